"""Date words: what dates and clock times are made of, one code character a word."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import regex

from seminar_records import grammar

__all__ = ["Word", "date_words", "groups_of", "times_of"]

#: A date does not go on over the end of a line; the layouts have joined broken lines.
_BLANK = re.compile(r"[^\S\r\n]*+")
_CODES = {
    "iso": "N",
    "numeric": "N",
    "clock": "T",
    "ordinal": "d",
    "day": "d",
    "year": "Y",
    "four": "w",
    "month": "M",
    "weekday": "D",
    "zone": "z",
    "dash": "-",
    "and": "&",
    "comma": ",",
    "slash": "/",
    "stop": ".",
    "of": "o",
    "the": "t",
    "at": "a",
    "part": "e",
    "open": "(",
    "close": ")",
}


class Word(NamedTuple):
    """A word of the grammar's first part: the rule it matched, and the match with its groups."""

    kind: str
    match: regex.Match[str]


@cache
def _words(sort: str) -> regex.Pattern[str]:
    """All words of a sort as one expression whose last group names the word."""
    members = grammar.choice(sort, "dates").members
    pattern: regex.Pattern[str] = grammar.compiled(
        "|".join(f"(?P<{name}>{rule.pattern})" for name, rule in members)
    )
    return pattern


def date_words(text: str, start: int, end: int, through: int) -> tuple[list[Word], str]:
    """The unbroken run of date words that reaches ``through``, from ``start`` or later."""
    figures, letters, marks = _words("figures"), _words("letters"), _words("marks")
    words: list[Word] = []
    while start < end:
        start = _BLANK.match(text, start).end()  # type: ignore[union-attr]
        first = text[start : start + 1]
        pattern = letters if first.isalpha() else figures if first.isdecimal() else marks
        match = pattern.match(text, start)
        if match is not None:
            words.append(Word(match.lastgroup or "", match))
            start = match.end()
        elif start > through:
            break
        else:
            words.clear()
            start += 1
    return words, "".join(_CODES[word.kind] for word in words)


def groups_of(form: regex.Match[str]) -> dict[str, int]:
    """Group name -> index of the word, for the groups that took part; the last of one name."""
    index = form.re.groupindex
    return {name.partition("_")[0]: form.start(name) for name in index if form.start(name) >= 0}


def times_of(groups: dict[str, int], words: list[Word]) -> tuple[str | None, str | None]:
    """Beginning and end as ``HH:MM``; a half of the day printed once counts for both."""
    if "f" not in groups:
        return None, None
    last = _clock(words[groups["u"]].match) if "u" in groups else None
    first = _clock(words[groups["f"]].match)
    half = words[groups["u"]].match["ap"] if "u" in groups else None
    if half and not words[groups["f"]].match["ap"] and first is not None and first[0] <= 12:
        shifted = _halved(first, half)
        first = shifted if last is None or shifted <= last else first
    return _written(first), _written(last)


def _clock(match: regex.Match[str]) -> tuple[int, int] | None:
    """Hour and minute of a word, or None when no clock shows them."""
    for hour, minute in (("ch", "cm"), ("mh", "mm"), ("kh", "km"), ("wh", "wm")):
        if match[hour] is not None:
            value = int(match[hour]), int(match[minute] or 0)
            break
    else:
        value = _bare_clock(match.group())
    if match["ap"]:
        value = _halved(value, match["ap"])
    return value if value[0] < 24 and value[1] < 60 else None


def _bare_clock(text: str) -> tuple[int, int]:
    number = int(regex.match(r"\d+", text).group())  # type: ignore[union-attr]
    return divmod(number, 100) if number > 99 else (number, 0)


def _halved(value: tuple[int, int], half: str) -> tuple[int, int]:
    """The time on the 24-hour clock; 12 a.m. is midnight."""
    if value[0] > 12:
        return value
    return value[0] % 12 + (12 if half[0] in "pP" else 0), value[1]


def _written(value: tuple[int, int] | None) -> str | None:
    return None if value is None else f"{value[0]:02}:{value[1]:02}"
