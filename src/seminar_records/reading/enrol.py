"""Person phrases become people of the roster: name, honorifics, offices, mentions."""

from __future__ import annotations

from seminar_records.flow import Flow
from seminar_records.grammar import span
from seminar_records.lexicon import Words
from seminar_records.model import Mention, Position, Problem, Span
from seminar_records.reading.codes import rules
from seminar_records.reading.eventwords import owner
from seminar_records.reading.found import Found
from seminar_records.reading.names import person_name
from seminar_records.reading.roster import Person, Roster, fold

__all__ = ["doubts", "enrol", "in_doubt", "mention", "position"]


def enrol(roster: Roster, flow: Flow, words: Words, found: Found, rule: str) -> Person:
    """The person of the roster that a phrase names, with what the phrase adds to him or her."""
    name = person_name(flow, words, found)
    person = roster.add(name.full, name.spans, titled=found.titled, honorifics=name.honorifics)
    person.take_honorifics(name.honorifics)
    person.postnominals.extend(p for p in name.postnominals if p not in person.postnominals)
    for first, last in found.positions:
        person.take_position(position(flow, words, first, last))
    alike = len(name.spans) == 1 and bool(name.honorifics) == (
        found.honorifics[1] > found.honorifics[0]
    )
    mention(person, flow, words, found, rule, name.spans if alike else ())
    return person


def in_doubt(roster: Roster, flow: Flow, words: Words, found: Found) -> bool:
    """Whether a phrase fits several people, so that nobody is chosen; it is noted."""
    if len(fold(words.part(*found.name))) != 1:
        return False
    name = person_name(flow, words, found)
    doubted = roster.in_doubt(name.full, name.honorifics)
    if doubted:
        fits = roster.candidates(name.full, honorifics=name.honorifics)
        roster.doubt(name.full, name.spans, fits)
    return doubted


def doubts(roster: Roster) -> list[Problem]:
    """The short names and offices that could mean several people."""
    return [
        Problem(
            code="SR301",
            severity="warning",
            message=f"more than one person may be meant: “{doubt.text}”",
            candidates=tuple(person.name for person in doubt.people),
            spans=doubt.spans,
        )
        for doubt in roster.doubts.values()
    ]


def mention(
    person: Person,
    flow: Flow,
    words: Words,
    found: Found,
    rule: str,
    spans: tuple[Span, ...] = (),
) -> None:
    """Note that the phrase refers to the person, once a place; ``spans`` where they are known."""
    first = found.honorifics[0] if found.honorifics[1] > found.honorifics[0] else found.name[0]
    start, end = words.span(first, found.name[1])
    spans = spans or flow.spans(start, end)
    if spans not in [known.spans for known in person.mentions[-3:]]:
        person.mentions.append(Mention(text=words.text[start:end], rule=rule, spans=spans))


def position(flow: Flow, words: Words, first: int, last: int) -> Position:
    """The position that the words ``[first, last)`` print, with office and organisation apart."""
    start, end = words.span(first, last)
    end -= owner(words, last - 1)
    office, organisation = _parts(words, first, last)
    return Position(
        text=words.text[start:end],
        office=office,
        organisation=organisation,
        former=_is_former(words, first, last),
        spans=flow.spans(start, end),
    )


def _is_former(words: Words, first: int, last: int) -> bool:
    """Whether the office is one that somebody held before: former Director, ex-Chairman."""
    match = rules("positions")["former"].match(words.codes, first, last)
    if match is not None:
        return words.value(match.start("modifier")) == "former"
    return rules("positions")["ex"].match(words.part(first, last)) is not None


def _parts(words: Words, first: int, last: int) -> tuple[str | None, str | None]:
    """Office and organisation of a position: ``Director | of the | Institute of X``."""
    match = rules("positions")["parts"].fullmatch(words.codes, first, last)
    if match is None:
        return None, None
    office, organisation = span(match, "office"), span(match, "organisation")
    return words.part(*office) or None, _owner(words, *organisation)


def _owner(words: Words, first: int, last: int) -> str | None:
    """The organisation without its genitive: the Lake Trust's (Director)."""
    if first >= last:
        return None
    start, end = words.span(first, last)
    return words.text[start : end - owner(words, last - 1)] or None
