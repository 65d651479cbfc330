"""Use cases: what a user can do, each one function or small class."""
