"""What a person phrase adds to the person: offices in their parts, honorifics, mentions."""

from __future__ import annotations

import pytest

import seminar_records as sr
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.reading.enrol import enrol, position
from seminar_records.reading.people import find_people
from seminar_records.reading.roster import Roster


def _run(text: str) -> list[str]:
    """Office, organisation, and whether it is a former one."""
    line = words(text)
    found = position(Flow(text), line, 0, len(line.codes))
    return [found.office or "-", found.organisation or "-", *(["former"] if found.former else [])]


PARTS = [
    ("Director of the Reed Institute", ["Director", "Reed Institute"]),
    ("Director, Reed Institute", ["Director", "Reed Institute"]),
    ("Director at the Reed Institute", ["Director", "Reed Institute"]),
    ("Director Reed Institute", ["Director", "Reed Institute"]),
    ("Chairman LTRI", ["Chairman", "LTRI"]),
    ("the Director of Tides", ["Director", "Tides"]),
    ("Reed Institute Director", ["Director", "Reed Institute"]),
    ("Lake Trust President", ["President", "Lake Trust"]),
    ("Lake Trust's Acting Director", ["Acting Director", "Lake Trust"]),
    ("Reed Institute", ["-", "Reed Institute"]),
    ("University of Tidewater", ["-", "University of Tidewater"]),
    ("Dean", ["Dean", "-"]),
    ("Vice-Chancellor, University of Tidewater", ["Vice-Chancellor", "University of Tidewater"]),
    ("Deputy Director General, Tide Office", ["Deputy Director General", "Tide Office"]),
    (
        "Assistant Professor, Department of Tides, University of Tidewater",
        ["Assistant Professor", "Department of Tides, University of Tidewater"],
    ),
    (
        "President/Executive Director of the Reed Trust",
        ["President/Executive Director", "Reed Trust"],
    ),
    ("Founder and CEO of Tidewater Labs", ["Founder and CEO", "Tidewater Labs"]),
    ("Founder & CEO, Tidewater Labs", ["Founder & CEO", "Tidewater Labs"]),
    ("former Director of the Reed Institute", ["former Director", "Reed Institute", "former"]),
    ("Former Secretary", ["Former Secretary", "-", "former"]),
    ("ex-Chairman of the Reed Trust", ["ex-Chairman", "Reed Trust", "former"]),
    ("the former Mayor of Lakeport", ["former Mayor", "Lakeport", "former"]),
    ("Deputy Director of the Reed Institute", ["Deputy Director", "Reed Institute"]),
    ("Senior Research Fellow at the Reed Institute", ["Senior Research Fellow", "Reed Institute"]),
    ("Ambassador of Norway", ["Ambassador", "Norway"]),
    ("Ambassador of Norway to Chile", ["Ambassador", "Norway"]),
    ("Member of Parliament", ["Member of Parliament", "-"]),
    ("Minister of State for Water", ["Minister of State", "Water"]),
    ("Minister for Water and Power", ["Minister", "Water and Power"]),
    (
        "Professor of Botany, University of Tidewater",
        ["Professor of Botany", "University of Tidewater"],
    ),
    ("Ambassador of the Republic of Norway to Chile", ["Ambassador", "Republic of Norway"]),
    ("Adviser to the Reed Fund & Lecturer at the Tide Academy", ["Adviser", "Reed Fund"]),
    ("Founder, Chairman & CEO, Tidewater Group", ["Founder, Chairman & CEO", "Tidewater Group"]),
    ("Head Gardener of the Reed Trust", ["Head Gardener", "Reed Trust"]),
    (
        "Head of Planning, Lakeport Railway Company",
        ["Head of Planning", "Lakeport Railway Company"],
    ),
    ("Lecturer in Law at the Tide Academy", ["Lecturer in Law", "Tide Academy"]),
    ("Branch Manager, Reed Savings", ["Branch Manager", "Reed Savings"]),
    ("Inspector General of Mines", ["Inspector General", "Mines"]),
    ("Keeper of Swans", ["-", "-"]),
    ("Restorer at the Abbey Library", ["-", "Abbey Library"]),
    ("Gardeners' Association of Lakeport", ["-", "Gardeners' Association of Lakeport"]),
    ("Director of Studies, Reed Institute", ["Director of Studies", "Reed Institute"]),
    ("Chairperson, Reed Council (RC)", ["Chairperson", "Reed Council (RC)"]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_position_is_an_office_at_an_organisation(text: str, expected: list[str]) -> None:
    assert _run(text) == expected


def _enrolled(*sentences: str) -> Roster:
    roster = Roster()
    at = 0
    for sentence in sentences:
        line, flow = words(sentence), Flow(sentence, at)
        for found in find_people(line):
            enrol(roster, flow, line, found, "full-name:test")
        at += len(sentence) + 1
    return roster


def test_the_same_place_is_mentioned_once() -> None:
    sentence = "Dr. Mona Lind spoke."
    roster, line, flow = Roster(), words(sentence), Flow(sentence)
    found = find_people(line)[0]
    for _ in range(3):
        enrol(roster, flow, line, found, "full-name:test")
    assert [mention.text for mention in roster.people[0].mentions] == ["Dr. Mona Lind"]


def test_every_other_place_is_a_mention_with_its_rule() -> None:
    roster = _enrolled("Dr. Mona Lind spoke.", "Dr. Lind sat.")
    (person,) = roster.people
    assert [(m.text, m.spans[0].start) for m in person.mentions] == [
        ("Dr. Mona Lind", 0),
        ("Dr. Lind", 21),
    ]


def test_honorifics_and_postnominals_are_kept_once() -> None:
    roster = _enrolled("Dr. Mona Lind, PhD, spoke.", "Prof. Dr Mona Lind, PhD, sat.")
    (person,) = roster.people
    assert person.honorifics == ["Dr.", "Prof."]
    assert person.postnominals == ["PhD"]


def test_a_position_told_twice_is_one_and_the_fuller_wins() -> None:
    roster = _enrolled(
        "Dr. Mona Lind, Dean, spoke.",
        "Dr. Mona Lind, Dean of Tides, sat.",
        "Dr. Mona Lind, Dean of Tides, rose.",
    )
    assert [position.text for position in roster.people[0].positions] == ["Dean of Tides"]


def test_spans_of_name_position_and_mention_lead_to_the_text() -> None:
    text = (
        "The Reed Institute held a seminar on “Reeds” in Lakeport on 3 May 2024.\n\n"
        "Prof. Dr. Mona Lind, PhD, Dean of the School of Tides, said that reeds bend.\n"
    )
    record = sr.parse_text(text)
    (person,) = record.participants
    texts = {
        "name": [text[s.start : s.end] for s in person.name.spans],
        "position": [text[s.start : s.end] for s in person.positions[0].spans],
        "mention": [text[s.start : s.end] for s in person.mentions[0].spans],
    }
    assert texts == {
        "name": ["Prof. Dr. Mona Lind"],
        "position": ["Dean of the School of Tides"],
        "mention": ["Prof. Dr. Mona Lind"],
    }


def test_ids_are_unique_and_readable() -> None:
    record = sr.parse_text(
        "The Reed Institute held a seminar on “Reeds”.\n\n"
        "Dr. Łucja Żabicka-Lind said that reeds bend. Mr. Adil ul Haq said that they break. "
        "Ms. Lucja Zabicka said nothing of the sort."
    )
    ids = [person.id for person in record.participants]
    assert len(set(ids)) == len(ids) == 3
    assert ids[1] == "adil-ul-haq"
