"""The rows of the sidebar, made from what the library counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsclip.domain.articles import State
from newsclip.domain.kinds import KINDS, PLAIN
from newsclip.domain.scope import EVERYTHING, TRASH, Place, Scope
from newsclip.domain.stories import Overview, Tag
from newsclip.domain.values import value_words
from newsclip.language import tr

STORIES = "stories"
"""The key of the heading that new stories are added under."""
NEW_STORY = "story:new"
"""The key of the row in which a new story is being named."""
NO_DOT = "none"
"""The dot of a row that has none itself but stands among rows that have."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``key`` stays the same over refreshes; a heading has no scope.

    ``name`` is what is edited when the row is renamed; it is empty where there is nothing to.
    """

    key: str
    label: str
    scope: Scope | None = None
    count: int | None = None
    dot: str = ""
    name: str = ""
    children: tuple["Entry", ...] = field(default=())

    @property
    def heading(self) -> bool:
        """Whether it stands over a section."""
        return self.scope is None and self.key != NEW_STORY


def entries_of(overview: Overview, *, naming: str | None = None) -> tuple[Entry, ...]:
    """All rows but the Trash. ``naming``: with a row for a story being begun, so called."""
    stories = [
        Entry(f"story:{s.id}", s.name, Scope.story(s.id), s.articles, name=s.name)
        for s in overview.stories
    ]
    if naming is not None:
        stories.append(Entry(NEW_STORY, "", name=naming or tr("New story")))
    searches = [
        Entry(f"search:{s.id}", s.name, Scope.saved(s.id), count, name=s.name)
        for s, count in overview.searches
    ]
    sections = (
        Entry(STORIES, tr("STORIES"), children=tuple(stories)),
        Entry("searches", tr("SAVED SEARCHES"), children=tuple(searches)),
        Entry("tags", tr("TAGS"), children=_tags(_shown(overview.tags))),
        Entry("kinds", tr("KINDS"), children=_kinds(overview.kinds)),
    )
    return (
        *_places(overview),
        *(section for section in sections if section.children or section.key == STORIES),
    )


def trash_of(overview: Overview) -> tuple[Entry, ...]:
    """The row of the Trash."""
    return (Entry("trash", tr("Trash"), TRASH, overview.trash or None),)


def _places(overview: Overview) -> tuple[Entry, ...]:
    states = [
        Entry(
            f"state:{state.value}",
            value_words(state.value),
            Scope.state(state),
            overview.states.get(state.value, 0),
        )
        for state in State
    ]
    return (*states, Entry("all", tr("All articles"), EVERYTHING, overview.articles))


def _kinds(counts: Mapping[str, int]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            f"kind:{kind.id}", kind.plural, Scope.kind(kind.id), counts.get(kind.id, 0), kind.token
        )
        for kind in KINDS.values()
        if (kind is not PLAIN and not kind.retired) or counts.get(kind.id)
    )


def _shown(tags: Sequence[Tag]) -> list[Tag]:
    """Those that anything outside the Trash has, and those that nest one of them in a colour."""
    used = [tag for tag in tags if tag.articles or tag.highlights]
    names = [tag.name.casefold() for tag in used]
    above = {name[:at] for name in names for at, letter in enumerate(name) if letter == "/"}
    return [tag for tag in tags if tag in used or (tag.colour and tag.name.casefold() in above)]


def _tags(tags: Sequence[Tag], above: str = "") -> tuple[Entry, ...]:
    """The tags below a prefix; a tag that only nests others still has a row."""
    undotted = NO_DOT if any(tag.colour for tag in tags) else ""
    found: dict[str, list[Tag]] = {}
    for tag in tags:
        head = tag.name[len(above) :].split("/")[0]
        found.setdefault(head.casefold(), []).append(tag)
    entries = []
    for _head, nested in sorted(found.items()):
        label = nested[0].name[len(above) :].split("/")[0]
        name = above + label
        own = [tag for tag in nested if tag.name.casefold() == name.casefold()]
        below = [tag for tag in nested if tag not in own]
        count = sum(tag.articles + tag.highlights for tag in own)
        entries.append(
            Entry(
                f"tag:{name.casefold()}",
                label,
                Scope.tag(own[0].name if own else name),
                count or None,
                f"tag-{own[0].colour}" if own and own[0].colour else undotted,
                name=own[0].name if count else "",
                children=_tags(below, f"{name}/") if below else (),
            )
        )
    return tuple(entries)


def key_of(scope: Scope) -> str:
    """The key of the row that shows the scope; empty for one that no row shows."""
    match scope.place:
        case Place.STATE | Place.KIND:
            return f"{scope.place.value}:{scope.key}"
        case Place.TAG:
            return f"tag:{scope.key.casefold()}"
        case Place.STORY | Place.SEARCH:
            return f"{scope.place.value}:{scope.id}"
        case Place.ALL | Place.TRASH:
            return scope.place.value
        case Place.ARTICLES:
            return ""
