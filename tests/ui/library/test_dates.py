"""Dates are said as precisely as they are known, in the way of their language."""

from datetime import UTC, datetime

import pytest

from newsclip.ui.library.dates import date_text, moment_text


@pytest.mark.parametrize(
    ("iso", "language", "shown"),
    [
        ("2025-08-02", "", "2 Aug 2025"),
        ("2025-09-30", "en-GB", "30 Sep 2025"),
        ("2025-08", "de", "Aug 2025"),
        ("2025", "en", "2025"),
        ("2025-08-02T22:30:00+00:00", "en", "2 Aug 2025"),
        ("2025-07-02", "zh", "2025年7月2日"),
        ("2025-07", "zh-Hant-TW", "2025年7月"),
        ("2025", "ja", "2025年"),
        ("2025-07-02", "ko", "2025년 7월 2일"),
        ("", "zh", ""),
        ("last week", "en", "last week"),
        ("2025-13-40", "en", "2025-13-40"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(iso: str, language: str, shown: str) -> None:
    assert date_text(iso, language) == shown


def test_a_moment_is_told_by_the_local_clock() -> None:
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert moment_text(moment).endswith(f"{moment.astimezone():%H:%M}")
    assert "Nov 2026" in moment_text(moment)
