"""What stands above and beside the text of a report: days, hours, houses, names of events."""

from __future__ import annotations

import pytest

import seminar_records as sr
from seminar_records.model import Event, EventKind

SAID = "\n\nDr. Mona Lind said that reeds bend."


def _event(text: str) -> Event:
    return sr.parse_text(text + SAID).event


def _start(event: Event) -> str | None:
    return event.date.start if event.date else None


@pytest.mark.parametrize(
    "line", ["4 June 2021", "2021-06-04", "Lake News · June 4, 2021", "June 4, 2021 | Reed Desk"]
)
def test_a_day_below_the_paragraph_under_a_headline_is_that_of_publication(line: str) -> None:
    """It completes the day of the text, and is not the day of the event."""
    head = (
        f"Teachers Rewarded\n\nTwo teachers were honoured for long work at the lake.\n\n{line}\n\n"
    )
    assert (
        _start(_event(head + "On June 1, the Reed Institute held a seminar on mud."))
        == "2021-06-01"
    )
    assert _start(_event(head + "The Reed Institute held a seminar on mud.")) is None


def test_hours_below_a_day_are_those_of_the_event() -> None:
    text = "Reed Days\n\n4 June 2021\n\n{}\n\nThe Reed Institute held a seminar on mud."
    event = _event(text.format("9:00 AM to 3:30 PM"))
    assert event.date
    assert (event.date.start, event.date.end_time) == ("2021-06-04", "15:30")
    assert _start(_event(text.format("9:00 AM"))) is None


def test_the_day_above_what_is_said_turn_by_turn_is_that_of_the_event() -> None:
    said = "Mr. Adil Rahim: Good morning.\n\nMs. Mona Lind: Thank you."
    assert _start(sr.parse_text(f"Lake Hearing\n\nJune 4, 2021\n\n{said}").event) == "2021-06-04"
    assert _start(sr.parse_text(f"Lake Talk\n\nPublished June 4, 2021\n\n{said}").event) is None


def test_a_house_with_its_town_below_the_day() -> None:
    text = "{}\n\nThe Reed Institute held a seminar on mud."
    event = _event(text.format("JUNE 4, 2021\n\nReeds for Towns\n\nReed Museum, Lisbon"))
    assert event.venue
    assert event.venue.text == "Reed Museum, Lisbon"
    assert _start(event) is None
    assert _event(text.format("Reed Museum, Lisbon\n\nReeds for Towns")).venue is None


def test_a_day_and_a_lecture_delivered_tell_of_the_event() -> None:
    event = _event(
        "In a series of visits, 17 May 2021 Ambassador Omar Vell delivered a lecture about mud to"
        " the students of the Reed University."
    )
    assert (event.kind, _start(event)) == (EventKind.LECTURE, "2021-05-17")


@pytest.mark.parametrize(
    ("text", "start", "venue"),
    [
        (
            "The mud seminar took place at Reed Hall from June 1 to 3, 2021.",
            "2021-06-01",
            "Reed Hall",
        ),
        (
            "Many came to the mud workshop at the Reed Hall, Lisbon on 1-3 June 2021.",
            "2021-06-01",
            "Reed Hall, Lisbon",
        ),
        ("The mud seminar is over. It happened in Lisbon.", None, "Lisbon"),
    ],
)
def test_days_and_towns_of_sentences(text: str, start: str | None, venue: str | None) -> None:
    event = _event(text)
    assert _start(event) == start
    assert (event.venue.text if event.venue else None) == venue


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 3 May, Mr. Adil Rahim attended the 35th Reed Teachers' Workshop.",
            "35th Reed Teachers' Workshop",
        ),
        ("The Reed Institute hosted its 5th Annual Mud Summit.", "5th Annual Mud Summit"),
        ("The Reed Institute hosted its 5th Annual Conference.", None),
        (
            "He spoke during the 2015 Annual International Conference held in Lima.",
            "2015 Annual International Conference",
        ),
        (
            "The first meeting of the River Towns Network took place in Graz.",
            "first meeting of the River Towns Network",
        ),
        ("The first meeting of the committee took place in Graz.", None),
        (
            "Mud was discussed at the Reed Institute’s River, Reed and Sand Seminar, held in Lima.",
            "River, Reed and Sand Seminar",
        ),
        (
            "“Reeds and Towns” is a one-day conference held by the Reed Institute.",
            "Reeds and Towns",
        ),
        (
            "“Reeds and Towns”, a panel organised by the Reed Institute, was held in Lima.",
            "Reeds and Towns",
        ),
        (
            "The Reed Institute held a seminar on Mud in Towns, encompassing two workshops.",
            "Mud in Towns",
        ),
        (
            "The Reed Institute held the 4th Lake Forum. The keynote lecture was given by"
            " Dr. Mona Lind of Orr University, on the theme “Mud and Reeds.”",
            "4th Lake Forum",
        ),
        (
            "The Reed Institute held the 4th Lake Forum. It was held under the theme “Mud.”",
            "Mud",
        ),
        (
            "The Reed Institute held a seminar “Reeds. Towns”. A report on the topic “Sand” was"
            " made at the seminar.",
            "Reeds. Towns",
        ),
    ],
)
def test_names_of_events(text: str, title: str | None) -> None:
    event = _event(text)
    assert (event.title.text if event.title else None) == title


