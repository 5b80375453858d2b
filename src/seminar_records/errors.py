"""What can go wrong by misuse. Damage in a text is never an exception: it is a Problem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seminar_records.model import Problem

__all__ = [
    "FormatError",
    "MissingExtraError",
    "ParseProblems",
    "ProblemError",
    "ReaderError",
    "SchemaVersionError",
    "SeminarRecordsError",
    "UnknownFormatError",
    "UnknownLayoutError",
]


class SeminarRecordsError(Exception):
    """The base of everything this package raises."""


class _UnknownNameError(SeminarRecordsError, ValueError):
    what = "name"

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name, tuple(known))
        self.name = name
        self.known = tuple(known)

    def __str__(self) -> str:
        return f"unknown {self.what} {self.name!r}; known are: {', '.join(self.known)}"


class UnknownLayoutError(_UnknownNameError):
    """No layout of that name is installed; ``known`` lists those that are."""

    what = "layout"


class UnknownFormatError(_UnknownNameError):
    """No format of that name is installed; ``known`` lists those that are."""

    what = "format"


class MissingExtraError(SeminarRecordsError, ImportError):
    """A format or reader needs an optional dependency; ``extra`` names what to install."""

    def __init__(self, purpose: str, extra: str) -> None:
        super().__init__(purpose, extra)
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return (
            f"{self.purpose} needs the extra {self.extra!r}: "
            f"pip install 'seminar-records[{self.extra}]'"
        )


class FormatError(SeminarRecordsError, ValueError):
    """A serialised record cannot be read; ``places`` lists paths with what is wrong there."""

    def __init__(self, format: str, places: Sequence[str]) -> None:
        super().__init__(format, tuple(places))
        self.format = format
        self.places = tuple(places)

    def __str__(self) -> str:
        return f"this is not a {self.format} record: " + "; ".join(self.places)


class SchemaVersionError(FormatError):
    """The record was written by another major version of the schema."""


class ReaderError(SeminarRecordsError, OSError):
    """A file cannot be turned into text (encrypted, broken, scanned without text)."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class ProblemError(SeminarRecordsError):
    """One problem of severity ``error``, as an exception for ``strict=True``."""

    def __init__(self, problem: Problem, where: str) -> None:
        super().__init__(problem, where)
        self.problem = problem
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.problem.code} {self.problem.message}"


class ParseProblems(ExceptionGroup[ProblemError]):
    """Raised with ``strict=True`` when a text has problems of severity ``error``."""

    def derive(self, excs: Sequence[Any]) -> ParseProblems:  # type: ignore[override]
        """A part of the group, as ``except*`` makes it."""
        return ParseProblems(self.message, excs)
