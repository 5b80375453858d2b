"""Blocks: what a layout makes of the lines, before anybody asks what they mean.

A layout knows marks, blank lines and line lengths; it knows nothing of people, dates or speech.
Each block's ``flow`` is its text with marks removed and broken lines joined; ``start`` and ``end``
are the source extent with the marks. Blocks are disjoint and in the order of the source.
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import Problem, Repair

__all__ = ["INTERRUPTS", "Block", "Document", "Kind"]


class Kind(Enum):
    """The kinds of block."""

    HEADING = "heading"  #: a line marked as heading (``#``, underlined, bold line); see ``level``
    LINE = "line"  #: a short unmarked line that stands alone: title, name, office, label …
    PARAGRAPH = "paragraph"  #: running text
    ITEM = "item"  #: a list item; ``marker`` is the printed bullet or number, ``level`` its depth
    ROW = "row"  #: a table row; see ``cells``
    FIELD = "field"  #: ``label`` and value on the same line or the next
    PULL_QUOTE = "pull_quote"  #: display text set off from the paragraphs (bold capitals, italics)
    QUOTE = "quote"  #: a block quotation
    FURNITURE = "furniture"  #: page numbers, running heads, share buttons, captions, pictures
    BREAK = "break"  #: a rule or a page break

    __hash__ = object.__hash__  # of an Enum it is a function in Python, and slow


#: What may stand in the middle of a paragraph, which goes on behind it.
INTERRUPTS = frozenset({Kind.FURNITURE, Kind.BREAK, Kind.PULL_QUOTE})


@define
class Block:
    """One block of a document. ``continues`` marks a paragraph that goes on an earlier one after
    something came between (a pull quote, a page break); ``gap`` counts blank lines before it, and
    ``full`` says that its last line ends no sentence and is as long as lines of the text are;
    ``ends_page`` marks form feeds and page numbers."""

    kind: Kind
    flow: Flow
    start: int
    end: int
    level: int = 0
    marker: str | None = None
    label: Flow | None = None
    cells: tuple[Flow, ...] = ()
    emphasis: str = ""
    continues: bool = False
    gap: int = 0
    full: bool = False
    ends_page: bool = False

    @property
    def text(self) -> str:
        """The text of the flow."""
        return self.flow.text

    @cached_property
    def words(self) -> Words:
        """The tokens of the text; made once, since several rooms ask for them."""
        return words(self.flow.text)


@define
class Document:
    """The blocks of one text, the layout that made them, and what it had to repair."""

    layout: str
    blocks: list[Block]
    repairs: list[Repair] = Factory(list)
    problems: list[Problem] = Factory(list)
