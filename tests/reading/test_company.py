"""People named in company: beside one another, with those they stand for, in names of many kinds.

A row is a sentence and whom it names: ``name: roles; positions``.
"""

from __future__ import annotations

import pytest

import seminar_records as sr
from seminar_records.lexicon import words
from seminar_records.reading.clauses import reduce
from seminar_records.reading.people import find_people
from seminar_records.reading.roles import relations


def _people(sentence: str) -> list[str]:
    """Who took part, in the order of the sentence, as what, and with what position."""
    line = words(sentence)
    found = find_people(line)
    given = list(relations(reduce(line, found)))
    rows = []
    for person in found:
        roles = sorted({r.role.value for r in given if r.person is person})
        positions = [line.part(*at) for at in person.positions]
        if roles:
            rows.append("; ".join([f"{line.part(*person.name)}: {', '.join(roles)}", *positions]))
    return rows


BESIDE = [
    (
        "Participants included Mona Lind from the Reed Trust and Peder Holt from Tide University.",
        ["Mona Lind: attendee; Reed Trust", "Peder Holt: attendee; Tide University"],
    ),
    (
        "Mona Lind of Tide University and Peder Holt of the Reed Trust spoke.",
        ["Mona Lind: speaker; Tide University", "Peder Holt: speaker; Reed Trust"],
    ),
    (
        "Mona Lind, Director of the Reed Trust, and Peder Holt of Tide University spoke.",
        ["Mona Lind: speaker; Director of the Reed Trust", "Peder Holt: speaker; Tide University"],
    ),
    (
        "Mona Lind, Director of Loss Control, and Peder Holt, Risk Manager at the Reed Trust, "
        "explained the tide.",
        [
            "Mona Lind: speaker; Director of Loss Control",
            "Peder Holt: speaker; Risk Manager at the Reed Trust",
        ],
    ),
    (
        "Mona Lind, who runs the office, and Peder Holt, Technical Specialist, discussed the tide.",
        ["Mona Lind: speaker", "Peder Holt: speaker; Technical Specialist"],
    ),
    (
        "Mona Lind opened the seminar and, along with Peder Holt, led a session.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The debate was chaired by Dr. Mona Lind (Tide Office), with Mr. Peder Holt (Reed Trust).",
        ["Mona Lind: chair; Tide Office", "Peder Holt: speaker; Reed Trust"],
    ),
    (
        "It ended with a panel of growers: Prof. Mona Lind, focusing on reeds, Dr. Peder Holt, "
        "representing the Reed Trust, and Dr. Ines Vell, a key driver of the work.",
        [
            "Mona Lind: speaker",
            "Peder Holt: speaker; Reed Trust",
            "Ines Vell: speaker",
        ],
    ),
    (
        "Invited speakers Mona Lind (Norway) and Peder Holt (Peru) discussed tides.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "Participants heard from Mona Lind and Peder Holt about tides.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The meeting was attended by State Secretary Mona Lind, Director General of the Tide "
        "Agency Peder Holt and adviser to the minister Ines Vell.",
        [
            "Mona Lind: attendee; State Secretary",
            "Peder Holt: attendee; Director General of the Tide Agency",
            "Ines Vell: attendee; adviser to the minister",
        ],
    ),
    (
        "Ambassador Mona Lind and Rector Peder Holt opened the event.",
        ["Mona Lind: speaker", "Peder Holt: speaker; Rector"],
    ),
    (
        "Professor Mona Lind from the Institute of Tides, Dr. Ines Vell from the Reed Centre and "
        "journalist Peder Holt took part in the talks.",
        [
            "Mona Lind: attendee; Institute of Tides",
            "Ines Vell: attendee; Reed Centre",
            "Peder Holt: attendee; journalist",
        ],
    ),
    (
        "Guests included the novelist Mona Lind, the writer Ines Vell and the painter Peder Holt.",
        [
            "Mona Lind: speaker; novelist",
            "Ines Vell: speaker; writer",
            "Peder Holt: speaker; painter",
        ],
    ),
    (
        "Dr. Mona Lind, Ines Vell and Peder Holt spoke.",
        ["Mona Lind: speaker", "Ines Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "It was followed by a panel with Mona Lind and Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The day closed with a conversation between Mona Lind and Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The event was moderated by Mona Lind, Reed Trust, and opened by Peder Holt.",
        ["Mona Lind: moderator, speaker; Reed Trust", "Peder Holt: speaker"],
    ),
    (
        "Mona Lind, Ines Vell, and Peder Holt of Tide University presented papers.",
        ["Mona Lind: speaker", "Ines Vell: speaker", "Peder Holt: speaker; Tide University"],
    ),
    (
        "Professor Mona Lind and her colleague Dr. Peder Holt spoke.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The panel featured Mona Lind (moderator), Peder Holt and Ines Vell.",
        ["Mona Lind: moderator, speaker", "Peder Holt: speaker", "Ines Vell: speaker"],
    ),
    (
        "Mona Lind spoke on tides, Peder Holt on reeds and Ines Vell on nets.",
        ["Mona Lind: speaker", "Peder Holt: speaker", "Ines Vell: speaker"],
    ),
    (
        "Mona Lind, Mayor of Tidewater, welcomed the guests, and Peder Holt, Director of the "
        "Reed Trust, introduced the programme.",
        [
            "Mona Lind: speaker, welcome; Mayor of Tidewater",
            "Peder Holt: speaker; Director of the Reed Trust",
        ],
    ),
    (
        "The convenor of the programme was Dr. Mona Lind and the co-convenors were "
        "Dr. Peder Holt and Dr. Ines Vell.",
        ["Mona Lind: organiser", "Peder Holt: organiser", "Ines Vell: organiser"],
    ),
    (
        "The Governor, His Excellency, Peder Holt, represented by Dr. Mona Lind, spoke.",
        ["Mona Lind: attendee, speaker"],
    ),
    (
        "The panel comprised Lake Bank executive director Dr. Mona Lind and "
        "Reed and Tide Institute (RTI) chief executive officer Dr. Peder Holt.",
        [
            "Mona Lind: speaker; Lake Bank executive director",
            "Peder Holt: speaker; Reed and Tide Institute (RTI) chief executive officer",
        ],
    ),
]

THERE = [
    ("Present: M. Lind, P. Holt.", ["M. Lind", "P. Holt"]),
    (
        "Dr. Mona Lind was in attendance, along with teachers Peder Holt and Ines Vell.",
        ["Mona Lind", "Peder Holt", "Ines Vell"],
    ),
    ("Joining Tom on stage were Mona Lind and Peder Holt.", ["Mona Lind", "Peder Holt"]),
    ("Mayor Mona Lind met with the growers.", ["Mona Lind"]),
    (
        "The Vice-Principal Ines Vell, together with teachers Mona Lind and Peder Holt, "
        "attended the fair.",
        ["Ines Vell", "Mona Lind", "Peder Holt"],
    ),
    ("Present at the meeting were Mona Lind and Peder Holt.", ["Mona Lind", "Peder Holt"]),
    ("The fair was opened in the presence of Dr. Mona Lind.", ["Mona Lind"]),
    ("In the presence of the Mayor, Dr. Mona Lind, the fair was opened.", ["Mona Lind"]),
    (
        "The delegation was warmly greeted by the staff: Mr. Peder Holt and Ms. Mona Lind.",
        ["Peder Holt", "Mona Lind"],
    ),
    (
        "The talk was attended by a number of scholars, such as the new Dean of Tide University "
        "Dr. Mona Lind.",
        ["Mona Lind"],
    ),
]

HEARD = [
    ("The first session was led by Dr. Mona Lind.", "Mona Lind: speaker"),
    (
        "Led by the Trust's President, Dr. Mona Lind, the session examined tides.",
        "Mona Lind: speaker; Trust's President",
    ),
    (
        "Mona Lind from the Reed Trust had an interesting talk on tides.",
        "Mona Lind: speaker; Reed Trust",
    ),
    ("The plenary report of Dr. Mona Lind was long.", "Mona Lind: speaker"),
    ("The first talk was given by Dr. Mona Hall.", "Mona Hall: speaker"),
    ("“Tides at Work” was presented by Mona Lind.", "Mona Lind: speaker"),
    ("The yearly lecture was delivered by Mona Lind, OBE.", "Mona Lind: speaker"),
    ("Also speaking at the event was Mona Lind.", "Mona Lind: speaker"),
    ("We were delighted to have Mona Lind.", "Mona Lind: speaker"),
    ("On behalf of the organisers, Mona Lind thanked the speakers.", "Mona Lind: speaker"),
    ("On behalf of the Mayor, Mr. Peder Holt read the speech.", "Peder Holt: speaker"),
    ("The workshop was coordinated by teachers Dr. Mona Lind.", "Mona Lind: organiser"),
    ("The workshop, organised by Dr. Mona Lind, took place in May.", "Mona Lind: organiser"),
    (
        "It opened with Mona Lind from Reedsoft talking about tides.",
        "Mona Lind: speaker; Reedsoft",
    ),
    ("The chair was Chief (Dr.) Mona Lind.", "Mona Lind: chair"),
    ("Mona Lind, moderator: Good afternoon.", "Mona Lind: moderator, speaker"),
    (
        "Mr. Peder Holt, Head of the Reed Office, began proceedings with his keynote speech.",
        "Peder Holt: keynote speaker; Head of the Reed Office",
    ),
    ("The guest of honour was author Mona Lind.", "Mona Lind: guest of honour; author"),
    ("The first session, led by Dr. Mona Lind, was on tides.", "Mona Lind: speaker"),
    (
        "Her Worship the Mayor, Councillor Mona Lind, received the guests.",
        "Mona Lind: speaker; Mayor",
    ),
    (
        "Mona Lind, Head of the Tide Office and Convener of the event, spoke.",
        "Mona Lind: organiser, speaker; Head of the Tide Office",
    ),
    ("We thank the organisers – Mona Lind.", "Mona Lind: organiser"),
    ("The second, by Mona Lind, turned to nets.", "Mona Lind: speaker"),
    ("Then Mona Lind presented her work.", "Mona Lind: speaker"),
    ("Mona Lind had a keynote on tides.", "Mona Lind: keynote speaker"),
    ("In this session we have Mona Lind.", "Mona Lind: speaker"),
    (
        "The guests were welcomed by Mona Lind, Director of Tides.",
        "Mona Lind: speaker, welcome; Director of Tides",
    ),
    (
        "The papers were “Tides of Law” (M.T. Lind, Senior Lecturer in Law).",
        "M.T. Lind: speaker; Senior Lecturer in Law",
    ),
    (
        "“The Tide as Public Work,” Mona Lind, University of Tidewater",
        "Mona Lind: speaker; University of Tidewater",
    ),
    ("The fair was run under the guidance of Dr. Mona Lind.", "Mona Lind: organiser"),
]

OFFICES = [
    (
        "The event saw Peruvian ambassador Mona Lind.",
        ["Peruvian ambassador"],
    ),
    ("The associate professor Dr. Mona Lind spoke.", ["associate professor"]),
    (
        "The Permanent Secretary, Federal Ministry of Trade, Tide and Transport, "
        "Mr. Peder Holt spoke.",
        ["Permanent Secretary, Federal Ministry of Trade, Tide and Transport"],
    ),
    (
        "The Member of the Planning Office (Tide and Transport) of Nepal Dr. Mona Lind spoke.",
        ["Member of the Planning Office (Tide and Transport) of Nepal"],
    ),
    (
        "The plenary report of Dr. Mona Lind, Head of the Tide Department of Reed College "
        "on the topic “Reeds” was long.",
        ["Head of the Tide Department of Reed College"],
    ),
    (
        "The Chief Executive Officer (CEO) of Reedsoft, Mr. Peder Holt, said reeds grow.",
        ["Chief Executive Officer (CEO) of Reedsoft"],
    ),
    ("Dr. Mona Lind, representing the Reed Trust, spoke.", ["Reed Trust"]),
    ("Dr. Mona Lind, joining the Reed Trust, spoke.", []),
    ("Tide council chairman Tun Dr. Peder Holt spoke.", ["Tide council chairman"]),
    ("Mona Lind (PhD in Botany), Reader in Law, spoke.", ["Reader in Law"]),
    ("Dr. Mona Lind (left) spoke.", []),
]

NAMES = [
    ("Jon “Buzz” Holt spoke about tides.", "Jon “Buzz” Holt: speaker"),
    ('Yuri "taz" Holt spoke about tides.', 'Yuri "taz" Holt: speaker'),
    ("Professor M.Ya. Holt spoke about tides.", "M.Ya. Holt: speaker"),
    ("Yu.B. Holt spoke about tides.", "Yu.B. Holt: speaker"),
    (
        "The dean, Doctor of Law Sciences K.G. Holt opened the seminar.",
        "K.G. Holt: speaker; dean, Doctor of Law Sciences",
    ),
    (
        "Chairperson of TIDE Nepal Peder Holt spoke.",
        "Peder Holt: speaker; Chairperson of TIDE Nepal",
    ),
    ("Mr. HOLT (Norway) said that the lake was blue.", "HOLT: speaker"),
    ("Ida Holt (홀트) spoke about tides.", "Ida Holt: speaker"),
    ("Ida Holt (IH) spoke about tides.", "Ida Holt: speaker"),
    ("Ida Holt (LRT) spoke about tides.", "Ida Holt: speaker; LRT"),
    (
        "The paper was read by M. Holt, Doctor of Philology, Professor of Tide University (TU).",
        "M. Holt: speaker; Doctor of Philology, Professor of Tide University (TU)",
    ),
    (
        "Mona Lind of the Institute of Botany, Geology and Marine Sciences spoke.",
        "Mona Lind: speaker; Institute of Botany, Geology and Marine Sciences",
    ),
]

#: What looks like one of these and names nobody who took part.
NOBODY = [
    "The board has Mona Lind (chair), Peder Holt and Ines Vell.",
    "The speech was read on behalf of the Mayor, Mr. Peder Holt.",
    "Mona Lind and Peder Holt could not attend.",
    "Mona Lind was unable to attend the fair.",
    "It was a panel with Reed Watch.",
    "It was a session in Peder Holt and Mona Lind.",
    "The centre was founded by Dr. Mona Lind.",
    "The pupils were fed by Dr. Mona Lind.",
    "The trust, led by Dr. Mona Lind, paid for the hall.",
    "The Director IT was away.",
    "We thank Mona Lind and Peder Holt for their support.",
]


@pytest.mark.parametrize(("sentence", "expected"), BESIDE)
def test_people_named_beside_one_another(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), THERE)
def test_who_was_only_there_is_no_speaker(sentence: str, expected: list[str]) -> None:
    rows = [row.partition(";")[0] for row in _people(sentence)]
    assert rows == [f"{name}: attendee" for name in expected]


