"""The words of a sentence as the event is read from them: people masked, a few codes made finer.

The grammars ``opening`` and ``organisations`` match these codes. Besides those of the lexicon:
``@`` a person, ``~`` a word in quotation marks, ``2`` a verb of beginning or ending, ``5`` the word
venue, ``6`` a lecture or talk.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from seminar_records.lexicon import Words, words
from seminar_records.reading.people import Found

__all__ = ["event_words", "owner", "unquoted"]

_RUNNING = frozenset(
    f"{stem}{end}"
    for stem, *ends in (
        ("beg", "an", "in", "ins", "un"),
        *((stem, "ed", "s") for stem in ("start", "open", "end", "happen")),
        *((stem, "d", "s") for stem in ("commence", "close", "conclude", "culminate", "resume")),
        ("me", "t", "ets"),
        ("continue", "d"),
        ("assemble", "d"),
    )
    for end in ends
)
_OTHER = {"venue": "5", "lecture": "6", "talk": "6", "lectures": "6", "talks": "6"}
_HOURS = frozenset({"am", "pm", "hrs", "hours"})
_TOGETHER = frozenset({"came", "come", "got", "gets"})
_MOST_QUOTED = 60  #: tokens in quotation marks, at most
_CLOSE = {"“": '”"', '"': '"”', "‘": "”'"}


def event_words(found: Words, people: Sequence[Found]) -> Words:
    """The words of a sentence with the codes that the event is read from."""
    codes = list(found.codes)
    for i, code in enumerate(codes):
        if code in "CzvdElarb”'":
            codes[i] = _recoded(found, i, code) or _owning(found, i, code) or code
    for person in people:
        if _is_person(person, codes):
            codes[person.first : person.last] = "@" * (person.last - person.first)
    return evolve(found, codes="".join(codes))


def _recoded(found: Words, at: int, code: str) -> str | None:
    """The finer code of a word in small letters."""
    text = found.part(at, at + 1)
    if code == "C":
        return "t" if text == "The" else None
    if code == "r":
        return (
            "h"
            if text in {"host", "co-host"} and found.codes[at - 1 : at] in _BEFORE_HOST
            else None
        )
    if code in "zb" and text.replace(".", "").casefold() in _HOURS:
        return "n"
    if text in _RUNNING or text.startswith(("kicked off", "kicks off", "wrapped up", "opened ")):
        return "2"
    if text in _TOGETHER and found.part(at + 1, at + 2) == "together":
        return "2"
    if code in "za" and text.casefold() in _OTHER:
        return _OTHER[text.casefold()]
    return None


_BEFORE_HOST = frozenset({"b", "j"})  #: will host, to host


def _is_person(person: Found, codes: Sequence[str]) -> bool:
    """Whether a phrase is a person, not an institution that bears a name."""
    if codes[person.last : person.last + 1] and codes[person.last] in "mG" and not person.positions:
        return False
    return person.titled or (person.person is not None and "m" not in codes[slice(*person.name)])


# ------------------------------------------------------------------ possessives


def owner(found: Words, at: int) -> int:
    """How many characters of a token are the mark of a possessive: two of ``the Ministry's``."""
    return 2 if found.part(at, at + 1).endswith(("'s", "’s")) else 0


def _owning(found: Words, at: int, code: str) -> str | None:
    """The code of the owner for a possessive, ``'`` for an apostrophe that ends a word."""
    if code not in "C”'":
        return None
    text = found.part(at, at + 1)
    if text in {"’", "'"} and at:
        return _apostrophe(found, at)
    if owner(found, at):
        return words(text[:-2]).codes[:1] or None
    return None


def _apostrophe(found: Words, at: int) -> str | None:
    """What a mark of its own is: it opens a quotation, or stands behind a plural."""
    if found.starts[at] > found.ends[at - 1]:
        opens = found.starts[at + 1 : at + 2] == (found.ends[at],)
        return "‘" if opens and found.part(at, at + 1) == "'" else None
    return "'" if found.part(at - 1, at).endswith("s") and "‘" not in found.codes[:at] else None


# ------------------------------------------------------------------ quotations


def unquoted(found: Words) -> Words:
    """The words with what stands in quotation marks masked; a mark that nothing closes is none."""
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
    return evolve(found, codes="".join(codes))
