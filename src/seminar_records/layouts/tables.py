"""Table rows and their cells."""

from __future__ import annotations

from seminar_records.blocks import Kind
from seminar_records.flow import Flow
from seminar_records.layouts.page import Page

__all__ = ["row"]

_CELLS = 200  #: a row has no more cells; the last one takes what is left


def row(page: Page, first: int, last: int) -> None:
    """Add a table row; a row without text is a break, a bar before a lone text no row at all."""
    codes = page.lines.codes
    header = codes[first + 1 : first + 2] == ":"
    if header:
        page.columns = len(_cuts(page.lines.text(first + 1), 0))
    elif first and codes[first - 1] not in "|/:":
        page.columns = 0
    start = page.lines.starts[first]
    cells = [
        page.lines.flow.slice(start + a, start + b).strip()
        for a, b in _cuts(page.lines.text(first), page.columns)
    ]
    page.indents.clear()
    _put(page, first, last, cells, header)


def _put(page: Page, first: int, last: int, cells: list[Flow], header: bool) -> None:
    filled = [cell for cell in cells if cell.text]
    if not filled:
        page.put(Kind.BREAK, page.piece(first), first, last)
        return
    if len(cells) == 1 and not page.columns:
        kind = Kind.LINE if len(cells[0].text) <= 120 else Kind.PARAGRAPH
        page.put(kind, page.plain(cells[0]), first, last)
        return
    block = page.put(Kind.ROW, page.piece(first), first, last)
    block.cells = tuple(page.plain(cell) for cell in cells)
    block.emphasis = "header" if header else ""


def _cuts(body: str, columns: int) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end; the last of ``columns`` takes what is left."""
    start = 1 if body.startswith("|") else 0
    end = len(body)
    if body.endswith("|") and end > start:
        end -= 1
    cuts: list[tuple[int, int]] = []
    while len(cuts) < min(columns or _CELLS, _CELLS) - 1:
        bar = _bar(body, start, end)
        if bar < 0:
            break
        cuts.append((start, bar))
        start = bar + 1
    cuts.append((start, end))
    return cuts


def _bar(body: str, start: int, end: int) -> int:
    """The next bar that no backslash protects, or -1."""
    bar = body.find("|", start, end)
    while bar > 0 and body[bar - 1] == "\\":
        bar = body.find("|", bar + 1, end)
    return bar
