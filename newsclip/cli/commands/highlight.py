"""``newsclip highlight``: mark passages, list them, change them, throw them away and fetch back."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from newsclip.cli.arguments import add_act, add_acts, assignment, count, offset, region, run_act
from newsclip.cli.asked import articles_of, highlights_of, kind_named, tag_named
from newsclip.cli.command import Command, Exit
from newsclip.cli.marks import evidence_cells, highlight_cells, highlight_columns
from newsclip.cli.quotes import checked_span, find_quote
from newsclip.cli.records import evidence_record, highlight_record
from newsclip.cli.session import Session
from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import CLAIM, KINDS
from newsclip.domain.scope import EVERYTHING, TRASH, EvidenceQuery, Scope


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``highlight``."""
    parser.epilog = f"{_fields()}\n{parser.epilog}"
    acts = add_acts(parser)
    adding = add_act(acts, "add", "Mark a passage of an article.", add)
    adding.add_argument("article", type=count, metavar="ARTICLE", help="the article's number")
    _add_place(adding)
    adding.add_argument("--kind", metavar="KIND", required=True, help="the kind")
    _add_content(adding)
    listing = add_act(acts, "list", "List highlights.", list_)
    listing.add_argument(
        "article", type=count, nargs="?", metavar="ARTICLE", help="only of this one"
    )
    listing.add_argument("--kind", metavar="KIND", help="only of the kind")
    listing.add_argument("--status", choices=_statuses(), help="only claims with the status")
    listing.add_argument("--tag", metavar="TAG", help="only with the tag or one below it")
    listing.add_argument("--text", metavar="WORDS", help="only with these words, as in a search")
    listing.add_argument("--trash", action="store_true", help="those in the Trash")
    listing.add_argument("--limit", type=count, metavar="N", help="at most so many")
    editing = add_act(acts, "edit", "Change highlights; several get the same change.", edit)
    _add_ids(editing)
    _add_place(editing)
    editing.add_argument("--kind", metavar="KIND", help="make it one of this kind")
    _add_content(editing)
    editing.add_argument(
        "--remove-tag",
        action="append",
        default=[],
        metavar="TAG",
        help="take a tag off; repeatable",
    )
    _add_ids(add_act(acts, "remove", "Put highlights into the Trash.", remove))
    _add_ids(add_act(acts, "restore", "Take highlights out of the Trash.", restore))


def _add_ids(parser: ArgumentParser) -> None:
    parser.add_argument("ids", type=count, nargs="+", metavar="ID", help="a highlight's number")


def _add_place(parser: ArgumentParser) -> None:
    parser.add_argument("--quote", metavar="TEXT", help="the words to mark")
    parser.add_argument(
        "--occurrence", type=count, metavar="N", help="which place, when the words recur"
    )
    parser.add_argument("--start", type=offset, metavar="N", help="first character, from 0")
    parser.add_argument("--end", type=offset, metavar="N", help="one past the last character")
    parser.add_argument(
        "--region", type=region, metavar="X,Y,W,H", help="of an image this part, in per cent"
    )


def _add_content(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--field",
        type=assignment,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a field of its kind; repeatable; no value empties it",
    )
    parser.add_argument("--note", metavar="TEXT", help="a note")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="give it a tag; repeatable"
    )


def _statuses() -> Sequence[str]:
    status = CLAIM.field("status")
    return status.choices if status else ()


def _fields() -> str:
    """The fields of each kind, for the help."""
    lines = [
        f"  {kind.id:<8}{', '.join(field.name for field in kind.fields) or 'none'}"
        for kind in KINDS.values()
    ]
    return "\n".join(["fields of the kinds:", *lines, ""])


def add(session: Session, args: Namespace) -> int:
    """Mark the passage; fields that are not given are read from its words."""
    desk = session.desk
    article = articles_of(desk, [args.article])[0]
    span = _span(desk.articles.document(article.version_id), args)
    if span is None:
        raise InvalidInputError("No passage is named.", "Use --quote, or --start and --end.")
    highlight = desk.highlights.add(
        article.version_id,
        span,
        args.kind,
        fields=dict(args.field),
        note=args.note or "",
        tags=args.tag,
        region=args.region,
    )
    if session.output.json:
        session.output.value(highlight_record(highlight))
    else:
        _show(session, [highlight])
    return Exit.OK


