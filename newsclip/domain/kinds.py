"""The kinds of highlight, each with its letter, key, underline and fields.

Kinds are data: the form in the inspector, the columns of the Evidence table, the export and the
command line are all made from these definitions, those of the user like the built-in ones.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from newsclip.language import mark, tr


class Underline(StrEnum):
    """The line under a highlight; with the margin letter it carries the kind without colour."""

    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"
    THIN = "thin"


class FieldType(StrEnum):
    """What a field holds, and so how it is edited and checked."""

    TEXT = "text"
    CHOICE = "choice"
    INTERVAL = "interval"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind. ``choices`` are stored values; a choice field may also be empty."""

    name: str
    label: str
    type: FieldType = FieldType.TEXT
    choices: tuple[str, ...] = ()
    default: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of highlight. ``token`` names its colours in the theme."""

    id: str
    label: str
    plural: str
    letter: str
    key: str
    token: str
    underline: Underline
    fields: tuple[Field, ...] = ()
    retired: bool = False
    """No longer offered; what was marked with it keeps it."""

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def defaults(self) -> dict[str, str]:
        """The fields that start with a value."""
        return {field.name: field.default for field in self.fields if field.default}


CLAIM = Kind(
    "claim", mark("Claim"), mark("Claims"), "C", "1", "claim", Underline.SOLID,
    (
        Field("speaker", mark("Speaker"), help=mark("Who said it")),
        Field("role", mark("Role"), help=mark("In what capacity")),
        Field(
            "status", mark("Status"), FieldType.CHOICE,
            ("unverified", "corroborated", "disputed", "refuted", "corrected"), "unverified",
        ),
    ),
)  # fmt: skip

FIGURE = Kind(
    "figure", mark("Figure"), mark("Figures"), "F", "2", "figure", Underline.DOTTED,
    (
        Field("subject", mark("Subject"), help=mark("What the figure is about")),
        Field("measure", mark("Measure"), help=mark("What is measured: range, orders, price")),
        Field("value", mark("Value"), FieldType.INTERVAL, help=mark("700, > 700, 700–830, ≈ 700, ≤ 35.3")),
        Field("unit", mark("Unit"), help=mark("km, %, EUR, s")),
        Field("qualifier", mark("Qualifier"), help=mark("The words that bound it: over, up to, about")),
        Field("condition", mark("Condition"), help=mark("Under what conditions: WLTP, per year")),
        Field("as_of", mark("As of"), FieldType.DATE, help=mark("The date the figure holds for")),
    ),
)  # fmt: skip

RISK = Kind(
    "risk", mark("Risk"), mark("Risks"), "R", "3", "risk", Underline.DASHED,
    (
        Field(
            "category", mark("Category"), FieldType.CHOICE,
            ("regulatory", "financial", "operational", "safety", "legal", "market", "political",
             "reputational", "technical", "environmental", "other"),
        ),
        Field("severity", mark("Severity"), FieldType.CHOICE, ("low", "medium", "high", "critical")),
        Field("likelihood", mark("Likelihood"), FieldType.CHOICE,
              ("unlikely", "possible", "likely", "certain")),
        Field("affected", mark("Affected party"), help=mark("Who or what would be hit")),
    ),
)  # fmt: skip

PLAIN = Kind("plain", mark("Highlight"), mark("Highlights"), "H", "H", "plain", Underline.THIN)

BUILT_IN = (CLAIM, FIGURE, RISK, PLAIN)

OWN_COLOURS = ("green", "teal", "violet", "pink", "brown", "olive", "orange", "slate")
"""Pairs of colours that themes have for kinds of the user's own, as tokens "own-green" and so on."""

MOST_OWN = 7
"""Kinds of the user's own that are offered at once: as many as there are keys for them."""


class Registry(Mapping[str, Kind]):
    """Every kind there is, by its id: the built-in ones, then those of the open library.

    A process has one library open, and so one set of kinds of its own.
    """

    def __init__(self) -> None:
        self._own: tuple[Kind, ...] = ()
        self._built_in: tuple[Kind, ...] = BUILT_IN
        self._all = {kind.id: kind for kind in BUILT_IN}

    def __getitem__(self, kind_id: str) -> Kind:
        return self._all[kind_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def set_own(self, kinds: Iterable[Kind]) -> None:
        """These are the user's own from now on; none takes the place of a built-in one."""
        taken = {kind.id for kind in BUILT_IN}
        self._own = tuple(kind for kind in kinds if kind.id not in taken)
        self._all = {kind.id: kind for kind in (*self._built_in, *self._own)}

    def say_anew(self) -> None:
        """Call the built-in kinds and their fields as the user's language does from now on."""
        self._built_in = tuple(_said(kind) for kind in BUILT_IN)
        self.set_own(self._own)

    def in_files(self, kind_id: str) -> Kind | None:
        """The kind as files call it, whose words are English in every language of the window."""
        written = {kind.id: kind for kind in BUILT_IN}
        return written.get(kind_id) or self._all.get(kind_id)

    @property
    def own(self) -> tuple[Kind, ...]:
        """The user's own kinds, retired ones too, in their order."""
        return self._own

    @property
    def offered(self) -> tuple[Kind, ...]:
        """The kinds to mark with: what is not retired, the plain one last."""
        mine = [kind for kind in self._own if not kind.retired][:MOST_OWN]
        *kinds, plain = self._built_in
        return (*kinds, *mine, plain)


def _said(kind: Kind) -> Kind:
    fields = tuple(
        replace(field, label=tr(field.label), help=tr(field.help) if field.help else "")
        for field in kind.fields
    )
    return replace(kind, label=tr(kind.label), plural=tr(kind.plural), fields=fields)


KINDS = Registry()


def kind_of(kind_id: str) -> Kind:
    """The kind of that id; one that is not known looks plain, but keeps its name."""
    if kind_id in KINDS:
        return KINDS[kind_id]
    name = kind_id.replace("-", " ").capitalize()
    return replace(KINDS[PLAIN.id], id=kind_id, label=name, plural=name, key="")
