"""The first start, the five steps that show the window, and what is new after an upgrade."""
