"""What speaks against taking a page for the report of an event is a problem; nothing else is."""

from __future__ import annotations

import pytest

import seminar_records as sr

REPORT = (
    "The Reed Institute held a seminar on “Reeds” on 3 May 2024 at Reed Hall, Lakeport. Dr. Mona"
    " Lind, Director of the Institute, said that reeds bend. She asked for more of them.\n"
)


def codes(text: str) -> list[str]:
    """The codes of the problems that a page has as a whole."""
    found = [problem.code for problem in sr.parse_text(text).problems]
    return [code for code in found if code in {"SR211", "SR212", "SR213"}]


# ------------------------------------------------------------------ an event to come

AHEAD = "# Reeds of Tomorrow\n\n{}\n\nEverybody who has cut a reed is welcome.\n"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (AHEAD, "The Reed Institute will hold a seminar on “Reeds” on 3 May 2024."),
        (AHEAD, "A seminar on “Reeds” will be held on 3 May 2024 at Reed Hall, Lakeport."),
        (AHEAD, "The Reed Institute is organising a workshop on “Reeds” on 3 May 2024."),
        (AHEAD, "The workshop is scheduled for 3 May 2024."),
        (AHEAD, "The Reed Institute is to host a conference on reeds in May 2024."),
        (AHEAD, "The Reed Institute cordially invites you to a lecture on reeds on 3 May 2024."),
        (AHEAD, "You are cordially invited to a seminar on “Reeds” on 3 May 2024."),
        ("{}\n\nReed Hall, Lakeport, 3 May 2024\n", "Save the Date: Reeds of Tomorrow"),
        ("# {}\n\nThe Lake Forum meets in May 2024. Send two pages.\n", "Call for Papers"),
        ("# Reeds\n\n3 May 2024, Reed Hall\n\n{}\n", "Register by 20 April 2024 at the hall."),
        ("# Reeds\n\n3 May 2024, Reed Hall\n\n{}\n", "Registration closes on 20 April 2024."),
        (
            "Seminar on\n\nREEDS\n\nORGANISED BY\n\nReed Institute\n\n3 MAY 2024\n\n{}\n",
            "The seminar will be held at Reed Hall.",
        ),
        (
            "- Date: 3 May 2024\n- Venue: Reed Hall\n\n{} Dr. Mona Lind will give the keynote.\n",
            "The Reed Institute will host its third seminar on reeds.",
        ),
        (
            "LAKEPORT, 2 May 2024 – {} “It will be full,” said Dr. Mona Lind, its Director.\n",
            "The Reed Institute will organise a seminar on 3 June.",
        ),
    ],
)
def test_an_event_to_come(text: str, printed: str) -> None:
    text = text.format(printed)
    record = sr.parse_text(text)
    (problem,) = (one for one in record.problems if one.code == "SR212")
    assert problem.severity == "warning"
    assert problem.hint
    assert printed in "".join(text[span.start : span.end] for span in problem.spans)
    assert codes(text) == ["SR212"]


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        REPORT + "\nThe next seminar will be held on 6 June 2024. Register by 1 June.\n",
        REPORT + "\n## Next seminar\n\nThe Institute will hold a workshop on 6 June 2024.\n",
        REPORT + "\nIt will organise a second seminar in the autumn, and invites you to come.\n",
        "# Reeds\n\n" + REPORT + "\nCall for papers: send two pages by June.\n",
        "The Reed Institute, which will hold a fair in June, held a seminar on 3 May 2024.\n",
        "Forty people came to Reed Hall on 3 May 2024. Dr. Mona Lind opened the evening. A second"
        " evening will be held in June.\n",
        "Dr. Mona Lind said at a seminar on 3 May 2024 that the Institute will hold a fair.\n",
        "# Reeds\n\n- Date: 3 May 2024\n- Speaker: Dr. Mona Lind\n\nThe hall was full. Participants"
        " had to register by the end of April.\n",
        "On 3 May 2024, forty people gathered at Reed Hall. The Reed Institute will hold such"
        " seminars every month.\n",
        "The Lake Conference opened in Lakeport on Monday. The conference will run until Friday.\n",
        "A seminar on reeds is held every year. The third took place on 3 May 2024.\n",
        "Dr. Lind: We will hold a seminar next year.\n\nMr. Oda: Good.\n\nDr. Lind: In May.\n",
    ],
)
def test_a_report_announces_nothing(text: str) -> None:
    assert codes(text) == []


