"""Labelled values: the event's fields, people beside roles, front matter, and titles laid bare."""

from __future__ import annotations

import pytest

from seminar_records import parse_text
from seminar_records.flow import Flow
from seminar_records.model import Event
from seminar_records.reading.baretitles import bare_title
from seminar_records.reading.labels import label_of

HEADER = """Workshop on Reed Cutting

Title: Four Sides of the Reed
Date: 4 May 2019
Time: 10:00 am - 1:00 pm
Venue: Boat House, Port Anselm
Organised by: Reed Growers' Society (RGS)
In collaboration with: Harbour College; Town Library
Chief Guest: Hon. Mirela Oduya, Minister of Wetlands
Moderator: Prof. Ines Calloway
Speakers: Dr. Pavel Ruzek (Harbour College), Ms. Leila Nassar and Jonas Ek
Participants: 45

The workshop looked at the reed from all of them.
"""


def test_a_header_is_read_field_by_field() -> None:
    record = parse_text(HEADER)
    event = record.event
    assert event.title is not None
    assert event.title.text == "Four Sides of the Reed"
    assert event.date is not None
    assert (event.date.start, event.date.start_time, event.date.end_time) == (
        "2019-05-04",
        "10:00",
        "13:00",
    )
    assert event.venue is not None
    assert event.venue.text == "Boat House, Port Anselm"
    assert [(o.name, o.acronym, o.role) for o in event.organisers] == [
        ("Reed Growers' Society", "RGS", "organiser"),
        ("Harbour College", None, "partner"),
        ("Town Library", None, "partner"),
    ]
    assert [(p.name.full, [r.value for r in p.roles]) for p in record.participants] == [
        ("Mirela Oduya", ["chief guest"]),
        ("Ines Calloway", ["moderator"]),
        ("Pavel Ruzek", ["speaker"]),
        ("Leila Nassar", ["speaker"]),
        ("Jonas Ek", ["speaker"]),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**Chair:** Ann Lee, Dean of Kites", {"Ann Lee": ["chair"]}),
        ("### Moderator: Ann Lee", {"Ann Lee": ["moderator"]}),
        ("🎤 Guest Speaker: Ms. Ann Lee, Head of Maps", {"Ann Lee": ["speaker"]}),
        ("Chair & Moderator: Ann Lee", {"Ann Lee": ["chair", "moderator"]}),
        ("Presided by: Dr. Ann Lee", {"Ann Lee": ["chair"]}),
        ("Vote of thanks: Ms. Ann Lee", {"Ann Lee": ["concluding"]}),
        ("Present: Ann Lee (Chair), Tom Hill", {"Ann Lee": ["chair"], "Tom Hill": ["attendee"]}),
        ("Host: Ann Lee", {"Ann Lee": ["moderator"]}),
        ("Organiser: Dr. Ann Lee", {"Ann Lee": ["organiser"]}),
        ("Apologies: Ann Lee", {}),
        ("Attendees: 45", {}),
        ("Objective: Ann Lee", {}),
    ],
)
def test_people_stand_beside_their_roles(line: str, expected: dict[str, list[str]]) -> None:
    record = parse_text(f"# Kite Days\n\n{line}\n\nIt was windy on all the days of it.\n")
    assert {p.name.full: [r.value for r in p.roles] for p in record.participants} == expected


def test_the_head_of_a_table_may_be_its_first_field() -> None:
    rows = "| Date | 4–5 May 2023 |\n| --- | --- |\n| Venue | Hotel Reed, Port Anselm |"
    event = parse_text(f"# Workshop on Reeds\n\n{rows}\n\nDr. Mona Lind said that it grows.").event
    assert event.date is not None
    assert event.venue is not None
    assert (event.date.start, event.date.end) == ("2023-05-04", "2023-05-05")
    assert event.venue.text == "Hotel Reed, Port Anselm"


def test_a_table_of_two_columns_is_a_header_and_a_bar_in_a_cell_is_text() -> None:
    event = parse_text(
        "# Salt\n\n| | |\n|---|---|\n| 📅 **Date** | 3 March 2020 |\n"
        "| 📍 **Venue** | Salt Hall | Room 2 |\n| **Topic** | Who Owns the Sea? |\n\nIt was full.\n"
    ).event
    assert event.date is not None
    assert event.date.start == "2020-03-03"
    assert event.venue is not None
    assert event.venue.text == "Salt Hall, Room 2"
    assert event.title is not None
    assert event.title.text == "Who Owns the Sea?"


def test_a_date_may_be_followed_by_the_place() -> None:
    event = parse_text("Seminar\n\nDate and Venue: 7 June 2018, Village Hall, Kettle\n").event
    assert event.venue is not None
    assert event.venue.text == "Village Hall, Kettle"


