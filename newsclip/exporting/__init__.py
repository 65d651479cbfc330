"""Library content becomes bytes in an open format. One file per format."""
