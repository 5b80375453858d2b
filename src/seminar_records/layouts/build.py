"""From matched lines to blocks: one function for each rule of ``blocks.ppeg``."""

from __future__ import annotations

from collections.abc import Callable

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.grammar import pattern
from seminar_records.layouts.fields import asked, field, runs_on, turn
from seminar_records.layouts.page import Page
from seminar_records.layouts.tables import row

__all__ = ["BUILDERS", "Build"]

#: Adds the blocks for the lines ``[first, last)`` to the page.
Build = Callable[[Page, int, int], None]

_BOLD_LEVEL = 7  #: bold lines rank below all marked headings
_SHORT = 120  #: the longest text of one line that is no paragraph
_WRAPPED = 160  #: the same of a text of several lines
_LABEL_WORDS = 8  #: fewer words in italics are a line, not a paragraph


def _pieces(page: Page, first: int, last: int) -> list[Flow]:
    return [page.piece(first)] if last - first == 1 else list(map(page.piece, range(first, last)))


def _put(page: Page, kind: Kind, first: int, last: int) -> Block:
    page.indents.clear()
    return page.put(kind, page.joined(_pieces(page, first, last)), first, last)


def _line(page: Page, first: int, last: int) -> None:
    _put(page, Kind.LINE, first, last)


def _paragraph(page: Page, first: int, last: int) -> None:
    """Running text; what ends no sentence and stands alone, on one full line or few, is a line."""
    lines = page.lines
    size = lines.ends[last - 1] - lines.starts[first]
    alone = size <= (_SHORT if last - first == 1 else _WRAPPED) and _stands_alone(page, first, last)
    _put(page, Kind.LINE if alone else Kind.PARAGRAPH, first, last)


def _stands_alone(page: Page, first: int, last: int) -> bool:
    """Whether full lines of a hard-wrapped text go on to a short one that ends no sentence, with
    blank lines around them: a title that was too long for its line."""
    codes = page.lines.codes
    if last - first == 1:
        return codes[first] == "W"
    around = codes[first - 1 : first] + codes[last : last + 1]
    return (
        codes[first : last - 1].strip("W") == ""
        and codes[last - 1] in "SJs"
        and not around.strip(".")
    )


def _loose(page: Page, first: int, last: int) -> None:
    """Lines whose mark is not closed, labels without a value: told apart by their length."""
    start, end = page.lines.starts[first], page.lines.ends[first]
    short = last - first == 1 and end - start <= _SHORT
    _put(page, Kind.LINE if short else Kind.PARAGRAPH, first, last)


def _underlined(page: Page, first: int, last: int) -> None:
    page.indents.clear()
    pieces = _pieces(page, first, last - 1)
    block = page.put(Kind.HEADING, page.joined(pieces), first, last)
    block.level = 1 if page.lines.codes[last - 1] == "=" else 2


def _heading(page: Page, first: int, last: int) -> None:
    html = page.lines.codes[first] == "H"
    found = pattern("html_head" if html else "hashes", "lines").match(page.lines.text(first))
    title = found["text"].rstrip()
    size = len(title) if html else len(title.rstrip("#").rstrip() or title)
    at = page.lines.starts[first] + found.start("text")
    page.indents.clear()
    flow = page.joined([page.lines.flow.slice(at, at + size)])
    block = page.put(Kind.HEADING, flow, first, last)
    block.level = int(found["level"]) if html else len(found["mark"])
    if title.startswith(("**", "__")) and title[:size].endswith(("**", "__")):
        block.emphasis = "bold"


def _bold(page: Page, first: int, last: int) -> None:
    block = _put(page, Kind.HEADING, first, last)
    block.level = _BOLD_LEVEL
    block.emphasis = "bold"


def _italic(page: Page, first: int, last: int) -> None:
    block = _put(page, Kind.PARAGRAPH, first, last)
    if block.text.count(" ") < _LABEL_WORDS - 1:
        block.kind = Kind.LINE
    strong = page.lines.text(first).startswith(("***", "___"))
    block.emphasis = "bold italic" if strong else "italic"


def _item(page: Page, first: int, last: int) -> None:
    body = page.lines.text(first)
    skip, marker = _marker(body)
    parts = [page.piece(first, skip), *_pieces(page, first + 1, last)]
    flow = page.joined(parts)
    block = page.put(Kind.ITEM, flow, first, last)
    block.marker = marker
    block.level = _depth(page.indents, page.lines.indents[first])


def _marker(body: str) -> tuple[int, str]:
    """How many characters the mark of an item takes, and the mark itself."""
    found = pattern("item", "lines").match(body)
    if found is not None:
        return found.end(), found["number"].strip() if found["number"] else found["bullet"]
    found = pattern("numbered", "lines").match(body)
    if found is not None:
        return found.end(), found["number"]
    found = pattern("html_item", "lines").match(body)
    return (found.end() if found else 0), "-"


def _depth(indents: list[int], indent: int) -> int:
    """The depth of an item, 1 for the outermost; keeps the stack of open items."""
    while indents and indents[-1] >= indent + 1:
        indents.pop()
    if not indents or indent - indents[-1] >= 2:
        indents.append(indent)
    return len(indents)


def _field(page: Page, first: int, last: int) -> None:
    """Fields; on several lines it may be text that begins as they do."""
    (_paragraph if runs_on(page, first, last) else field)(page, first, last)


def _quote(page: Page, first: int, last: int) -> None:
    quote, item = pattern("quote", "lines"), pattern("item", "lines")
    parts = []
    for number in range(first, last):
        skip = quote.match(page.lines.text(number)).end()
        found = item.match(page.lines.text(number), skip)
        parts.append(page.piece(number, found.end() if found else skip).strip())
    parts = [part for part in parts if part.text] or [page.piece(first)]
    page.indents.clear()
    page.put(Kind.QUOTE, page.joined(parts), first, last)


def _break(page: Page, first: int, last: int) -> None:
    start, end = page.lines.starts[first], page.lines.ends[last - 1]
    page.put(Kind.BREAK, page.lines.flow.slice(start, end), first, last)


def _furniture(page: Page, first: int, last: int) -> None:
    start, end = page.lines.starts[first], page.lines.ends[last - 1]
    page.put(Kind.FURNITURE, page.lines.flow.slice(start, end), first, last)


#: Rule -> builder; a rule of a layout's grammar that is not here stands for one of its parts.
BUILDERS: dict[str, Build] = {
    "line": _line,
    "paragraph": _paragraph,
    "loose": _loose,
    "underlined": _underlined,
    "heading": _heading,
    "bold": _bold,
    "italic": _italic,
    "item": _item,
    "field": _field,
    "asked": asked,
    "turn": turn,
    "row": row,
    "separator": _break,
    "bar": _break,
    "rule": _break,
    "quote": _quote,
    "furniture": _furniture,
}
