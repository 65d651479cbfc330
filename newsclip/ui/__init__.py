"""The window over the services; the only Qt."""
