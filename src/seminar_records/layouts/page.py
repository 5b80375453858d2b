"""The page under the builders' hands: the lines, and the blocks made of them so far."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.grammar import pattern
from seminar_records.joining import join_lines, mend_glued, unescape_markdown
from seminar_records.layouts.lines import Lines
from seminar_records.layouts.marks import has_marks, strip_marks
from seminar_records.model import Repair

__all__ = ["Page"]


class Page:
    """Lines going in, blocks coming out in order; ``gap`` counts the blank lines just passed."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.blocks: list[Block] = []
        self.repairs: list[Repair] = []
        self.gap = 0
        self.columns = 0  # of the table that is being read
        self.indents: list[int] = []  # of the open list items, outermost first
        self._done = 0
        text = lines.flow.text
        self._escaped = "\\" in text
        self._marked = has_marks(text)

    def piece(self, number: int, skip: int = 0) -> Flow:
        """One line from its column ``skip`` on, without a backslash that breaks the line."""
        start, end = self.lines.starts[number], self.lines.ends[number]
        flow = self.lines.flow
        if self._escaped and flow.text[end - 1 : end] == "\\":
            end -= 1
        return flow.slice(start + skip, end)

    @cached_property
    def _defined(self) -> frozenset[str]:
        """The labels of the link definitions, folded."""
        if "]: " not in self.lines.flow.text:
            return frozenset()
        reference = pattern("reference", "lines")
        furniture = [i for i, code in enumerate(self.lines.codes) if code == "F"]
        found = (reference.match(self.lines.text(i)) for i in furniture)
        return frozenset(match["defined"].casefold() for match in found if match is not None)

    def joined(self, parts: list[Flow]) -> Flow:
        """The parts as one text without marks; the joins go to the ledger."""
        flow = parts[0]
        if len(parts) > 1:
            flow, repairs = join_lines(parts)
            self.repairs.extend(repairs)
        return self.plain(flow)

    def plain(self, flow: Flow) -> Flow:
        """The text without marks, the backslashes that keep marks from being marks, glued names."""
        if self._marked:
            flow = strip_marks(flow, self._defined)
        if self._escaped and "\\" in flow.text:
            flow, repairs = unescape_markdown(flow)
            self.repairs.extend(repairs)
        if "-" in flow.text:
            flow, repairs = mend_glued(flow)
            self.repairs.extend(repairs)
        return flow.strip()

    def put(self, kind: Kind, flow: Flow, first: int, last: int) -> Block:
        """Add a block for the lines ``[first, last)``; the caller sets what else it has."""
        lines = self.lines
        block = self.put_between(kind, flow, lines.starts[first], lines.ends[last - 1])
        block.full = lines.codes[last - 1] in "Ww+"
        return block

    def put_between(self, kind: Kind, flow: Flow, at: int, to: int) -> Block:
        """Add a block for ``text[at:to]`` and the tags around it."""
        tags = self.lines.tags
        start, end = self.lines.flow.extent(tags.get(at, at), tags.get(to, to))
        start = max(start, self._done)
        self._done = end = max(start, end)
        block = Block(kind, flow, start, end, gap=self.gap)
        self.gap = 0
        self.blocks.append(block)
        return block

    @cached_property
    def callers(self) -> Counter[str]:
        """How often each first word of a label stands before a colon in this text."""
        label = pattern("label", "lines")
        found: Counter[str] = Counter()
        for number, code in enumerate(self.lines.codes):
            if code in "LMN":
                match = label.match(self.lines.text(number))
                if match is not None:
                    found[match["label"].split(None, 1)[0]] += 1
        return found
