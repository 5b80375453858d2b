"""Lists of those present that nothing announces: titled names, one a line.

``Mr. ROE Norway``, ``Dr. Jane Hill, Reed Trust``: so many of them in a row are no cards, which have
text below them, and no title.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from seminar_records.blocks import Block, Kind
from seminar_records.model import Role
from seminar_records.reading.findings import Claim
from seminar_records.reading.listed import Entry, one
from seminar_records.reading.roll import Roll

__all__ = ["read_attendance"]

_LINES = frozenset({Kind.LINE, Kind.HEADING, Kind.FIELD})
#: So many names make a list, none of them on a line longer than this, in characters.
_FEWEST, _MOST = 4, 160


def read_attendance(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the people of lists without a heading to the roll."""
    lines = {i for i, block in enumerate(blocks) if i not in roll.taken and _opens(block)}
    if len(lines) < _FEWEST:
        return
    for run in _runs(blocks, lines):
        if len(run) >= _FEWEST:
            for index, entry in run:
                block = blocks[index]
                roll.add(block.flow, entry, (Role.ATTENDEE,), "listed")
                roll.taken.add(index)
                roll.claims.append(Claim(block.start, block.end, "name"))


def _runs(blocks: Sequence[Block], lines: Container[int]) -> Iterator[list[tuple[int, Entry]]]:
    """Names on ``lines`` that follow one another; those that cannot be read may part them, and so
    may lines that end in a colon."""
    run: list[tuple[int, Entry]] = []
    for index, block in enumerate(blocks):
        entry = _entry(block) if index in lines else None
        if entry is not None:
            run.append((index, entry))
        elif index in lines or block.kind in (Kind.FURNITURE, Kind.BREAK) or _parts(block):
            continue
        elif run:
            yield run
            run = []
    yield run


def _entry(block: Block) -> Entry | None:
    """The titled name of a line, when nothing but an office or a country follows it."""
    entry = one(block.flow, block.words)
    return entry if entry is not None and entry.score == 3 and entry.whole else None


def _opens(block: Block) -> bool:
    """Whether a line is short and begins with a title."""
    if block.kind not in (Kind.LINE, Kind.ITEM) or len(block.text) > _MOST:
        return False
    return block.words.codes[:1] in {"H", "R", "A"}


def _parts(block: Block) -> bool:
    """Whether a line says whom the names below it stand for."""
    return block.kind in _LINES and block.text.endswith(":") and len(block.text) <= _MOST
