"""People in lists whose offices stand this way and that, so that one ends where the next begins.

Each sentence stands in a report; a row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import OPENING, people_of

import seminar_records as sr

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
    (
        "Dr. Mona Lind, Judge, Tide Court of Peru at the closing session, praised the nets.",
        ["Mona Lind | Judge, Tide Court of Peru | speaker"],
    ),
    (
        "The chief executive, Peder Holt, Head of the Reed Unit Mona Lind, and researcher Ratna "
        "Wijaya all gave talks.",
        [
            "Peder Holt | chief executive | speaker",
            "Mona Lind | Head of the Reed Unit | speaker",
            "Ratna Wijaya | researcher | speaker",
        ],
    ),
    (
        "The Director of the Reed Office (RO) Mona Lind said that nets need mending.",
        ["Mona Lind | Director of the Reed Office (RO) | speaker"],
    ),
    (
        "The panel featured Mona Lind, a lawyer, Peder Holt from the Reed Trust, and Tom Hill, who "
        "runs the mill.",
        [
            "Mona Lind | lawyer | speaker",
            "Peder Holt | Reed Trust | speaker",
            "Tom Hill |  | speaker",
        ],
    ),
    (
        "Former ambassadors Mona Lind and Peder Holt attended. Co-founders Tom Hill and Una Brack "
        "spoke.",
        [
            "Mona Lind | Former ambassadors | attendee",
            "Peder Holt | Former ambassadors | attendee",
            "Tom Hill | Co-founders | speaker",
            "Una Brack | Co-founders | speaker",
        ],
    ),
    (
        "Senior teachers Mona Lind and Peder Holt attended.",
        ["Mona Lind | Senior teachers | attendee", "Peder Holt | Senior teachers | attendee"],
    ),
    (  # that they were guests says nothing of what they are
        "The guests Mona Lind and Peder Holt attended.",
        ["Mona Lind |  | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "The evening at Reed City saw Austrian ambassador Peder Holt, and many others.",
        ["Peder Holt | Austrian ambassador | attendee"],
    ),
    (
        "Those present were Members of Parliament Mona Lind and Peder Holt, Reedland Mayor Tom "
        "Hill and Dr. Una Brackett.",
        [
            "Mona Lind | Members of Parliament | attendee",
            "Peder Holt |  | attendee",
            "Tom Hill | Reedland Mayor | attendee",
            "Una Brackett |  | attendee",
        ],
    ),
    (  # the office of one alone is nobody else's
        "Director Mona Lind and Peder Holt attended.",
        ["Mona Lind | Director | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "Remarks were made by Mona Lind (Chair, Reed Trust) and Tom Hill (chair).",
        ["Mona Lind | Chair, Reed Trust | speaker", "Tom Hill |  | speaker, chair"],
    ),
    (
        "Speakers included Mr. Peder Holt, MD & CEO, Tide General Insurance Company; and Mr. Tom "
        "Hill, CHRO, Net Services.",
        [
            "Peder Holt | MD & CEO, Tide General Insurance Company | speaker",
            "Tom Hill | CHRO, Net Services | speaker",
        ],
    ),
    (
        "Panellists included Mona Lind an engineer with the Reed Institute, Peder Holt from Tides, "
        "Lake University, and Tom Hill from Nets.",
        [
            "Mona Lind | engineer with the Reed Institute | speaker",
            "Peder Holt | Tides, Lake University | speaker",
            "Tom Hill | Nets | speaker",
        ],
    ),
    (
        "We had Mona Lind from Tides representing Reedware, Peder Holt from Nets representing "
        "Bayware, and Tom Hill.",
        [
            "Mona Lind | Tides | speaker",
            "Peder Holt | Nets | speaker",
            "Tom Hill |  | speaker",
        ],
    ),
    (
        "Present were Ambassador Peder Holt -Director General RT, Mona Lind - Executive Vice "
        "President, and Tom Hill - Joint Secretary North.",
        [
            "Peder Holt | Director General RT | attendee",
            "Mona Lind | Executive Vice President | attendee",
            "Tom Hill | Joint Secretary North | attendee",
        ],
    ),
    (
        "Among the panellists were Tom Hill – Director Tide Pro; and Una Brack.",
        ["Tom Hill | Director Tide Pro | speaker", "Una Brack |  | speaker"],
    ),
    (
        "Prof. Peder Holt, RTI Lima, Peru spoke on nets.",
        ["Peder Holt | RTI Lima, Peru | speaker"],
    ),
    (
        "Notable among the guests were Mona Lind, a student at Tide University and a lecturer at "
        "the University of Peru, Peder Holt, Tom Hill and Una Brack.",
        [
            "Mona Lind | student at Tide University and a lecturer at the University of Peru "
            "| speaker",
            "Peder Holt |  | speaker",
            "Tom Hill |  | speaker",
            "Una Brack |  | speaker",
        ],
    ),
    (
        "The meeting was attended by Tide Office Head Tom Hill, Vice President for Nets and "
        "Student Affairs at Lake University Peder Holt, and Reed Rector Mona Lind.",
        [
            "Tom Hill | Tide Office Head | attendee",
            "Peder Holt | Vice President for Nets and Student Affairs at Lake University "
            "| attendee",
            "Mona Lind | Reed Rector | attendee",
        ],
    ),
    (
        "Dr. Peder Holt and Peruvian consul general in Lima Mona Lind were present.",
        [
            "Peder Holt |  | attendee",
            "Mona Lind | Peruvian consul general in Lima | attendee",
        ],
    ),
    (
        "The session was chaired by Prof. Peder Holt, Pro-Vice Chancellor, Dr. Adil Rahim Lindholm "
        "University, Lima, and Dr. Mona Lind, Principal, Reed College.",
        [
            "Peder Holt | Pro-Vice Chancellor, Dr. Adil Rahim Lindholm University, Lima | chair",
            "Mona Lind | Principal, Reed College | chair",
        ],
    ),
    (
        "It was opened by Ms. Mona Lind, Director of the Reed Department and among the guests were "
        "Tom Hill and Una Brack.",
        [
            "Mona Lind | Director of the Reed Department | speaker",
            "Tom Hill |  | speaker",
            "Una Brack |  | speaker",
        ],
    ),
    (
        "Other attendees included Reed CEO Mona Lind, former Tide CEO Peder Holt and Net labour "
        "federation President Tom Hill.",
        [
            "Mona Lind | Reed CEO | attendee",
            "Peder Holt | former Tide CEO | attendee",
            "Tom Hill | Net labour federation President | attendee",
        ],
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
    (
        "Guests who graced the occasion included Ms Mona Lind and Mr Peder Holt.",
        ["Mona Lind |  | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "The session was chaired by Reed Standing Committee convener Dr. Mona Lind.",
        ["Mona Lind |  | chair"],
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

DEEDS = [
    (
        "Ann Roe, Rector, Lake College; Tom Hill, Dean, Reed College, participated in the panel "
        "discussion.",
        ["Ann Roe | Rector, Lake College | speaker", "Tom Hill | Dean, Reed College | speaker"],
    ),
    ("Ann Roe participated in the conference.", ["Ann Roe |  | attendee"]),
    (
        "They were joined by the keynote speakers, Ann Roe, Rector, Lake College, and Tom Hill.",
        [
            "Ann Roe | Rector, Lake College | keynote speaker",
            "Tom Hill |  | keynote speaker",
        ],
    ),
    ("Mona Lind led a lively discussion on nets.", ["Mona Lind |  | speaker"]),
    ("Mona Lind led a project on nets.", []),
    (
        "Among the speakers were Mona Lind of Reedworks and Tom Hill of the Lake Trust.",
        ["Mona Lind | Reedworks | speaker", "Tom Hill | Lake Trust | speaker"],
    ),
    ("Mona Lind (@reeds) spoke on nets.", ["Mona Lind |  | speaker"]),
    (
        "The meeting was chaired by His Excellency, Mr Peder Holt, President of Peru.",
        ["Peder Holt | President of Peru | chair"],
    ),
    (
        "The fair was graced by Justice Tom Hill, Judge, Tide Court of Peru, as Chief Guest, Prof. "
        "Mona Lind, Rector, as Guest of Honour and Dr. Peder Holt as Special Guest.",
        [
            "Tom Hill | Judge, Tide Court of Peru | chief guest",
            "Mona Lind | Rector | guest of honour",
            "Peder Holt |  | guest of honour",
        ],
    ),
    (
        "Chief Guest, Reed Council Secretary, Hon. Mona Lind praised the nets.",
        ["Mona Lind | Reed Council Secretary | speaker, chief guest"],
    ),
    (
        "Mona Lind welcomed the envoys, fellow board members Tom Hill, Dr. Peder Holt and author "
        "Ratna Wijaya.",
        [
            "Mona Lind |  | welcome, speaker",
            "Tom Hill |  | attendee",
            "Peder Holt |  | attendee",
            "Ratna Wijaya | author | attendee",
        ],
    ),
    (
        "Mona Lind gave a warm welcome to Dr. Peder Holt and Ms. Ratna Wijaya.",
        ["Mona Lind |  | welcome", "Peder Holt |  | attendee", "Ratna Wijaya |  | attendee"],
    ),
    ("They welcomed the idea of Dr. Peder Holt’s book.", []),
    (
        "The panel had three growers speaking, Mona Lind, head of nets, and Peder Holt, reed "
        "grower.",
        ["Mona Lind | head of nets | speaker", "Peder Holt | reed grower | speaker"],
    ),
    (
        "Organised by Mona Lind, a reed grower, the meeting was short.",
        ["Mona Lind | reed grower | organiser"],
    ),
    ("Organised by Rio Holt, the meeting was short.", []),
    (
        "Chaired by Dr. Mona Lind, Dr. Peder Holt gave a talk on nets.",
        ["Mona Lind |  | chair", "Peder Holt |  | speaker"],
    ),
    (
        "Chaired by Dr. Mona Lind and Dr. Peder Holt, the session was short.",
        ["Mona Lind |  | chair", "Peder Holt |  | chair"],
    ),
    (
        "Four experts spoke: Mona Lind, Peder Holt and Tom Hill.",
        ["Mona Lind |  | speaker", "Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    (
        "The participating students were: Mona Lind and Peder Holt.",
        ["Mona Lind |  | attendee", "Peder Holt |  | attendee"],
    ),
    (
        "Also on the panel were Mona Lind and Peder Holt.",
        ["Mona Lind |  | speaker", "Peder Holt |  | speaker"],
    ),
    (
        "Speaking alongside Mona Lind were Peder Holt and Tom Hill.",
        ["Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    (
        "The session was chaired by Mona Lind and Peder Holt while Tom Hill delivered the vote of "
        "thanks.",
        ["Mona Lind |  | chair", "Peder Holt |  | chair", "Tom Hill |  | concluding"],
    ),
    ("The lecture was chaired by Mona Lind.", ["Mona Lind |  | chair"]),
    ("The panel was moderated by our very own, Mona Lind.", ["Mona Lind |  | moderator"]),
    (
        "Joining the discussion were economist Mona Lind and former minister Peder Holt.",
        ["Mona Lind | economist | attendee", "Peder Holt | former minister | attendee"],
    ),
]

NAMES = [
    ("Prof. L.I Lindholm spoke.", ["L.I Lindholm |  | speaker"]),
    ("Andrew D. May spoke.", ["Andrew D. May |  | speaker"]),
    (
        "In attendance were the Chairman of the Council, Chief Peder Holt; the Rector, Barr. Mona "
        "Lind.",
        ["Peder Holt | Chairman of the Council | attendee", "Mona Lind | Rector | attendee"],
    ),
    ("The Chief Steward of the port opened the lecture.", []),
    (
        "Prof. Milan Holt, Dean of Nets, and Professor Florence Lindholm spoke.",
        ["Milan Holt | Dean of Nets | speaker", "Florence Lindholm |  | speaker"],
    ),
    ("Professor Peru Chapter Lima spoke.", []),
    (
        "Shri. Peder Holt, Dean of Nets, and Sri. Mona Lind, Joint Secretary, were present.",
        ["Peder Holt | Dean of Nets | attendee", "Mona Lind | Joint Secretary | attendee"],
    ),
    (
        "Don Lindholm, Director of the Reed Trust, chaired the session.",
        ["Don Lindholm | Director of the Reed Trust | chair"],
    ),
    ("Justice T.S. Lindholm spoke on nets.", ["T.S. Lindholm |  | speaker"]),
    (
        "Omar Said praised the nets. Mark Hollin added that he had seen the mark.",
        ["Omar Said |  | speaker", "Mark Hollin |  | speaker"],
    ),
    ("Reed Mark praised the nets. It was the mark of the reed.", []),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_each_has_the_own_office(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_what_those_of_a_list_were_there_for(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_that_look_like_titles_or_words(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), DEEDS)
def test_what_was_done_gives_the_role(text: str, expected: list[str]) -> None:
    assert people_of(text) == expected


@pytest.mark.parametrize(
    ("text", "honorifics"),
    [
        ("The lecture was opened by Chief Tom Hill.", ["Chief"]),
        ("H.H. Sheikh Hamdar bin Tarif opened the forum.", ["H.H. Sheikh"]),
        ("Dr. Sheikh Anwar Hollin spoke.", ["Dr."]),
        ("Former Ambassador Mona Lind attended.", ["Ambassador"]),
        ("Former ambassador Mona Lind attended.", []),
    ],
)
def test_titles_of_one_land_or_another(text: str, honorifics: list[str]) -> None:
    (person,) = sr.parse_text(f"{OPENING}\n\n{text}\n").participants
    assert list(person.name.honorifics) == honorifics
