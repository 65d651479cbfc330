"""The desk: one open library with everything a user can do with it."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from newsclip import places
from newsclip.language import mark, tr
from newsclip.services.articles import Articles
from newsclip.services.bus import Bus
from newsclip.services.comparisons import Comparisons
from newsclip.services.conflicts import Conflicts
from newsclip.services.documents import Documents
from newsclip.services.doubts import Doubts
from newsclip.services.duplicates import Duplicates
from newsclip.services.evidence import Evidence
from newsclip.services.exports import Exports
from newsclip.services.feeds import Feeds
from newsclip.services.highlights import Highlights
from newsclip.services.history import History
from newsclip.services.imports import Imports
from newsclip.services.independence import Sources
from newsclip.services.kinds import Kinds
from newsclip.services.ledger import Ledger
from newsclip.services.links import Links
from newsclip.services.maintenance import Maintenance
from newsclip.services.memory import Memory
from newsclip.services.offers import Offers
from newsclip.services.pages import Pages
from newsclip.services.pairs import Pairs
from newsclip.services.pictures import Pictures
from newsclip.services.preferences import Preferences
from newsclip.services.samples import Samples
from newsclip.services.searches import Searches
from newsclip.services.sidebar import Sidebar
from newsclip.services.stories import Stories
from newsclip.services.suggestions import Suggestions
from newsclip.services.tags import Tags
from newsclip.services.versions import Versions
from newsclip.services.workers import Workers, spare_cores
from newsclip.storage.opening import open_store
from newsclip.storage.store import Store

FIRST_SEARCHES = (
    (mark("Unverified claims"), "kind:claim status:unverified"),
    (mark("Conflicting figures"), "kind:figure is:conflicting"),
)


@dataclass(frozen=True, slots=True)
class Desk:
    """The use cases over one library; a front end takes from here what it needs."""

    store: Store
    bus: Bus
    history: History
    preferences: Preferences
    articles: Articles
    kinds: Kinds
    highlights: Highlights
    doubts: Doubts
    suggestions: Suggestions
    evidence: Evidence
    links: Links
    conflicts: Conflicts
    comparisons: Comparisons
    pairs: Pairs
    sources: Sources
    ledger: Ledger
    stories: Stories
    searches: Searches
    tags: Tags
    sidebar: Sidebar
    imports: Imports
    feeds: Feeds
    versions: Versions
    duplicates: Duplicates
    offers: Offers
    pages: Pages
    pictures: Pictures
    exports: Exports
    samples: Samples
    memory: Memory
    maintenance: Maintenance
    workers: Workers

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self.store.folder

    def look_for_changes(self) -> None:
        """Tell what other processes changed since the last look; cheap when nothing did."""
        changed = self.store.foreign_changes()
        if changed is not None:
            self.bus.publish(changed)

    def close(self, *, backup_after: timedelta = timedelta(0)) -> None:
        """Stop the workers, back up what changed, and close the library.

        No backup is made while the newest one is younger than ``backup_after``.
        """
        self.workers.stop()
        self.kinds.forget()
        self.tags.forget()
        self.maintenance.close(backup_after=backup_after)


def open_desk(
    folder: Path | None = None,
    *,
    preferences: Preferences | None = None,
    bus: Bus | None = None,
    worker_count: int = 0,
    for_window: bool = False,
) -> Desk:
    """Open the library in the folder (else the default one) with all its use cases.

    A window holds the library until it closes, so that no other window and no restore takes it.
    Raises LibraryError of the sort that ``storage.opening.open_store`` names.
    """
    bus = bus or Bus()
    preferences = preferences or Preferences(places.settings_file(), bus)
    store = open_store(folder or places.default_library())
    if for_window:
        store.hold_for_window()
    store.publish_to(bus.publish)
    history = History(bus)
    documents = Documents(store)
    bus.subscribe(documents.heard)
    conflicts = Conflicts(store, bus)
    articles = Articles(store, history, documents, conflicts)
    highlights = Highlights(store, history, documents)
    workers = Workers(worker_count or spare_cores())
    suggestions = Suggestions(store, history, documents, highlights, workers)
    evidence = Evidence(store, conflicts)
    links = Links(store, history, evidence)
    sources = Sources(store, bus)
    pairs = Pairs(store, history, links, sources)
    ledger = Ledger(store, history, conflicts, pairs)
    stories, searches = Stories(store, history), Searches(store, history)
    imports = Imports(store, history, preferences, workers)
    desk = Desk(
        store=store,
        bus=bus,
        history=history,
        preferences=preferences,
        articles=articles,
        kinds=Kinds(store, history, bus),
        highlights=highlights,
        doubts=Doubts(store, documents),
        suggestions=suggestions,
        evidence=evidence,
        links=links,
        conflicts=conflicts,
        comparisons=Comparisons(store, history, highlights, pairs, suggestions, documents),
        pairs=pairs,
        ledger=ledger,
        sources=sources,
        stories=stories,
        searches=searches,
        tags=Tags(store, history, bus),
        sidebar=Sidebar(store, articles, searches),
        imports=imports,
        feeds=Feeds(store, history, imports),
        versions=Versions(store, history, documents, imports),
        duplicates=Duplicates(store),
        offers=Offers(workers),
        pages=Pages(store, articles, workers),
        pictures=Pictures(store, preferences),
        exports=Exports(
            articles, highlights, evidence, links, conflicts, ledger, stories, searches, preferences
        ),
        samples=Samples(imports, articles, highlights, stories, history),
        memory=Memory(store),
        maintenance=Maintenance(store, preferences),
        workers=workers,
    )
    _begin(desk)
    return desk


def _begin(desk: Desk) -> None:
    """On the very first opening, whichever process it is in: the searches everybody wants."""
    if not desk.memory.recall("begun"):
        desk.searches.begin([(tr(name), query) for name, query in FIRST_SEARCHES])
    desk.store.watch()
    desk.store.dirty = False
