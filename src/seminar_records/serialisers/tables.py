"""The record as flat tables, for CSV and for the query tables of SQLite.

Every table is described once in :data:`TABLES`: its columns, and a function from a record to rows.
Things that others refer to have a key of their own, in the first column of their table: the record
(:func:`record_key`), and, below it, participants, remarks, sessions and sections. Keys are unique
over all records of an archive. A reference that leads nowhere (a speaker who is not among the
participants) is an empty cell; the printed name or id stands beside it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any

from attrs import Factory, define, frozen

from seminar_records.model import PersonName, SeminarRecord
from seminar_records.serialisers.plain import to_dict

__all__ = ["TABLES", "Cell", "Column", "Kind", "Row", "Table", "View", "record_key"]

Cell = str | int | bool | None
Row = tuple[Cell, ...]


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    KEY = "key"  #: names the row, for others to refer to
    REF = "ref"  #: the key of a row of the table named in :attr:`Column.table`, or nothing


@frozen
class Column:
    """A column; ``table`` is the table a reference leads to."""

    name: str
    kind: Kind
    table: str | None = None


@define
class View:
    """A record with the keys of what stands in it.

    ``participants`` and ``remarks`` lead from the ids within the record to keys; the ``_keys``
    sequences hold the key of each object in order, also of those whose id occurs twice.
    """

    record: SeminarRecord
    key: str
    participant_keys: list[str]
    remark_keys: list[str]
    participants: dict[str, str] = Factory(dict)
    remarks: dict[str, str] = Factory(dict)

    @classmethod
    def of(cls, record: SeminarRecord) -> View:
        """The view of a record."""
        key = record_key(record)
        people = [participant.id for participant in record.participants]
        remarks = [remark.id for remark in record.remarks]
        return cls(
            record,
            key,
            participant_keys := _unique(key, people),
            remark_keys := _unique(key, remarks),
            _first_of_each(people, participant_keys),
            _first_of_each(remarks, remark_keys),
        )

    def person(self, id: str) -> str:
        """The name of a participant, or the id itself when there is no such participant."""
        for participant in self.record.participants:
            if participant.id == id:
                return participant.name.full
        return id


@frozen
class Table:
    """One table: what its columns are and how a record becomes rows of it."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[View], Iterable[Row]]


