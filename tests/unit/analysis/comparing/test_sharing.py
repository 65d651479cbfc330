"""Which articles are really one source."""

from newsclip.analysis.comparing.sharing import find_origins

WIRE = (
    "The harbour authority of Sollen said on Monday that it would deepen the northern channel by two "
    "metres. Work is to begin in spring and to take fourteen months, at a cost of ninety million crowns. "
    "Fishermen fear for the eel grass along the shore, which the authority promised to plant again."
)
OWN = (
    "A night at the lock shows what the traffic does to those who live beside it, and what they have "
    "learned to sleep through. Nobody counts the ships any more; the horn at four is the clock of "
    "the whole street."
)


def test_copies_are_one_origin_and_the_earliest_is_named() -> None:
    texts = {1: f"{OWN} Nothing else happened.", 2: f"Our own first line. {WIRE}", 3: WIRE}
    found = find_origins(texts, {1: "2026-01-01", 2: "2026-02-03", 3: "2026-02-02"})
    (origin,) = found.origins
    assert (origin.articles, origin.earliest) == ((2, 3), 3)
    assert found.share(2, 3) > 0.9
    assert found.share(1, 2) == 0
    assert found.count([1, 2, 3]) == 2
    assert found.count([2, 3]) == 1


def test_shared_passages_are_marked_in_each_article() -> None:
    quote = (
        "“We were told that the gate would hold for a hundred years,” said the keeper of the lock"
    )
    texts = {1: f"{OWN} {quote}.", 2: f"{WIRE} {quote}, who is retired."}
    found = find_origins(texts)
    assert found.origins == ()
    (here,), (there,) = found.passages[1], found.passages[2]
    assert texts[1][here.span.start : here.span.end] in quote
    assert texts[2][there.span.start : there.span.end] in quote
    assert len(here.span) > 70
    assert here.articles == (2,)
    assert 0 < found.share(1, 2) < 0.4


def test_nothing_and_little_is_no_origin() -> None:
    assert find_origins({}).origins == ()
    assert find_origins({1: "", 2: ""}).origins == ()
    few = "Nine words stand here, no more and no less."
    assert find_origins({1: few, 2: few}).origins == ()


def test_chinese_text_is_compared_by_its_characters() -> None:
    text = (
        "小米汽车星期一表示，将在明年春天于慕尼黑开设第一家欧洲门店，"
        "并计划在随后两年内进入法国和西班牙市场，价格尚未公布。"
    )
    found = find_origins({1: text, 2: f"据报道，{text}"})
    assert found.count([1, 2]) == 1
