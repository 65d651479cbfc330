"""``newsclip versions``: the captures of an article, what changed, and what waits for a decision."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.asked import articles_of, story_named
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands.importing import tell_report
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.placements import Changed
from newsclip.domain.revisions import Edit, EditKind

VERSIONS = (
    Column("version", right=True),
    Column("captured"),
    Column("words", right=True),
    Column("how"),
    Column("source", gives=True),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``versions``."""
    acts = add_acts(parser)
    _article(add_act(acts, "list", "List the versions of an article.", list_))
    comparing = _article(add_act(acts, "diff", "Show what changed, word by word.", diff))
    comparing.add_argument("old", type=count, nargs="?", metavar="OLD", help="the version before")
    comparing.add_argument("new", type=count, nargs="?", metavar="NEW", help="the version after")
    checking = add_act(acts, "check", "Fetch articles again, and keep what changed.", check)
    checking.add_argument("articles", type=count, nargs="*", metavar="ARTICLE", help="its number")
    checking.add_argument("--story", metavar="NAME", help="those of this story")
    checking.add_argument(
        "--allow-private", action="store_true", help="let their addresses be private ones"
    )
    _article(add_act(acts, "changed", "List highlights that changed with the text.", changed))
    _article(add_act(acts, "carry", "Bring what is marked in older versions to the newest.", carry))
    for name, summary, act in (
        ("accept", "Let highlights stand in their new words.", accept),
        ("keep", "Leave highlights with the version they were made in.", keep),
    ):
        deciding = add_act(acts, name, summary, act)
        deciding.add_argument("highlights", type=count, nargs="+", metavar="HIGHLIGHT")
    going = _article(add_act(acts, "current", "Make another version the current one.", current))
    going.add_argument("number", type=count, metavar="VERSION", help="its number")


def _article(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("article", type=count, metavar="ARTICLE", help="its number")
    return parser


def list_(session: Session, args: Namespace) -> int:
    """List the versions."""
    (article,) = articles_of(session.desk, [args.article])
    found = session.desk.versions.all(article.id)
    if session.output.json:
        records = [
            {
                "number": one.number,
                "uuid": str(one.uuid),
                "captured": one.capture.at.isoformat(),
                "method": one.capture.method,
                "source": one.capture.source,
                "sha256": one.sha256,
                "words": one.words,
                "current": one.id == article.version_id,
            }
            for one in found
        ]
        session.output.value(records)
        return Exit.OK
    rows = [
        (
            f"{one.number}{'*' if one.id == article.version_id else ''}",
            f"{one.capture.at:%Y-%m-%d %H:%M}",
            str(one.words),
            one.capture.method,
            one.capture.source,
        )
        for one in found
    ]
    session.output.table(VERSIONS, rows)
    return Exit.OK


def diff(session: Session, args: Namespace) -> int:
    """Show the difference: removed words as [-so-], added ones as {+so+}."""
    desk = session.desk
    (article,) = articles_of(desk, [args.article])
    ids = {one.number: one.id for one in desk.versions.all(article.id)}
    new = args.new or max(ids)
    old = args.old or max(1, new - 1)
    for number in (old, new):
        if number not in ids:
            raise InvalidInputError(
                f"Article {article.id} has no version {number}.", f"It has {len(ids)}."
            )
    one, other = (desk.articles.document(ids[number]).text for number in (old, new))
    said = desk.versions.in_words(ids[old], ids[new])
    if session.output.json:
        session.output.value({"old": old, "new": new, "summary": said})
        return Exit.OK
    shown = "".join(_marked(one, other, edit) for edit in desk.versions.edits(ids[old], ids[new]))
    session.output.text(shown)
    session.output.remark(f"{said}." if said else "No word changed.")
    return Exit.OK


def _marked(old: str, new: str, edit: Edit) -> str:
    if edit.new is not None:
        text = new[edit.new.start : edit.new.end]
        return text if edit.kind is EditKind.KEPT else f"{{+{text}+}}"
    return f"[-{old[edit.old.start : edit.old.end]}-]" if edit.old is not None else ""


def check(session: Session, args: Namespace) -> int:
    """Fetch again."""
    desk = session.desk
    ids = list(args.articles)
    articles_of(desk, ids)
    if args.story:
        ids += desk.stories.articles(story_named(desk, args.story).id)
    if not ids:
        raise InvalidInputError("Name articles by their number, or a story with --story.")
    with progress(quiet=session.output.quiet) as bar:
        report = desk.versions.check(ids, bar, allow_private=args.allow_private)
    return tell_report(session, report, 0)


def changed(session: Session, args: Namespace) -> int:
    """List what waits for a decision."""
    articles_of(session.desk, [args.article])
    found = session.desk.versions.changed(args.article)
    if session.output.json:
        session.output.value([_record(one) for one in found])
        return Exit.OK
    for one in found:
        session.output.line(f"{one.highlight.id}  {one.placement.fate.value}")
        session.output.line_below(one.highlight.quote)
        if one.placement.anchor is not None:
            session.output.line_below(f"now: {one.placement.anchor.exact}")
        for alteration in one.placement.altered:
            words = f"{alteration.old or '-'} -> {alteration.new or '-'}"
            session.output.line_below(f"{alteration.what.value}: {words}")
    if not found:
        session.output.remark("No highlight waits for a decision.")
    return Exit.OK


def _record(one: Changed) -> dict[str, object]:
    place = one.placement
    return {
        "highlight": one.highlight.id,
        "fate": place.fate.value,
        "quote": one.highlight.quote,
        "now": place.anchor.exact if place.anchor is not None else None,
        "altered": [{"what": a.what.value, "old": a.old, "new": a.new} for a in place.altered],
    }


def carry(session: Session, args: Namespace) -> int:
    """Carry forward; what does not stand there word for word waits for a decision."""
    (article,) = articles_of(session.desk, [args.article])
    if not session.desk.versions.left_behind(article.id):
        session.output.remark("No highlight of an older version is to be carried forward.")
        return Exit.OK
    carried = session.desk.versions.carry_forward(article.id)
    if session.output.json:
        session.output.value(asdict(carried))
        return Exit.OK
    waiting = carried.moved + carried.reworded + carried.gone
    session.output.line(f"{carried.standing} carried forward, {waiting} to be decided on.")
    return Exit.OK


def accept(session: Session, args: Namespace) -> int:
    """Accept the new words."""
    session.desk.versions.accept(args.highlights)
    return Exit.OK


def keep(session: Session, args: Namespace) -> int:
    """Keep the old words."""
    session.desk.versions.keep(args.highlights)
    return Exit.OK


def current(session: Session, args: Namespace) -> int:
    """Make a version the current one."""
    articles_of(session.desk, [args.article])
    ids = {one.number: one.id for one in session.desk.versions.all(args.article)}
    if args.number not in ids:
        raise InvalidInputError(
            f"Article {args.article} has no version {args.number}.", f"It has {len(ids)}."
        )
    session.desk.versions.make_current(args.article, ids[args.number])
    return Exit.OK


COMMAND = Command("versions", "What changed in articles since, and what to do about it.",
                  configure, run_act)  # fmt: skip
