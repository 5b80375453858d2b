"""Whether a phrase names an event, or says only of which sort one is."""

from __future__ import annotations

from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules

__all__ = ["is_beside", "is_name", "is_sort"]


def is_name(words: Words, first: int, last: int) -> bool:
    """Whether a phrase names an event; a sort of event and a place do not: meeting in Lund."""
    codes = words.codes
    if is_sort(words, first, last):
        return False
    if codes[last - 1] == "6" and words.part(last - 1, last).islower():
        return False
    if _says_whose(words, last - 1):
        return False
    bare = codes[first] == "k" and words.part(first, first + 1).islower()
    return not bare and not (codes[first] == "k" and words.value(first + 1) == "place")


def is_beside(words: Words, first: int) -> bool:
    """Whether a name is that of another event: ahead of the Reed Summit."""
    at = first - (words.codes[first - 1 : first] == "t")
    return rules("opening")["other_event"].fullmatch(words.part(at - 1, at)) is not None


def _says_whose(words: Words, kind: int) -> bool:
    """Whether the word before a kind in small letters says only whose it is."""
    if not kind or not words.part(kind, kind + 1).islower():
        return False
    made = rules("opening")["made_by"].fullmatch(words.part(kind - 1, kind)) is not None
    return made or words.codes[kind - 1] == "m"


def is_sort(words: Words, first: int, last: int) -> bool:
    """Whether a phrase says only of which sort an event is; with a number it may name one."""
    grammar, codes = rules("opening"), words.codes
    days = "".join(
        "B" if grammar["days"].fullmatch(words.part(i, i + 1)) else codes[i]
        for i in range(first, last)
    )
    if grammar["generic"].fullmatch(days) is None:
        return False
    sorts = "".join(
        "S" if grammar["sort"].fullmatch(words.part(i, i + 1)) else codes[i]
        for i in range(first, last)
    )
    return grammar["numbered"].fullmatch(sorts) is None
