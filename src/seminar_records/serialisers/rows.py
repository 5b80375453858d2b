"""The rows that a record puts into each table of :mod:`seminar_records.serialisers.tables`.

One function a table; the order of the cells is that of the table's columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from seminar_records.model import EventDate, PersonName, Text
from seminar_records.serialisers.keys import KeyedRecord
from seminar_records.serialisers.plain import to_dict

__all__ = [
    "Cell",
    "Row",
    "contacts",
    "credits",
    "events",
    "of_participants",
    "organisers",
    "paragraphs",
    "participants",
    "problems",
    "pull_quotes",
    "quotations",
    "recommendations",
    "remark_speakers",
    "remarks",
    "repairs",
    "sections",
    "segments",
    "session_chairs",
    "session_remarks",
    "sessions",
    "spans",
]

Cell = str | int | bool | None
Row = tuple[Cell, ...]


def events(keyed: KeyedRecord) -> Iterator[Row]:
    """The row of the record itself."""
    event, source = keyed.record.event, keyed.record.source
    date, venue = event.date or EventDate(start=None), event.venue
    yield (
        *(keyed.key, source.name, source.sha256, source.media_type, source.encoding),
        *(source.length, source.layout, keyed.record.schema_version),
        *(event.kind.value if event.kind else None, _words(event.title)),
        *(date.start, date.end, date.start_time, date.end_time),
        *((date.text, date.basis) if event.date else (None, None)),
        *((venue.text, venue.online) if venue else (None, None)),
    )


def organisers(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each organiser, partner and sponsor."""
    for number, organiser in enumerate(keyed.record.event.organisers, 1):
        yield keyed.key, number, organiser.name, organiser.acronym, organiser.role


def _session_key(keyed: KeyedRecord, number: int) -> str:
    return f"{keyed.key}/session/{number}"


