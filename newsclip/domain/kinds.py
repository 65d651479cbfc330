"""The kinds of highlight, each with its letter, key, underline and fields.

Kinds are data: the form in the inspector, the columns of the Evidence table, the export and the
command line are all made from these definitions.
"""

from dataclasses import dataclass
from enum import StrEnum


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

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((field for field in self.fields if field.name == name), None)

    def defaults(self) -> dict[str, str]:
        """The fields that start with a value."""
        return {field.name: field.default for field in self.fields if field.default}


CLAIM = Kind(
    "claim", "Claim", "Claims", "C", "1", "claim", Underline.SOLID,
    (
        Field("speaker", "Speaker", help="Who said it"),
        Field("role", "Role", help="In what capacity"),
        Field(
            "status", "Status", FieldType.CHOICE,
            ("unverified", "corroborated", "disputed", "refuted", "corrected"), "unverified",
        ),
    ),
)  # fmt: skip

FIGURE = Kind(
    "figure", "Figure", "Figures", "F", "2", "figure", Underline.DOTTED,
    (
        Field("subject", "Subject", help="What the figure is about"),
        Field("measure", "Measure", help="What is measured: range, orders, price"),
        Field("value", "Value", FieldType.INTERVAL, help="700, > 700, 700–830, ≈ 700, ≤ 35.3"),
        Field("unit", "Unit", help="km, %, EUR, s"),
        Field("qualifier", "Qualifier", help="The words that bound it: over, up to, about"),
        Field("condition", "Condition", help="Under what conditions: WLTP, per year"),
        Field("as_of", "As of", FieldType.DATE, help="The date the figure holds for"),
    ),
)  # fmt: skip

RISK = Kind(
    "risk", "Risk", "Risks", "R", "3", "risk", Underline.DASHED,
    (
        Field(
            "category", "Category", FieldType.CHOICE,
            ("regulatory", "financial", "operational", "safety", "legal", "market", "political",
             "reputational", "technical", "environmental", "other"),
        ),
        Field("severity", "Severity", FieldType.CHOICE, ("low", "medium", "high", "critical")),
        Field("likelihood", "Likelihood", FieldType.CHOICE,
              ("unlikely", "possible", "likely", "certain")),
        Field("affected", "Affected party", help="Who or what would be hit"),
    ),
)  # fmt: skip

PLAIN = Kind("plain", "Highlight", "Highlights", "H", "H", "plain", Underline.THIN)

KINDS: dict[str, Kind] = {kind.id: kind for kind in (CLAIM, FIGURE, RISK, PLAIN)}
