"""Stretches of lines that are no text: front matter at the top, comments, scripts, styles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seminar_records.grammar import pattern

__all__ = ["front_matter", "hidden_lines"]

_FENCES = ("---", "+++")
_FRONT_LINES = 80  #: front matter longer than this is not recognised
_HIDDEN = {
    "<!--": "-->",
    "<script": "</script>",
    "<style": "</style>",
    "<iframe": "</iframe>",
    "<noscript": "</noscript>",
}


def front_matter(text: str, starts: Sequence[int], ends: Sequence[int]) -> range:
    """The numbers of the front matter lines with both fences; an empty range if there is none."""
    none = range(0)
    first = next((i for i, start in enumerate(starts[:40]) if ends[i] > start), None)
    if first is None or text[starts[first] : ends[first]] not in _FENCES:
        return none
    fence = text[starts[first] : ends[first]]
    key = pattern("front", "lines")
    keys = 0
    for number in range(first + 1, min(len(starts), first + _FRONT_LINES)):
        body = text[starts[number] : ends[number]]
        if body in (fence, "..."):
            return range(first, number + 1) if keys else none
        keys += key.match(body) is not None
        if not body and not keys:
            return none
    return none


def hidden_lines(text: str, starts: Sequence[int], ends: Sequence[int]) -> Iterator[int]:
    """The numbers of the lines from an opening tag of hidden matter to its closing tag."""
    if "<" not in text:
        return
    closing: str | None = None
    lost: set[str] = set()
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if closing is None:
            closing = _opened(text, start, end)
            if closing is None or closing in lost:
                closing = None
                continue
            if text.find(closing, start) < 0:
                lost.add(closing)
                closing = None
                yield number
                continue
        yield number
        if text.find(closing, start, end) >= 0:
            closing = None


def _opened(text: str, start: int, end: int) -> str | None:
    """The closing tag that ends the hidden matter a line begins with."""
    if not text.startswith("<", start):
        return None
    head = text[start : min(end, start + 10)].lower()
    return next((close for tag, close in _HIDDEN.items() if head.startswith(tag)), None)
