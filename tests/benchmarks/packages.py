"""What is installed: the size of each package, the frozen program's start, and memory at rest.

The first paint is told by the notes of the session, which the window begins once its first frame is out;
so that the frozen program and the unfrozen one are measured in the same way, without a word from inside.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import mkdtemp

from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build" / "bundle" / "newsclip" / "newsclip"
SOURCE = (sys.executable, "-m", "newsclip")
BROWSER = """
from PySide6.QtWidgets import QApplication, QTextBrowser
app = QApplication([])
browser = QTextBrowser()
browser.resize(1440, 900)
browser.setPlainText("word " * 5000)
browser.show()
app.exec()
"""
MEGABYTE = 1_000_000
PATIENCE = 60
REST = 4.0
"""Seconds after the first paint until a program is at rest."""


def run(ground: Ground) -> Iterator[Result]:
    """Sizes of what was built; starts in turns; memory once everything has come to rest."""
    yield from _sizes()
    yield _installed(ground)
    full = f"{ground.options.articles:,} articles"
    libraries = {"no article": ground.room / "empty", full: ground.library}
    for what, library in libraries.items():
        yield from _starts(ground, what, library)
    for what, library in libraries.items():
        yield from _memory(ground, what, library)


def _sizes() -> Iterator[Result]:
    found = sorted(path for path in (ROOT / "dist").glob("newsclip*") if path.is_file())
    for path in found:
        bundle = path.name.endswith(".tar.xz")
        size = path.stat().st_size / MEGABYTE
        aim, met = ("<= 75 MB", size <= 75) if bundle else ("", None)
        yield Result(f"size of {path.name}", size, "MB", aim=aim, met=met)
    if not found:
        yield not_run("size of the packages", "make package has built none")


def _installed(ground: Ground) -> Result:
    """From the packed archive to the first paint: unpacked anew, with a library that is not there yet."""
    what = "unpack the archive and first paint"
    archives = sorted((ROOT / "dist").glob("newsclip-*-linux-*.tar.xz"))
    if not archives:
        return not_run(what, "make bundle has not been run")
    folder = Path(mkdtemp(prefix="installed-", dir=ground.room))
    begin = time.perf_counter()
    subprocess.run(["tar", "-xf", str(archives[-1]), "-C", str(folder)], check=True)
    unpacked = (time.perf_counter() - begin) * 1000
    program = next(one for one in folder.rglob("newsclip") if one.is_file())
    painted = _start(ground, (str(program),), folder / "library")[0]
    return Result(what, unpacked + painted, "ms", "unpacking alone", unpacked)


def _starts(ground: Ground, what: str, library: Path) -> Iterator[Result]:
    """The unfrozen, the frozen and the bare program in turns; the first round warms up."""
    frozen, source, bare = list[float](), list[float](), list[float]()
    for _ in range(ground.options.runs + 1):
        source.append(_start(ground, SOURCE, library)[0])
        bare.append(_bare())
        if FROZEN.exists():
            frozen.append(_start(ground, (str(FROZEN),), library)[0])
    mine = median(source[1:])
    yield Result(f"start, {what}", mine, "ms", "bare PySide6 window", median(bare[1:]))
    if frozen:
        packed = median(frozen[1:])
        met = packed <= 1.2 * mine
        yield Result(f"start frozen, {what}", packed, "ms", "unfrozen", mine, "<= 1.2 x", met)
    else:
        yield not_run(f"start frozen, {what}", "make bundle has not been run")


def _start(
    ground: Ground, program: Sequence[str], library: Path, rest: float = 0.0
) -> tuple[float, float]:
    """Milliseconds until the first paint of a program, and its megabytes after a rest."""
    config = Path(mkdtemp(prefix="config-", dir=ground.room))
    environment = os.environ | {"NEWSCLIP_CONFIG": str(config)}
    begin = time.perf_counter()
    process = subprocess.Popen([*program, "--library", str(library)], cwd=ROOT, env=environment)
    try:
        while not any((config / "faults").glob("session-*.txt")):
            if process.poll() is not None or time.perf_counter() - begin > PATIENCE:
                message = f"{program[0]} did not paint a window"
                raise ChildProcessError(message)
            time.sleep(0.001)
        painted = (time.perf_counter() - begin) * 1000
        time.sleep(rest)
        return painted, _megabytes(process.pid) if rest else 0.0
    finally:
        process.terminate()
        process.wait()


def _bare() -> float:
    """Milliseconds until a bare window is painted, by its own word."""
    words = [sys.executable, "-m", "tests.benchmarks.first_paint", "bare", "", repr(time.time())]
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return float(done.stdout.split()[1])


def _memory(ground: Ground, what: str, library: Path) -> Iterator[Result]:
    """Memory of each program at rest, shared pages by their share, beside a QTextBrowser alone."""
    if not Path("/proc/self/smaps_rollup").exists():
        yield not_run(f"memory at rest, {what}", "this system does not tell it")
        return
    browser = _browser()
    programs = {"": SOURCE} | ({" frozen": (str(FROZEN),)} if FROZEN.exists() else {})
    for how, program in programs.items():
        mine = _start(ground, program, library, REST)[1]
        yield Result(f"memory at rest{how}, {what}", mine, "MB", "QTextBrowser alone", browser)


def _browser() -> float:
    process = subprocess.Popen([sys.executable, "-c", BROWSER], cwd=ROOT)
    try:
        time.sleep(REST)
        return _megabytes(process.pid)
    finally:
        process.terminate()
        process.wait()


def _megabytes(pid: int) -> float:
    """The memory of a process and of its workers, what is shared counted in shares."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    told = Path(f"/proc/{pid}/smaps_rollup").read_text()
    own = next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return own * 1024 / MEGABYTE + sum(_megabytes(int(child)) for child in children)
