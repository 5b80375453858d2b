"""People in lists whose offices stand this way and that, so that one ends where the next begins.

Each sentence stands in a report; a row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import OPENING

import seminar_records as sr


def _people(text: str) -> list[str]:
    out = []
    for person in sr.parse_text(f"{OPENING}\n\n{text}\n").participants:
        offices = "; ".join(position.text for position in person.positions)
        out.append(f"{person.name.full} | {offices} | {', '.join(r.value for r in person.roles)}")
    return out


OFFICES = [
    (
        "The Consul General of Peru in Lima Mr. Peder Holt and the Consul General of Chile in Lima "
        "Mr. Tom Hill took part.",
        [
            "Peder Holt | Consul General of Peru in Lima | attendee",
            "Tom Hill | Consul General of Chile in Lima | attendee",
        ],
    ),
    (
        "Dr. Mona Lind, Executive Director Ratna Wijaya, and Mayor Una Brack attended the event.",
        [
            "Mona Lind |  | attendee",
            "Ratna Wijaya | Executive Director | attendee",
            "Una Brack | Mayor | attendee",
        ],
    ),
    (  # between commas before the verb it is the office of the one before
        "Dr. Mona Lind, Executive Director Lake Ashby, said that nets need mending.",
        ["Mona Lind | Executive Director Lake Ashby | speaker"],
    ),
    (
        "Dr. Mona Lind, Chair of the Sir Tom Hill Fund, said that nets need mending.",
        ["Mona Lind | Chair of the Sir Tom Hill Fund | speaker"],
    ),
    (
        "Present were former Peruvian President Una Brackett, Prime Minister Tom Hillman, Reed "
        "Times and Tide Post Chairman Peder Holt, and former Chilean President Mona Lind.",
        [
            "Una Brackett | former Peruvian President | attendee",
            "Tom Hillman | Prime Minister | attendee",
            "Peder Holt | Reed Times and Tide Post Chairman | attendee",
            "Mona Lind | former Chilean President | attendee",
        ],
    ),
    (
        "Speakers included Tom Hill Advocate, Mona Lind, Peder Holt Advocate (former president of "
        "the Reed Bar), and Ratna Wijaya.",
        [
            "Tom Hill | Advocate | speaker",
            "Mona Lind |  | speaker",
            "Peder Holt | Advocate; former president of the Reed Bar | speaker",
            "Ratna Wijaya |  | speaker",
        ],
    ),
    (
        "The Reed Institute’s Dr. Mona Lind and Tide University’s Professor Peder Holt spoke.",
        ["Mona Lind | Reed Institute | speaker", "Peder Holt | Tide University | speaker"],
    ),
    (  # whose country it is says nothing of an office
        "Kenya’s Dr. Mona Lind said that nets need mending.",
        ["Mona Lind |  | speaker"],
    ),
    (
        "Dr. Mona Lind and novelist Peder Holt spoke as the discussants.",
        [
            "Mona Lind |  | discussant, speaker",
            "Peder Holt | novelist | discussant, speaker",
        ],
    ),
    (
        "Prof. Mona Lind the rector, University of Tides, and Dr. Peder Holt Registrar attended.",
        ["Mona Lind | rector, University of Tides | attendee", "Peder Holt | Registrar | attendee"],
    ),
    (
        "H.E. Mona Lind Peruvian Ambassador to Chile spoke.",
        ["Mona Lind | Peruvian Ambassador to Chile | speaker"],
    ),
    (
        "The Undersecretary (S), Ambassador Mona Lind, spoke.",
        ["Mona Lind | Undersecretary (S) | speaker"],
    ),
    (
        "The Trade Facilitator at the Tide Commission, Ms Mona Lind, spoke.",
        ["Mona Lind | Trade Facilitator at the Tide Commission | speaker"],
    ),
    (
        "The debate was moderated by Mr Peder Holt, editor at the Tide Post, harbour adviser at "
        "the Reed Trust.",
        ["Peder Holt | editor at the Tide Post, harbour adviser at the Reed Trust | moderator"],
    ),
    (  # a team is nobody's office
        "Guests met where Mona Lind, Peder Holt, and a team from the Reed Trust explained nets.",
        ["Mona Lind |  | speaker", "Peder Holt |  | speaker"],
    ),
]

ROLES = [
    (
        "The debate at the Reed Hall between Mona Lind (Tide Office), Peder Holt (Net Works) and "
        "Tom Hill was lively.",
        [
            "Mona Lind | Tide Office | speaker",
            "Peder Holt | Net Works | speaker",
            "Tom Hill |  | speaker",
        ],
    ),
    ("The path at the Reed Hall between Mona Lind and Tom Hill was wet.", []),
    (
        "The delegates at the workshop included Dr. Mona Lind – Head of Nets, and Peder Holt.",
        ["Mona Lind | Head of Nets | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "Distinguished guests included Mr Peder Holt and Ms Mona Lind.",
        ["Peder Holt |  | attendee", "Mona Lind |  | attendee"],
    ),
    ("“Nets matter,” said organiser Mona Lind.", ["Mona Lind |  | speaker, organiser"]),
    ("“Nets matter,” said harbour pilot Peder Holt.", ["Peder Holt |  | speaker"]),
    (
        "The fair was held with the participation of Deputy Minister Peder Holt.",
        ["Peder Holt | Deputy Minister | attendee"],
    ),
    ("The fair was run in collaboration with Mona Lind.", []),
    (
        "H.E. Mona HOLTEN as well as officials from the harbour also attended the opening.",
        ["Mona HOLTEN |  | attendee"],
    ),
]

NAMES = [
    (
        "Don Lindholm, Director of the Reed Trust, chaired the session.",
        ["Don Lindholm | Director of the Reed Trust | chair"],
    ),
    ("Justice T.S. Lindholm spoke on nets.", ["T.S. Lindholm |  | speaker"]),
    (
        "Edward Said praised the nets. Mark Hollin added that he had seen the mark.",
        ["Edward Said |  | speaker", "Mark Hollin |  | speaker"],
    ),
    ("Reed Mark praised the nets. It was the mark of the reed.", []),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_each_has_the_own_office(text: str, expected: list[str]) -> None:
    assert _people(text) == expected


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_what_those_of_a_list_were_there_for(text: str, expected: list[str]) -> None:
    assert _people(text) == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_that_look_like_titles_or_words(text: str, expected: list[str]) -> None:
    assert _people(text) == expected
