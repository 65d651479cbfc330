"""The frame of the window: top bar, status bar, what it remembers."""
