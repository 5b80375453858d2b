"""Labels and their values: on one line, on two, as front matter, and as turns of a transcript."""

from __future__ import annotations

from typing import Any

from seminar_records.blocks import Block, Kind
from seminar_records.grammar import pattern
from seminar_records.layouts.classes import VALUE, is_sentence
from seminar_records.layouts.page import Page

__all__ = ["asked", "field", "front_matter", "runs_on", "turn"]

_TURN = 100  #: what is longer after a label was said and is no entry


def field(page: Page, first: int, last: int) -> None:
    """Add the fields of a line; several only where wide gaps part them."""
    start, end = page.lines.starts[first], page.lines.ends[first]
    if last - first > 1:
        _one(page, first, last, start, end)
        return
    text = page.lines.flow.text
    done = start
    for gap in pattern("wide_gap", "lines").finditer(text, start, end):
        if done < gap.start():
            _one(page, first, last, done, gap.start())
            done = gap.end()
    _one(page, first, last, done, end)


def runs_on(page: Page, first: int, last: int) -> bool:
    """Whether what follows a label over several lines is more than a value, as on one line."""
    if last - first == 1:
        return False
    found = pattern("label", "lines").match(page.lines.text(first))
    if found is None:
        return False
    value = " ".join([found["value"], *map(page.lines.text, range(first + 1, last))])
    return len(value) > VALUE or is_sentence(found, value)


def turn(page: Page, first: int, last: int) -> None:
    """Add a turn, or a field when the label comes but once and what follows is short."""
    count = len(page.blocks)
    start, end = page.lines.starts[first], page.lines.ends[first]
    _one(page, first, last, start, end)
    for block in page.blocks[count:]:
        if block.label is None:
            continue
        said = len(block.text) > _TURN or block.text[-1:] in ".!?…"
        name = block.label.text.split(None, 1)[0]
        if said or page.callers[name] > 1:
            block.marker = "turn"


def asked(page: Page, first: int, last: int) -> None:
    """Add a field whose value stands on the next line."""
    start, end = page.lines.starts[first], page.lines.ends[first]
    found = _label(page.lines.flow.text, start, end)
    page.indents.clear()
    if found is None:
        for number in range(first, last):
            page.put(Kind.LINE, page.joined([page.piece(number)]), number, number + 1)
        return
    block = page.put(Kind.FIELD, page.joined([page.piece(first + 1)]), first, last)
    _name(page, block, found)


def _one(page: Page, first: int, last: int, start: int, end: int) -> None:
    """Add the field that stands at ``text[start:end]``, and the lines after ``first``."""
    flow = page.lines.flow
    found = _label(flow.text, start, end)
    page.indents.clear()
    at = found.start("value") if found is not None else start
    parts = [flow.slice(at, end).strip()]
    parts += [page.piece(number) for number in range(first + 1, last)]
    to = page.lines.ends[last - 1] if last - first > 1 else end
    block = page.put_between(Kind.FIELD, page.joined(parts), start, to)
    if found is None:
        block.kind = Kind.LINE
        return
    _name(page, block, found)


def _label(text: str, start: int, end: int) -> Any:
    found = pattern("label", "lines").match(text, start, end)
    return found or pattern("reach", "lines").match(text, start, end)


def _name(page: Page, block: Block, found: Any) -> None:
    block.label = page.plain(page.lines.flow.slice(*found.span("label")))


def front_matter(page: Page) -> None:
    """Add the entries of the front matter as fields, its fences as breaks."""
    numbers = page.lines.front
    if not numbers:
        return
    key = pattern("front", "lines")
    codes = page.lines
    page.put(Kind.BREAK, page.piece(numbers[0]), numbers[0], numbers[0] + 1)
    entry: list[int] = []
    for number in numbers[1:-1]:
        body = codes.text(number)
        if not body:
            continue
        if entry and (codes.indents[number] or body.startswith("- ") or not key.match(body)):
            entry.append(number)
            continue
        _entry(page, entry)
        entry = [number]
    _entry(page, entry)
    page.put(Kind.BREAK, page.piece(numbers[-1]), numbers[-1], numbers[-1] + 1)


def _entry(page: Page, numbers: list[int]) -> None:
    """One entry of the front matter; list marks and quotation marks are taken off."""
    if not numbers:
        return
    lines, text = page.lines, page.lines.flow.text
    start, end = lines.starts[numbers[0]], lines.ends[numbers[-1]]
    found = pattern("front", "lines").match(text, start, lines.ends[numbers[0]])
    at = found.start("value") if found else start
    value = page.lines.flow.slice(at, end)
    marks = list(pattern("yaml", "lines").finditer(value.text))
    if value.text[:1] not in "\"'[" and "\n" not in value.text:  # a plain scalar may end in one
        marks = [mark for mark in marks if mark[0] not in "\"'"]
    edits = [(*mark.span(), _between(mark[0]) if mark.start() else "") for mark in marks]
    block = page.put_between(Kind.FIELD, value.edit(edits).strip(), start, end)
    block.emphasis = "front matter"
    if found is not None:
        block.label = page.lines.flow.slice(*found.span("label")).strip()


def _between(mark: str) -> str:
    """What stands in the text for a mark of YAML: list items are parted by commas."""
    if "\n" not in mark and "\r" not in mark:
        return ""
    return ", " if mark.rstrip().endswith("-") else " "
