"""Highlights as a Markdown note with front matter, made by a template the user may replace."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date
from pathlib import Path

from newsclip import places
from newsclip.exporting import escaping, wording
from newsclip.exporting.citation import UNTITLED, capture_date
from newsclip.exporting.selection import ExportItem, ExportOptions, arranged

_ONE_LINE = 1_000_000
"""So wide that YAML never folds a value."""


def export_markdown(items: Iterable[ExportItem], options: ExportOptions) -> str:
    """The highlights as one Markdown text; the same input gives the same text.

    Raises ExportingError when the template cannot be read or does not work.
    """
    from newsclip.exporting import sandbox

    chosen = arranged(items)
    template = Path(options.template).expanduser() if options.template else _default_template()
    filters = {"inline": escaping.inline, "lines": escaping.lines, "quote": escaping.blockquote}
    size = sum(len(item.highlights) for item in chosen)
    return _tidied(sandbox.render(template, _values(chosen, options), filters, size))


def _default_template() -> Path:
    return places.resource("templates", "highlights.md.j2")


def _values(chosen: Sequence[ExportItem], options: ExportOptions) -> dict[str, object]:
    sources = [wording.source(number, item) for number, item in enumerate(chosen, 1)]
    marked = [
        passage
        for origin, item in zip(sources, chosen, strict=True)
        for passage in wording.passages(item, origin)
    ]
    return {
        "title": escaping.inline(options.title) or UNTITLED,
        "scope": escaping.inline(options.scope),
        "group": options.group,
        "summary": _summary(chosen, options),
        "front_matter": front_matter(chosen, options),
        "groups": wording.sections(options.group, marked),
        "sources": sources,
        "disputes": [wording.disputed(one) for one in options.disputes],
    }


def front_matter(chosen: Sequence[ExportItem], options: ExportOptions) -> str:
    """The properties of the note between its fences, as YAML that Obsidian understands."""
    properties = {name: value for name, value in _properties(chosen, options) if value != ""}
    return f"---\n{_yaml(properties)}---"


def _yaml(properties: Mapping[str, object]) -> str:
    """The properties as YAML without a "<", which some viewers would take for HTML."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Writes a text with a "<" in double quotes, the only style that has escapes."""

    def represent(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        style = '"' if "<" in value else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style)

    Dumper.add_representer(str, represent)
    dumped = yaml.dump(
        properties, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=_ONE_LINE
    )
    return str(dumped).replace("<", "\\x3C")


def _properties(
    chosen: Sequence[ExportItem], options: ExportOptions
) -> Iterable[tuple[str, object]]:
    published = sorted(filter(None, (item.article.metadata.published for item in chosen)))
    captured = sorted(capture_date(item.version) for item in chosen)
    yield "title", _one_line(options.title) or UNTITLED
    yield "type", "highlights"
    yield "scope", _one_line(options.scope)
    yield "date", _last_change(chosen)
    yield "published_from", _day(published[0]) if published else ""
    yield "published_to", _day(published[-1]) if published else ""
    yield "captured", _day(captured[-1]) if captured else ""
    yield "articles", len({item.article.uuid for item in chosen})
    yield "highlights", sum(len(item.highlights) for item in chosen)
    yield "conflicts", _in_conflict(chosen)
    yield "sources", [_source(item) for item in chosen]
    yield "tags", list(wording.safe_tags(_tags(chosen)))


def _last_change(chosen: Sequence[ExportItem]) -> date | str:
    """The day of the newest mark: the note's date, since a clock would differ on each export."""
    changes = [highlight.updated for item in chosen for highlight in item.highlights]
    return max(changes).astimezone(UTC).date() if changes else ""


def _day(iso: str) -> date | str:
    """The day as a date that YAML writes unquoted, or the words when it is less precise."""
    day = iso.partition("T")[0]
    try:
        return date.fromisoformat(day)
    except ValueError:
        return day


def _source(item: ExportItem) -> str:
    known = item.article.metadata
    about = ", ".join(filter(None, (known.publisher, known.published.partition("T")[0])))
    title = known.title or UNTITLED
    return _one_line(f"{title} ({about})" if about else title)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tags(chosen: Sequence[ExportItem]) -> Iterable[str]:
    for item in chosen:
        yield from item.article.tags
        for highlight in item.highlights:
            yield from highlight.tags


def _in_conflict(chosen: Sequence[ExportItem]) -> int:
    return sum(
        bool(item.conflicts.get(highlight.id)) for item in chosen for highlight in item.highlights
    )


def _summary(chosen: Sequence[ExportItem], options: ExportOptions) -> str:
    """One sentence: how much, from where, and how much of it is contradicted."""
    highlights = sum(len(item.highlights) for item in chosen)
    if not highlights:
        return "No highlights."
    parts = [
        escaping.inline(options.scope) if options.scope != options.title else "",
        f"{_counted(highlights, 'highlight')} from {_counted(len(chosen), 'source')}",
    ]
    if conflicts := _in_conflict(chosen):
        parts.append(f"{conflicts} in conflict")
    return " · ".join(filter(None, parts))


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _tidied(text: str) -> str:
    """At most one empty line at a time, one newline at the end."""
    collapsed = re.sub(r"\n{3,}", "\n\n", text.replace("\r\n", "\n"))
    return collapsed.strip("\n") + "\n"