@pytest.mark.parametrize(
    "line",
    [
        "REED - Events",
        "REED News, Open Mud",
        '!!! warning "Machine Page"',
        "MINUTES 002/2025 - Revision 002",
    ],
)
def test_what_heads_a_page_is_no_title(line: str) -> None:
    assert _event(f"# {line}\n\nThe Reed Institute held a seminar.").title is None
    event = _event(f"# {line}\n\n## Mud in Towns\n\nThe Reed Institute held a seminar.")
    assert event.title
    assert event.title.text == "Mud in Towns"


@pytest.mark.parametrize(
    ("text", "organisers", "partners"),
    [
        (
            "The Reed Institute, together with the Lake Laboratory and other partners, held a"
            " seminar on mud.",
            ["Reed Institute"],
            ["Lake Laboratory"],
        ),
        (
            "A mud conference was hosted for the second consecutive year by the Reed Institute.",
            ["Reed Institute"],
            [],
        ),
        (
            "The seminar on mud was organised by the Lima-based non-profit Reed Trust and Orr"
            " University.",
            ["Reed Trust", "Orr University"],
            [],
        ),
        (
            "A mud seminar was organised by the faculty of Law and the office of the mayor.",
            ["faculty of Law"],
            [],
        ),
        (
            "Supported by the Orr Foundation, the Reed Institute held a seminar on mud.",
            ["Reed Institute"],
            ["Orr Foundation"],
        ),
        (
            "The Reed Institute, in partnership with Lake University and with funding from the Orr"
            " Foundation, conducted a mud workshop.",
            ["Reed Institute"],
            ["Lake University", "Orr Foundation"],
        ),
        (
            "The mud webinar was a joint initiative of the Reed Institute and Orr University.",
            ["Reed Institute", "Orr University"],
            [],
        ),
        (
            "Mud was the topic at the Mud & Gravel Association’s (MGA) River, Reed and Sand"
            " Seminar, held on 3 May.",
            ["Mud & Gravel Association"],
            [],
        ),
        ("The Reed Institute's annual conference was held in Lima.", ["Reed Institute"], []),
        ("The mud seminar followed Reed Institute's annual report to the seminar.", [], []),
        ("At 2:00 PM, the mud workshop was opened. K. Reed opened the mud conference.", [], []),
        (
            "The School of Mud, LAKES (Deemed to be University), held a seminar in collaboration"
            " with the Orr School, Lake University.",
            ["School of Mud", "LAKES (Deemed to be University)"],
            ["Orr School", "Lake University"],
        ),
    ],
)
def test_organisers(text: str, organisers: list[str], partners: list[str]) -> None:
    event = _event(text)
    assert [o.name for o in event.organisers if o.role == "organiser"] == organisers
    assert [o.name for o in event.organisers if o.role != "organiser"] == partners


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The Soil Board gathered experts in Kesti for a seminar on mud.", "Kesti"),
        ("The 2019 Reed Workshop brought together 40 students at Reed Hall on 3 May.", "Reed Hall"),
        (
            "The Soil Board held a seminar on mud health at the Reed Museum, Lima.",
            "Reed Museum, Lima",
        ),
        ("The Soil Board held a seminar on mud in the Ministry of Water.", None),
        (
            "The seminar was held at Orr University on 3 May 2019. The first session was held"
            " in the Reed Hall.",
            "Orr University",
        ),
        (
            "The seminar was held in Lima on 3 May 2019. The first seminar was held at Orr"
            " University on 4 June 2018.",
            "Lima",
        ),
        (
            "The seminar was held in Lima on 3 May 2019. It took place at the Reed Hall.",
            "Reed Hall",
        ),
    ],
)
def test_venues(text: str, venue: str | None) -> None:
    event = _event(text)
    assert (event.venue.text if event.venue else None) == venue