def record_key(record: SeminarRecord) -> str:
    """Sixteen hexadecimal digits that stand for the source of a record.

    The same source (the SHA-256 of its bytes, and its name) always has the same key. A record made
    by hand, whose source has no SHA-256, is known by its content instead.
    """
    known = record.source.sha256
    seed: Any = [known, record.source.name] if known else to_dict(record)
    text = json.dumps(seed, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _unique(record: str, ids: Iterable[str]) -> list[str]:
    """A key for each id; one that occurs again gets a number behind it."""
    taken: dict[str, None] = {}
    for id in ids:
        key, count = f"{record}/{id}", 1
        while key in taken:
            count += 1
            key = f"{record}/{id}~{count}"
        taken[key] = None
    return list(taken)


def _first_of_each(ids: list[str], keys: list[str]) -> dict[str, str]:
    return dict(reversed(list(zip(ids, keys, strict=True))))


def _events(view: View) -> Iterator[Row]:
    event, source, date = view.record.event, view.record.source, view.record.event.date
    yield (
        view.key,
        source.name,
        source.sha256,
        source.media_type,
        source.encoding,
        source.length,
        source.layout,
        view.record.schema_version,
        event.kind and event.kind.value,
        event.title and event.title.text,
        date and date.start,
        date and date.end,
        date and date.start_time,
        date and date.end_time,
        date and date.text,
        date and date.basis,
        event.venue and event.venue.text,
        event.venue and event.venue.online,
    )


def _organisers(view: View) -> Iterator[Row]:
    for number, organiser in enumerate(view.record.event.organisers, 1):
        yield view.key, number, organiser.name, organiser.acronym, organiser.role


def _session_key(view: View, number: int) -> str:
    return f"{view.key}/session/{number}"


def _sessions(view: View) -> Iterator[Row]:
    for number, session in enumerate(view.record.event.sessions, 1):
        title, date = session.title, session.date
        start, end, text = (date.start, date.end, date.text) if date else (None, None, None)
        key = _session_key(view, number)
        yield key, view.key, session.number, title and title.text, start, end, text


def _session_chairs(view: View) -> Iterator[Row]:
    for number, session in enumerate(view.record.event.sessions, 1):
        for place, id in enumerate(session.chairs, 1):
            person = view.participants.get(id)
            yield _session_key(view, number), place, person, view.person(id)


def _session_remarks(view: View) -> Iterator[Row]:
    for number, session in enumerate(view.record.event.sessions, 1):
        for place, id in enumerate(session.remarks, 1):
            yield _session_key(view, number), place, view.remarks.get(id)


def _with_honorifics(name: PersonName) -> str:
    return " ".join((*name.honorifics, name.full))


def _participants(view: View) -> Iterator[Row]:
    people = zip(view.participant_keys, view.record.participants, strict=True)
    for number, (key, participant) in enumerate(people, 1):
        name = participant.name
        honorifics, postnominals = " ".join(name.honorifics), ", ".join(name.postnominals)
        yield key, view.key, number, participant.id, name.full, honorifics, postnominals


def _of_participants(field: str, *parts: str) -> Callable[[View], Iterator[Row]]:
    """Rows for each value of a field of the participants, with these attributes of it."""

    def rows(view: View) -> Iterator[Row]:
        for key, participant in zip(view.participant_keys, view.record.participants, strict=True):
            for number, value in enumerate(getattr(participant, field), 1):
                yield key, number, *(getattr(value, part) for part in parts)

    return rows


def _remarks(view: View) -> Iterator[Row]:
    remarks = zip(view.remark_keys, view.record.remarks, strict=True)
    for number, (key, remark) in enumerate(remarks, 1):
        speakers = "; ".join(view.person(id) for id in remark.speakers)
        label, role = remark.label and remark.label.text, remark.role and remark.role.value
        yield key, view.key, number, remark.id, label, role, remark.mode, speakers, remark.text


def _remark_speakers(view: View) -> Iterator[Row]:
    for key, remark in zip(view.remark_keys, view.record.remarks, strict=True):
        for number, id in enumerate(remark.speakers, 1):
            yield key, number, view.participants.get(id), view.person(id)


def _quotations(view: View) -> Iterator[Row]:
    for key, remark in zip(view.remark_keys, view.record.remarks, strict=True):
        for number, quotation in enumerate(remark.quotations, 1):
            source = quotation.source
            person = view.participants.get(source) if source is not None else None
            name = view.person(source) if source is not None else None
            yield key, number, person, name, quotation.text


def _pull_quotes(view: View) -> Iterator[Row]:
    for key, remark in zip(view.remark_keys, view.record.remarks, strict=True):
        for number, quote in enumerate(remark.pull_quotes, 1):
            yield key, number, quote.text


def _section_key(view: View, number: int) -> str:
    return f"{view.key}/section/{number}"


def _sections(view: View) -> Iterator[Row]:
    for number, section in enumerate(view.record.sections, 1):
        heading = section.heading and section.heading.text
        yield _section_key(view, number), view.key, number, heading, section.level, section.kind


def _paragraphs(view: View) -> Iterator[Row]:
    for key, remark in zip(view.remark_keys, view.record.remarks, strict=True):
        for number, paragraph in enumerate(remark.paragraphs, 1):
            yield view.key, key, None, number, paragraph.text
    for place, section in enumerate(view.record.sections, 1):
        for number, paragraph in enumerate(section.paragraphs, 1):
            yield view.key, None, _section_key(view, place), number, paragraph.text


def _recommendations(view: View) -> Iterator[Row]:
    for item in view.record.recommendations:
        yield view.key, item.number, item.label, item.text, item.addressee and item.addressee.text


def _credits(view: View) -> Iterator[Row]:
    for number, credit in enumerate(view.record.credits, 1):
        yield view.key, number, credit.role, _with_honorifics(credit.name)


def _contacts(view: View) -> Iterator[Row]:
    contact = view.record.contact
    if contact is None:
        return
    if contact.address is not None:
        yield view.key, "address", contact.address.text
    for kind in ("email", "website", "phone"):
        for value in getattr(contact, f"{kind}s"):
            yield view.key, kind, value
    for value in contact.faxes:
        yield view.key, "fax", value


def _segments(view: View) -> Iterator[Row]:
    for number, segment in enumerate(view.record.segments, 1):
        yield view.key, number, segment.start, segment.end, segment.kind, segment.ref


def _problems(view: View) -> Iterator[Row]:
    for number, problem in enumerate(view.record.problems, 1):
        candidates = "; ".join(problem.candidates)
        yield (
            *(view.key, number, problem.code, problem.severity),
            *(problem.message, problem.hint, candidates),
        )


def _repairs(view: View) -> Iterator[Row]:
    for number, repair in enumerate(view.record.source.repairs, 1):
        yield view.key, number, repair.rule, repair.before, repair.after


def _spans(view: View) -> Iterator[Row]:
    """Each span with the JSON path of what it belongs to, such as ``$.remarks[0].paragraphs[2]``."""
    stack: list[tuple[str, Any]] = [("$", to_dict(view.record))]
    while stack:
        path, value = stack.pop()
        if isinstance(value, list):
            stack += [(f"{path}[{n}]", item) for n, item in reversed([*enumerate(value)])]
        elif isinstance(value, dict):
            for span in value.get("spans", ()):
                yield view.key, path, span["start"], span["end"]
            inner = [(key, item) for key, item in value.items() if key != "spans"]
            stack += [(f"{path}.{key}", item) for key, item in reversed(inner)]


def _columns(spec: str) -> tuple[Column, ...]:
    """Columns from words: ``name`` is text, ``name#`` a number, ``name!`` the key,
    ``name>table`` a reference."""
    return tuple(_column(word) for word in spec.split())


def _column(word: str) -> Column:
    name, arrow, table = word.partition(">")
    if arrow:
        return Column(name, Kind.REF, table)
    if word.endswith("#"):
        return Column(word[:-1], Kind.INTEGER)
    if word.endswith("!"):
        return Column(word[:-1], Kind.KEY)
    return Column(word, Kind.TEXT)
