"""What stored values are called: states, choices of fields, colours, ways of grouping."""

from newsclip.language import mark, tr

_NAMES = {
    # States of an article
    "inbox": mark("Inbox"), "reading": mark("Reading"), "archive": mark("Archive"),
    # The status of a claim
    "unverified": mark("Unverified"), "corroborated": mark("Corroborated"),
    "disputed": mark("Disputed"), "refuted": mark("Refuted"), "corrected": mark("Corrected"),
    # The category, the severity and the likelihood of a risk
    "regulatory": mark("Regulatory"), "financial": mark("Financial"),
    "operational": mark("Operational"), "safety": mark("Safety"), "legal": mark("Legal"),
    "market": mark("Market"), "political": mark("Political"),
    "reputational": mark("Reputational"), "technical": mark("Technical"),
    "environmental": mark("Environmental"), "other": mark("Other"),
    "low": mark("Low"), "medium": mark("Medium"), "high": mark("High"),
    "critical": mark("Critical"), "unlikely": mark("Unlikely"), "possible": mark("Possible"),
    "likely": mark("Likely"), "certain": mark("Certain"),
    # Settings
    "system": mark("System"), "light": mark("Light"), "dark": mark("Dark"),
    "usual": mark("Usual"), "off": mark("Off"), "daily": mark("Daily"), "weekly": mark("Weekly"),
    # Ways of grouping
    "none": mark("None"), "article": mark("Article"), "kind": mark("Kind"),
    "publisher": mark("Publisher"), "status": mark("Status"),
    # Lines and colours
    "solid": mark("Solid"), "dotted": mark("Dotted"), "dashed": mark("Dashed"),
    "thin": mark("Thin"), "red": mark("Red"), "orange": mark("Orange"),
    "yellow": mark("Yellow"), "green": mark("Green"), "teal": mark("Teal"),
    "blue": mark("Blue"), "violet": mark("Violet"), "pink": mark("Pink"),
    "brown": mark("Brown"), "olive": mark("Olive"), "slate": mark("Slate"),
    # What changed in a quote
    "number": mark("Number"), "negation": mark("Negation"), "name": mark("Name"),
}  # fmt: skip


def value_words(value: str) -> str:
    """A stored value as it is shown; one that the user made up, as it was written, with a capital.

    >>> value_words("unverified"), value_words("on hold")
    ('Unverified', 'On hold')
    """
    known = _NAMES.get(value)
    return tr(known) if known else value.capitalize()
