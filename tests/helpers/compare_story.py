"""Articles that agree and disagree, for the tests of Compare."""

from dataclasses import dataclass

from newsclip.domain.articles import Article
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, mark

PADDING = "Nothing is measured in this paragraph, which is here so that there is more to scroll."


@dataclass(frozen=True)
class Story:
    """Three articles about one car, and two more that say nothing of it."""

    ledger: Article
    weekly: Article
    monitor: Article
    bare: Article
    other: Article


def make_story(desk: Desk) -> Story:
    """The story in the library, with its marks, and nothing to undo."""
    ledger = add_article(
        desk,
        title="Aurel sets 2027 for its first exports",
        publisher="Harbour Ledger",
        published="2025-08-02",
        paragraphs=[
            "The maker quotes a range of 700 km and a sprint in 2.8 seconds for the car.",
            *[PADDING] * 14,
            "In the brochure for dealers it is a range of 690 km instead.",
            "Analysts fear that tariffs could push the date back.",
            *[PADDING] * 14,
        ],
    )
    weekly = add_article(
        desk,
        title="How far does it really go?",
        publisher="Volt Weekly",
        published="2025-07-30",
        paragraphs=[
            *[PADDING] * 24,
            "On paper the car covers 830 km in the cycle; the sprint took 2.8 seconds, too.",
            *[PADDING] * 6,
        ],
    )
    monitor = add_article(
        desk,
        title="New duties weighed",
        publisher="Trade Monitor",
        published="2025-07-28",
        paragraphs=["The draft foresees duties of up to 35.3 % for cars.", *[PADDING] * 20],
    )
    bare = add_article(desk, title="Nothing marked here", publisher="Bare Courier")
    other = add_article(desk, title="Weather at the coast", publisher="Harbour Ledger")
    car = {"subject": "Aurel One"}
    mark(
        desk, ledger, "a range of 700 km", "figure", measure="range", value="700", unit="km", **car
    )
    mark(
        desk, ledger, "a range of 690 km", "figure", measure="range", value="690", unit="km", **car
    )
    mark(desk, ledger, "2.8 seconds", "figure", measure="sprint", value="2.8", unit="s", **car)
    mark(desk, ledger, "tariffs could push the date back", "risk", category="regulatory")
    mark(desk, weekly, "830 km", "figure", measure="range", value="830", unit="km", **car)
    mark(desk, weekly, "2.8 seconds", "figure", measure="sprint", value="2.8", unit="s", **car)
    duty = {"subject": "European Union", "measure": "import duty"}
    mark(desk, monitor, "up to 35.3 %", "figure", value="≤ 35.3", unit="%", **duty)
    desk.history.clear()
    return Story(ledger, weekly, monitor, bare, other)
