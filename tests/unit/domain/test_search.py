"""The language of the search field."""

from newsclip.domain.search import SearchQuery, parse_search


def test_words_phrases_and_filters() -> None:
    query = parse_search(
        'range "driving range" tag:ev/range kind:Figure publisher:"Volt Weekly" is:conflicting'
    )
    assert query == SearchQuery(
        terms=("range", "driving range"),
        tags=("ev/range",),
        kinds=("figure",),
        publishers=("Volt Weekly",),
        conditions=("conflicting",),
    )


def test_what_is_no_filter_is_a_word() -> None:
    assert parse_search("at 10:30 http://a.example/x unknown:thing").terms == (
        "at",
        "10:30",
        "http://a.example/x",
        "unknown:thing",
    )
    assert parse_search("   ").empty
    assert parse_search('"unclosed phrase').terms == ("unclosed phrase",)
