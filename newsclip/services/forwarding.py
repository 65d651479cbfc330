"""What is marked in an older version while a newer one is there: the newer one knows nothing of it."""

from collections.abc import Sequence

from newsclip.domain.highlights import Highlight
from newsclip.services.carrying import Resolved, resolved
from newsclip.storage import articles, highlights, placements, versions
from newsclip.storage.store import Reading


def behind(connection: Reading, article_id: int) -> list[Highlight]:
    """The highlights of older versions that have no place in the current one, not even as gone."""
    current = articles.get(connection, article_id).version_id
    placed = {one.highlight_id for one in placements.in_version(connection, current)}
    older = highlights.homed_outside(connection, article_id, current)
    return [one for one in older if one.id not in placed]


def forwarded(connection: Reading, older: Sequence[Highlight], version_id: int) -> Resolved:
    """What became of the highlights, of whichever versions, in this one."""
    document = versions.document(connection, version_id)
    return [
        pair
        for home in sorted({one.version_id for one in older})
        for pair in resolved(
            [one for one in older if one.version_id == home],
            _text(connection, home),
            document,
        )
    ]


def _text(connection: Reading, version_id: int) -> str | None:
    """The text of a version; None for what a list said of it, which is no earlier text of a page."""
    if versions.from_list(connection, version_id):
        return None
    return versions.text_of(connection, version_id)
