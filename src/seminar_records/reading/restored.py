"""Blocks the page made something else of.

Paragraphs that a page, a picture or a pull quote interrupts, lines cut in mid-sentence, sentences
taken for fields, numbered headings taken for list entries.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import chain

from attrs import evolve

from seminar_records.blocks import INTERRUPTS, Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.reading.codes import rules
from seminar_records.reading.glued import parted
from seminar_records.reading.labels import label_of

__all__ = ["runs_on", "unlabelled", "whole"]

#: What somebody said is at least so long, in characters; a shorter value is a field's.
_SPEECH_LEAST = 60
#: What stands at the ends of pages; so many blocks of it, or of short lines before it, at most.
_PAGE_ENDS, _APART_MOST = (Kind.BREAK, Kind.FURNITURE), 8
#: A title on a line of its own is at most so long, in characters; marks of quotation.
_TITLE_MOST = 160
_OPENING, _CLOSING = frozenset('“"'), frozenset('”"')
#: A numbered heading is at most so long, in characters.
_HEADING_MOST = 100


def whole(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, each with what goes on with it behind an interruption, and short lines that stop
    in mid-sentence joined to what goes on."""
    out: list[Block] = []
    for block in chain.from_iterable(map(parted, _lines_together(_rejoined(blocks)))):
        before = out[-1] if out else None
        if before is not None and before.kind is Kind.LINE and _goes_on(block):
            out[-1] = evolve(
                block,
                kind=Kind.PARAGRAPH,
                flow=_joined(before, block),
                start=before.start,
                gap=before.gap,
            )
        elif before is not None and _quotes_on(before, block):
            flow = _joined(before, block)
            out[-1] = evolve(block, kind=Kind.LINE, flow=flow, start=before.start, gap=before.gap)
        elif not out and _quoted_title(block):
            out.append(evolve(block, kind=Kind.LINE))
        elif _capital_heading(block):
            level = (block.marker or "").rstrip(".").count(".") + 1
            out.append(evolve(block, kind=Kind.HEADING, level=level))
        else:
            out.append(block)
    return out


def _rejoined(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without those that continue another, which that one has now: it reaches around
    what interrupts it, and has spans on both sides."""
    out: list[Block] = []
    rest: dict[int, list[Block]] = {}
    running = 0  # the block that the next one may continue
    for block in blocks:
        if block.continues:
            rest.setdefault(running, []).append(block)
            continue
        if block.kind not in INTERRUPTS:
            running = len(out)
        out.append(block)
    for at, parts in rest.items():
        out[at] = _continued(out[at], parts)
    return out


def _continued(before: Block, parts: Sequence[Block]) -> Block:
    flows = [before.flow]
    for part in parts:
        flows += [Flow.between(" ", part.start, part.start), part.flow]
    return evolve(before, flow=Flow.concat(flows), end=parts[-1].end)


def _lines_together(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the end of a page put before the short lines that it parts: name and office
    may stand on two pages."""
    out: list[Block] = []
    for block in blocks:
        if block.kind is Kind.LINE and out and out[-1].kind in _PAGE_ENDS:
            ended = _trailing(out, _PAGE_ENDS)
            lines = _trailing(out[-ended - _APART_MOST : -ended], (Kind.LINE,))
            if any(each.ends_page for each in out[-ended:]):
                out[-ended - lines :] = [*out[-ended:], *out[-ended - lines : -ended]]
        out.append(block)
    return out


def _trailing(blocks: Sequence[Block], kinds: Container[Kind]) -> int:
    """How many of the last blocks are of these kinds."""
    last = blocks[: -_APART_MOST - 1 : -1]
    return next((i for i, block in enumerate(last) if block.kind not in kinds), len(last))


def _joined(before: Block, block: Block) -> Flow:
    between = Flow.between(" ", before.end, block.start)
    return Flow.concat([before.flow, between, block.flow])


def _quoted_title(block: Block) -> bool:
    """Whether a paragraph is a headline that ends with a quotation: Roundtable on “Rivers”."""
    short = block.kind is Kind.PARAGRAPH and len(block.text) <= _TITLE_MOST
    return short and rules("opening")["title_para"].fullmatch(block.words.codes) is not None


def _quotes_on(before: Block, block: Block) -> bool:
    """Whether a short line closes the quotation that the line before it is."""
    if block.gap or block.kind is not Kind.LINE or len(before.text) > _TITLE_MOST:
        return False
    opens = before.text[:1] in _OPENING and not set(before.text[1:]) & _CLOSING
    return opens and block.text[-1:] in _CLOSING


def _capital_heading(block: Block) -> bool:
    """Whether an entry with a number is a heading in capitals: 3. CLOSING REMARKS."""
    if block.kind is not Kind.ITEM or not (block.marker or "")[:1].isalnum():
        return False
    return block.text.isupper() and 3 < len(block.text) <= _HEADING_MOST


def runs_on(block: Block) -> bool:
    """Whether a field is running text: a titled person with what he or she said (Dr. X (University
    of Y): …), what happened in a part of the event (Session 1: …), a dateline with the first
    sentence (LIMA, May 3 (ABC): …; LAHORE: …), or a participle before the title (Titled: “Silt”,
    the seminar …)."""
    if block.kind is not Kind.FIELD or block.label is None:
        return False
    if _is_part(block):
        return True
    if not unlabelled(block):
        return False
    if len(block.text) <= _SPEECH_LEAST:
        return False
    label = words(f"{block.label.text}:").codes
    if rules("people")["labelled"].match(label[:-1]) is not None:
        return True
    grammar = rules("opening")
    if label == "u:" and grammar["quoted_sentence"].fullmatch(block.words.codes):
        return True
    town = block.text.endswith(".") and grammar["town"].fullmatch(label[:-1]) is not None
    return town or grammar["dateline"].fullmatch(label) is not None


def _is_part(block: Block) -> bool:
    """Whether a field tells what happened in a part of the event: Keynote: Dr. X showed."""
    found = rules("fields")
    label = words(block.label.text).codes if block.label is not None else ""
    if len(block.text) <= _SPEECH_LEAST or found["part"].fullmatch(label) is None:
        return False
    return found["tale"].fullmatch(block.words.codes) is not None


def _goes_on(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and block.text[:1].islower()


def unlabelled(block: Block) -> bool:
    """Whether a field is none: a title with a colon in it (Rivers: A History)."""
    if block.label is None or block.emphasis == "front matter" or block.marker is not None:
        return False
    return label_of(block.label.text) is None
