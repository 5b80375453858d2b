"""What a reader is: a module that turns the bytes of one kind of file into text.

A reader module has the four names of :class:`Reader`. Its ``read`` returns :class:`Extracted` or
raises :class:`~seminar_records.errors.ReaderError`, whatever the bytes are, and
:class:`~seminar_records.errors.MissingExtraError` when its library is not installed.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, Protocol

from attrs import frozen

from seminar_records.errors import MissingExtraError
from seminar_records.model import Problem

__all__ = ["Extracted", "Reader", "require", "warn"]


@frozen
class Extracted:
    """The text of a file. ``pages`` are the offsets at which its pages begin (none if unpaged).

    Pages are parted by a form feed on a line of its own, which is how layouts know a page break.
    """

    text: str
    pages: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()


class Reader(Protocol):
    """A module of this package, or what an entry point of a plug-in names."""

    MEDIA_TYPE: str  #: of the files it reads
    SUFFIXES: tuple[str, ...]  #: with the dot, lower case
    MAGIC: re.Pattern[bytes] | None  #: matched at the start of the first 1024 bytes

    def read(self, data: bytes, name: str) -> Extracted:
        """The text of the file; ``name`` is for messages."""


def require(module: str, purpose: str, extra: str) -> Any:
    """The optional library ``module``; MissingExtraError names the extra that brings it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(purpose, extra) from error


def warn(code: str, message: str, hint: str) -> Problem:
    """A problem of the file, without spans: what it is about is not in the text."""
    return Problem(code=code, severity="warning", message=message, hint=hint)
