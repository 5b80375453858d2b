"""What the parts of the reading hand to one another and to the assembly."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Claim"]


class Claim(NamedTuple):
    """A source stretch ``[start, end)`` that was understood: what it became, and for which object.

    Claims may overlap; where they do, the later and narrower one wins in the partition.
    """

    start: int
    end: int
    kind: str
    ref: str | None = None
