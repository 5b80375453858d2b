"""Dates: found where numbers stand near months, read by a small grammar, completed by evidence.

A number is the anchor; the words around it, at most :data:`_REACH` characters away, become one
code each (``grammars/dates.ppeg`` names them), and the grammar of forms reads that short string.
Work per number is bounded, so that the whole is linear in the text whatever it holds.

Numeric dates are read day first, as most of the world prints them. Those with slashes are marked
ambiguous when both readings are dates; the month comes first nowhere else (the short date patterns
of the Unicode CLDR put it first with slashes only, ``M/d/yy``). Offsets are code points of the text
given, half-open.
"""

from __future__ import annotations

from functools import cache

import regex
from attrs import evolve

from seminar_records import grammar
from seminar_records.reading.datewords import Word, date_words, groups_of, times_of
from seminar_records.reading.dating import resolve, to_event_date
from seminar_records.reading.days import Day, FoundDate, FoundTime, Relative

__all__ = [
    "Day",
    "FoundDate",
    "FoundTime",
    "Relative",
    "find_dates",
    "find_relative",
    "find_time",
    "resolve",
    "to_event_date",
]

#: How far a date goes on both sides of its first number, and how near a month must be to one.
_REACH = 72
_NEAR = 16
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
#: The codes a date can begin with.
_OPENERS = frozenset("TdwYDMN")


def find_dates(text: str) -> list[FoundDate]:
    """All absolute dates of a text, in order, impossible ones included (``valid`` is false)."""
    out: list[FoundDate] = []
    done = 0
    near, numeric = grammar.pattern("near", "dates"), _numeric()
    for number in grammar.pattern("number", "dates").finditer(text):
        start, end = number.span()
        if start < done or end - start > 4:
            continue
        month = near.search(text, max(start - _NEAR, 0), end + _NEAR)
        if month is None and numeric.match(text, start) is None:
            continue
        found = _around(text, start, done)
        if found is not None:
            out.append(found)
            done = found.end
    return out


def find_time(text: str) -> FoundTime | None:
    """The first clock time of a short text such as the value of a field."""
    hours = grammar.pattern("hours", "dates")
    for number in grammar.pattern("number", "dates").finditer(text, 0, 4 * _REACH):
        anchor = number.start()
        words, codes = date_words(text, anchor, min(len(text), anchor + _REACH), anchor)
        form = hours.match(codes)
        start_time, end_time = times_of(groups_of(form), words) if form else (None, None)
        if form is not None and start_time is not None:
            start, end = words[0].match.start(), words[form.end() - 1].match.end()
            return FoundTime(start, end, start_time, end_time)
    return None


def find_relative(text: str) -> list[Relative]:
    """Days such as ``today`` and ``yesterday (30)``; for the sentences that tell of the event."""
    return [_relative(match) for match in grammar.pattern("relative", "dates").finditer(text)]


def _relative(match: regex.Match[str]) -> Relative:
    kind = "today" if match["today"] else "yesterday" if match["yesterday"] else "weekday"
    weekday = _WEEKDAYS.index(match["name"][:3].casefold()) + 1 if match["name"] else None
    day = int(match["day"]) if match["day"] else None
    return Relative(match.start(), match.end(), kind, weekday, day)


# ---- where the number stands


@cache
def _numeric() -> regex.Pattern[str]:
    """Numeric dates, by which a number counts though no month is near."""
    rules = (grammar.pattern(rule, "dates").pattern for rule in ("iso", "numeric"))
    found: regex.Pattern[str] = grammar.compiled("|".join(rules))
    return found


