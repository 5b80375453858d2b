"""Many files: in order, on several processes, each with a deadline, none able to stop the rest."""

from __future__ import annotations

import os
import pickle
import queue
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from typing import Any, TypeAlias

from attrs import field, frozen

from seminar_records.model import SeminarRecord
from seminar_records.serving import told
from seminar_records.workers import Answer, Worker

__all__ = ["Failed", "Parsed", "parse_files"]

#: A chunk for a worker is closed at so many files or bytes, whichever comes first: few messages for
#: many small files, and no queue behind a large one.
CHUNK_FILES = 16
CHUNK_BYTES = 256 * 1024

#: How often deadlines are looked at, in seconds.
TICK = 0.05


@frozen(eq=False)
class Parsed:
    """A file that was read, and its record.

    What came from another process is kept as bytes until the record is asked for.
    """

    path: Any
    _held: SeminarRecord | bytes = field(alias="record", repr=False)

    __match_args__ = ("path", "record")

    @cached_property
    def record(self) -> SeminarRecord:
        """What the file says."""
        if isinstance(self._held, bytes):
            rebuilt: SeminarRecord = pickle.loads(self._held)
            return rebuilt
        return self._held


@frozen
class Failed:
    """A file that gave no record.

    ``error`` says in one line what happened; ``kind`` is the class of the exception, ``"Timeout"``
    or ``"WorkerDied"``.
    """

    path: Any
    error: str
    kind: str


Result: TypeAlias = Parsed | Failed


def parse_files(
    paths: Iterable[Any],
    jobs: int = 1,
    timeout: float | None = None,
    layout: str | None = None,
) -> Generator[Result, None, None]:
    """Parse files, yielding one result for each, in the order of ``paths``.

    Closing the generator ends the workers at once.

    :param paths: whatever ``parse_file`` takes; drawn from as results are asked for.
    :param jobs: how many processes work at once; with 1 and no deadline, this one.
    :param timeout: seconds one file may take; it then fails as ``"Timeout"``.
    :raises UnknownLayoutError: at once, before any file is read.
    """
    if jobs < 1 or (timeout is not None and timeout <= 0):
        raise ValueError("jobs and timeout must be positive")
    _check_layout(layout)
    if jobs == 1 and timeout is None:
        return (_parse(path, layout) for path in paths)
    return _parse_apart(paths, jobs, timeout, layout)


def _check_layout(layout: str | None) -> None:
    from seminar_records.pipeline import parse_text

    if layout is not None:
        parse_text("", layout=layout)


def _parse(path: Any, layout: str | None) -> Result:
    from seminar_records.pipeline import parse_file

    try:
        return Parsed(path, parse_file(path, layout=layout))
    except Exception as error:
        return Failed(path, *told(error))


def _parse_apart(
    paths: Iterable[Any], jobs: int, timeout: float | None, layout: str | None
) -> Generator[Result, None, None]:
    """Chunks go to the crew up to a few ahead of the consumer, and come back in order."""
    crew = _Crew(jobs, timeout, layout)
    threads = ThreadPoolExecutor(jobs, thread_name_prefix="seminar-records")
    pending: deque[Future[list[Result]]] = deque()
    try:
        for chunk in _chunks(paths, jobs):
            pending.append(threads.submit(crew.run, chunk))
            if len(pending) > 2 * jobs:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    finally:
        crew.close()
        threads.shutdown(cancel_futures=True)
        crew.reap()


def _chunks(paths: Iterable[Any], jobs: int) -> Iterator[list[Any]]:
    """The paths in groups that begin with single files and grow, so that all workers start soon."""
    chunk: list[Any] = []
    weight = given = 0
    for path in paths:
        chunk.append(path)
        weight += _size(path)
        if len(chunk) > min(given // jobs, CHUNK_FILES - 1) or weight >= CHUNK_BYTES:
            yield chunk
            chunk, weight, given = [], 0, given + 1
    if chunk:
        yield chunk


def _size(path: Any) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, TypeError, ValueError):
        return 0


def _result(path: Any, answer: Answer) -> Result:
    return Parsed(path, answer) if isinstance(answer, bytes) else Failed(path, *answer)


class _Crew:
    """Workers, each lent to one thread at a time, and the watch over their deadlines."""

    def __init__(self, jobs: int, timeout: float | None, layout: str | None) -> None:
        self._workers = [Worker(timeout, layout) for _ in range(jobs)]
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._closed = threading.Event()
        if timeout is not None:
            threading.Thread(target=self._watch, daemon=True).start()

    def run(self, chunk: list[Any]) -> list[Result]:
        """The results of some files; called in a thread."""
        worker = self._idle.get()
        try:
            answers = worker.ask(chunk)
            return [_result(*pair) for pair in zip(chunk, answers, strict=False)]
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """Kill every worker, so that threads waiting for one come back at once."""
        self._closed.set()
        for worker in self._workers:
            worker.close()

    def reap(self) -> None:
        """Clear away the killed workers, once no thread uses them."""
        for worker in self._workers:
            worker.reap()

    def _watch(self) -> None:
        while not self._closed.wait(TICK):
            for worker in self._workers:
                worker.kill_if_late()
