"""The registry of formats."""

import pytest

from newsclip.domain.errors import NotFoundError
from newsclip.exporting.registry import FORMATS, export_format
from newsclip.exporting.selection import ExportOptions
from tests.helpers.exporting import a_highlight, an_item


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.id)
def test_each_format_is_found_by_its_id_and_exports(known: object) -> None:
    chosen = next(entry for entry in FORMATS if entry is known)
    assert export_format(chosen.id) is chosen
    assert chosen.suffix.startswith(".")
    assert "a quote" in chosen.export([an_item(a_highlight("a quote"))], ExportOptions("T"))


def test_the_identities_are_unique() -> None:
    assert len({known.id for known in FORMATS}) == len(FORMATS)


def test_an_unknown_format_says_which_there_are() -> None:
    with pytest.raises(NotFoundError, match="markdown"):
        export_format("wordstar")
