"""iCalendar (RFC 5545): the event as an entry of a calendar.

An event whose day is known is a ``VEVENT``. One of which only the month, the year or nothing is
known has no place in a calendar; it is written as a ``VJOURNAL``, which needs no date. Times are
floating, for a report names no time zone. ``ORGANIZER`` and ``ATTENDEE`` are addresses, which
participants have none of: their names stand in the description.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, BinaryIO

from seminar_records.errors import MissingExtraError
from seminar_records.model import EventDate, Participant, SeminarRecord
from seminar_records.serialisers.dates import clock_time, full_date
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.keys import record_key
from seminar_records.serialisers.lines import one_line, without_controls

if TYPE_CHECKING:
    from icalendar import Component

__all__ = ["FORMAT"]

#: ``DTSTAMP`` of an entry without a day; a fixed one, so that equal records give equal files.
_NO_DAY = date(1970, 1, 1)


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    try:
        from icalendar import Calendar
    except ModuleNotFoundError as error:
        raise MissingExtraError("the format icalendar", "ics") from error
    calendar = Calendar()
    calendar.add("prodid", "-//seminar_records//seminar_records//EN")
    calendar.add("version", "2.0")
    for record in records:
        calendar.add_component(_entry(record))
    stream.write(calendar.to_ical())


def _entry(record: SeminarRecord) -> Component:
    from icalendar import Event, Journal

    event = record.event
    day = full_date(event.date.start) if event.date else None
    entry = Event() if day else Journal()
    entry.add("uid", f"{record_key(record)}@seminar-records")
    entry.add("dtstamp", datetime.combine(day or _NO_DAY, time(), UTC))
    if event.date and day:
        for name, moment in _moments(event.date, day).items():
            entry.add(name, moment)
    if event.title:
        entry.add("summary", one_line(event.title.text))
    if event.venue and day:
        entry.add("location", one_line(event.venue.text))
    if event.kind:
        entry.add("categories", [event.kind.value])
    description = _description(record)
    if description:
        entry.add("description", description)
    return entry


def _moments(when: EventDate, day: date) -> dict[str, date | datetime]:
    """``dtstart``, and ``dtend`` when it lies after it; an end that is a date is the day after."""
    start, end = clock_time(when.start_time), clock_time(when.end_time)
    last = full_date(when.end) or day
    if start is None:
        if not day < last < date.max:
            return {"dtstart": day}
        return {"dtstart": day, "dtend": last + timedelta(days=1)}
    begins = datetime.combine(day, start)
    ends = datetime.combine(last, end) if end else begins
    return {"dtstart": begins, "dtend": ends} if ends > begins else {"dtstart": begins}


def _description(record: SeminarRecord) -> str:
    event = record.event
    lines = [
        *([f"Date: {event.date.text}"] if event.date and event.date.text else []),
        *([f"Venue: {event.venue.text}"] if event.venue else []),
        *(f"{one.role.capitalize()}: {one.name}" for one in event.organisers),
        *(_part(participant) for participant in record.participants),
        *(f"Session {one.number}: {one.title.text}" for one in event.sessions if one.title),
    ]
    return "\n".join(without_controls(line) for line in lines)


def _part(participant: Participant) -> str:
    roles = ", ".join(role.value for role in participant.roles)
    name = " ".join([*participant.name.honorifics, participant.name.full])
    return f"{name} ({roles})" if roles else name


FORMAT = Format(
    name="icalendar",
    suffixes=(".ics",),
    media_type="text/calendar",
    description="iCalendar, for calendar programs",
    lossless=False,
    binary=False,
    many=True,
    extra="ics",
    write=_write,
)
