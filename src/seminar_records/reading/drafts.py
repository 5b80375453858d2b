"""What the reading makes before people have ids: remarks and sections of flows."""

from __future__ import annotations

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.model import EventDate, Role
from seminar_records.reading.roster import Person

__all__ = ["DraftRemark", "DraftSection", "DraftSession", "Piece"]


@define
class Piece:
    """One stretch of a remark or section: a paragraph or part of one, a pull quote, a quotation.

    ``start`` and ``end`` are source offsets of the whole stretch, marks included.
    """

    kind: str
    flow: Flow
    start: int
    end: int


@define(eq=False)
class DraftRemark:
    """A remark whose speakers are still people of the roster."""

    speakers: list[Person]
    rule: str
    role: Role | None = None
    label: Flow | None = None
    mode: str = "reported"
    pieces: list[Piece] = Factory(list)


@define(eq=False)
class DraftSection:
    """Text that belongs to nobody, under one heading."""

    heading: Flow | None
    level: int
    kind: str
    pieces: list[Piece] = Factory(list)


@define(eq=False)
class DraftSession:
    """A session of the event: the blocks ``[first, last)`` with its heading, from ``start`` to
    ``end`` in the source, and who chaired and what was said in it."""

    first: int
    last: int
    number: int | None
    title: Flow | None
    date: EventDate | None
    heading: Flow
    start: int
    end: int
    chairs: list[Person] = Factory(list)
    remarks: list[DraftRemark] = Factory(list)
