"""Running heads and feet: lines that come back where the pages of a printed report meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from seminar_records.grammar import pattern

__all__ = ["running_lines"]

_LONGEST = 100  #: no running head is longer
_SHORT = "SJBb#HI"  #: codes of lines that may be a title
_REACH = 2  #: so many lines before and after the end of a page


def running_lines(
    text: str, starts: Sequence[int], ends: Sequence[int], codes: Sequence[str]
) -> Iterator[int]:
    """The numbers of the lines which stand at the edges of several pages, figures aside, and
    nowhere else; not that at the top of the text when it is all there is of a title.

    A page ends at a form feed, at a page number, and at a line that comes back in mid-sentence.
    """
    filled = [number for number, start in enumerate(starts) if ends[number] > start]
    rows = [text[starts[number] : ends[number]] for number in filled]
    edges, breaks = _edges(text, [(starts[n], ends[n]) for n in filled], rows, codes, filled)
    if not breaks:
        return
    keys = {at: _key(rows[at]) for at in edges}
    here = Counter(key for key in keys.values() if key)
    least = max(2, breaks // 3 + 1)
    kept = {key for key, count in here.items() if count >= least}
    if not kept:
        return
    everywhere = Counter(key for row in rows if len(row) <= _LONGEST and (key := _key(row)) in kept)
    found = {at for at in edges if keys[at] in kept and everywhere[keys[at]] == here[keys[at]]}
    titled = _has_title([number for at, number in enumerate(filled) if at not in found], codes)
    for at in sorted(found):
        if at >= _REACH or titled:
            yield filled[at]


def _has_title(filled: Sequence[int], codes: Sequence[str]) -> bool:
    """Whether the text begins with a line that may be its title."""
    first = next((number for number in filled if codes[number] not in "F~"), None)
    if first is None:
        return False
    alone = codes[first] == "W" and codes[first + 1 : first + 2] == ["."]
    return alone or codes[first] in _SHORT


def _edges(
    text: str,
    places: Sequence[tuple[int, int]],
    rows: Sequence[str],
    codes: Sequence[str],
    filled: Sequence[int],
) -> tuple[set[int], int]:
    """The rows that stand where a page ends or begins, the top of the text among them, and how
    many pages end."""
    edges: set[int] = set()
    breaks = 0
    number = pattern("page_number", "furniture")
    fed = "\f" in text
    often = {row for row, count in Counter(rows).items() if count > 2 and len(row) <= _LONGEST}
    for at, row in enumerate(rows):
        if at and fed and "\f" in text[places[at - 1][1] : places[at][0]]:
            edges.update(range(max(0, at - _REACH), at + _REACH))
        elif codes[filled[at]] == "F" and number.match(row):
            edges.update(range(max(0, at - _REACH), at + _REACH + 1))
        elif row in often and _interrupts(rows, at):
            edges.add(at)
        else:
            continue
        breaks += 1
    if breaks:
        edges.update(range(_REACH))
    return {at for at in edges if at < len(rows)}, breaks


def _interrupts(rows: Sequence[str], at: int) -> bool:
    """Whether a sentence breaks off before a row and goes on behind it."""
    return (
        0 < at < len(rows) - 1
        and rows[at + 1][0].islower()
        and pattern("stop", "lines").search(rows[at - 1][-8:]) is None
    )


def _key(row: str) -> str:
    """A row without its figures, for comparison; empty for what cannot be a running head."""
    if len(row) > _LONGEST:
        return ""
    letters = "".join([c for c in row.casefold() if c.isalpha() or c == " "])
    key = " ".join(letters.split())
    return key if len(key) > 2 else ""
