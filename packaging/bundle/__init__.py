"""The stand-alone bundle: what goes into it, and what comes with it."""