def test_the_kind_that_is_spoken_of_as_known() -> None:
    text = "The Reed Institute met. {} Dr. Omar Vell spoke in {}."
    assert (
        _event(text.format("Many attended the webinar.", "the webinar")).kind is EventKind.WEBINAR
    )
    assert _event(text.format("Many attended a webinar.", "a webinar")).kind is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("# Mud Seminar", "Mud Seminar"),
        ("# National Seminar", None),
        ("National Seminar\non\nMud in Towns", "Mud in Towns"),
        ("Reed Institute Hosts Seminar on Mud in Towns", "Mud in Towns"),
        ("Experts Call for Better Ponds", None),
        ("Seminar on Mud in Towns Held in Lima", "Mud in Towns"),
        ("Mud in Towns – Seminar Report", "Mud in Towns"),
        ("Mud in Towns | Reed Institute", "Mud in Towns"),
        ("Reed Institute | Mud in Towns", "Mud in Towns"),
        ("Reflections on ReedConf 2019", "ReedConf 2019"),
    ],
)
def test_headlines(line: str, title: str | None) -> None:
    event = _event(f"{line}\n\nThe Reed Institute held a seminar on mud.")
    assert (event.title.text if event.title else None) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Minister opened the National River Forum in Lima.", "National River Forum"),
        ("The Minister opened the National Forum in Lima.", None),
        (
            "They met for the Reed Research Days, a conference in Lima.",
            "Reed Research Days",
        ),
        ("ReedConf 2021 took place in Lima on 3 May 2021.", "ReedConf 2021"),
        (
            "The Soil Board held a webinar, Silt: A Hidden Wealth, featuring three engineers.",
            "Silt: A Hidden Wealth",
        ),
        (
            "He spoke at the 4th Conference on Dams organised by Orr.",
            "4th Conference on Dams",
        ),
        (
            "This is of the Expert Group Meeting on Silt held in Lima.",
            "Expert Group Meeting on Silt",
        ),
    ],
)
def test_names_without_a_number(text: str, title: str | None) -> None:
    event = _event(text)
    assert (event.title.text if event.title else None) == title


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        ("The Soil Board was pleased to host Dr. Omar Vell for a seminar on mud.", ["Soil Board"]),
        ("The Soil Board has concluded a two-day farmers' workshop on mud.", ["Soil Board"]),
        ("A workshop organised for local farmers by the Soil Board ended today.", ["Soil Board"]),
        ("The dinner was served to the guests of the Soil Board.", []),
    ],
)
def test_hosts_of_other_phrases(text: str, organisers: list[str]) -> None:
    assert [o.name for o in _event(text).organisers] == organisers


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("The Soil Board held a workshop for farmers in Kesti.", "Kesti"),
        ("The Soil Board held a workshop on silt in Lima on Monday.", "Lima"),
        ("The Soil Board held a workshop on silt in Lima, Peru.", "Lima, Peru"),
        ("The Soil Board held a workshop on silt in Peru.", None),
        ("Dr. Omar Vell gave a lecture on silt at Orr University on 3 May 2021.", "Orr University"),
    ],
)
def test_towns_behind_the_topic(text: str, venue: str | None) -> None:
    event = _event(text)
    assert (event.venue.text if event.venue else None) == venue


@pytest.mark.parametrize(
    ("text", "organisers", "title"),
    [
        (
            "During a Reed Institute webinar on 3 May they spoke of mud.",
            ["Reed Institute"],
            None,
        ),
        ("The Reed-organised mud webinar took place in Lima.", [], None),
        ("The Reed Institute delivered a workshop on mud.", ["Reed Institute"], None),
        ("Dr. Mona Lind delivered a workshop on mud.", [], None),
        (
            "The Reed Institute's annual lecture, “Mud and Men,” was delivered on 3 May.",
            ["Reed Institute"],
            "Mud and Men",
        ),
        (
            "The theme of the conference was: Mud for All. It was held by the Reed Institute.",
            ["Reed Institute"],
            "Mud for All",
        ),
        (
            "The workshop's theme was “Mud for All”. It was held by the Reed Institute.",
            ["Reed Institute"],
            "Mud for All",
        ),
        (
            "Dr. Omar Vell gave a talk on “Mud and Men” at Orr College on 3 May.",
            [],
            "Mud and Men",
        ),
    ],
)
def test_whose_event_it_is(text: str, organisers: list[str], title: str | None) -> None:
    event = _event(text)
    assert [o.name for o in event.organisers] == organisers
    assert (event.title.text if event.title else None) == title


def test_a_range_with_both_weekdays() -> None:
    event = _event("The Reed Institute held a seminar from Monday 6 to Friday 10 May 2019.")
    assert event.date
    assert (event.date.start, event.date.end) == ("2019-05-06", "2019-05-10")


def test_the_kind_of_an_event_that_is_first_called_an_event() -> None:
    text = "The {}, moderated by Anna Berg, was on mud. The event was hosted by the Reed Institute."
    assert _event(text.format("panel")).kind is EventKind.PANEL_DISCUSSION
    assert _event(text.format("debate")).kind is EventKind.OTHER
