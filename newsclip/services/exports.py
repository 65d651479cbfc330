"""Exporting: the highlights of a scope as bytes in an open format."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.articles import Article
from newsclip.domain.comparison import Conflict
from newsclip.domain.errors import ExportingError
from newsclip.domain.highlights import Highlight
from newsclip.domain.progress import Progress, Silent, check
from newsclip.domain.scope import EvidenceQuery, Place, Scope
from newsclip.domain.wording import figure_words, short_quote
from newsclip.language import tr
from newsclip.services.articles import Articles
from newsclip.services.conflicts import Conflicts
from newsclip.services.evidence import Evidence
from newsclip.services.highlights import Highlights
from newsclip.services.ledger import Ledger, passage_words
from newsclip.services.links import Linked, Links
from newsclip.services.preferences import Preferences
from newsclip.services.searches import Searches
from newsclip.services.stories import Stories

if TYPE_CHECKING:
    from newsclip.exporting.selection import ExportDispute, ExportItem

PAGE = 500


@dataclass(frozen=True, slots=True)
class Exports:
    """What can leave the library, and how."""

    articles: Articles
    highlights: Highlights
    evidence: Evidence
    links: Links
    conflicts: Conflicts
    ledger: Ledger
    stories: Stories
    searches: Searches
    preferences: Preferences

    def text(
        self,
        query: EvidenceQuery,
        *,
        group: str = "",
        template: str = "",
        title: str = "",
        format_id: str = "markdown",
        progress: Progress | None = None,
    ) -> str:
        """The highlights the query finds, in the format. The same library gives the same text.

        Raises ExportingError for a template that does not work, NotFoundError for a format or scope
        that is not there.
        """
        from newsclip.exporting.registry import export_format
        from newsclip.exporting.selection import ExportOptions

        settings = self.preferences.current
        scope = self.scope_name(query.scope)
        options = ExportOptions(
            title=title or scope,
            group="kind" if (group or settings.export_group) == "kind" else "article",
            template=template or settings.export_template,
            scope=scope,
            disputes=self._disputes(query.scope),
        )
        return export_format(format_id).export(self._items(query, progress or Silent()), options)

    def _disputes(self, scope: Scope) -> "tuple[ExportDispute, ...]":
        """The ledger of a story, which goes out with it; nothing for any other scope."""
        from newsclip.exporting.selection import ExportDispute

        if scope.place is not Place.STORY:
            return ()
        entries = self.ledger.entries(scope.id)
        articles = self._articles({i for entry in entries for i in entry.articles})
        return tuple(
            ExportDispute(
                entry.title,
                entry.standing.value,
                tuple(
                    (passage_words(one), _source_words(articles.get(one.article_id)), one.place)
                    for one in entry.passages
                ),
                entry.reasons,
                entry.note,
            )
            for entry in entries
        )

    def preview(self, text: str) -> str:
        """A Markdown text as harmless HTML, to be looked at; some seconds for a very long one."""
        from newsclip.exporting.preview import render_preview

        return render_preview(text)

    def save(self, text: str, path: Path) -> None:
        """Write the text as a whole or not at all. Raises ExportingError."""
        part = path.with_name(f".{path.name}.part")
        try:
            with part.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise ExportingError(
                tr(
                    "“{name}” could not be written in {parent}.", name=path.name, parent=path.parent
                ),
                tr("Check the folder's permissions and free space, or choose another place."),
                detail=str(error),
            ) from error

    def quote(self, highlight_id: int) -> str:
        """A highlight's words as a Markdown quotation with their source."""
        highlight = self.highlights.get(highlight_id)
        return self.passage(highlight.version_id, highlight.quote)

    def passage(self, version_id: int, words: str) -> str:
        """Some words of a version as a Markdown quotation with their source."""
        from newsclip.exporting.citation import quote_with_source

        version = self.articles.version(version_id)
        return quote_with_source(words, self.articles.get(version.article_id), version)

    def citation(self, article_id: int) -> str:
        """The source of an article on one line."""
        from newsclip.exporting.citation import citation

        article = self.articles.get(article_id)
        return citation(article, self.articles.version(article.version_id))

    def scope_name(self, scope: Scope) -> str:
        """What a scope is called. Raises NotFoundError."""
        match scope.place:
            case Place.STORY:
                return self.stories.get(scope.id).name
            case Place.SEARCH:
                return self.searches.get(scope.id).name
            case Place.TAG:
                return f"#{scope.key}"
            case Place.ARTICLES if len(scope.articles) == 1:
                return self.articles.get(scope.articles[0]).metadata.title
            case Place.ARTICLES:
                return f"{len(scope.articles)} articles"
            case Place.ALL:
                return "Everything"
            case Place.TRASH:
                return "Trash"
            case Place.STATE | Place.KIND:
                return scope.key.capitalize()

    def _items(self, query: EvidenceQuery, progress: Progress) -> list["ExportItem"]:
        by_version: dict[int, list[Highlight]] = {}
        ids = self.evidence.ids(query)
        for start in range(0, len(ids), PAGE):
            check(progress)
            progress.step(start, len(ids), "Reading highlights")
            for highlight in self.highlights.get_many(ids[start : start + PAGE]):
                by_version.setdefault(highlight.version_id, []).append(highlight)
        articles = self._articles({one[0].article_id for one in by_version.values()})
        publishers = {i: article.metadata.publisher for i, article in articles.items()}
        contradicted = self._contradicted(list(articles))
        linked = self.links.of(ids)
        return [
            self._item(
                version_id,
                articles[marked[0].article_id],
                marked,
                contradicted[marked[0].article_id],
                publishers,
                linked,
            )
            for version_id, marked in by_version.items()
            if marked[0].article_id in articles
        ]

    def _articles(self, ids: set[int]) -> dict[int, Article]:
        found: dict[int, Article] = {}
        wanted = sorted(ids)
        for start in range(0, len(wanted), PAGE):
            found |= {a.id: a for a in self.articles.get_many(wanted[start : start + PAGE])}
        return found

    def _contradicted(self, ids: list[int]) -> dict[int, dict[int, tuple[Conflict, ...]]]:
        found: dict[int, dict[int, tuple[Conflict, ...]]] = {}
        for start in range(0, len(ids), PAGE):
            found |= self.conflicts.of_articles(ids[start : start + PAGE])
        return found

    def _item(
        self,
        version_id: int,
        article: Article,
        marked: Sequence[Highlight],
        contradicted: Mapping[int, Sequence[Conflict]],
        publishers: Mapping[int, str],
        linked: Mapping[int, Sequence[Linked]],
    ) -> "ExportItem":
        from newsclip.exporting.selection import ExportItem

        return ExportItem(
            article=article,
            version=self.articles.version(version_id),
            highlights=tuple(marked),
            paragraphs={highlight.id: highlight.paragraph for highlight in marked},
            conflicts={
                highlight.id: tuple(
                    self._against(conflict, publishers)
                    for conflict in contradicted[highlight.id]
                    if not conflict.explained
                )
                for highlight in marked
                if highlight.id in contradicted
            },
            links={
                highlight.id: tuple(map(_linked_words, linked[highlight.id]))
                for highlight in marked
                if highlight.id in linked
            },
        )

    def _against(self, conflict: Conflict, publishers: Mapping[int, str]) -> str:
        """What contradicts a highlight: "830 km (CLTC) in Volt Weekly"."""
        other = conflict.right
        publisher = publishers.get(other.article_id)
        if publisher is None:
            publisher = self.articles.get(other.article_id).metadata.publisher
        place = f" in {publisher}" if publisher else ""
        return f"{figure_words(other)}{place}"


def _source_words(article: Article | None) -> str:
    """Publisher and date of a passage's article, its title where it has no publisher."""
    if article is None:
        return ""
    known = article.metadata
    date = known.published.partition("T")[0]
    return ", ".join(filter(None, (known.publisher or known.title, date)))


def _linked_words(linked: Linked) -> tuple[str, str]:
    """The relation, and the other passage: "“700 km on one charge” in Volt Weekly"."""
    place = linked.row.publisher or linked.row.title
    quote = f"“{short_quote(linked.row.highlight.quote)}”"
    return linked.words, f"{quote} in {place}" if place else quote
