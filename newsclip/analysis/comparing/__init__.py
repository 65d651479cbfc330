"""Articles held against each other: figures, statements, what is shared, what is level."""
