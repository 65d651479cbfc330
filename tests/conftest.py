"""What holds for every test: properties are tried on the same examples each time, at any speed."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
