"""Programmes: lines that begin with a time and name who spoke then.

``09:30 – Keynote: Jane Roe (Lake University), “Tides”``, ``9:00-9:30 | Welcome, Jane Roe, Reed
Trust``. One such line may be anything; several of them are a programme.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import Role
from seminar_records.reading.labels import label_of
from seminar_records.reading.listed import Entry, backwards, one
from seminar_records.reading.roll import Roll

__all__ = ["read_programme"]

_KINDS = frozenset({Kind.LINE, Kind.ITEM})
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
    if len(slots) >= _FEWEST:
        for slot in slots:
            roll.add(slot.flow, slot.entry, slot.roles, "listed")


def _slot(block: Block) -> _Slot | None:
    """What a line with a time in front says of people, when it is sure enough."""
    match = grammar.pattern("slot", "lists").match(block.text)
    if match is None:
        return None
    flow = block.flow.slice(match.start("rest"), len(block.text))
    roles: tuple[Role, ...] = (Role.SPEAKER,)
    label = label_of(match["label"]) if match["label"] else None
    if label is not None and label.what == "people" and label.roles:
        flow, roles = block.flow.slice(match.end("label") + 1, len(block.text)), label.roles
    found = words(flow.text)
    behind = backwards(flow, found)
    entry = one(flow, found, talks=True)
    if entry is None or entry.score < 2:
        entry = behind[0] if behind is not None else None
    if entry is None or entry.score < 2 or not entry.whole:
        return None
    told = entry.score == 3 or all(person.positions for person, _ in entry.people)
    return _Slot(flow, entry, roles) if told or label is not None else None
