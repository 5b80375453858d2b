"""What the parts of the reading hand to one another and to the assembly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seminar_records.blocks import Block, Kind

__all__ = ["Claim", "block_claims"]


class Claim(NamedTuple):
    """A source stretch ``[start, end)`` that was understood: what it became, and for which object.

    Claims may overlap; where they do, the later and narrower one wins in the partition.
    """

    start: int
    end: int
    kind: str
    ref: str | None = None


def block_claims(blocks: Iterable[Block]) -> Iterator[Claim]:
    """What a block is when nothing more is known of it."""
    for block in blocks:
        yield Claim(block.start, block.end, _KINDS.get(block.kind, "residue"))


_KINDS = {
    Kind.FURNITURE: "furniture",
    Kind.BREAK: "furniture",
    Kind.HEADING: "heading",
    Kind.FIELD: "field",
}
