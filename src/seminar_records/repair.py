"""Text to mended text, with every change in a ledger.

Nothing is repaired that cannot change: one search finds the lines that hold anything but printable
ASCII and common typography, and only those are looked at. Line ends are never touched here;
:mod:`seminar_records.joining` does that for the layouts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from seminar_records.flow import Edit, Flow
from seminar_records.model import Problem, Repair
from seminar_records.mojibake import mojibake
from seminar_records.source import SourceText

if TYPE_CHECKING:
    import regex

__all__ = ["Repaired", "entries", "repair"]

#: Characters that are right as they stand and take part in no mojibake among themselves. The
#: no-break space is among them: it becomes a space at the end, one to one.
_TAME = "\xa0–—‘’“”•…"
#: Letters that are right between two ASCII characters: no pattern of mojibake has one alone.
_LETTER = "À-ÁÄ-ÖØ-öø-őŔ-žə"
#: One character class in front keeps the search in C; the look-arounds judge its hits.
_SUSPECT = re.compile(
    rf"[^\t\n\r -%(-;=-_a-~{_TAME}]"
    rf"(?:(?<![&<`'{_LETTER}])|(?<=&)(?=#?[0-9A-Za-z]{{1,24}};)|(?<=<)(?=[Ss][Uu][Pp]>)"
    rf"|(?<=`)(?=`)|(?<=')(?=')"
    rf"|(?<=[{_LETTER}])(?:(?<![\t\n\r -~][{_LETTER}])|(?![\t\n\r -~])))"
)
_NEWLINE = re.compile(r"[\r\n]")
_LONGEST = 4000  # a longer line is repaired in pieces: some of ftfy's steps are quadratic
_ENTITY = re.compile(r"&((?:amp;){0,2})(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,24});")
_SUP = re.compile(r"(?<=[0-9])<sup>[ \t]*(st|nd|rd|th)[ \t]*</sup>", re.IGNORECASE)
#: ``typed'' quotation marks, each end by itself, since the other may be on another line; but
#: backticks on both sides are code, and two apostrophes behind a figure are inches.
_TYPED = re.compile(
    r"(?<![\w`])(?P<opens>``)(?=[^`\s])(?!(?:(?!'')[^`])*``)"
    r"|(?:(?<=[^\W\d_])|(?<=[.,!?…)]))''(?!['\w])"
)
_NEVER_SEEN = (
    "\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"
)
_TAGS = "\U000e0000-\U000e007f"
_JOINERS = "\u200c\u200d\ufe00-\ufe0f"
#: Scripts and symbols in which joiners and variation selectors carry meaning.
_SHAPED = "\u0590-\u1cff\u2190-\ufeff\U00010000-\U000dffff"
_UNSEEN = re.compile(rf"[{_NEVER_SEEN}{_TAGS}{_JOINERS}]")
_SOFT_BREAK = re.compile("\xad(?=[ \t\xa0]*$)")
_INVISIBLE = re.compile(rf"[{_NEVER_SEEN}{_TAGS}]+|(?<![{_SHAPED}])[{_JOINERS}]+")
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_CONTROLS = re.compile(
    r"\x1b\[[0-9;]*[A-Za-z]|[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]|[\0-\x08\x0e-\x1b\x7f-\x9f]+"
)
_SPACES = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
#: The letters and figures of Mathematical Alphanumeric Symbols, and those that stand elsewhere
#: because they were encoded before (U+210E for the small italic h). Posts set words in them.
_MATHS = "\U0001d400-\U0001d7ff"
_EARLIER = (
    "\u2102\u210a-\u210e\u2110-\u2112\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131"
    "\u2133\u2134"
)
_STYLED = re.compile(
    rf"(?=[{_EARLIER}]?[{_MATHS}][ ]?[{_MATHS}{_EARLIER}])"
    rf"[{_MATHS}{_EARLIER}]+(?:[ ’'.-][{_MATHS}{_EARLIER}]+)*"
)
_ENTRIES = 8  # more changes by one rule in one line become one entry of the ledger


@frozen(kw_only=True)
class Repaired:
    """The mended text, what was changed, and the problems of source and repair together."""

    flow: Flow
    repairs: tuple[Repair, ...] = ()
    problems: tuple[Problem, ...] = ()


def repair(source: SourceText) -> Repaired:
    """Mend the characters of a text, line by line where something can change.

    In this order: entities (at most three levels), mojibake (ftfy), ordinal tags ``<sup>``,
    invisible characters, controls, quotation marks of two characters, letters of mathematics that
    stand in for bold or italic type, composition (NFC). No-break and other Unicode spaces become
    ordinary ones without an entry in the ledger. A form feed stays at the edge of a line, where it
    ends a page, and becomes a space elsewhere.
    """
    text = source.text
    ledger: list[Repair] = []
    parts: list[Flow] = []
    done = 0
    for start, end in _suspects(text):
        flow = _mended(Flow(text[start:end], start), ledger)
        if flow is not None:
            if not flow.text and text[start - 1 : start] + text[end : end + 1] == "\r\n":
                flow = Flow.between(" ", start, end)  # two line ends stay two
            parts += (Flow(text[done:start], done), flow)
            done = end
    parts.append(Flow(text[done:], done))
    flow = _plain_spaces(Flow.concat(parts) if len(parts) > 1 else parts[0])
    problems = (*source.problems, *_lost(flow))
    return Repaired(flow=flow, repairs=tuple(ledger), problems=problems)


def _suspects(text: str) -> Iterator[tuple[int, int]]:
    """The lines, or pieces of overlong lines, in which something may change."""
    done = 0
    while hit := _SUSPECT.search(text, done):
        at = hit.start()
        start = max(done, text.rfind("\n", done, at) + 1, text.rfind("\r", done, at) + 1)
        newline = _NEWLINE.search(text, at)
        done = newline.start() if newline else len(text)
        if done - start <= _LONGEST:
            yield start, done
        else:
            yield from _pieces(text, start, done)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        cut = end
        if end - start > _LONGEST:
            cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        if _SUSPECT.search(text, start, cut):
            yield start, cut
        start = cut


def _mended(flow: Flow, ledger: list[Repair]) -> Flow | None:
    """The mended line, or None when it is right as it is."""
    before = flow
    for rule, find in _STEPS:
        edits = find(flow.text)
        if edits:
            ledger.extend(entries(flow, rule, edits))
            flow = flow.edit(edits)
    return flow if flow is not before else None


def entries(flow: Flow, rule: str, edits: Sequence[Edit]) -> list[Repair]:
    """The ledger's entries for edits: adjacent ones together, too many of them as one."""
    merged: list[Edit] = []
    for start, end, after in edits:
        if merged and merged[-1][1] == start:
            start, after = merged[-1][0], merged.pop()[2] + after
        merged.append((start, end, after))
    if len(merged) > _ENTRIES:
        merged = [_as_one(flow.text, merged)]
    return [
        Repair(rule=rule, before=flow.text[a:b], after=after, spans=flow.spans(a, b))
        for a, b, after in merged
    ]


