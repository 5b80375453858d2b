"""Blocks made in the simplest way, so that the reading can be tried without a layout.

One line is one block: ``# x`` a heading, ``- x`` and ``1. x`` items (two blanks a level), ``a: b``
a field, a long line a paragraph, any other a line.
"""

from __future__ import annotations

import re

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ITEM = re.compile(r"( *)([-*•]|\d{1,3}[.)])\s+(.*)")
_FIELD = re.compile(r"([A-Za-z][\w -]{1,24}):(?!//)\s*(.*)")


def crude_blocks(text: str) -> list[Block]:
    """The blocks of a text; spans are those of the text."""
    blocks: list[Block] = []
    at = gap = 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        if bare:
            blocks.append(_block(bare, at, gap))
            gap = 0
        else:
            gap += 1
        at += len(line)
    return blocks


def _block(line: str, at: int, gap: int) -> Block:
    end = at + len(line)

    def part(match: re.Match[str], group: int) -> Flow:
        return Flow(match[group], at + match.start(group))

    if heading := _HEADING.match(line):
        level = len(heading[1])
        return Block(Kind.HEADING, part(heading, 2), at, end, level=level, gap=gap)
    if item := _ITEM.match(line):
        level = len(item[1]) // 2
        return Block(Kind.ITEM, part(item, 3), at, end, level=level, marker=item[2], gap=gap)
    if (label := _FIELD.match(line)) and len(line) < 90:
        return Block(Kind.FIELD, part(label, 2), at, end, label=part(label, 1), gap=gap)
    kind = Kind.LINE if len(line) < 90 else Kind.PARAGRAPH
    return Block(kind, Flow(line, at), at, end, gap=gap)
