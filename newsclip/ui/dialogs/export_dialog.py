"""Being written by another engineer right now (taken over from the dialogs task): do not write here."""
