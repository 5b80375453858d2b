"""Markdown with YAML front matter: the record to read, to keep with notes, and to read in again.

The library's own markdown layout reads it back to the same event, participants and remarks. It is
a view all the same: spans, mentions, problems and the like are left out. Remarks and sections stand
in the order of the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from seminar_records.model import (
    Event,
    EventDate,
    Participant,
    PersonName,
    Remark,
    Section,
    SeminarRecord,
    Session,
    Span,
    Text,
)
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.markdowntext import escaped, quoted

__all__ = ["FORMAT"]

_CREDITS = {
    "compiler": "Compiled by",
    "editor": "Edited by",
    "rapporteur": "Rapporteur",
    "author": "Written by",
    "photographer": "Photographs by",
}
_ORGANISERS = {"organiser": "Organised by", "partner": "Partners", "sponsor": "Sponsors"}


def _front_matter(record: SeminarRecord) -> Iterator[str]:
    event, source = record.event, record.source
    values = {
        "title": event.title.text if event.title else None,
        "kind": event.kind.value if event.kind else None,
        "date": event.date.start if event.date else None,
        "end_date": event.date.end if event.date else None,
        "source": source.name,
        "sha256": source.sha256 or None,
    }
    yield "---"
    yield from (f"{key}: {quoted(value)}" for key, value in values.items() if value is not None)
    yield f"schema_version: {quoted(record.schema_version)}"
    yield "---"


def _blocks(record: SeminarRecord) -> Iterator[str]:
    """The blocks of the body; a blank line stands between any two."""
    event = record.event
    yield f"# {escaped(event.title.text) if event.title else 'Untitled event'}"
    yield from _header(event)
    if record.participants:
        yield "## Participants"
        yield "\n".join(f"- {_entry(one)}" for one in record.participants)
    yield from _body(record)
    if record.recommendations:
        yield "## Recommendations"
        yield "\n".join(f"{item.number}. {escaped(item.text)}" for item in record.recommendations)
    for credit in record.credits:
        yield _field(_CREDITS.get(credit.role, credit.role), _named(credit.name))
    yield from _contact(record)


def _header(event: Event) -> Iterator[str]:
    if event.kind:
        yield _field("Type", event.kind.value.capitalize())
    if event.date:
        yield _field("Date", _when(event.date))
    if event.venue:
        yield _field("Venue", event.venue.text)
    for role, label in _ORGANISERS.items():
        names = [one for one in event.organisers if one.role == role]
        if names:
            yield _field(
                label,
                "; ".join(
                    f"{one.name} ({one.acronym})" if one.acronym else one.name for one in names
                ),
            )


def _when(date: EventDate) -> str:
    """The date as printed, or as a stretch of ISO dates, with the times."""
    days = date.text or " to ".join(day for day in (date.start, date.end) if day)
    times = "–".join(time for time in (date.start_time, date.end_time) if time)
    return f"{days}, {times}" if times and times not in days else days


def _field(label: str, value: str) -> str:
    return f"**{escaped(label)}:** {escaped(value)}"


def _named(name: PersonName) -> str:
    """The name with what goes before and after it."""
    return ", ".join([" ".join([*name.honorifics, name.full]), *name.postnominals])


def _entry(participant: Participant) -> str:
    """One line of the list: name, the roles in brackets, positions."""
    roles = ", ".join(role.value.capitalize() for role in participant.roles)
    name = _named(participant.name) + (f" ({roles})" if roles else "")
    return escaped(", ".join([name, *(position.text for position in participant.positions)]))


def _body(record: SeminarRecord) -> Iterator[str]:
    """Remarks and sections in the order of the source, each session before its first remark."""
    people = {one.id: one for one in record.participants}
    sessions = {id: one for one in record.event.sessions for id in one.remarks}
    session: Session | None = None
    parts: list[Remark | Section] = [*record.remarks, *record.sections]
    for part in sorted(parts, key=lambda part: _start(part.spans)):
        if isinstance(part, Section):
            yield from _section(part)
            continue
        if sessions.get(part.id, session) is not session:
            session = sessions[part.id]
            yield from _session(session, people)
        yield from _remark(part, people)


def _start(spans: tuple[Span, ...]) -> float:
    return min((span.start for span in spans), default=float("inf"))


def _session(session: Session, people: dict[str, Participant]) -> Iterator[str]:
    title = f": {escaped(session.title.text)}" if session.title else ""
    yield f"## Session {session.number}{title}"
    if session.date:
        yield _field("Date", _when(session.date))
    chairs = [_named(people[id].name) for id in session.chairs if id in people]
    if chairs:
        yield _field("Chair", "; ".join(chairs))


def _section(section: Section) -> Iterator[str]:
    # A rule, so that text without a heading does not seem to be said by the last speaker.
    yield f"## {escaped(section.heading.text)}" if section.heading else "---"
    yield from (escaped(paragraph.text) for paragraph in section.paragraphs)


def _remark(remark: Remark, people: dict[str, Participant]) -> Iterator[str]:
    speakers = [people[id] for id in remark.speakers if id in people]
    names = " and ".join(escaped(_named(speaker.name)) for speaker in speakers)
    label = escaped(remark.label.text) if remark.label else ""
    if label and names and speakers[0].name.full not in label:
        yield f"## {label}"
        yield f"**{names}**"
    else:
        yield f"## {names or label or 'Remarks'}"
    if len(speakers) == 1:
        yield from (escaped(position.text) for position in speakers[0].positions)
    yield from _said(remark)


def _said(remark: Remark) -> Iterator[str]:
    """The paragraphs; each pull quote after the paragraph that it stands in or follows."""
    waiting = sorted(remark.pull_quotes, key=lambda quote: _start(quote.spans))
    for place, paragraph in enumerate(remark.paragraphs):
        yield escaped(paragraph.text)
        following = remark.paragraphs[place + 1 : place + 2]
        until = _start(following[0].spans) if following else float("inf")
        while waiting and _start(waiting[0].spans) < until:
            yield _display(waiting.pop(0))
    yield from map(_display, waiting)


def _display(quote: Text) -> str:
    words = escaped(quote.text)
    return f"***{words}***" if words else ""


def _contact(record: SeminarRecord) -> Iterator[str]:
    contact = record.contact
    if contact is None:
        return
    yield "## Contact"
    if contact.address:
        yield _field("Address", contact.address.text)
    kinds = ("E-mail", contact.emails), ("Website", contact.websites)
    for label, values in (*kinds, ("Phone", contact.phones), ("Fax", contact.faxes)):
        if values:
            yield _field(label, ", ".join(values))


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        text = "\n".join(_front_matter(record)) + "\n\n"
        text += "\n\n".join(filter(None, _blocks(record))) + "\n"
        stream.write(text.encode())


FORMAT = Format(
    name="markdown",
    suffixes=(".md", ".markdown"),
    media_type="text/markdown",
    description="a report to read, with front matter for note tools",
    lossless=False,
    binary=False,
    many=False,
    write=_write,
)
