"""A library so large that a statement cannot name all of its ids."""

from pathlib import Path
from uuid import UUID

from sqlalchemy import Table, insert, select, text

from newsclip.services.desk import Desk
from newsclip.storage.models import Base
from newsclip.storage.store import Transaction
from tests.helpers.desks import add_article, make_desk, mark

MANY = 33_000
_TABLES = ("articles", "versions", "bodies", "highlights")


def large_desk(folder: Path) -> Desk:
    """A desk over 33,000 articles with a figure each, ids from 1 on."""
    desk = make_desk(folder)
    article = add_article(desk, paragraphs=["Over 700 km."])
    mark(desk, article, "700 km", "figure", subject="SU7", measure="Range", value="700", unit="km")
    with desk.store.write() as tx:
        for table in _TABLES:
            _multiply(tx, Base.metadata.tables[table])
        tx.connection.execute(text("INSERT INTO article_index(article_index) VALUES ('rebuild')"))
    return desk


def _multiply(tx: Transaction, table: Table) -> None:
    model = tx.connection.execute(select(table)).mappings().one()
    rows = [
        {name: _value(table.name, name, value, number) for name, value in model.items()}
        for number in range(2, MANY + 1)
    ]
    tx.connection.execute(insert(table), rows)


def _value(table: str, name: str, value: object, number: int) -> object:
    own = {"versions": ("id", "article_id"), "bodies": ("version_id",)}
    numbered = own.get(table, ("id", "article_id", "version_id"))
    if name in numbered:
        return number
    if name == "uuid":
        return str(UUID(int=number))
    return f"{number:064d}" if name in {"sha256", "text_sha256"} else value
