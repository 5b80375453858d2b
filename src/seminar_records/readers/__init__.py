"""Readers of files that are not plain text: each turns one kind of file into text.

A reader is chosen by what the bytes begin with, and then by the suffix of the name. Further ones
come from the entry point group ``seminar_records.readers``; see
:class:`~seminar_records.readers.reader.Reader` for what such an entry names.
"""

from __future__ import annotations

import hashlib
import warnings
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import cast

from attrs import evolve

from seminar_records.readers.reader import Extracted, Reader
from seminar_records.source import SourceText, from_text

__all__ = ["READERS", "Extracted", "Reader", "extract", "read", "readers"]

#: The modules of this package that are readers, in the order in which they are asked.
READERS = ("pdf", "docx", "html", "mail")

_HEAD = 1024


def read(data: bytes, name: str | None = None) -> SourceText | None:
    """The text of a file that needs a reader; None for plain text.

    Offsets count in the extracted text; ``sha256`` is that of the bytes given.

    :raises ReaderError: the file is broken, encrypted, or has no text.
    :raises MissingExtraError: the reader needs a library that is not installed.
    """
    reader = _choose(data, name)
    if reader is None:
        return None
    extracted = reader.read(data, name or "file")
    source = from_text(extracted.text, name)
    return evolve(
        source,
        media_type=reader.MEDIA_TYPE,
        sha256=hashlib.sha256(data).hexdigest(),
        problems=(*extracted.problems, *source.problems),
    )


def extract(data: bytes, name: str | None = None) -> Extracted | None:
    """As :func:`read`, with the offsets of the pages."""
    reader = _choose(data, name)
    return None if reader is None else reader.read(data, name or "file")


@cache
def readers() -> tuple[Reader, ...]:
    """This package's readers, then plug-ins; a plug-in that fails is left out with a warning."""
    found = [cast(Reader, import_module(f"{__name__}.{name}")) for name in READERS]
    for point in entry_points(group="seminar_records.readers"):
        try:
            found.append(point.load())
        except Exception as error:
            warnings.warn(f"the reader plug-in {point.name!r} fails: {error!r}", stacklevel=3)
    return tuple(found)


def _choose(data: bytes, name: str | None) -> Reader | None:
    head = data[:_HEAD]
    for reader in readers():
        if reader.MAGIC is not None and reader.MAGIC.match(head):
            return reader
    suffix = PurePath(name).suffix.lower() if name else ""
    return next((reader for reader in readers() if suffix and suffix in reader.SUFFIXES), None)
