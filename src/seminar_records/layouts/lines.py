"""Lines and their codes: every line looked at once, and written as one character.

What the codes mean stands in ``grammars/lines.ppeg``, with the rules that decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from seminar_records.flow import Flow
from seminar_records.layouts.classes import Classifier
from seminar_records.layouts.regions import front_matter, hidden_lines
from seminar_records.source import lines as split_lines

__all__ = ["Lines", "scan"]

_NARROW, _WIDE = 40, 140  #: hard-wrapped lines are between these lengths
_MARKS = frozenset("#*-+|>=`~<[!•▪●○–_0123456789")
_NARROWEST = 45  #: a narrower column is verse, an address or a list of names


@frozen
class Lines:
    """The lines of a text.

    ``spans`` are (start, end) in ``flow.text`` without outer white space, ``codes`` has one
    character for each line, ``indents`` the columns before the text, ``width`` the length of full
    lines (0: the text is not hard-wrapped), ``front`` the numbers of the front matter lines.
    """

    flow: Flow
    spans: Sequence[tuple[int, int]]
    codes: str
    indents: Sequence[int]
    width: int
    front: range

    @property
    def filled(self) -> int:
        """The number of lines that are not blank."""
        return len(self.codes) - self.codes.count(".")

    def share(self, codes: str) -> float:
        """The share of these codes among the lines that are not blank, 0 to 1."""
        count = sum(map(self.codes.count, codes))
        return count / self.filled if count else 0.0

    def text(self, number: int) -> str:
        """One line without outer white space."""
        start, end = self.spans[number]
        return self.flow.text[start:end]


def scan(flow: Flow) -> Lines:
    """Classify all lines of a text, in time proportional to its length."""
    text = flow.text
    raw = _undoubled(text, split_lines(text))
    width = _full_width(text, raw)
    classify = Classifier(width).code
    spans: list[tuple[int, int]] = []
    indents: list[int] = []
    codes: list[str] = []
    for start, end, _ in raw:
        line = text[start:end]
        body = line.strip()
        if body:
            indent = 0
            if len(body) != len(line) and line[0] != body[0]:
                at = start + len(line) - len(line.lstrip())
                indent = _columns(text[start:at])
                start = at
            codes.append(classify(line, body, indent))
            spans.append((start, start + len(body)))
            indents.append(indent)
        else:
            codes.append("~" if "\f" in line else ".")
            spans.append((start, start))
            indents.append(0)
    for number in hidden_lines(text, spans):
        codes[number] = "F"
    return Lines(flow, spans, _settle("".join(codes)), indents, width, front_matter(text, spans))


def _settle(codes: str) -> str:
    """Lines with inner bars are rows only where the text has a table at all."""
    return codes if ":" in codes else codes.replace("/", "S")


def _columns(space: str) -> int:
    return len(space.expandtabs(4)) if "\t" in space else len(space)


def _full_width(text: str, raw: Sequence[tuple[int, int, int]]) -> int:
    """The length full lines reach when the text is hard-wrapped, otherwise 0.

    Looked at are lines that an unmarked line follows directly. In wrapped text most of them are
    nearly as long as the longest, and few are longer than print allows.
    """
    lengths: list[int] = []
    over = size = 0
    for start, end, _ in raw:
        if size >= _NARROW and end - start > 2 and text[start] not in _MARKS:
            if size > _WIDE:
                over += 1
            else:
                lengths.append(size)
        size = end - start
    if len(lengths) < 3 or over * 2 > len(lengths):
        return 0
    lengths.sort()
    width = lengths[len(lengths) * 9 // 10]
    near = sum(1 for size in lengths if size * 5 >= width * 4)
    return width if width >= _NARROWEST and near * 2 > len(lengths) else 0


def _undoubled(text: str, raw: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The lines without the blank one after each, where every line end of a text was doubled.

    Then nearly every line has one blank line after it, and most break off in mid-sentence: the
    next one begins with a small letter.
    """
    lines = [part for part in raw if part[1] > part[0]]
    if len(lines) < 8 or not 0.8 <= (len(raw) - len(lines)) / len(lines) <= 3:
        return raw
    going_on = sum(1 for part in lines if text[part[0]].islower())
    longest = max(end - start for start, end, _ in lines)
    if going_on * 3 < len(lines) or longest > _WIDE:
        return raw
    size = len(raw)
    return [
        part
        for i, part in enumerate(raw)
        if part[1] > part[0]
        or (i and raw[i - 1][1] == raw[i - 1][0])
        or (i + 1 < size and raw[i + 1][1] == raw[i + 1][0])
    ]
