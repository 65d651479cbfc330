"""The library's panes: the sidebar with its scopes, and the list of articles."""
