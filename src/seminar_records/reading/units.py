"""Units: what the outline makes of the blocks of a document."""

from __future__ import annotations

from attrs import define

from seminar_records.reading.cards import Card
from seminar_records.reading.drafts import DraftRemark
from seminar_records.reading.prose import Passage

__all__ = ["Unit"]


@define(eq=False)
class Unit:
    """A stretch of blocks that is one thing: a card, a heading, running text."""

    kind: str
    first: int
    last: int
    card: Card | None = None
    passage: Passage | None = None
    remark: DraftRemark | None = None
