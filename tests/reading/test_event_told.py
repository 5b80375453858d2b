"""What other publishers' forms say of the event: hosts, title, day and place."""

from __future__ import annotations

import pytest
from stretches import event_of

import seminar_records as sr


@pytest.mark.parametrize(
    ("text", "organisers", "partners"),
    [
        (
            "The Reed Institute, supported by the Orr Foundation, hosted a seminar on mud.",
            ["Reed Institute"],
            ["Orr Foundation"],
        ),
        (
            "The Reed Institute held a seminar on mud with the support of the Orr Foundation,"
            " UN-Habitat and the City of Accra.",
            ["Reed Institute"],
            ["Orr Foundation", "UN-Habitat", "City of Accra"],
        ),
        (
            "A seminar on mud was organised by Kesti University and the Delta Harvest Forum.",
            ["Kesti University", "Delta Harvest Forum"],
            [],
        ),
        (
            "The Reed Institute held a seminar on mud in association with the Association of River"
            " Councils.",
            ["Reed Institute"],
            ["Association of River Councils"],
        ),
        (
            "This seminar of the Reed Institute was organised with the support of the Orr"
            " Foundation.",
            ["Reed Institute"],
            ["Orr Foundation"],
        ),
        (
            "On 3 May 2024 the Reed Institute welcomed Prof. Omar Vell for a lecture on mud.",
            ["Reed Institute"],
            [],
        ),
        (
            "The seminar on mud was organised by the Reed Institute together with the Orr"
            " Foundation.",
            ["Reed Institute"],
            ["Orr Foundation"],
        ),
        (
            "LAKEPORT – The Reed Institute held a seminar on mud, made possible by a grant from the"
            " Orr Foundation.",
            ["Reed Institute"],
            ["Orr Foundation"],
        ),
        (
            "The Department of Reeds at the University of the Lake, Kesti, held a seminar on mud.",
            ["Department of Reeds", "University of the Lake, Kesti"],
            [],
        ),
        ("The Mud Meeting of the Lake Dialogue was held on 3 May 2024.", [], []),
        (
            "The Reed Institute held a joint forum on mud with the Lake Institute.",
            ["Reed Institute"],
            ["Lake Institute"],
        ),
        (
            "The forum comes ahead of the 2026 Reed Conference to be co-hosted by the Lake Trust.",
            [],
            [],
        ),
        ("Kesti University expressed how the theme chosen for the seminar is read.", [], []),
        (
            "A seminar on mud was organised by the Directorate of Student Affairs.",
            ["Directorate of Student Affairs"],
            [],
        ),
        (
            "The Reed Centre of Lakeport held a seminar on mud. The Centre held it online.",
            ["Reed Centre of Lakeport"],
            [],
        ),
        (
            "The Reed Institute brought together forty keepers for its second seminar on mud.",
            ["Reed Institute"],
            [],
        ),
        (
            "Who counts the reeds? The Reed Institute invited researchers to the seminar “Mud” on"
            " 3 May 2024.",
            ["Reed Institute"],
            [],
        ),
    ],
)
def test_who_held_it(text: str, organisers: list[str], partners: list[str]) -> None:
    found = event_of(text).organisers
    assert [host.name for host in found if host.role == "organiser"] == organisers
    assert [host.name for host in found if host.role != "organiser"] == partners


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Date: June 27 (Wed), 2018\nVenue: Reed Hall", "2018-06-27"),
        ("Date: 2018. 6. 27\nVenue: Reed Hall", "2018-06-27"),
        ("Date: 27. June 2018\nVenue: Reed Hall", "2018-06-27"),
        ("Date: 27.-29. June 2018\nVenue: Reed Hall", "2018-06-27"),
        (
            "LAKEPORT, May 19, 2024 (LNA) - The Mayor opened Sunday the Conference on Mud.",
            "2024-05-19",
        ),
        (
            "Workshop on Mud\n\n7 May 2024\n\nOn 7 May, forty keepers gathered at Reed Hall in"
            " Lakeport.",
            "2024-05-07",
        ),
        ("Mud in Lakeport\n\nLakeport, 4 May 2020, 10:00 – 13:00\nReed Hall\n", "2020-05-04"),
    ],
)
def test_which_day(text: str, day: str) -> None:
    date = event_of(text).date
    assert date is not None
    assert date.start == day


