"""The versions of an article held against each other."""
