"""Cards: a name with role and office on lines of its own, and what follows belonging to it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

import regex
from attrs import Factory, define

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found
from seminar_records.reading.meant import role_of
from seminar_records.reading.people import find_people

__all__ = ["Card", "find_card", "is_note", "says_i"]

_HEADS = (Kind.HEADING, Kind.LINE)
_SET_OFF = (Kind.PARAGRAPH, Kind.PULL_QUOTE)
#: So many lines at most make the head of a card, and what the first of them can be.
_LINES_MOST, _FIRST = 8, frozenset("RTXYN")
#: An office that is longer than this, in characters, is running text.
_OFFICE_MOST = 160


@define
class Card:
    """The head of a card, made of the blocks ``[first, last)``."""

    first: int
    last: int
    name: Flow
    words: Words
    person: Found
    positions: list[tuple[Flow, Words]] = Factory(list)
    role: Role | None = None
    label: Flow | None = None
    garbled: list[Flow] = Factory(list)


def find_card(blocks: Sequence[Block], at: int) -> Card | None:
    """The card whose head begins with block ``at``, if one does."""
    kinds = _kinds(blocks, at)
    match = rules("cards")["card"].match(kinds) if kinds else None
    card = _name(blocks, at, match) if match else None
    if match is None or card is None:
        return None
    card.last = at + match.end()
    if match["role"]:
        _label(card, blocks[at])
    start, end = match.span("positions")
    _positions(card, blocks[at + start : at + end])
    return card


def _kinds(blocks: Sequence[Block], at: int) -> str:
    """The kinds of the lines from ``at`` on, as far as they can make the head of a card."""
    kinds = ""
    last = at
    while last < len(blocks) and len(kinds) < _LINES_MOST and blocks[last].kind in _HEADS:
        kind = _line_kind(blocks[last].words.codes)
        if kind == "P" and _is_named_office(blocks[last], kinds):
            kind = "Y"
        if not kinds and kind not in _FIRST:
            return ""
        kinds += kind
        if kind == "-":
            return kinds
        last += 1
    if kinds and last < len(blocks) and _set_off_office(blocks[last]):
        kinds += _line_kind(blocks[last].words.codes)
    return kinds


def _is_named_office(block: Block, before: str) -> bool:
    """Whether a name without a title stands here with an office: a heading, or under a role."""
    may = before == "R" or (not before and block.kind is Kind.HEADING)
    return may and _untitled(block.words) is not None


def _set_off_office(block: Block) -> bool:
    """Whether a short paragraph (in italics, say) is an office under a name."""
    if block.kind not in _SET_OFF or len(block.text) > _OFFICE_MOST or block.text[-1:] in ".!?”":
        return False
    return rules("cards")["office_line"].fullmatch(block.words.codes) is not None


@lru_cache(maxsize=1024)
def _line_kind(codes: str) -> str:
    """One letter for what a line with these codes could be in a card: see ``cards.ppeg``."""
    grammar = rules("cards")
    for rule, kind in _KINDS:
        if grammar[rule].fullmatch(codes):
            return kind
    return "-"


_KINDS = (
    ("role_line", "R"),
    ("titled_line", "T"),
    ("titled_office_line", "X"),
    ("office_line", "P"),
    ("name_line", "N"),
    ("fragment_line", "F"),
    ("loose_line", "L"),
)


def _name(blocks: Sequence[Block], at: int, match: regex.Match[str]) -> Card | None:
    start, end = (at + offset for offset in match.span("name"))
    flow = Flow.joined([blocks[i].flow for i in range(start, end)], " ")
    line = blocks[start].words if end - start == 1 else words(flow.text)
    person = _untitled(line) or next(iter(find_people(line)), None) or _whole(line)
    if person is None:
        return None
    card = Card(at, end, flow, line, person)
    if end - start > 1:
        person.name = (person.name[0], len(line.codes))
    return card


def _untitled(line: Words) -> Found | None:
    """Jane Roe, Member of Parliament; JANE ROE (DIRECTOR)."""
    match = rules("cards")["named_office_line"].fullmatch(line.codes)
    if match is None:
        return None
    name = match.span("name")
    return Found(0, name[1], name, (0, 0), False, positions=(match.span("office"),))


def _whole(line: Words) -> Found | None:
    """A line that is a name, in capitals."""
    if rules("cards")["name_line"].fullmatch(line.codes) is None:
        return None
    name = (0, len(line.codes.rstrip(":")))
    return Found(0, name[1], name, (0, 0), False)


def _label(card: Card, block: Block) -> None:
    card.label = block.flow
    line = block.words
    for i, code in enumerate(line.codes):
        if code in "ra" and (role := role_of(line.value(i))):
            card.role = role
            return


def _positions(card: Card, blocks: Sequence[Block]) -> None:
    """Office lines: continuations joined, a half-recognised double of the next line dropped."""
    groups: list[list[Block]] = []
    for block in blocks:
        fresh = rules("cards")["office_start"].match(block.words.codes) is not None
        fresh = fresh and not (groups and _runs_over(groups[-1][-1], block))
        if groups and fresh and _doubles(groups[-1][-1].text, block.text):
            card.garbled.extend(line.flow for line in groups.pop())
        if fresh or not groups:
            groups.append([block])
        else:
            groups[-1].append(block)
    card.positions = [_position(group) for group in groups]


def _position(lines: Sequence[Block]) -> tuple[Flow, Words]:
    flow = Flow.joined([line.flow for line in lines], " ")
    return flow, lines[0].words if len(lines) == 1 else words(flow.text)


def _runs_over(first: Block, second: Block) -> bool:
    """Whether a term of the vocabulary runs over the break (Chief Executive / Officer)."""
    apart = len(first.words.codes) + len(second.words.codes)
    return len(words(f"{first.text} {second.text}").codes) < apart


def _doubles(first: str, second: str) -> bool:
    return SequenceMatcher(None, first, second[: len(first) + 4], autojunk=False).ratio() > 0.6


def is_note(block: Block) -> bool:
    """Whether a list entry is a note of what was said: a bullet that ends a sentence."""
    numbered = (block.marker or "")[:1].isalnum()
    return block.kind is Kind.ITEM and not numbered and block.text[-1:] in ".!?"


def says_i(text: str) -> bool:
    """Whether somebody speaks in the first person."""
    return rules("cards")["first_person"].search(text) is not None
