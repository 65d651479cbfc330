"""The inspector: an article's highlights as cards, and its details."""
