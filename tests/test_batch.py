"""Many files at once, with workers that really hang, crash and are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from troublesome import Broken, Crashes, Hangs, Killed, Leaves, Prints, Waits, heed_interrupts

import seminar_records as sr
from seminar_records.batch import CHUNK_FILES, _chunks


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    paths = []
    for number in range(40):
        path = tmp_path / f"report-{number}.txt"
        path.write_text(f"Seminar on Kelp {number}\n\nSomebody spoke about kelp.\n")
        paths.append(path)
    return paths


def _outline(results: Iterator[sr.Parsed | sr.Failed]) -> list[str | None]:
    """For each result the name of the record's source, or the kind of failure."""
    return [one.record.source.name if isinstance(one, sr.Parsed) else one.kind for one in results]


@pytest.mark.parametrize(("jobs", "timeout"), [(1, None), (1, 30.0), (2, None), (3, 30.0)])
def test_results_come_in_order_and_are_those_of_parse_file(
    reports: list[Path], jobs: int, timeout: float | None
) -> None:
    results = list(sr.parse_files(reports, jobs=jobs, timeout=timeout))
    assert [result.path for result in results] == reports
    for result in results:
        assert isinstance(result, sr.Parsed)
        assert result.record == sr.parse_file(result.path)
        assert result.record.source.text == result.path.read_text()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_cannot_be_read_fails_alone(reports: list[Path], jobs: int) -> None:
    paths: list[Any] = [reports[0], reports[0].with_name("absent.txt"), Broken(), reports[1]]
    results = list(sr.parse_files(paths, jobs=jobs))
    assert _outline(iter(results)) == [
        "report-0.txt",
        "FileNotFoundError",
        "AwkwardError",
        "report-1.txt",
    ]
    assert isinstance(results[2], sr.Failed)
    assert results[2].error == "broken.txt is awkward"


@pytest.mark.parametrize(
    ("trouble", "error"),
    [
        (Crashes(), "the worker process was killed by SIGSEGV"),
        (Killed(), "the worker process was killed by SIGKILL"),
        (Leaves(), "the worker process ended with exit code 7"),
    ],
)
def test_the_death_of_a_worker_fails_only_the_file_it_was_on(
    reports: list[Path], trouble: Any, error: str
) -> None:
    paths: list[Any] = [*reports[:20], trouble, *reports[20:], trouble]
    results = list(sr.parse_files(paths, jobs=2))
    failed = [place for place, result in enumerate(results) if isinstance(result, sr.Failed)]
    assert failed == [20, 41]
    assert results[20] == sr.Failed(trouble, error, "WorkerDied")


def test_a_deadline_fails_only_the_file_that_takes_too_long(reports: list[Path]) -> None:
    paths: list[Any] = [*reports[:10], Hangs(), *reports[10:]]
    results = list(sr.parse_files(paths, jobs=2, timeout=5))
    assert results[10] == sr.Failed(Hangs(), "took longer than 5 s", "Timeout")
    assert sum(isinstance(result, sr.Parsed) for result in results) == 40


def test_the_deadline_is_for_each_file_not_for_all() -> None:
    paths = [Waits(1.0, f"w{number}") for number in range(4)]
    results = list(sr.parse_files(paths, timeout=3))
    assert all(isinstance(result, sr.Parsed) for result in results)


def test_what_a_file_prints_does_not_disturb_the_answers() -> None:
    results = list(sr.parse_files([Prints(), Prints()], jobs=2))
    assert [result.record.source.name for result in results if isinstance(result, sr.Parsed)] == [
        "prints.txt",
        "prints.txt",
    ]


def test_what_cannot_be_sent_to_a_worker_fails_alone(reports: list[Path]) -> None:
    class Local:
        name = "local.txt"

        def read_bytes(self) -> bytes:
            return b"Seminar"

    results = list(sr.parse_files([Local(), reports[0]], jobs=2))
    assert _outline(iter(results)) == ["TypeError", "report-0.txt"]


def test_misuse_is_told_at_once() -> None:
    with pytest.raises(sr.UnknownLayoutError):
        sr.parse_files([], layout="no such layout")
    with pytest.raises(ValueError, match="positive"):
        sr.parse_files([], jobs=0)
    with pytest.raises(ValueError, match="positive"):
        sr.parse_files([], timeout=0)


def test_paths_are_drawn_only_a_little_ahead(reports: list[Path]) -> None:
    drawn = 0

    def endless() -> Iterator[Path]:
        nonlocal drawn
        while True:
            drawn += 1
            yield reports[drawn % 40]

    results = sr.parse_files(endless(), jobs=2)
    next(results)
    assert drawn < 40
    results.close()


def test_stopping_early_ends_the_workers_at_once(reports: list[Path]) -> None:
    results = sr.parse_files([reports[0], Hangs(), Hangs()], jobs=2)
    next(results)
    before = time.monotonic()
    results.close()
    assert time.monotonic() - before < 30
    assert _children(os.getpid()) == []


def test_a_worker_that_cannot_start_is_told(
    reports: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(RuntimeError, match="could not be started"):
        list(sr.parse_files(reports, jobs=2))


def test_chunks_start_small_grow_and_keep_large_files_apart(tmp_path: Path) -> None:
    sizes = [len(chunk) for chunk in _chunks(range(100), jobs=2)]
    assert sizes[:4] == [1, 1, 2, 2]
    assert max(sizes) <= CHUNK_FILES
    assert sum(sizes) == 100
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * 300_000)
    assert all(len(chunk) == 1 for chunk in _chunks([large] * 40, jobs=2))


SCRIPT = """
import seminar_records as sr
from troublesome import Hangs, Waits
results = sr.parse_files([Waits(0.0), Hangs(), Hangs(), Waits(0.0)], jobs=2)
next(results)
print("started", flush=True)
list(results)
"""


@pytest.fixture
def script() -> Iterator[subprocess.Popen[str]]:
    """A program in the middle of a batch, with two workers that hang."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        yield process
        process.kill()


def test_no_worker_outlives_a_killed_parent(script: subprocess.Popen[str]) -> None:
    workers = _children(script.pid)
    assert len(workers) == 2
    script.kill()
    assert _within(20, lambda: not any(_alive(worker) for worker in workers))


def test_an_interrupt_stops_everything_promptly(script: subprocess.Popen[str]) -> None:
    workers = _children(script.pid)
    script.send_signal(signal.SIGINT)
    assert script.wait(20) == -signal.SIGINT
    assert not any(_alive(worker) for worker in workers)


def _children(pid: int) -> list[int]:
    """The processes whose parent this is, from Linux' process table."""
    out = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            out.append(int(entry.parent.name))
    return out


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _within(seconds: float, condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False
