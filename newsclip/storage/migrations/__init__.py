"""Alembic migrations, run from code when a library is opened."""
