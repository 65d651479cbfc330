"""What became of a highlight: its states one after the other, and what each changed, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from newsclip.domain.kinds import kind_of
from newsclip.language import tr


@dataclass(frozen=True, slots=True)
class State:
    """A highlight at a moment."""

    kind: str
    exact: str
    note: str = ""
    tags: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    deleted: bool = False
    start: int = 0
    end: int = 0
    region: str = ""
    """The part of an image that is marked, as a media fragment."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A change: when, and the highlight before and after; nothing before the first."""

    id: int
    at: datetime
    before: State | None
    after: State

    @property
    def words(self) -> tuple[str, ...]:
        """What changed, a line each: "Status: unverified → disputed"."""
        if self.before is None:
            return (tr("Made as {label}", label=kind_of(self.after.kind).label.lower()),)
        return tuple(_changes(self.before, self.after)) or (tr("Nothing that shows"),)


def _changes(before: State, after: State) -> Iterator[str]:
    if before.deleted != after.deleted:
        yield tr("Deleted") if after.deleted else tr("Brought back")
    if before.kind != after.kind:
        yield tr(
            "Kind: {label} → {label2}",
            label=kind_of(before.kind).label,
            label2=kind_of(after.kind).label,
        )
    yield from _places(before, after)
    known = kind_of(after.kind)
    for name in dict.fromkeys((*before.fields, *after.fields)):
        old, new = before.fields.get(name, ""), after.fields.get(name, "")
        if old != new:
            label = one.label if (one := known.field(name)) else name.replace("_", " ").capitalize()
            yield f"{label}: {old or '—'} → {new or '—'}"
    for tag in after.tags:
        if tag not in before.tags:
            yield tr("Tagged {tag}", tag=tag)
    for tag in before.tags:
        if tag not in after.tags:
            yield tr("Tag {tag} taken off", tag=tag)
    if before.note != after.note:
        yield tr("Note: {words}", words=_short(after.note) or "removed")


def _places(before: State, after: State) -> Iterator[str]:
    if before.exact != after.exact:
        yield tr(
            "Quote: “{exact}” → “{exact2}”", exact=_short(before.exact), exact2=_short(after.exact)
        )
    elif (before.start, before.end) != (after.start, after.end):
        yield tr("Moved with its text")
    if before.region and after.region and before.region != after.region:
        yield tr("Another part of the image")


def _short(words: str, most: int = 60) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"
