"""Text to mended text, with every change in a ledger: the only module that imports ftfy.

Nothing is repaired that cannot change: one search finds the lines that hold anything but printable
ASCII and common typography; only those are looked at, and only what looks like mojibake is given to
ftfy. Its explanation is then replayed as edits, so that offsets stay exact. Line ends are never
touched here; :func:`join_lines` does that for the layouts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from seminar_records.flow import Builder, Edit, Flow
from seminar_records.model import Problem, Repair, Span
from seminar_records.source import SourceText

if TYPE_CHECKING:
    import regex

__all__ = ["Repaired", "join_lines", "mend_glued", "repair", "unescape_markdown"]

#: Characters that are right as they stand and take part in no mojibake among themselves. The
#: no-break space is among them: it becomes a space at the end, one to one.
_TAME = "\xa0–—‘’“”•…"
#: Letters that are right between two ASCII characters: no pattern of mojibake has one alone.
_LETTER = "À-ÁÄ-ÖØ-öø-őŔ-žə"
#: One character class in front keeps the search in C; the look-arounds judge its hits.
_SUSPECT = re.compile(
    rf"[^\t\n\r -%'-;=-~{_TAME}]"
    rf"(?:(?<![&<{_LETTER}])|(?<=&)(?=#?[0-9A-Za-z]{{1,24}};)|(?<=<)(?=[Ss][Uu][Pp]>)"
    rf"|(?<=[{_LETTER}])(?:(?<![\t\n\r -~][{_LETTER}])|(?![\t\n\r -~])))"
)
_NEWLINE = re.compile(r"[\r\n]")
_LONGEST = 4000  # a longer line is repaired in pieces: some of ftfy's steps are quadratic
_ENTITY = re.compile(r"&((?:amp;){0,2})(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,24});")
#: Non-ASCII text with less than 16 ASCII characters between: the patterns of mojibake are shorter.
_FOREIGN = re.compile(r"[^\0-\x7f]+(?:[\0-\x7f]{1,16}[^\0-\x7f]+)*")
_SUP = re.compile(r"(?<=[0-9])<sup>[ \t]*(st|nd|rd|th)[ \t]*</sup>", re.IGNORECASE)
_HIGH = re.compile(rb"[\x80-\xff]+")
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
    invisible characters, controls, composition (NFC). No-break and other Unicode spaces become
    ordinary ones without an entry in the ledger. A form feed stays at the edge of a line, where it
    ends a page, and becomes a space elsewhere.
    """
    text = source.text
    ledger: list[Repair] = []
    parts: list[Flow] = []
    done = 0
    for start, end in _suspects(text):
        flow = _mended(Flow.whole(text[start:end], start), ledger)
        if flow is not None:
            if not flow.text and text[start - 1 : start] + text[end : end + 1] == "\r\n":
                flow = Flow(" ", (0,), (start,), (end - start,))  # two line ends stay two
            parts += (Flow.whole(text[done:start], done), flow)
            done = end
    parts.append(Flow.whole(text[done:], done))
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
            ledger.extend(_entries(flow, rule, edits))
            flow = flow.edit(edits)
    return flow if flow is not before else None


def _entries(flow: Flow, rule: str, edits: Sequence[Edit]) -> list[Repair]:
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


def _mojibake(text: str) -> list[Edit]:
    if text.isascii():
        return []
    from ftfy.badness import is_bad

    for match in _FOREIGN.finditer(text):
        if is_bad(text[max(match.start() - 8, 0) : match.end() + 8]):
            return _unmangled(text)
    return []


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
    ("mojibake", _mojibake),
    ("sup", _sup),
    ("invisible", _invisible),
    ("control", _controls),
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


# The replay of ftfy's explanation.


def _unmangled(text: str) -> list[Edit]:
    """ftfy's repair of the encoding as edits."""
    import ftfy

    fixed, plan = ftfy.fix_encoding_and_explain(text)
    if fixed == text:
        return []
    plan = plan or []
    if len(plan) == 2 and plan[1].parameter.startswith("utf-8"):  # the usual case, in one go
        return _decoding(text.encode(plan[0].parameter), plan[1].parameter)
    flow = _replayed(Flow.whole(text), plan)
    if flow.text != fixed:  # an unknown step of another version of ftfy: exact text, one wide edit
        return [(0, len(text), fixed)]
    return _changes(text, flow)


def _replayed(flow: Flow, plan: Sequence[tuple[str, str]]) -> Flow:
    from ftfy import fixes

    for action, name in plan:
        if action == "encode":
            flow = flow.reworded(flow.text.encode(name).decode("latin-1"))
        elif name == "windows-1252":
            flow = flow.reworded(flow.text.encode("latin-1").decode(name))
        elif action == "decode":
            flow = flow.edit(_decoding(flow.text.encode("latin-1"), name))
        elif name == "restore_byte_a0":
            flow = flow.edit(_inserted_a0(flow.text))
            raw = flow.text.encode("latin-1")
            flow = flow.reworded(fixes.restore_byte_a0(raw).decode("latin-1"))
        elif name == "replace_lossy_sequences":
            flow = flow.edit(_lossy(flow.text))
        elif name == "decode_inconsistent_utf8":
            flow = flow.edit(_inconsistent(flow.text))
        elif name == "fix_c1_controls":
            flow = flow.reworded(fixes.fix_c1_controls(flow.text))
    return flow


