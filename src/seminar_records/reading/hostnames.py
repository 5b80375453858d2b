"""The names of organisations in a stretch of words: where each begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.eventwords import owner
from seminar_records.reading.roster import initials_of
from seminar_records.reading.stated import Named, Piece, piece_of

__all__ = ["acronyms_of", "name_of", "organisations", "spelled_name"]


def organisations(flow: Flow, words: Words, first: int, last: int, role: str) -> Iterator[Named]:
    """The organisations named in a range: lists and units within institutions taken apart."""
    last = _place_cut(words, first, last)
    for start, end in _split(words, first, last):
        if _is_no_name(words, start, end):
            continue
        name_end, acronym = _with_acronym(words, start, end)
        the = words.codes[start - 1 : start + 2] in {"tCC", "tBC", "tCB"}  # the Daily Reed
        if name_end > start and (
            acronym or the or _organised(words.codes[start:name_end]) or _is_told(words, end)
        ):
            yield Named(name_of(flow, words, start, name_end), role, acronym)


def _is_told(words: Words, end: int) -> bool:
    """Whether what stands behind a name says that it is of a body: Think Reed, a network of."""
    return rules("organisations")["body_told"].match(words.text, words.ends[end - 1]) is not None


def _is_no_name(words: Words, first: int, last: int) -> bool:
    """Whether words say of what sort a body is (an Institute), whose it is (the Faculty's, which
    has been told), or what it held: the seminar on Reeds, the Reed Series, and not the Forum."""
    grammar = rules("organisations")
    if grammar["indefinite"].fullmatch(words.part(first - 1, first)):
        return True
    name = words.part(first, last)
    if grammar["lone_owner"].fullmatch(name) or grammar["serial"].fullmatch(name):
        return True
    return words.codes[first] == "k" and words.part(first, first + 1).islower()


def _with_acronym(words: Words, first: int, last: int) -> tuple[int, str | None]:
    """Where a name ends before its bracket, and the acronym that stands there, if it is one."""
    if words.codes[last - 1] != ")" or "(" not in words.codes[first:last]:
        return last, None
    opens = words.codes.rindex("(", first, last)
    inner = words.part(opens + 1, last - 1)
    if words.codes[opens + 1 : last - 1] == "m" and not inner.isupper():  # (Deemed University)
        return last, None
    place = words.codes[opens + 2 : opens + 3] == ","  # (RST, Lima)
    acronym = words.part(opens + 1, opens + 2 if place else last - 1).strip(_QUOTES)
    described = rules("organisations")["described"].fullmatch(acronym)
    opens -= words.codes[opens - 1] == ","
    return opens, None if described else acronym


def spelled_name(flow: Flow, words: Words, acronym: str) -> Piece | None:
    """The name that an acronym in brackets is of, where the first letters of its words spell it."""
    for at in range(2, len(words.codes) - 1):
        if words.part(at, at + 1) == acronym and words.codes[at - 1] == "(":
            first = _spelled_from(words, 0, at)
            return name_of(flow, words, first, at - 1) if first < at - 2 else None
    return None


def name_of(flow: Flow, words: Words, first: int, last: int) -> Piece:
    """The stretch of a name without the mark of the possessive."""
    piece = piece_of(flow, words, first, last)
    piece.end -= owner(words, last - 1)
    return piece


def acronyms_of(name: Sequence[str]) -> tuple[str, str]:
    """The first letters of the words of a folded name: of all, and of all but the small ones."""
    small = rules("organisations")["small"].fullmatch
    return initials_of(name), initials_of(word for word in name if small(word) is None)


def _place_cut(words: Words, first: int, last: int) -> int:
    """Where the organisers end and the place begins: ``at`` goes on a name only after a unit (the
    Centre for X at the Institute of Y), ``in`` only where no place follows."""
    unit, whole = False, _spelled_out(words, first, last)
    for i in range(first, last):
        if words.codes[i] == "m":
            unit = unit or words.value(i) == "unit"
        elif words.codes[i] == "j" and i not in whole and _is_end(words, i, last, unit):
            return i
    return last


def _is_end(words: Words, at: int, last: int, unit: bool) -> bool:
    """Whether a name ends before a preposition: in Lagos, at the Hall, in connection with."""
    if words.value(at) == "place":
        if rules("organisations")["goes_on"].match(words.codes, at, last) or _is_post(words, at):
            return False
        return not unit or _is_seat(words.codes[at:last]) or _is_hall(words.codes[at:last])
    return " " in words.part(at, at + 1)


def _is_post(words: Words, at: int) -> bool:
    """Whether a place goes on the name of a mission: the Embassy of Peru | in Kenya."""
    if not words.codes.startswith(("g", "tg"), at + 1):
        return False
    start = words.starts[at]
    return rules("opening")["mission"].search(words.text, max(start - 64, 0), start) is not None


def _is_hall(codes: str) -> bool:
    return rules("organisations")["hall"].match(codes) is not None


def _is_seat(codes: str) -> bool:
    return rules("organisations")["seat"].fullmatch(codes) is not None


def _organised(codes: str) -> bool:
    return rules("organisations")["named"].fullmatch(codes) is not None


def _split(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut ``A and B``, ``A, B`` where both sides are organisations, ``unit of institution``, and
    ``the institution's unit``."""
    cuts = [first]
    whole = _spelled_out(words, first, last)
    for i in range(first + 1, last - 1):
        spelled = i + 1 in whole and words.codes[i] in "&," and _whole(words.codes[cuts[-1] : i])
        if i not in whole and (spelled or _is_cut(words, cuts[-1], i, last)):
            cuts.append(i + 1)
    for start, end in pairwise([*cuts, last]):
        while start < end and (words.codes[start] in "ts,;&o" or _says_sort(words, start, end)):
            start += 1
        while end > start and _hangs(words, end - 1):
            end -= 1
        if end > start:
            yield start, end


