"""Programmes: lines that begin with a time and name who spoke then, on the line or below it.

``09:30 – Keynote: Jane Roe (Lake University), “Tides”``, ``9:00-9:30 | Welcome, Jane Roe, Reed
Trust``. One such line may be anything; several of them are a programme.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import Role
from seminar_records.reading.labels import label_of
from seminar_records.reading.listed import Entry, backwards, one
from seminar_records.reading.meant import role_of
from seminar_records.reading.roll import Roll

__all__ = ["is_time", "read_programme"]

_KINDS = frozenset({Kind.LINE, Kind.ITEM})
_TIMED = _KINDS | {Kind.PARAGRAPH}
#: What may stand below a time: lines that name people, and what is passed over.
_BELOW = _KINDS | {Kind.FIELD, Kind.FURNITURE, Kind.BREAK, Kind.PARAGRAPH}
#: So many lines with a time and a name make a programme; none is longer than this, in characters.
_FEWEST, _MOST = 2, 240


@define
class _Slot:
    """One line of a programme: the text that names people, what was read there, and as what."""

    flow: Flow
    entry: Entry
    roles: tuple[Role, ...]


def read_programme(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the people of a programme to the roll; its lines stay what they are."""
    slots = [
        slot
        for index, block in enumerate(blocks)
        if block.kind in _KINDS
        and index not in roll.taken
        and block.words.codes[:1] == "n"
        and len(block.text) <= _MOST
        and (slot := _slot(block)) is not None
    ]
    slots += _rows(blocks, roll)
    if len(slots) >= _FEWEST:
        for slot in slots:
            roll.add(slot.flow, slot.entry, slot.roles, "listed")


def _rows(blocks: Sequence[Block], roll: Roll) -> Iterator[_Slot]:
    """The people on lines of their own below the times of a programme."""
    heads = [index for index, block in enumerate(blocks) if is_time(block)]
    if len(heads) < _FEWEST:
        return
    for head in heads:
        roles = _spoken(blocks[head])
        for index in range(head + 1, len(blocks)):
            block = blocks[index]
            if is_time(block) or block.kind not in _BELOW or len(block.text) > _MOST:
                break
            if block.kind is Kind.FIELD or index in roll.taken:
                continue
            entry = one(block.flow, block.words)
            if entry is not None and _is_told(entry):
                yield _Slot(block.flow, entry, roles)


def is_time(block: Block) -> bool:
    """Whether a line or a short paragraph begins with a time of day."""
    text = block.flow.text
    if not text[:1].isdigit() or len(text) > _MOST or block.kind not in _TIMED:
        return False
    return (
        block.words.codes[:1] == "n"
        and grammar.pattern("slot", "lists").match(block.text) is not None
    )


def _spoken(block: Block) -> tuple[Role, ...]:
    """The role that the speech named beside a time gives: welcome remarks."""
    found = block.words
    for i, code in enumerate(found.codes):
        if code == "a" and (role := role_of(found.value(i))) is not None:
            return (role,)
    return (Role.SPEAKER,)


def _is_told(entry: Entry) -> bool:
    """Whether a line is about people alone: full names, each with a title or with an office."""
    if entry.score < 2 or not entry.whole:
        return False
    return entry.score == 3 or all(person.positions for person, _ in entry.people)


def _slot(block: Block) -> _Slot | None:
    """What a line with a time in front says of people, when it is sure enough."""
    match = grammar.pattern("slot", "lists").match(block.text)
    if match is None:
        return None
    flow = block.flow.slice(match.start("rest"), len(block.text))
    if not match["label"]:
        return _read(flow, (Role.SPEAKER,), False)
    label = label_of(match["label"])
    behind = block.flow.slice(match.end("label") + 1, len(block.text))
    if label is not None and label.what == "people" and label.roles:
        return _read(behind, label.roles, True)
    return _read(flow, (Role.SPEAKER,), label is not None) or _read(behind, _spoken(block), False)


def _read(flow: Flow, roles: tuple[Role, ...], labelled: bool) -> _Slot | None:
    """The people of a text that says nothing else but perhaps a topic."""
    found = words(flow.text)
    behind = backwards(flow, found)
    entry = one(flow, found, talks=True)
    if entry is None or entry.score < 2:
        entry = behind[0] if behind is not None else None
    if entry is None or entry.score < 2 or not entry.whole:
        return None
    return _Slot(flow, entry, roles) if labelled or _is_told(entry) else None
