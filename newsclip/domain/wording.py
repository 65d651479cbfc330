"""How a highlight is said in few words, the same everywhere."""

from newsclip.domain.highlights import Highlight

UNSAID_UNITS = frozenset({"", "year", "date"})
SHORT_QUOTE = 80


def figure_words(highlight: Highlight) -> str:
    """A figure as a cell shows it: "> 100,000", "830 km (CLTC)"; its quote when it has no value."""
    value, unit = highlight.value("value"), highlight.value("unit")
    if not value:
        return f"“{short_quote(highlight.anchor.exact)}”"
    if unit not in UNSAID_UNITS:
        value = f"{value} {unit}"
    condition = highlight.value("condition")
    return f"{value} ({condition})" if condition else value


def short_quote(quote: str, longest: int = SHORT_QUOTE) -> str:
    """The quote on one line, cut at a word when it is long."""
    line = " ".join(quote.split())
    if len(line) <= longest:
        return line
    cut = line[:longest]
    head, _, _ = cut.rpartition(" ")
    return f"{head or cut}…"


def speaker_words(highlight: Highlight) -> str:
    """Who said a claim: "Lei Jun, chief executive"; empty when not known."""
    return ", ".join(part for part in (highlight.value("speaker"), highlight.value("role")) if part)


def about_words(highlight: Highlight) -> str:
    """Who or what a highlight is about: the speaker, "subject · measure", or the category."""
    if highlight.kind == "figure":
        parts = (highlight.value("subject"), highlight.value("measure"))
        return " · ".join(part for part in parts if part)
    if highlight.kind == "risk":
        return highlight.value("category").capitalize()
    return speaker_words(highlight)


def standing_words(highlight: Highlight) -> str:
    """What it amounts to: the status, the value, or "High · possible"."""
    if highlight.kind == "figure":
        return figure_words(highlight) if highlight.value("value") else ""
    if highlight.kind == "risk":
        parts = (highlight.value("severity"), highlight.value("likelihood"))
        return " · ".join(part for part in parts if part).capitalize()
    return highlight.value("status").capitalize()
