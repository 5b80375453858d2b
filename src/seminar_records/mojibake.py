"""Mojibake: text that was decoded in the wrong encoding. The only module that imports ftfy.

Only what looks like mojibake is given to ftfy. Its explanation is then replayed as edits, so that
offsets stay exact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminar_records.flow import Edit, Flow

__all__ = ["mojibake"]

#: Non-ASCII text with less than 16 ASCII characters between: the patterns of mojibake are shorter.
_FOREIGN = re.compile(r"[^\0-\x7f]+(?:[\0-\x7f]{1,16}[^\0-\x7f]+)*")
_HIGH = re.compile(rb"[\x80-\xff]+")


def mojibake(text: str) -> list[Edit]:
    """The edits that give a line its letters back, in ascending order; none where it has them."""
    if text.isascii():
        return []
    from ftfy.badness import is_bad

    for match in _FOREIGN.finditer(text):
        if is_bad(text[max(match.start() - 8, 0) : match.end() + 8]):
            return _unmangled(text)
    return []


def _unmangled(text: str) -> list[Edit]:
    """ftfy's repair of the encoding as edits."""
    import ftfy

    fixed, plan = ftfy.fix_encoding_and_explain(text)
    if fixed == text:
        return []
    plan = plan or []
    if len(plan) == 2 and plan[1].parameter.startswith("utf-8"):  # the usual case, in one go
        return _decoding(text.encode(plan[0].parameter), plan[1].parameter)
    flow = _replayed(Flow(text), plan)
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
