"""``newsclip conflicts``: the ledger of a story, where its sources disagree and what became of it."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.asked import story_named
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import Record
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import NotFoundError
from newsclip.domain.ledger import LedgerEntry, Standing

COLUMNS = (
    Column("no", right=True),
    Column("about", gives=True),
    Column("standing"),
    Column("passages", gives=True),
    Column("why", gives=True),
    Column("note", gives=True),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``conflicts``."""
    acts = add_acts(parser)
    _story(add_act(acts, "list", "List the conflicts of a story.", list_))
    settling = _story(add_act(acts, "settle", "Say what became of a conflict.", settle))
    settling.add_argument("number", type=count, metavar="NUMBER", help="its number in the list")
    settling.add_argument("standing", choices=[one.value for one in Standing])
    settling.add_argument("--note", default="", metavar="TEXT", help="what explains it")


def _story(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("story", metavar="STORY", help="the story's name")
    return parser


def list_(session: Session, args: Namespace) -> int:
    """List the conflicts, open ones first."""
    story = story_named(session.desk, args.story)
    return _show(session, session.desk.ledger.entries(story.id))


def settle(session: Session, args: Namespace) -> int:
    """Say what became of one of them."""
    desk = session.desk
    story = story_named(desk, args.story)
    entries = desk.ledger.entries(story.id)
    if not 1 <= args.number <= len(entries):
        raise NotFoundError(
            f"There is no conflict {args.number} in “{story.name}”.",
            "“newsclip conflicts list” shows their numbers.",
        )
    entry = entries[args.number - 1]
    desk.ledger.decide(story.id, entry, Standing(args.standing), args.note or entry.note)
    return _show(session, desk.ledger.entries(story.id))


def _show(session: Session, entries: list[LedgerEntry]) -> int:
    from newsclip.services.ledger import passage_words

    if session.output.json:
        session.output.value([_record(n, entry) for n, entry in enumerate(entries, 1)])
        return Exit.OK
    rows = [
        [
            str(number), entry.title, entry.standing.value,
            "; ".join(f"{passage_words(one)} ({one.article_id})" for one in entry.passages),
            "; ".join(entry.reasons), entry.note,
        ]
        for number, entry in enumerate(entries, 1)
    ]  # fmt: skip
    session.output.table(COLUMNS, rows)
    still = sum(entry.standing is Standing.OPEN for entry in entries)
    session.output.remark(f"{still} of {len(entries)} conflicts are open." if entries else "None.")
    return Exit.OK


def _record(number: int, entry: LedgerEntry) -> Record:
    from newsclip.services.ledger import passage_words

    return {
        "number": number,
        "about": entry.title,
        "standing": entry.standing.value,
        "decided": entry.decided,
        "reasons": list(entry.reasons),
        "note": entry.note,
        "passages": [
            {"highlight": one.id, "article": one.article_id, "words": passage_words(one)}
            for one in entry.passages
        ],
    }


COMMAND = Command("conflicts", "Where the sources of a story disagree.", configure, run_act)
"""The command."""
