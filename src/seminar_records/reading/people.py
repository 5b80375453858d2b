"""People in a sentence: names with honorifics, and the positions that stand around them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from seminar_records.lexicon import Words
from seminar_records.reading.around import (
    professed,
    role_in,
    take_after,
    take_before,
)
from seminar_records.reading.codes import rules
from seminar_records.reading.found import JOINED, Found, Range

__all__ = ["find_people"]

#: How many words before a name its role and office may begin.
_REACH = 30


def find_people(words: Words) -> list[Found]:
    """All person phrases of a sentence, in order; those without honorifics have ``titled`` false.

    An untitled phrase is a candidate only: its place in the sentence decides whether it is one.
    """
    codes = words.codes
    grammar = rules("people")
    found: list[Found] = []
    at = 0
    titled, core = grammar["titled"], grammar["core"]
    while anchor := core.search(codes, at):
        match = titled.search(codes, max(at, anchor.start() - _REACH))
        assert match is not None  # the anchor is one
        if match["before"] and (person := _first_named(words, at, match)) is not None:
            _untitled(words, at, person.first, found)
            found.append(person)
            at = person.last
            continue
        _untitled(words, at, match.start(), found)
        person = _person(words, match, True)
        if found:
            _give_back(words, found[-1], person)
        if _is_name(words, person.name):
            found.append(person)
            at = person.last
        else:
            at = match.end()
    _untitled(words, at, len(codes), found)
    _share(words, found)
    return found


def _share(words: Words, found: Sequence[Found]) -> None:
    """What several are called before the first of their names is everybody's: lecturers X and Y."""
    for before, person in pairwise(found):
        between = words.codes[before.last : person.first]
        if between not in JOINED or person.positions:
            continue
        if not before.positions and not _take_calling(words, before):
            continue
        first, last = before.positions[0]
        if last <= before.name[0] and words.codes[last - 1] in "OAL" and words.is_plural(last - 1):
            person.positions = ((first, last),)


def _take_calling(words: Words, person: Found) -> bool:
    """Take what people are in the plural, before the first of them: teachers X and Y."""
    first = person.first
    if words.codes[first - 1 : first] != "L":
        return False
    grammar = rules("people")
    match = grammar["called_all"].search(words.codes, max(first - 6, 0), first)
    if match is None or not grammar["calling"].fullmatch(words.part(first - 1, first)):
        return False
    person.positions = (match.span("office"),)
    return True


def _first_named(words: Words, at: int, match: regex.Match[str]) -> Found | None:
    """Somebody else whose office it is that seems to stand before a name with a title."""
    return _owner(words, at, match.start()) or professed(words, match.start("before"))


def _owner(words: Words, at: int, office: int) -> Found | None:
    """The person without a title before the comma in front of an office, whose office it is."""
    match = rules("people")["named_before"].search(words.codes, max(at, office - 8), office)
    if match is None:
        return None
    name = match.span("name")
    person = Found(name[0], name[1], name, (name[0], name[0]), False)
    take_after(words, person)
    return person if person.positions else None


def _untitled(words: Words, start: int, end: int, found: list[Found]) -> None:
    grammar = rules("people")
    at = start
    while at < end - 1 and (anchor := grammar["pair"].search(words.codes, at, end)):
        match = grammar["untitled"].search(words.codes, max(at, anchor.start() - _REACH), end)
        if match is None:
            break
        person = match["before"] and professed(words, match.start("before"))
        person = person or _person(words, match, False)
        if not _is_glued(words, person.name[0]):
            found.append(person)
        at = min(max(person.last, person.name[1]), end)


def _is_glued(words: Words, at: int) -> bool:
    """Whether a dash without blanks makes a name the end of another: Reed University–Escola Roe."""
    if words.codes[at - 1 : at] != "–" or at < 2:
        return False
    if rules("people")["hyphen"].fullmatch(words.part(at - 1, at)) is None:
        return False
    return words.ends[at - 2] == words.starts[at - 1] and words.ends[at - 1] == words.starts[at]


