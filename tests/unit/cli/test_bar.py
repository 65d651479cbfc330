"""Progress on stderr."""

import io
import signal

import pytest

from newsclip.cli.bar import progress


class Terminal(io.StringIO):
    """A stderr that is a terminal."""

    def isatty(self) -> bool:
        return True


def _terminal(monkeypatch: pytest.MonkeyPatch, found: io.StringIO) -> None:
    # Not in a fixture: pytest puts its own stderr in place between fixtures and the test.
    monkeypatch.setattr("sys.stderr", found)
    monkeypatch.setattr("newsclip.cli.bar.INTERVAL", 0.0)
    monkeypatch.setenv("COLUMNS", "50")


def test_a_bar_is_drawn_and_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    _terminal(monkeypatch, terminal)
    with progress() as bar:
        bar.step(1, 4, "a\x1b[2Jb.txt")
        drawn = terminal.getvalue()
        assert "[#####...............] 1/4 a\ufffd[2Jb.txt" in drawn
        bar.step(2, 4, "long" * 40)
        assert all(len(line) < 50 for line in terminal.getvalue().split("\r"))
    assert terminal.getvalue().split("\r")[-2].strip() == ""


@pytest.mark.parametrize(("stream", "quiet"), [(Terminal(), True), (io.StringIO(), False)])
def test_no_bar_for_a_file_or_when_quiet(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *, quiet: bool
) -> None:
    _terminal(monkeypatch, stream)
    with progress(quiet=quiet) as bar:
        bar.step(1, 4, "a.txt")
    assert stream.getvalue() == ""


def test_ctrl_c_cancels_once_and_then_interrupts() -> None:
    with progress(quiet=True) as bar:
        signal.raise_signal(signal.SIGINT)
        assert bar.cancelled
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
