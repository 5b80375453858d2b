"""Sessions of an event: headings that number or name them, with date, chairs and what was said."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import EventDate, Role
from seminar_records.reading.dates import find_dates, to_event_date
from seminar_records.reading.drafts import DraftSession
from seminar_records.reading.listed import several
from seminar_records.reading.roll import Listed, Roll

__all__ = ["find_sessions", "read_leaders"]

_HEADS = frozenset({Kind.HEADING, Kind.LINE, Kind.FIELD})
#: A heading is no longer than this. In characters.
_MOST = 160
_ROMAN = {"I": 1, "V": 5, "X": 10}


def find_sessions(blocks: Sequence[Block]) -> list[DraftSession]:
    """The sessions that headings announce, each with the blocks ``[first, last)`` below it.

    A day ends with the next day, another session with the next session or day, and both with a
    heading of a higher level.
    """
    found: list[tuple[int, bool, DraftSession]] = []
    for index, block in enumerate(blocks):
        session = _session(block, index) if block.kind in _HEADS else None
        if session is not None:
            is_day = grammar.pattern("day", "sessions").match(_heading(block).text) is not None
            found.append((index, is_day, session))
    for place, (index, is_day, session) in enumerate(found):
        after = [i for i, day, _ in found[place + 1 :] if day or not is_day]
        session.last = _end(blocks, index, after[0] if after else len(blocks))
    return [session for _, _, session in found]


def read_leaders(blocks: Sequence[Block], roll: Roll) -> None:
    """Add who chairs or moderates a session by its heading: Session 1: TITLE (Chair: Jane Roe)."""
    led = grammar.pattern("led_by", "sessions")
    for index, block in enumerate(blocks):
        match = led.search(block.text) if block.kind in _HEADS else None
        if match is None or _session(block, index) is None:
            continue
        named = block.flow.slice(*match.span("who"))
        entry = several(named)
        if entry is None:
            continue
        role = Role.CHAIR if match["chair"] else Role.MODERATOR
        for found, _ in entry.people:
            roll.people.append(Listed(named, entry.words, found, (role,), "session"))


def _end(blocks: Sequence[Block], first: int, last: int) -> int:
    level = blocks[first].level
    if blocks[first].kind is not Kind.HEADING or not level:
        return last
    for i in range(first + 1, last):
        if blocks[i].kind is Kind.HEADING and 0 < blocks[i].level <= level:
            return i
    return last


def _heading(block: Block) -> Flow:
    """The whole heading: ``Session 1: TITLE`` may have been taken for label and value."""
    return block.flow if block.label is None else block.label


def _session(block: Block, index: int) -> DraftSession | None:
    """The session of one heading; None when the heading is something else."""
    head = _heading(block)
    if len(head.text) > _MOST or block.marker == "turn" or block.emphasis == "front matter":
        return None
    found = grammar.choice("heading", "sessions").match(head.text)
    if found is None:
        return None
    match = found[1]
    rest = grammar.pattern("between", "sessions").match(head.text, match.end())
    title = head.slice(rest.end(), len(head))
    if block.label is not None:
        if title.text or len(block.text) > _MOST:
            return None
        title = block.flow
    elif title.text[:1].islower() and head.text[match.end() : rest.end()] == " ":
        return None  # the first session was chaired by …
    led = grammar.pattern("led_by", "sessions").search(title.text)
    date, bare = _date(title if led is None else title.slice(0, led.start()))
    return DraftSession(index, index + 1, _number(match), bare, date, head, block.start, block.end)


def _date(title: Flow) -> tuple[EventDate | None, Flow | None]:
    """The date in a heading, and the title without it."""
    date = None
    for found in find_dates(title.text):
        date = date or to_event_date(found, title)
        before = title.text[: found.start].rstrip(" ,:–—-([|")
        after = title.text[found.end :].strip(" ,:.–—-)]|")
        title = title.slice(found.end, len(title)) if not before else title.slice(0, len(before))
        if before and after:
            break
    text = title.text
    start = len(text) - len(text.lstrip(' ,:.–—-)]|“"‘'))
    end = len(text.rstrip(' ,:.–—-([|”"’'))
    return date, title.slice(start, end) if end > start else None


def _number(match: regex.Match[str]) -> int | None:
    """The number as printed in figures, Roman numerals, words or letters; None for ``final``."""
    groups = match.groupdict()
    if ordinal := groups.get("ordinal"):
        return _spelled(ordinal) or _figures(ordinal)
    text = groups.get("number")
    if not text:
        return None
    if text.isdigit():
        return int(text)
    if number := _spelled(text):
        return number
    return _roman(text) if set(text) <= set(_ROMAN) else ord(text) - ord("A") + 1


def _spelled(word: str) -> int | None:
    """The number that a word says, if it says one: two, second."""
    value = words(word.casefold()).value(0)
    return int(value) if value is not None and value.isdigit() else None


def _figures(word: str) -> int | None:
    digits = "".join(c for c in word if c.isdecimal())
    return int(digits) if digits else None


def _roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    signed = [
        -a if b is not None and b > a else a
        for a, b in zip(values, [*values[1:], None], strict=True)
    ]
    return sum(signed)
