"""The dates and times of a record for formats that take only true ones.

A record may have come from anywhere: what is not a date of the calendar or a time of the clock is
None here, and the formats then leave it out and keep the printed text.
"""

from __future__ import annotations

import re
from datetime import date, time

__all__ = ["clock_time", "full_date", "w3c_date"]

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2})")


def full_date(value: str | None) -> date | None:
    """The day ``2024-02-26``; None for a month, a year, None and what is no day."""
    match = _DATE.fullmatch(value or "")
    return _day(match[1], match[2], match[3]) if match and match[3] else None


def w3c_date(value: str | None) -> str | None:
    """The day, month (``2024-02``) or year (``2024``) as it is, None when it is none of them."""
    match = _DATE.fullmatch(value or "")
    if match and _day(match[1], match[2] or "01", match[3] or "01"):
        return value
    return None


def clock_time(value: str | None) -> time | None:
    """The time ``10:30``; None when it is none."""
    match = _TIME.fullmatch(value or "")
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
