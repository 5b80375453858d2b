"""Roles from the constructions of one sentence, and who is only talked about.

A row is a sentence and the roles it gives, ``name: role``; nobody else took part in it.
"""

from __future__ import annotations

import pytest
from stretches import OPENING

import seminar_records as sr
from seminar_records.lexicon import words
from seminar_records.reading.clauses import reduce
from seminar_records.reading.people import find_people
from seminar_records.reading.roles import relations


def _people(sentence: str) -> list[str]:
    """The roles that a sentence gives, in the order of the alphabet."""
    line = words(sentence)
    clause = reduce(line, find_people(line))
    given = {f"{line.part(*r.person.name)}: {r.role.value}" for r in relations(clause)}
    return sorted(given)


CHAIRS = [
    ("The session was chaired by Dr. Mona Lind.", ["Mona Lind: chair"]),
    ("The first session was presided over by Dr. Mona Lind.", ["Mona Lind: chair"]),
    ("Dr. Mona Lind, Dean of Tides, chaired the second session.", ["Mona Lind: chair"]),
    ("Dr. Mona Lind was the Chair of the session.", ["Mona Lind: chair"]),
    ("Dr. Mona Lind was in the chair.", ["Mona Lind: chair"]),
    ("Dr. Mona Lind was the esteemed Chair of the session.", ["Mona Lind: chair"]),
    ("The session began with Dr. Mona Lind in the chair.", ["Mona Lind: chair"]),
    ("The session opened with Mr. Peder Holt as the Chairman.", ["Peder Holt: chair"]),
    ("The Chair of the session, Dr. Mona Lind, opened it.", ["Mona Lind: chair"]),
    (
        "The session was chaired by Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: chair", "Peder Holt: chair"],
    ),
]

GUESTS = [
    ("Mr. Peder Holt was the Chief Guest on the occasion.", ["Peder Holt: chief guest"]),
    ("The Chief Guest was Mr. Peder Holt.", ["Peder Holt: chief guest"]),
    ("Chief Guest Mr. Peder Holt inaugurated the fair.", ["Peder Holt: chief guest"]),
    ("Mr. Peder Holt graced the seminar as the Chief Guest.", ["Peder Holt: chief guest"]),
    ("Mr. Peder Holt was present as chief guest.", ["Peder Holt: chief guest"]),
    (
        "The fair had Mr. Peder Holt, Mayor of Lakeport, as the chief guest.",
        ["Peder Holt: chief guest"],
    ),
    ("The Chief Guest, Mr. Peder Holt, inaugurated the fair.", ["Peder Holt: chief guest"]),
    ("Dr. Mona Lind was the Guest of Honour.", ["Mona Lind: guest of honour"]),
    ("Dr. Mona Lind attended as Special Guest.", ["Mona Lind: guest of honour"]),
    (
        "Mr. Peder Holt was the Chief Guest and Dr. Mona Lind was the Guest of Honour.",
        ["Mona Lind: guest of honour", "Peder Holt: chief guest"],
    ),
    (
        "Mr. Peder Holt and Dr. Mona Lind were the Chief Guest and Guest of Honour respectively.",
        ["Mona Lind: guest of honour", "Peder Holt: chief guest"],
    ),
    (
        "Mr. Peder Holt attended the seminar as the chief guest and keynote speaker.",
        ["Peder Holt: chief guest", "Peder Holt: keynote speaker"],
    ),
]