def _says_sort(words: Words, at: int, end: int) -> bool:
    """Whether a word before a name says of which sort its bearer is: the think tank Reed Institute,
    the Lima-based Reed Institute."""
    text, rest = words.part(at, at + 1), words.codes[at + 1 : end]
    if rules("organisations")["based"].fullmatch(text):
        return not set(rest).isdisjoint("BCKg")
    return text.islower() and words.codes[at] == "m" and rest[:1] in {"B", "C", "K", "g"}


def _spelled_out(words: Words, first: int, last: int) -> set[int]:
    """The tokens within names that an acronym in brackets behind them spells: the Commission for
    Asia and the Pacific (CAP) is one."""
    inside: set[int] = set()
    for at in range(first + 2, last - 1):
        if words.codes[at - 1] == "(" and words.codes[at + 1] == ")":
            inside.update(range(_spelled_from(words, first, at), at))
    return inside


def _spelled_from(words: Words, first: int, acronym: int) -> int:
    """The first token of the name that an acronym stands for, or the acronym: read backwards, each
    word gives its first letter, the small ones perhaps as well: Women in Trade (WIT)."""
    letters = words.part(acronym, acronym + 1)
    if len(letters) < 3 or not letters.isupper():
        return acronym
    for small in (False, True):
        found = _spelled_by(words, first, acronym - 1, letters, small=small)
        if found is not None:
            return found
    return acronym


def _spelled_by(words: Words, first: int, last: int, letters: str, *, small: bool) -> int | None:
    for at in range(last - 1, first - 1, -1):
        for word in reversed(words.part(at, at + 1).split()):
            if word[0] == letters[-1:] or (small and word[0].upper() == letters[-1:]):
                letters = letters[:-1]
            elif word[0].isupper():
                return None
        if not letters:
            return at
    return None


def _is_cut(words: Words, first: int, at: int, last: int) -> bool:
    code, right = words.codes[at], words.codes[at + 1 : last]
    left = words.codes[first:at].rstrip(",;")
    if code == "," and rules("organisations")["company_end"].fullmatch(words.part(at + 1, at + 2)):
        return False
    if code == "&" and _is_noun(words, at + 1, right):
        return False
    if words.part(at, at + 1) == "&" and (
        set(left).isdisjoint("mK") or words.ends[at - 1] == words.starts[at]
    ):
        return False  # the sign joins the words of one name: Sand & Gravel Association, A&M College
    if code == "&" and (
        _goes_on(left, right) or _for_field(words, at, left, right) or _of_people(words, at, right)
    ):
        return False
    if code == "&" and _apart(left, right):
        return True
    if code == "&" and _half(left, right):
        return False
    if code in "&,;":
        return _whole(left) and (code == ";" or _begins_whole(left, right))
    if words.value(at) == "means":  # the School through its Centre
        return _whole(left) and _whole(right)
    if code == "o" or words.value(at) == "place":
        return _is_unit(words, first, at) and _institution(right) and not _several(words, at, last)
    return _owns(words, first, at) and rules("organisations")["owned"].match(right) is not None


