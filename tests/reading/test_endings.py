"""Where remarks end and go on: the report, the page and its host tell on, or the speaker does."""

from __future__ import annotations

import pytest
from stretches import stretches

import seminar_records as sr

SAID = "Dr. Mona Lind said that reeds are green."
GREEN = "Mona Lind: Dr. Mona … are green."
HELD = "A seminar on reeds was organised by the Reed Institute on 5 May 2021."

ENDS = [
    # the event
    "The evening gala, held on the quay, was also attended by weavers.",
    "The talk, which was on the theme “Reeds for All”, drew four hundred weavers.",
    "The lecture was very well received by the audience.",
    "The evening was a great success.",
    "The series continues next month with a talk on mud.",
    "The conference continues today.",
    "The three-day conference ends tomorrow.",
    "The fair, now in its tenth year, is organised by the weavers.",
    "After a short break the second session began.",
    "Lakeport hosted 28 weavers during this workshop.",
    # those who came
    "Participants then broke for lunch.",
    "The participants left with a better understanding of reeds.",
    "The delegation also met the mayor of the port.",
    "Earlier in the day, the delegation met the mayor of the port.",
    "The following day the delegates visited the reed museum.",
    "All three agreed that mud pays.",
    # the discussion
    "After the presentations, the floor was opened for discussion.",
    "There was a question and answer session at the end.",
    "Discussions revolved around prices, nets and boats.",
    "In the discussion that followed, the price of mud was debated at length.",
    "Questions from the floor were about the price of nets.",
    "Questions were asked about the price of nets.",
    "On the whole, speakers on that theme voiced doubts about mud.",
    "Speakers at the event also called for more nets.",
    "After the talks, both speakers dealt with questions that weavers had put.",
    "It was decided to set up a fund for nets.",
    # the page
    "We look forward to seeing you next year.",
    "Our thanks go to the weavers for their support.",
    "The two institutes signed a memorandum of understanding.",
    "The book was then formally launched.",
    "After the lecture, she signed copies of her book.",
]

#: At the head of a paragraph the report tells these, in the middle of one perhaps the speaker.
ENDS_BY_PARAGRAPH = [
    "The Reed Institute is a leading centre for the study of lakes.",
    "The Reed Institute was founded in 1964.",
    "Founded in 1964, the Reed Institute promotes the study of lakes.",
    "The project is funded by two mills.",
    "The book is published by Port Press and costs 20 crowns.",
]

GOES_ON = [
    "The conference of 1964 was a turning point for the weavers.",
    "The exhibition of 1964 showed the world what reeds can do.",
    "Scientists have found traces of salt in the reeds.",
    "Researchers at the Institute have found salt in the reeds.",
    "Members of the union have to pay for their nets.",
    "The Institute has trained 400 weavers so far.",
    "The two countries have signed a treaty on the lake.",
    "The project has reached 400 weavers.",
    "Speakers of the old tongue call it mud.",
]


@pytest.mark.parametrize("sentence", ENDS)
def test_what_the_report_tells_ends_remarks(sentence: str) -> None:
    assert stretches(HELD, SAID, sentence) == [GREEN]
    assert stretches(HELD, f"{SAID} {sentence}") == [GREEN]


@pytest.mark.parametrize("sentence", ENDS_BY_PARAGRAPH)
def test_a_paragraph_on_the_host_or_its_work_ends_remarks(sentence: str) -> None:
    assert stretches(HELD, SAID, sentence) == [GREEN]
    assert stretches(HELD, f"{SAID} {sentence}") != [GREEN]


@pytest.mark.parametrize("sentence", GOES_ON)
def test_what_only_sounds_like_the_report_goes_on(sentence: str) -> None:
    last = " ".join(sentence.split()[-2:])
    assert stretches(HELD, f"{SAID} {sentence}") == [f"Mona Lind: Dr. Mona … {last}"]


CALL = "Dr. Lind made the call at a workshop for weavers in Lakeport."


def test_a_paragraph_that_points_back_ends_what_stands_before_it() -> None:
    found = stretches(SAID, CALL, "Weavers came from six ports.", "Dr. Lind noted that mud pays.")
    assert found == [GREEN, "Mona Lind: Dr. Lind … mud pays."]


def test_what_points_back_may_quote_the_theme() -> None:
    made = "Dr. Lind made these remarks at a workshop on the theme “Reeds are for all”."
    assert stretches(SAID, made, "Dr. Lind noted that mud pays.") == [
        GREEN,
        "Mona Lind: Dr. Lind … mud pays.",
    ]


def test_a_stamp_before_the_first_sentence_is_none_of_it() -> None:
    record = sr.parse_text(f"date 2021-05-03 {SAID}\n\nThe seminar was held in Lakeport.\n")
    assert [remark.text for remark in record.remarks] == [SAID]


def test_a_sentence_that_points_back_within_a_paragraph_is_a_part_of_it() -> None:
    found = stretches(f"{SAID} {CALL} She added that mud pays.")
    assert found == ["Mona Lind: Dr. Mona … mud pays."]


def test_a_lede_is_given_to_whom_the_remarks_are_said_to_be_of() -> None:
    lede = "Reeds must be cut in winter if they are to last."
    found = stretches(lede, "Dr. Mona Lind made the remarks on Friday at a workshop.")
    assert found == ["Mona Lind: Reeds must … to last."]


def test_a_lede_that_was_the_core_of_a_lecture() -> None:
    lede = "Reeds must be cut in winter if they are to last."
    core = "This was the core of the annual lecture, delivered by Dr. Mona Lind on Friday."
    assert stretches(lede, core) == ["Mona Lind: Reeds must … to last."]


def test_what_goes_on_to_tell_more_does_not_only_point_back() -> None:
    found = stretches("Dr. Mona Lind made the call at a workshop and added that mud pays.")
    assert found == ["Mona Lind: Dr. Mona … mud pays."]


def test_words_of_somebody_unknown_are_not_those_of_who_spoke_before() -> None:
    assert stretches(SAID, "“Reeds are dear, and so is mud,” Vellander said.") == [GREEN]


def test_they_after_a_group_are_not_who_spoke_before() -> None:
    found = stretches(SAID, "Panelists also examined nets.", "Mud, they agreed, is dear.")
    assert found == [GREEN]


def test_who_said_it_between_two_quotations() -> None:
    found = stretches(
        'Dr. Mona Lind responded. "Reeds are dear, and so is mud." Lind said. "So cut them."'
    )
    assert found == ['Mona Lind: "Reeds are … cut them."']


def test_an_office_without_its_article() -> None:
    opened = "Vice-Rector Dr. Mona Lind opened the seminar."
    found = stretches(f"{opened} Vice-Rector greeted the guests and said that mud pays.")
    assert found == ["Mona Lind: Vice-Rector greeted … mud pays."]


def test_a_lede_that_is_said_to_have_been_highlighted() -> None:
    lede = "Reeds must be cut in winter if they are to last."
    found = stretches(lede, "Dr. Mona Lind stressed this when the forum began.")
    assert found == ["Mona Lind: Reeds must … to last."]


def test_who_says_something_in_a_second_clause() -> None:
    said = "The forum will be held in July and Dr. Mona Lind said that mud pays."
    assert stretches(said) == ["Mona Lind: The forum … mud pays."]
    assert stretches("The forum ended and Dr. Mona Lind spoke.") == []