def _decoding(data: bytes, name: str) -> list[Edit]:
    """Edits that decode UTF-8 or its variants, in offsets of bytes; ASCII stands for itself."""
    edits: list[Edit] = []
    for run in _HIGH.finditer(data):
        start, end = run.span()
        raw = run[0]
        chars = raw.decode(name)
        if len(chars) == 1:
            edits.append((start, end, chars))
            continue
        for char in chars:
            size = _sequence(data, start)
            edits.append((start, start + size, char))
            start += size
    return edits


def _sequence(raw: bytes, at: int) -> int:
    """How many bytes the UTF-8 sequence has that begins here; six for a pair in CESU-8."""
    lead = raw[at]
    if lead < 0xE0:
        return 2
    if lead < 0xF0:
        return 6 if lead == 0xED and raw[at + 1] >= 0xA0 else 3
    return 4


def _inserted_a0(text: str) -> list[Edit]:
    """A lost no-break space after Ã, put back beside the space it seemed to be."""
    from ftfy.fixes import A_GRAVE_WORD_RE

    found = A_GRAVE_WORD_RE.finditer(text.encode("latin-1"))
    return [(match.start() + 1, match.start() + 1, "\xa0") for match in found]


def _lossy(text: str) -> list[Edit]:
    """Sequences with lost bytes become U+FFFD, in UTF-8."""
    from ftfy.chardata import LOSSY_UTF8_RE

    found = LOSSY_UTF8_RE.finditer(text.encode("latin-1"))
    return [(*match.span(), "\xef\xbf\xbd") for match in found]


def _inconsistent(text: str) -> list[Edit]:
    """Mojibake in a text of several encodings: each place is repaired by itself."""
    from ftfy.badness import is_bad
    from ftfy.chardata import UTF8_DETECTOR_RE

    edits: list[Edit] = []
    for match in UTF8_DETECTOR_RE.finditer(text):
        part = match[0]
        if len(part) < len(text) and is_bad(part):
            start = match.start()
            edits += [(start + a, start + b, after) for a, b, after in _unmangled(part)]
    return edits


def _changes(before: str, flow: Flow) -> list[Edit]:
    """The edits that lead from a text to a flow over it."""
    edits: list[Edit] = []
    done = 0
    for start, end, home, size in flow.runs():
        after = flow.text[start:end]
        if home > done:
            edits.append((done, home, ""))
        if home < done:  # two characters from one place
            edits[-1] = (edits[-1][0], max(done, home + size), edits[-1][2] + after)
        elif len(after) != size:
            edits.append((home, home + size, after))
        elif after != before[home : home + size]:
            pairs = zip(range(home, home + size), before[home : home + size], after, strict=True)
            edits += [(i, i + 1, new) for i, old, new in pairs if old != new]
        done = max(done, home + size)
    if done < len(before):
        edits.append((done, len(before), ""))
    return edits


# Joining and unmarking, for the layouts.

#: Particles of Persian, Urdu and Arabic compound names (izafat, conjunction, article).
_PARTICLE = "e|i|o|u|ul|al|ur|us|ud|un|uz|ush"
_ENDS_IN_PARTICLE = re.compile(rf"(?<![^\W\d_])[A-Z][^\W\d_]+-(?:{_PARTICLE})(-?)$")
_BEGINS_WITH_PARTICLE = re.compile(rf"(?:{_PARTICLE})-?[A-Z]")
_GLUED = re.compile(rf"-(?!eB|eCom|eGov|eL|eP|iP)(?:{_PARTICLE})(?=[A-Z][a-z])")
_LAST_WORD = re.compile(r"[^\W_]+(?:['’‐-][^\W_]+)*[‐-]?$")
_FIRST_WORD = re.compile(r"[^\W_]+")
_SUSPENDED = frozenset({"and", "or", "to", "und", "et"})
#: First and second parts that are written with a hyphen wherever the line ends.
_HYPHEN_AFTER = re.compile(
    r"all|anti|co|cross|ex|first|full|half|high|long|low|mid|neo|non|pan|part|post|pre|pro|quasi"
    r"|second|self|semi|short|so|third|vice|well|two|three|four|five|six|seven|eight|nine|ten"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
    re.IGNORECASE,
)
_HYPHEN_BEFORE = re.compile(
    r"based|building|centred|centric|driven|elect|free|funded|general|keeping|led|level|like|long"
    r"|making|off|old|oriented|out|related|scale|sharing|size|specific|term|up|wide|years?"
)
_REACH = 60  # how far back a word at a line end is looked for