def _hangs(words: Words, at: int) -> bool:
    """Whether a token is no part of the name it ends."""
    return words.codes[at] in ",;&ojw" or words.part(at, at + 1) in _APOSTROPHES


_QUOTES = "“”\"‘’'"
_APOSTROPHES = frozenset("'’")


def _owns(words: Words, first: int, at: int) -> bool:
    """Whether an institution in the possessive ends here, an acronym behind it included."""
    code = words.codes[at]
    if words.part(at, at + 1) in _APOSTROPHES:
        return "m" in words.codes[:at]
    if code == ")" and words.codes[at - 2 : at - 1] == "(":
        return words.codes[at - 3] == "m" and owner(words, at - 3) > 0
    house = code == "m" or (code in "BCg" and "m" in words.codes[first:at])
    return house and owner(words, at) > 0 and words.codes[at + 1 : at + 2] != "("


def _whole(codes: str) -> bool:
    return rules("organisations")["whole"].fullmatch(codes) is not None


def _begins_whole(left: str, right: str) -> bool:
    grammar = rules("organisations")
    if left.endswith(")") and grammar["another"].match(right):
        return True
    if grammar["closed"].fullmatch(left) and grammar["begins_pair"].match(right):
        return True
    if grammar["named_after"].fullmatch(left) and right[:1] != "t":
        return False
    return grammar["begins"].match(right) is not None


def _is_noun(words: Words, at: int, right: str) -> bool:
    """Whether one word is all that follows, and names nobody by itself: Climate and Society."""
    lone = rules("organisations")["lone"].match(right) is not None
    return lone and not words.part(at, at + 1).isupper()


def _apart(left: str, right: str) -> bool:
    """Whether ``and`` stands between two names: behind an acronym, or before an article."""
    grammar = rules("organisations")
    if grammar["short"].fullmatch(left):
        return True
    if grammar["plain"].fullmatch(left) and grammar["short_last"].match(right):
        return True
    named = grammar["named_left"].fullmatch(left) is not None
    return named and grammar["with_article"].match(right) is not None


def _goes_on(left: str, right: str) -> bool:
    """Whether what a name is for goes on: Council for Ponds | and the Uplift of Towns, Office for
    South America | and the Lowlands."""
    grammar = rules("organisations")
    if grammar["open_place"].fullmatch(left) and grammar["place_with"].match(right):
        return True
    opens = grammar["open_name"].fullmatch(left) is not None
    return opens and grammar["goes_with"].match(right) is not None


def _of_people(words: Words, at: int, right: str) -> bool:
    """Whether ``and`` joins a government and its people: the Government | and the People of."""
    noun = at + 1 + (right[:1] == "t")
    if rules("organisations")["people_of"].match(right) is None:
        return False
    return rules("organisations")["peoples"].fullmatch(words.part(noun, noun + 1)) is not None


def _for_field(words: Words, at: int, left: str, right: str) -> bool:
    """Whether ``and`` joins what a ministry is for: Ministry of Ports | and High Technologies."""
    grammar = rules("organisations")
    field = grammar["field"].match(right)
    if field is None or grammar["for_field"].fullmatch(left) is None:
        return False
    noun = at + 1 + field.end("before")
    return grammar["fields"].fullmatch(words.part(noun, noun + 1)) is not None


def _half(left: str, right: str) -> bool:
    """Whether ``and`` stands within one name: Kesti Music | Drama Society."""
    grammar = rules("organisations")
    return grammar["half"].fullmatch(left) is not None and grammar["rest"].match(right) is not None


def _is_unit(words: Words, first: int, last: int) -> bool:
    """Whether what stands before ``of`` is a unit: a Division, but not an Association of Ports."""
    codes = words.codes[first:last]
    if rules("organisations")["unit"].fullmatch(codes) is None:
        return False
    return codes.lstrip("t") != "m" or words.value(last - 1) == "unit"


def _several(words: Words, at: int, last: int) -> bool:
    """Whether the noun of the name behind ``of`` is one of several: Consortium of Six Colleges."""
    noun = words.codes.find("m", at, last)
    return rules("organisations")["several"].fullmatch(words.part(noun, noun + 1)) is not None


def _institution(codes: str) -> bool:
    return rules("organisations")["institution"].match(codes) is not None
