"""Offices around names where no comma says so, and roles that a deed gives or takes.

Each sentence stands in a report; a row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import people_of

BEFORE = [
    (
        "The panel included former MP and newly elected Deputy Director for Reed Action (RA), "
        "Dr Mona Lind; and Director of the Institute of Nets, Ms Ratna Wijaya.",
        [
            "Mona Lind | former MP and newly elected Deputy Director for Reed Action (RA) "
            "| speaker",
            "Ratna Wijaya | Director of the Institute of Nets | speaker",
        ],
    ),
    (
        "The panel included PhD Researcher at the Tide Unit and social commentator, Mr Peder Holt.",
        ["Peder Holt | PhD Researcher at the Tide Unit and social commentator | speaker"],
    ),
    (
        "Harbour Party Lima Deputy Prof. Dr. Mona Lind spoke.",
        ["Mona Lind | Harbour Party Lima Deputy | speaker"],
    ),
    (
        "US Undersecretary (U/S) for Tidal Affairs, Ambassador Peder Holt gave the keynote.",
        ["Peder Holt | US Undersecretary (U/S) for Tidal Affairs | keynote speaker"],
    ),
    (
        "The Director of the Reed Centre and the organiser of the panel Prof. Mona Lind spoke.",
        ["Mona Lind | Director of the Reed Centre | speaker, organiser"],
    ),
    (
        "Co-chair of the Reed Forum, Mona Lind, pointed out that nets wear thin.",
        ["Mona Lind | Co-chair of the Reed Forum | speaker"],
    ),
    (
        "The debate was moderated by renowned radio presenter Mona Lind.",
        ["Mona Lind | renowned radio presenter | moderator"],
    ),
    # a bracket after the office of one person does not lead on to the next
    (
        "Professor Mona Lind (RT), Dr. Peder Holt and Dr. Tom Hill spoke.",
        ["Mona Lind | RT | speaker", "Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    (
        "Mona Lind, Director of the Reed Trust (RT), Dr. Adil Rahim and Dr. Peder Holt spoke.",
        [
            "Mona Lind | Director of the Reed Trust (RT) | speaker",
            "Adil Rahim |  | speaker",
            "Peder Holt |  | speaker",
        ],
    ),
    # nor is it an office what is said of one
    (
        "She commended the vision of Minister Mona Lind in her remarks.",
        ["Mona Lind | Minister | speaker"],
    ),
    (
        "The Chair of the session, Peder Holt, spoke.",
        ["Peder Holt |  | speaker, chair"],
    ),
]

AFTER = [
    (
        "Professor Peder Holt Emeritus Professor of History (RU) spoke.",
        ["Peder Holt | Emeritus Professor of History (RU) | speaker"],
    ),
    (
        "Seen were Mr. Tom Hill CEO REEDCHAM at the 75th Spring Panel Discussion.",
        ["Tom Hill | CEO REEDCHAM | attendee"],
    ),
    (
        "The session was moderated by Peder Holt, Head of Programmes at the Reed Forum.",
        ["Peder Holt | Head of Programmes at the Reed Forum | moderator"],
    ),
    (
        "Mona Lind, internationally recognised journalist and Director of Reed’s School of Media, "
        "moderated the panel.",
        [
            "Mona Lind | internationally recognised journalist and Director of Reed’s School of "
            "Media | moderator"
        ],
    ),
    (
        "Mr Adrian Lind MD of ABC Reeds and Mr Peder Holt, MD – Reed Logistics Ltd, spoke.",
        [
            "Adrian Lind | MD of ABC Reeds | speaker",
            "Peder Holt | MD – Reed Logistics Ltd | speaker",
        ],
    ),
    # subjects are no office; a department is, and what a director is in charge of belongs to it
    (
        "Dr. Mona Lind (Chemistry, Physics) and Prof. Peder Holt (Geology and Geography) spoke.",
        ["Mona Lind |  | speaker", "Peder Holt |  | speaker"],
    ),
    (
        "Dr. Mona Lind (Department of Physics) and Dr. Peder Holt (Director, Research and "
        "Extension) spoke.",
        [
            "Mona Lind | Department of Physics | speaker",
            "Peder Holt | Director, Research and Extension | speaker",
        ],
    ),
    # a degree stays one
    ("Dr. Mona Lind, MD, spoke.", ["Mona Lind |  | speaker"]),
    ("Dr. Mona Lind, MD, Reed College, spoke.", ["Mona Lind | Reed College | speaker"]),
    ("Dr. Mona Lind, PhD – Reed College, spoke.", ["Mona Lind | Reed College | speaker"]),
]

DEEDS = [
    (
        "Mona Lind, Dr. Adil Rahim, Peder Holt etc. worked hard to make the day a success.",
        ["Mona Lind |  | attendee", "Adil Rahim |  | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "The evening featured special guests including Dr. Mona Lind, Dean of Nets.",
        ["Mona Lind | Dean of Nets | guest of honour"],
    ),
    (
        "The event also featured speakers including Dr. Mona Lind, Dean of Nets.",
        ["Mona Lind | Dean of Nets | speaker"],
    ),
    (
        "It was attended by growers, besides the Dean of Reed College, Dr Mona Lind.",
        ["Mona Lind | Dean of Reed College | attendee"],
    ),
    (
        "Panellists, from left, Mona Lind, chair of the Tide Board; Peder Holt of the Reed School; "
        "and Adil Rahim of DAL.",
        [
            "Mona Lind | chair of the Tide Board | speaker",
            "Peder Holt | Reed School | speaker",
            "Adil Rahim | DAL | speaker",
        ],
    ),
    (
        "Prof. Mona Lind held a meeting with the weavers of the School of Nets.",
        ["Mona Lind |  | speaker"],
    ),
    ("Prof. Mona Lind held a meeting on nets.", ["Mona Lind |  | organiser"]),
    ("Prof. Mona Lind conducted a session on nets.", ["Mona Lind |  | speaker"]),
    ("Prof. Mona Lind organised a session on nets.", ["Mona Lind |  | organiser"]),
    (
        "Dr. Mona Lind and Dr. Peder Holt coordinated the event and also conducted sessions on "
        "“Nets”.",
        ["Mona Lind |  | speaker, organiser", "Peder Holt |  | speaker, organiser"],
    ),
    (
        "At the panel, where Dr. Mona Lind appeared as a guest, Dr. Peder Holt spoke on nets.",
        ["Mona Lind |  | attendee", "Peder Holt |  | speaker"],
    ),
    # what bears a name is nobody
    ("The Sultan Reed Cultural Center opened a second hall, and it spoke for itself.", []),
    ("Sultan Lind University held an exhibition.", []),
    ("Imam Tom Hall spoke.", ["Tom Hall |  | speaker"]),
    (
        "It was held under the patronage of Dr. Mona Lind, President of the College, and "
        "Dr. Peder Holt, Chairman of the Board.",
        [],
    ),
    (
        "It was held under the patronage of Dr. Mona Lind. On the dais one saw Dr. Peder Holt.",
        ["Peder Holt |  | attendee"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_offices_before_a_name(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER)
def test_offices_after_a_name(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_roles_of_deeds(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected
