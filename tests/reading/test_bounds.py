"""Where an office ends and where the next person begins, in sentences with much between commas.

Each sentence stands in a report; a row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import people_of

OFFICES = [
    (
        "Actors Tom Hill and Una Brack and director Peder Holt took part.",
        [
            "Tom Hill | Actors | attendee",
            "Una Brack | Actors | attendee",
            "Peder Holt | director | attendee",
        ],
    ),
    (
        "The event was attended by renowned poets Una Brack, Peder Holt, and Tom Hill.",
        [
            "Una Brack | renowned poets | attendee",
            "Peder Holt | renowned poets | attendee",
            "Tom Hill | renowned poets | attendee",
        ],
    ),
    (
        "The event closed with remarks by Una Brack, Tom Hill and the Dean, Prof. Peder Holt.",
        ["Una Brack |  | speaker", "Tom Hill |  | speaker", "Peder Holt | Dean | speaker"],
    ),
    (
        "Dr. Tom Hill of the Department of Nets, University of Lima, spoke on tides.",
        ["Tom Hill | Department of Nets, University of Lima | speaker"],
    ),
    (
        "It was opened in the presence of H.E. Una Brack, Ambassador of Peru, and a number of "
        "officials.",
        ["Una Brack | Ambassador of Peru | attendee"],
    ),
    (
        "His Royal Majesty Oba Tom Hill and Uncle Peder Holt took part.",
        ["Oba Tom Hill |  | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "Una Brack, Warden of Reeds; and Mr. Peder Holt, Clerk of Nets and a senior editor came to "
        "the event as guests of honour.",
        [
            "Una Brack | Warden of Reeds | guest of honour",
            "Peder Holt | Clerk of Nets and a senior editor | guest of honour",
        ],
    ),
    (
        "The event was attended by Dr Peder Holt, examiner at Lake University to name a few.",
        ["Peder Holt | examiner at Lake University | attendee"],
    ),
    (
        "The book was launched in the presence of former Chief Justice Tom Hill, editor Peder Holt "
        "and human rights activist Una Brack.",
        [
            "Tom Hill | former Chief Justice | attendee",
            "Peder Holt | editor | attendee",
            "Una Brack | human rights activist | attendee",
        ],
    ),
    (  # a dash without blanks joins two names of one body
        "The President, Dr. Tom Hill, the Dean of Nets of Lake University–Escola de Marim "
        "welcomed the participants.",
        ["Tom Hill | President | welcome, speaker"],
    ),
    (
        "The day told of nets with Una E. Brack, Warden for Nets, Public Affairs, RTX, as Keynote "
        "Speaker.",
        ["Una E. Brack | Warden for Nets, Public Affairs, RTX | keynote speaker"],
    ),
    (
        "The event saw participation from Lt Gen Peder Holt (Retd), Ambassador (Retd) G. Hill and "
        "Ms. Una Brack.",
        ["Peder Holt |  | attendee", "G. Hill |  | attendee", "Una Brack |  | attendee"],
    ),
    (
        "Minister for Planning Development and Special Initiatives Tom Hill, State Minister Una "
        "Brack and Secretary Peder Holt were also present.",
        [
            "Tom Hill | Minister for Planning Development and Special Initiatives | attendee",
            "Una Brack | State Minister | attendee",
            "Peder Holt | Secretary | attendee",
        ],
    ),
    (
        "In attendance was the Reed Chancellor, Dr Tom Hill OGW, who spoke.",
        ["Tom Hill | Reed Chancellor | speaker"],
    ),
]


ROLES = [
    (
        "Panelists Una Brack ’03, Tom Hill ’95 and Peder Holt, JD, discussed nets.",
        ["Una Brack |  | speaker", "Tom Hill |  | speaker", "Peder Holt |  | speaker"],
    ),
    (
        "A panel of experts – Tom Hill, Peder Holt and Una Brack – answered questions.",
        ["Tom Hill |  | speaker", "Peder Holt |  | speaker", "Una Brack |  | speaker"],
    ),
    (
        "Twelve people attended: Una Brack, Tom Hill and others.",
        ["Una Brack |  | attendee", "Tom Hill |  | attendee"],
    ),
    ("Dr. Una Brack quoted Mr. Tom Hill, who said that nets bend.", ["Una Brack |  | speaker"]),
    (
        "Dr. Una Brack, who succeeded Dr. Tom Hill as director, said that nets bend.",
        ["Una Brack |  | speaker"],
    ),
    (
        "Dr. Una Brack presented a paper co-authored with Dr. Tom Hill and Dr. Peder Holt.",
        ["Una Brack |  | speaker"],
    ),
    ("Dr. Una Brack said: “As Mayor Tom Hill told us, nets bend.”", ["Una Brack |  | speaker"]),
    (
        "The meeting brought together Governor Una Brack and Senator Peder Holt.",
        ["Una Brack | Governor | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "The panel brought together Governor Una Brack and Senator Peder Holt.",
        ["Una Brack | Governor | speaker", "Peder Holt |  | speaker"],
    ),
    (
        "The gathering drew experts including Dr. Una Brack and Mr. Peder Holt.",
        ["Una Brack |  | attendee", "Peder Holt |  | attendee"],
    ),
    ("Eng. Tom Hill, who chairs the board, lauded the team.", ["Tom Hill |  | speaker"]),
    ("Eng. Tom Hill, who chairs the session, lauded all.", ["Tom Hill |  | chair, speaker"]),
    (  # thanked, and not there
        "In his welcome remarks, Tom Hill, Dean of Reeds, thanked Una Brack for her support.",
        ["Tom Hill | Dean of Reeds | welcome, speaker"],
    ),
    ("Nets are good for Tom Hill, said Una Brack.", ["Una Brack |  | speaker"]),
    (
        "The jury consisted of Una Brack, Peder Holt and Dr Tom Hill.",
        ["Una Brack |  | speaker", "Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    ("The evening featured Reed Song.", []),  # one alone may be anything
    ("The next meeting will be addressed by Tom Hill.", []),
    ("Last year’s lecture was given by Tom Hill.", []),
    ("The next lecture was delivered by Dr. Tom Hill.", ["Tom Hill |  | speaker"]),
    (
        "The lecture was delivered by Una Brack, who is a student of the late Prof. Peder Holt.",
        ["Una Brack |  | speaker"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_who_is_only_spoken_of_took_no_part(text: str, expected: list[str]) -> None:
    assert sorted(people_of(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_each_has_the_own_office(text: str, expected: list[str]) -> None:
    assert sorted(people_of(text)) == sorted(expected)