def _as_one(text: str, edits: Sequence[Edit]) -> Edit:
    start = done = edits[0][0]
    parts: list[str] = []
    for a, b, after in edits:
        parts += (text[done:a], after)
        done = b
    return start, done, "".join(parts)


# Steps: each gives the edits it would make to one line, in ascending order.


def _entities(text: str) -> list[Edit]:
    if "&" not in text:
        return []
    found = []
    for match in _ENTITY.finditer(text):
        char = _entity(match[2])
        if char is not None:
            found.append((match.start(), match.end(), char))
        elif match[1]:
            found.append((match.start() + 1, match.end(1), ""))
    return found


def _entity(name: str) -> str | None:
    """What ``&name;`` stands for, capitals as in ``&EACUTE;`` included; None when for nothing."""
    from html import unescape
    from html.entities import html5

    if name[0] == "#":
        char = unescape(f"&{name};")
    elif f"{name};" in html5:
        char = html5[f"{name};"]
    elif name.isupper() and f"{name.lower()};" in html5:
        char = html5[f"{name.lower()};"].upper()
    else:
        return None
    return " " if char in ("\n", "\r") else char


def _sup(text: str) -> list[Edit]:
    edits: list[Edit] = []
    if "<" in text:
        for match in _SUP.finditer(text):
            edits += ((match.start(), match.start(1), ""), (match.end(1), match.end(), ""))
    return edits