@pytest.mark.parametrize(("sentence", "expected"), [*HEARD, *NAMES])
def test_who_was_heard(sentence: str, expected: str) -> None:
    assert _people(sentence) == [expected]


@pytest.mark.parametrize(("sentence", "expected"), OFFICES)
def test_offices_around_a_name(sentence: str, expected: list[str]) -> None:
    line = words(sentence)
    assert [line.part(*at) for at in find_people(line)[0].positions] == expected


@pytest.mark.parametrize("sentence", NOBODY)
def test_nobody_took_part(sentence: str) -> None:
    assert _people(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The papers went out through Tide Drive for review by the members.",
        "The session introduced the Double Reed design thinking frame.",
    ],
)
def test_names_of_things_are_nobodys(sentence: str) -> None:
    assert (
        sr.parse_text(f"The Reed Trust held a seminar on 4 May 2021. {sentence}").participants == ()
    )


def test_a_patronymic_stands_for_the_initial() -> None:
    text = "The Reed Trust held a seminar. O.P. Lindova opened it. Olga Petrovna praised the reed."
    assert [p.name.full for p in sr.parse_text(text).participants] == ["O.P. Lindova"]


def test_what_is_spoken_of_in_the_passive_may_be_anything() -> None:
    text = "The Reed Trust held a seminar. Rio Holt was discussed at length."
    assert sr.parse_text(text).participants == ()
