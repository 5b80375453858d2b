"""The opening sentences: kind, title, date and place of the event; and what is none of them."""

from __future__ import annotations

import pytest

import seminar_records as sr


def title(text: str) -> str | None:
    """The title of the event that a text tells of."""
    found = sr.parse_text(text).event.title
    return found.text if found else None


def venue(text: str) -> str | None:
    """The place of the event that a text tells of."""
    found = sr.parse_text(text).event.venue
    return found.text if found else None


def dates(text: str) -> tuple[str | None, str | None]:
    """First and last day of the event that a text tells of."""
    found = sr.parse_text(text).event.date
    return (found.start, found.end) if found else (None, None)


def kind(text: str) -> str | None:
    """The kind of the event that a text tells of."""
    found = sr.parse_text(text).event.kind
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A seminar on “Salt and Silt” was held on 3 May 2019.", "Salt and Silt"),
        ("A seminar on 'Salt and Silt' was held on 3 May 2019.", "Salt and Silt"),
        ("A seminar on ‘Kesti’s Salt’ was held on 3 May 2019.", "Kesti’s Salt"),
        ("A seminar titled “Salt and Silt' was held on 3 May 2019.", "Salt and Silt"),
        ("A seminar titled “Salt and Silt was held on 3 May 2019.", "Salt and Silt"),
        ("The “Salt and Silt” workshop was held on 3 May 2019.", "Salt and Silt"),
        ("A webinar entitled Silt without Salt was hosted by Brine College.", "Silt without Salt"),
        (
            "# Salt Days\n\nOn 3 May 2019 the Salt Conference was held in Kesti, described as “a"
            " dry and windy place”.",
            "Salt Conference",
        ),
        (
            "---\ntitle: March Meetup Recap\n---\n\nWe met on 3 May 2019. Mona Lind spoke of salt."
            " Wonderful talk, titled “Salt or not?” and long.",
            "March Meetup",
        ),
        ("Brine College held a seminar on Salt and Silt here at the Orr Hall.", "Salt and Silt"),
        (
            "LAGOS : Brine College organised a seminar on “Salt and Silt” in the old hall by the"
            " river for all the teachers of the coast.",
            "Salt and Silt",
        ),
        ("The dialogue was held under the theme ‘Towns that Float’.", "Towns that Float"),
        (
            "Brine College held a conference, Turning Silt: Salt on the Lakes, on 3 May 2019.",
            "Turning Silt: Salt on the Lakes",
        ),
        ("A talk on “Maps and Memory” was held on 3 May 2019.", "Maps and Memory"),
        ("The 5th Annual Silt Conference 2019 was held.", "5th Annual Silt Conference 2019"),
        ("The Salt Road Summit concluded on 7 May 2018.", "Salt Road Summit"),
        ("The closing ceremony of the Third Salt Summit was held.", "Third Salt Summit"),
        (
            "The Regional Workshop on Silt and Sand was held on 3 May 2019.",
            "Regional Workshop on Silt and Sand",
        ),
        (
            "Brine College hosted the 4th Forum of Towns Associated with Salt.",
            "4th Forum of Towns Associated with Salt",
        ),
        (
            "Brine College ran a workshop on the theme Silt and Bread at the University of Kesti.",
            "Silt and Bread",
        ),
    ],
)
def test_titles(text: str, wanted: str) -> None:
    assert title(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The First Two-Day National Conference was held on 3 May 2019.",
        "A meeting in Lagos was held on 3 May 2019.",
        "A workshop for Eastern and Southern Africa was held on 3 May 2019.",
        "The seminar was attended by forty engineers.",
        "The minister said that the conference on “Nets and Laws” held in Oslo had failed.",
    ],
)
def test_no_title(text: str) -> None:
    assert title(text) is None


