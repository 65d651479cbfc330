"""What a user does with tags themselves."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from newsclip.domain.articles import Article
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Event, LibraryChanged, Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.stories import Tag
from newsclip.domain.tag_colours import COLOURS, TAG_COLOURS
from newsclip.language import tr
from newsclip.services.bus import Bus
from newsclip.services.highlight_log import log_highlights
from newsclip.services.history import History
from newsclip.services.names import tag_names
from newsclip.services.rebasing import rebased
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import tags as stored_tags
from newsclip.storage.store import Reading, Store, Transaction

Renaming = Callable[[str], str]
T = TypeVar("T", Article, Highlight)


class Tagged(NamedTuple):
    """What has a tag, and the colours of the tags concerned by their folded names."""

    articles: list[Article]
    highlights: list[Highlight]
    colours: Mapping[str, str]


class Tags:
    """Everything a user can do with tags themselves; giving them is part of what has them.

    The colours of the domain follow what is stored.
    """

    def __init__(self, store: Store, history: History, bus: Bus) -> None:
        self._store = store
        self._history = history
        self._load_colours()
        self._end = bus.subscribe(self._on_event)

    def forget(self) -> None:
        """The library closes: no tag has a colour."""
        self._end()
        TAG_COLOURS.set_all({})

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LibraryChanged) and event.touches(Subject.TAG):
            self._load_colours()

    def _load_colours(self) -> None:
        with self._store.read() as connection:
            TAG_COLOURS.set_all(stored_tags.colours(connection))

    def all(self) -> tuple[Tag, ...]:
        """Every tag by name, with its counts."""
        with self._store.read() as connection:
            return stored_tags.all_tags(connection)

    def get(self, name: str) -> Tag:
        """The tag of that name, whatever its case. Raises NotFoundError."""
        wanted = stored_tags.folded(name)
        for tag in self.all():
            if stored_tags.folded(tag.name) == wanted:
                return tag
        raise NotFoundError(tr("There is no tag called “{name}”.", name=name))

    def rename(self, name: str, new: str) -> None:
        """Rename a tag and what nests under it; an existing tag of that name takes it in."""
        tag = self.get(name)
        tidy = "".join(tag_names([new])[:1])
        if not tidy:
            raise InvalidInputError(tr("A tag needs a name."))
        below = f"{stored_tags.folded(tag.name)}/"
        self._retag(
            tr("Rename tag"),
            tag,
            lambda label: (
                tidy
                if stored_tags.folded(label) == stored_tags.folded(tag.name)
                else tidy + label[len(tag.name) :]
                if stored_tags.folded(label).startswith(below)
                else label
            ),
        )

    def delete(self, name: str) -> None:
        """Take a tag off everything; undo gives it back."""
        tag = self.get(name)
        self._retag(
            tr("Delete tag"),
            tag,
            lambda label: (
                "" if stored_tags.folded(label) == stored_tags.folded(tag.name) else label
            ),
        )

    def set_colour(self, name: str, colour: str) -> None:
        """Give a tag one of the colours, or none; one that only nests others may have one too.

        Raises NotFoundError, InvalidInputError.
        """
        tag = self._get_or_above(name)
        if colour and colour not in COLOURS:
            raise InvalidInputError(
                tr("“{colour}” is no colour for a tag.", colour=colour),
                tr("The colours are: {words}.", words=", ".join(COLOURS)),
            )
        if colour == tag.colour:
            return
        self._colour(tag.name, colour)
        self._history.swap(
            tr("Colour tag"),
            tag.colour,
            colour,
            lambda _old, new: self._colour(tag.name, new),
        )

    def _get_or_above(self, name: str) -> Tag:
        """The tag, or one without a row of its own that others nest under."""
        try:
            return self.get(name)
        except NotFoundError:
            above = f"{stored_tags.folded(name)}/"
            if not any(stored_tags.folded(tag.name).startswith(above) for tag in self.all()):
                raise
            return Tag(0, "".join(tag_names([name])), 0, 0)

    def _colour(self, name: str, colour: str) -> None:
        with self._store.write() as tx:
            tx.record(Subject.TAG, Verb.EDITED, [_colour_one(tx, name, colour)])

    def _retag(self, label: str, tag: Tag, renamed: Renaming) -> None:
        """Change the tag on everything that has it at this moment."""
        with self._store.write() as tx:
            ids = stored_tags.matching(tx.connection, tag.name)
            before = _with_ids(tx.connection, *stored_tags.owners(tx.connection, ids))
            after = _retagged(before, renamed)
            _put(tx, before, after, [tag.name], sparing=False)
        self._history.swap(label, before, after, self._swap)

    def _swap(self, old: Tagged, new: Tagged) -> None:
        """What changed from ``old`` to ``new``, done to everything as it is by now."""
        with self._store.write() as tx:
            ids = [a.id for a in old.articles], [h.id for h in old.highlights]
            now = _with_ids(tx.connection, *ids)
            after = Tagged(
                _rebased(now.articles, old.articles, new.articles),
                _rebased(now.highlights, old.highlights, new.highlights),
                {**new.colours, **now.colours, **_recoloured(old.colours, new.colours)},
            )
            leaving = _with_above(_names(old)) - _with_above(_names(new))
            _put(tx, now, after, sorted(leaving, reverse=True))


def _with_ids(
    connection: Reading, article_ids: Sequence[int], highlight_ids: Sequence[int]
) -> Tagged:
    return Tagged(
        stored_articles.get_many(connection, article_ids),
        stored_highlights.get_many(connection, highlight_ids),
        stored_tags.colours(connection),
    )


def _retagged(tagged: Tagged, renamed: Renaming) -> Tagged:
    """The same things with every tag renamed; a tag without a name falls away.

    A tag takes its colour along, unless the one it becomes has one.
    """
    along: dict[str, str] = {}
    for name in sorted(_with_above(_names(tagged))):
        if colour := tagged.colours.get(stored_tags.folded(name)):
            along.setdefault(stored_tags.folded(renamed(name)), colour)
    return Tagged(
        [replace(a, tags=tag_names(map(renamed, a.tags))) for a in tagged.articles],
        [replace(h, tags=tag_names(map(renamed, h.tags))) for h in tagged.highlights],
        {**along, **{key: colour for key, colour in tagged.colours.items() if renamed(key)}},
    )


def _rebased(current: Sequence[T], old: Sequence[T], new: Sequence[T]) -> list[T]:
    steps = {was.id: (was, then) for was, then in zip(old, new, strict=True)}
    return [rebased(one, *steps[one.id]) for one in current]


def _recoloured(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    return {key: new.get(key, "") for key in {*old, *new} if old.get(key) != new.get(key)}


def _names(tagged: Tagged) -> set[str]:
    tags = [one.tags for one in tagged.articles] + [one.tags for one in tagged.highlights]
    return {name for names in tags for name in names}


def _with_above(names: set[str]) -> set[str]:
    """The names and those that they nest under."""
    return names | {name[:at] for name in names for at, letter in enumerate(name) if letter == "/"}


def _put(
    tx: Transaction, before: Tagged, after: Tagged, leaving: Sequence[str], *, sparing: bool = True
) -> None:
    """Store and log everything with its new tags; those that are ``leaving`` go if nothing has them."""
    respelt = {stored_tags.folded(n) for n in _names(before) - _names(after)} & {
        stored_tags.folded(n) for n in _names(after) - _names(before)
    }
    if respelt:  # a tag keeps the spelling it was made with, so it is made anew
        _store(tx, _retagged(before, lambda n: "" if stored_tags.folded(n) in respelt else n))
        _drop_unused(tx, sorted(respelt))
    _store(tx, after)
    gone = _drop_unused(tx, leaving, sparing=sparing)
    _colour(tx, _names(after), after.colours)
    articles, highlights, _colours = after
    concerned = [a.id for a in articles] + [h.article_id for h in highlights]
    tx.record(Subject.TAG, Verb.EDITED, gone or [0], concerned)
    tx.record(Subject.ARTICLE, Verb.EDITED, [a.id for a in articles], concerned)
    log_highlights(tx, Verb.EDITED, highlights, before.highlights)


def _colour(tx: Transaction, names: set[str], colours: Mapping[str, str]) -> None:
    """A tag that was made anew has lost its colour; one that is no longer there needs none."""
    for name in sorted(_with_above(names) - names):
        _colour_one(tx, name, colours.get(stored_tags.folded(name), ""))
    for name in names:
        stored_tags.set_colour(tx, name, colours.get(stored_tags.folded(name), ""))


def _colour_one(tx: Transaction, name: str, colour: str) -> int:
    """Give a tag a colour; one that only nests others has a row as long as it has one."""
    if colour:
        stored_tags.tag_ids(tx, [name])
    elif stored_tags.folded(name) not in stored_tags.colours(tx.connection):
        return 0
    tag_id = stored_tags.set_colour(tx, name, colour)
    if not colour and stored_tags.only_nests(tx.connection, name):
        stored_tags.drop(tx, tag_id)
    return tag_id


def _store(tx: Transaction, tagged: Tagged) -> None:
    for article in tagged.articles:
        stored_articles.put(tx, article)
    for highlight in tagged.highlights:
        stored_highlights.put(tx, highlight)


def _drop_unused(tx: Transaction, names: Sequence[str], *, sparing: bool = True) -> list[int]:
    """The ids of those that nothing has; with ``sparing``, what others nest under stays."""
    gone = [
        tag_id
        for name in names
        if not (sparing and stored_tags.only_nests(tx.connection, name))
        for tag_id in stored_tags.unused(tx.connection, name)
    ]
    for tag_id in gone:
        stored_tags.drop(tx, tag_id)
    return gone
