"""What is said where no window can be opened."""

import pytest

from newsclip.services.screens import missing_in, no_qt, no_screen, other_way, packages_for

LDD = """
	libxcb-cursor.so.0 => not found
	libxcb-icccm.so.4 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libxcb-cursor.so.0 => not found
"""


def test_what_is_missing_is_named_once() -> None:
    assert missing_in(LDD) == ["libxcb-cursor.so.0", "libxcb-icccm.so.4"]


def test_the_packages_are_those_of_two_families_of_systems() -> None:
    debian, fedora = packages_for(["libEGL.so.1", "libxcb-randr.so.0", "libxcb-icccm.so.4"])
    assert debian == ["libegl1", "libxcb-icccm4", "libxcb-randr0"]
    assert fedora == ["libglvnd-egl", "libxcb", "xcb-util-wm"]


def test_a_qt_that_lacks_a_library_names_the_package() -> None:
    error = no_qt("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "lacks libEGL.so.1" in error.what
    assert "apt install libegl1." in error.remedy


def test_a_qt_that_is_broken_is_to_be_installed_anew() -> None:
    assert "anew" in no_qt("DLL load failed while importing QtCore").remedy


@pytest.mark.parametrize(
    ("tried", "environment", "left"),
    [
        ('plugin "wayland"', {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "xcb"),
        ('plugin "xcb"', {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, "wayland"),
        ('plugin "xcb"', {"DISPLAY": ":0"}, ""),
        ("", {}, ""),
    ],
)
def test_another_way_is_one_that_is_there_and_was_not_tried(
    tried: str, environment: dict[str, str], left: str
) -> None:
    assert other_way(tried, environment) == left


def test_every_word_says_what_still_works() -> None:
    for environment in ({}, {"DISPLAY": ":9"}, {"WAYLAND_DISPLAY": "wayland-9"}):
        error = no_screen(["nothing"], None, environment)
        assert "newsclip --help" in error.remedy
        assert error.detail == "nothing"
