import time

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Code, Heading, InlineStyle, ListItem, Paragraph, Quote, Table
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract

SENTENCE = "The council said on Tuesday that forty buses will run from next spring."
TEXT = f"""---
title: Town buys buses
authors: [Anna Berg, Tom Hill]
site: Harbour Gazette
date: 2025-05-03T10:15:00+02:00
lang: en_GB
source: https://gazette.example/a?utm_medium=x
tags: [transport, town/council]
---
# Town buys buses

{SENTENCE} It is **bold**, *slanted*, `code` and [linked](https://plan.example/).

## The cost

1. First
2. Second

> {SENTENCE}

| Year | Buses |
|------|-------|
| 2025 | 10    |

```python
x = [1]
```

<script>alert(1)</script><a href="javascript:alert(1)">bad</a>
"""


def read(text: str) -> Extracted:
    return extract(text.encode(), Hints("note.md"))


def test_front_matter_gives_the_metadata() -> None:
    article = read(TEXT)
    metadata = article.metadata
    assert (metadata.title, metadata.byline) == ("Town buys buses", "Anna Berg, Tom Hill")
    assert (metadata.publisher, metadata.published) == ("Harbour Gazette", "2025-05-03T08:15:00Z")
    assert (metadata.language, metadata.url) == ("en-GB", "https://gazette.example/a")
    assert article.provenance["title"] == "front matter"
    assert article.provenance["tags"] == "transport, town/council"


def test_the_structure_is_kept_and_raw_html_is_not_trusted() -> None:
    blocks = read(TEXT).document.blocks
    assert [type(block) for block in blocks] == [
        Paragraph, Heading, ListItem, ListItem, Quote, Table, Code, Paragraph,
    ]  # fmt: skip
    styles = {span.style for span in blocks[0].leaves[0].inlines}
    assert styles == {
        InlineStyle.BOLD,
        InlineStyle.ITALIC,
        InlineStyle.CODE,
        InlineStyle.LINK,
    }
    assert blocks[-1].leaves[0].text == "bad"
    assert blocks[-1].leaves[0].inlines == ()


def test_front_matter_that_is_no_yaml_is_a_note_and_no_failure() -> None:
    article = read(f"---\ntitle: [unclosed\n---\n\n{SENTENCE}\n")
    assert article.document.text == SENTENCE
    assert "not valid YAML" in article.notes[0]


def test_yaml_aliases_are_not_unfolded() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    article = read(f"---\ntitle: T\n{bomb}---\n\n{SENTENCE}\n")
    assert "aliases" in article.notes[0]
    assert article.document.text == SENTENCE


def test_the_first_heading_is_the_title_where_none_is_stated() -> None:
    article = read(f"# A headline\n\n{SENTENCE}\n\n## Part\n\n{SENTENCE}\n")
    assert article.metadata.title == "A headline"
    assert not article.metadata.title_proposed
    assert isinstance(article.document.blocks[0], Paragraph)


def test_without_any_heading_a_title_is_proposed() -> None:
    metadata = read(f"{SENTENCE} And *more*.\n").metadata
    assert metadata.title_proposed
    assert metadata.title == SENTENCE.rstrip(".")


def test_a_text_of_blank_lines_is_recognised_for_what_it_is_at_once() -> None:
    began = time.monotonic()
    article = extract((SENTENCE + "\n" * 60_000 + SENTENCE).encode(), Hints("note.txt"))
    assert article.importer == "plain-text"
    assert time.monotonic() - began < 5


CLIPPING = """---
title: Ferry tariffs
url: https://ledger.example/ferry
tags: [clippings, ports]
---

A day ticket costs ==7.20 euros== %%check this #figure%% from May. The ==**council** said== so.

```
if a == b and b == c:
```
"""


def test_marks_of_a_clipping_are_marks_and_no_text() -> None:
    article = extract(CLIPPING.encode(), Hints("clip.md"))
    first = article.document.text.split("\n")[0]
    assert first == "A day ticket costs 7.20 euros from May. The council said so."
    assert [(m.exact, m.note, m.tags) for m in article.marks] == [
        ("7.20 euros", "check this", ("figure",)),
        ("council said", "", ()),
    ]
    assert article.tags == ("clippings", "ports")
    assert "a == b and b == c" in article.document.text


def test_a_long_line_of_equal_signs_takes_no_time() -> None:
    article = extract(b"# T\n\nWords here.\n\n" + b"== a" * 20_000, Hints("a.md"))
    assert "Words here." in article.document.text
