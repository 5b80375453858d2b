"""Lectures that are told of: what a speaker did in one, what it was about, who he or she is."""

from __future__ import annotations

import pytest
from stretches import stretches

import seminar_records as sr

GAVE = "Professor Mona Lind of Lake University gave a public lecture on “Reeds” on 5 May 2021."

TOLD = [
    "In her lecture, Lind drew on twenty years of work in the beds.",
    "According to the speaker, reeds are cut in winter.",
    "The main argument of the lecture was that reeds must be cut.",
    "The central question of her talk was why reeds are cut.",
    "The key message was that reeds must be cut.",
    "Lind's talk was about how reeds are cut.",
    "Lind walked the students through the history of reeds.",
    "Lind took a different view of the history of reeds.",
    "Lind made the following points: reeds are cut, and mud is not.",
    "Lind contributed information on how reeds are cut.",
    "Lind laid bare the state of the reed beds.",
    "Lind gave a talk on how reeds are cut.",
    "Lind does not see reeds as a burden.",
]

LITTLE = [
    "She is the author of three books on reeds.",
    "She has taught at Lake University since 1999.",
    "She holds a doctorate from Port University.",
    "Her book “Nets” came out in 2019.",
    "She works as a lecturer at Lake University.",
    "She is currently working on a book about mud.",
    "Her presence underscored the role of the university.",
    "She then answered questions from the audience.",
    "After the lecture, she signed copies of her book.",
    "Lind brought a special message to the weavers.",
    "Lind shared her experiences with the participants.",
    "Lind answered a number of questions.",
    "Lind honoured the weavers with shawls.",
    "Lind spoke on “Reeds in Winter”.",
    "In the afternoon, Lind spoke on reeds.",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_what_a_lecture_told(sentence: str) -> None:
    first, last = " ".join(sentence.split()[:2]), " ".join(sentence.split()[-2:])
    assert stretches(GAVE, sentence) == [f"Mona Lind: {first} … {last}"]


@pytest.mark.parametrize("sentence", LITTLE)
def test_what_is_told_of_who_gave_it(sentence: str) -> None:
    assert stretches(GAVE, sentence) == []


def test_what_is_told_of_the_speaker_does_not_keep_the_lecture_from_being_told() -> None:
    found = stretches(f"{GAVE} She is a member of the Lake Academy. She argued that reeds grow.")
    assert found == ["Mona Lind: She argued … reeds grow."]


# ------------------------------------------------------------------ headings

BELOW = "Reeds are the roof of the poor. They are cut in winter."


@pytest.mark.parametrize(
    "heading", ["Keynote Address – Dr. Mona Lind", "Opening Remarks by Dr. Mona Lind"]
)
def test_a_heading_that_names_a_speech_gives_what_stands_below_it(heading: str) -> None:
    report = "Reed Forum 2021\n\nThe forum was held in Lakeport on 5 May 2021."
    found = stretches(report, heading, BELOW, "Closing", "Dinner was served.")
    assert found == ["Mona Lind: Reeds are … in winter."]


def test_the_title_of_a_page_is_no_such_heading() -> None:
    assert stretches("Reeds in Winter – Dr. Mona Lind", "The lake was low. Boats passed.") == []


def test_a_heading_that_is_a_name_over_what_he_or_she_showed() -> None:
    text = "# Reed Days\n\nReed Days flew by.\n\n## Mona Lind\n\n### Reeds for All\n\n"
    record = sr.parse_text(text + "Mona described how reeds are cut.\n\n## Thanks\n\nWe had fun.\n")
    assert [p.name.full for p in record.participants] == ["Mona Lind"]
    assert [r.text for r in record.remarks] == ["Mona described how reeds are cut."]


# ------------------------------------------------------------------ he and she

PANEL = "The panel was moderated by Ms. Mona Lind. Mr. Peder Holt and Dr. Asta Bruun spoke."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Ms. Lind asked Mr. Holt whether banks lend. He said that they do.",
            ["Mona Lind: Ms. Lind … banks lend.", "Peder Holt: He said … they do."],
        ),
        (
            "In her talk, Dr. Bruun said reeds grow. Mr. Holt disagreed with her. She replied "
            "that mud pays.",
            [
                "Asta Bruun: In her … reeds grow.",
                "Peder Holt: Mr. Holt … with her.",
                "Asta Bruun: She replied … mud pays.",
            ],
        ),
        # nobody else is she
        (
            "Mr. Holt recalled the queen. She said that reeds grow.",
            ["Peder Holt: Mr. Holt … reeds grow."],
        ),
        (
            "Ms. Lind then turned to Dr. Bruun. She said that mud pays.",
            ["Asta Bruun: She said … mud pays."],
        ),
        (
            "Ms. Lind handed over to Mr. Holt. He said that mud pays.",
            ["Peder Holt: He said … mud pays."],
        ),
    ],
)
def test_whom_a_pronoun_means(sentence: str, found: list[str]) -> None:
    assert stretches(PANEL, sentence) == found


