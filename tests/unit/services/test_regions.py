"""Parts of images as highlights: marked, moved, carried to another version by the image's content."""

from pathlib import Path

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document, Image, Leaf, Paragraph
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.highlights import Highlight
from newsclip.domain.regions import Region
from newsclip.domain.revisions import Fate
from newsclip.domain.scope import ArticleQuery, EvidenceQuery
from newsclip.services.desk import Desk
from newsclip.services.sources import from_file
from tests.helpers.desks import add_article
from tests.helpers.pictures import png

CHART, BOAT = png(8, 6, "#3355aa"), png(6, 8, "#aa5533")
PART = Region(10, 20, 30, 40)
PROSE = "".join(
    f"<p>Paragraph {n} says that the ferry line will run more boats in the coming winter, "
    "because the ice was thinner than the year before.</p>"
    for n in range(1, 6)
)


class Page:
    """A saved page with its pictures beside it, imported again and again."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder, self.article = desk, folder, 0
        (folder / "chart.png").write_bytes(CHART)
        (folder / "boat.png").write_bytes(BOAT)

    def save(self, *pictures: str, lead: str = "") -> None:
        shown = "".join(f'<p><img src="{one}" alt="The {one}"></p>' for one in pictures)
        body = f"<article><h1>Ferries return</h1><p>{lead}</p>{PROSE}{shown}<p>The end of it.</p>"
        head = '<title>Ferries return</title><link rel="canonical" href="https://l.example/f">'
        path = self.folder / "page.html"
        path.write_text(f"<html><head>{head}</head><body>{body}</article></body></html>")
        (item,) = self.desk.imports.run([from_file(path)]).items
        assert item.article_id, item
        self.article = item.article_id

    @property
    def version(self) -> int:
        return self.desk.articles.get(self.article).version_id

    def mark(self, number: int, region: Region | None = PART) -> Highlight:
        start = self.desk.articles.document(self.version).images[number][0]
        span = Span(start, start + 1)
        return self.desk.highlights.add(self.version, span, "figure", region=region)

    def shown(self) -> list[Highlight]:
        return self.desk.highlights.of_version(self.version)


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> Page:
    made = Page(desk, tmp_path)
    made.save("boat.png", "chart.png")
    return made


def test_a_part_of_an_image_is_marked_and_knows_its_image(page: Page) -> None:
    made = page.mark(1)
    assert made.region is not None
    assert made.region.fragment == "xywh=percent:10,20,30,40"
    assert page.desk.articles.image(made.region.sha256) == CHART
    assert made.quote == "Part of an image: The chart.png"
    assert page.shown() == [page.desk.highlights.get(made.id)]
    assert page.shown()[0].region == made.region
    assert not page.shown()[0].displaced


def test_an_image_without_a_region_is_marked_as_a_whole(page: Page) -> None:
    region = page.mark(0, None).region
    assert region is not None
    assert region.whole


def test_where_no_image_is_a_region_is_refused(desk: Desk, page: Page) -> None:
    with pytest.raises(InvalidInputError, match="no image"):
        desk.highlights.add(page.version, Span(0, 4), "claim", region=PART)
    blocks = (Paragraph(Leaf("Words")), Image(source="https://l.example/far.png"))
    far = add_article(desk, document=Document(blocks))
    with pytest.raises(InvalidInputError, match="not in the library"):
        desk.highlights.add(far.version_id, Span(6, 7), "claim", region=PART)


def test_moving_is_one_step_of_undo_however_many_keys_it_took(desk: Desk, page: Page) -> None:
    made = page.mark(1)
    assert made.region is not None
    region = made.region
    for _key in range(4):
        region = region.moved(2.5, 0)
        desk.highlights.set_region(made.id, region)
    assert desk.highlights.get(made.id).region == region
    assert [entry.words for entry in desk.highlights.history(made.id)][-1] == (
        "Another part of the image",
    )
    desk.history.undo()
    assert desk.highlights.get(made.id).region == made.region
    desk.history.redo()
    assert desk.highlights.get(made.id).region == region
    words = desk.highlights.add(page.version, Span(0, 4), "claim")
    with pytest.raises(InvalidInputError, match="over text"):
        desk.highlights.set_region(words.id, region)


def test_it_follows_its_image_into_a_new_version_by_the_content(page: Page) -> None:
    made = page.mark(1)
    page.save("chart.png", "boat.png", lead="A lead that was not there before.")
    (moved,) = page.shown()
    assert moved.id == made.id
    assert moved.region == made.region
    document = page.desk.articles.document(page.version)
    assert document.images[0][0] == moved.anchor.start
    assert page.desk.versions.changed(page.article) == []


def test_another_image_of_the_same_name_is_not_taken_for_it(page: Page) -> None:
    made = page.mark(1)
    (page.folder / "chart.png").write_bytes(png(8, 6, "#3355ab"))
    page.save("boat.png", "chart.png", lead="Now with another chart.")
    assert page.shown() == []
    (waiting,) = page.desk.versions.changed(page.article)
    assert waiting.highlight.id == made.id
    assert waiting.placement.fate is Fate.GONE


def test_marked_again_over_another_image_it_is_a_part_of_that_one(page: Page) -> None:
    made = page.mark(1)
    page.save("boat.png", lead="Without the chart.")
    start = page.desk.articles.document(page.version).images[0][0]
    page.desk.versions.mark_again(made.id, Span(start, start + 1))
    (again,) = page.shown()
    assert again.region is not None
    assert (again.region.fragment, again.quote) == (PART.fragment, "Part of an image: The boat.png")
    page.desk.history.undo()
    page.desk.versions.mark_again(made.id, Span(0, 7))
    assert page.shown()[0].region is None


def test_it_leaves_the_library_with_the_part_it_marks(desk: Desk, page: Page) -> None:
    page.mark(1)
    text = desk.exports.text(EvidenceQuery())
    assert "> Part of an image: The chart.png" in text
    assert "- Part of the image: `xywh=percent:10,20,30,40`" in text


def test_a_part_of_an_image_is_found_by_its_alternative_text_and_its_caption(
    desk: Desk, tmp_path: Path
) -> None:
    page = Page(desk, tmp_path)
    page.save("boat.png", "chart.png", lead="Nothing else.")
    path = tmp_path / "page.html"
    below = "<figcaption>Passengers by month, in thousands</figcaption>"
    shown = f'<figure><img src="chart.png" alt="A bar chart">{below}</figure>'
    path.write_text(path.read_text().replace("<p>The end of it.", f"{shown}<p>The end of it."))
    desk.imports.run([from_file(path)])
    boat, captioned = page.mark(0), page.mark(2)
    assert captioned.quote == "Part of an image: A bar chart — Passengers by month, in thousands"
    for words, made in (("boat.png", boat), ("bar chart", captioned), ("passengers", captioned)):
        assert desk.evidence.ids(EvidenceQuery(text=words)) == [made.id], words
    assert desk.articles.ids(ArticleQuery(text="bar chart")) == [page.article]
    desk.highlights.remove([boat.id])
    desk.highlights.edit(captioned.id, note="seen")
    assert desk.evidence.ids(EvidenceQuery(text="bar chart")) == [captioned.id]
    assert desk.evidence.ids(EvidenceQuery(text="boat.png")) == []
    assert desk.maintenance.check().problems == ()
