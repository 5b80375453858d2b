"""Fields that stand on one line."""

from __future__ import annotations

import pytest
from promises import complaints

import seminar_records as sr

DAY = "4 May 2021"
HALL = "Reed Hall, Lima"


def _read(line: str, head: str = "Seminar on Reed Beds\n\n") -> sr.SeminarRecord:
    record = sr.parse_text(f"{head}{line}\n\nThe reeds were counted.\n")
    assert list(complaints(record)) == []
    return record


@pytest.mark.parametrize(
    "line",
    [
        f"Date: {DAY} Venue: {HALL} Time: 10:00 am",
        f"Date: {DAY}, Time: 10:00 am, Venue: {HALL}",
        f"Date: {DAY} | Time: 10:00 am | Venue: {HALL}",
        f"**Date:** {DAY} **Time:** 10:00 am **Venue:** {HALL}",
        f"Date : {DAY}; Time : 10:00 am; Place : {HALL}",
        f"Date & Time: {DAY}, 10:00 am Venue: {HALL}",
    ],
)
def test_date_time_and_place(line: str) -> None:
    event = _read(line).event
    assert event.date is not None
    assert event.venue is not None
    assert (event.date.start, event.date.start_time) == ("2021-05-04", "10:00")
    assert event.venue.text == HALL


def test_people_and_their_offices_end_at_the_next_label() -> None:
    record = _read(f"Speaker: Dr. Mona Lind, Reed Trust Moderator: Mr. Omar Vell Venue: {HALL}")
    found = [(p.name.full, [r.value for r in p.roles], p.positions) for p in record.participants]
    assert [(name, roles) for name, roles, _ in found] == [
        ("Mona Lind", ["speaker"]),
        ("Omar Vell", ["moderator"]),
    ]
    assert [position.text for position in found[0][2]] == ["Reed Trust"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"Topic: Reeds and Birds Speaker: Dr. Mona Lind Date: {DAY}", "Reeds and Birds"),
        (f"Title: Reeds and Birds Date: {DAY}", "Reeds and Birds"),
        ("Title: Reeds and Place: A History", "Reeds and Place: A History"),
        ("Theme: A Change of Date: How Reeds Grow", "A Change of Date: How Reeds Grow"),
    ],
)
def test_a_title_may_hold_a_word_that_is_a_label(line: str, title: str) -> None:
    event = _read(line, "").event
    assert event.title is not None
    assert event.title.text == title


@pytest.mark.parametrize(
    "line",
    [
        "Note: the venue: Reed Hall",
        "Fee: 10 Rupees Seats: 40",
        "She said: the date: May was wrong.",
    ],
)
def test_other_colons_part_nothing(line: str) -> None:
    event = _read(line).event
    assert event.venue is None
    assert event.date is None
