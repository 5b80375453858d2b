"""People whom long lists and turned sentences name.

Each sentence stands in a report; a row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import people_of

ROLES = [
    (
        "The award for the best paper went to Tom Hill of Lake University.",
        ["Tom Hill | Lake University | attendee"],
    ),
    (
        "Awards were presented to Tom Hill, Una Brack and Peder Holt.",
        ["Tom Hill |  | attendee", "Una Brack |  | attendee", "Peder Holt |  | attendee"],
    ),
    ("The award went to Tide Watch.", []),  # one name alone may be anything's
    ("Dr. Tom Hill received the best paper award.", ["Tom Hill |  | attendee"]),
    ("The keynote address was given by Dr. Mona Lind.", ["Mona Lind |  | keynote speaker"]),
    (
        "Mr. Tom Hill, Clerk, Reed Office concluded the day with the vote of thanks.",
        ["Tom Hill | Clerk, Reed Office | concluding, speaker"],
    ),
    (
        "Panel 2 comprised Tom Hill, Una Brack and Dr Mona Lind as panellists, with Peder Holt as "
        "moderator.",
        [
            "Tom Hill |  | speaker",
            "Una Brack |  | speaker",
            "Mona Lind |  | speaker",
            "Peder Holt |  | moderator",
        ],
    ),
    (
        "Peder Holt presented a gift of caps to the guests, and Una Brack shields to the winners.",
        ["Peder Holt |  | attendee"],
    ),
    (
        "Moderated by Lake Office staff Una Brack, the first session saw four guest speakers.",
        ["Una Brack |  | moderator"],
    ),
    (
        "Noted literary figures Una Brack, Peder Holt, and Tom Hill shared their views on nets.",
        ["Una Brack |  | speaker", "Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    (
        "The day began with a welcome remark from Dr. Mona Lind, and an introductory remark from "
        "Dr. Tom Hill.",
        ["Mona Lind |  | welcome", "Tom Hill |  | speaker"],
    ),
    (
        "Warden of Lakes Mr. Peder Holt, Clerk of Nets Mr. Tom Hill and others delivered their "
        "speeches.",
        ["Peder Holt | Warden of Lakes | speaker", "Tom Hill | Clerk of Nets | speaker"],
    ),
    (
        "Earlier, on behalf of the paramount chief of the Tarro lands, Nene Orrel, Reverend Tom "
        "Hill, expressed his gratitude.",
        ["Tom Hill |  | speaker"],
    ),
    (
        "The talks featured such experts as Una Brack, member of the Lake Council; and Peder Holt "
        "from the Reed Centre.",
        [
            "Una Brack | member of the Lake Council | speaker",
            "Peder Holt | Reed Centre | speaker",
        ],
    ),
    (
        "The fair drew well-known guests such as Reverend Dr. Tom Hill, former ambassadors "
        "Una Brack and Peder Holt, and many growers.",
        [
            "Tom Hill |  | attendee",
            "Una Brack | former ambassadors | attendee",
            "Peder Holt | former ambassadors | attendee",
        ],
    ),
    (
        "The moderator of the day, Una Brack who did well, thanked all.",
        ["Una Brack |  | moderator, speaker"],
    ),
    (
        "Dr. Tom Hill, renowned literary figure and former head of the college was the Guest of "
        "Honour.",
        ["Tom Hill |  | guest of honour"],
    ),
    (
        "Dr. Mona Lind and Dr. Tom Hill held a panel discussion on nets.",
        ["Mona Lind |  | speaker", "Tom Hill |  | speaker"],
    ),
    ("Dr. Mona Lind hosted a panel discussion on nets.", ["Mona Lind |  | moderator"]),
    ("Representing the Reed Institute was Dr. Mona Lind.", ["Mona Lind |  | attendee"]),
    (
        "Mr. Tom Hill took part too in the opening of the fair.",
        ["Tom Hill |  | attendee"],
    ),
    (
        "Chaired by Reed Trust Vice President Prof. Mona Lind, the talks began, and the keynote "
        "speaker was Deputy Mayor Tom Hillman.",
        [
            "Mona Lind | Reed Trust Vice President | chair",
            "Tom Hillman | Deputy Mayor | keynote speaker",
        ],
    ),
    (
        "The session was chaired by Prof. Mona Lind and the keynote speaker was Mr. Tom Hillman.",
        ["Mona Lind |  | chair", "Tom Hillman |  | keynote speaker"],
    ),
    (
        "The keynote speakers were the Hon Prof Mona Lind – Warden of Lakes, and Dr. Tom Hill.",
        ["Mona Lind | Warden of Lakes | keynote speaker", "Tom Hill |  | keynote speaker"],
    ),
    (
        "Hosted by Peder Holt, Una Brack, and Tom Hill, the event drew many.",
        ["Peder Holt |  | organiser", "Una Brack |  | organiser", "Tom Hill |  | organiser"],
    ),
    ("Hosted by Reed Watch, the event drew many.", []),  # one alone may be anything
    (
        "A panel discussion joined by Ms. Una Brack and The Honourable Peder Holt, and a Q&A "
        "session hosted by Professor Tom Hill, followed.",
        ["Tom Hill |  | moderator", "Una Brack |  | speaker", "Peder Holt |  | speaker"],
    ),
    ("The conference was hosted by Professor Tom Hill.", ["Tom Hill |  | organiser"]),
    ("The discussion was led by Dr. Mona Lind.", ["Mona Lind |  | moderator"]),
    ("The session was led by Dr. Mona Lind.", ["Mona Lind |  | speaker"]),
    (
        "Two workshops on nets and on debate were held by Una Brack and Peder Holt from the "
        "Reed Foundation.",
        ["Una Brack |  | speaker", "Peder Holt | Reed Foundation | speaker"],
    ),
    (
        "In the panel discussion participated Peru’s ambassador in Chile Una Brack and Mayor "
        "Tom Hill.",
        ["Una Brack | Peru’s ambassador in Chile | speaker", "Tom Hill | Mayor | speaker"],
    ),
    (
        "Among the panellists addressing the topics discussed in the group were Editor Ms Una "
        "Brack and Mayor Mr Tom Hill.",
        ["Una Brack | Editor | speaker", "Tom Hill | Mayor | speaker"],
    ),
    (
        "The day told of nets, with contributions from Una Brack from the Reed Initiative and "
        "Tom Hill, the head of surveys at the Tide Centre.",
        [
            "Una Brack | Reed Initiative | speaker",
            "Tom Hill | head of surveys at the Tide Centre | speaker",
        ],
    ),
    (
        "There were also participants from schools, including: Dr. Mona Lind – Warden of "
        "Lakes; Dr. Tom Hill – Reed Institute.",
        ["Mona Lind | Warden of Lakes | attendee", "Tom Hill | Reed Institute | attendee"],
    ),
    ("Dr. Mona Lind presented the guest with a book of knots.", ["Mona Lind |  | attendee"]),
    (
        "The school organised a guest lecture on “Good Nets” by Mr. Tom Hill.",
        ["Tom Hill |  | speaker"],
    ),
]

OFFICES = [
    (
        "Dr. Tom Hill, who is the Director of the Reed Trust, moderated the session.",
        ["Tom Hill | Director of the Reed Trust | moderator"],
    ),
    (
        "Dr. Tom Hill, who was the first speaker, said that nets bend.",
        ["Tom Hill |  | speaker"],
    ),
    (
        "Shri. Justice (Retd.) P. Holt, Honourable Governor of Kerala, opened the event.",
        ["P. Holt | Honourable Governor of Kerala | speaker"],
    ),
    (
        "The event was chaired by Mr. P. Holt, Clerk of the Lake Assembly and the inauguration and "
        "keynote address were given by Dr. Mona Lind.",
        ["P. Holt | Clerk of the Lake Assembly | chair", "Mona Lind |  | keynote speaker"],
    ),
    (
        "Editor and writer Una Brack, Peder Holt, Dr Tom Hill, and Mona Lind read essays.",
        [
            "Una Brack | Editor and writer | speaker",
            "Peder Holt |  | speaker",
            "Tom Hill |  | speaker",
            "Mona Lind |  | speaker",
        ],
    ),
    (
        "On the panel were the High Commissioner of the Free Republic of Peru Tom Hill, and "
        "the High Commissioner of the Republic of Chile Una Brack.",
        [
            "Tom Hill | High Commissioner of the Free Republic of Peru | speaker",
            "Una Brack | High Commissioner of the Republic of Chile | speaker",
        ],
    ),
    (
        "The speakers were Dr. Mona Lind, Dr. Tom Hill and National Scientist Una O. Brack.",
        [
            "Mona Lind |  | speaker",
            "Tom Hill |  | speaker",
            "Una O. Brack | National Scientist | speaker",
        ],
    ),
    (
        "The warden and patron of the mill – Tom T Hill gave a speech.",
        ["Tom T Hill | warden and patron of the mill | speaker"],
    ),
    (
        "Sri Lanka’s Ambassador to Peru, Tom Hill delivered a speech.",
        ["Tom Hill | Sri Lanka’s Ambassador to Peru | speaker"],
    ),
    (  # whose lodge it is, is nobody there
        "The Warden of the Tolo Marrit, Ms. Una Brack, Prime Minister Tom Hillman and others "
        "attended the event.",
        [
            "Una Brack | Warden of the Tolo Marrit | attendee",
            "Tom Hillman | Prime Minister | attendee",
        ],
    ),
    (
        "Ms. Mona Lind, Keeper of Lakes and Head of the Reed Centre (RC) and the Director of the "
        "Tide Centre, Mr. Tom Hill both spoke.",
        [
            "Mona Lind | Keeper of Lakes and Head of the Reed Centre (RC) | speaker",
            "Tom Hill | Director of the Tide Centre | speaker",
        ],
    ),
    (
        "One representative of the Reed Ministry, Dr. Mona Lind – Warden of Lakes, took part.",
        ["Mona Lind | representative of the Reed Ministry; Warden of Lakes | attendee"],
    ),
    (
        "Dr. Mona Lind, an adviser at the Reed Ministry, and Una Brack, a senior reed cutter at "
        "the Tide Centre, took part.",
        [
            "Mona Lind | adviser at the Reed Ministry | attendee",
            "Una Brack | senior reed cutter at the Tide Centre | attendee",
        ],
    ),
    (
        "Among participants were Mr. Peder Holt, Reed Faculty of Lake University, an expert in "
        "silt, Mr. Tom Hill, Warden of Lakes.",
        [
            "Peder Holt | Reed Faculty of Lake University; expert in silt | attendee",
            "Tom Hill | Warden of Lakes | attendee",
        ],
    ),
    (
        "Mr. Peder Holt, and member of the Lake Council, Mr. Tom Hill, spoke.",
        ["Peder Holt |  | speaker", "Tom Hill | member of the Lake Council | speaker"],
    ),
    (
        "State Ministers Una Brack, Peder Holt, Reed Party Secretary and Member of Parliament "
        "Tom Hill, S.M. Brand, former minister Mona Lind and a group of Asian Ambassadors "
        "attended the event.",
        [
            "Una Brack | State Ministers | attendee",
            "Peder Holt | State Ministers | attendee",
            "Tom Hill | Reed Party Secretary and Member of Parliament | attendee",
            "S.M. Brand |  | attendee",
            "Mona Lind | former minister | attendee",
        ],
    ),
    (
        "HE the Minister of Rivers and Higher Tides Amal bint Ali al-Lind, Peru’s ambassador Tom "
        "Hill and others attended the event.",
        [
            "Amal bint Ali al-Lind | Minister of Rivers and Higher Tides | attendee",
            "Tom Hill | Peru’s ambassador | attendee",
        ],
    ),
    (
        "The former mayor of Lima, and president of the Reed Institute, Tom Hillman opened the "
        "forum.",
        ["Tom Hillman | former mayor of Lima, and president of the Reed Institute | speaker"],
    ),
    (
        "The event was opened by Warden of Lakes Mr Tom Hill, and Director of Nets and Tides "
        "(DNT) and Reader from the Reed Faculty Mr Peder Holt.",
        [
            "Tom Hill | Warden of Lakes | speaker",
            "Peder Holt | Director of Nets and Tides (DNT) and Reader from the Reed Faculty | "
            "speaker",
        ],
    ),
    (
        "Dr. Mona Lind, from the Growers’ Friendship University of Lima, gave a talk.",
        ["Mona Lind | Growers’ Friendship University of Lima | speaker"],
    ),
    (
        "Ms. Mona Lind, Warden of Lakes took her speech in the session to nets.",
        ["Mona Lind | Warden of Lakes | speaker"],
    ),
    (  # titles, and no office
        "The floor then went to Assoc. Prof. Dr. Mona Lind.",
        ["Mona Lind |  | speaker"],
    ),
]

NAMES = [
    (  # what word processors make of (R)
        "Gen. ® Peder Holt and Ambassador® Tom Hill said that nets bend.",
        ["Peder Holt |  | speaker", "Tom Hill |  | speaker"],
    ),
    (  # degrees with stops
        "The Dean, Dr. Peder Holt, M.Si., CXnR., CSBX., delivered the opening remarks.",
        ["Peder Holt | Dean | speaker"],
    ),
    (
        "Una Brack S. Ag., M.Si., Ph.D., as the only moderator, steered the talks.",
        ["Una Brack |  | moderator"],
    ),
    (
        "The next speaker was Dr. Mona Lind, J.D, Assistant Director of Nets.",
        ["Mona Lind | Assistant Director of Nets | speaker"],
    ),
    ("Professor Dr Hari KC remarked that nets bend.", ["Hari KC |  | speaker"]),
    ("Dr. Una Brack KC remarked that nets bend.", ["Una Brack |  | speaker"]),
    (
        "The programme was graced by Very Rev. Fr. Tom Hill, TOR, Warden of Lakes.",
        ["Tom Hill | Warden of Lakes | attendee"],
    ),
    (
        "The forum was attended by Mr Ivo KC REED, GBX, SBX , PDX, the Warden of Lakes; Ms WU Lan, "
        "Reed Clerk; and Mrs Una LAU CHOW Mei-lan.",
        [
            "Ivo KC REED | Warden of Lakes | attendee",
            "WU Lan | Reed Clerk | attendee",
            "Una LAU CHOW Mei-lan |  | attendee",
        ],
    ),
    (  # a surname that is a title
        "Dr. Mona Lind and Mr. Tom Dame, the clerk, attended the event.",
        ["Mona Lind |  | attendee", "Tom Dame | clerk | attendee"],
    ),
    (  # initials that are degrees elsewhere
        "Dr. M.H. Khan, S.M. Holt, and Una Brack attended the event.",
        ["M.H. Khan |  | attendee", "S.M. Holt |  | attendee", "Una Brack |  | attendee"],
    ),
    (  # surnames that are places
        "The chief guests included Dr Una Kashmiri, and Dr Peder Holt.",
        ["Una Kashmiri |  | chief guest", "Peder Holt |  | chief guest"],
    ),
    (
        "The Ambassador of Peru to Chile, Ana Lima Torres, stated that nets bend.",
        ["Ana Lima Torres | Ambassador of Peru to Chile | speaker"],
    ),
    (
        "The panel featured Tom Hill, reader at Reed University; Una Israel, professor at Lake "
        "University; and Peder Holt, professor at Tide University.",
        [
            "Tom Hill | reader at Reed University | speaker",
            "Una Israel | professor at Lake University | speaker",
            "Peder Holt | professor at Tide University | speaker",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*ROLES, *OFFICES, *NAMES])
def test_who_was_there_and_as_what(text: str, expected: list[str]) -> None:
    assert sorted(people_of(text)) == sorted(expected)
