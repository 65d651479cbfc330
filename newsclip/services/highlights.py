"""What a user does with highlights: mark, edit, move, delete, and take any of it back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from uuid import uuid4

from newsclip.domain.anchors import Span, make_anchor, trimmed
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Verb
from newsclip.domain.highlight_history import Entry
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import Kind
from newsclip.domain.regions import Region
from newsclip.language import tr, within
from newsclip.services.documents import Documents
from newsclip.services.highlight_log import log_highlights
from newsclip.services.history import History
from newsclip.services.kind_fields import checked_fields, filled_fields, known_kind
from newsclip.services.names import tag_names
from newsclip.services.rebasing import rebased
from newsclip.services.regions import region_of
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored
from newsclip.storage import versions
from newsclip.storage.highlight_history import of_highlight
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
            raise NotFoundError(tr("That highlight is no longer in the library."))
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
        region: Region | None = None,
    ) -> Highlight:
        """Mark a passage, or the region of an image. Fields that are not given are prefilled.

        White space at the ends of the span is left out. An image alone is marked as a whole where no
        region is given. Raises InvalidInputError for an empty span, an unknown kind or field, or a
        region without an image, NotFoundError for a missing version.
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
                tr("There are no words in that selection."), tr("Select some text first.")
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
            page=document.page_label(tight.start),
            region=region_of(document, tight, region),
            fields=filled_fields(definition, text, tight, language, given),
        )
        with self._store.write() as tx:
            highlight = replace(highlight, id=stored.add(tx, highlight))
            log_highlights(tx, Verb.ADDED, [highlight], [None])
        label = tr("Mark {label}", label=within(definition.label))
        self._history.swap(label, [replace(highlight, deleted=now)], [highlight], self._swap)
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

        def edited(highlight: Highlight) -> Highlight:
            return self._edited(highlight, kind, note, tags, fields)

        names = ",".join(sorted(fields or {})) or ("note" if note is not None else "")
        key = f"{sorted(ids)}:{names}" if names and not kind else ""
        return self._change(
            tr("Change kind") if kind else tr("Edit highlight"), ids, edited, key=key
        )

    def tag(
        self, ids: Sequence[int], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> list[Highlight]:
        """Add tags to the highlights and take others off, as one step. Raises NotFoundError."""
        gone = {name.casefold() for name in tag_names(remove)}

        def tagged(highlight: Highlight) -> Highlight:
            kept = [name for name in highlight.tags if name.casefold() not in gone]
            return _touched(highlight, replace(highlight, tags=tag_names([*kept, *add])))

        return self._change(tr("Tag"), ids, tagged)

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
        after = replace(
            highlight,
            kind=definition.id,
            note=highlight.note if note is None else note,
            tags=highlight.tags if tags is None else tag_names(tags),
            fields=MappingProxyType({name: value for name, value in kept.items() if value}),
        )
        return _touched(highlight, after)

    def _prefilled(self, highlight: Highlight, definition: Kind) -> dict[str, str]:
        text = self._documents.get(highlight.version_id).text
        with self._store.read() as connection:
            language = stored_articles.get(connection, highlight.article_id).metadata.language
        return dict(filled_fields(definition, text, highlight.anchor.span, language, {}))

    def move(self, highlight_id: int, span: Span) -> Highlight:
        """Put a highlight's edges elsewhere. Raises InvalidInputError for an empty span."""
        document = self._documents.get(self.get(highlight_id).version_id)
        tight = trimmed(document.text, span)
        if tight is None:
            raise InvalidInputError(tr("A highlight needs at least one word."))
        anchor, paragraph = (
            make_anchor(document.text, tight),
            document.paragraph_number(tight.start),
        )

        def moved(highlight: Highlight) -> Highlight:
            page = document.page_label(tight.start)
            after = replace(
                highlight,
                anchor=anchor,
                paragraph=paragraph,
                page=page,
                region=region_of(document, tight, highlight.region),
                displaced=False,
            )
            return _touched(highlight, after)

        return self._change(tr("Move highlight"), [highlight_id], moved)[0]

    def set_region(self, highlight_id: int, region: Region) -> Highlight:
        """Let a highlight over an image mark this part of it; quick changes are one step of undo.

        Raises InvalidInputError for a highlight over text, NotFoundError.
        """

        def put(highlight: Highlight) -> Highlight:
            if highlight.region is None:
                raise InvalidInputError(tr("That highlight is over text, not over an image."))
            its = replace(region, sha256=highlight.region.sha256, alt=highlight.region.alt)
            return _touched(highlight, replace(highlight, region=its))

        return self._change(
            tr("Move highlight"), [highlight_id], put, key=f"region:{highlight_id}"
        )[0]

    def remove(self, ids: Sequence[int]) -> None:
        """Put the highlights into the Trash."""
        now = datetime.now(UTC)
        self._change(
            tr("Delete highlight", "Delete {n} highlights", n=len(ids)),
            ids,
            lambda one: one if one.deleted else replace(one, deleted=now),
        )

    def restore(self, ids: Sequence[int]) -> None:
        """Take the highlights out of the Trash."""
        self._change(tr("Restore"), ids, lambda one: replace(one, deleted=None))

    def history(self, highlight_id: int) -> list[Entry]:
        """What became of a highlight since it was made, the oldest first."""
        with self._store.read() as connection:
            return of_highlight(connection, highlight_id)

    def go_back(self, highlight_id: int, entry_id: int) -> Highlight:
        """Give a highlight the kind, fields, note and tags it had after a change of its history.

        Its place stays: the text may be another by now. Raises NotFoundError.
        """
        found = next((one for one in self.history(highlight_id) if one.id == entry_id), None)
        if found is None:
            raise NotFoundError(tr("That state is no longer in the history."))
        state = found.after

        def restored(highlight: Highlight) -> Highlight:
            kind = known_kind(state.kind)
            kept = {name: value for name, value in state.fields.items() if kind.field(name)}
            after = replace(
                highlight,
                kind=kind.id,
                note=state.note,
                tags=state.tags,
                fields=MappingProxyType(kept),
            )
            return _touched(highlight, after)

        return self._change(tr("Go back"), [highlight_id], restored)[0]

    def _change(
        self,
        label: str,
        ids: Sequence[int],
        change: Callable[[Highlight], Highlight],
        *,
        key: str = "",
    ) -> list[Highlight]:
        """Change the highlights as they are at this moment, whoever changed them last.

        Raises NotFoundError when none is there.
        """
        with self._store.write() as tx:
            found = stored.get_many(tx.connection, ids)
            if not found:
                raise NotFoundError(tr("That highlight is no longer in the library."))
            changed = [change(highlight) for highlight in found]
            before, after = self._put(tx, found, changed)
        if after:
            self._history.swap(label, before, after, self._swap, key=key)
        return changed

    def _swap(self, old: Sequence[Highlight], new: Sequence[Highlight]) -> None:
        """What changed from ``old`` to ``new``, done to the highlights as they are by now."""
        with self._store.write() as tx:
            found = {h.id: h for h in stored.get_many(tx.connection, [h.id for h in old])}
            if not found:
                raise NotFoundError(tr("That highlight is no longer in the library."))
            pairs = [(was, then) for was, then in zip(old, new, strict=True) if was.id in found]
            after = [_rebased(found[was.id], was, then) for was, then in pairs]
            self._put(tx, [found[was.id] for was, _ in pairs], after)

    def _put(
        self, tx: Transaction, before: Sequence[Highlight], after: Sequence[Highlight]
    ) -> tuple[list[Highlight], list[Highlight]]:
        """Store and log those that differ; they are returned as they were and as they are."""
        pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        for _, new in pairs:
            stored.put(tx, new)
        was, now = [old for old, _ in pairs], [new for _, new in pairs]
        log_highlights(tx, Verb.EDITED, now, was)
        return was, now


def _touched(before: Highlight, after: Highlight) -> Highlight:
    """With the time of the change, if it is one."""
    return after if after == before else replace(after, updated=datetime.now(UTC))


def _rebased(current: Highlight, old: Highlight, new: Highlight) -> Highlight:
    """As ``rebased``; what belongs together stays so: place and paragraph, kind and fields."""
    after = rebased(current, old, new)
    if after.anchor == current.anchor:
        after = replace(after, paragraph=current.paragraph, page=current.page)
    kind = known_kind(after.kind)
    kept = {name: value for name, value in after.fields.items() if kind.field(name)}
    return replace(after, fields=MappingProxyType(kept))
