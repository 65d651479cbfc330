"""However much is selected, no statement names more than SQLite takes."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from newsclip.domain.articles import State
from tests.helpers.desks import add_article, make_desk, mark

MOST = 32_766


def test_more_than_a_statement_can_name_is_changed_at_once(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    article = add_article(desk)
    marked = mark(desk, article, "paragraph", "claim")
    named: list[int] = []

    def look(_c: Any, _cursor: Any, _sql: str, values: Any, _x: Any, _many: bool) -> None:
        named.append(len(values))

    event.listen(Engine, "before_cursor_execute", look)
    try:
        many = list(range(1, MOST + 10))
        desk.articles.set_state(many, State.ARCHIVE)
        desk.highlights.edit_many(many, note="all of them")
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    assert max(named) <= MOST
    assert desk.articles.get(article.id).state is State.ARCHIVE
    assert desk.highlights.get(marked.id).note == "all of them"
    desk.close()
