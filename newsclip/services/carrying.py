"""Carrying highlights over to another version of their article, without bending one.

A highlight belongs to one version, its home. What stands word for word in a new version moves its
home there, and a placement keeps its place in the old one. What was moved, reworded or taken out
stays at home, with a placement that says what became of it, until the user decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsclip.domain.anchors import Anchor, make_anchor
from newsclip.domain.document import Document
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.placements import Decision, Placement
from newsclip.domain.revisions import Fate, Resolution
from newsclip.services.highlight_log import log_highlights
from newsclip.services.regions import resolved_region
from newsclip.storage import highlights as stored
from newsclip.storage import placements, versions
from newsclip.storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Carried:
    """How many highlights stand in the new version, were moved, reworded, or are gone from it."""

    standing: int = 0
    moved: int = 0
    reworded: int = 0
    gone: int = 0


Resolved = Sequence[tuple[Highlight, Resolution]]


def resolved(highlights: Sequence[Highlight], old: str | None, new: Document) -> Resolved:
    """What became of each highlight, all of one version with the text ``old``, in the new version.

    None is the text of what a list said of an article: what surrounds a quote there says nothing.
    """
    from newsclip.analysis.reanchoring import resolve

    over_text = [highlight for highlight in highlights if highlight.region is None]
    anchors = [highlight.anchor for highlight in over_text]
    if old is None:
        anchors = [replace(anchor, prefix="", suffix="") for anchor in anchors]
    found = list(zip(over_text, resolve(anchors, old, new.text), strict=True))
    return found + [
        (highlight, resolved_region(highlight.anchor, highlight.region, new))
        for highlight in highlights
        if highlight.region is not None
    ]


def settle_regions(tx: Transaction, article_id: int, version_id: int) -> None:
    """Pictures of the version have arrived: regions whose image is among them move their home there.

    Only those wait for it that were thought to be gone and that nobody has decided on; none does
    in a version that is not the current one any more.
    """
    if versions.current_text(tx.connection, article_id)[0] != version_id:
        return
    document = versions.document(tx.connection, version_id)
    for highlight in stored.homed_outside(tx.connection, article_id, version_id):
        place = placements.get(tx.connection, highlight.id, version_id)
        undecided = place is not None and place.fate is Fate.GONE and not place.decision
        if highlight.region is None or not undecided:
            continue
        found = resolved_region(highlight.anchor, highlight.region, document)
        if found.span is not None:
            anchor = make_anchor(document.text, found.span)
            move_home(tx, highlight, version_id, anchor, document, found.fate)


def carry(tx: Transaction, version_id: int, document: Document, found: Resolved) -> Carried:
    """Write what became of the highlights in this version, as they were resolved."""
    counts = dict.fromkeys(Fate, 0)
    text = document.text
    for highlight, resolution in found:
        counts[resolution.fate] += 1
        span = resolution.place
        anchor = make_anchor(text, span) if span is not None else None
        if resolution.fate is Fate.INTACT and anchor is not None:
            move_home(tx, highlight, version_id, anchor, document, resolution.fate)
        else:
            placements.put(
                tx,
                Placement(
                    highlight.id,
                    version_id,
                    resolution.fate,
                    anchor,
                    resolution.score,
                    resolution.changed,
                ),
            )
    return Carried(
        counts[Fate.INTACT], counts[Fate.MOVED], counts[Fate.REWORDED], counts[Fate.GONE]
    )


def move_home(
    tx: Transaction,
    highlight: Highlight,
    version_id: int,
    anchor: Anchor,
    document: Document,
    fate: Fate,
    *,
    decision: Decision = Decision.OPEN,
) -> Highlight:
    """Let the highlight belong to that version; where it stood before stays known."""
    moved = replace(
        highlight,
        version_id=version_id,
        anchor=anchor,
        paragraph=document.paragraph_number(anchor.start),
        page=document.page_label(anchor.start),
        displaced=False,
    )
    placements.remove(tx, highlight.id, version_id)
    if highlight.version_id != version_id:
        left = Placement(highlight.id, highlight.version_id, fate, highlight.anchor, 1.0)
        placements.put(tx, replace(left, decision=decision))
    stored.put(tx, moved)
    log_highlights(tx, Verb.EDITED, [moved], [highlight])
    return moved


def set_current(tx: Transaction, article_id: int, version_id: int, document: Document) -> None:
    """Make a version the current one, with the highlights that stand in it."""
    versions.set_current(tx, article_id, version_id, document)
    places = [one for one in placements.in_version(tx.connection, version_id) if one.carried]
    owners = {h.id: h for h in stored.get_many(tx.connection, [one.highlight_id for one in places])}
    for place in places:
        highlight = owners[place.highlight_id]
        if place.anchor is not None and highlight.version_id != version_id:
            move_home(
                tx, highlight, version_id, place.anchor, document, place.fate,
                decision=place.decision,
            )  # fmt: skip
    tx.record(Subject.VERSION, Verb.EDITED, [version_id], [article_id])
    tx.record(Subject.ARTICLE, Verb.EDITED, [article_id], [article_id])
