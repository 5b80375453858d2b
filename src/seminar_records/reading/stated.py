"""What a report states of its event: stretches of text, each for one field."""

from __future__ import annotations

from enum import IntEnum

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import EventKind
from seminar_records.reading.dates import FoundDate, Relative

__all__ = ["Named", "Opening", "Piece", "PlaceRank", "TitleRank", "piece_of"]


class TitleRank(IntEnum):
    """How well a title is stated, best first. A headline goes before what is ``WEAK`` or worse, and
    so it does before the title of a talk or of another event, which counts so much less."""

    LABELLED = -1  #: Title: …
    TITLED = 0  #: a seminar titled “…”
    QUOTED = 1  #: the seminar “…”; a theme in a field
    HELD = 2  #: held “…”
    THEME = 3  #: on the theme of …
    ABOUT = 4  #: a seminar on …
    NAMED = 5  #: the Institute's Third Mud Forum
    WEAK = 6  #: lines that are no more than a title; Reed Days 2021
    GIVEN = 7  #: a lecture on “…” was given


class PlaceRank(IntEnum):
    """How well a place is stated, best first."""

    LABELLED = -1  #: Venue: …
    HOUSE = 0  #: a hall or a hotel
    BODY = 1  #: an institution
    TOWN = 2
    MENTION = 3  #: the town of a summit that is mentioned
    DATELINE = 4  #: the town beside the day
    HEADLINE = 5  #: the town of a headline
    TOPIC = 6  #: a town behind the topic, which may be of the topic


@define
class Piece:
    """A stretch ``[start, end)`` of a flow that states one field; of two, the lower rank counts."""

    flow: Flow
    start: int
    end: int
    rank: int = 0

    @property
    def text(self) -> str:
        """The text of the stretch."""
        return self.flow.text[self.start : self.end]


@define
class Named:
    """An organisation with the role it has, its acronym apart."""

    piece: Piece
    role: str
    acronym: str | None = None


@define
class Opening:
    """What was found; each list best first within its sentence. ``held`` are the dates of which a
    sentence says that the event was on them, ``talks`` lectures that may be the whole event,
    ``definite`` kinds that are spoken of as known, ``topics`` what it was on in words that are no
    name, ``seats`` the places of datelines, ``here`` is true where the text says so, ``ours`` where
    it says that we held it."""

    kinds: list[tuple[EventKind, Piece]] = Factory(list)
    titles: list[Piece] = Factory(list)
    dates: list[tuple[FoundDate, Flow]] = Factory(list)
    held: list[tuple[FoundDate, Flow]] = Factory(list)
    datelines: list[tuple[FoundDate, Flow]] = Factory(list)
    relatives: list[tuple[Relative, Flow]] = Factory(list)
    venues: list[Piece] = Factory(list)
    hosts: list[Named] = Factory(list)
    online: list[Piece] = Factory(list)
    events: list[Piece] = Factory(list)
    talks: list[Piece] = Factory(list)
    definite: list[str] = Factory(list)
    topics: list[Piece] = Factory(list)
    seats: list[Piece] = Factory(list)
    here: bool = False
    ours: bool = False


def piece_of(flow: Flow, words: Words, first: int, last: int, rank: int = 0) -> Piece:
    """The stretch of the tokens ``first`` up to, not including, ``last``."""
    start, end = words.span(first, last)
    return Piece(flow, start, end, rank)
