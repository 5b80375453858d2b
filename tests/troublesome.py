"""Files that hang, crash or fail when they are read, for tests of the batch.

They are what ``parse_file`` takes beside paths: anything with ``read_bytes()`` and ``name``.
"""

from __future__ import annotations

import ctypes
import os
import signal
import time

from attrs import frozen

__all__ = ["Broken", "Crashes", "Hangs", "Killed", "Leaves", "Prints", "Waits", "heed_interrupts"]


def heed_interrupts() -> None:
    """Undo, in a new process, what a shell does to programs that it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@frozen
class Hangs:
    name: str = "hangs.txt"

    def read_bytes(self) -> bytes:
        time.sleep(600)
        return b""


@frozen
class Waits:
    seconds: float
    name: str = "waits.txt"

    def read_bytes(self) -> bytes:
        time.sleep(self.seconds)
        return self.name.encode()


@frozen
class Crashes:
    """A segmentation fault, as a C library makes it."""

    name: str = "crashes.txt"

    def read_bytes(self) -> bytes:
        ctypes.string_at(0)
        return b""


@frozen
class Killed:
    """What the kernel does when memory runs out."""

    name: str = "killed.txt"

    def read_bytes(self) -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        return b""


@frozen
class Leaves:
    name: str = "leaves.txt"

    def read_bytes(self) -> bytes:
        os._exit(7)


@frozen
class Prints:
    """Writes where a worker's answers go."""

    name: str = "prints.txt"

    def read_bytes(self) -> bytes:
        print("noise")
        os.write(1, b"more noise\n")
        return self.name.encode()


class AwkwardError(Exception):
    """Cannot be rebuilt from its pickle."""

    def __init__(self, *, name: str) -> None:
        super().__init__(f"{name}\nis awkward")


@frozen
class Broken:
    name: str = "broken.txt"

    def read_bytes(self) -> bytes:
        raise AwkwardError(name=self.name)
