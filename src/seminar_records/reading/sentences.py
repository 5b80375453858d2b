"""Sentences of a paragraph, as ranges of its words."""

from __future__ import annotations

from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules

__all__ = ["between", "sentences"]

_ENDS = frozenset(".?!")
#: What stands before the title with which the words behind a quotation begin.
_AFTER = frozenset({",”", ',"', "?”", '?"', "!”", '!"'})
_CLOSERS = "”’\")]'"


def sentences(whole: Words) -> list[Words]:
    """The sentences of a paragraph; offsets in each stay those of the paragraph."""
    codes = whole.codes
    out: list[Words] = []
    count = len(codes)
    first = i = _stamped(whole)
    if first:
        out.append(between(whole, 0, first))
    while i < count:
        if codes[i] in _ENDS and not _abbreviates(codes, i):
            last = _past_closers(whole, i + 1)
            if last >= count or _opens(whole, last):
                out.append(between(whole, first, last))
                first = last
            i = last
        else:
            i += 1
    if first < count:
        out.append(between(whole, first, count))
    return out


def _stamped(whole: Words) -> int:
    """How many words of a stamp stand before the first sentence: date 2021-05-03 Dr. Jane Roe."""
    match = rules("attribution")["date_stamp"].match(whole.codes)
    if match is None or rules("attribution")["stamp_word"].fullmatch(whole.part(0, 1)) is None:
        return 0
    return match.end()


def between(whole: Words, first: int, last: int) -> Words:
    """The tokens ``first`` up to, not including, ``last`` as words of their own."""
    if not first and last == len(whole.codes):
        return whole
    return Words(
        whole.text,
        whole.codes[first:last],
        whole.starts[first:last],
        whole.ends[first:last],
        whole.apart,
    )


def _abbreviates(codes: str, at: int) -> bool:
    """Whether a stop belongs to what stands before it and not to a sentence: Ambassador (Ret).
    Jane Roe; “…,” Asso. Roe said."""
    if codes[at + 1 : at + 2] not in ("C", "I", "K"):
        return False
    return codes[at - 3 : at] == "(X)" or (
        codes[at - 1] == "C" and codes[at - 3 : at - 1] in _AFTER
    )


def _past_closers(whole: Words, at: int) -> int:
    """Past stops, and marks that stand against them without a space."""
    while at < len(whole.codes):
        mark = whole.text[whole.starts[at]]
        if mark not in _ENDS and (mark not in _CLOSERS or whole.starts[at] != whole.ends[at - 1]):
            break
        at += 1
    return at


def _opens(whole: Words, at: int) -> bool:
    """Whether a sentence can begin with this token: nothing in lower case does."""
    first = whole.text[whole.starts[at]]
    return not first.islower() and first not in ",;:)]” "
