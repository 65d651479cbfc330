"""What the words mean: the glossary as types. Standard library only."""
