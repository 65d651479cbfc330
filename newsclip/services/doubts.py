"""What the words of a figure may mean besides what is kept of it."""

from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.services.documents import Documents
from newsclip.services.kind_fields import in_paragraph
from newsclip.storage import articles, highlights
from newsclip.storage.store import Store


class Doubts:
    """Doubts about the figures of a library, read from their words each time."""

    def __init__(self, store: Store, documents: Documents) -> None:
        self._store = store
        self._documents = documents

    def about(self, highlight_id: int) -> str:
        """Why the highlight's words may be another figure than is kept, or none; mostly nothing.

        It is settled once the user wrote another value or unit than the words were read as.
        """
        with self._store.read() as connection:
            found = highlights.get_many(connection, [highlight_id])
            if not found or found[0].kind != FIGURE.id or found[0].displaced:
                return ""
            highlight = found[0]
            language = articles.get(connection, highlight.article_id).metadata.language
        return _doubt(highlight, self._documents.get(highlight.version_id).text, language)


def _doubt(highlight: Highlight, text: str, language: str) -> str:
    from newsclip.analysis.figures.reading import read_doubt, read_figure

    selected, paragraph, start = in_paragraph(text, highlight.anchor.span)
    read = read_figure(selected, paragraph, start, language)
    if any(highlight.value(name) != read.get(name, "") for name in ("value", "unit")):
        return ""
    return read_doubt(selected, paragraph, start, language)
