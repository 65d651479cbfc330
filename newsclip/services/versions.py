"""What a user does with the versions of an article: compare them, decide on changed highlights."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from newsclip.domain.anchors import Span, make_anchor, trimmed
from newsclip.domain.articles import Article, Version
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.placements import Changed, Decision, Placement
from newsclip.domain.progress import Progress
from newsclip.domain.revisions import Alteration, Edit, EditKind, Fate, Sensitive
from newsclip.language import tr
from newsclip.services.carrying import Carried, carry, move_home, set_current
from newsclip.services.changes_in_words import changes_in_words
from newsclip.services.documents import Documents
from newsclip.services.forwarding import behind, forwarded
from newsclip.services.history import History
from newsclip.services.imports import Imports
from newsclip.services.kind_fields import filled_fields, known_kind
from newsclip.services.outcomes import ImportReport
from newsclip.services.places import Places, places_of, put_back, tell
from newsclip.services.regions import region_of
from newsclip.services.sources import from_address
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored
from newsclip.storage import placements, versions
from newsclip.storage.store import Store, Transaction

_SENSITIVE = (Sensitive.NUMBER, Sensitive.NEGATION, Sensitive.NAME)


@dataclass(frozen=True, slots=True)
class Altered:
    """Something that must not change unseen, and the number of the edit where it changed."""

    alteration: Alteration
    edit: int


def _replaced(edits: Sequence[Edit]) -> Iterator[tuple[int, Edit, Edit]]:
    """What was taken out and what was put in for it, with the place of the former; what was moved
    may stand between them."""
    gone: tuple[int, Edit] | None = None
    for place, edit in enumerate(edits):
        if edit.kind is EditKind.DELETED:
            gone = (place, edit)
        elif edit.kind is EditKind.INSERTED and gone is not None:
            yield *gone, edit
            gone = None
        elif edit.kind is EditKind.KEPT:
            gone = None


def _words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


class Versions:
    """Everything a user can do with versions. None is ever changed or removed."""

    def __init__(
        self, store: Store, history: History, documents: Documents, imports: Imports
    ) -> None:
        self._store = store
        self._history = history
        self._documents = documents
        self._imports = imports

    def all(self, article_id: int) -> list[Version]:
        """The versions of an article, oldest first."""
        with self._store.read() as connection:
            return versions.versions(connection, article_id)

    def edits(self, old_id: int, new_id: int) -> tuple[Edit, ...]:
        """The word-level difference of two versions. Raises NotFoundError for a missing text."""
        from newsclip.analysis.revisions import word_edits

        return word_edits(self._documents.get(old_id).text, self._documents.get(new_id).text)

    def altered(self, old_id: int, new_id: int) -> tuple[Altered, ...]:
        """The numbers, negations and names that changed between two versions, numbers first; each with
        the place of its change among the edits."""
        from newsclip.analysis.alterations import alterations

        old, new = (self._documents.get(one).text for one in (old_id, new_id))
        edits = self.edits(old_id, new_id)
        found = [
            Altered(one, place)
            for place, before, after in _replaced(edits)
            for one in alterations(_words(old, before.old), _words(new, after.new))
        ]
        return tuple(sorted(found, key=lambda one: _SENSITIVE.index(one.alteration.what)))

    def in_words(self, old_id: int, new_id: int) -> str:
        """What changed between two versions, in a sentence; empty when no word did."""
        return changes_in_words(self._documents.get(old_id).text, self._documents.get(new_id).text)

    def changed(self, article_id: int) -> list[Changed]:
        """Highlights whose passage the current version has no more, or in other words.

        They wait for a decision; tagged ones and changed numbers come first.
        """
        with self._store.read() as connection:
            article = stored_articles.get(connection, article_id)
            found = {
                one.highlight_id: one
                for one in placements.in_version(connection, article.version_id)
                if one.decision is Decision.OPEN and not one.carried
            }
            highlights = stored.get_many(connection, list(found))
        waiting = [
            Changed(one, found[one.id])
            for one in highlights
            if one.version_id != article.version_id
        ]
        return sorted(waiting, key=lambda one: one.urgency)

    def left_behind(self, article_id: int) -> list[Highlight]:
        """Highlights made in older versions since, of which the current one knows nothing."""
        with self._store.read() as connection:
            return behind(connection, article_id)

    def carry_forward(self, article_id: int) -> Carried:
        """Bring what was marked in older versions since to the current one, as one step of undo.

        What stands there word for word is at home there from now on; the rest waits for a decision.
        Looking for long texts takes a while. Raises NotFoundError when nothing is left behind.
        """
        with self._store.read() as connection:
            version_id = stored_articles.get(connection, article_id).version_id
            found = forwarded(connection, behind(connection, article_id), version_id)
        document = self._documents.get(version_id)
        with self._store.write() as tx:
            still = {one.id: one for one in behind(tx.connection, article_id)}
            same = [(one, went) for one, went in found if still.get(one.id) == one]
            if not same or versions.current_text(tx.connection, article_id)[0] != version_id:
                raise NotFoundError(
                    tr("No highlight of an older version is to be carried forward.")
                )
            ids = [one.id for one, _ in same]
            before = places_of(tx, ids)
            carried = carry(tx, version_id, document, same)
            after = places_of(tx, ids)
            tell(tx, before)
        self._history.record(
            tr("Carry forward"), lambda: self._restore(before), lambda: self._restore(after)
        )
        return carried

    def accept(self, highlight_ids: Sequence[int]) -> None:
        """Let the highlights stand in their new words. Those that are gone have none and stay.

        Fields that had been read from the old words are read from the new ones.
        """

        def accepted(tx: Transaction, highlight: Highlight, place: Placement) -> None:
            if place.anchor is not None:
                self._settle(tx, highlight, place.version_id, place.anchor.span, place.fate)

        self._decide(tr("Accept new words"), highlight_ids, accepted)

    def keep(self, highlight_ids: Sequence[int]) -> None:
        """Leave the highlights as they are, with the version they were made in."""

        def kept(tx: Transaction, _highlight: Highlight, place: Placement) -> None:
            placements.put(tx, replace(place, decision=Decision.KEPT))

        self._decide(tr("Keep old words"), highlight_ids, kept)

    def mark_again(self, highlight_id: int, span: Span) -> None:
        """Let the highlight stand over this passage of the current version.

        Raises InvalidInputError for a passage without words.
        """

        def marked(tx: Transaction, highlight: Highlight, place: Placement) -> None:
            self._settle(tx, highlight, place.version_id, span, Fate.REWORDED)

        self._decide(tr("Mark again"), [highlight_id], marked)

    def make_current(self, article_id: int, version_id: int) -> None:
        """Let another version of the article be the one that is read, searched and compared."""
        before = self._article(article_id).version_id
        if version_id == before:
            return
        self._set_current(article_id, version_id)
        self._history.record(
            tr("Change version"),
            lambda: self._set_current(article_id, before),
            lambda: self._set_current(article_id, version_id),
        )

    def check(
        self,
        article_ids: Sequence[int],
        progress: Progress | None = None,
        *,
        allow_private: bool = False,
    ) -> ImportReport:
        """Fetch the articles anew and keep a version where the content changed.

        Articles without an address are passed over.
        """
        with self._store.read() as connection:
            found = stored_articles.get_many(connection, article_ids)
        sources = [from_address(one.metadata.url) for one in found if one.metadata.url]
        report = self._imports.run(sources, progress, allow_private=allow_private)
        with self._store.write() as tx:
            done = {item.source.url for item in report.items}
            for article in found:
                if article.metadata.url.strip() in done:
                    stored_articles.set_checked(tx, article.id)
        return report

    def due(self, before: datetime, most: int) -> list[int]:
        """Articles with an address that were last looked at before then, the longest ago first."""
        with self._store.read() as connection:
            return stored_articles.unchecked_since(connection, before, most)

    def _article(self, article_id: int) -> Article:
        with self._store.read() as connection:
            return stored_articles.get(connection, article_id)

    def _set_current(self, article_id: int, version_id: int) -> None:
        document = self._documents.get(version_id)
        with self._store.write() as tx:
            set_current(tx, article_id, version_id, document)

    def _settle(
        self, tx: Transaction, highlight: Highlight, version_id: int, span: Span, fate: Fate
    ) -> None:
        old, document = self._documents.get(highlight.version_id), self._documents.get(version_id)
        tight = trimmed(document.text, span)
        if tight is None:
            raise InvalidInputError(tr("A highlight needs at least one word."))
        language = stored_articles.get(tx.connection, highlight.article_id).metadata.language
        fields = _read_again(highlight, old.text, document.text, tight, language)
        region = region_of(document, tight, highlight.region)
        after = replace(highlight, fields=fields, region=region, updated=tx.now)
        anchor = make_anchor(document.text, tight)
        move_home(tx, after, version_id, anchor, document, fate, decision=Decision.ACCEPTED)

    def _decide(
        self,
        label: str,
        highlight_ids: Sequence[int],
        act: Callable[[Transaction, Highlight, Placement], None],
    ) -> None:
        """Carry a decision out for highlights that wait for one, as one step."""
        with self._store.write() as tx:
            before = places_of(tx, highlight_ids)
            if not before:
                raise NotFoundError(tr("That highlight is no longer in the library."))
            for highlight, _ in before:
                current = stored_articles.get(tx.connection, highlight.article_id).version_id
                place = placements.get(tx.connection, highlight.id, current)
                if place is not None and highlight.version_id != current:
                    act(tx, highlight, place)
            after = places_of(tx, highlight_ids)
            tell(tx, before)
        self._history.record(label, lambda: self._restore(before), lambda: self._restore(after))

    def _restore(self, places: Sequence[Places]) -> None:
        with self._store.write() as tx:
            put_back(tx, places)


def _read_again(
    highlight: Highlight, old: str, new: str, span: Span, language: str
) -> Mapping[str, str]:
    """The fields, with what had been read from the old words read from the new ones."""
    kind = known_kind(highlight.kind)
    was = filled_fields(kind, old, highlight.anchor.span, language, {})
    now = filled_fields(kind, new, span, language, {})
    fields = dict(highlight.fields)
    for name in {*was, *now}:
        if fields.get(name, "") == was.get(name, ""):
            fields[name] = now.get(name, "")
    return MappingProxyType({name: value for name, value in fields.items() if value})