TALKS = [
    ("The keynote address was delivered by Dr. Mona Lind.", ["Mona Lind: keynote speaker"]),
    ("Dr. Mona Lind delivered the keynote address.", ["Mona Lind: keynote speaker"]),
    ("Dr. Mona Lind gave the keynote presentation.", ["Mona Lind: keynote speaker"]),
    ("Delivering the keynote address, Dr. Mona Lind noted it.", ["Mona Lind: keynote speaker"]),
    ("The keynote speaker was Dr. Mona Lind.", ["Mona Lind: keynote speaker"]),
    ("Dr. Mona Lind was the keynote speaker of the forum.", ["Mona Lind: keynote speaker"]),
    (
        "The forum began with keynote addresses from Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: keynote speaker", "Peder Holt: keynote speaker"],
    ),
    ("Dr. Mona Lind offered the keynote address.", ["Mona Lind: keynote speaker"]),
    (
        "In her keynote address, Dr. Mona Lind, Dean of Tides, noted it.",
        ["Mona Lind: keynote speaker"],
    ),
    ("In her welcome address, Dr. Mona Lind noted it.", ["Mona Lind: welcome"]),
    ("Welcome remarks were delivered by Dr. Mona Lind.", ["Mona Lind: welcome"]),
    ("Dr. Mona Lind welcomed the participants.", ["Mona Lind: welcome"]),
    ("Dr. Mona Lind in her welcome note thanked the towns.", ["Mona Lind: welcome"]),
    ("After welcome remarks from Dr. Mona Lind, tea was served.", ["Mona Lind: welcome"]),
    ("Welcoming the gathering, Dr. Mona Lind said little.", ["Mona Lind: welcome"]),
    ("The vote of thanks was proposed by Dr. Mona Lind.", ["Mona Lind: concluding"]),
    ("Dr. Mona Lind proposed the vote of thanks.", ["Mona Lind: concluding"]),
    ("Dr. Mona Lind made the concluding remarks.", ["Mona Lind: concluding"]),
    ("The forum ended with closing remarks by Dr. Mona Lind.", ["Mona Lind: concluding"]),
    ("Dr. Mona Lind presented a vote of thanks.", ["Mona Lind: concluding"]),
    ("The valedictory address was delivered by Dr. Mona Lind.", ["Mona Lind: concluding"]),
    (
        "Welcome remarks were given by Dr. Mona Lind and closing remarks by Mr. Peder Holt.",
        ["Mona Lind: welcome", "Peder Holt: concluding"],
    ),
]

MODERATORS = [
    ("The dialogue was moderated by Dr. Mona Lind.", ["Mona Lind: moderator"]),
    ("Dr. Mona Lind, Dean of Tides, moderated the proceedings.", ["Mona Lind: moderator"]),
    ("Moderator Mona Lind opened the floor.", ["Mona Lind: moderator"]),
    ("Dr. Mona Lind acted as moderator.", ["Mona Lind: moderator"]),
    ("Dr. Mona Lind has acted as Moderator of the seminar.", ["Mona Lind: moderator"]),
    ("The discussion was facilitated by Dr. Mona Lind.", ["Mona Lind: moderator"]),
    ("The panel was moderated by our very own, Mona Lind.", ["Mona Lind: moderator"]),
    ("The discussion was overseen by Dr. Mona Lind.", ["Mona Lind: moderator"]),
    (
        "Mona Lind, panel moderator and professor of tides, said so.",
        ["Mona Lind: moderator", "Mona Lind: speaker"],
    ),
    (
        "Dr. Mona Lind said this in her keynote address.",
        ["Mona Lind: keynote speaker", "Mona Lind: speaker"],
    ),
    (
        "The panel was co-facilitated by Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: moderator", "Peder Holt: moderator"],
    ),
    (
        "The discussants, Dr. Mona Lind and Mr. Peder Holt, agreed.",
        ["Mona Lind: discussant", "Peder Holt: discussant"],
    ),
    ("Commentator Dr. Mona Lind agreed.", ["Mona Lind: discussant"]),
    ("Dr. Mona Lind was the discussant.", ["Mona Lind: discussant"]),
    ("Dr. Mona Lind served as Master of Ceremony.", ["Mona Lind: attendee"]),
    (
        "It was chaired by Dr. Mona Lind, Dean of Tides and Mr. Holt gave the vote of thanks.",
        ["Holt: concluding", "Mona Lind: chair"],
    ),
    (
        "The session was chaired by Dr. Mona Lind and moderated by Mr. Peder Holt.",
        ["Mona Lind: chair", "Peder Holt: moderator"],
    ),
]

