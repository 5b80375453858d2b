"""Lines and their codes: every line looked at once, and written as one character.

What the codes mean stands in ``grammars/lines.ppeg``, with the rules that decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from seminar_records.flow import Flow
from seminar_records.grammar import pattern
from seminar_records.layouts.classes import Classifier, goes_on
from seminar_records.layouts.regions import front_matter, hidden_lines
from seminar_records.layouts.running import running_lines
from seminar_records.source import lines as split_lines

__all__ = ["Lines", "scan"]

_NARROW, _WIDE = 40, 140  #: hard-wrapped lines are between these lengths
_MARKS = frozenset("#*-+|>=`~<[!•▪●○–_0123456789")
_NARROWEST = 45  #: a narrower column is verse, an address or a list of names


@frozen
class Lines:
    """The lines of a text.

    ``starts`` and ``ends`` are offsets in ``flow.text`` without outer white space and tags, which
    ``tags`` gives back: the offset of each that stands beside one -> where the tags begin or end.
    ``codes`` has one character for each line, ``indents`` the columns between the margin and the
    text, ``width`` the length of full lines (0: the text is not hard-wrapped), ``front`` the
    numbers of the front matter lines.
    """

    flow: Flow
    starts: Sequence[int]
    ends: Sequence[int]
    codes: str
    indents: Sequence[int]
    width: int
    front: range
    tags: Mapping[int, int]

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
        return self.flow.text[self.starts[number] : self.ends[number]]


def scan(flow: Flow) -> Lines:
    """Classify all lines of a text, in time proportional to its length."""
    text = flow.text
    places, parts = _undoubled(*_without_margin(*split_lines(text)))
    width = _full_width(parts)
    classify = Classifier(width).code
    starts: list[int] = []
    ends: list[int] = []
    indents: list[int] = []
    codes: list[str] = []
    tags: dict[int, int] = {}
    for start, line, following in zip(places, parts, [*parts[1:], ""], strict=False):
        body = line.strip()
        if body:
            indent = 0
            if len(body) != len(line) and line[0] != body[0]:
                space = line[: len(line) - len(line.lstrip())]
                indent = _columns(space)
                start += len(space)
            if body[0] == "<" or body[-1] == ">":
                first, last = _unwrapped(body)
                tags[start + first], tags[start + last] = start, start + len(body)
                start, body = start + first, body[first:last]
            codes.append(classify(line, body, indent, following))
        else:
            indent = 0
            codes.append("~" if "\f" in line else ".")
        starts.append(start)
        ends.append(start + len(body))
        indents.append(indent)
    for number in hidden_lines(text, starts, ends):
        codes[number] = "F"
    for match in pattern("below_full", "blocks").finditer("".join(codes)):
        number = match.start()
        if goes_on(parts[number - 1], parts[number].strip()):
            codes[number] = "w" if codes[number] == "+" else "p"
    for number in running_lines(text, starts, ends, codes):
        codes[number] = "F"
    front = front_matter(text, starts, ends)
    return Lines(flow, starts, ends, _settle("".join(codes)), indents, width, front, tags)


def _unwrapped(body: str) -> tuple[int, int]:
    """Where the text of a line begins and ends between the tags of HTML around it, if it has any;
    tags alone are kept."""
    start = pattern("opening_tags", "lines").match(body).end()
    closing = pattern("closing_tags", "lines").search(body, start)
    end = closing.start() if closing else len(body)
    return (start, end) if start < end else (0, len(body))


def _settle(codes: str) -> str:
    """Lines with inner bars are rows only where the text has a table at all."""
    return codes if ":" in codes else codes.replace("/", "S")


def _columns(space: str) -> int:
    return len(space.expandtabs(4)) if "\t" in space else len(space)


def _full_width(lines: Sequence[str]) -> int:
    """The length full lines reach when the text is hard-wrapped, otherwise 0.

    Looked at are lines that an unmarked line follows directly. In wrapped text most of them are
    nearly as long as the longest, and few are longer than print allows.
    """
    lengths: list[int] = []
    over = size = 0
    for line in lines:
        if size >= _NARROW and len(line) > 2 and line[0] not in _MARKS:
            if size > _WIDE:
                over += 1
            else:
                lengths.append(size)
        size = len(line)
    if len(lengths) < 3 or over * 2 > len(lengths):
        return 0
    lengths.sort()
    width = lengths[len(lengths) * 9 // 10]
    near = sum(1 for size in lengths if size * 5 >= width * 4)
    return width if width >= _NARROWEST and near * 2 > len(lengths) else 0


def _without_margin(starts: list[int], lines: list[str]) -> tuple[list[int], list[str]]:
    """The lines without the white space that all of them begin or end with, as on a printed
    page: there two spaces at the end of a line are no line break of Markdown."""
    first = next((line for line in lines if line and not line.isspace()), "")
    if first == first.strip():  # as in most texts
        return starts, lines
    filled = [line for line in lines if line and not line.isspace()]
    if all(line[-1].isspace() for line in filled):
        lines = [line.rstrip() for line in lines]
    margin = first[: len(first) - len(first.lstrip())]
    for line in filled:
        while not line.startswith(margin):
            margin = margin[:-1]
        if not margin:
            return starts, lines
    size = len(margin)
    moved = [size if line.startswith(margin) else 0 for line in lines]
    return (
        [start + by for start, by in zip(starts, moved, strict=True)],
        [line[by:] for line, by in zip(lines, moved, strict=True)],
    )


def _undoubled(starts: list[int], lines: list[str]) -> tuple[list[int], list[str]]:
    """The lines without the blank one after each, where every line end of a text was doubled.

    Then nearly every line has one blank line after it, and most break off in mid-sentence: the
    next one begins with a small letter.
    """
    filled = [line for line in lines if line]
    if len(filled) < 8 or not 0.8 <= (len(lines) - len(filled)) / len(filled) <= 3:
        return starts, lines
    going_on = sum(1 for line in filled if line[0].islower())
    if going_on * 3 < len(filled) or max(map(len, filled)) > _WIDE:
        return starts, lines
    size = len(lines)
    kept = [
        i
        for i, line in enumerate(lines)
        if line or (i and not lines[i - 1]) or (i + 1 < size and not lines[i + 1])
    ]
    return [starts[i] for i in kept], [lines[i] for i in kept]
