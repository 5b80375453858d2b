"""Headings over talks: a topic, and the speaker behind it (Talk 2: TITLE – Jane Roe)."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.blocks import Block, Kind
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.listed import Entry, backwards
from seminar_records.reading.roll import Roll
from seminar_records.reading.roster import fold

__all__ = ["read_talk_heads"]

#: Within so many characters of the text below the speaker is named again.
_SOON = 160
#: A heading is at most so long, in characters.
_MOST = 160


def read_talk_heads(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the speakers whom the headings of talks name."""
    for index, block in enumerate(blocks[:-1]):
        if block.kind is not Kind.HEADING or index in roll.taken or len(block.text) > _MOST:
            continue
        if "–" not in block.words.codes and not block.text.endswith(")"):
            continue
        behind = backwards(block.flow, block.words)
        if behind is not None and _is_speaker(behind[0], block, blocks[index + 1]):
            roll.add(block.flow, behind[0], (Role.SPEAKER,), "heading")


def _is_speaker(entry: Entry, head: Block, below: Block) -> bool:
    """Whether the name behind a topic is the speaker's: the heading calls it a talk, or the text
    below begins with the same name."""
    if below.kind is not Kind.PARAGRAPH or len(entry.people) > 2:
        return False
    if rules("attribution")["talk_number"].match(head.words.codes):
        return True
    soon = set(fold(below.text[:_SOON]))
    return any(soon & set(fold(entry.words.part(*person.name))) for person, _ in entry.people)
