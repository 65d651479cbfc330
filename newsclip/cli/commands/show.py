"""``newsclip show``: one article, or one side of it."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from newsclip.cli.arguments import add_json, count
from newsclip.cli.asked import articles_of
from newsclip.cli.command import Command, Exit
from newsclip.cli.files import write_bytes
from newsclip.cli.marks import highlight_cells, highlight_columns
from newsclip.cli.records import Record, article_record, highlight_record, version_record
from newsclip.cli.session import Session
from newsclip.domain.articles import EDITABLE, Article
from newsclip.domain.errors import NotFoundError

if TYPE_CHECKING:
    from newsclip.services.desk import Desk


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``show``."""
    parser.add_argument("article", type=count, metavar="ID", help="the number of the article")
    side = parser.add_mutually_exclusive_group()
    side.add_argument("--text", action="store_true", help="its text alone")
    side.add_argument("--highlights", action="store_true", help="its highlights")
    side.add_argument("--metadata", action="store_true", help="all that is known of it")
    side.add_argument(
        "--original", metavar="FILE", help="write the bytes as they came to FILE, or - for stdout"
    )
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Show the side of the article that is asked for: its head and text when none is."""
    desk, output = session.desk, session.output
    article = articles_of(desk, [args.article])[0]
    if args.original:
        write_bytes(args.original, _original(desk, article))
    elif output.json:
        output.value(_record(desk, article, args))
    elif args.text:
        output.text(_text(desk, article))
    elif args.highlights:
        _show_highlights(session, article)
    elif args.metadata:
        _show_metadata(session, article)
    else:
        _show_head(session, article)
        output.text(_text(desk, article))
    return Exit.OK


def _text(desk: "Desk", article: Article) -> str:
    return desk.articles.document(article.version_id).text


def _original(desk: "Desk", article: Article) -> bytes:
    data = desk.articles.original(article.version_id)
    dropped = desk.articles.version(article.version_id).dropped
    if data is None and dropped is not None:
        raise NotFoundError(
            f"The original of article {article.id} was dropped on {dropped:%Y-%m-%d}.",
            "Its text is still here; importing the same file again brings the original back.",
        )
    if data is None:
        raise NotFoundError(
            f"The original of article {article.id} is missing or damaged.",
            "Its text is still here. “newsclip doctor” lists everything that is missing.",
        )
    return data


def _record(desk: "Desk", article: Article, args: Namespace) -> Record:
    """The article with what was asked for; everything when nothing special was."""
    record = article_record(article)
    everything = not (args.text or args.highlights or args.metadata)
    if everything or args.metadata:
        origins, notes, corrected = desk.articles.provenance(article.version_id)
        versions = [version_record(version) for version in desk.articles.versions(article.id)]
        record["provenance"] = origins
        record["notes"] = notes
        record["corrected"] = corrected
        record["captures"] = versions
        record["stories"] = desk.stories.of_article(article.id)
    if everything or args.highlights:
        marked = desk.highlights.of_version(article.version_id)
        record["highlights"] = [highlight_record(highlight) for highlight in marked]
    if everything or args.text:
        record["text"] = _text(desk, article)
    return record


def _show_head(session: Session, article: Article) -> None:
    metadata, output = article.metadata, session.output
    output.line(metadata.title)
    facts = (metadata.byline, metadata.publisher, metadata.published, metadata.url)
    for fact in filter(None, facts):
        output.line(fact)
    if article.deleted is not None:
        output.line("In the Trash")
    output.line()


def _show_highlights(session: Session, article: Article) -> None:
    marked = session.desk.highlights.of_version(article.version_id)
    columns = highlight_columns(article=False)
    session.output.table(columns, [highlight_cells(one, article=False) for one in marked])
    if not marked:
        session.output.remark("No highlights.")


def _show_metadata(session: Session, article: Article) -> None:
    desk, output = session.desk, session.output
    origins, notes, corrected = desk.articles.provenance(article.version_id)
    capture = desk.articles.version(article.version_id)
    rows = [(name, getattr(article.metadata, name), origins.get(name, "")) for name in EDITABLE]
    rows = [(n, v, "by hand" if n in corrected else origin) for n, v, origin in rows if v]
    rows += [
        ("state", article.state.value, ""),
        ("tags", ", ".join(article.tags), ""),
        ("stories", ", ".join(_stories(desk, article)), ""),
        ("same text", ", ".join(map(str, desk.duplicates.same_text_as(article.id))), ""),
        ("words", str(article.words), ""),
        ("captured", capture.capture.at.isoformat(timespec="seconds"), capture.capture.method),
        ("source", capture.capture.source, ""),
        ("sha256", capture.sha256, ""),
        ("original", f"dropped on {capture.dropped:%Y-%m-%d}" if capture.dropped else "", ""),
        ("uuid", str(article.uuid), ""),
    ]
    for name, value, origin in rows:
        if value:
            output.line(f"{name + ':':<11}{value}{f'  ({origin})' if origin else ''}")
    for note in notes:
        output.line(f"{'note:':<11}{note}")


def _stories(desk: "Desk", article: Article) -> list[str]:
    held = set(desk.stories.of_article(article.id))
    return [story.name for story in desk.stories.all() if story.id in held]


COMMAND = Command(
    "show", "Show an article: its text, highlights, details or original.", configure, run
)