def join_lines(parts: Sequence[Flow]) -> tuple[Flow, list[Repair]]:
    """Join the physical lines of one paragraph; blank ones are left out.

    A line end with its indentation becomes one space (rule ``hard-wrap``, one entry for all of
    them). A word broken by a hyphen is joined (``line-end hyphen``): without the hyphen before a
    small letter, unless it is written with one anyway; with it before a capital or a digit. A name
    with a particle keeps or gets its hyphens (``broken name``: Bagh-e / Nasim).
    """
    flows = [flow for flow in map(Flow.strip, parts) if flow.text]
    if not flows:
        return Flow.concat(()), []
    build = Builder()
    ledger: list[Repair] = []
    wraps: list[Span] = []
    left = flows[0]
    for right in flows[1:]:
        rule, cut, glue = _junction(left.text[-_REACH:], right.text[:_REACH])
        gap = _gap(left, right)
        if rule == "hard-wrap":
            wraps.append(gap)
        else:
            ledger.append(_mended_word(rule, left, right, cut, glue))
        build.keep(left, 0, len(left.text) - cut)
        if glue:
            build.put(glue, gap.start, gap.end - gap.start)
        left = right
    if wraps:
        ledger.append(Repair(rule="hard-wrap", before="\n", after=" ", spans=tuple(wraps)))
    build.keep(left, 0, len(left.text))
    return build.flow(), ledger


def _gap(left: Flow, right: Flow) -> Span:
    """The source between two flows; empty where the second does not stand after the first."""
    start = left.edges()[1]
    return Span(start=start, end=max(start, right.edges()[0]))


def _junction(left: str, right: str) -> tuple[str, int, str]:
    """How two lines meet: the rule, how many characters the first loses, what comes between."""
    if "-" not in left[-8:] and left[-1] != "‐":  # nearly all lines: spare them the searches
        return "hard-wrap", 0, " "
    ending = _ENDS_IN_PARTICLE.search(left)
    if ending and right[0].isupper():
        return "broken name", 0, "" if ending[1] else "-"
    word = _LAST_WORD.search(left)
    first = _FIRST_WORD.match(right)
    if not word or not first or word[0][-1] not in "-‐" or first[0] in _SUSPENDED:
        return "hard-wrap", 0, " "
    if word[0][0].isupper() and _BEGINS_WITH_PARTICLE.match(right):
        return "broken name", 0, ""
    keeps = _keeps_hyphen(word[0][:-1], first[0])
    return "line-end hyphen", 0 if keeps else 1, ""


def _keeps_hyphen(left: str, right: str) -> bool:
    return (
        not right[0].islower()
        or len(left) == 1
        or not left.isalpha()
        or (left.isupper() and len(left) > 1)
        or bool(_HYPHEN_AFTER.fullmatch(left))
        or bool(_HYPHEN_BEFORE.fullmatch(right))
    )


def _mended_word(rule: str, left: Flow, right: Flow, cut: int, glue: str) -> Repair:
    word, first = _LAST_WORD.search(left.text[-_REACH:]), _FIRST_WORD.match(right.text[:_REACH])
    before = word[0] if word else left.text[-1]
    after = first[0] if first else right.text[0]
    start = left.extent(len(left.text) - len(before), len(left.text))[0]
    return Repair(
        rule=rule,
        before=f"{before}\n{after}",
        after=before[: len(before) - cut] + glue + after,
        spans=(Span(start=start, end=right.extent(0, len(after))[1]),),
    )


def mend_glued(flow: Flow) -> tuple[Flow, list[Repair]]:
    """Part a particle from the name it is glued to: Bagh-eNasim becomes Bagh-e-Nasim."""
    edits: list[Edit] = []
    ledger: list[Repair] = []
    text = flow.text
    for match in _GLUED.finditer(text):
        name = _LAST_WORD.search(text, max(0, match.start() - _REACH), match.start())
        following = _FIRST_WORD.match(text, match.end(), match.end() + _REACH)
        if not name or not following or not name[0][0].isupper() or len(name[0]) < 2:
            continue
        place = match.end()
        edits.append((place, place, "-"))
        a, b = name.start(), following.end()
        after = f"{text[a:place]}-{text[place:b]}"
        ledger.append(
            Repair(rule="glued name", before=text[a:b], after=after, spans=flow.spans(a, b))
        )
    return (flow.edit(edits), ledger) if edits else (flow, ledger)


_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def unescape_markdown(flow: Flow) -> tuple[Flow, list[Repair]]:
    """Take the backslash from escaped punctuation (CommonMark 0.31.2, 2.4)."""
    edits = [(m.start(), m.end(), m[1]) for m in _ESCAPE.finditer(flow.text)]
    if not edits:
        return flow, []
    ledger = _entries(flow, "markdown escape", edits)
    return flow.edit([(a, a + 1, "") for a, _, _ in edits]), ledger
