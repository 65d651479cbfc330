"""The screens that are put together from panes."""
