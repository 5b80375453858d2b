"""What an event was on, in words that are no name: a seminar on red clay and its uses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.stated import Piece, piece_of

__all__ = ["topics"]

#: Fewer words, a seminar on clay, say rather of what sort it was.
_LEAST = 3


def topics(flow: Flow, words: Words, venues: Sequence[Piece]) -> Iterator[Piece]:
    """The topic of the event that a sentence tells of, without the place behind it."""
    match = rules("opening")["plain_topic"].search(words.codes)
    if match is None or not rules("opening")["on_what"].fullmatch(words.part(*match.span("on"))):
        return
    first, last = match.span("title")
    held = (p.start for p in venues if p.flow is flow and p.start > words.starts[first])
    place = min(held, default=words.ends[-1])
    while last > first and (words.starts[last - 1] >= place or words.codes[last - 1] in "jt,&"):
        last -= 1
    if words.codes[last - 2 : last] == "jg" and not words.value(last - 1):
        last -= 2  # in a town, no country
    if last - first >= _LEAST:
        yield piece_of(flow, words, first, last)
