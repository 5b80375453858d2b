"""The lines above the text: kind, title, day, place and hosts, and what is none of them."""

from __future__ import annotations

import pytest

import seminar_records as sr
from seminar_records.model import Event

BODY = "\n\nAnn Orr said that salt is dear. She asked for a new pan, and for a roof over it."


def event(*lines: str) -> Event:
    """The event of a report with these lines above its text."""
    return sr.parse_text("\n\n".join(lines) + BODY).event


def test_kind_place_and_day_on_one_line() -> None:
    found = event("# Night Ferries", "## Report of the round table, Oslo, 9 April 2018")
    assert found.kind is not None
    assert found.kind.value == "roundtable"
    assert found.venue is not None
    assert found.venue.text == "Oslo"
    assert found.date is not None
    assert found.date.start == "2018-04-09"


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("Conference on Old Salt, Peru, April 26-29, 2018", "2018-04-26", "2018-04-29"),
        ("Conference on Old Salt, Lima, Peru, 3 May 2018", "2018-05-03", None),
        ("Conference on Old Salt (3 May 2018)", "2018-05-03", None),
    ],
)
def test_title_place_and_day_on_one_line(line: str, start: str, end: str | None) -> None:
    found = event(line)
    assert found.title is not None
    assert found.title.text == "Old Salt"
    assert found.date is not None
    assert (found.date.start, found.date.end) == (start, end)


def test_a_year_in_the_title_is_not_the_day() -> None:
    found = event("Conference on the Floods of May 2018 and After")
    assert found.title is not None
    assert found.title.text.endswith("Floods of May 2018 and After")
    assert found.date is None


def test_a_hotel_on_a_line_of_its_own() -> None:
    found = event("3rd Kesti Forum on Salt", "Hosted by\nMinistry of Salt", "Hotel Brine, Kesti")
    assert found.venue is not None
    assert found.venue.text == "Hotel Brine, Kesti"
    assert [host.name for host in found.organisers] == ["Ministry of Salt"]


def test_the_town_of_a_range_is_the_place() -> None:
    found = event("# Third Conference on Salt Towns", "Lagos, 5–7 September 2016")
    assert found.venue is not None
    assert found.venue.text == "Lagos"


@pytest.mark.parametrize(
    "stamp",
    [
        "October 02, 2023 08:23 pm | Updated 08:24 pm",
        "2022-07-04 12:20",
        "For Immediate Release - February 15, 2016",
    ],
)
def test_a_stamp_is_not_the_day(stamp: str) -> None:
    found = sr.parse_text(f"Seminar on Salt\n\n{stamp}\n\nBrine College held a seminar on salt.")
    assert found.event.date is None


def test_a_lecture_at_a_place_is_news_and_no_title() -> None:
    found = event("Public lecture at Brine Hall draws three hundred", "12 March 2022")
    assert found.title is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Seminar on Salt and Silt", "Salt and Silt"),
        ("Hearing on the Flood", "Hearing on the Flood"),
        ("Seminar for Pilots in Small Harbours", "Seminar for Pilots in Small Harbours"),
    ],
)
def test_lines_that_begin_with_the_kind(line: str, title: str) -> None:
    found = event(line)
    assert found.title is not None
    assert found.title.text == title


def test_an_acronym_above_the_text_is_the_host_of_the_opening() -> None:
    body = "The seminar was organised by the Salt Quality Cell (SQC) on 3 May 2019."
    found = sr.parse_text(f"# Salt Seminar Series\n\nOrganised by SQC\n\n{body}").event
    assert [(host.name, host.role) for host in found.organisers] == [
        ("Salt Quality Cell", "organiser")
    ]


def test_the_name_of_the_site_behind_a_headline_is_no_part_of_the_title() -> None:
    name = "Salt for Everybody: Highlights of the Anniversary Symposium"
    found = event(f"{name} - Brine College", "Events", name)
    assert found.title is not None
    assert found.title.text == name