def test_the_title_of_another_kind_of_event_is_not_that_of_the_first() -> None:
    text = (
        "The Silt Society Spring Meeting took place on 8 May 2004. The main events of the day were"
        " a symposium entitled ‘Limits of Salt’ and a tea."
    )
    assert title(text) == "Silt Society Spring Meeting"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A seminar was held at the Aurora Hotel, Lagos on 3 May 2019.", "Aurora Hotel, Lagos"),
        ("A seminar was held on 3 May 2019 at Brine College.", "Brine College"),
        (
            "A seminar was held at Orr Hall, University of Kesti on Jun. 3, 2019.",
            "Orr Hall, University of Kesti",
        ),
        (
            "A seminar was held at the Orr Room, Salt House, Brine de Lagos University, in May.",
            "Orr Room, Salt House, Brine de Lagos University",
        ),
        ("A seminar on “Salt” was held here today at the Orr Hall.", "Orr Hall"),
        ("The workshop, held from 9 am in the Brine Room, drew forty.", "Brine Room"),
        ("Lagos, Nigeria was the venue of the third Silt Workshop.", "Lagos, Nigeria"),
        ("A seminar was organised by the Brine Trust in Kesti on 3 May 2019.", "Kesti"),
        ("A seminar was organised by Brine College at the Orr Hall.", "Orr Hall"),
        ("The panel met in the old sorting hall on 8 May 2015.", "old sorting hall"),
        ("LAGOS, 3 May 2019 – Brine College held a seminar on silt here today.", "LAGOS"),
    ],
)
def test_places(text: str, wanted: str) -> None:
    assert venue(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        # of a person, of people, of the subject, of a language, of a title
        "A seminar was held with Ann Orr, a law professor at Brine Hall.",
        "A seminar was held for thirty people from fifteen countries in Africa.",
        "Brine College held a seminar on the need for peace in South Asia.",
        "A seminar was held in English on 3 May 2019.",
        "A seminar on “Salt in Lagos” was held on 3 May 2019.",
        # of an event that was not held
        "Brine College held a webinar. It had planned a conference in Lagos on that day.",
    ],
)
def test_no_place(text: str) -> None:
    assert venue(text) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A seminar was held on 3rd and 4th May 2019.", ("2019-05-03", "2019-05-04")),
        ("A seminar was held from 30 May to 2 June 2019.", ("2019-05-30", "2019-06-02")),
        ("Forty people attended a webinar on 16 May 2019.", ("2019-05-16", None)),
        ("The Partner Event took place on 16 May 2023.", ("2023-05-16", None)),
        (
            "(Lake News / ABC - 8th May, 2020) LAGOS, 8th May 2020 (ABC) – The Salt Forum concluded"
            " today after five days of sessions held from May 2 to 6.",
            ("2020-05-02", "2020-05-06"),
        ),
        ("Posted: 5 May 2019\n\nBrine College held a seminar on May 3.", ("2019-05-03", None)),
        ("The 2019 Salt Seminar\n\nIt was held on 3 and 4 May.", ("2019-05-03", "2019-05-04")),
        ("Salt Forum 2019\n\nThe forum was held on 3 May in Kesti.", ("2019-05-03", None)),
        ("Towards Salt 2030\n\nThe forum was held on 3 May in Kesti.", (None, None)),
    ],
)
def test_dates(text: str, wanted: tuple[str, str | None]) -> None:
    assert dates(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Brine College held a seminar. The next seminar will be held on 3 May 2031.",
        "Brine College held a seminar. The college was founded on 3 May 1931.",
        "A seminar on “The Flood of 3 May 1931” was held by Brine College.",
        "The seminar that was to take place on 3 May 2019 was cancelled.",
    ],
)
def test_no_date(text: str) -> None:
    assert dates(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Brine College held a seminar and a tea.", "seminar"),
        ("The Salt Summit was opened by the mayor.", "conference"),
        ("The workshop was attended by forty engineers.", "workshop"),
        ("Speaking at a symposium on silt, the mayor told a tale.", "symposium"),
        ("Brine College convened a public hearing on 3 May 2019.", "other"),
        ("The Delta Lecture was given by Lena Orr on 4 May 2018.", "lecture"),
        ("Brine College launched the book “Maps of Kesti” on 2 April 2014.", "book launch"),
        ("The Salt Dialogue Bootcamp was held on 3 May 2019.", "workshop"),
        ("An event was held to mark World Silt Day.", "other"),
    ],
)
def test_kinds(text: str, wanted: str) -> None:
    assert kind(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Our team walked over the new bridge on 3 May 2012 and asked what it cost.",
        "Water is dear, and the town must save it, said Lena Orr on 3 May 2012.",
        "The council approved the budget of the Brine College on 3 May 2012.",
    ],
)
def test_no_event(text: str) -> None:
    event = sr.parse_text(text).event
    assert (event.kind, event.title, event.date, event.venue, event.organisers) == (
        None,
        None,
        None,
        None,
        (),
    )


def test_a_sentence_may_end_in_any_word_of_the_grammar() -> None:
    record = sr.parse_text(
        "The Reed Institute held a seminar.\n\nNotably, the longest queue came\n"
    )
    assert record.event.date is None
