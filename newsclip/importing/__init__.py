"""Bytes in any format become a Document with metadata. One file per format."""
