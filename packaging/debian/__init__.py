"""The Debian package: what stands in it beside the bundle."""
