"""Fields that stand on one line: ``Date: 4 May 2021 Venue: Reed Hall; Chair: Dr. Jane Roe``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from seminar_records.blocks import Block, Kind
from seminar_records.grammar import pattern
from seminar_records.reading.labels import Label, label_of
from seminar_records.reading.printed import printed

__all__ = ["parted"]

#: A line of fields is no longer than this, in characters.
_MOST = 600
_KINDS = (Kind.FIELD, Kind.LINE, Kind.PARAGRAPH)


def parted(block: Block) -> Sequence[Block]:
    """The fields of a block, when a known label stands within the value of another; else the block
    itself. A title may hold a colon, so that it takes two labels, or a day, to end one."""
    if block.kind not in _KINDS or ":" not in block.flow.text:
        return (block,)
    if block.label is None and block.flow.text.count(":") < 2:
        return (block,)
    if block.marker is not None or block.emphasis == "front matter":
        return (block,)
    flow = printed(block)
    if len(flow.text) > _MOST:
        return (block,)
    labels = list(_labels(flow.text))
    if len(labels) < 2 or labels[0][0]:
        return (block,)
    if labels[0][2].what in {"title", "theme"} and not _ends_title(flow.text, labels):
        return (block,)
    return list(_fields(block, labels))


def _labels(text: str) -> Iterator[tuple[int, int, Label]]:
    """Where each known label begins, where its value begins, and what it announces."""
    for match in pattern("inner_label", "fields").finditer(text):
        start, end = match.span("words")
        while start < end:
            label = label_of(text[start:end])
            if label is not None and label.sure:
                yield start, match.end(), label
                break
            start = text.find(" ", start, end) + 1 or end


def _ends_title(text: str, labels: Sequence[tuple[int, int, Label]]) -> bool:
    """Whether more than one word of a title speaks for the fields behind it."""
    others = [label.what for _, _, label in labels[1:]]
    if len(set(others)) > 1 or "people" in others:
        return True
    return others == ["date"] and any(map(str.isdigit, text[labels[1][1] :]))


def _fields(block: Block, labels: Sequence[tuple[int, int, Label]]) -> Iterator[Block]:
    flow = printed(block)
    starts = [start for start, _, _ in labels]
    for (start, value, _), end in zip(labels, [*starts[1:], len(flow.text)], strict=True):
        home = flow.extent(start, end)
        yield evolve(
            block,
            kind=Kind.FIELD,
            label=flow.slice(start, value - 1).strip(),
            flow=flow.slice(value, _value_end(flow.text, value, end)).strip(),
            start=home[0] if start else block.start,
            end=home[1] if end < len(flow.text) else block.end,
        )


def _value_end(text: str, start: int, end: int) -> int:
    """Where a value ends without the marks that part it from the next label."""
    return start + len(text[start:end].rstrip(" \t|;,·•–—-"))