def _give_back(words: Words, before: Found, person: Found) -> None:
    """With a or an an office between two commas is that of the one before: Mr. X, an expert in
    tides, Mr. Y."""
    if not person.positions:
        return
    first, last = person.positions[0]
    if words.codes[last : last + 1] != "," or last + 1 != person.honorifics[0]:
        return
    if words.codes[before.last : first] == ",t" and _is_indefinite(words, first - 1):
        before.positions = (*before.positions, (first, last))
        before.last = last
        person.positions, person.first = person.positions[1:], person.honorifics[0]
        person.last = person.name[1]
        take_after(words, person)


def _is_indefinite(words: Words, at: int) -> bool:
    return rules("people")["indefinite"].fullmatch(words.part(at, at + 1)) is not None


def _is_name(words: Words, name: Range) -> bool:
    """A lone initial or lone capitals after a title (Director IT) is no name; after Mr. three
    letters are one (Mr. ROE)."""
    if words.codes[name[0] : name[1]] not in {"I", "K"} or words.part(*name).istitle():
        return True
    before = words.part(name[0] - 1, name[0]).rstrip(".").casefold() if name[0] else ""
    plain = any(rules("people")[rule].fullmatch(before) for rule in ("his", "hers"))
    return plain and _letters(words, name[0]) > 2


def _person(words: Words, match: regex.Match[str], titled: bool) -> Found:
    name = match.span("name")
    honorifics = match.span("honorifics") if titled else (name[0], name[0])
    if match["ahead"]:
        honorifics = (match.start("ahead"), honorifics[1] if titled else match.end("ahead"))
    person = Found(match.start(), name[1], name, honorifics, titled or bool(match["ahead"]))
    _lead_given(words, person)
    _lead_postnominal(words, person)
    _lead_office(words, person)
    if match["role"]:
        person.role = role_in(words, *match.span("role"))
        office = words.codes[match.start() - 1 : match.start()] in {"m", "K"}
        if person.role is None or office:  # panellists A and B; the Institute Chair
            person.role = None
            person.first = match.end("role")
    if titled and match["also"]:  # the Director and Chairman of the occasion, Dr. X
        person.role = person.role or role_in(words, *match.span("also"))
    if match["before"]:
        take_before(words, match.span("before"), person)
    if not (titled or person.positions):
        _lead_modifier(words, person)
    take_after(words, person)
    return person


def _lead_modifier(words: Words, person: Found) -> None:
    """A modifier without an office is a title of its own: Chief Roe; or all there is of an office:
    Deputy Roe."""
    first = person.first - 1
    if words.codes[first : first + 1] != "q" or first < 0:
        return
    if rules("people")["chieftain"].fullmatch(words.part(first, first + 1)):
        person.honorifics, person.titled = (first, first + 1), True
        if match := rules("people")["office_ahead"].search(words.codes, max(first - 16, 0), first):
            person.positions, first = (match.span("office"),), match.start("office")
    elif words.value(first) != "former":
        person.positions = ((first, first + 1),)
    person.first = first


def _lead_given(words: Words, person: Found) -> None:
    """A title that is a given name as well is one before a single name: Don Roe."""
    first, last = person.honorifics
    if words.codes[first:last] != "U" or person.name[1] - last > 1:
        return
    if rules("people")["given_title"].fullmatch(words.part(first, last)):
        person.name, person.honorifics = (first, person.name[1]), (first, first)
        person.titled = False


def _lead_postnominal(words: Words, person: Found) -> None:
    """A post-nominal before the name (MEP Jane Roe) is an honorific; two letters are initials."""
    first, last = person.name
    if words.codes[first] == "Z" and last - first > 2 and _letters(words, first) > 2:
        person.name = (first + 1, last)
        person.honorifics = (min(person.honorifics[0], first), first + 1)
        person.titled = True


def _lead_office(words: Words, person: Found) -> None:
    """An office before the name (Mayor Jane Roe) is a position, and so is a title in small letters
    before an honorific (associate professor Dr. Roe); other titles are honorifics."""
    first, last = person.honorifics
    if first >= last or words.codes[first] != "A":
        return
    small = words.codes[first + 1 : last].startswith("H") and words.part(first, first + 1).islower()
    if small or words.value(first) == "office":
        person.honorifics = (first + 1, last)
        person.positions = ((first, first + 1),)


def _letters(words: Words, at: int) -> int:
    return sum(map(str.isalpha, words.part(at, at + 1)))
