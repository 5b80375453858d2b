"""Cards become remarks: the person a card names, and what stands below it."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.blocks import Block, Kind
from seminar_records.model import Role
from seminar_records.reading.cards import Card, says_i
from seminar_records.reading.drafts import DraftRemark, Piece
from seminar_records.reading.enrol import enrol, position
from seminar_records.reading.roster import Roster

__all__ = ["card_remark"]

_PIECES = {
    Kind.PARAGRAPH: "paragraph",
    Kind.LINE: "paragraph",
    Kind.ITEM: "paragraph",
    Kind.PULL_QUOTE: "pull_quote",
    Kind.QUOTE: "quotation",
}


def card_remark(
    roster: Roster, card: Card, body: Sequence[Block], *, signed: bool = False
) -> DraftRemark:
    """The remark of the person whom a card names, made of the blocks below the card; of a
    signature, those above it."""
    person = enrol(roster, card.name, card.words, card.person, "card")
    for flow, line in card.positions:
        if line.codes:
            person.take_position(position(flow, line, 0, len(line.codes)))
    if card.role is not None:
        person.take_role(card.role)
    person.take_role(Role.SPEAKER)
    remark = DraftRemark([person], "signed" if signed else "card", card.role, card.label)
    for block in body:
        if (kind := _PIECES.get(block.kind)) is not None:
            remark.pieces.append(Piece(kind, block.flow, block.start, block.end))
    first_person = any(says_i(piece.flow.text) for piece in remark.pieces[:4])
    remark.mode = "direct" if first_person or signed else "reported"
    return remark
