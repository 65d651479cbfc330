"""The reading column: a document typeset, its highlights painted, its passages selected."""
