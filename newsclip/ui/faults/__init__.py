"""Bugs: caught at the outermost doors, written to a report on this machine, and told."""
