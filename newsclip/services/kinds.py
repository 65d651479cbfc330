"""Kinds of the user's own: what may be added to the built-in ones, and keeping all informed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Event, LibraryChanged, Subject, Verb
from newsclip.domain.kinds import BUILT_IN, KINDS, OWN_COLOURS, Field, FieldType, Kind
from newsclip.language import tr
from newsclip.services.bus import Bus
from newsclip.services.history import History
from newsclip.storage import kinds as stored
from newsclip.storage.store import Store

LONGEST_NAME = 40
_NOT_PLAIN = re.compile(r"[^\w]+")


class Kinds:
    """Adds, changes, orders and retires kinds. The registry of the domain follows."""

    def __init__(self, store: Store, history: History, bus: Bus) -> None:
        self._store = store
        self._history = history
        self.load()
        self._end = bus.subscribe(self._on_event)

    def load(self) -> None:
        """Read the library's own kinds; they are the process's from now on."""
        with self._store.read() as connection:
            KINDS.set_own(stored.all_own(connection))

    def forget(self) -> None:
        """The library closes: only the built-in kinds are left."""
        self._end()
        KINDS.set_own(())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LibraryChanged) and event.touches(Subject.KIND):
            self.load()

    def add(self, kind: Kind) -> Kind:
        """Add a kind; its id is made from its name. Raises InvalidInputError."""
        fresh = replace(kind, id=_fresh_id(kind.label))
        made = _checked(fresh)
        before = KINDS.own
        self._put(before, (*before, made))
        self._remember(tr("Add kind {label}", label=made.label), before, (*before, made))
        return made

    def change(self, kind: Kind) -> Kind:
        """Let a kind be defined so from now on. Raises InvalidInputError, NotFoundError."""
        self._own(kind.id)
        made = _checked(kind)
        before = KINDS.own
        after = tuple(made if one.id == kind.id else one for one in before)
        self._put(before, after)
        self._remember(tr("Change kind {label}", label=made.label), before, after)
        return made

    def retire(self, kind_id: str, *, retired: bool = True) -> None:
        """Offer a kind no longer, or again; what was marked with it keeps it. Raises NotFoundError."""
        self.change(replace(self._own(kind_id), retired=retired))

    def order(self, ids: Sequence[str]) -> None:
        """Put the kinds into this order; those not named come last. Raises NotFoundError."""
        before = KINDS.own
        named = [self._own(kind_id) for kind_id in ids]
        after = (*named, *(one for one in before if one not in named))
        self._put(before, after)
        self._remember(tr("Order kinds"), before, after)

    def _own(self, kind_id: str) -> Kind:
        found = next((one for one in KINDS.own if one.id == kind_id), None)
        if found is None:
            raise NotFoundError(tr("There is no kind of your own called “{name}”.", name=kind_id))
        return found

    def _remember(self, label: str, before: tuple[Kind, ...], after: tuple[Kind, ...]) -> None:
        self._history.record(
            label, lambda: self._put(after, before), lambda: self._put(before, after)
        )

    def _put(self, before: Iterable[Kind], after: Iterable[Kind]) -> None:
        kept = {one.id for one in after}
        with self._store.write() as tx:
            for gone in [one for one in before if one.id not in kept]:
                stored.put(tx, replace(gone, retired=True), len(kept))
            for position, kind in enumerate(after):
                stored.put(tx, kind, position)
            tx.record(Subject.KIND, Verb.EDITED, [1])


def _fresh_id(label: str) -> str:
    """An id that no kind has had: a retired one may still be on highlights."""
    stem = _NOT_PLAIN.sub("-", label.strip().casefold()).strip("-") or "kind"
    number, kind_id = 1, stem
    while kind_id in KINDS:
        number += 1
        kind_id = f"{stem}-{number}"
    return kind_id


def _checked(kind: Kind) -> Kind:
    """The kind, tidied. Raises InvalidInputError that says what cannot be so."""
    label, plural = " ".join(kind.label.split()), " ".join(kind.plural.split())
    others = [one for one in KINDS.values() if one.id != kind.id and not one.retired]
    if not label or len(label) > LONGEST_NAME:
        raise InvalidInputError(
            tr("A kind needs a name of at most {count} letters.", count=LONGEST_NAME)
        )
    if label.casefold() in {one.label.casefold() for one in others}:
        raise InvalidInputError(
            tr("There is a kind called {label} already.", label=label), tr("Choose another name.")
        )
    letter = kind.letter.strip().upper()[:1] or label[0].upper()
    if not kind.retired and letter in {one.letter for one in others}:
        taken = next(one.label for one in others if one.letter == letter)
        raise InvalidInputError(
            tr("The letter {letter} is that of {taken}.", letter=letter, taken=taken),
            tr("Choose another one."),
        )
    if kind.key and not kind.retired and kind.key in {one.key for one in others}:
        taken = next(one.label for one in others if one.key == kind.key)
        raise InvalidInputError(
            tr("The key {key} is that of {taken}.", key=kind.key, taken=taken),
            tr("Choose another one."),
        )
    if kind.token.removeprefix("own-") not in OWN_COLOURS:
        raise InvalidInputError(tr("That is no colour for a kind."), ", ".join(OWN_COLOURS))
    if kind.id in {one.id for one in BUILT_IN}:
        raise InvalidInputError(tr("A built-in kind cannot be changed."))
    return replace(
        kind, label=label, plural=plural or f"{label}s", letter=letter, fields=_fields(kind.fields)
    )


def _fields(fields: Sequence[Field]) -> tuple[Field, ...]:
    made: list[Field] = []
    for field in fields:
        label = " ".join(field.label.split())
        name = field.name or _NOT_PLAIN.sub("_", label.casefold()).strip("_")
        if not label or not name:
            raise InvalidInputError(tr("Each field needs a name."), tr("Remove the empty one."))
        if name in {one.name for one in made}:
            raise InvalidInputError(tr("There are two fields called {label}.", label=label))
        choices = tuple(dict.fromkeys(filter(None, (" ".join(c.split()) for c in field.choices))))
        if field.type is FieldType.CHOICE and not choices:
            raise InvalidInputError(
                tr("The field {label} has nothing to choose from.", label=label)
            )
        if field.default and choices and field.default not in choices:
            raise InvalidInputError(
                f"The field {label} cannot begin as {field.default!r}.",
                tr("Choose one of: {words}.", words=", ".join(choices)),
            )
        made.append(replace(field, name=name, label=label, choices=choices))
    return tuple(made)
