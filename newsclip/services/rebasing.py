"""What a step changed, applied to things as they are by now: others may have changed them since."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from newsclip.domain.articles import Metadata

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    T = TypeVar("T", bound=DataclassInstance)


def rebased(current: "T", old: "T", new: "T") -> "T":
    """``current`` with what differs between ``old`` and ``new``, and nothing else.

    Where somebody else has changed the same field since, theirs stays. Fields of a mapping count
    one by one, and so do the names in a tuple.
    """
    changed = {
        entry.name: _merged(entry.name, *(getattr(one, entry.name) for one in (current, old, new)))
        for entry in fields(current)
        if getattr(old, entry.name) != getattr(new, entry.name)
    }
    return replace(current, **changed)


def _merged(name: str, now: object, was: object, then: object) -> object:
    if name == "deleted":
        return _deleted(cast("datetime | None", now), wanted=then is not None)
    match now, was, then:
        case Metadata(), Metadata(), Metadata():
            return rebased(now, was, then)
        case Mapping(), Mapping(), Mapping():
            return MappingProxyType(_merged_fields(now, was, then))
        case tuple(), tuple(), tuple():
            return _merged_tags(now, was, then)
    return then if now == was else now


def _deleted(now: datetime | None, *, wanted: bool) -> datetime | None:
    """When it went into the Trash: now, if it was not there."""
    if wanted:
        return now or datetime.now(UTC)
    return None


def _merged_tags(now: Sequence[str], was: Sequence[str], then: Sequence[str]) -> tuple[str, ...]:
    """Tags are one whatever their case; a new spelling replaces the old."""
    before, after = ({name.casefold(): name for name in names} for names in (was, then))
    kept = {n.casefold(): n for n in now if n.casefold() in after or n.casefold() not in before}
    for key, name in after.items():
        if (key in kept and before.get(key) != name) or key not in before:
            kept[key] = name
    return tuple(kept[key] for key in sorted(kept))


def _merged_fields(
    now: Mapping[str, str], was: Mapping[str, str], then: Mapping[str, str]
) -> dict[str, str]:
    names = {**now, **was, **then}
    chosen = {
        name: then.get(name) if now.get(name) == was.get(name) else now.get(name) for name in names
    }
    return {name: value for name, value in chosen.items() if value}
