"""Widgets that know the look but not the library; one to a file."""