# ------------------------------------------------------------------ a speech

SAID = (
    "I am glad to be with you. We have waited for this day, and I thank the Reed Institute for its"
    " patience.\n\nReeds hold our shores. Let us count them before we cut them.\n\nI thank you.\n"
)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("# {}\n\nLakeport, 3 May 2024\n\n", "Remarks by Dr. Mona Lind at the Lake Forum"),
        ("{}\n\n", "Keynote address by H.E. Mona Lind, Minister for Lakes"),
        ("{}\n\n3 May 2024\n\n", "Speech of the Minister for Lakes"),
        ("# Reeds\n\n{}\n\n", "Excellencies, ladies and gentlemen,"),
        ("# Lake Forum\n\n{} ", "Honourable Chair, distinguished guests,"),
        ("{}\n\n", "Mr. Chairman,"),
        ("# Lake Forum\n\n{}\n\n", "Mr Director-General, excellencies, ladies and gentlemen,"),
        ("# Reeds\n\nDr. Mona Lind\n\n{}\n\n", "Good morning, ladies and gentlemen,"),
    ],
)
def test_a_speech(text: str, printed: str) -> None:
    text = text.format(printed) + SAID
    (problem,) = (one for one in sr.parse_text(text).problems if one.code == "SR213")
    assert problem.severity == "warning"
    assert problem.hint
    shown = "".join(text[span.start : span.end] for span in problem.spans)
    assert shown.strip(" \n,") in printed
    assert codes(text) == ["SR213"]


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        "# Keynote address by Dr. Mona Lind\n\n" + REPORT,
        "# Address by the Minister\n\nShe spoke of reeds. Dr. Mona Lind said that “we must count"
        " them, and I shall begin”. Forty people came.\n",
        REPORT + "\n## Remarks\n\n### Dr. Mona Lind\n\nMr. Chairman, dear friends,\n" + SAID,
        "# Lecture by Dr. Mona Lind\n\nThe reeds are back. A hundred people heard why.\n",
        "Dr. Lind: Excellencies, ladies and gentlemen, I am glad.\n\nMr. Oda: We are too.\n\n"
        "Dr. Lind: I thank you.\n",
        "Remarks by\n\n**Dr. Mona Lind**\n\nDirector, Reed Institute\n\nI am glad.\n\n"
        "**Mr. Jun Oda**\n\nMayor of Lakeport\n\nWe are too.\n",
        "# A good day\n\nWe held a workshop on 3 May 2024. We were glad to see forty people.\n",
        "Ladies and gentlemen of Lakeport filled the hall on 3 May 2024. We saw forty.\n",
    ],
)
def test_no_speech(text: str) -> None:
    assert codes(text) == []


# ------------------------------------------------------------------ nobody


@pytest.mark.parametrize(
    "text",
    [
        "The Reed Institute held a seminar on reeds on 3 May 2024. Forty people came.\n",
        "# Reeds\n\n| Date | 3 May 2024 |\n|---|---|\n| Venue | Reed Hall |\n",
        "Reeds",
    ],
)
def test_a_text_that_names_nobody(text: str) -> None:
    record = sr.parse_text(text)
    assert record.participants == ()
    (problem,) = (one for one in record.problems if one.code == "SR302")
    assert problem.severity == "info"
    assert problem.hint


@pytest.mark.parametrize("text", ["", "  \n\n\t", "2024\n", "---\n", REPORT])
def test_a_text_without_words_or_with_people(text: str) -> None:
    assert "SR302" not in [problem.code for problem in sr.parse_text(text).problems]