def test_the_initials_of_an_office_are_those_of_the_only_person() -> None:
    head = "The Permanent Secretary for Lakes, Dr. Mona Lind, said that reeds are green."
    assert stretches(head, "The PS noted that mud pays.") == [
        "Mona Lind: The Permanent … mud pays."
    ]


def test_an_office_behind_an_organisation_and_its_acronym() -> None:
    said = "Reed Research Institute (RRI) director of research Peder Holt said mud pays."
    assert stretches("Dr. Mona Lind said reeds grow.", said)[1:] == [
        "Peder Holt: Reed Research … mud pays."
    ]


@pytest.mark.parametrize(
    "said",
    [
        "The Chairman of the Reed Union, Chief Nils Berg, who was represented by the Secretary, "
        "Mrs. Ida Lund, pledged more nets.",
        "Mr. Nils Berg, represented by Mr. Jon Vik, pledged more nets.",
    ],
)
def test_remarks_of_somebody_represented_are_his(said: str) -> None:
    first = " ".join(said.split()[:2])
    assert stretches(said) == [f"Nils Berg: {first} … more nets."]


def test_a_plural_possessive_before_an_office_before_a_name() -> None:
    said = "Growers’ leader Siri Aas lamented that mud pays."
    assert stretches("Dr. Mona Lind said reeds grow.", said)[1:] == [
        "Siri Aas: Growers’ leader … mud pays."
    ]


# ------------------------------------------------------------------ parts with their names

PARTS = [
    "Keynote Address: Prof. Mona Lind of Lake University delivered the keynote address. She "
    "traced the history of reeds.",
    "Technical Session I: The session was chaired by Prof. Ida Lund. Dr. Mona Lind was the "
    "first speaker. She traced the history of reeds.",
]


@pytest.mark.parametrize("part", PARTS)
def test_a_paragraph_behind_the_name_of_a_part_is_running_text(part: str) -> None:
    assert stretches(part) == ["Mona Lind: She traced … of reeds."]


def test_a_label_with_a_name_and_no_more_is_a_field() -> None:
    text = "Reed Forum\n\nHeld on 5 May 2021.\n\nKeynote Address: Prof. Mona Lind, Lake College\n"
    record = sr.parse_text(text)
    assert [p.name.full for p in record.participants] == ["Mona Lind"]
    assert not record.remarks


def test_noted_before_a_calling_is_no_verb() -> None:
    found = stretches("Noted journalist Mona Lind said that reeds are green.")
    assert found == ["Mona Lind: Noted journalist … are green."]


def test_a_calling_before_a_surname() -> None:
    found = stretches("A book by a weaver, Mona Lind, was launched.", "Author Lind said mud pays.")
    assert found == ["Mona Lind: Author Lind … mud pays."]


# ------------------------------------------------------------------ ledes

MADE = "Dr. Mona Lind made the call at a workshop for weavers in Lakeport."


@pytest.mark.parametrize(
    ("lede", "then"),
    [
        ("A lecturer at Lake University has called for a law on reeds.", MADE),
        (
            "Weavers have been advised to dry their reeds.",
            "The advice was given by Dr. Mona Lind at a workshop in Lakeport.",
        ),
    ],
)
def test_a_lede_of_whom_the_next_paragraph_names(lede: str, then: str) -> None:
    first, last = " ".join(lede.split()[:2]), " ".join(lede.split()[-2:])
    found = stretches(lede, then, "According to her, mud pays.")
    assert found == [f"Mona Lind: {first} … {last}", "Mona Lind: According to … mud pays."]
