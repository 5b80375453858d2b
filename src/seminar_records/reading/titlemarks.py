"""Titles in quotation marks: where one ends that opens at a mark."""

from __future__ import annotations

from seminar_records.flow import Flow
from seminar_records.reading.codes import rules
from seminar_records.reading.stated import Piece, TitleRank

__all__ = ["quoted"]

_CLOSERS = {"“": '”“"', '"': '"”', "‘": "’”'", "'": "'’"}
_STOPS = frozenset(",.;)")  #: behind a mark that opens these, it closes
_SINGLE = "’'"


def quoted(flow: Flow, at: int, rank: int = TitleRank.TITLED) -> Piece | None:
    """The text in quotation marks that open at an offset, without a comma or stop at its end."""
    text = flow.text
    if text[at] == '"' and text[at + 1 : at + 2].isspace() and not text[max(at - 1, 0)].isspace():
        return None  # the mark closes a quotation
    end = _closing(text, at)
    if end < 0:
        end = _unclosed(text, at)
    start = at + 1
    while end > start and (text[end - 1] in ",. " or text[end - 1] in '“‘"'):
        end -= 1
    while start < end and text[start] in ' “‘"':
        start += 1
    return Piece(flow, start, end, rank) if end > start else None


def _unclosed(text: str, at: int) -> int:
    """Where a title ends that is opened and not closed, or closed by another mark."""
    end = rules("opening")["title_end"].search(text, at + 1, at + 200)
    return end.start() if end else min(len(text), at + 200)


def _closing(text: str, at: int) -> int:
    """Where a quotation that opens at an offset is closed, or -1; an apostrophe closes none."""
    closers = _CLOSERS.get(text[at], '"”')
    for end in range(at + 1, min(len(text), at + 400)):
        turned = text[end] == text[at] == "‘" and text[end + 1 : end + 2] in _STOPS
        if turned or text[end] in closers:
            inner = text[end] in _SINGLE and text[end + 1 : end + 2].isalpha()
            if not inner:
                return end
    return -1
