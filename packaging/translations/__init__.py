"""The catalogues of the languages of the window."""