def test_front_matter_completes_a_date_and_supplies_none() -> None:
    front = "---\ntitle: Recap of the Lamp Seminar\ndate: 2021-06-30\nauthor: Ann Lee\n---\n\n"
    held = "On 12 May the Lamp Trust held a seminar at the Old Mill, Varna.\n"
    dated, undated = parse_text(front + held).event, parse_text(front + "It was dark.\n").event
    assert dated.date is not None
    assert (dated.date.start, dated.date.basis) == ("2021-05-12", "inferred")
    assert undated.date is None
    assert undated.title is not None
    assert undated.title.text == "Lamp Seminar"


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Outcome of October Meeting of Bell Ringers", "Meeting of Bell Ringers"),
        ("Bell Ringers' Workshop Recap", "Bell Ringers' Workshop"),
        ("Post Event Report Bells@Night - 07-10-18", "Bells@Night"),
        ("Report on the Bell Seminar", "Bell Seminar"),
        ("Webinar Report: Bells for All", "Bells for All"),
        ("Event 3: The Bell", "The Bell"),
        ("Bells : Old and New (Hosted by Bronze Bank)", "Bells : Old and New"),
        ("Annual Bell Conference, day 2", "Annual Bell Conference"),
        ("BELL SEMINAR WAS HELD AT LIMA", "BELL SEMINAR"),
        ("“Bells, Old and New”", "Bells, Old and New"),
        ("Minister rings a bell", "Minister rings a bell"),
        ("Event 2", None),
        ("Event Summary Report", None),
        ("Raw Notes from Session", None),
        ("Untitled", None),
    ],
)
def test_a_title_without_what_stands_round_it(headline: str, title: str | None) -> None:
    piece = bare_title(Flow(headline))
    assert (piece and piece.text) == title


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Date & Time", "date"),
        ("📍 Location", "place"),
        ("Name of the Event", "title"),
        ("Theme", "theme"),
        ("Jointly organised by", "organiser"),
        ("Media Partners", "partner"),
        ("Funded by", "sponsor"),
        ("List of Resource Persons with details", "people"),
        ("Also attending", "people"),
        ("With apologies", "absent"),
    ],
)
def test_labels(text: str, what: str) -> None:
    label = label_of(text)
    assert label is not None
    assert label.what == what


@pytest.mark.parametrize(
    "text",
    ["Key Takeaways", "Objective", "Discussion", "Feedback from Attendees", "Target audience", ""],
)
def test_what_is_no_label(text: str) -> None:
    assert label_of(text) is None


def test_front_matter_says_where_it_was_and_who_was_there() -> None:
    event, people = _front(
        'title: Report of the seminar "Reeds and Birds"\nevent_date: 2021-05-04\n'
        "date: 2021-06-01\nlocation: Reed Hall, Lima\norganizer: Reed Institute\n"
        "speakers:\n  - Dr. Mona Lind\n  - Mr. Omar Vell\n"
    )
    assert event.title is not None
    assert event.title.text == 'seminar "Reeds and Birds"'
    assert event.date is not None
    assert event.date.start == "2021-05-04"
    assert event.venue is not None
    assert event.venue.text == "Reed Hall, Lima"
    assert [host.name for host in event.organisers] == ["Reed Institute"]
    assert people == ["Mona Lind", "Omar Vell"]


@pytest.mark.parametrize(
    "entry",
    ["author: Ann Dell", "host: {name: Reed Institute}", "date: 2021-05-04", "image: hall.jpg"],
)
def test_front_matter_that_is_of_the_page(entry: str) -> None:
    event, people = _front(f"title: Reeds\n{entry}\n")
    assert (event.date, event.venue, event.organisers, people) == (None, None, (), [])


def _front(matter: str) -> tuple[Event, list[str]]:
    record = parse_text(f"---\n{matter}---\n\nThe reeds of the coast were counted.\n")
    return record.event, [person.name.full for person in record.participants]


def test_the_name_of_an_event_may_head_a_table() -> None:
    rows = "| Name of the event | Reed Day |\n|---|---|\n| Date | 4 May 2021 |\n"
    event = parse_text(rows).event
    assert event.title is not None
    assert event.title.text == "Reed Day"


@pytest.mark.parametrize(
    "line",
    [
        "Held at Reed Hall, Lima on Tuesday, 4 May 2021 at 10:00 am",
        "Held on 4 May 2021 at Reed Hall, Lima",
    ],
)
def test_a_line_of_minutes_says_where_and_when(line: str) -> None:
    event = parse_text(f"Minutes of the Seminar on Reeds\n\n{line}\n\nPresent: A. Dell\n").event
    assert event.venue is not None
    assert event.venue.text == "Reed Hall, Lima"
    assert event.date is not None
    assert event.date.start == "2021-05-04"
