"""``newsclip stories``: working sets of articles."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.asked import articles_of, story_named
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import story_record
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.stories import Story

COLUMNS = (
    Column("id", right=True),
    Column("story", gives=True),
    Column("articles", right=True),
    Column("note", gives=True),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``stories``."""
    acts = add_acts(parser)
    listing = add_act(acts, "list", "List the stories.", list_)
    listing.add_argument("--trash", action="store_true", help="those in the Trash")
    adding = _named(add_act(acts, "add", "Begin a story.", add))
    _add_articles(adding, "*")
    adding.add_argument("--note", default="", metavar="TEXT", help="what it is about")
    renaming = _named(add_act(acts, "rename", "Give a story another name.", rename))
    renaming.add_argument("new", metavar="NEW", help="its new name")
    _add_articles(_named(add_act(acts, "add-articles", "Put articles into it.", include)))
    _add_articles(_named(add_act(acts, "remove-articles", "Take articles out of it.", exclude)))
    _named(add_act(acts, "delete", "Put it into the Trash; its articles stay.", delete))
    _named(add_act(acts, "restore", "Take it out of the Trash.", restore))


def _named(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("name", metavar="NAME", help="the story's name")
    return parser


def _add_articles(parser: ArgumentParser, number: str = "+") -> None:
    parser.add_argument("articles", type=count, nargs=number, metavar="ARTICLE", help="its number")


def list_(session: Session, args: Namespace) -> int:
    """List the stories by name."""
    return _show(session, session.desk.stories.all(deleted=args.trash), one=False)


def add(session: Session, args: Namespace) -> int:
    """Begin a story."""
    desk = session.desk
    articles_of(desk, args.articles)
    story = desk.stories.add(args.name, args.articles)
    if args.note:
        desk.stories.set_note(story.id, args.note)
    return _show_one(session, story)


def rename(session: Session, args: Namespace) -> int:
    """Give the story another name."""
    story = story_named(session.desk, args.name)
    return _show_one(session, session.desk.stories.rename(story.id, args.new))


def include(session: Session, args: Namespace) -> int:
    """Put articles into the story."""
    story = story_named(session.desk, args.name)
    articles_of(session.desk, args.articles)
    session.desk.stories.include(story.id, args.articles)
    return _show_one(session, story)


def exclude(session: Session, args: Namespace) -> int:
    """Take articles out of the story."""
    story = story_named(session.desk, args.name)
    articles_of(session.desk, args.articles)
    session.desk.stories.exclude(story.id, args.articles)
    return _show_one(session, story)


def delete(session: Session, args: Namespace) -> int:
    """Put the story into the Trash."""
    story = story_named(session.desk, args.name)
    session.desk.stories.trash(story.id)
    return _show_one(session, story)


def restore(session: Session, args: Namespace) -> int:
    """Take the story out of the Trash, the newest of that name."""
    stories = session.desk.stories
    wanted = args.name.strip().casefold()
    found = [story for story in stories.all(deleted=True) if story.name.casefold() == wanted]
    if not found:
        raise NotFoundError(
            f"There is no story called “{args.name}” in the Trash.",
            "“newsclip stories list --trash” shows them.",
        )
    if stories.named(args.name) is not None:
        raise InvalidInputError(
            f"There is another story called “{args.name}” now.", "Rename that one first."
        )
    story = max(found, key=lambda one: (str(one.deleted), one.id))
    stories.restore(story.id)
    return _show_one(session, story)


def _show_one(session: Session, story: Story) -> int:
    return _show(session, [session.desk.stories.get(story.id)], one=True)


def _show(session: Session, stories: Sequence[Story], *, one: bool) -> int:
    if session.output.json:
        records = [story_record(story) for story in stories]
        session.output.value(records[0] if one else records)
    else:
        rows = [(str(s.id), s.name, str(s.articles), s.note) for s in stories]
        session.output.table(COLUMNS, rows)
        if not stories:
            session.output.remark("No stories.")
    return Exit.OK


COMMAND = Command("stories", "List, begin and change stories.", configure, run_act)
