"""What a serialised format is, and how its files are written safely."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from seminar_records.model import SeminarRecord

__all__ = ["Format", "replacing"]


@frozen(kw_only=True)
class Format:
    """One way to write records, and perhaps to read them back.

    A module of this package exposes one as ``FORMAT``; a plug-in names one in the entry point group
    ``seminar_records.formats``.
    """

    name: str  #: as in ``dump(record, path, format=name)``
    suffixes: tuple[str, ...]  #: with the dot, lower case; the longest that fits a file name wins
    media_type: str
    description: str  #: one line for ``seminar-records formats``
    lossless: bool  #: reading back what was written gives an equal record
    binary: bool  #: the bytes are not UTF-8 text, so ``dumps`` refuses
    many: bool  #: one file may hold several records
    extra: str | None = None  #: the extra to install, when the format needs one
    write: Callable[[Iterable[SeminarRecord], BinaryIO], None]
    read: Callable[[BinaryIO], Iterator[SeminarRecord]] | None = None
    #: For formats that write into an existing file or folder; takes precedence when given a path.
    write_path: Callable[[Iterable[SeminarRecord], Path], None] | None = None
    read_path: Callable[[Path], Iterator[SeminarRecord]] | None = None


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of ``path`` only when everything was written.

    The bytes go to a temporary file in the same folder, reach the disk, and replace ``path`` in one
    step: a reader sees the old file or the new one. Pipes and devices are written directly.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as stream:
            yield stream
        return
    temporary = target.with_name(f".seminar-records-{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        temporary.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            temporary.unlink()
        raise
