"""What a user does with highlights: mark, edit, move, delete, and take any of it back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from uuid import uuid4

from newsclip.domain.anchors import Span, make_anchor, trimmed
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import KINDS, FieldType, Kind
from newsclip.services.documents import Documents
from newsclip.services.history import History
from newsclip.services.names import tag_names
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored
from newsclip.storage import versions
from newsclip.storage.store import Store, Transaction


class Highlights:
    """Everything a user can do with highlights."""

    def __init__(self, store: Store, history: History, documents: Documents) -> None:
        self._store = store
        self._documents = documents
        self._history = history

    def of_version(self, version_id: int) -> list[Highlight]:
        """The highlights of a version, in the order of the text."""
        with self._store.read() as connection:
            return stored.of_version(connection, version_id)

    def of_articles(self, article_ids: Sequence[int]) -> dict[int, list[Highlight]]:
        """The highlights of each article's current version, in the order of the text."""
        found: dict[int, list[Highlight]] = {article_id: [] for article_id in article_ids}
        with self._store.read() as connection:
            for highlight in stored.of_articles(connection, article_ids):
                found[highlight.article_id].append(highlight)
        return found

    def get(self, highlight_id: int) -> Highlight:
        """One highlight, deleted or not. Raises NotFoundError."""
        found = self.get_many([highlight_id])
        if not found:
            raise NotFoundError("That highlight is no longer in the library.")
        return found[0]

    def get_many(self, ids: Sequence[int]) -> list[Highlight]:
        """The highlights, in the order asked; those that are gone are left out."""
        with self._store.read() as connection:
            return stored.get_many(connection, ids)

    def add(
        self,
        version_id: int,
        span: Span,
        kind: str,
        *,
        fields: Mapping[str, str] | None = None,
        note: str = "",
        tags: Sequence[str] = (),
    ) -> Highlight:
        """Mark a passage. Fields that are not given are prefilled from its words.

        White space at the ends of the span is left out. Raises InvalidInputError for an empty span
        or an unknown kind or field, NotFoundError for a missing version.
        """
        definition = known_kind(kind)
        with self._store.read() as connection:
            version = versions.version(connection, version_id)
            language = stored_articles.get(connection, version.article_id).metadata.language
        document = self._documents.get(version_id)
        text = document.text
        tight = trimmed(text, span)
        if tight is None:
            raise InvalidInputError(
                "There are no words in that selection.", "Select some text first."
            )
        given = checked_fields(definition, fields or {})
        now = datetime.now(UTC)
        highlight = Highlight(
            id=0,
            uuid=uuid4(),
            article_id=version.article_id,
            version_id=version_id,
            kind=kind,
            anchor=make_anchor(text, tight),
            created=now,
            updated=now,
            note=note,
            tags=tag_names(tags),
            paragraph=document.paragraph_number(tight.start),
            fields=_filled(definition, text, tight, language, given),
        )
        with self._store.write() as tx:
            highlight = replace(highlight, id=stored.add(tx, highlight))
            self._record(tx, Verb.ADDED, [highlight], [None])
        self._history.record(
            f"Mark {definition.label.lower()}",
            lambda: self._delete([highlight]),
            lambda: self._put([highlight]),
        )
        return highlight

    def edit(
        self,
        highlight_id: int,
        *,
        kind: str | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> Highlight:
        """Change some of a highlight; ``fields`` are merged. Raises InvalidInputError, NotFoundError."""
        return self.edit_many([highlight_id], kind=kind, note=note, tags=tags, fields=fields)[0]

    def edit_many(
        self,
        ids: Sequence[int],
        *,
        kind: str | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> list[Highlight]:
        """The same change to several highlights, as one step."""
        before = self.get_many(ids)
        if not before:
            raise NotFoundError("That highlight is no longer in the library.")
        after = [self._edited(highlight, kind, note, tags, fields) for highlight in before]
        label = "Change kind" if kind else "Edit highlight"
        names = ",".join(sorted(fields or {})) or ("note" if note is not None else "")
        key = f"{sorted(ids)}:{names}" if names and not kind else ""
        self._change(label, before, after, key=key)
        return after

    def _edited(
        self,
        highlight: Highlight,
        kind: str | None,
        note: str | None,
        tags: Sequence[str] | None,
        fields: Mapping[str, str] | None,
    ) -> Highlight:
        definition = known_kind(kind or highlight.kind)
        kept = {n: v for n, v in highlight.fields.items() if definition.field(n) is not None}
        kept |= checked_fields(definition, fields or {})
        if kind and kind != highlight.kind:
            kept = self._prefilled(highlight, definition) | {n: v for n, v in kept.items() if v}
        return replace(
            highlight,
            kind=definition.id,
            note=highlight.note if note is None else note,
            tags=highlight.tags if tags is None else tag_names(tags),
            fields=MappingProxyType({name: value for name, value in kept.items() if value}),
            updated=datetime.now(UTC),
        )

    def _prefilled(self, highlight: Highlight, definition: Kind) -> dict[str, str]:
        text = self._documents.get(highlight.version_id).text
        with self._store.read() as connection:
            language = stored_articles.get(connection, highlight.article_id).metadata.language
        return dict(_filled(definition, text, highlight.anchor.span, language, {}))

    def move(self, highlight_id: int, span: Span) -> Highlight:
        """Put a highlight's edges elsewhere. Raises InvalidInputError for an empty span."""
        highlight = self.get(highlight_id)
        document = self._documents.get(highlight.version_id)
        tight = trimmed(document.text, span)
        if tight is None:
            raise InvalidInputError("A highlight needs at least one word.")
        moved = replace(
            highlight,
            anchor=make_anchor(document.text, tight),
            paragraph=document.paragraph_number(tight.start),
            updated=datetime.now(UTC),
            displaced=False,
        )
        self._change("Move highlight", [highlight], [moved])
        return moved

    def remove(self, ids: Sequence[int]) -> None:
        """Put the highlights into the Trash."""
        before = [highlight for highlight in self.get_many(ids) if highlight.deleted is None]
        if before:
            self._delete(before)
            self._history.record(
                "Delete highlight" if len(before) == 1 else f"Delete {len(before)} highlights",
                lambda: self._put(before),
                lambda: self._delete(before),
            )

    def restore(self, ids: Sequence[int]) -> None:
        """Take the highlights out of the Trash."""
        before = [highlight for highlight in self.get_many(ids) if highlight.deleted is not None]
        if before:
            self._change("Restore", before, [replace(one, deleted=None) for one in before])

    def _delete(self, highlights: Sequence[Highlight]) -> None:
        now = datetime.now(UTC)
        self._put([replace(highlight, deleted=now) for highlight in highlights])

    def _change(
        self, label: str, before: Sequence[Highlight], after: Sequence[Highlight], *, key: str = ""
    ) -> None:
        if list(before) == list(after):
            return
        self._put(after)
        self._history.record(label, lambda: self._put(before), lambda: self._put(after), key=key)

    def _put(self, highlights: Sequence[Highlight]) -> None:
        with self._store.write() as tx:
            old = stored.get_many(tx.connection, [highlight.id for highlight in highlights])
            for highlight in highlights:
                stored.put(tx, highlight)
            self._record(tx, Verb.EDITED, highlights, old)

    @staticmethod
    def _record(
        tx: Transaction,
        verb: Verb,
        highlights: Sequence[Highlight],
        before: Iterable[Highlight | None],
    ) -> None:
        """Log the change with what each highlight was and is: its history."""
        changed = {
            str(new.id): {"before": _plain(old) if old else None, "after": _plain(new)}
            for new, old in zip(highlights, before, strict=False)
        }
        ids = [highlight.id for highlight in highlights]
        articles = [highlight.article_id for highlight in highlights]
        tx.record(Subject.HIGHLIGHT, verb, ids, articles, detail=changed)


def known_kind(kind: str) -> Kind:
    """The kind of that id. Raises InvalidInputError."""
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise InvalidInputError(
            f"There is no kind of highlight called {kind!r}.", f"Choose one of: {known}."
        )
    return KINDS[kind]


def checked_fields(kind: Kind, fields: Mapping[str, str]) -> dict[str, str]:
    """The fields with white space tidied. Raises InvalidInputError for what the kind cannot hold."""
    checked = {}
    for name, value in fields.items():
        field = kind.field(name)
        if field is None:
            known = ", ".join(field.name for field in kind.fields) or "none"
            raise InvalidInputError(
                f"A {kind.label.lower()} has no field {name}.", f"It has: {known}."
            )
        value = " ".join(value.split())  # noqa: PLW2901 - the same value, tidied
        if field.type is FieldType.CHOICE and value and value not in field.choices:
            choices = ", ".join(field.choices)
            raise InvalidInputError(
                f"{field.label} cannot be {value!r}.", f"Choose one of: {choices}."
            )
        checked[name] = value
    return checked


def _filled(
    kind: Kind, text: str, span: Span, language: str, given: Mapping[str, str]
) -> Mapping[str, str]:
    """The kind's defaults, what the words themselves say, and over both what was given."""
    from newsclip.analysis.prefill import prefill

    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    paragraph = text[start : end if end >= 0 else len(text)]
    read = prefill(kind.id, text[span.start : span.end], paragraph, span.start - start, language)
    merged = kind.defaults() | checked_fields(kind, read) | dict(given)
    return MappingProxyType({name: value for name, value in merged.items() if value})


def _plain(highlight: Highlight) -> dict[str, object]:
    """What of a highlight its history keeps."""
    anchor = highlight.anchor
    return {
        "kind": highlight.kind,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "note": highlight.note,
        "tags": list(highlight.tags),
        "fields": dict(highlight.fields),
        "deleted": highlight.deleted is not None,
    }
