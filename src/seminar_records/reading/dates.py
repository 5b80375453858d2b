"""Dates: found where numbers stand near months, read by a small grammar, completed by evidence.

A number is the anchor; the words around it, at most :data:`_REACH` characters away, become one
code each (``grammars/dates.ppeg`` names them), and the grammar of forms reads that short string.
Work per number is bounded, so that the whole is linear in the text whatever it holds.

Numeric dates are read day first, as most of the world prints them, and marked ambiguous when both
readings are dates. Offsets are code points of the text given, half-open.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache
from typing import Any

import regex
from attrs import evolve, frozen

from seminar_records import grammar
from seminar_records.flow import Flow
from seminar_records.model import EventDate, Span

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
#: A leap year, to judge a day whose year is not known.
_ANY_YEAR = 2000
#: How far after its evidence a yearless date may lie and still belong to the same year.
_AHEAD = datetime.timedelta(days=183)

#: A date does not go on over the end of a line; the layouts have joined broken lines.
_BLANK = regex.compile(r"[^\S\r\n]*+")
#: The codes a date can begin with.
_OPENERS = frozenset("TdwYDMN")

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


@frozen
class Day:
    """A day, or the part of it that is printed: ``None`` stands for what is missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str | None:
        """EDTF level 0 (ISO 8601-2:2019), or None without a year."""
        if self.year is None:
            return None
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day (29 February without a year: yes)."""
        try:
            self.date()
        except ValueError:
            return False
        return True

    def date(self) -> datetime.date:
        """The calendar date, with the first day or a leap year for missing parts; ValueError."""
        year = _ANY_YEAR if self.year is None else self.year
        day = 1 if self.day is None else self.day
        return datetime.date(year, 1 if self.month is None else self.month, day)


@frozen
class FoundDate:
    """A date or a range of dates at ``text[start:end]``.

    ``last`` is None for a single day or month. ``weekday`` is the ISO number of the day that is
    printed (1 is Monday). ``alternative`` is the month-first reading of an ambiguous numeric date.
    ``valid`` is false for dates no calendar has; they are reported, never used.
    ``inferred`` says that a part was taken from elsewhere.
    """

    start: int
    end: int
    first: Day
    last: Day | None = None
    start_time: str | None = None
    end_time: str | None = None
    weekday: int | None = None
    alternative: str | None = None
    valid: bool = True
    inferred: bool = False

    @property
    def complete(self) -> bool:
        """Whether the year is known."""
        return self.first.year is not None

    @property
    def ambiguous(self) -> bool:
        """Whether day and month could be exchanged."""
        return self.alternative is not None

    @property
    def weekday_fits(self) -> bool:
        """False when the printed weekday is not that of the date."""
        day = self.first
        if self.weekday is None or day.year is None or day.day is None or not day.exists:
            return True
        return day.date().isoweekday() == self.weekday


@frozen
class FoundTime:
    """A clock time, or two, at ``text[start:end]``; ``HH:MM``."""

    start: int
    end: int
    start_time: str
    end_time: str | None = None


@frozen
class Relative:
    """A day named by its distance from the day of writing: ``yesterday (30)``.

    ``kind`` is ``today``, ``yesterday`` or ``weekday``; ``day`` is the number in brackets.
    """

    start: int
    end: int
    kind: str
    weekday: int | None = None
    day: int | None = None


@frozen
class _Word:
    kind: str
    match: regex.Match[str]


def find_dates(text: str) -> list[FoundDate]:
    """All absolute dates of a text, in order, impossible ones included (``valid`` is false)."""
    out: list[FoundDate] = []
    done = 0
    near, numeric = grammar.pattern("near", "dates"), _numeric()
    for number in grammar.pattern("number", "dates").finditer(text):
        start, end = number.span()
        if start < done or end - start > 4:
            continue
        if not near.search(text, max(start - _NEAR, 0), end + _NEAR) and not numeric.match(
            text, start
        ):
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
        words, codes = _words(text, anchor, min(len(text), anchor + _REACH), anchor)
        form = hours.match(codes)
        start_time, end_time = _times(_groups(form), words) if form else (None, None)
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


# ---- words


@cache
def _word_pattern() -> regex.Pattern[str]:
    """All words of the grammar as one expression whose last group names the word."""
    choice: Any = grammar.load("dates")["word"]
    members = choice.members
    return regex.compile("|".join(f"(?P<{rule.name}>{rule.re.pattern})" for rule in members))


@cache
def _numeric() -> regex.Pattern[str]:
    """Numeric dates, by which a number counts though no month is near."""
    rules = (grammar.pattern(rule, "dates").pattern for rule in ("iso", "numeric"))
    return regex.compile("|".join(rules))


def _words(text: str, start: int, end: int, through: int) -> tuple[list[_Word], str]:
    """The unbroken run of date words that reaches ``through``, from ``start`` or later."""
    pattern, blank = _word_pattern(), _BLANK
    words: list[_Word] = []
    while start < end:
        start = blank.match(text, start).end()  # type: ignore[union-attr]
        match = pattern.match(text, start)
        if match is not None:
            words.append(_Word(match.lastgroup or "", match))
            start = match.end()
        elif start > through:
            break
        else:
            words.clear()
            start += 1
    return words, "".join(_CODES[word.kind] for word in words)


def _around(text: str, anchor: int, done: int) -> FoundDate | None:
    """The date that the number at ``anchor`` belongs to; it does not reach back over ``done``."""
    low = max(done, anchor - _REACH)
    start = grammar.pattern("lead", "dates").match(text, low, anchor).start()
    words, codes = _words(text, start, min(len(text), anchor + _REACH), anchor)
    if "M" not in codes and "N" not in codes:
        return None
    place = next((i for i, word in enumerate(words) if word.match.end() > anchor), len(words))
    for at in range(min(place + 1, len(words))):
        found = _at(words, codes, at, place) if codes[at] in _OPENERS else None
        if found is not None:
            return found
    return None


def _at(words: list[_Word], codes: str, at: int, place: int) -> FoundDate | None:
    """The date of the words from ``at`` on that takes in the word at ``place``."""
    for rule in ("range", "single"):
        form = grammar.pattern(rule, "dates").match(codes, at)
        if form is not None and form.end() > place:
            found = _found(form, words)
            if found is not None:
                return found
    return None


# ---- from the forms to dates


def _found(form: regex.Match[str], words: list[_Word]) -> FoundDate | None:
    """The date of a matched form, or None when the numbers cannot be meant as one."""
    groups = _groups(form)
    if "n1" in groups:
        first, last, alternative = _numbers(groups, words)
    else:
        alternative = None
        first, last = _named(groups, words)
    if last is not None and not _ascends(first, last):
        return None
    start_time, end_time = _times(groups, words)
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


def _groups(form: regex.Match[str]) -> dict[str, int]:
    """Group name -> index of the word, for the groups that took part."""
    return {name: form.start(name) for name in form.re.groupindex if form.start(name) >= 0}


def _printed(words: list[_Word], index: int) -> str:
    return words[index].match.group().casefold()


def _named(groups: dict[str, int], words: list[_Word]) -> tuple[Day, Day | None]:
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


def _value(word: _Word) -> int:
    match = word.match
    if word.kind == "month":
        return _MONTHS.index(match.group()[:3].casefold()) + 1
    return int(match["od"] or match["dd"] or match["yy"])


def _numbers(groups: dict[str, int], words: list[_Word]) -> tuple[Day, Day | None, str | None]:
    first, other = _numeric_day(words[groups["n1"]].match)
    last = _numeric_day(words[groups["n2"]].match)[0] if "n2" in groups else None
    return first, last, other


def _numeric_day(match: regex.Match[str]) -> tuple[Day, str | None]:
    """Day first, unless only the other way is a date; and the other reading if both are dates."""
    if match["iy"]:
        return Day(int(match["iy"]), int(match["im"]), int(match["id"])), None
    a, b, year = int(match["na"]), int(match["nb"]), int(match["ny"])
    if year < 100:
        year += 1900 if year >= 70 else 2000
    day_first, month_first = Day(year, b, a), Day(year, a, b)
    if not day_first.exists and month_first.exists:
        return month_first, None
    both = day_first.exists and month_first.exists and day_first != month_first
    return day_first, month_first.edtf if both else None


def _ascends(first: Day, last: Day) -> bool:
    """Whether two days make a range; days no calendar has are judged by their numbers."""
    if first.year is None and last.year is None and (first.month or 0) > (last.month or 0):
        return True
    return _order(first) < _order(last)


def _order(day: Day) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


# ---- clock times


def _times(groups: dict[str, int], words: list[_Word]) -> tuple[str | None, str | None]:
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


# ---- completing


def resolve(found: FoundDate | Relative, evidence: FoundDate | None) -> FoundDate | None:
    """A date with its year, from the dateline or another dated line of the same text.

    A report tells of what has been: a day more than half a year after the evidence belongs to the
    year before. A printed weekday decides between the two. None when the evidence does not suffice
    or contradicts (``yesterday (30)`` under a release of the 12th).
    """
    if isinstance(found, Relative):
        return _resolve_relative(found, evidence)
    if found.complete:
        return found
    if evidence is None or evidence.first.year is None or not evidence.valid:
        return None
    years = [evidence.first.year, evidence.first.year - 1]
    if evidence.first.month is not None and evidence.first.exists:
        in_year = evolve(found.first, year=years[0])
        if in_year.exists and in_year.date() - evidence.first.date() > _AHEAD:
            years.reverse()
    options = [_in_year(found, year) for year in years]
    fitting = [o for o in options if o.weekday_fits] if found.weekday else options
    return (fitting or options)[0]


def _in_year(found: FoundDate, year: int) -> FoundDate:
    first = evolve(found.first, year=year)
    last = found.last
    if last is not None:
        turn = (last.month or 0) < (first.month or 0)
        last = evolve(last, year=year + turn)
    valid = first.exists and (last is None or last.exists)
    return evolve(found, first=first, last=last, valid=valid, inferred=True)


def _resolve_relative(found: Relative, evidence: FoundDate | None) -> FoundDate | None:
    if evidence is None or not evidence.complete or not evidence.valid:
        return None
    if evidence.first.day is None:
        return None
    day = evidence.first.date()
    if found.kind == "yesterday":
        day -= datetime.timedelta(days=1)
    elif found.kind == "weekday":
        day -= datetime.timedelta(days=(day.isoweekday() - (found.weekday or 1)) % 7)
    if found.day is not None and found.day != day.day:
        return None
    first = Day(day.year, day.month, day.day)
    return FoundDate(found.start, found.end, first, weekday=found.weekday, inferred=True)


def to_event_date(found: FoundDate, flow: Flow, evidence: Iterable[Span] = ()) -> EventDate | None:
    """The record's form of a date found in ``flow.text``; None when incomplete or impossible.

    The spans of what completed the date (``evidence``) follow those of the date itself.
    """
    if not found.complete or not found.valid:
        return None
    return EventDate(
        start=found.first.edtf,
        end=found.last.edtf if found.last else None,
        start_time=found.start_time,
        end_time=found.end_time,
        text=flow.text[found.start : found.end],
        basis="inferred" if found.inferred else "printed",
        spans=(*flow.spans(found.start, found.end), *evidence),
    )
