"""A folder that is watched while one works."""

import os
import time
from pathlib import Path

from tests.helpers.window import WindowPage


def test_what_is_put_into_the_folder_comes_in_and_a_drive_may_go_away(
    page: WindowPage, tmp_path: Path
) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    watching = page.work.watching
    watching._timer.setInterval(60)
    assert not watching._timer.isActive(), "off until it is switched on"
    page.work.desk.preferences.change(suggest=False, watch_folder=str(folder), watch=True)
    path = folder / "note.txt"
    path.write_text("A note\n\nSome words of an article that was put here.\n", encoding="utf-8")
    os.utime(path, (time.time() - 60, time.time() - 60))
    page.until(lambda: page.articles() == 1)
    page.until(lambda: "Watched folder: 1 imported" in page.status())
    assert path.exists()
    folder.rename(tmp_path / "away")
    page.until(lambda: "is not there" in page.status())
    (tmp_path / "away").rename(folder)
    page.until(lambda: "is back" in page.status())
    page.work.desk.preferences.change(watch=False)
    assert not watching._timer.isActive()