def _span(document: Document, args: Namespace) -> Span | None:
    """The passage that the arguments name; None when they name none. Raises InvalidInputError."""
    by_offsets = args.start is not None or args.end is not None
    if by_offsets and (args.start is None or args.end is None):
        raise InvalidInputError("--start and --end belong together.")
    if by_offsets and (args.quote is not None or args.occurrence is not None):
        raise InvalidInputError("A passage is named by --quote or by --start and --end, not both.")
    if by_offsets:
        return checked_span(document, args.start, args.end)
    if args.quote is not None:
        return find_quote(document, args.quote, args.occurrence)
    if args.occurrence is not None:
        raise InvalidInputError("--occurrence needs a --quote.")
    return None


def list_(session: Session, args: Namespace) -> int:
    """List highlights, in the order of the articles and their text."""
    desk, output = session.desk, session.output
    rows = desk.evidence.rows(desk.evidence.ids(_query(session, args))[: args.limit])
    if output.json:
        output.value([evidence_record(row) for row in rows])
    else:
        output.table(highlight_columns(), [evidence_cells(row) for row in rows])
        output.remark(f"{len(rows)} highlight{'' if len(rows) == 1 else 's'}.")
    return Exit.OK


def _query(session: Session, args: Namespace) -> EvidenceQuery:
    scope = EVERYTHING
    if args.article is not None:
        scope = Scope.of(articles_of(session.desk, [args.article])[0].id)
    if args.trash:
        scope = TRASH
    words = args.text or ""
    if args.tag is not None:
        words = f'{words} tag:"{tag_named(session.desk, args.tag)}"'
    return EvidenceQuery(
        scope,
        kinds=frozenset([kind_named(args.kind)] if args.kind else []),
        statuses=frozenset([args.status] if args.status else []),
        text=words,
    )


def edit(session: Session, args: Namespace) -> int:
    """Change the highlights."""
    desk = session.desk
    marked = highlights_of(desk, args.ids)
    span = _new_span(session, marked, args)
    content = (args.kind, args.note, args.region, *args.field, *args.tag, *args.remove_tag)
    if span is None and not any(part is not None for part in content):
        raise InvalidInputError("There is nothing to change.", "“--help” lists what can be.")
    with desk.history.group("Edit highlights"):
        if args.kind is not None or args.note is not None or args.field:
            desk.highlights.edit_many(
                args.ids, kind=args.kind, note=args.note, fields=dict(args.field)
            )
        if args.tag or args.remove_tag:
            desk.highlights.tag(args.ids, add=args.tag, remove=args.remove_tag)
        if span is not None:
            desk.highlights.move(marked[0].id, span)
        if args.region is not None:
            for one in marked:
                desk.highlights.set_region(one.id, args.region)
    return _show_changed(session, args.ids)


def _new_span(session: Session, marked: Sequence[Highlight], args: Namespace) -> Span | None:
    span = _span(session.desk.articles.document(marked[0].version_id), args)
    if span is not None and len(marked) > 1:
        raise InvalidInputError("Only one highlight at a time can be put elsewhere.")
    return span


def remove(session: Session, args: Namespace) -> int:
    """Put the highlights into the Trash."""
    highlights_of(session.desk, args.ids)
    session.desk.highlights.remove(args.ids)
    return _show_changed(session, args.ids)


def restore(session: Session, args: Namespace) -> int:
    """Take the highlights out of the Trash."""
    highlights_of(session.desk, args.ids)
    session.desk.highlights.restore(args.ids)
    return _show_changed(session, args.ids)


def _show_changed(session: Session, ids: Sequence[int]) -> int:
    marked = session.desk.highlights.get_many(ids)
    if session.output.json:
        session.output.value([highlight_record(highlight) for highlight in marked])
    else:
        _show(session, marked)
    return Exit.OK


def _show(session: Session, marked: Sequence[Highlight]) -> None:
    columns = highlight_columns(article=False)
    session.output.table(columns, [highlight_cells(one, article=False) for one in marked])


COMMAND = Command(
    "highlight", "Mark passages; list, change, remove highlights.", configure, run_act
)
