"""The pages of an original beside its text."""
