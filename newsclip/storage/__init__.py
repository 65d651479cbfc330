"""The only SQL: models, engine, queries, full-text search and migrations."""
