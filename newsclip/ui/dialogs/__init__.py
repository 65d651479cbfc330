"""Dialogs and popovers; none of them blocks the window."""
