"""What people see on a terminal: document text made harmless, problems with line and column."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterator
from typing import TextIO

from seminar_records.model import Problem, SeminarRecord
from seminar_records.source import lines

__all__ = ["coloured", "problem_lines", "visible", "visible_lines"]

#: So much of the source is quoted in a message, in code points.
QUOTE = 60

_COLOURS = {"error": "31", "warning": "33", "info": "36"}


def visible(text: str) -> str:
    r"""One line of text with everything that does not print written as JSON writes it (``\u202e``).

    That is controls (C0, C1), line separators, bidirectional and zero-width marks, all white space
    but the blank, and code points without a character: nothing of it can move the cursor, reorder
    the line, or hide.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def visible_lines(text: str) -> str:
    """The same for text of several lines: line feeds and tabs stay."""
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in text.split("\n"))


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def coloured(text: str, severity: str, stream: TextIO) -> str:
    """The text in the colour of a severity, on a terminal that wants colours (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    colour = _COLOURS.get(severity)
    if plain or colour is None or not stream.isatty():
        return text
    return f"\x1b[{colour}m{text}\x1b[0m"


def problem_lines(record: SeminarRecord, name: str, stream: TextIO) -> Iterator[str]:
    """The problems as ``name:line:column: code message: "quote"``, ready for ``stream``.

    Lines and columns count from 1, columns in code points.
    """
    text = record.source.text or ""
    starts, _ = lines(text)
    for problem in record.problems:
        code = coloured(visible(problem.code), problem.severity, stream)
        place = _place(problem, starts)
        yield f"{visible(name)}{place}: {code} {visible(problem.message)}{_quote(problem, text)}"


def _place(problem: Problem, starts: list[int]) -> str:
    if not problem.spans or not starts:
        return ""
    offset = problem.spans[0].start
    line = bisect_right(starts, offset)
    return f":{line}:{offset - starts[line - 1] + 1}"


def _quote(problem: Problem, text: str) -> str:
    """The first line of what the problem is about."""
    if not problem.spans:
        return ""
    span = problem.spans[0]
    whole = text[span.start : span.end].strip()
    shown = whole.split("\n")[0].split("\r")[0][:QUOTE]
    return f': "{visible(shown)}{"…" if shown != whole else ""}"' if shown else ""