def _around(text: str, anchor: int, done: int) -> FoundDate | None:
    """The date that the number at ``anchor`` belongs to; it does not reach back over ``done``."""
    low = max(done, anchor - _REACH)
    start = grammar.pattern("lead", "dates").search(text, low, anchor).start()
    words, codes = date_words(text, start, min(len(text), anchor + _REACH), anchor)
    if "M" not in codes and "N" not in codes:
        return None
    place = next((i for i, word in enumerate(words) if word.match.end() > anchor), len(words))
    for at in range(min(place + 1, len(words))):
        found = _at(words, codes, at, place) if codes[at] in _OPENERS else None
        if found is not None:
            return found
    return None


def _at(words: list[Word], codes: str, at: int, place: int) -> FoundDate | None:
    """The date of the words from ``at`` on that takes in the word at ``place``."""
    for rule in ("range", "single"):
        form = grammar.pattern(rule, "dates").match(codes, at)
        if form is not None and form.end() > place:
            found = _found(form, words)
            if found is not None:
                return found
    return None


# ---- from the forms to dates


def _found(form: regex.Match[str], words: list[Word]) -> FoundDate | None:
    """The date of a matched form, or None when the numbers cannot be meant as one."""
    groups = groups_of(form)
    if "n1" in groups:
        first, last, alternative = _numbers(groups, words)
    else:
        alternative = None
        first, last = _named(groups, words)
    if last is not None and not _ascends(first, last):
        return None
    start_time, end_time = times_of(groups, words)
    weekday = groups.get("w", groups.get("v"))
    return FoundDate(
        words[form.start()].match.start(),
        words[form.end() - 1].match.end(),
        first,
        last,
        start_time,
        end_time,
        None if weekday is None else _WEEKDAYS.index(_printed(words, weekday)[:3]) + 1,
        alternative,
        valid=first.exists and (last is None or last.exists),
    )


def _printed(words: list[Word], index: int) -> str:
    return words[index].match.group().casefold()


def _named(groups: dict[str, int], words: list[Word]) -> tuple[Day, Day | None]:
    """Days whose month is printed as a word; year and month may stand at one of two only."""
    values = {name: _value(words[groups[name]]) for name in groups if name[0] in "dmy"}
    first = Day(values.get("y1", values.get("y2")), values.get("m1"), values.get("d1"))
    if "m2" not in values and "d2" not in values:
        return first, None
    last = Day(values.get("y2", values.get("y1")), values.get("m2", first.month), values.get("d2"))
    turns = "y1" not in values and (first.month or 0) > (last.month or 0)
    if turns and first.year is not None:
        first = evolve(first, year=first.year - 1)
    return first, last


def _value(word: Word) -> int:
    match = word.match
    if word.kind == "month":
        return _MONTHS.index(match.group()[:3].casefold()) + 1
    return int(match["od"] or match["dd"] or match["yy"])


def _numbers(groups: dict[str, int], words: list[Word]) -> tuple[Day, Day | None, str | None]:
    first, other = _numeric_day(words[groups["n1"]].match)
    last = _numeric_day(words[groups["n2"]].match)[0] if "n2" in groups else None
    return first, last, other


def _numeric_day(match: regex.Match[str]) -> tuple[Day, str | None]:
    """Day first, unless only the other way is a date; and the other reading if both are dates."""
    if match["iy"]:
        return Day(int(match["iy"]), int(match["im"]), int(match["id"])), None
    a, b, year = (int(match.string[slice(*grammar.span(match, key))]) for key in ("na", "nb", "ny"))
    if year < 100:
        year += 1900 if year >= 70 else 2000
    day_first, month_first = Day(year, b, a), Day(year, a, b)
    if not day_first.exists and month_first.exists:
        return month_first, None
    slashed = (match["ns"] or "/") == "/" and not match["nt"]
    both = slashed and day_first.exists and month_first.exists and day_first != month_first
    return day_first, month_first.edtf if both else None


def _ascends(first: Day, last: Day) -> bool:
    """Whether two days make a range; days no calendar has are judged by their numbers."""
    if first.year is None and last.year is None and (first.month or 0) > (last.month or 0):
        return True
    return _order(first) < _order(last)


def _order(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0
