"""Saved web pages to import: generated ones, and real ones where there are any."""

from pathlib import Path
from random import Random

from newsclip.services.sources import Source, from_html
from tests.helpers.generated_text import headline, name, sentence

WORDS = 1_000


def page(rng: Random, number: int) -> str:
    """A page of about a thousand words among menus, advertisements and links elsewhere."""
    title, paragraphs = headline(rng, "en"), []
    words = 0
    while words < WORDS:
        text = " ".join(sentence(rng, "en").text for _ in range(4))
        words += text.count(" ") + 1
        paragraphs.append(f"<p>{text}</p>")
        if len(paragraphs) % 5 == 0:
            paragraphs.append(f"<h2>{headline(rng, 'en')}</h2>")
        if len(paragraphs) % 7 == 0:
            paragraphs.append(
                f'<aside class="ad"><a href="/offer">{headline(rng, "en")}</a></aside>'
            )
    return _PAGE.format(
        title=title, number=number, day=number % 28 + 1, byline=name(rng), body="\n".join(paragraphs),
        menu=_links(rng, 30), more=_links(rng, 40),
    )  # fmt: skip


def _links(rng: Random, count: int) -> str:
    return "".join(f'<li><a href="/{i}">{headline(rng, "en")}</a></li>' for i in range(count))


_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | Gridline</title>
<link rel="canonical" href="https://gridline.example/news/{number}">
<meta name="author" content="{byline}"><meta property="og:site_name" content="Gridline">
<meta property="article:published_time" content="2026-03-{day:02}T08:00:00Z">
<script>window.data = [{{"track": true}}];</script><style>nav {{ display: flex }}</style></head><body>
<div class="cookie-banner">We and our partners store things. <button>Accept</button></div>
<nav><ul>{menu}</ul></nav><header><a href="/">Gridline</a></header>
<main><article><h1>{title}</h1><p class="byline">By {byline}</p>
{body}
</article></main><section class="related"><h3>More</h3><ul>{more}</ul></section>
<footer><p>© Gridline. <a href="/terms">Terms</a></p></footer></body></html>"""


def real_pages(data: Path | None) -> list[Path]:
    """The pages with a known article in the folder of real material."""
    folder = data / "pages" / "readability" if data else None
    return sorted(folder.glob("*/source.html")) if folder else []


def sources(count: int, data: Path | None) -> list[Source]:
    """So many pages: the real ones first, then generated ones."""
    real = [from_html(file.read_text("utf-8", "replace"), name=file.parent.name)
            for file in real_pages(data)[:count]]  # fmt: skip
    rng = Random(11)
    more = range(count - len(real))
    return real + [from_html(page(rng, number), name=f"page {number}") for number in more]
