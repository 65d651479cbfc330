"""``newsclip feeds``: feeds that were subscribed to, and what they offer."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands.importing import story_id_of, tell_report
from newsclip.cli.files import write_bytes
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import NotFoundError, UnreadableError
from newsclip.domain.feeds import Offer, Offered, Subscription

FEEDS = (
    Column("id", right=True),
    Column("feed", gives=True),
    Column("new", right=True),
    Column("address", gives=True),
    Column("problem", gives=True),
)
ITEMS = (
    Column("id", right=True),
    Column("state"),
    Column("published"),
    Column("title", gives=True),
    Column("address", gives=True),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``feeds``."""
    acts = add_acts(parser)
    add_act(acts, "list", "List the feeds.", list_)
    adding = add_act(acts, "add", "Subscribe to a feed, or to the one that a page names.", add)
    adding.add_argument("url", metavar="ADDRESS", help="the address of the feed or of its page")
    _private(adding)
    taking = add_act(acts, "import-list", "Subscribe to the feeds of an OPML file.", import_list)
    taking.add_argument("file", type=Path, metavar="FILE", help="the list another reader exported")
    giving = add_act(acts, "export-list", "Write the feeds as OPML.", export_list)
    giving.add_argument("-o", "--output", required=True, metavar="FILE", help="where to")
    refreshing = add_act(acts, "refresh", "Ask the feeds what is new.", refresh)
    refreshing.add_argument("feeds", type=count, nargs="*", metavar="FEED", help="only these")
    _private(refreshing)
    showing = add_act(acts, "items", "List what the feeds offer, newest first.", items)
    showing.add_argument("feeds", type=count, nargs="*", metavar="FEED", help="only these")
    showing.add_argument("--new", action="store_true", help="only what was not looked at")
    bringing = add_act(acts, "import", "Import what they offer, by its number.", bring_in)
    bringing.add_argument("items", type=count, nargs="+", metavar="ITEM", help="its number")
    bringing.add_argument("--story", metavar="NAME", help="put it into this story")
    bringing.add_argument(
        "--no-fetch", action="store_true", help="take what the feed says, not the page"
    )
    _private(bringing)
    leaving = add_act(acts, "remove", "Leave feeds; what came from them stays.", remove)
    leaving.add_argument("feeds", type=count, nargs="+", metavar="FEED", help="its number")


def _private(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--allow-private", action="store_true", help="let the address given be a private one"
    )


def list_(session: Session, _args: Namespace) -> int:
    """List the feeds."""
    feeds = session.desk.feeds.all()
    if session.output.json:
        session.output.value([_feed_record(feed) for feed in feeds])
    else:
        rows = [(str(f.id), f.title, str(f.new), f.url, f.error) for f in feeds]
        session.output.table(FEEDS, rows)
        if not feeds:
            session.output.remark("No feeds. “newsclip feeds add ADDRESS” subscribes to one.")
    return Exit.OK


def add(session: Session, args: Namespace) -> int:
    """Subscribe."""
    with progress(quiet=session.output.quiet) as bar:
        feed = session.desk.feeds.subscribe(args.url, bar, allow_private=args.allow_private)
    if session.output.json:
        session.output.value(_feed_record(session.desk.feeds.get(feed.id)))
    else:
        offered = len(session.desk.feeds.offered([feed.id]))
        session.output.line(f"{feed.id}  {feed.title}")
        session.output.remark(f"It offers {offered}; “newsclip feeds items {feed.id}” lists them.")
    return Exit.OK


def import_list(session: Session, args: Namespace) -> int:
    """Subscribe to the feeds of a list."""
    try:
        data = args.file.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"“{args.file}” could not be read.", "Check its name.", detail=str(error)
        ) from error
    new, known = session.desk.feeds.subscribe_list(data, args.file.name)
    if session.output.json:
        session.output.value({"new": new, "known": known})
    else:
        session.output.line(f"{new} new, {known} already there.")
        session.output.remark("“newsclip feeds refresh” asks them what they offer.")
    return Exit.OK


def export_list(session: Session, args: Namespace) -> int:
    """Write the list."""
    write_bytes(args.output, session.desk.feeds.as_list())
    return Exit.OK


def refresh(session: Session, args: Namespace) -> int:
    """Ask what is new."""
    _known(session, args.feeds)
    with progress(quiet=session.output.quiet) as bar:
        fresh = session.desk.feeds.refresh(
            args.feeds or None, bar, allow_private=args.allow_private
        )
    feeds = [f for f in session.desk.feeds.all() if not args.feeds or f.id in args.feeds]
    failed = [feed for feed in feeds if feed.error]
    if session.output.json:
        session.output.value({"new": fresh, "feeds": [_feed_record(feed) for feed in feeds]})
    else:
        session.output.line(f"{fresh} new.")
        for feed in failed:
            session.output.remark(f"{feed.title}: {feed.error}")
    return Exit.FAILED if failed else Exit.OK


def items(session: Session, args: Namespace) -> int:
    """List what is offered."""
    _known(session, args.feeds)
    feeds = args.feeds or [feed.id for feed in session.desk.feeds.all()]
    found = session.desk.feeds.offered(feeds)
    if args.new:
        found = [one for one in found if one.state is Offer.NEW]
    if session.output.json:
        session.output.value([_item_record(one) for one in found])
    else:
        rows = [
            (str(one.id), one.state.value, one.published[:10], one.title, one.url) for one in found
        ]
        session.output.table(ITEMS, rows)
        if not found:
            session.output.remark("Nothing is offered.")
    return Exit.OK


def bring_in(session: Session, args: Namespace) -> int:
    """Import what is chosen."""
    desk = session.desk
    with progress(quiet=session.output.quiet) as bar:
        report = desk.feeds.bring_in(
            args.items,
            bar,
            story_id=story_id_of(desk, args.story),
            fetch=not args.no_fetch,
            allow_private=args.allow_private,
        )
    if not report.items:
        raise NotFoundError("None of these is offered.", "“newsclip feeds items” lists what is.")
    return tell_report(session, report, 0)


def remove(session: Session, args: Namespace) -> int:
    """Leave feeds."""
    _known(session, args.feeds)
    session.desk.feeds.unsubscribe(args.feeds)
    return Exit.OK


def _known(session: Session, ids: list[int]) -> None:
    """Raises NotFoundError for the first that is no feed."""
    known = {feed.id for feed in session.desk.feeds.all()}
    for feed_id in ids:
        if feed_id not in known:
            raise NotFoundError(
                f"There is no feed {feed_id}.", "“newsclip feeds list” shows their numbers."
            )


def _feed_record(feed: Subscription) -> dict[str, object]:
    return {
        "id": feed.id,
        "uuid": str(feed.uuid),
        "title": feed.title,
        "url": feed.url,
        "site": feed.site,
        "folder": feed.folder,
        "new": feed.new,
        "checked": feed.checked.isoformat() if feed.checked else None,
        "error": feed.error,
    }


def _item_record(one: Offered) -> dict[str, object]:
    return {
        "id": one.id,
        "feed": one.feed_id,
        "title": one.title,
        "url": one.url,
        "byline": one.byline,
        "published": one.published,
        "summary": one.summary,
        "state": one.state.value,
        "article": one.article_id or None,
    }


COMMAND = Command("feeds", "Subscribe to feeds and import what they offer.", configure, run_act,
                  begins_library=True)  # fmt: skip
