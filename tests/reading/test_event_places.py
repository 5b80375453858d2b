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


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("On 3 May 2019, Lima hosted the Reed Forum.", "Lima"),
        ("The city of Lima hosted a conference on mud.", "Lima"),
        ("The Orr Hotel hosted the first Reed Meeting on 3 May 2019.", "Orr Hotel"),
        ("The auditorium of Orr College was the venue for a seminar.", "auditorium of Orr College"),
        ("A seminar was held at the Centre for Wet Towns (CWT) at URF.", "Centre for Wet Towns"),
        (
            "A seminar was held at the College of Mud, University of Lima (CMUL) on 3 May 2019.",
            "College of Mud, University of Lima",
        ),
        (
            "Results of the summit in Oslo were the topic of a conference. The conference took"
            " place on 3 May 2019 in Lima.",
            "Lima",
        ),
        ("Experts on mud met on 3 May 2019 in Lima.", "Lima"),
        ("The seminar was held in the Region on 3 May 2019.", None),
        ("The seminar was held in the Pacific on 3 May 2019.", None),
        ("The Orr Club hosted the first Reed Meeting on 3 May 2019.", None),
    ],
)
def test_what_took_it_in(text: str, venue: str | None) -> None:
    found = event_of(text).venue
    assert (found and found.text) == venue


def test_a_hotel_that_hosts_is_no_organiser() -> None:
    assert event_of("The Orr Hotel hosted the first Reed Meeting on 3 May 2019.").organisers == ()


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The seminar was officially inaugurated at the Reed Hall, by the lake.", "Reed Hall"),
        (
            "On 3 May 2019 delegates of both towns met at the Institute of Silt.",
            "Institute of Silt",
        ),
        ("They spoke in the yearly dialogue meeting at the Orr Hotel Lima.", "Orr Hotel Lima"),
        ("Dr Ada Lind opened a shop at the Reed Hall.", None),
    ],
)
def test_opened_or_met_there(text: str, venue: str | None) -> None:
    found = event_of(text).venue
    assert (found and found.text) == venue


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The seminar was held at the Kenyan embassy in Lima.", "Kenyan embassy in Lima"),
        ("The seminar was held in mid-December at Reed College.", "Reed College"),
    ],
)
def test_houses_in_small_letters(text: str, venue: str) -> None:
    found = event_of(text).venue
    assert found is not None
    assert found.text == venue


def test_a_place_behind_the_chair() -> None:
    event = event_of(
        "The seminar was held under the chairmanship of Dr Ada Lind at the Reed Hall on 3 May 2019."
    )
    assert event.venue is not None
    assert event.venue.text == "Reed Hall"
