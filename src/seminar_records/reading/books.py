"""The launch of a book as the event: what sentences say of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import regex

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.stated import Piece, TitleRank
from seminar_records.reading.titlemarks import quoted

__all__ = ["as_held", "book_titles", "launch_of"]


def launch_of(flow: Flow, words: Words) -> regex.Match[str] | None:
    """Where a sentence tells that a book was launched."""
    extent = words.starts[0], words.ends[-1]
    if rules("opening")["book_word"].search(flow.text, *extent) is None:
        return None  # most have none, and the whole search costs more
    return rules("opening")["book_launch"].search(flow.text, *extent)


def as_held(words: Words, launch: regex.Match[str]) -> Words:
    """The words with the verb of the launch as one of holding: the book was released in Lima."""
    if not launch["verb"]:
        return words
    at = bisect_left(words.starts, launch.start("verb"))
    return words.coded(f"{words.codes[:at]}h{words.codes[at + 1 :]}")


def book_titles(flow: Flow, words: Words) -> Iterator[Piece]:
    """The title of the book that a sentence names: the book “Red Clay”, her book Red Clay."""
    start, end = words.starts[0], words.ends[-1]
    named = rules("opening")["book_named"].search(flow.text, start, end)
    if named is None:
        return
    if named["title"]:
        yield Piece(flow, *named.span("title"), TitleRank.ABOUT)
    elif piece := quoted(flow, named.start("open")):
        yield piece
