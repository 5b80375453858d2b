"""The outline: which blocks are turns, cards, headings and running text."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from attrs import define, evolve

from seminar_records.blocks import Block, Kind
from seminar_records.reading.cards import Card, find_card, is_note
from seminar_records.reading.credits import begins_bylined
from seminar_records.reading.printed import printed
from seminar_records.reading.quotations import is_quotation
from seminar_records.reading.restored import runs_on
from seminar_records.reading.units import Unit

__all__ = ["Outline", "ends_sentence"]

_UNIT_KINDS = {
    Kind.PARAGRAPH: "text",
    Kind.ITEM: "item",
    Kind.FIELD: "field",
    Kind.ROW: "row",
}
_BODY = (Kind.PARAGRAPH, Kind.PULL_QUOTE, Kind.QUOTE)
#: A numbered item longer than this, in characters, is no heading.
_HEADING_MOST = 60


@define
class Outline:
    """Divides the blocks into units.

    ``taken`` are the indices of the blocks that fields, tables and lists have; ``turns`` the turns,
    first block to the one after the last; ``claimed`` the source offsets at which something that
    has been read whole starts. A paragraph that was taken for a field becomes one in ``blocks``.
    """

    blocks: list[Block]
    taken: Container[int]
    turns: Mapping[int, int]
    claimed: Container[int]

    def units(self) -> list[Unit]:
        """The units in order."""
        return list(self._units())

    def _units(self) -> Iterator[Unit]:
        at = 0
        while at < len(self.blocks):
            if at in self.taken:
                at += 1
                continue
            unit = self._signed(at) or self._unit(at)
            yield unit
            at = unit.last

    def _signed(self, at: int) -> Unit | None:
        """A quotation that is a paragraph, with the name and office of who said it below it."""
        block = self.blocks[at]
        if block.kind is not Kind.PARAGRAPH or not is_quotation(block.text):
            return None
        card = find_card(self.blocks, at + 1)
        return Unit("signed", at, card.last, card) if card and _is_signature(card) else None

    def _unit(self, at: int) -> Unit:
        block = self.blocks[at]
        if at in self.turns:
            return Unit("turn", at, self.turns[at])
        if block.kind in (Kind.HEADING, Kind.LINE):
            return self._head(at)
        if self._is_numbered_heading(at):
            return Unit("head", at, at + 1)
        if runs_on(block):
            block = evolve(block, kind=Kind.PARAGRAPH, flow=printed(block), label=None)
            self.blocks[at] = block
        return Unit(_UNIT_KINDS.get(block.kind, "other"), at, at + 1)

    def _is_numbered_heading(self, at: int) -> bool:
        """``2. Presentations``: a short numbered item that running text follows."""
        block = self.blocks[at]
        if block.kind is not Kind.ITEM or at + 1 == len(self.blocks):
            return False
        numbered = block.marker is not None and block.marker[:1].isalnum()
        short = len(block.text) <= _HEADING_MOST and not ends_sentence(block.text)
        return numbered and short and self.blocks[at + 1].kind is Kind.PARAGRAPH

    def _head(self, at: int) -> Unit:
        """A card when one begins here and text follows it, else one heading or line."""
        card = find_card(self.blocks, at)
        if card is not None and self._is_announced(card):
            return Unit("signed", at, card.last, card)
        if card is not None and self._has_body(card.last):
            return Unit("card", at, self._body_end(card.last), card)
        return Unit("text" if _is_sentence(self.blocks[at]) else "head", at, at + 1)

    def _is_announced(self, card: Card) -> bool:
        """Whether a card stands below words that the sentence before them gave to its person:
        NAME, OFFICE, said:"""
        above = self.blocks[max(card.first - 2, 0) : card.first]
        if not _is_signature(card) or [block.kind for block in above] != [Kind.PARAGRAPH] * 2:
            return False
        return above[0].text.endswith(":") and card.words.part(*card.person.name) in above[0].text

    def _has_body(self, at: int) -> bool:
        while at < len(self.blocks) and self.blocks[at].kind in (Kind.BREAK, Kind.FURNITURE):
            at += 1
        if at == len(self.blocks) or self.blocks[at].start in self.claimed:
            return False
        if begins_bylined(self.blocks[at]):  # the name above is part of a headline
            return False
        return self.blocks[at].kind in _BODY or is_note(self.blocks[at])

    def _body_end(self, at: int) -> int:
        while at < len(self.blocks):
            block = self.blocks[at]
            if block.start in self.claimed or block.kind in (Kind.HEADING, Kind.FIELD):
                break
            if block.kind is Kind.LINE and not ends_sentence(block.text):
                break
            at += 1
        return at


def _is_signature(card: Card) -> bool:
    """Whether a card may be a signature: name and office, and no part that was played."""
    return bool(card.positions) and card.role is None


def _is_sentence(block: Block) -> bool:
    """Whether a line is a paragraph of one short sentence, and stands over nothing."""
    return block.kind is Kind.LINE and block.text.endswith(".") and block.text.count(" ") > 4


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, or announces what follows."""
    return text.rstrip().endswith((".", "!", "?", "”", '"', ":", ";"))
