"""Marks inside a text: emphasis, links, inline HTML, code. They are removed, the words stay.

A mark that is not closed is text. One pass finds the marks, a stack pairs the emphasis, so that the
time grows with the length of the text.
"""

from __future__ import annotations

from typing import Any

from seminar_records.flow import Edit, Flow
from seminar_records.grammar import pattern

__all__ = ["has_marks", "strip_marks"]

_WHOLE = {  # first character -> rules of marks.ppeg tried there
    "!": ("picture",),
    "[": ("shortcode", "linked", "link"),
    "<": ("break", "tag", "comment", "autolink"),
    "`": ("code",),
    "{": ("liquid",),
}
_RULES: dict[str, Any] = {}


def strip_marks(flow: Flow, labels: frozenset[str] = frozenset()) -> Flow:
    """The flow without its inline marks; the flow itself when it has none.

    ``labels`` are those of the link definitions of the document, folded: ``[Jane Roe]`` is a link
    only where one defines it (CommonMark 0.31.2, 6.3, shortcut reference links)."""
    if not has_marks(flow.text):
        return flow
    edits = _whole_marks(flow.text, labels)
    edits += _emphasis(flow.text, edits)
    return flow.edit(sorted(edits)) if edits else flow


def has_marks(text: str) -> bool:
    """Whether there is a character with which a mark may begin."""
    return "*" in text or "_" in text or "[" in text or "<" in text or "`" in text or "{" in text


def _rule(name: str) -> Any:
    found = _RULES.get(name)
    if found is None:
        found = _RULES[name] = pattern(name, "marks")
    return found


def _whole_marks(text: str, labels: frozenset[str]) -> list[Edit]:
    """Links, pictures, tags, code: what one pattern matches from end to end."""
    edits: list[Edit] = []
    done = 0
    for hit in _rule("start").finditer(text):
        at = hit.start()
        if at < done:
            continue
        for name in _WHOLE[hit[0]]:
            found = _rule(name).match(text, at)
            if found is not None:
                done = _remove(name, found, edits)
                break
        else:
            found = _rule("shortcut").match(text, at) if labels else None
            if found is not None and found["text"].casefold() in labels:
                done = _remove("shortcut", found, edits)
    return edits


def _remove(name: str, found: Any, edits: list[Edit]) -> int:
    """Note what to take away for one mark; return where to look on."""
    start, end = found.span()
    kept = found.re.groupindex.get("text")
    if kept is None:
        apart = name == "break" and not found.string[start - 1 : start].isspace()
        edits.append((start, end, " " if apart else ""))
        return int(end)
    a, b = found.span(kept)
    edits.append((start, a, ""))
    edits.append((b, end, ""))
    return int(end)


def _emphasis(text: str, taken: list[Edit]) -> list[Edit]:
    """Runs of ``*`` and ``_`` that open and close, as edits that remove both."""
    if "*" not in text and "_" not in text:
        return []
    edits: list[Edit] = []
    stacks: dict[str, list[list[int]]] = {"*": [], "_": []}
    borders = iter(taken)
    border = next(borders, None)
    for hit in _rule("stars").finditer(text):
        start, end = hit.span()
        while border is not None and border[1] <= start:
            border = next(borders, None)
        if border is not None and border[0] < end:
            continue
        sides = (text[start - 1] if start else " ") + (text[end] if end < len(text) else " ")
        if text[start] == "*" or not sides.isalnum():
            _pair(stacks[text[start]], start, end, sides, edits)
    return edits


def _pair(stack: list[list[int]], start: int, end: int, sides: str, edits: list[Edit]) -> None:
    """Close what a run closes; keep the rest of it as an opening run.

    ``sides`` are the characters before and after the run: it may open what follows directly and
    close what comes before directly.
    """
    if not sides[0].isspace():
        while stack and start < end:
            opener = stack[-1]
            size = min(end - start, opener[1] - opener[0])
            edits += ((opener[1] - size, opener[1], ""), (start, start + size, ""))
            opener[1] -= size
            start += size
            if opener[0] == opener[1]:
                stack.pop()
    if start < end and not sides[1].isspace():
        stack.append([start, end])
