"""``newsclip search``: articles, or highlights, that hold words; each hit in its context."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_json, count
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands.articles import day, paged, said
from newsclip.cli.marks import evidence_cells, highlight_columns
from newsclip.cli.records import article_record, evidence_record
from newsclip.cli.session import Session
from newsclip.domain.scope import ArticleQuery, ArticleSort, EvidenceQuery

FILTERS = """\
words:
  All of them must occur. "two words" in double quotes is a phrase (quote it for the shell, too).
  Filters narrow the search: tag:NAME kind:claim status:disputed publisher:"The Name"
  state:archive language:zh story:"The Name" is:conflicting value:"over 700 km"
"""


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``search``."""
    parser.epilog = f"{FILTERS}\n{parser.epilog}"
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    parser.add_argument("--limit", type=count, metavar="N", help="at most so many")
    parser.add_argument(
        "--highlights", action="store_true", help="look in quotes, notes and tags of highlights"
    )
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Find articles or highlights."""
    words = " ".join(args.words)
    return (
        _highlights(session, words, args.limit)
        if args.highlights
        else _articles(session, words, args.limit)
    )


def _articles(session: Session, words: str, limit: int | None) -> int:
    desk, output = session.desk, session.output
    ids = desk.articles.ids(ArticleQuery(text=words, sort=ArticleSort.RELEVANCE))[:limit]
    if output.json:
        found = paged(desk, ids, words)
        output.value([article_record(a, row.counts) | {"hit": row.hit} for a, row in found])
        return Exit.OK
    for _, row in paged(desk, ids, words):
        source = ", ".join(filter(None, (row.publisher, day(row.published))))
        output.line(f"{row.id:>6}  {row.title}{f' ({source})' if source else ''}")
        if row.hit:
            output.line_below(row.hit)
    output.remark(said(len(ids)))
    return Exit.OK


def _highlights(session: Session, words: str, limit: int | None) -> int:
    desk, output = session.desk, session.output
    rows = desk.evidence.rows(desk.evidence.ids(EvidenceQuery(text=words))[:limit])
    if output.json:
        output.value([evidence_record(row) for row in rows])
    else:
        output.table(highlight_columns(), [evidence_cells(row) for row in rows])
        output.remark(f"{len(rows)} highlight{'' if len(rows) == 1 else 's'}.")
    return Exit.OK


COMMAND = Command("search", "Find articles or highlights by their words.", configure, run)
