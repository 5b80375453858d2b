"""schema.org: the event as JSON-LD, for web pages, web archives and search engines.

Only terms of schema.org are used, under ``@vocab``, so that no context has to be fetched. Its way
to say chair or moderator, for which it has no property, is a ``Role`` node with a name between the
event and the person. What was said stands in the report, the ``recordedIn`` of the event.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from seminar_records.model import (
    EventDate,
    EventKind,
    Organiser,
    Participant,
    Position,
    Role,
    SeminarRecord,
    Session,
    Venue,
)
from seminar_records.serialisers.dates import clock_time, full_date, w3c_date
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.jsonld import script_safe
from seminar_records.serialisers.schemaorgnodes import Node, given, local, person, role_node
from seminar_records.serialisers.schemaorgreport import report

__all__ = ["FORMAT"]

_CONTEXT = {"@vocab": "https://schema.org/"}
_ATTENDANCE = "https://schema.org/OnlineEventAttendanceMode"

#: Kinds that have a type of their own; schema.org calls every other one just an event.
_TYPES = {
    EventKind.SEMINAR: "EducationEvent",
    EventKind.WEBINAR: "EducationEvent",
    EventKind.WORKSHOP: "EducationEvent",
    EventKind.LECTURE: "EducationEvent",
}

#: The property through which each part is taken; every other one is a performer's.
_PROPERTIES = {Role.ORGANISER: "organizer", Role.ATTENDEE: "attendee"}
_ORGANISERS = {"organiser": "organizer", "sponsor": "sponsor"}


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        stream.write(script_safe({"@context": _CONTEXT, **_event(record)}))


def _event(record: SeminarRecord) -> Node:
    event = record.event
    node = given(
        {
            "@type": _TYPES.get(event.kind, "Event") if event.kind else "Event",
            "name": event.title and event.title.text,
            "additionalType": event.kind and event.kind.value,
            **_dates(event.date),
            **_location(event.venue),
            "subEvent": [_session(session) for session in event.sessions],
            "recordedIn": report(record),
        }
    )
    for organiser in event.organisers:
        key = _ORGANISERS.get(organiser.role, "contributor")
        node.setdefault(key, []).append(_organisation(organiser))
    for participant in record.participants:
        _add_participant(node, participant)
    return node


def _dates(date: EventDate | None) -> Node:
    if date is None:
        return {}
    end = date.end if date.end is not None or date.end_time is None else date.start
    return {
        "startDate": _moment(date.start, date.start_time),
        "endDate": _moment(end, date.end_time),
    }


def _moment(day: str | None, time: str | None) -> str | None:
    """A date, or a date with a time where both are full; ISO 8601 without a time zone."""
    clock = clock_time(time)
    if clock is not None and full_date(day) is not None:
        return f"{day}T{clock.isoformat('minutes')}"
    return w3c_date(day)


def _location(venue: Venue | None) -> Node:
    if venue is None:
        return {}
    if venue.online:
        place = {"@type": "VirtualLocation", "name": venue.text}
        return {"location": place, "eventAttendanceMode": {"@id": _ATTENDANCE}}
    return {"location": {"@type": "Place", "name": venue.text}}


def _session(session: Session) -> Node:
    people = [{"@id": local("people", id)} for id in session.chairs]
    chairs = [role_node("performer", Role.CHAIR.value, one) for one in people]
    return given(
        {
            "@type": "Event",
            "name": session.title and session.title.text,
            "identifier": str(session.number),
            **_dates(session.date),
            "performer": chairs,
            "workFeatured": [{"@id": local("remarks", id)} for id in session.remarks],
        }
    )


def _organisation(organiser: Organiser) -> Node:
    names = {"name": organiser.name, "alternateName": organiser.acronym}
    return given({"@type": "Organization", **names})


def _add_participant(event: Node, participant: Participant) -> None:
    """Add a person, once in full, then for each further part by reference."""
    node = {**person(participant.name), "@id": local("people", participant.id)}
    for position in participant.positions:
        _add_position(node, position)
    if not participant.roles:
        event.setdefault("attendee", []).append(node)
    for role in participant.roles:
        key = _PROPERTIES.get(role, "performer")
        event.setdefault(key, []).append(role_node(key, role.value, node))
        node = {"@id": node["@id"]}


def _add_position(node: Node, position: Position) -> None:
    organisation = given({"@type": "Organization", "name": position.organisation})
    if position.former:
        occupation = {"@type": "Occupation", "name": position.text}
        former = role_node("hasOccupation", "former", occupation)
        node.setdefault("hasOccupation", []).append(former)
        return
    node.setdefault("jobTitle", []).append(position.office or position.text)
    if position.organisation:
        node.setdefault("affiliation", []).append(organisation)


FORMAT = Format(
    name="schemaorg",
    suffixes=(".jsonld",),
    media_type="application/ld+json",
    description="schema.org Event as JSON-LD, for web pages and search engines",
    lossless=False,
    binary=False,
    many=False,
    write=_write,
)
