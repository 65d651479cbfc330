"""``newsclip compare``: what articles say of the same things, and where they disagree."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_json, count
from newsclip.cli.asked import articles_of
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import Record, article_record
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.articles import Article
from newsclip.domain.comparison import Matrix, Row, Verdict
from newsclip.domain.errors import InvalidInputError

FIRST = (Column("about", gives=True), Column("verdict"))
LAST = Column("why", gives=True)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``compare``."""
    parser.add_argument(
        "articles", type=count, nargs="+", metavar="ARTICLE", help="the number of an article"
    )
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Show the matrix of the articles."""
    ids = list(dict.fromkeys(args.articles))
    articles = articles_of(session.desk, ids)
    if len(ids) < 2:
        raise InvalidInputError("A comparison needs two articles or more.")
    matrix = session.desk.comparisons.matrix(ids)
    if session.output.json:
        session.output.value(_record(articles, matrix))
        return Exit.OK
    columns = (*FIRST, *(Column(_heading(article), gives=True) for article in articles), LAST)
    session.output.table(columns, [_cells(row) for row in matrix.rows])
    counts = ", ".join(f"{matrix.count(v)} {v.value}" for v in Verdict if matrix.count(v))
    session.output.remark(f"Figures: {counts}." if counts else "There are no figures to compare.")
    return Exit.OK


def _heading(article: Article) -> str:
    return f"{article.id} {article.metadata.publisher or article.metadata.title}"


def _cells(row: Row) -> list[str]:
    about = " · ".join(filter(None, (row.subject, row.label)))
    verdict = row.verdict.value if row.kind == "figure" else ""
    return [about, verdict, *(cell.words for cell in row.cells), "; ".join(row.reasons)]


def _record(articles: list[Article], matrix: Matrix) -> Record:
    return {
        "articles": [article_record(article) for article in articles],
        "rows": [_row_record(row) for row in matrix.rows],
    }


def _row_record(row: Row) -> Record:
    return {
        "kind": row.kind,
        "subject": row.subject,
        "label": row.label,
        "verdict": row.verdict.value,
        "reasons": list(row.reasons),
        "cells": [
            {
                "article": cell.article_id,
                "words": cell.words,
                "verdict": cell.verdict.value,
                "highlights": [highlight.id for highlight in cell.highlights],
            }
            for cell in row.cells
        ],
    }


COMMAND = Command("compare", "Compare what articles say of the same things.", configure, run)
