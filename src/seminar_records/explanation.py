"""Why a record says what it says: which rule read which line as what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from seminar_records.assembly import assemble
from seminar_records.blocks import Block
from seminar_records.model import Event, EventDate, SeminarRecord, Span
from seminar_records.pipeline import detect_layout, stages
from seminar_records.source import from_text

__all__ = ["explain"]

_QUOTED = 70  #: as many characters of the text are quoted


def explain(text: str, *, layout: str | None = None) -> Iterator[str]:
    """Line by line, what each stretch of the text was taken for, and by which rule.

    First the layouts with their scores and reasons, best first; then, with line numbers from 1,
    what each stretch became: the kind of its block, the kind of its segment, the object it belongs
    to and, for remarks, the rule that attributed it; then the values of the event, every mention
    of a person with the rule that linked it, and the problems. For people to read: the wording is
    no interface. UnknownLayoutError for a layout that is not installed.
    """
    source = from_text(text)
    document, findings = stages(source, layout)
    record = assemble(source, document, findings)
    for match in detect_layout(text):
        chosen = ", chosen" if match.name == document.layout else ""
        reasons = f": {'; '.join(match.reasons)}" if match.reasons else ""
        yield f"layout {match.name} {match.score:.2f}{chosen}{reasons}"
    lines = _Lines(text)
    rules = {f"remark-{number}": draft.rule for number, draft in enumerate(findings.remarks, 1)}
    yield from _segments(record, lines, document.blocks, rules)
    yield from _event(record.event, lines)
    yield from _people(record, lines)
    for problem in record.problems:
        yield f"{lines.at(problem.spans)}{problem.code}: {problem.message}"


class _Lines:
    """Offsets as line numbers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]

    def number(self, offset: int) -> int:
        """The line, from 1, in which this offset is."""
        return bisect_right(self._starts, offset)

    def at(self, spans: Iterable[Span]) -> str:
        """``"12: "`` for the line where the first span begins; nothing without spans."""
        first = next(iter(spans), None)
        return "" if first is None else f"{self.number(first.start)}: "


def _segments(
    record: SeminarRecord, lines: _Lines, blocks: list[Block], rules: dict[str, str]
) -> Iterator[str]:
    starts = [block.start for block in blocks]
    for segment in record.segments:
        place = bisect_right(starts, segment.start) - 1
        inside = place >= 0 and segment.start < blocks[place].end
        block = blocks[place].kind.value if inside else "between blocks"
        ref = f" {segment.ref}" if segment.ref else ""
        rule = f" by {rules[segment.ref]}" if segment.ref in rules else ""
        quoted = lines.text[segment.start : min(segment.end, segment.start + _QUOTED)]
        line = lines.number(segment.start)
        yield f"{line}: {block} -> {segment.kind}{ref}{rule}: {quoted!r}"


def _event(event: Event, lines: _Lines) -> Iterator[str]:
    """The values of the event with the line of their first span."""
    if event.kind is not None:
        yield f"event kind: {event.kind.value}"
    if event.title is not None:
        yield f"{lines.at(event.title.spans)}event title, {event.title.basis}: {event.title.text!r}"
    if event.date is not None:
        yield _date(event.date, lines)
    if event.venue is not None:
        yield f"{lines.at(event.venue.spans)}event venue: {event.venue.text!r}"
    for organiser in event.organisers:
        yield f"{lines.at(organiser.spans)}event {organiser.role}: {organiser.name!r}"


def _date(date: EventDate, lines: _Lines) -> str:
    days = "/".join(day for day in (date.start, date.end) if day)
    return f"{lines.at(date.spans)}event date, {date.basis}: {days} from {date.text!r}"


def _people(record: SeminarRecord, lines: _Lines) -> Iterator[str]:
    """Every mention of everybody in the order of the text."""
    found = [(mention, one.id) for one in record.participants for mention in one.mentions]
    for mention, id in sorted(found, key=lambda pair: [span.start for span in pair[0].spans]):
        yield f"{lines.at(mention.spans)}{id} by {mention.rule}: {mention.text!r}"
