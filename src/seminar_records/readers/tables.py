"""Tables of an HTML page: rows of cells where they hold data, plain blocks where they lay out."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import Factory, define, frozen

__all__ = ["MAX_DEPTH", "Block", "Table"]

#: Tables, and lists, nested deeper than this are flattened.
MAX_DEPTH = 12


@frozen
class Block:
    """A block of text. Items of one list, and rows of one table, have a ``group`` in common."""

    text: str
    group: int = 0
    row: bool = False


@define
class Table:
    """An open table. ``depth`` counts the sinks that were open before it; a cell is its blocks."""

    depth: int
    group: int
    rows: list[list[list[Block]]] = Factory(list)
    header: bool = False

    def open_cell(self, *, header: bool) -> None:
        """Begin a cell, and a row when none is open."""
        if not self.rows:
            self.rows.append([])
        self.header |= header and len(self.rows) == 1
        self.rows[-1].append([])

    def blocks(self) -> Iterator[Block]:
        """The table as blocks of the text around it."""
        rows = [row for row in self.rows if any(row)]
        if self._lays_out(rows):
            yield from (block for row in rows for cell in row for block in cell)
            return
        for number, row in enumerate(rows):
            cells = " | ".join(_cell(cell) for cell in row)
            yield Block(f"| {cells} |", self.group, row=True)
            if number == 0 and self.header:
                yield Block("|" + " --- |" * len(row), self.group, row=True)

    def _lays_out(self, rows: list[list[list[Block]]]) -> bool:
        """Whether it only places things on the page: one column, or tables within cells."""
        if all(len(row) < 2 for row in rows):
            return True
        return any(block.row for row in rows for cell in row for block in cell)


def _cell(blocks: list[Block]) -> str:
    lines = [line for block in blocks for line in block.text.split("\n")]
    return "<br>".join(lines).replace("|", "\\|")
