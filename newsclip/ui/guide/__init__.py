"""Pages that come with the program: shown in its look, searched, and loaded from nowhere else."""
