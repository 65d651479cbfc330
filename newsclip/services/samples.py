"""The sample story: our own articles, with marks that agree, conflict and stand alone."""

import json
from dataclasses import dataclass
from typing import Any

from newsclip import places
from newsclip.domain.anchors import Span
from newsclip.domain.errors import NewsClipError
from newsclip.domain.progress import Progress
from newsclip.domain.stories import Story
from newsclip.services.articles import Articles
from newsclip.services.highlights import Highlights
from newsclip.services.history import History
from newsclip.services.imports import Imports
from newsclip.services.outcomes import Outcome
from newsclip.services.sources import from_file
from newsclip.services.stories import Stories


@dataclass(frozen=True, slots=True)
class Samples:
    """Opens the sample story."""

    imports: Imports
    articles: Articles
    highlights: Highlights
    stories: Stories
    history: History

    def open(self, progress: Progress | None = None, *, marked: bool = True) -> Story:
        """Import the sample articles into a story and mark them; what is there already stays.

        Raises NewsClipError when a sample cannot be imported.
        """
        manifest = json.loads((places.seeds() / "manifest.json").read_text(encoding="utf-8"))
        entries = manifest["articles"]
        with self.history.group("Open the sample story"):
            name = manifest["story"]["name"]
            story = self.stories.named(name) or self.stories.add(name)
            self.stories.set_note(story.id, manifest["story"]["note"])
            sources = [from_file(places.seeds() / e["file"], method="sample") for e in entries]
            report = self.imports.run(sources, progress, story_id=story.id)
            for item, entry in zip(report.items, entries, strict=False):
                if item.error is not None:
                    raise item.error
                if item.outcome is Outcome.NEW:
                    self._complete(item.article_id, entry, marked=marked)
        return self.stories.get(story.id)

    def _complete(self, article_id: int, entry: dict[str, Any], *, marked: bool) -> None:
        article = self.articles.get(article_id)
        known = {name: value for name, value in entry["metadata"].items() if value}
        if known:
            self.articles.edit(article_id, **known)
        if entry.get("tags"):
            self.articles.tag([article_id], add=entry["tags"])
        for mark in entry["highlights"] if marked else ():
            self._mark(article.version_id, mark)

    def _mark(self, version_id: int, mark: dict[str, Any]) -> None:
        text = self.articles.document(version_id).text
        start = text.find(mark["quote"])
        if start < 0:
            raise NewsClipError(f"The sample passage “{mark['quote']}” is not in its article.")
        self.highlights.add(
            version_id,
            Span(start, start + len(mark["quote"])),
            mark["kind"],
            fields=mark.get("fields", {}),
            note=mark.get("note", ""),
            tags=mark.get("tags", ()),
        )
