"""The Evidence screen: every highlight of a scope as a table."""
