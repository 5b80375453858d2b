"""Parts of a line in a list: the text cut at its separators, and what each piece could be.

In a list a name needs no title to be one, so that names, offices, places and text are told apart by
their shape and by what stands around them.
"""

from __future__ import annotations

from attrs import frozen

from seminar_records.lexicon import Words, words
from seminar_records.reading.codes import rules

__all__ = ["Part", "as_listed", "is_glued", "listed_words", "parts_of", "stop_of"]


@frozen
class Part:
    """The words ``[first, last)`` after a separator, and what they are (see ``_letter``)."""

    sep: str
    first: int
    last: int
    letter: str
    name: tuple[int, int] = (0, 0)
    honorifics: tuple[int, int] = (0, 0)


#: Names with more words of text behind them are read no further. In characters.
_MOST = 8000


def listed_words(text: str) -> Words:
    """The words of a text in a list, see :func:`as_listed`."""
    return as_listed(words(text[:_MOST]))


def as_listed(found: Words) -> Words:
    """The words with other codes: in a list a verb with a capital before a name is a name
    (Said Karimov)."""
    verbs = [match.start() for match in rules("lists")["verb_name"].finditer(found.codes)]
    if not verbs or found.text.isupper():
        return found
    codes = list(found.codes)
    for i in verbs:
        if found.text[found.starts[i]].isupper():
            codes[i] = "C"
    return Words(found.text, "".join(codes), found.starts, found.ends, found.apart)


_SEPARATORS = frozenset(",;&–:|/•·")


def parts_of(found: Words) -> list[Part]:
    """The text cut at separators outside brackets; dashes and strokes between blanks."""
    codes = found.codes
    out: list[Part] = []
    depth, first, sep = 0, 0, ""
    for i, code in enumerate(codes):
        if code == "(":
            depth += 1
        elif code == ")":
            depth = max(depth - 1, 0)
        elif code in _SEPARATORS and not depth and not is_glued(found, i):
            if i > first:
                out.append(_part(found, sep, first, i))
                sep, first = code, i + 1
            else:
                sep, first = sep + code, i + 1
    if first < len(codes):
        out.append(_part(found, sep, first, len(codes)))
    return out


def is_glued(found: Words, i: int) -> bool:
    """Whether a dash or stroke stands without a blank on either side: 2-4, and/or."""
    if found.codes[i] not in "–/:":
        return False
    before = i > 0 and found.ends[i - 1] == found.starts[i]
    after = i + 1 < len(found.codes) and found.starts[i + 1] == found.ends[i]
    return after if found.codes[i] == ":" else before and after


def _part(found: Words, sep: str, first: int, last: int) -> Part:
    codes = found.codes
    while first < last - 1 and codes[first] in "tw.":
        first += 1
    while last - 1 > first and codes[last - 1] == ".":
        last -= 1
    grammar = rules("lists")
    stop = stop_of(codes, first, last)
    if titled := rules("people")["honorifics"].match(codes, first, last):
        at = titled.end()
        shouted = None if found.text.isupper() else grammar["shouted"].match(codes, at, last)
        name = shouted or grammar["loose"].match(codes, at, last)
        if name and (shouted or stop < last or _ends(codes, name.end(), last)):
            return Part(sep, first, last, "T", name.span(), titled.span())
    if topic := grammar["topic"].search(codes, first, last + 1):
        last = topic.start()
    name = grammar["strict"].match(codes, first, last)
    if name and (stop < last or _ends(codes, name.end(), last)):
        return Part(sep, first, last, "N", name.span(), (first, first))
    name = grammar["lone"].match(codes, first, last)
    if name and _ends(codes, name.end(), last, alone=True):
        return Part(sep, first, last, "n", name.span(), (first, first))
    return Part(sep, first, last, _letter(codes[first:last]))


def stop_of(codes: str, first: int, last: int) -> int:
    """Where a sentence ends before the part does."""
    at = codes.find(".", first, last)
    return at if at >= 0 else last


def _ends(codes: str, at: int, last: int, *, alone: bool = False) -> bool:
    """Whether after a name there is nothing but degrees, brackets and an office."""
    at = _after(codes, at, last)
    if at >= last or codes[at] in '“"‘':
        return True
    return not alone and rules("lists")["more"].match(codes, at, last) is not None


def _after(codes: str, at: int, last: int) -> int:
    """Past (Retd), degrees and brackets."""
    people = rules("people")
    while at < last:
        for rule in ("retired", "degrees", "bracket"):
            match = people[rule].match(codes, at, last)
            if match and match.end() > at:
                at = match.end()
                break
        else:
            break
    return at


def _letter(codes: str) -> str:
    """``g`` a place, ``q`` text, ``P`` an office or affiliation, ``o`` something else."""
    grammar = rules("lists")
    if codes[:1] in {"“", '"', "‘"}:
        return "q"
    if grammar["place"].fullmatch(codes):
        return "g"
    if grammar["sentence"].fullmatch(codes):
        return "q"
    if grammar["office"].fullmatch(codes) or grammar["proper"].fullmatch(codes):
        return "P"
    return "o"
