"""What runs in a worker process, and the messages between it and its parent.

A worker reads pickled paths from its standard input and writes one answer for each to its standard
output: a pickled record, or what went wrong as two strings. Exceptions never cross, since not all
of them can be rebuilt. It ends when its input closes, so it does not outlive its parent, however
that one ended.
"""

from __future__ import annotations

import os
import pickle
import queue
import struct
import sys
import threading
from typing import IO

__all__ = ["ERROR", "READY", "RECORD", "receive", "send", "serve", "told"]

#: The first message of a worker.
READY = b"ready"
#: The first byte of an answer: a pickled record, or a pickled pair as :func:`told` makes it.
RECORD = b"R"
ERROR = b"E"

_HEADER = struct.Struct(">Q")


def told(error: BaseException) -> tuple[str, str]:
    """An exception as plain data: what happened in one line, and its class."""
    return " ".join(str(error).split())[:500], type(error).__name__


def serve(layout: str | None) -> None:
    """What a worker does: answer for each path it is sent, until its input closes."""
    from seminar_records.pipeline import parse_text

    answers = _own_output()
    parse_text("", layout=layout)  # what is imported for it costs no file its time
    chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    send(answers, READY)
    threading.Thread(target=_listen, args=(chunks,), daemon=True).start()
    while True:
        for path in pickle.loads(chunks.get()):
            send(answers, _answer(path, layout))


def _own_output() -> IO[bytes]:
    """The stream to the parent; whatever prints in this process goes to standard error instead."""
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return own


def _listen(chunks: queue.SimpleQueue[bytes]) -> None:
    """Read what the parent sends, also while a file is parsed, and end the process with it."""
    while (chunk := receive(sys.stdin.buffer)) is not None:
        chunks.put(chunk)
    os._exit(0)


def _answer(path: bytes, layout: str | None) -> bytes:
    from seminar_records.pipeline import parse_file

    try:
        record = parse_file(pickle.loads(path), layout=layout)
        return RECORD + pickle.dumps(record, pickle.HIGHEST_PROTOCOL)
    except (Exception, SystemExit) as error:
        return ERROR + pickle.dumps(told(error))


def send(stream: IO[bytes], data: bytes) -> None:
    """Write one message."""
    stream.write(_HEADER.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """One message; None when the other side is gone, also in the middle of it."""
    header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    (size,) = _HEADER.unpack(header)
    data = stream.read(size)
    return data if len(data) == size else None
