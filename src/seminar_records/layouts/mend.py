"""Blocks that the page has broken are put together, and display text is told from headings.

What looks at single lines cannot know that a paragraph ended in mid-sentence because a page, a
picture or a pull quote came between. Here the blocks are seen side by side.
"""

from __future__ import annotations

from seminar_records.blocks import INTERRUPTS, Block, Kind
from seminar_records.flow import Flow
from seminar_records.grammar import pattern
from seminar_records.joining import join_lines
from seminar_records.layouts.page import Page
from seminar_records.model import Repair, Span

__all__ = ["mended"]

_WORDS = 8  #: fewer words are no pull quote
_TITLE = 60  #: the longest line that is a numbered heading
_RUNNING = (Kind.PARAGRAPH, Kind.ITEM)


def mended(flow: Flow, page: Page) -> tuple[list[Block], list[Repair]]:
    """The blocks put right, and the ledger of all joins."""
    repairs = page.repairs
    out: list[Block] = []
    running: Block | None = None  # the last paragraph, item or pull quote's surroundings
    turned = False  # whether a page has ended since then
    last: Block | None = None
    for block in page.blocks:
        if running is not None and running.kind is not Kind.LINE:
            _display(block, running)
        if last is not None and _broken(last, block):
            repairs.append(_join(flow, last, block))
            running = last
            continue
        if running is not None and last is not running and _goes_on(running, block, turned):
            block.continues = True
            _as_paragraph(running)
            _as_paragraph(block)
        out.append(block)
        last = block
        if block.kind in INTERRUPTS:
            block.ends_page = _ends_page(block)
            turned = turned or block.ends_page
        else:
            turned = False
        if _is_running(block):
            running = block
        elif block.kind not in INTERRUPTS:
            running = None
    _number_headings(out)
    return out, repairs


def _number_headings(blocks: list[Block]) -> None:
    """Make headings of numbered lines that stand alone between paragraphs: `2. Discussion`."""
    for last, block, following in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if (
            block.kind is Kind.ITEM
            and block.marker
            and block.marker[0].isalnum()
            and block.gap
            and following.gap
            and Kind.ITEM not in (last.kind, following.kind)
            and following.kind is Kind.PARAGRAPH
            and len(block.text) <= _TITLE
            and block.text[:1].isupper()
            and block.text[-1] not in ".;,:"
        ):
            block.kind, block.level = Kind.HEADING, 2


def _display(block: Block, running: Block) -> None:
    """Make a pull quote of set-off text that stands after running text."""
    if block.emphasis in ("italic", "bold italic") and block.kind is Kind.PARAGRAPH:
        block.kind = Kind.PULL_QUOTE
    elif block.kind is Kind.HEADING and block.emphasis == "bold" and block.level == 7:
        if _long(block) and (_is_open(running) or _ends(block)):
            block.kind, block.level = Kind.PULL_QUOTE, 0
    elif block.kind in (Kind.PARAGRAPH, Kind.LINE) and block.text.isupper() and _long(block):
        block.kind, block.emphasis = Kind.PULL_QUOTE, "capitals"


def _long(block: Block) -> bool:
    return block.text.count(" ") >= _WORDS - 1


def _ends(block: Block) -> bool:
    text = block.text
    return text[-1:] in ".!?" or (text[-1:] in "”’\"')" and text[-2:-1] in ".!?")


def _is_open(block: Block) -> bool:
    """Whether the text breaks off in mid-sentence."""
    return bool(block.text) and pattern("stop", "lines").search(block.text[-8:]) is None


def _expects(block: Block) -> bool:
    """Whether the last word or sign asks for more."""
    return pattern("open", "lines").search(block.text[-10:]) is not None


def _ends_page(block: Block) -> bool:
    """Whether a page ends with a block: a form feed, a page number."""
    if block.kind is Kind.BREAK:
        return not block.text
    number = pattern("page_number", "furniture")
    return block.kind is Kind.FURNITURE and number.match(block.text) is not None


def _goes_on(before: Block, block: Block, turned: bool = False) -> bool:
    """Whether ``block`` continues the sentence in which ``before`` broke off; ``turned`` says that
    a page has ended between them."""
    if block.kind is not Kind.PARAGRAPH and not (
        block.kind is Kind.LINE and block.text[:1].islower() and not _address(block)
    ):
        return False
    if not _is_open(before):
        return False
    return block.text[:1].islower() or _expects(before) or (turned and before.full)


def _is_running(block: Block) -> bool:
    """Whether a block is running text, or a line long enough to be the start of some."""
    if block.kind is Kind.LINE:
        return not block.emphasis and _long(block)
    return block.kind in _RUNNING or block.marker == "turn"


def _as_paragraph(block: Block) -> None:
    if block.kind is Kind.LINE:
        block.kind = Kind.PARAGRAPH


def _broken(last: Block, block: Block) -> bool:
    """Whether two neighbours are pieces of one paragraph, item or sentence."""
    if not block.gap or block.emphasis or last.emphasis:
        return False
    if _is_running(last) and _goes_on(last, block):
        return True
    return (
        last.kind is Kind.LINE
        and block.kind is Kind.PARAGRAPH
        and last.text.endswith(",")
        and last.text.count(" ") >= 3
    )


def _address(block: Block) -> bool:
    return pattern("only_link", "lines").match(block.text) is not None


def _join(flow: Flow, last: Block, block: Block) -> Repair:
    """Add ``block`` to ``last``; returns the entry for the ledger."""
    between = Span(start=last.end, end=block.start)
    last.flow, _ = join_lines([last.flow, block.flow], (last.end, block.start))
    last.end = block.end
    _as_paragraph(last)
    return Repair(rule="page-break", before="\n\n", after=" ", spans=(between,))
