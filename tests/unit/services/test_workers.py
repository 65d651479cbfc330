"""Worker processes end with the process that began them, however it ended."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

BEGINNER = """
import os
from newsclip.importing.importer import Hints
from newsclip.services.workers import Workers

if __name__ == "__main__":
    workers = Workers(2)
    both = [workers.submit(b"Some words.", Hints("one.txt")) for _ in range(2)]
    [one.result(timeout=60) for one in both]
    print(*workers._pool._processes, flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes as POSIX does")
def test_workers_of_a_killed_process_end_too(tmp_path: Path) -> None:
    script = tmp_path / "beginner.py"
    script.write_text(BEGINNER)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    with (tmp_path / "out").open("w") as out:
        subprocess.run([sys.executable, script], stdout=out, check=False, env=environment)
    workers = [int(word) for word in (tmp_path / "out").read_text().split()]
    assert workers
    end = monotonic() + 10
    while any(map(_alive, workers)) and monotonic() < end:
        sleep(0.05)
    assert not any(map(_alive, workers))


def _alive(process: int) -> bool:
    """Whether the process runs; one that has ended and that nobody asked about does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
