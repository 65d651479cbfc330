"""NewsClip: a desktop desk for evidence."""

__version__ = "0.1.0"
