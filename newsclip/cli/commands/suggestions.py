"""``newsclip suggestions``: what the program proposes to mark, and why."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.asked import articles_of, kind_named
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session
from newsclip.domain.suggestions import SHOWN, Suggestion


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``suggestions``."""
    acts = add_acts(parser)
    listing = add_act(acts, "list", "List what is proposed in an article.", list_)
    listing.add_argument("article", type=count, metavar="ARTICLE", help="its number")
    listing.add_argument("--kind", metavar="KIND", help="only of this kind")
    listing.add_argument("--weak", action="store_true", help="those that rank low too")
    for name, summary, act in (
        ("accept", "Make highlights of suggestions.", accept),
        ("dismiss", "Propose these no more.", dismiss),
    ):
        deciding = add_act(acts, name, summary, act)
        deciding.add_argument("suggestions", type=count, nargs="+", metavar="SUGGESTION")


def list_(session: Session, args: Namespace) -> int:
    """List the open suggestions in the order of the text."""
    desk = session.desk
    (article,) = articles_of(desk, [args.article])
    kind = kind_named(args.kind) if args.kind else ""
    with progress(quiet=session.output.quiet) as bar:
        desk.suggestions.find(article.version_id, bar)
    found = [
        one
        for one in desk.suggestions.of_version(article.version_id)
        if kind in ("", one.kind) and (args.weak or one.rank >= SHOWN)
    ]
    if session.output.json:
        session.output.value([_record(one) for one in found])
        return Exit.OK
    for one in found:
        session.output.line(f"{one.id}  {one.kind}  paragraph {one.paragraph}")
        session.output.line_below(one.exact)
        said = ", ".join(f"{name}: {value}" for name, value in one.fields.items())
        if said:
            session.output.line_below(said)
        session.output.line_below(f"why: {' + '.join(one.why)}")
    if not found:
        session.output.remark("Nothing is proposed in this article.")
    return Exit.OK


def _record(one: Suggestion) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind,
        "start": one.start,
        "end": one.end,
        "quote": one.exact,
        "paragraph": one.paragraph,
        "fields": dict(one.fields),
        "why": list(one.why),
        "rank": round(one.rank, 3),
    }


def accept(session: Session, args: Namespace) -> int:
    """Make highlights of them; their numbers are written."""
    made = session.desk.suggestions.accept(args.suggestions)
    if session.output.json:
        session.output.value([one.id for one in made])
    else:
        for one in made:
            session.output.line(f"{one.id}  {one.kind}  {one.anchor.exact}")
    return Exit.OK


def dismiss(session: Session, args: Namespace) -> int:
    """Propose them no more."""
    session.desk.suggestions.dismiss(args.suggestions)
    return Exit.OK


COMMAND = Command("suggestions", "What of an article is worth marking, and why.",
                  configure, run_act)  # fmt: skip