def sessions(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each session."""
    for number, session in enumerate(keyed.record.event.sessions, 1):
        title, date = session.title, session.date
        start, end, text = (date.start, date.end, date.text) if date else (None, None, None)
        key = _session_key(keyed, number)
        yield key, keyed.key, session.number, _words(title), start, end, text


def session_chairs(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each chair of each session."""
    for number, session in enumerate(keyed.record.event.sessions, 1):
        for place, id in enumerate(session.chairs, 1):
            person = keyed.participants.get(id)
            yield _session_key(keyed, number), place, person, keyed.names.get(id, id)


def session_remarks(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each remark made in a session."""
    for number, session in enumerate(keyed.record.event.sessions, 1):
        for place, id in enumerate(session.remarks, 1):
            yield _session_key(keyed, number), place, keyed.remarks.get(id)


def _with_honorifics(name: PersonName) -> str:
    return " ".join((*name.honorifics, name.full))


def participants(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each participant."""
    people = zip(keyed.participant_keys, keyed.record.participants, strict=True)
    for number, (key, participant) in enumerate(people, 1):
        name = participant.name
        honorifics, postnominals = " ".join(name.honorifics), ", ".join(name.postnominals)
        yield key, keyed.key, number, participant.id, name.full, honorifics, postnominals


def of_participants(field: str, *parts: str) -> Callable[[KeyedRecord], Iterator[Row]]:
    """Rows for each value of a field of the participants, with these attributes of it."""

    def rows(keyed: KeyedRecord) -> Iterator[Row]:
        for key, participant in zip(keyed.participant_keys, keyed.record.participants, strict=True):
            for number, value in enumerate(getattr(participant, field), 1):
                yield key, number, *(getattr(value, part) for part in parts)

    return rows


def remarks(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each remark."""
    remarks = zip(keyed.remark_keys, keyed.record.remarks, strict=True)
    for number, (key, remark) in enumerate(remarks, 1):
        speakers = "; ".join(keyed.names.get(id, id) for id in remark.speakers)
        label, role = _words(remark.label), remark.role and remark.role.value
        yield key, keyed.key, number, remark.id, label, role, remark.mode, speakers, remark.text


def remark_speakers(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each speaker of each remark."""
    for key, remark in zip(keyed.remark_keys, keyed.record.remarks, strict=True):
        for number, id in enumerate(remark.speakers, 1):
            yield key, number, keyed.participants.get(id), keyed.names.get(id, id)


def quotations(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each quotation within a remark."""
    for key, remark in zip(keyed.remark_keys, keyed.record.remarks, strict=True):
        for number, quotation in enumerate(remark.quotations, 1):
            source = quotation.source
            person = keyed.participants.get(source) if source is not None else None
            name = keyed.names.get(source, source) if source is not None else None
            yield key, number, person, name, quotation.text


def pull_quotes(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each pull quote of a remark."""
    for key, remark in zip(keyed.remark_keys, keyed.record.remarks, strict=True):
        for number, quote in enumerate(remark.pull_quotes, 1):
            yield key, number, quote.text


def _section_key(keyed: KeyedRecord, number: int) -> str:
    return f"{keyed.key}/section/{number}"


def sections(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each section."""
    for number, section in enumerate(keyed.record.sections, 1):
        heading = _words(section.heading)
        yield _section_key(keyed, number), keyed.key, number, heading, section.level, section.kind


def paragraphs(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each paragraph of a remark or a section."""
    for key, remark in zip(keyed.remark_keys, keyed.record.remarks, strict=True):
        for number, paragraph in enumerate(remark.paragraphs, 1):
            yield keyed.key, key, None, number, paragraph.text
    for place, section in enumerate(keyed.record.sections, 1):
        for number, paragraph in enumerate(section.paragraphs, 1):
            yield keyed.key, None, _section_key(keyed, place), number, paragraph.text


def recommendations(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each recommendation."""
    for item in keyed.record.recommendations:
        yield keyed.key, item.number, item.label, item.text, _words(item.addressee)


def credits(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each person who made the report."""
    for number, credit in enumerate(keyed.record.credits, 1):
        yield keyed.key, number, credit.role, _with_honorifics(credit.name)


def contacts(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each address, e-mail, website, phone and fax."""
    contact = keyed.record.contact
    if contact is None:
        return
    if contact.address is not None:
        yield keyed.key, "address", contact.address.text
    for kind in ("email", "website", "phone"):
        for value in getattr(contact, f"{kind}s"):
            yield keyed.key, kind, value
    for value in contact.faxes:
        yield keyed.key, "fax", value


def segments(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each segment."""
    for number, segment in enumerate(keyed.record.segments, 1):
        yield keyed.key, number, segment.start, segment.end, segment.kind, segment.ref


def problems(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each problem."""
    for number, problem in enumerate(keyed.record.problems, 1):
        candidates = "; ".join(problem.candidates)
        yield (
            *(keyed.key, number, problem.code, problem.severity),
            *(problem.message, problem.hint, candidates),
        )


def repairs(keyed: KeyedRecord) -> Iterator[Row]:
    """A row for each repair."""
    for number, repair in enumerate(keyed.record.source.repairs, 1):
        yield keyed.key, number, repair.rule, repair.before, repair.after


def spans(keyed: KeyedRecord) -> Iterator[Row]:
    """Each span with the JSON path of what it belongs to, such as ``$.remarks[0]``."""
    stack: list[tuple[str, Any]] = [("$", to_dict(keyed.record))]
    while stack:
        path, value = stack.pop()
        if isinstance(value, list):
            stack += [(f"{path}[{n}]", item) for n, item in reversed([*enumerate(value)])]
        elif isinstance(value, dict):
            for span in value.get("spans", ()):
                yield keyed.key, path, span["start"], span["end"]
            inner = [(key, item) for key, item in value.items() if key != "spans"]
            stack += [(f"{path}.{key}", item) for key, item in reversed(inner)]


def _words(text: Text | None) -> str | None:
    return text.text if text is not None else None
