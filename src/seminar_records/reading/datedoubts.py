"""Doubts about the date of the event, as problems: no year, two readings, no such day, a weekday
that is not its own, another date elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.model import Problem
from seminar_records.reading.dates import FoundDate, resolve

__all__ = ["ambiguous", "contradicted", "impossible", "misnamed", "yearless"]

_Row = tuple[FoundDate, Flow]
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Dates that lie farther apart are hardly meant as the same day, unless only the year differs.
_APART = datetime.timedelta(days=730)


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


def misnamed(chosen: _Row, rows: Iterable[_Row]) -> list[Problem]:
    """SR204: the weekday printed with the date, in whatever place, is not that of the calendar."""
    day = chosen[0].first
    same = [row for row in rows if row[0].weekday and _is_day(row, chosen[0])]
    named = [chosen, *(row for row in same if row[1] is not chosen[1])]
    wrong = [row for row in named if row[0].weekday and not chosen[0].may_be(row[0].weekday)]
    if not wrong or day.edtf is None:
        return []
    return [
        _problem(
            "SR204",
            "the weekday that is printed is not that of the date",
            "look up which of the two is right",
            wrong,
            (day.edtf, _WEEKDAYS[day.date().weekday()]),
        )
    ]


def _is_day(row: _Row, chosen: FoundDate) -> bool:
    """Whether a date is the chosen one, its year perhaps left out."""
    first = row[0].first
    return first in (chosen.first, evolve(chosen.first, year=None))


def contradicted(chosen: _Row, witnesses: Sequence[Sequence[_Row]]) -> list[Problem]:
    """SR205: another source says for certain that the event was on another day.

    A month that contains the day, a range, and one that covers both days contradict nothing.
    """
    if all(row[0].first == chosen[0].first for witness in witnesses for row in witness):
        return []
    agreed = [chosen[0].reach]
    others: list[_Row] = []
    for witness in witnesses:
        rows = [row for row in (_dated(row, chosen[0]) for row in witness) if row]
        meeting = [row for row in rows if any(_meets(row[0], known) for known in agreed)]
        agreed += [row[0].reach for row in meeting]
        if not meeting:
            others += [row for row in rows if _is_near(row[0], chosen[0])][:1]
    if not others:
        return []
    rows = [chosen, *others]
    return [
        _problem(
            "SR205",
            "parts of the text say that the event was on different days",
            "look up which day is right; the record has the first of them",
            rows,
            tuple(dict.fromkeys(found.edtf for found, _ in rows)),
        )
    ]


def _dated(row: _Row, chosen: FoundDate) -> _Row | None:
    """The row with a year, that of the chosen date if it prints none."""
    found = resolve(row[0], chosen)
    return (found, row[1]) if found is not None and found.valid else None


def _meets(found: FoundDate, known: tuple[datetime.date, datetime.date]) -> bool:
    """Whether a date, in either of its readings, has a day in common with a stretch of days."""
    first, last = found.reach
    other = datetime.date.fromisoformat(found.alternative) if found.alternative else first
    return (first <= known[1] and known[0] <= last) or known[0] <= other <= known[1]


def _is_near(found: FoundDate, chosen: FoundDate) -> bool:
    one, other = found.reach[0], chosen.reach[0]
    return abs(one - other) <= _APART or (one.month, one.day) == (other.month, other.day)


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