PANELS = [
    (
        "The speakers included Dr. Mona Lind, Dean of Tides; Mr. Peder Holt; and Ms. Nadia Vell.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "The panellists were Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "Among the speakers were Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The seminar featured prominent speakers, including Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The panel was composed of Dr. Mona Lind and Mr. Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "The panel comprised Dr. Mona Lind (Reed Trust), Mr. Peder Holt (RC) and Nadia Vell.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "Mona Lind from Reeds Over All Water, Nadia Vell from Tidely, and Dr. Ole Brun from Kesti’s"
        " Lake Academy discussed the tide.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Ole Brun: speaker"],
    ),
    ("Mona Lind from tide-works presented about counting reeds.", ["Mona Lind: speaker"]),
    ("The technical support was provided by Dr. Mona Lind.", []),
    ("The paper on reeds was provided by Dr. Mona Lind.", ["Mona Lind: speaker"]),
    ("Mona Lind was the first to give a short talk.", ["Mona Lind: speaker"]),
    ("Firstly Mona Lind explained how tides work.", ["Mona Lind: speaker"]),
    ("Mona Lind - developer from Tidewater - explained the tide.", ["Mona Lind: speaker"]),
    (
        "The panel included Ambassador (Ret). Mona Lind, General [Ret.] Peder Holt and Nadia Vell.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "The speakers included Dr. Mona Lind, Peder Holt Dr. Nadia Vell and Prof. Ole Brun.",
        [
            "Mona Lind: speaker",
            "Nadia Vell: speaker",
            "Ole Brun: speaker",
            "Peder Holt: speaker",
        ],
    ),
    (
        "It gained from three known experts—Dr. Mona Lind, Peder Holt, and Dr. Nadia Vell.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "After the opening address of Dr. Mona Lind, Head of Tides, Mr. Peder Holt gave a lecture.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "Dr. Mona Lind (RI) spoke on “Reeds”, followed by Mr. Peder Holt (TI) on “Tides”, and"
        " Dr. Nadia Vell (RI) on “Salt”.",
        ["Mona Lind: speaker", "Nadia Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "Two lectures were given: “Reeds” by Dr. Mona Lind of Lakeport, and “Tides” by Peder Holt.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    ("They sold the book “Reeds” by Dr. Mona Lind.", []),
    (
        "Dr. Mona Lind, Dean of Tides, and Nadia Vell were among the panellists.",
        ["Mona Lind: speaker", "Nadia Vell: speaker"],
    ),
    (
        "Dr. Mona Lind, Reed Trust, Mr. Peder Holt, Mayor of Lakeport, took part in the panel.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    ("It was followed by a presentation of Ambassador Mona Lind.", ["Mona Lind: speaker"]),
    (
        "It began with opening remarks from Reed Trust Chairman Peder Holt.",
        ["Peder Holt: speaker"],
    ),
    ("He then invited Dr. Mona Lind to the stage.", ["Mona Lind: speaker"]),
    ("“Reeds of the North,” by Mona Lind, Curator at the Reed Museum.", ["Mona Lind: speaker"]),
    ("The opening keynote was Mona Lind, founder of Mud.", ["Mona Lind: keynote speaker"]),
    (
        "The Reed Trust hosted Dr. Mona Lind (Reed Office) to deliver the keynote address.",
        ["Mona Lind: speaker"],
    ),
    (
        "The panel was composed of the following: Mona Lind, CEO of the Reed Trust; and, Peder"
        " Holt, CEO of the Lake Trust.",
        ["Mona Lind: speaker", "Peder Holt: speaker"],
    ),
    (
        "Dr. Mona Lind gave the keynote address where Mr. Peder Holt and river keeper Mr. Omar"
        " Vell gave presentations.",
        ["Mona Lind: keynote speaker", "Omar Vell: speaker", "Peder Holt: speaker"],
    ),
    (
        "Mona Lind served as a moderator and Peder Holt, Dean of Reeds, gave presentations.",
        ["Mona Lind: moderator", "Peder Holt: speaker"],
    ),
    ("Mr. Peder Holt of the Reed Trust said that reeds bend.", ["Peder Holt: speaker"]),
    ("Dr. Mona Lind presented a paper on reeds.", ["Mona Lind: speaker"]),
    (
        "It was followed by a presentation on reeds by Dr. Mona Lind.",
        ["Mona Lind: speaker"],
    ),
    (
        "Mr. Peder Holt and Dr. Mona Lind were present on the occasion.",
        ["Mona Lind: attendee", "Peder Holt: attendee"],
    ),
    (
        "The seminar was attended by Mr. Peder Holt, Mayor of Lakeport, and Dr. Mona Lind.",
        ["Mona Lind: attendee", "Peder Holt: attendee"],
    ),
    (
        "Mr. Peder Holt and Dr. Mona Lind were in attendance.",
        ["Mona Lind: attendee", "Peder Holt: attendee"],
    ),
    ("Mr. Peder Holt participated in the discussion.", ["Peder Holt: attendee"]),
    ("Mr. Peder Holt was also among those who attended the seminar.", ["Peder Holt: attendee"]),
    (
        "Dr. Mona Lind, Mr. Peder Holt, faculty members, students and a large number of keepers"
        " attended the seminar.",
        ["Mona Lind: attendee", "Peder Holt: attendee"],
    ),
    ("The workshop was organised by Dr. Mona Lind.", ["Mona Lind: organiser"]),
]

ABSENT = [
    ("The hall is named after Dr. Mona Lind.", []),
    ("She praised the work of Dr. Mona Lind for her patience and thanked the guests.", []),
    ("Thanks to the efforts of Dr. Mona Lind, Norway has maintained its lead.", []),
    ("The guests thanked Dr. Mona Lind for her support.", []),
    ("The seminar commemorated Dr. Mona Lind.", []),
    ("The book by Dr. Mona Lind was on sale.", []),
    ("Under the leadership of Dr. Mona Lind, the trust has grown.", []),
    ("The towns praised Minister Peder Holt for his dykes.", []),
    ("The government of President Peder Holt built dykes.", []),
    ("Mr. Peder Holt spoke on behalf of Dr. Mona Lind.", ["Peder Holt: speaker"]),
    (
        "The address of Dr. Mona Lind was read by Mr. Peder Holt.",
        ["Peder Holt: speaker"],
    ),
    ("Mr. Peder Holt quoted Dr. Mona Lind.", ["Peder Holt: speaker"]),
    ("The Peder Holt Hall was full.", []),
    ("The centre was founded by Dr. Mona Lind.", []),
    ("The film was directed by Dr. Mona Lind.", []),
    ("The lake house was designed by Dr. Mona Lind.", []),
    ("Mr. Peder Holt recalled that Dr. Mona Lind had planted reeds.", ["Peder Holt: speaker"]),
]

OFFICES_NOT_ROLES = [
    ("Dr. Mona Lind, Chair of the Reed Association, noted it.", ["Mona Lind: speaker"]),
    ("Reed Institute Chair Dr. Mona Lind noted it.", ["Mona Lind: speaker"]),
    ("Dr. Mona Lind, Chairperson of the Tide Board, spoke next.", ["Mona Lind: speaker"]),
]


@pytest.mark.parametrize(("sentence", "expected"), CHAIRS)
def test_who_chaired(sentence: str, expected: list[str]) -> None:
    assert set(expected) <= set(_people(sentence)) <= {*expected, *_speaking(expected)}


def _speaking(expected: list[str]) -> set[str]:
    """Who opens a session speaks, perhaps."""
    return {f"{row.split(':')[0]}: speaker" for row in expected}


@pytest.mark.parametrize(("sentence", "expected"), GUESTS)
def test_who_was_guest(sentence: str, expected: list[str]) -> None:
    assert set(expected) <= set(_people(sentence)) <= {*expected, *_attending(expected)}


def _attending(expected: list[str]) -> set[str]:
    """A guest may be said to have attended or to have spoken as well."""
    names = {row.split(":")[0] for row in expected}
    return {f"{name}: {role}" for name in names for role in ("attendee", "speaker")}


@pytest.mark.parametrize(("sentence", "expected"), TALKS)
def test_who_gave_which_address(sentence: str, expected: list[str]) -> None:
    assert set(expected) <= set(_people(sentence)) <= {*expected, *_attending(expected)}


@pytest.mark.parametrize(("sentence", "expected"), MODERATORS)
def test_who_moderated_and_discussed(sentence: str, expected: list[str]) -> None:
    assert set(expected) <= set(_people(sentence)) <= {*expected, *_attending(expected)}


@pytest.mark.parametrize(("sentence", "expected"), PANELS)
def test_who_was_on_the_panel_or_in_the_room(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), ABSENT)
def test_who_is_only_talked_about_took_no_part(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), OFFICES_NOT_ROLES)
def test_an_office_elsewhere_is_no_role_here(sentence: str, expected: list[str]) -> None:
    assert _people(sentence) == expected


