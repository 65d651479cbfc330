"""Tags keep their colours through renaming, merging, deleting, and undo."""

from pathlib import Path

import pytest

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.tag_colours import TAG_COLOURS
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk


@pytest.fixture
def tagged(desk: Desk) -> Desk:
    """Two tags, the first one blue, on one article."""
    add_article(desk, tags=["Cars/Range", "law"])
    desk.tags.set_colour("cars/range", "blue")
    return desk


def colours(desk: Desk) -> dict[str, str]:
    return {tag.name: tag.colour for tag in desk.tags.all()}


def test_a_colour_is_given_taken_and_undone(tagged: Desk) -> None:
    assert TAG_COLOURS.token("CARS/range") == "tag-blue"
    tagged.tags.set_colour("Cars/Range", "")
    assert TAG_COLOURS.token("cars/range") == ""
    tagged.history.undo()
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
    tagged.history.undo()
    assert TAG_COLOURS.token("cars/range") == ""
    tagged.history.redo()
    assert TAG_COLOURS.token("cars/range") == "tag-blue"


def test_the_colour_it_has_already_is_no_step(tagged: Desk) -> None:
    tagged.history.clear()
    tagged.tags.set_colour("cars/range", "blue")
    assert tagged.history.undo_label == ""


def test_what_is_no_colour_or_no_tag_is_refused(tagged: Desk) -> None:
    with pytest.raises(InvalidInputError, match="mauve"):
        tagged.tags.set_colour("law", "mauve")
    with pytest.raises(NotFoundError):
        tagged.tags.set_colour("nowhere", "red")
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}


def test_a_renamed_tag_takes_its_colour_along_and_back(tagged: Desk) -> None:
    for new in ("Distance", "CARS/RANGE"):
        tagged.tags.rename("cars/range", new)
        assert colours(tagged) == {new: "blue", "law": ""}
        tagged.history.undo()
        assert colours(tagged) == {"Cars/Range": "blue", "law": ""}


def test_a_tag_below_takes_its_colour_along(tagged: Desk) -> None:
    add_article(tagged, tags=["cars"])
    tagged.tags.rename("cars", "vehicles")
    assert colours(tagged)["vehicles/Range"] == "blue"


def test_a_tag_that_takes_another_in_keeps_its_colour_or_gets_one(tagged: Desk) -> None:
    tagged.tags.rename("cars/range", "law")
    assert colours(tagged) == {"law": "blue"}
    tagged.history.undo()
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
    tagged.tags.set_colour("law", "red")
    tagged.tags.rename("cars/range", "law")
    assert colours(tagged) == {"law": "red"}


def test_a_deleted_tag_comes_back_in_its_colour(tagged: Desk) -> None:
    tagged.tags.delete("cars/range")
    assert colours(tagged) == {"law": ""}
    tagged.history.undo()
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}


def test_colours_are_those_of_the_open_library(tmp_path: Path) -> None:
    one = make_desk(tmp_path)
    add_article(one, tags=["law"])
    one.tags.set_colour("law", "pink")
    one.close()
    assert TAG_COLOURS.token("law") == ""
    again = make_desk(tmp_path)
    assert TAG_COLOURS.token("law") == "tag-pink"
    again.close()


def test_a_tag_that_only_nests_others_has_a_colour_too(tagged: Desk) -> None:
    tagged.tags.set_colour("Cars", "red")
    assert TAG_COLOURS.token("cars") == "tag-red"
    assert colours(tagged) == {"Cars": "red", "Cars/Range": "blue", "law": ""}
    tagged.history.undo()
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
    tagged.history.redo()
    tagged.tags.rename("cars", "vehicles")
    assert TAG_COLOURS.token("vehicles") == "tag-red"
    tagged.history.undo()
    assert colours(tagged) == {"Cars": "red", "Cars/Range": "blue", "law": ""}
    tagged.tags.delete("cars")
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
    tagged.history.undo()
    tagged.history.redo()
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
    tagged.history.undo()
    assert TAG_COLOURS.token("cars") == "tag-red"
    tagged.tags.set_colour("cars", "")
    assert colours(tagged) == {"Cars/Range": "blue", "law": ""}
