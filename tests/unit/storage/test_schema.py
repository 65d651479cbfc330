"""The models and the migrations say the same."""

from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from newsclip.storage import models_comparing, models_importing, models_marking
from newsclip.storage.engine import make_engine
from newsclip.storage.models import Base
from newsclip.storage.opening import open_store

MODULES = (models_comparing, models_importing, models_marking)
_SEARCH = ("_index", "_data", "_idx", "_docsize", "_config")


def _ours(_thing: Any, name: str | None, sort: str, *_rest: Any) -> bool:
    return not (sort == "table" and str(name).endswith(_SEARCH))


def test_a_new_library_has_just_the_tables_of_the_models(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    engine = make_engine(store.database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _ours})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()
    store.close()
