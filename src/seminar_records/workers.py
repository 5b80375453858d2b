"""Worker processes as their parent sees them: started, asked, watched, replaced, ended."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO, Any, TypeAlias

from seminar_records.serving import ERROR, READY, receive, send, told

__all__ = ["Answer", "Worker"]

#: A pickled record, or what happened in one line and the class of the exception.
Answer: TypeAlias = bytes | tuple[str, str]

#: ``-P`` keeps the working directory out of ``sys.path`` until the parent's own path is in place.
_COMMAND = ["-P", "-c"]
_BOOTSTRAP = """\
import pickle, sys
sys.path[:], layout = pickle.load(sys.stdin.buffer)
from seminar_records.serving import serve
serve(layout)
"""


class Worker:
    """One process at a time, replaced when it dies. One thread asks it, another may watch it."""

    def __init__(self, timeout: float | None, layout: str | None) -> None:
        self._timeout = timeout
        self._layout = layout
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._since: float | None = None  #: when the current file was begun
        self._late = False
        self._closed = False

    def ask(self, paths: Sequence[Any]) -> list[Answer]:
        """One answer for each path, in order; fewer only when the worker was closed."""
        answers: list[Answer] = []
        while len(answers) < len(paths) and not self._closed:
            answers.extend(self._ask_one_process(paths[len(answers) :]))
        return answers

    def kill_if_late(self) -> None:
        """Kill the process when the file it is at has had its time."""
        with self._lock:
            if self._since is None or self._timeout is None or self._process is None:
                return
            if time.monotonic() - self._since > self._timeout:
                self._late = True
                self._process.kill()

    def close(self) -> None:
        """Kill the process and start no other; whoever is asking comes back at once."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def reap(self) -> None:
        """Wait for the end of a closed process that nobody asks any more."""
        if self._process is not None:
            self._bury(self._process)

    def _ask_one_process(self, paths: Sequence[Any]) -> Iterator[Answer]:
        """Answers until all are there or the process is dead."""
        process = self._living()
        if process is None:
            return
        assert process.stdout is not None
        self._hand_over(process, paths)
        for place, _ in enumerate(paths, 1):
            answer = receive(process.stdout)
            if answer is None:
                failure = self._bury(process)
                if not self._closed:
                    yield failure
                return
            yield pickle.loads(answer[1:]) if answer[:1] == ERROR else answer[1:]
            if not self._next(last=place == len(paths)):
                self._bury(process)
                return

    def _hand_over(self, process: subprocess.Popen[bytes], paths: Sequence[Any]) -> None:
        """Send the paths; a process that is dead by now shows it when an answer is awaited."""
        assert process.stdin is not None
        self._next(last=False)
        try:
            send(process.stdin, pickle.dumps([_pickled(path) for path in paths]))
        except OSError:
            process.kill()

    def _next(self, *, last: bool) -> bool:
        """Begin the next file's time; False when the deadline struck just as the answer came."""
        with self._lock:
            self._since = None if last else time.monotonic()
            return not self._late

    def _living(self) -> subprocess.Popen[bytes] | None:
        """The process, started or replaced when need be; None once closed."""
        if self._process is not None and self._process.poll() is not None:
            self._bury(self._process)
        with self._lock:
            if self._closed:
                return None
            if self._process is not None:
                return self._process
            process = self._process = _start()
        if _greeted(process, self._layout):
            return process
        self._bury(process)
        if self._closed:
            return None
        raise RuntimeError("a worker process could not be started")

    def _bury(self, process: subprocess.Popen[bytes]) -> Answer:
        """Clear away a process, dead or to be so, and say what it died of."""
        with self._lock:
            late, self._late = self._late, False
            self._since = None
            self._process = None
        process.kill()
        code = process.wait()
        for stream in filter(None, (process.stdin, process.stdout)):
            _shut(stream)
        if late:
            return f"took longer than {self._timeout:g} s", "Timeout"
        return f"the worker process {_death(code)}", "WorkerDied"


def _start() -> subprocess.Popen[bytes]:
    """A new interpreter, in a session of its own: an interrupt at the terminal is the parent's."""
    return subprocess.Popen(
        [sys.executable, *_COMMAND, _BOOTSTRAP],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


def _greeted(process: subprocess.Popen[bytes], layout: str | None) -> bool:
    """Tell a new process where modules are; true when it says it is ready."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        pickle.dump((sys.path, layout), process.stdin)
        process.stdin.flush()
    except OSError:
        return False
    return receive(process.stdout) == READY


def _shut(stream: IO[bytes]) -> None:
    with suppress(OSError):  # what was still to be written to a dead process
        stream.close()


def _death(code: int) -> str:
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"was killed by signal {-code}"


def _pickled(path: Any) -> bytes:
    """The path for the worker; what cannot be pickled is reported by the worker as unreadable."""
    try:
        return pickle.dumps(path)
    except Exception as error:
        return pickle.dumps(_Unsendable(told(error)[0]))


class _Unsendable:
    def __init__(self, reason: str) -> None:
        self.reason = reason

    def read_bytes(self) -> bytes:
        raise TypeError(f"cannot be sent to another process: {self.reason}")

    name = "unsendable"
