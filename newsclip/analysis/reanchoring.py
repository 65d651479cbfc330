"""Where the quotes of one version stand in another: intact, moved, reworded or gone."""

from collections.abc import Sequence

from newsclip.analysis.alignment import align
from newsclip.analysis.carrying import carried
from newsclip.domain.anchors import Anchor, Span, locate
from newsclip.domain.revisions import Fate, Resolution


def resolve(anchors: Sequence[Anchor], old: str | None, new: str) -> tuple[Resolution, ...]:
    """What became of each quote in the new text, in the order of the anchors.

    ``old`` is the text in which the anchors were made, or None where it is missing and only
    quote, context and position are known. Never raises for any text or anchor.
    """
    if old is not None:
        al=align(old,new)
        out=[]
        for a in anchors:
            p=carried(al,a.span)
            if p is None: out.append(Resolution(Fate.GONE,None,0.0))
            elif p.moved: out.append(Resolution(Fate.MOVED,None,p.share,(),p.span))
            else: out.append(Resolution(Fate.REWORDED,p.span,p.share))
        return tuple(out)
    return tuple(_resolved(anchor, new) for anchor in anchors)


def _resolved(anchor: Anchor, new: str) -> Resolution:
    from rapidfuzz.fuzz import partial_ratio_alignment

    if exact := locate(anchor, new):
        return Resolution(Fate.INTACT, exact, 1.0)
    found = partial_ratio_alignment(anchor.exact, new, score_cutoff=70) if new else None
    if found is None or found.dest_start >= found.dest_end:
        return Resolution(Fate.GONE, None, 0.0)
    return Resolution(Fate.REWORDED, Span(found.dest_start, found.dest_end), found.score / 100)