def _invisible(text: str) -> list[Edit]:
    if text.isascii() or not _UNSEEN.search(text):
        return []
    soft = _SOFT_BREAK.search(text)
    end = soft.start() if soft else len(text)
    edits = [(*match.span(), "") for match in _INVISIBLE.finditer(text, 0, end)]
    return [*edits, (end, end + 1, "-")] if soft else edits


def _controls(text: str) -> list[Edit]:
    if not _CONTROL.search(text):
        return []
    inner = len(text) - len(text.lstrip()), len(text.rstrip())
    edits = []
    for match in _CONTROLS.finditer(text):
        char = match[0]
        if char == "\f" and not inner[0] <= match.start() < inner[1]:
            continue
        edits.append(
            (*match.span(), " " if char[0] in "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029" else "")
        )
    return edits


def _typed(text: str) -> list[Edit]:
    """Quotation marks as typewriters and TeX have them; pairs of apostrophes alone are italics of
    a wiki."""
    apart = text.count("''")
    if not apart and "``" not in text:
        return []
    found = list(_TYPED.finditer(text))
    if apart > 1 and not any(match["opens"] for match in found):
        return []
    return [(*match.span(), "“" if match["opens"] else "”") for match in found]


def _styled(text: str) -> list[Edit]:
    """Words in letters of mathematics; a single one is a variable, and stays."""
    if text.isascii() or max(text) < _MATHS[0]:
        return []
    found = ((match.span(), match[0]) for match in _STYLED.finditer(text))
    return [(*span, unicodedata.normalize("NFKC", styled)) for span, styled in found]


def _composed(text: str) -> list[Edit]:
    if text.isascii() or (len(text) <= 1000 and unicodedata.is_normalized("NFC", text)):
        return []
    edits = []
    for match in _stretches().finditer(text):
        after = unicodedata.normalize("NFC", match[0])
        if after != match[0]:
            edits.append((match.start(), match.end(), after))
    return edits


_STEPS: tuple[tuple[str, Callable[[str], list[Edit]]], ...] = (
    ("entity", _entities),
    ("mojibake", mojibake),
    ("sup", _sup),
    ("invisible", _invisible),
    ("control", _controls),
    ("typed quotes", _typed),
    ("styled", _styled),
    ("composition", _composed),
)


def _stretches() -> regex.Pattern[str]:
    r"""Finds a character with at most 30 marks after it (the bound of UAX #15, Stream-Safe Text).

    Normalising is quadratic in the length of a run of marks.
    """
    import regex

    return regex.compile(r"[^\p{M}\P{NFC_QC=Yes}]?[\p{M}\P{NFC_QC=Yes}]{1,30}")


def _plain_spaces(flow: Flow) -> Flow:
    text = flow.text
    if not text.isascii():
        for space in _SPACES:
            if space in text:
                text = text.replace(space, " ")
    return flow if text is flow.text else flow.reworded(text)


def _lost(flow: Flow) -> list[Problem]:
    count = flow.text.count("\ufffd")
    if not count:
        return []
    first = flow.text.find("\ufffd")
    return [
        Problem(
            code="SR006",
            severity="warning",
            message=f"{count} replacement characters (U+FFFD): letters were lost before this file",
            spans=flow.spans(first, first + 1),
            hint="look the words up in the original publication",
        )
    ]
