"""What an event was on, in words that are no name."""

from __future__ import annotations

import pytest
from stretches import event_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A seminar on red clay and its uses was held in Lima.", "red clay and its uses"),
        (
            "The Reed Institute held a one-day workshop on safe water for schools on 3 May.",
            "safe water for schools",
        ),
        (
            "A training course on trade policy and mud began at the Reed Institute.",
            "trade policy and mud",
        ),
        (
            "The Orr Trust held a seminar on the state of river ports in Lima.",
            "the state of river ports",
        ),
        ("The Orr Trust held a seminar on silt in Lima.", None),
        ("The Orr Trust held a seminar on behalf of the mayor on 3 May 2019.", None),
        ("The Orr Trust held a meeting to discuss red clay and its uses.", None),
        ("The Orr Trust held a seminar on red clay and its uses, titled “Red Clay”.", "Red Clay"),
    ],
)
def test_a_topic_in_small_letters(text: str, title: str | None) -> None:
    found = event_of(text).title
    assert (found and found.text) == title


def test_a_headline_goes_before_it() -> None:
    event = event_of("Clay in Towns\n\nA seminar on red clay and its uses was held in Lima.")
    assert event.title is not None
    assert event.title.text == "Clay in Towns"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A seminar was organised within the “Wet Towns” project in Lima.", None),
        (
            "A seminar was held in Lima. After the seminar, the guests joined a debate entitled"
            " “Wet Towns”.",
            None,
        ),
        ("Under the theme Mud and Towns, the seminar was held in Lima.", "Mud and Towns"),
    ],
)
def test_what_is_no_title_of_it(text: str, title: str | None) -> None:
    found = event_of(text).title
    assert (found and found.text) == title
