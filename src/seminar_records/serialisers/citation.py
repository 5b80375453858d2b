"""What a citation of an event needs, drawn from a record once for all citation formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from seminar_records.model import Role, SeminarRecord
from seminar_records.serialisers.dates import w3c_date
from seminar_records.serialisers.keys import record_key

__all__ = ["Citation", "citations"]

_AUTHORS = frozenset({"author", "compiler", "rapporteur"})


@frozen(kw_only=True)
class Citation:
    """One event as a bibliography lists it. Names are full names, not cut into parts."""

    key: str  #: such as ``seminar-2024-1f0a39bc``; unique in its list
    kind: str | None
    title: str | None
    start: str | None  #: a true date, month or year
    end: str | None
    place: str | None
    organisers: tuple[str, ...]
    chairs: tuple[str, ...]
    authors: tuple[str, ...]  #: of the report; compilers and rapporteurs are among them
    editors: tuple[str, ...]


def citations(records: Iterable[SeminarRecord]) -> Iterator[Citation]:
    """A citation for each record; one whose key came before gets a number behind it."""
    seen: dict[str, int] = {}
    for record in records:
        key = _key(record)
        seen[key] = seen.get(key, 0) + 1
        yield _citation(record, key if seen[key] == 1 else f"{key}-{seen[key]}")


def _key(record: SeminarRecord) -> str:
    kind, date = record.event.kind, record.event.date
    year = w3c_date(date.start) if date else None
    words = [kind.value.replace(" ", "-") if kind else "event", (year or "")[:4]]
    return "-".join([*filter(None, words), record_key(record)[:8]])


def _citation(record: SeminarRecord, key: str) -> Citation:
    event = record.event
    people = record.participants
    return Citation(
        key=key,
        kind=event.kind.value if event.kind else None,
        title=event.title.text if event.title else None,
        start=w3c_date(event.date.start) if event.date else None,
        end=w3c_date(event.date.end) if event.date else None,
        place=event.venue.text if event.venue else None,
        organisers=tuple(organiser.name for organiser in event.organisers),
        chairs=tuple(one.name.full for one in people if Role.CHAIR in one.roles),
        authors=tuple(one.name.full for one in record.credits if one.role in _AUTHORS),
        editors=tuple(one.name.full for one in record.credits if one.role == "editor"),
    )
