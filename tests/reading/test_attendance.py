"""People on lines of their own: delegates, speakers with topics, talks with the name behind."""

from __future__ import annotations

import pytest

import seminar_records as sr

OPENING = "The Reed Trust held a seminar on tides at Lakeport on 4 May 2021.\n\n"


def _people(text: str) -> list[str]:
    """Name, roles and positions of the participants, in their order."""
    record = sr.parse_text(OPENING + text)
    return [
        "; ".join(
            [
                f"{person.name.full}: {', '.join(role.value for role in person.roles)}",
                *(position.text for position in person.positions),
            ]
        )
        for person in record.participants
    ]


DELEGATES = """\
Mr. HOLT Norway
Ms. LIND BERG Peru
Sir Jon VELL United Kingdom of Great Britain

Representatives of other bodies:
Mr. ROSK International Tide Organisation (ITO)
Mr. OSK Agudas World Board
Miss ARND Secretary of the Committee
"""

SPEAKERS = """\
Speakers:
1. Mona Lind (Expert at the Reed Trust) Topic: How tides are counted
2. Peder Holt (CEO of Tidewise) Topic: The reed will not take your job
3. Ines Vell (Lake founder, partner of the Tide group) Title: Reeds on roofs, namely flat ones
"""

TALKS = """\
Talks

- “The Tide as Public Work,” Mona Lind, University of Tidewater
- “What Reeds Owe,” Peder Holt, Reed Institute
"""


PROGRAMME = """\
Programme

09:00 – Keynote: Mona Lind (University of Tidewater), "Tides at Work"
10.30 am Opening remarks by Mr. Peder Holt, Mayor of Lakeport
11:00-11:30 | Reeds at Home, Ines Vell, Reed Institute
12:00 Lunch (Lake Hall)
12:45 – Parallel Session: Deep Water (Room 3)
13:00 – Site visit: Reed Museum, Lakeport
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            PROGRAMME,
            [
                "Mona Lind: keynote speaker; University of Tidewater",
                "Peder Holt: speaker; Mayor of Lakeport",
                "Ines Vell: speaker; Reed Institute",
            ],
        ),
        (
            DELEGATES,
            [
                "HOLT: attendee",
                "LIND BERG: attendee",
                "Jon VELL: attendee",
                "ROSK: attendee; International Tide Organisation (ITO)",
                "ARND: attendee; Secretary of the Committee",
            ],
        ),
        (
            SPEAKERS,
            [
                "Mona Lind: speaker; Expert at the Reed Trust",
                "Peder Holt: speaker; CEO of Tidewise",
                "Ines Vell: speaker; Lake founder, partner of the Tide group",
            ],
        ),
        (
            TALKS,
            [
                "Mona Lind: speaker; University of Tidewater",
                "Peder Holt: speaker; Reed Institute",
            ],
        ),
    ],
)
def test_people_on_lines(text: str, expected: list[str]) -> None:
    assert sorted(_people(text)) == sorted(expected)


def test_three_titled_lines_are_no_list_of_those_present() -> None:
    assert _people("Mr. HOLT Norway\nMs. LIND Peru\nDr. VELL Kenya\n") == []


def test_lines_that_say_more_are_no_names() -> None:
    names = ("Holt", "Lind", "Vell", "Rosk")
    text = "".join(f"Mr. {name} kept the tide book in order.\n\n" for name in names)
    assert not [row for row in _people(text) if "attendee" in row]
