"""The title block: what the lines above the text say of the event."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import EventKind
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import FoundDate, find_dates
from seminar_records.reading.opening import Opening, Piece, organisations, quoted

__all__ = ["Front", "front_blocks", "read_front"]

_LINES = (Kind.LINE, Kind.HEADING)


def front_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The lines and headings before the first running text."""
    out: list[Block] = []
    for block in blocks:
        if block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.ROW, Kind.QUOTE):
            break
        if block.kind in _LINES:
            out.append(block)
    return out


class Front:
    """Reads title-block lines one after another: a marker says what the next lines are."""

    def __init__(self) -> None:
        self.opening = Opening()
        self.headlines: list[Piece] = []
        self.used: list[Block] = []
        self._expect = ""
        self._title: list[Flow] = []

    def read(self, blocks: Sequence[Block]) -> None:
        """Read the lines of a title block."""
        for block in blocks:
            self._line(block, block.words)
        self._end_title()

    def _line(self, block: Block, line: Words) -> None:
        grammar, codes = rules("opening"), line.codes
        dates = find_dates(block.text)
        if dates and _all_date(block.text, dates):
            self._end_title()
            self.opening.dates.extend((date, block.flow) for date in dates)
        elif codes and grammar["kind_line"].fullmatch(codes):
            self._kind(block.flow, line)
            self._end_title()
            self._expect = "title"
        elif match := grammar["kind_title"].fullmatch(codes):
            self._end_title()
            self._kind(block.flow, line)
            self.opening.titles.append(Piece(block.flow, *line.span(*match.span("title")), 4))
        elif grammar["held_line"].fullmatch(codes):
            self._end_title()
            self._expect = "organiser"
        elif grammar["with_line"].fullmatch(codes):
            self._end_title()
            self._expect = "partner"
        elif match := grammar["org_line"].fullmatch(codes) or grammar["with_org"].fullmatch(codes):
            role = "organiser" if "hosts" in match.groupdict() else "partner"
            first, last = match.span(1)
            self.opening.hosts.extend(organisations(block.flow, line, first, last, role))
        elif grammar["quoted_line"].fullmatch(codes):
            self._end_title()
            if piece := quoted(block.flow, line.starts[0], 1):
                self.opening.titles.append(piece)
            self._expect = ""
        elif self._expect in {"organiser", "partner"} and codes:
            named = organisations(block.flow, line, 0, len(codes), self._expect)
            self.opening.hosts.extend(named)
            self._expect = f"another {self._expect}"
        elif self._expect.startswith("another ") and grammar["another_org"].fullmatch(codes):
            role = self._expect.removeprefix("another ")
            self.opening.hosts.extend(organisations(block.flow, line, 0, len(codes), role))
        elif self._expect == "title":
            self._title.append(block.flow)
        else:
            self.headlines.append(Piece(block.flow, 0, len(block.text), block.level or 9))
            return
        self.used.append(block)

    def _kind(self, flow: Flow, line: Words) -> None:
        for i, code in enumerate(line.codes):
            if code == "k" and (value := line.value(i)):
                piece = Piece(flow, *line.span(i, i + 1))
                self.opening.kinds.append((EventKind(value), piece))

    def _end_title(self) -> None:
        if self._title:
            flow = joined(self._title)
            self.opening.titles.append(Piece(flow, 0, len(flow), 6))
        self._title = []
        if self._expect == "title":
            self._expect = ""


def joined(flows: Sequence[Flow]) -> Flow:
    """Lines as one text, a blank between them."""
    parts: list[Flow] = []
    for flow in flows:
        if parts:
            end = parts[-1].home()[1]
            parts.append(Flow(" ", (0,), (end,), (max(flow.home()[0] - end, 0),)))
        parts.append(flow)
    return Flow.concat(parts)


def _all_date(text: str, dates: Sequence[FoundDate]) -> bool:
    """Whether a line is nothing but a date, a place apart."""
    outside = "".join(
        text[a:b]
        for a, b in zip(
            [0, *(date.end for date in dates)],
            [*(date.start for date in dates), len(text)],
            strict=True,
        )
    )
    return len(outside.split()) <= 4


def read_front(blocks: Sequence[Block]) -> Front:
    """What the title block of a document says."""
    front = Front()
    front.read(front_blocks(blocks))
    return front
