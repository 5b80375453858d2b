"""How events are called: their names, those of their owners, headlines, kinds."""

from __future__ import annotations

import pytest
from stretches import event_of

from seminar_records.model import EventKind


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
    event = event_of(text)
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
    assert event_of(f"# {line}\n\nThe Reed Institute held a seminar.").title is None
    event = event_of(f"# {line}\n\n## Mud in Towns\n\nThe Reed Institute held a seminar.")
    assert event.title
    assert event.title.text == "Mud in Towns"


def test_the_kind_that_is_spoken_of_as_known() -> None:
    text = "The Reed Institute met. {} Dr. Omar Vell spoke in {}."
    assert (
        event_of(text.format("Many attended the webinar.", "the webinar")).kind is EventKind.WEBINAR
    )
    assert event_of(text.format("Many attended a webinar.", "a webinar")).kind is None


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
    event = event_of(f"{line}\n\nThe Reed Institute held a seminar on mud.")
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
        ("ReedConf 2021, the mud conference, took place in Lima.", "ReedConf 2021"),
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
    event = event_of(text)
    assert (event.title.text if event.title else None) == title


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
    event = event_of(text)
    assert [o.name for o in event.organisers] == organisers
    assert (event.title.text if event.title else None) == title


def test_the_kind_of_an_event_that_is_first_called_anevent_of() -> None:
    text = "The {}, moderated by Anna Berg, was on mud. The event was hosted by the Reed Institute."
    assert event_of(text.format("panel")).kind is EventKind.PANEL_DISCUSSION
    assert event_of(text.format("debate")).kind is EventKind.OTHER


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Mud Congress (MC 2019) was held in Lima on 4 May 2019.", EventKind.CONFERENCE),
        ("The 4th Congress of Mayors met in Lima on 4 May 2019.", EventKind.CONFERENCE),
        ("The Reed Congress organised a mud seminar.", EventKind.SEMINAR),
        ("Congress passed a bill on mud on 4 May 2019.", None),
    ],
)
def test_congresses(text: str, kind: EventKind | None) -> None:
    assert event_of(text).kind is kind


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Prof. Ada Lind, a Fellow of the Reed Academy of Arts and Sciences, said that reeds"
            " bend. She was speaking at a lecture hosted by the Academy on 3 May 2019.",
            ["Reed Academy of Arts and Sciences"],
        ),
        (
            "The seminar was organised by the Ministry of Ports and the Food and Reed Organization"
            " of Kesti.",
            ["Ministry of Ports", "Food and Reed Organization of Kesti"],
        ),
    ],
)
def test_names_in_full(text: str, hosts: list[str]) -> None:
    assert [host.name for host in event_of(text).organisers] == hosts


def test_an_event_that_comes_later_gives_no_title() -> None:
    event = event_of(
        "The Reed Institute hosted the first meeting ahead of the Third Lima Silt Conference."
    )
    assert event.title is None
