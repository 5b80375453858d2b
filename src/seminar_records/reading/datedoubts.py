"""Doubts about the date of the event, as problems: no year, two readings, no such day."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.flow import Flow
from seminar_records.model import Problem
from seminar_records.reading.dates import FoundDate

__all__ = ["ambiguous", "impossible", "yearless"]

_Row = tuple[FoundDate, Flow]


def yearless(rows: Sequence[_Row]) -> Problem:
    """SR201: none of these dates has a year, and nothing else gives one."""
    return _problem(
        "SR201",
        "the date of the event has no year",
        "state the year, or a dated line above the text",
        rows,
        tuple(dict.fromkeys(flow.text[found.start : found.end] for found, flow in rows)),
    )


def ambiguous(row: _Row) -> Problem:
    """SR202: a numeric date in which day and month could be exchanged."""
    found = row[0]
    return _problem(
        "SR202",
        "the date of the event can be read day first or month first",
        "write the name of the month",
        [row],
        tuple(reading for reading in (found.first.edtf, found.alternative) if reading),
    )


def impossible(rows: Sequence[_Row]) -> Problem:
    """SR203: dates that no calendar has."""
    return _problem("SR203", "there is no such day in the calendar", "look the date up", rows, ())


def _problem(
    code: str, message: str, hint: str, rows: Sequence[_Row], candidates: tuple[str, ...]
) -> Problem:
    return Problem(
        code=code,
        severity="warning",
        message=message,
        candidates=candidates,
        spans=tuple(span for found, flow in rows for span in flow.spans(found.start, found.end)),
        hint=hint,
    )
