"""Where an event was held, and what stands behind a title in a headline."""

from __future__ import annotations

import pytest
from stretches import event_of


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The seminar was held this morning at Villa Aurora, Lima.", "Villa Aurora, Lima"),
        ("The seminar took place at 12 Lake Road, Lima.", "12 Lake Road, Lima"),
        ("The seminar was held in a hybrid format in Lima and online.", "Lima"),
        ("The seminar was held both online and at the Reed Hall, Lima.", "Reed Hall, Lima"),
        (
            "The seminar on mud concluded successfully at Orr Press Club, Lima.",
            "Orr Press Club, Lima",
        ),
        ("The Reed Institute convened experts at the Aurora Hotel for a seminar.", "Aurora Hotel"),
        ("The Trust gathered experts in Lima on 4 May 2019 for a seminar on mud.", "Lima"),
        ("In Lima on 4 May 2019, the Reed Institute held a seminar on mud.", "Lima"),
        ("The seminar was held at Casa de la Cultura in Lima.", "Casa de la Cultura in Lima"),
        ("The seminar was hosted by the Embassy of Peru in Kenya on 4 May in Nairobi.", "Nairobi"),
        ("The seminar was organised by the Reed Chapter in Peru, in collaboration with BDX.", None),
        ("Forty teachers came together in a Level Two Silt webinar.", None),
        ("The Reed Institute convened a workshop on silt in Lima.", "Lima"),
        ("The Reed Institute convened a workshop on silt in Peru.", None),
        ("The Reed Trust held a seminar on silt in Lima. It took place at Orr Hall.", "Orr Hall"),
        (
            "The Reed Trust held a seminar “Silt” at Hotel “Aurora” in Lima.",
            "Hotel “Aurora” in Lima",
        ),
        ("A speaker told of a workshop on silt in Lima.", None),
    ],
)
def test_where_it_was_held(text: str, venue: str | None) -> None:
    held = event_of(text).venue
    assert (held and held.text) == venue


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Third Silt Workshop, May 25 - 26, 2019, Lima, Peru", "Third Silt Workshop"),
        ("Third Silt Workshop – Lima, 25-26 May 2019", "Third Silt Workshop"),
        ("Silt and Towns (Lima, 3 May 2019)", "Silt and Towns"),
        ("Lima: Symposium on 40 years of mud at Orr University", "40 years of mud"),
        ("Talks on Mud Organised by the Reed Institute", "Talks on Mud"),
        ("Reed Institute Hosts “Knowing Mud” Webinar for Teachers", "Knowing Mud"),
        ("Lisbon, Portugal", None),
    ],
)
def test_a_headline_without_the_rest(headline: str, title: str | None) -> None:
    event = event_of(f"{headline}\n\nForty people came to the event.")
    assert (event.title and event.title.text) == title


def test_a_headline_tells_the_house() -> None:
    event = event_of("Symposium on years of mud at Orr University\n\nThe guests spoke of mud.")
    assert event.venue is not None
    assert event.venue.text == "Orr University"


def test_a_title_that_its_own_mark_closes() -> None:
    event = event_of("The Reed Trust held a seminar titled ‘Mud: Ways‘, and of its ends.")
    assert event.title is not None
    assert event.title.text == "Mud: Ways"


def test_two_hosts_are_no_title() -> None:
    event = event_of("The Reed Fund and the Orr Forum, in partnership with BDX, organised it.")
    assert event.title is None


def test_a_title_ends_before_those_who_helped() -> None:
    event = event_of("A seminar on Reed Rights in collaboration with the Orr Trust was held.")
    assert event.title is not None
    assert event.title.text == "Reed Rights"


def test_a_styled_title() -> None:
    event = event_of("Styled “Many Reeds” the round table was organised by the Reed Trust.")
    assert event.title is not None
    assert event.title.text == "Many Reeds"
