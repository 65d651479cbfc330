"""``newsclip kinds``: the kinds of highlight, and those of the user's own."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from newsclip.cli.arguments import add_act, add_acts, run_act
from newsclip.cli.asked import kind_named
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.kinds import KINDS, OWN_COLOURS, Field, FieldType, Kind, Underline

_COLUMNS = (
    Column("id"),
    Column("name"),
    Column("letter"),
    Column("key"),
    Column("fields", gives=True),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``kinds``."""
    acts = add_acts(parser)
    add_act(acts, "list", "List every kind with its fields.", list_)
    adding = add_act(acts, "add", "Add a kind of your own.", add)
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--plural", default="", help="its name for several")
    adding.add_argument("--letter", default="", help="the letter in the margin")
    adding.add_argument("--key", default="", help="the key that marks with it")
    adding.add_argument("--colour", choices=OWN_COLOURS, default=OWN_COLOURS[0])
    adding.add_argument("--underline", choices=[one.value for one in Underline], default="solid")
    adding.add_argument("--field", action="append", default=[], type=_field,
                        metavar="NAME[:TYPE[:A,B]]",
                        help="a field: text, choice (with its choices), interval or date")  # fmt: skip
    for name, summary, act in (
        ("retire", "Offer a kind no longer; its highlights keep it.", retire),
        ("restore", "Offer a retired kind again.", restore),
    ):
        add_act(acts, name, summary, act).add_argument("kind", metavar="KIND")


def _field(word: str) -> Field:
    label, _, rest = word.partition(":")
    sort, _, choices = rest.partition(":")
    try:
        kind = FieldType(sort or "text")
    except ValueError:
        known = ", ".join(one.value for one in FieldType)
        raise ArgumentTypeError(f"{sort!r} is none of {known}") from None
    return Field("", label, kind, tuple(choices.split(",")) if choices else ())


def list_(session: Session, _args: Namespace) -> int:
    """List the kinds."""
    session.desk.kinds.load()
    if session.output.json:
        session.output.value([_record(kind) for kind in KINDS.values()])
        return Exit.OK
    rows = [
        (
            kind.id,
            f"{kind.label} (retired)" if kind.retired else kind.label,
            kind.letter,
            kind.key,
            ", ".join(field.name for field in kind.fields),
        )
        for kind in KINDS.values()
    ]
    session.output.table(_COLUMNS, rows)
    return Exit.OK


def _record(kind: Kind) -> dict[str, object]:
    return {
        "id": kind.id,
        "name": kind.label,
        "plural": kind.plural,
        "letter": kind.letter,
        "key": kind.key,
        "underline": kind.underline.value,
        "retired": kind.retired,
        "own": kind in KINDS.own,
        "fields": [
            {
                "name": field.name,
                "label": field.label,
                "type": field.type.value,
                "choices": list(field.choices),
            }
            for field in kind.fields
        ],
    }


def add(session: Session, args: Namespace) -> int:
    """Add one."""
    made = session.desk.kinds.add(
        Kind(
            "",
            args.name,
            args.plural,
            args.letter,
            args.key,
            f"own-{args.colour}",
            Underline(args.underline),
            tuple(args.field),
        )
    )
    if session.output.json:
        session.output.value(_record(made))
    else:
        session.output.line(made.id)
    return Exit.OK


def retire(session: Session, args: Namespace) -> int:
    """Offer it no longer."""
    session.desk.kinds.retire(kind_named(args.kind))
    return Exit.OK


def restore(session: Session, args: Namespace) -> int:
    """Offer it again."""
    session.desk.kinds.retire(kind_named(args.kind), retired=False)
    return Exit.OK


COMMAND = Command("kinds", "List the kinds of highlight, and add your own.", configure, run_act)
