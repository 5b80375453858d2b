"""Days as printed: whole or in part, alone or in a range, with what speaks against them."""

from __future__ import annotations

import calendar
import datetime

from attrs import frozen

__all__ = ["Day", "FoundDate", "FoundTime", "Relative"]

#: A leap year, to judge a day whose year is not known.
_ANY_YEAR = 2000


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

    def last_date(self) -> datetime.date:
        """The last day of the month or year that is printed, or the day itself; ValueError."""
        if self.day is not None:
            return self.date()
        year, month = _ANY_YEAR if self.year is None else self.year, self.month or 12
        return datetime.date(year, month, calendar.monthrange(year, month)[1])


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
    def edtf(self) -> str:
        """EDTF level 0: the day, or first and last with a slash; empty without a year."""
        ends = (self.first.edtf, self.last.edtf if self.last else None)
        return "/".join(end for end in ends if end)

    @property
    def ambiguous(self) -> bool:
        """Whether day and month could be exchanged."""
        return self.alternative is not None

    @property
    def weekday_fits(self) -> bool:
        """False when the printed weekday is that of neither end of the date."""
        return self.weekday is None or self.may_be(self.weekday)

    def may_be(self, weekday: int) -> bool:
        """Whether one end of the date has that weekday, or there is no telling."""
        days = [day for day in (self.first, self.last) if day is not None]
        if not all(day.year and day.day and day.exists for day in days):
            return True
        return weekday in {day.date().isoweekday() for day in days}

    @property
    def reach(self) -> tuple[datetime.date, datetime.date]:
        """The first and the last day that are meant; ValueError for what no calendar has."""
        return self.first.date(), (self.last or self.first).last_date()

    def precedes(self, other: FoundDate) -> bool:
        """Whether a day is over before another begins; false for what no calendar has."""
        if not (self.valid and other.valid and self.complete and other.complete):
            return False
        return self.reach[1] < other.reach[0]


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
