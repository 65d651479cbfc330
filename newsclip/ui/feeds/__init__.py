"""Feeds in a window of their own."""
