"""Titles without what headlines and labels print around them."""

from __future__ import annotations

from seminar_records import grammar
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import find_dates
from seminar_records.reading.stated import Piece
from seminar_records.reading.titlemarks import quoted

__all__ = ["bare_title"]


def _is_town(text: str) -> bool:
    """Whether a text is a town, with its country perhaps."""
    codes = words(text).codes
    return "g" in codes and rules("opening")["town_line"].fullmatch(codes) is not None


def bare_title(flow: Flow) -> Piece | None:
    """A title without ``Report on``, ``Recap``, a date or a place behind; None when nothing is left
    that names an event (``Event 2``)."""
    text = flow.text
    start, end = 0, len(text)
    if match := grammar.pattern("before", "fields").match(text):
        start = match.end()
    if match := grammar.pattern("behind", "fields").search(text, start):
        end = match.start()
    for date in reversed(find_dates(text[:end])):
        rest = text[date.end : end].strip(" .,)]")
        if date.start - start > 8 and (not rest or _is_town(rest)):
            end = date.start
            before = words(text[:end])
            town = rules("opening")["town_before"].search(before.codes)
            end = before.starts[town.start()] if town and town.start() > 1 else end
    for _ in range(3):
        end = start + len(text[start:end].rstrip(" .,;:–—-|(["))
        match = grammar.pattern("after", "fields").search(text, max(start, end - 140), end)
        if match is None or match.start() <= start:
            break
        end = match.start()
    if text[start:end][:1] in {"“", '"', "‘"} and (piece := quoted(flow, start)):
        return piece
    if end - start < 3 or grammar.pattern("template", "fields").match(text, start, end):
        return None
    return Piece(flow, start, end)