TOOK_PART = [
    (
        "The seminar was graced by Mr. Peder Holt, Mayor of Lakeport. "
        "Dr. Mona Lind delivered the keynote address.",
        ["Mona Lind: keynote speaker", "Peder Holt: attendee"],
    ),
    (
        "Dr. Mona Lind said that reeds bend. She recalled Mr. Omar Vell, who planted reeds.",
        ["Mona Lind: speaker"],
    ),
    (
        "Dr. Mona Lind thanked Mr. Omar Vell and the Mayor, Ms. Nadia Vell, for their help.",
        ["Mona Lind: speaker"],
    ),
    (
        "The seminar marked the birthday of Dr. Omar Vell. Dr. Mona Lind said that reeds bend.",
        ["Mona Lind: speaker"],
    ),
    (
        "Mr. Peder Holt represented the Mayor, Ms. Nadia Vell. Dr. Mona Lind said that reeds bend.",
        ["Peder Holt", "Mona Lind: speaker"],
    ),
    (
        "Dr. Mona Lind argued that Minister Omar Vell and President Adil Rahim had failed.",
        ["Mona Lind: speaker"],
    ),
    (
        "Mr. Peder Holt, Mr. Adil Rahim and others attended. Dr. Mona Lind chaired the session.",
        ["Peder Holt: attendee", "Adil Rahim: attendee", "Mona Lind: chair"],
    ),
    (
        "The panellists included Dr. Mona Lind (Reed Trust), Mr. Peder Holt (Tide Office) and "
        "Ms. Nadia Vell. The session was moderated by Mr. Adil Rahim.",
        [
            "Mona Lind: speaker",
            "Peder Holt: speaker",
            "Nadia Vell: speaker",
            "Adil Rahim: moderator",
        ],
    ),
    (
        "Dr. Mona Lind was the chief guest. In her speech, she said that reeds bend. "
        "Mr. Peder Holt proposed the vote of thanks.",
        ["Mona Lind: chief guest, speaker", "Peder Holt: concluding"],
    ),
    (
        "Dr. Mona Lind welcomed the guests. The seminar was held in the Omar Vell Hall near the "
        "Adil Rahim Bridge.",
        ["Mona Lind: welcome"],
    ),
]


@pytest.mark.parametrize(("paragraph", "expected"), TOOK_PART)
def test_a_record_lists_those_who_took_part(paragraph: str, expected: list[str]) -> None:
    record = sr.parse_text(f"{OPENING}\n\n{paragraph}")
    found = {p.name.full: [role.value for role in p.roles] for p in record.participants}
    wanted = {row.split(": ")[0]: row.split(": ")[1:] for row in expected}
    assert set(found) == set(wanted)
    for name, roles in wanted.items():
        assert not roles or set(found[name]) == set(roles[0].split(", ")), name
