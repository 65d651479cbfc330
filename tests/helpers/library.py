"""A library like the one of the mockups, quickly made, for the tests of its panes."""

from datetime import UTC, datetime
from types import MappingProxyType
from uuid import uuid4

from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.articles import Article, State
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import KINDS
from newsclip.services.desk import Desk
from newsclip.storage import highlights as stored
from tests.helpers.desks import add_article

TEXT = (
    "The phone maker will ship its sedan overseas once factory output and trust at home have "
    "caught up with demand, its chief executive said."
)


def quick_mark(
    desk: Desk, article: Article, quote: str, kind: str, *, tags: tuple[str, ...] = ()
) -> Highlight:
    """A highlight put into the library without reading its words."""
    text = desk.articles.document(article.version_id).text
    start = text.index(quote)
    now = datetime.now(UTC)
    highlight = Highlight(
        id=0,
        uuid=uuid4(),
        article_id=article.id,
        version_id=article.version_id,
        kind=kind,
        anchor=make_anchor(text, Span(start, start + len(quote))),
        created=now,
        updated=now,
        tags=tags,
        fields=MappingProxyType(KINDS[kind].defaults()),
    )
    with desk.store.write() as tx:
        made = stored.add(tx, highlight)
        tx.record(Subject.HIGHLIGHT, Verb.ADDED, [made], [article.id])
    return desk.highlights.get(made)


ROWS = (
    ("Harbour Ledger", "2025-08-02", "en", "Aurel sets 2027 for its first car exports", TEXT),
    (
        "Volt Weekly",
        "2025-07-30",
        "en",
        "Aurel One tested: how far does 830 km really go?",
        "Our winter loop put the long-range sedan against the figure printed in its brochure.",
    ),
    (
        "Trade Monitor",
        "2025-07-28",
        "en",
        "Brussels weighs new duties on imported EVs",
        "Officials said a decision on minimum prices could land before the end of the year.",
    ),
    (
        "Harbour Ledger",
        "2025-07",
        "en",
        "Inside the partnership that builds the car",
        "A state-backed manufacturer supplies the licence; the newcomer supplies the brand.",
    ),
    (
        "南方观察",
        "2025-07-02",
        "zh",
        "晨曦汽车的出海时间表",
        "公司表示，现阶段重点仍是扩大产能，海外销售将分阶段展开，首批市场尚未公布，具体时间取决于工厂进度。",
    ),
    (
        "المرصد",
        "2025-06-30",
        "ar",
        "السيارة تصل إلى الخليج قبل أوروبا",
        "قال مدير الشركة إن أول الأسواق ستكون في الخليج، وإن المبيعات تبدأ في العام المقبل.",
    ),
)


def fill_library(desk: Desk) -> list[Article]:
    """Six articles in a story with marks, tags and two other stories."""
    articles = [
        add_article(
            desk, title=title, publisher=publisher, published=day, language=lang, paragraphs=[body]
        )
        for publisher, day, lang, title, body in ROWS
    ]
    desk.stories.add("Aurel goes abroad", [article.id for article in articles])
    desk.stories.add("Battery fires 2026", [articles[1].id])
    desk.stories.add("Port tariffs")
    desk.articles.tag([articles[0].id], add=["exports", "markets/gulf"])
    desk.articles.tag([articles[1].id], add=["range", "markets/europe"])
    desk.articles.set_state([articles[3].id], State.READING)
    desk.articles.set_state([articles[4].id], State.ARCHIVE)
    for quote, kind in (
        ("will ship", "claim"),
        ("sedan", "plain"),
        ("factory", "claim"),
        ("output", "risk"),
    ):
        quick_mark(desk, articles[0], quote, kind)
    quick_mark(desk, articles[1], "winter loop", "claim")
    quick_mark(desk, articles[2], "Officials said", "claim")
    quick_mark(desk, articles[2], "minimum prices", "risk")
    desk.history.clear()
    return articles
