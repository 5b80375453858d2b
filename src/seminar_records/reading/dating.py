"""Dating: a day without its year, or told by its distance, completed from a dated line."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.model import EventDate, Span
from seminar_records.reading.days import Day, FoundDate, Relative

__all__ = ["resolve", "to_event_date"]

#: How far after its evidence a yearless date may lie and still belong to the same year.
_AHEAD = datetime.timedelta(days=183)


def resolve(found: FoundDate | Relative, evidence: FoundDate | None) -> FoundDate | None:
    """A date with its year, from the dateline or another dated line of the same text.

    A report tells of what has been: a day more than half a year after the evidence belongs to the
    year before. A printed weekday decides between the two. None when the evidence does not suffice
    or contradicts (``yesterday (30)`` under a release of the 12th).
    """
    if isinstance(found, Relative):
        return _resolve_relative(found, evidence)
    if found.complete:
        return found
    if evidence is None or evidence.first.year is None or not evidence.valid:
        return None
    years = [evidence.first.year, evidence.first.year - 1]
    if evidence.first.month is not None and evidence.first.exists:
        in_year = evolve(found.first, year=years[0])
        if in_year.exists and in_year.date() - evidence.first.date() > _AHEAD:
            years.reverse()
    options = [_in_year(found, year) for year in years]
    fitting = [o for o in options if o.weekday_fits] if found.weekday else options
    return (fitting or options)[0]


def _in_year(found: FoundDate, year: int) -> FoundDate:
    first = evolve(found.first, year=year)
    last = found.last
    if last is not None:
        turn = (last.month or 0) < (first.month or 0)
        last = evolve(last, year=year + turn)
    valid = first.exists and (last is None or last.exists)
    return evolve(found, first=first, last=last, valid=valid, inferred=True)


def _resolve_relative(found: Relative, evidence: FoundDate | None) -> FoundDate | None:
    if evidence is None or not evidence.complete or not evidence.valid:
        return None
    if evidence.first.day is None:
        return None
    day = evidence.first.date()
    if found.kind == "yesterday":
        day -= datetime.timedelta(days=1)
    elif found.kind == "weekday":
        day -= datetime.timedelta(days=(day.isoweekday() - (found.weekday or 1)) % 7)
    if found.day is not None and found.day != day.day:
        return None
    first = Day(day.year, day.month, day.day)
    return FoundDate(found.start, found.end, first, weekday=found.weekday, inferred=True)


def to_event_date(found: FoundDate, flow: Flow, evidence: Iterable[Span] = ()) -> EventDate | None:
    """The record's form of a date found in ``flow.text``; None when incomplete or impossible.

    The spans of what completed the date (``evidence``) follow those of the date itself.
    """
    if not found.complete or not found.valid:
        return None
    return EventDate(
        start=found.first.edtf,
        end=found.last.edtf if found.last else None,
        start_time=found.start_time,
        end_time=found.end_time,
        text=flow.text[found.start : found.end],
        basis="inferred" if found.inferred else "printed",
        spans=(*flow.spans(found.start, found.end), *evidence),
    )
