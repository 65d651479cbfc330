"""What takes several steps: importing, exporting, acting on articles."""
