"""What stands above and beside the text of a report: days, hours, houses; who held it and where."""

from __future__ import annotations

import pytest
from stretches import event_of

import seminar_records as sr
from seminar_records.model import Event, EventKind


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
        _start(event_of(head + "On June 1, the Reed Institute held a seminar on mud."))
        == "2021-06-01"
    )
    assert _start(event_of(head + "The Reed Institute held a seminar on mud.")) is None


def test_hours_below_a_day_are_those_of_theevent_of() -> None:
    text = "Reed Days\n\n4 June 2021\n\n{}\n\nThe Reed Institute held a seminar on mud."
    event = event_of(text.format("9:00 AM to 3:30 PM"))
    assert event.date
    assert (event.date.start, event.date.end_time) == ("2021-06-04", "15:30")
    assert _start(event_of(text.format("9:00 AM"))) is None


def test_the_day_above_what_is_said_turn_by_turn_is_that_of_theevent_of() -> None:
    said = "Mr. Adil Rahim: Good morning.\n\nMs. Mona Lind: Thank you."
    assert _start(sr.parse_text(f"Lake Hearing\n\nJune 4, 2021\n\n{said}").event) == "2021-06-04"
    assert _start(sr.parse_text(f"Lake Talk\n\nPublished June 4, 2021\n\n{said}").event) is None


def test_a_house_with_its_town_below_the_day() -> None:
    text = "{}\n\nThe Reed Institute held a seminar on mud."
    event = event_of(text.format("JUNE 4, 2021\n\nReeds for Towns\n\nReed Museum, Lisbon"))
    assert event.venue
    assert event.venue.text == "Reed Museum, Lisbon"
    assert _start(event) is None
    assert event_of(text.format("Reed Museum, Lisbon\n\nReeds for Towns")).venue is None


def test_a_day_and_a_lecture_delivered_tell_of_theevent_of() -> None:
    event = event_of(
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
    event = event_of(text)
    assert _start(event) == start
    assert (event.venue.text if event.venue else None) == venue


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
            "A mud conference was hosted for the second time by the Reed Institute.",
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
    event = event_of(text)
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
        ("The Soil Board held a session on mud exports at the Reed Hall on Saturday.", "Reed Hall"),
        ("Seminar on Mud\n\nOrr University, 4-6 May 2019", "Orr University"),
        ("A mud seminar was held at the Reed Institute campus on 4 May.", "Reed Institute campus"),
        ("A mud seminar was held at the Lima regional office.", "Lima regional office"),
        ("The mud seminar at the Lima office was long.", None),
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
    event = event_of(text)
    assert (event.venue.text if event.venue else None) == venue


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
    assert [o.name for o in event_of(text).organisers] == organisers


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
    event = event_of(text)
    assert (event.venue.text if event.venue else None) == venue


def test_a_range_with_both_weekdays() -> None:
    event = event_of("The Reed Institute held a seminar from Monday 6 to Friday 10 May 2019.")
    assert event.date
    assert (event.date.start, event.date.end) == ("2019-05-06", "2019-05-10")


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Seminar on Mud in Collaboration with the Orr Institute", "Mud"),
        ("Mud in Towns in Partnership with Orr College", "Mud in Towns"),
        ("Mud in Towns in Partnership", "Mud in Towns in Partnership"),
    ],
)
def test_partners_behind_a_headline(headline: str, title: str) -> None:
    event = event_of(f"{headline}\n\nThe Soil Board held a seminar on 3 May 2019 in Lima.")
    assert event.title is not None
    assert event.title.text == title
    partners = [host.name for host in event.organisers if host.role == "partner"]
    assert partners == {"Mud": ["Orr Institute"], "Mud in Towns": ["Orr College"]}.get(title, [])


def test_who_jointly_holds_it_in_a_headline() -> None:
    event = event_of(
        "Soil Board and Orr University jointly organise seminar on mud\n\n"
        "A seminar on mud was held on 3 May 2019."
    )
    assert [host.name for host in event.organisers] == ["Soil Board", "Orr University"]


@pytest.mark.parametrize(
    ("head", "start"),
    [
        ("17 June 2019\n15 June 2019", "2019-06-15"),
        ("15 June 2019\nMud in Towns\nJune 17, 2019", "2019-06-15"),
        ("Mud in Towns\n\n15 June 2019", None),
        ("Mud in Towns\n\n15 June 2019\n\nUpdated on 17 June 2019", None),
    ],
)
def test_two_days_above_a_text(head: str, start: str | None) -> None:
    date = event_of(f"{head}\n\nThe Soil Board held a seminar on mud in Lima.").date
    assert (date and date.start) == start
