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
    """What a block is when nothing more is known of it; running text of nobody is residue, as is
    everything that no claim covers."""
    for block in blocks:
        kind = _KINDS.get(block.kind)
        if kind is not None:
            yield Claim(block.start, block.end, kind)


_KINDS = {
    Kind.FURNITURE: "furniture",
    Kind.BREAK: "furniture",
    Kind.HEADING: "heading",
    Kind.FIELD: "field",
}
