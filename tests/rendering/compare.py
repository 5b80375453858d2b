"""A record against what its report was made to say, field by field."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from attrs import frozen
from rendering.truths import Expected, Guest

import seminar_records as sr

__all__ = ["FIELDS", "Verdict", "verdicts"]

FIELDS = (
    *("kind", "title", "start", "end", "venue", "organisers", "people", "honorifics", "position"),
    *("roles", "speaker", "text", "recommendations", "credits"),
)


@frozen
class Verdict:
    """One field: whether it is right, and what was wanted and given."""

    field: str
    right: bool
    wanted: object
    given: object


def verdicts(expected: Expected, record: sr.SeminarRecord) -> Iterator[Verdict]:
    """The verdict on every field of a record."""
    yield from _event(expected, record.event)
    people = {_plain(person.name.full): person for person in record.participants}
    names = {_plain(guest.name) for guest in expected.guests}
    for guest in expected.guests:
        yield from _guest(guest, people.get(_plain(guest.name)), list(people))
    for name in people.keys() - names:
        yield Verdict("people", False, None, name)
    yield from _remarks(expected, record)
    yield from _lists(expected, record)


def _event(expected: Expected, event: sr.Event) -> Iterator[Verdict]:
    kind = event.kind.value if event.kind else None
    yield Verdict("kind", kind == expected.kind, expected.kind, kind)
    title = event.title.text if event.title else None
    yield Verdict("title", _bare(title) == _bare(expected.title), expected.title, title)
    start, end = (event.date.start, event.date.end) if event.date else (None, None)
    yield Verdict("start", start == expected.start, expected.start, start)
    yield Verdict("end", end == expected.end, expected.end, end)
    venue = event.venue.text if event.venue else None
    yield Verdict("venue", _bare(venue) == _bare(expected.venue), expected.venue, venue)
    wanted = sorted((_plain(host.name), host.role) for host in expected.hosts)
    given = sorted((_plain(host.name), host.role) for host in event.organisers)
    yield Verdict("organisers", wanted == given, wanted, given)


def _guest(guest: Guest, person: sr.Participant | None, all_names: list[str]) -> Iterator[Verdict]:
    yield Verdict("people", person is not None, guest.name, all_names)
    if person is None:
        return
    honorifics = " ".join(person.name.honorifics)
    right = _bare(honorifics) == _bare(guest.honorifics)
    yield Verdict("honorifics", right, f"{guest.name}: {guest.honorifics}", honorifics)
    positions = [_plain(position.text) for position in person.positions]
    wanted = [_plain(guest.position)] if guest.position else []
    yield Verdict("position", positions == wanted, f"{guest.name}: {wanted}", positions)
    roles = frozenset(role.value for role in person.roles)
    same = roles | {"speaker"} == guest.roles | {"speaker"}
    yield Verdict("roles", same, f"{guest.name}: {sorted(guest.roles)}", sorted(roles))


def _remarks(expected: Expected, record: sr.SeminarRecord) -> Iterator[Verdict]:
    """Each wanted remark against the one with the same text, or the next of the same speaker."""
    names = {person.id: _plain(person.name.full) for person in record.participants}
    left = _merged(
        [
            (names.get(remark.speaker or "", "nobody"), _plain(remark.text))
            for remark in record.remarks
        ]
    )
    for name, text in _merged([(_plain(n), _plain(t)) for n, t in expected.remarks]):
        same = [row for row in left if row[1] == text] or [row for row in left if row[0] == name]
        found = same[0] if same else ("", "")
        if same:
            left.remove(found)
        yield Verdict("speaker", found[0] == name, name, found)
        yield Verdict("text", found[1] == text, text, found[1])
    for row in left:
        yield Verdict("speaker", False, None, row)


def _lists(expected: Expected, record: sr.SeminarRecord) -> Iterator[Verdict]:
    items = tuple(_plain(item.text) for item in record.recommendations)
    yield Verdict(
        "recommendations", items == expected.recommendations, expected.recommendations, items
    )
    credited = [credit.name.full for credit in record.credits]
    wanted = [expected.compiler] if expected.compiler else []
    yield Verdict("credits", list(map(_plain, credited)) == wanted, wanted, credited)


def _merged(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Neighbouring remarks of one speaker as one."""
    out: list[tuple[str, str]] = []
    for name, text in rows:
        if out and out[-1][0] == name:
            out[-1] = (name, f"{out[-1][1]} {text}")
        else:
            out.append((name, text))
    return out


def _plain(text: str) -> str:
    """Composed, with single blanks."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _bare(text: str | None) -> str:
    """Letters and digits only."""
    plain = unicodedata.normalize("NFKD", (text or "").casefold())
    return "".join(c for c in plain if c.isalnum())
