"""What goes into an export: articles in one version with their highlights, and how to lay them out.

Plain data, so that an exporter needs neither the library nor a service.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from newsclip.domain.articles import Article, Version
from newsclip.domain.highlights import Highlight

Group = Literal["article", "kind"]


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One version of an article with the highlights to export from it.

    ``paragraphs`` maps a highlight's id to the number of its paragraph; ``conflicts`` maps it to
    what contradicts it, for example "830 km (CLTC) in Volt Weekly"; ``links`` maps it to relations and
    what they lead to: ("Supported by", "“640 km in winter” in Volt Weekly").
    """

    article: Article
    version: Version
    highlights: tuple[Highlight, ...]
    paragraphs: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    conflicts: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    links: Mapping[int, tuple[tuple[str, str], ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )


@dataclass(frozen=True, slots=True)
class ExportDispute:
    """A conflict of the story: what it is about, its standing, its passages with source and place."""

    title: str
    standing: str
    passages: tuple[tuple[str, str, str], ...]
    reasons: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to lay an export out. ``template`` is a file of the user's own, empty takes ours.

    ``scope`` says in words what was exported: "Story: Aurel Motors goes abroad"; ``disputes`` are
    the conflicts of the story where one is.
    """

    title: str
    group: Group = "article"
    template: str = ""
    scope: str = ""
    disputes: tuple[ExportDispute, ...] = ()


def arranged(items: Iterable[ExportItem]) -> tuple[ExportItem, ...]:
    """The items that have highlights, in an order that depends on nothing but their content.

    By published date (unknown last), title, identity and version; highlights as in the text.
    """
    chosen = (_in_reading_order(item) for item in items if item.highlights)
    return tuple(sorted(chosen, key=_item_order))


def _item_order(item: ExportItem) -> tuple[bool, str, str, str, int]:
    metadata = item.article.metadata
    unknown = not metadata.published
    return (
        unknown,
        metadata.published,
        metadata.title,
        str(item.article.uuid),
        item.version.number,
    )


def _in_reading_order(item: ExportItem) -> ExportItem:
    highlights = tuple(sorted(item.highlights, key=_highlight_order))
    return replace(item, highlights=highlights)


def _highlight_order(highlight: Highlight) -> tuple[int, int, str]:
    return highlight.anchor.start, highlight.anchor.end, str(highlight.uuid)
