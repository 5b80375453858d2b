"""From text, bytes or a file to a record: the one way through all the rooms."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from seminar_records.errors import ParseProblems, ProblemError
from seminar_records.layouts import LayoutMatch, split
from seminar_records.layouts import detect as _detect
from seminar_records.layouts import names as _names
from seminar_records.model import SeminarRecord
from seminar_records.repair import repair
from seminar_records.source import SourceText, decode, from_text

if TYPE_CHECKING:
    from seminar_records.blocks import Document
    from seminar_records.reading.reader import Findings

__all__ = [
    "detect_layout",
    "layouts",
    "parse_bytes",
    "parse_file",
    "parse_text",
    "read_source",
    "stages",
]


@runtime_checkable
class Readable(Protocol):
    """What ``parse_file`` takes besides paths: anything of this shape (pathlib, zipfile)."""

    @property
    def name(self) -> str:
        """What the content is called."""

    def read_bytes(self) -> bytes:
        """The content."""


def parse_text(
    text: str, *, layout: str | None = None, strict: bool = False, name: str | None = None
) -> SeminarRecord:
    """The record of a report given as text.

    ``layout`` forces a layout by name (UnknownLayoutError names the known ones); ``strict`` raises
    ParseProblems when there are problems of severity ``error``. Never raises on content otherwise.
    """
    if not isinstance(text, str):
        raise TypeError(f"parse_text takes str, not {type(text).__name__}; see parse_bytes")
    return _parsed(from_text(text, name), layout, strict)


def parse_bytes(
    data: bytes, *, name: str | None = None, layout: str | None = None, strict: bool = False
) -> SeminarRecord:
    """The record of a report given as bytes; see :func:`parse_text` for the options."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"parse_bytes takes bytes, not {type(data).__name__}; see parse_text")
    return _parsed(decode(bytes(data), name), layout, strict)


def parse_file(
    path: str | os.PathLike[str] | Readable, *, layout: str | None = None, strict: bool = False
) -> SeminarRecord:
    """The record of a report in a file: a path, or anything with ``read_bytes()`` and ``name``.

    Raises OSError when the file cannot be read (ReaderError for a PDF without text and its like)
    and MissingExtraError when its format needs an extra.
    """
    return _parsed(read_source(path), layout, strict)


def read_source(path: str | os.PathLike[str] | Readable) -> SourceText:
    """The text of a file, by its reader or decoded."""
    from seminar_records.readers import read

    if isinstance(path, Readable):
        data, name = path.read_bytes(), str(path.name)
    else:
        with open(path, "rb") as stream:
            data = stream.read()
        name = os.fspath(path)
    name = os.path.basename(name) or name
    return read(data, name) or decode(data, name)


def stages(source: SourceText, layout: str | None) -> tuple[Document, Findings]:
    """Through the rooms before the last: the blocks of a text, and what was found in them."""
    from seminar_records.reading.reader import read

    repaired = repair(source)
    document = split(repaired.flow, layout)
    document.repairs[:0] = repaired.repairs
    document.problems[:0] = repaired.problems
    return document, read(document)


def _parsed(source: SourceText, layout: str | None, strict: bool) -> SeminarRecord:
    from seminar_records.assembly import assemble

    document, findings = stages(source, layout)
    document.blocks = []  # read; what nobody asks for any more, the collector need not visit
    record = assemble(source, document, findings)
    if strict:
        _refuse(record)
    return record


def _refuse(record: SeminarRecord) -> None:
    name = record.source.name or "<text>"
    errors = [
        ProblemError(problem, name) for problem in record.problems if problem.severity == "error"
    ]
    if errors:
        raise ParseProblems(f"{name} has {len(errors)} problem(s)", errors)


def detect_layout(text: str) -> tuple[LayoutMatch, ...]:
    """How well each installed layout fits the text, best first."""
    return _detect(repair(from_text(text)).flow)


def layouts() -> tuple[str, ...]:
    """The names of the installed layouts, plug-ins included."""
    return _names()
