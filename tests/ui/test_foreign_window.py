"""The whole window in each language: nothing is left in English, and no text is cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsclip.ui.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["brackets", *(one for one in LANGUAGES if one != ENGLISH)])
def test_every_screen_and_dialog_is_said_and_fits(language: str, tmp_path: Path) -> None:
    """See tests/helpers/foreign.py, which has to run in a program of its own."""
    words = ["-q", "--tb=short", f"--basetemp={tmp_path / 'walk'}", "tests/helpers/foreign.py"]
    walked = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:xdist", *words],
        cwd=ROOT,
        env={**os.environ, "WALKED_LANGUAGE": language},
        capture_output=True,
        text=True,
        check=False,
    )
    assert walked.returncode == 0, walked.stdout[-6000:]
