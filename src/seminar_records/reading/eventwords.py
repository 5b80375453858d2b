"""The words of a sentence as the event is read from them: people masked, a few codes made finer.

The grammars ``opening`` and ``organisations`` match these codes. Besides those of the lexicon:
``@`` a person, ``~`` a word in quotation marks, ``2`` a verb of beginning or ending, ``5`` the word
venue, ``6`` a lecture or talk. Which words these are is said at the end of the grammar ``opening``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from seminar_records.lexicon import Words, words
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found
from seminar_records.reading.roster import fold, initials_of

__all__ = ["event_words", "owner", "owners", "unquoted"]

#: The finer codes by the group of the grammar; a group that is not here asks the neighbours.
_FINER = {
    "article": "t",
    "hour": "n",
    "runs": "2",
    "venue": "5",
    "lecture": "6",
    "company": "m",
    "camel": "K",
    "gives": "d",
    "foreign": "p",
}
_MOST_QUOTED = 60  #: tokens in quotation marks, at most
_CLOSE = {"“": '”"', '"': '"”', "‘": "”'"}


def event_words(found: Words, people: Sequence[Found]) -> Words:
    """The words of a sentence with the codes that the event is read from."""
    codes = list(found.codes)
    text, starts, ends = found.text, found.starts, found.ends
    for i, code in enumerate(codes):
        if code in "CKkmzvdElarbZ”'":
            finer = _alone(text[starts[i] : ends[i]], code)
            if finer is not None:
                codes[i] = finer if len(finer) == 1 else _beside(found, i, finer) or code
            if finer == "unit" and (of := rules("opening")["of_unit"].match(found.codes, i + 1)):
                for at in range(*of.span("field")):
                    codes[at] = "B" if codes[at] == "z" else codes[at]
    for person in people:
        if _is_person(found, person, codes):
            first = person.first + (codes[person.first] == "h")  # to host Dr Lind
            codes[first : person.last] = "@" * (person.last - first)
    return found.coded("".join(codes))


@lru_cache(maxsize=4096)
def _alone(word: str, code: str) -> str | None:
    """The finer code of a word whatever stands beside it, that of the owner for a possessive; or
    the name of what its neighbours decide."""
    match = rules("opening")["finer"].match(code + word)
    if match is not None and match.lastgroup is not None:
        return _FINER.get(match.lastgroup, match.lastgroup)
    if code in "C'" and word.endswith(("'s", "’s")):
        return words(word[:-2]).codes[:1] or None
    return None


def _beside(found: Words, at: int, what: str) -> str | None:
    """The finer code of a word by its neighbours: came together, to host, a lone apostrophe."""
    if what == "gathers":
        return "2" if rules("opening")["together"].fullmatch(found.part(at + 1, at + 2)) else None
    if what == "host":
        return "h" if found.codes[at - 1 : at] in _BEFORE_HOST else None
    if what == "greets":  # delighted to welcome
        return "v" if found.codes[at - 1 : at] == "j" else None
    if what == "noon":  # 2 PM, and not the PM
        return "n" if found.codes[at - 1 : at] == "n" else None
    if what == "letters":
        return "K" if rules("opening")["by_letters"].search(found.codes, 0, at) else None
    if what == "subject":
        return "B" if rules("opening")["of_body"].search(found.codes, 0, at) else None
    if what == "congress":
        return "k" if _is_event(found.codes, at) else None
    if what == "unit" and rules("opening")["of_unit"].match(found.codes, at + 1):
        return "m"  # the faculty of Arts
    if what in {"unit", "body"}:  # the Kesti city council
        return "m" if _whose_body(found, at) else None
    if what == "sort":
        return "B" if _whose_body(found, at + 1) else None
    return _apostrophe(found, at) if at else None


def _whose_body(found: Words, at: int) -> bool:
    """Whether a noun in small letters ends a name: the Kesti council, the Kesti city council."""
    grammar = rules("opening")
    if found.codes[at : at + 1] != "z" or not grammar["body_noun"].fullmatch(
        found.part(at, at + 1)
    ):
        return False
    match = grammar["whose_body"].search(found.codes, 0, at)
    if match is None or match.end() == match.start() + 1:
        return match is not None
    sort = grammar["finer"].match("z" + found.part(at - 1, at))
    return sort is not None and sort.lastgroup == "sort"


def _is_event(codes: str, at: int) -> bool:
    """Whether a congress is an event: it has a number, or was held."""
    grammar = rules("opening")
    numbered = grammar["numbered_one"].search(codes, 0, at) is not None
    return numbered or grammar["one_was_held"].match(codes, at + 1) is not None


_BEFORE_HOST = frozenset({"b", "j"})  #: will host, to host


def _is_person(found: Words, person: Found, codes: Sequence[str]) -> bool:
    """Whether a phrase is a person, not an institution that bears a name."""
    bare = person.last == person.name[1]  # nothing is said of whom the name is
    if bare and rules("opening")["of_house"].match("".join(codes[person.last : person.last + 3])):
        return False
    if not person.titled and _is_spelled(found, *person.name):
        return False  # Sanga Viru Tala (SVT)
    if bare and codes[person.last - 1] == "G" and " " in found.part(person.last - 1, person.last):
        return False  # the Sultan Haroun Cultural Centre
    return person.titled or (person.person is not None and "m" not in codes[slice(*person.name)])


def _is_spelled(found: Words, first: int, last: int) -> bool:
    """Whether the acronym of a name stands behind it in brackets."""
    if not rules("opening")["short_after"].match(found.codes, last):
        return False
    letters = found.part(last + 1, last + 2).casefold()
    return len(letters) > 2 and initials_of(fold(found.part(first, last))) in letters


# ------------------------------------------------------------------ possessives


def owner(found: Words, at: int) -> int:
    """How many characters of a token are the mark of a possessive: two of ``the Ministry's``."""
    return 2 if found.part(at, at + 1).endswith(("'s", "’s")) else 0


def owners(found: Words) -> Iterator[int]:
    """The tokens in the possessive that end the name of an organisation."""
    return (i for i, code in enumerate(found.codes) if code in "mK" and owner(found, i))


def _apostrophe(found: Words, at: int) -> str | None:
    """What a mark of its own is: it opens a quotation, or stands behind a plural."""
    if found.starts[at] > found.ends[at - 1]:
        opens = found.starts[at + 1 : at + 2] == (found.ends[at],)
        return "‘" if opens and found.part(at, at + 1) == "'" else None
    return "'" if found.part(at - 1, at).endswith("s") and "‘" not in found.codes[:at] else None


# ------------------------------------------------------------------ quotations


def unquoted(found: Words) -> Words:
    """The words with what stands in quotation marks masked; a mark that nothing closes is none."""
    if _CLOSE.keys().isdisjoint(found.codes):
        return found
    codes = list(found.codes)
    at = 0
    while at < len(codes):
        closers = _CLOSE.get(codes[at])
        if closers is None:
            at += 1
            continue
        end = next(
            (i for i in range(at + 1, min(len(codes), at + _MOST_QUOTED)) if codes[i] in closers),
            None,
        )
        if end is not None:
            codes[at + 1 : end] = "~" * (end - at - 1)
            at = end
        at += 1
    return found.coded("".join(codes))
