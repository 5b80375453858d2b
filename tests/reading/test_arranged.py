"""Reports as pages arrange them: numbered headings, answers with names, title blocks."""

from __future__ import annotations

import pytest

import seminar_records as sr

NUMBERED = """REPORT ON A SEMINAR ON TIDES

1. {first}
The seminar was held on 5 May 2019 in Oslo.

4. {second}
The participants recommended that:
{a} gauge readings be published quarterly;
{b} the pilot scheme go on for two years.

5. {third}
Mr Tomas Hillgren thanked the speakers.
"""
TITLES = ("Introduction", "Recommendations", "Closing")


@pytest.mark.parametrize("capitals", [False, True])
@pytest.mark.parametrize("labels", [("(a)", "(b)"), ("1.", "2."), ("-", "-")])
def test_recommendations_under_a_numbered_heading_end_at_the_next(
    capitals: bool, labels: tuple[str, str]
) -> None:
    first, second, third = (title.upper() if capitals else title for title in TITLES)
    text = NUMBERED.format(first=first, second=second, third=third, a=labels[0], b=labels[1])
    found = sr.parse_text(text).recommendations
    assert [each.text for each in found] == [
        "gauge readings be published quarterly;",
        "the pilot scheme go on for two years.",
    ]


@pytest.mark.parametrize(
    "answer", ["A (Tan)", "A – Mei-Ling Tan", "Answer by Mei-Ling Tan", "A1 (Tan)"]
)
def test_an_answer_is_his_or_hers_whom_its_label_names(answer: str) -> None:
    text = f"""Summary of the webinar on soils

Speakers: Dr. Samuel Adeyemi (Lakeshore College), Mei-Ling Tan (Open Campus)

Q (audience): How do you weigh group work?
{answer}: Use a rubric that students helped to write.
Q: What of those without broadband?
A (Adeyemi): We lent out devices. It was not enough.
"""
    said = [(remark.speakers, remark.text) for remark in sr.parse_text(text).remarks]
    assert said[1] == (("mei-ling-tan",), "Use a rubric that students helped to write.")
    assert said[3] == (("samuel-adeyemi",), "We lent out devices. It was not enough.")
    assert said[0][0] == said[2][0] == ()


def test_one_line_that_says_all_of_the_event() -> None:
    event = sr.parse_text(
        "Academy of Dyes\n"
        'Proceedings of the One-Day Conference on "Madder and the Market"\n'
        "held at Solheim Hall, Academy Complex, Lindby, on 21st & 22nd January 2016\n"
    ).event
    assert event.kind is sr.EventKind.CONFERENCE
    assert event.title is not None
    assert event.title.text == "Madder and the Market"
    assert event.venue is not None
    assert event.venue.text == "Solheim Hall, Academy Complex, Lindby"
    assert event.date is not None
    assert (event.date.start, event.date.end) == ("2016-01-21", "2016-01-22")


def test_the_title_of_a_paper_is_not_that_of_the_event() -> None:
    record = sr.parse_text(
        'Report of the Conference on "Madder and the Market"\n\n'
        'Dr. Berit Solheim read a paper titled "Reds of the Upper Valley".\n'
    )
    assert record.event.title is not None
    assert record.event.title.text == "Madder and the Market"


def test_a_place_behind_the_date() -> None:
    event = sr.parse_text(
        "Workshop: Measuring Soil\n\n12 March 2019 | Senate Room, Old Library\n"
    ).event
    assert event.venue is not None
    assert event.venue.text == "Senate Room, Old Library"


def test_partners_within_the_field_of_the_organiser() -> None:
    event = sr.parse_text(
        "Workshop: Measuring Soil\n"
        "Organised by: Centre for Soils, University of Lindby\n"
        "in partnership with the Ministry of Farms\n"
        "Date: 12 March 2019\n"
    ).event
    assert [(each.name, each.role) for each in event.organisers][-1] == (
        "Ministry of Farms",
        "partner",
    )


@pytest.mark.parametrize("layout", ["Event: {}\nDate: {}\n", "| Event | {} |\n| Date | {} |\n"])
def test_an_event_labelled_as_such(layout: str) -> None:
    event = sr.parse_text(layout.format("Policy Dialogue on Dunes", "14 November 2022")).event
    assert event.title is not None
    assert event.title.text == "Policy Dialogue on Dunes"
    assert event.kind is sr.EventKind.DIALOGUE


def test_what_somebody_said_under_a_heading_of_speeches_is_no_list_of_names() -> None:
    record = sr.parse_text(
        "# Round table on water\n\n## Opening remarks\n"
        "Mr. Tomas Hillgren (Secretary of State, Ministry of Farms) welcomed the guests. He "
        'recalled that the spring had shrunk. To him the rules were "made for another century."\n'
    )
    (person,) = record.participants
    assert [position.text for position in person.positions] == [
        "Secretary of State, Ministry of Farms"
    ]
    assert [remark.speakers for remark in record.remarks] == [("tomas-hillgren",)]


def test_who_introduced_a_speaker_took_part() -> None:
    record = sr.parse_text("Dr. Peder Lund, the Dean, introduced the speaker.")
    assert [person.name.full for person in record.participants] == ["Peder Lund"]


def test_a_sentence_that_says_whom_to_write_to_is_contact() -> None:
    record = sr.parse_text(
        "The seminar was held on 5 May 2020.\n\nFor more information contact events@example.org.\n"
    )
    assert record.contact is not None
    assert record.contact.emails == ("events@example.org",)


def test_the_date_of_a_memorandum_is_not_that_of_the_event() -> None:
    event = sr.parse_text(
        "TO: All members\nFROM: The Secretary\nDATE: 3 June 2011\nSUBJECT: The Annual Lecture\n\n"
        "The Annual Lecture was delivered on 28 May 2011 at Solheim House by Sir Geir Aldous.\n"
    ).event
    assert event.date is not None
    assert event.date.start == "2011-05-28"


def test_whoever_gave_a_lecture_and_seconded_a_vote_took_part() -> None:
    record = sr.parse_text(
        "The lecture was delivered on 28 May 2011 at Solheim House by Sir Geir Aldous. The vote of "
        "thanks was proposed by Dr Hamid Rezaei and seconded by Mrs J. Carrow.\n"
    )
    names = [person.name.full for person in record.participants]
    assert names == ["Geir Aldous", "Hamid Rezaei", "J. Carrow"]


def test_a_short_paragraph_is_no_heading() -> None:
    record = sr.parse_text(
        "<h2>Dialogue on Heat</h2>\n<p>Hon. Berit Frema noted that nights have grown warmer.</p>\n"
        "<p>Participants called for a heat officer in every district.</p>\n"
    )
    headings = [section.heading.text for section in record.sections if section.heading]
    assert "Participants called for a heat officer in every district." not in headings


@pytest.mark.parametrize("hall", ["Alisa Hotel", "Moot Court Room"])
def test_a_hall_behind_a_topic_in_small_letters(hall: str) -> None:
    text = (
        f"Dialogue on Heat held in Lindby\n\nThe Faculty held a dialogue on land at the {hall}.\n"
    )
    venue = sr.parse_text(text).event.venue
    assert venue is not None
    assert venue.text == hall