def test_the_next_meeting_is_anotherevent_of() -> None:
    record = sr.parse_text(
        "Dr. Mona Lind said that mud pays. The next meeting will be held on 9 June 2020."
    )
    assert record.event.date is None


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "The Reed Institute held a seminar on “Mud” in Room 302, Reed Building on 3 May 2024.",
            "Room 302, Reed Building",
        ),
        ("Seminar on Mud\n3 May 2018 | State Library of Vell\n", "State Library of Vell"),
        ("Round Table Discussion\nMud and the Poor\n25th May 2023, Kesti\n", "Kesti"),
        ("International Symposium, Kesti, 13–14 May 2022\n", "Kesti"),
        (
            "Seminar note\n\nMUD AND REEDS\n\nLima, Casa de la Luz, May 3, 2024\n",
            "Lima, Casa de la Luz",
        ),
        (
            "The Reed Institute held a seminar on 3 May 2024 with the Ministry of Mud at the Kesti"
            " King Power Hotel.",
            "Kesti King Power Hotel",
        ),
        ("Training on Mud\n7-8 May 2022, Hotel Reed, Kesti\n", "Hotel Reed, Kesti"),
        (
            "On 3 May 2024, the Reed Institute held a seminar on Mud and Reeds at the main"
            " conference hall.",
            "main conference hall",
        ),
        ("Reed Hotel, One Lake Park, Lima\nApril 28, 2017\n", "Reed Hotel, One Lake Park, Lima"),
        (
            "1. The Mud Meeting of the Lake Dialogue was held in Lima on 3 May 2024.\n\n"
            "2. The meeting was chaired by Ms. Ines Abara.\n",
            "Lima",
        ),
        ("A seminar on Mud and Reeds in Norway has been held in Lima.", "Lima"),
        ("A seminar styled 'Mud and Reeds' at the Reed Hall drew the keepers.", "Reed Hall"),
        (
            "The Reed Institute held a seminar at the Reed Conference & Dialogue Room on 3 May.",
            "Reed Conference & Dialogue Room",
        ),
        (
            "On 7 May 2024, forty keepers gathered at Reed Hall in Lakeport for the seminar.",
            "Reed Hall in Lakeport",
        ),
    ],
)
def test_where_it_was(text: str, venue: str) -> None:
    found = event_of(text).venue
    assert found is not None
    assert found.text == venue


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "He was addressing as chief guest the 'National Workshop on Mud' at Reed Hall.",
            "National Workshop on Mud",
        ),
        (
            "The Ministry of Rivers held the 15th Annual Joint Reed Count on 3 May 2024.",
            "15th Annual Joint Reed Count",
        ),
        ("Lecture: Mud from the Archive\nSpeaker: Dr. Mona Lind\n", "Mud from the Archive"),
        (
            "| Name of the event | Faculty Workshop on Counting Reeds |\n| --- | --- |\n"
            "| Date | 18.07.2022 |\n",
            "Faculty Workshop on Counting Reeds",
        ),
        ("MINISTRY OF RIVERS\nPRESS STATEMENT\n", None),
        ("Mud and Reeds Seminar\n\nInes Abara, President, Lake Trust\n", "Mud and Reeds Seminar"),
        (
            'The Reed Institute organised "The 2nd Reed Symposium" online from 3 May 2024.',
            "The 2nd Reed Symposium",
        ),
        (
            "The event, Mud and Human Rights, was co-hosted by the Reed Institute.",
            "Mud and Human Rights",
        ),
        ("Mud will stay: Keeper\n\nStaff Correspondent\n", None),
    ],
)
def test_what_it_was_called(text: str, title: str | None) -> None:
    found = event_of(text).title
    assert (None if found is None else found.text) == title


def test_a_book_is_launched() -> None:
    text = "The Reed Institute hosted the launch of “Silt” by Prof. Omar Vell on 3 May 2024."
    assert event_of(text).kind == sr.EventKind.BOOK_LAUNCH


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Roundtable on “Mud and Towns”\n\n", "Mud and Towns"),
        ('"Mud and Towns:\nTelling the Story"\n\n', "Mud and Towns: Telling the Story"),
        (
            "Name of the Event: Guest Lecture on “Mud in Winter”\nDate: 05-09-2018\n\n",
            "Mud in Winter",
        ),
    ],
)
def test_quotations_in_a_title_block(head: str, title: str) -> None:
    found = event_of(head + "The Reed Institute held the event on 3 May 2024.").title
    assert found is not None
    assert found.text == title


def test_the_chair_is_that_of_the_session() -> None:
    text = (
        "MUD FORUM 2020\n\nThe Reed Institute held a forum on mud on 3 May 2020.\n\n"
        "SESSION 1: WATER\nChair: Dr. Mona Lind, Reed Office\n\n"
        "Mr. Omar Vell said that mud pays.\n\nThe Chair remarked that reeds bend.\n\n"
        "SESSION 2: WIND\nChair: Ms. Ines Abara, Wind Office\n\n"
        "The Chair remarked that sails tear.\n"
    )
    record = sr.parse_text(text)
    names = {person.id: person.name.full for person in record.participants}
    assert [names[remark.speakers[0]] for remark in record.remarks] == [
        "Omar Vell",
        "Mona Lind",
        "Ines Abara",
    ]


def test_the_head_of_minutes_names_who_met() -> None:
    text = (
        "Northern Mud Society\n2022 Annual General Meeting\nMinutes\n\n"
        "Date: May 12, 2022\nPlace: Reed Hall\nPresent: Mona Lind (President), Omar Vell\n\n"
        "1. Reeds\n\nMona Lind reported that reeds bend.\n"
    )
    event = sr.parse_text(text).event
    assert [host.name for host in event.organisers] == ["Northern Mud Society"]
    assert event.title is not None
    assert event.title.text == "2022 Annual General Meeting"
    assert event.kind == sr.EventKind.MEETING


def test_a_transcript_of_one_panel_is_called_like_the_panel() -> None:
    text = (
        "Panel 2: Who Pays for Mud?\n\nModerator: Mona Lind\nPanellists: Omar Vell, Ines Abara\n\n"
        "MONA LIND: Good afternoon. Who pays?\n\nOMAR VELL: The keepers do, and they know it.\n\n"
        "INES ABARA: Nobody pays. Mud is free.\n\nMONA LIND: We have to stop here.\n"
    )
    event = sr.parse_text(text).event
    assert event.title is not None
    assert event.title.text == "Who Pays for Mud?"
    assert event.kind == sr.EventKind.PANEL_DISCUSSION
