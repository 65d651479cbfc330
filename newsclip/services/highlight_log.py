"""What of a highlight the change log keeps: enough to tell its history."""

from collections.abc import Iterable, Sequence

from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.storage.store import Transaction


def log_highlights(
    tx: Transaction,
    verb: Verb,
    highlights: Sequence[Highlight],
    before: Iterable[Highlight | None],
) -> None:
    """Log the change with what each highlight was and is: its history."""
    changed = {
        str(new.id): {"before": _plain(old) if old else None, "after": _plain(new)}
        for new, old in zip(highlights, before, strict=True)
    }
    ids = [highlight.id for highlight in highlights]
    articles = [highlight.article_id for highlight in highlights]
    tx.record(Subject.HIGHLIGHT, verb, ids, articles, detail=changed)


def _plain(highlight: Highlight) -> dict[str, object]:
    """What of a highlight its history keeps."""
    anchor = highlight.anchor
    return {
        "kind": highlight.kind,
        "start": anchor.start,
        "end": anchor.end,
        "exact": highlight.quote,
        "region": highlight.region.fragment if highlight.region else "",
        "note": highlight.note,
        "tags": list(highlight.tags),
        "fields": dict(highlight.fields),
        "deleted": highlight.deleted is not None,
    }
