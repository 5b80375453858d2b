"""Doubts about the date are problems that say where and between what."""

from __future__ import annotations

import pytest

import seminar_records as sr

BODY = "\n\nThe Reed Institute held a seminar on “Reeds”{} in Lakeport. Dr. Mona Lind spoke.\n"


@pytest.mark.parametrize(
    ("said", "code", "printed", "candidates"),
    [
        (" on 3 May", "SR201", "3 May", ("3 May",)),
        (" on 03/05/2024", "SR202", "03/05/2024", ("2024-05-03", "2024-03-05")),
        (" on 31 April 2024", "SR203", "31 April 2024", ()),
    ],
)
def test_a_doubtful_date_is_left_out_and_listed(
    said: str, code: str, printed: str, candidates: tuple[str, ...]
) -> None:
    text = "Reeds" + BODY.format(said)
    record = sr.parse_text(text)
    assert record.event.date is None
    (problem,) = (one for one in record.problems if one.code == code)
    assert problem.candidates == candidates
    assert [text[span.start : span.end] for span in problem.spans] == [printed]


@pytest.mark.parametrize("said", [" on 13/05/2024", " on 05/05/2024", " on 3 May 2024"])
def test_a_plain_date_raises_no_doubt(said: str) -> None:
    record = sr.parse_text("Reeds" + BODY.format(said))
    assert record.event.date is not None
    assert not [one for one in record.problems if one.code.startswith("SR2")]


def test_another_date_settles_which_reading_is_meant() -> None:
    text = "Date: 03/05/2024\n\nReeds" + BODY.format(" on 3 May 2024")
    date = sr.parse_text(text).event.date
    assert date is not None
    assert (date.start, date.text) == ("2024-05-03", "3 May 2024")


def problems(text: str, code: str) -> list[sr.Problem]:
    """The problems of one code that a text has."""
    return [one for one in sr.parse_text(text).problems if one.code == code]


@pytest.mark.parametrize(
    ("text", "printed", "candidates"),
    [
        (
            "Reeds" + BODY.format(" on Monday, 4 March 2020"),
            "Monday, 4 March 2020",
            ("2020-03-04", "Wednesday"),
        ),
        (
            "# Reeds\n\n- Date: Sunday, March 4, 2020\n- Venue: Reed Hall, Lakeport" + BODY,
            "Sunday, March 4, 2020",
            ("2020-03-04", "Wednesday"),
        ),
        (
            "Seminar on\n\nREEDS\n\nORGANISED BY\n\nReed Institute\n\nFRIDAY, 4th MARCH 2020"
            + BODY.format(" on 4 March 2020"),
            "FRIDAY, 4th MARCH 2020",
            ("2020-03-04", "Wednesday"),
        ),
        (
            "LAKEPORT, 6 March 2020 – The Reed Institute held a seminar on Tuesday, 4 March, at"
            " noon.",
            "Tuesday, 4 March",
            ("2020-03-04", "Wednesday"),
        ),
        (
            "Reeds" + BODY.format(" from Sunday, 3 May to Tuesday, 5 May 2022"),
            "Sunday, 3 May to Tuesday, 5 May 2022",
            ("2022-05-03", "Tuesday"),
        ),
    ],
)
def test_a_weekday_that_is_not_that_of_the_date(
    text: str, printed: str, candidates: tuple[str, ...]
) -> None:
    text = text.replace("{}", "")
    (problem,) = problems(text, "SR204")
    assert (problem.severity, problem.candidates) == ("warning", candidates)
    assert [text[span.start : span.end] for span in problem.spans] == [printed]
    date = sr.parse_text(text).event.date
    assert date is not None
    assert date.start == candidates[0]


@pytest.mark.parametrize(
    "text",
    [
        "Reeds" + BODY.format(" on Wednesday, 4 March 2020"),
        "Reeds" + BODY.format(" on 4 March 2020 (Wednesday)"),
        "Reeds" + BODY.format(" on Tuesday and Wednesday, 3 - 4 March 2020"),
        "Reeds" + BODY.format(" on 3 - 4 March 2020 (Wednesday)"),
        "Reeds" + BODY.format(" in March 2020"),
        "LAKEPORT, 6 March 2020 – The Reed Institute held a seminar on Wednesday, 4 March.",
        # the date of something else
        "Reeds" + BODY.format(" on 4 March 2020") + "\nThe flood came on Monday, 5 May 2015.\n",
        "Reeds" + BODY.format(" on 4 March 2020") + "\nPosted on Monday, 5 March 2020\n",
    ],
)
def test_a_weekday_that_fits_or_is_none_of_the_event(text: str) -> None:
    assert problems(text, "SR204") == []


COVER = "Seminar on\n\nREEDS\n\nORGANISED BY\n\nReed Institute\n\n{}"
FIELDS = "# Reeds\n\n- Title: Reeds\n- Date: {}\n- Venue: Reed Hall, Lakeport"


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        (FIELDS.format("3 May 2024") + BODY.format(" on 4 May 2024"), ("2024-05-03", "2024-05-04")),
        (FIELDS.format("3 May 2024") + BODY.format(" on 3 May 2023"), ("2024-05-03", "2023-05-03")),
        (FIELDS.format("3 May 2024") + BODY.format(" on 3 June"), ("2024-05-03", "2024-06-03")),
        (
            FIELDS.format("3-5 May 2024") + BODY.format(" on 6 May 2024"),
            ("2024-05-03/2024-05-05", "2024-05-06"),
        ),
        (FIELDS.format("June 2024") + BODY.format(" on 6 May 2024"), ("2024-05-06", "2024-06")),
        (COVER.format("3 May 2024") + BODY.format(" on 5 May 2024"), ("2024-05-05", "2024-05-03")),
        (COVER.format("7 May 2024") + BODY.format(" on 5 May 2024"), ("2024-05-05", "2024-05-07")),
        (
            COVER.format("7 May 2024\n\nDate: 6 May 2024") + BODY.format(" on 5 May 2024"),
            ("2024-05-06", "2024-05-05", "2024-05-07"),
        ),
        (
            "| Title | Reeds |\n|---|---|\n| Date | 3 May 2024 |\n| Venue | Reed Hall |\n\nOn"
            " Monday, 6 May 2024, the Reed Institute organised a seminar on reeds.\n",
            ("2024-05-03", "2024-05-06"),
        ),
    ],
)
def test_sources_that_name_different_days(text: str, candidates: tuple[str, ...]) -> None:
    (problem,) = problems(text, "SR205")
    assert (problem.severity, problem.candidates) == ("warning", candidates)
    assert len(problem.spans) == len(candidates)
    date = sr.parse_text(text).event.date
    assert date is not None
    assert date.start is not None
    assert candidates[0].startswith(date.start)


@pytest.mark.parametrize(
    "text",
    [
        FIELDS.format("3 May 2024") + BODY.format(" on Friday, 3 May 2024"),
        FIELDS.format("3-5 May 2024") + BODY.format(" on 4 May 2024"),
        FIELDS.format("4 May 2024") + BODY.format(" from 3 to 5 May 2024"),
        FIELDS.format("May 2024") + BODY.format(" on 4 May 2024"),
        FIELDS.format("3 May 2024") + BODY.format(" in May 2024"),
        FIELDS.format("3 May 2024") + BODY.format(" on 03/05/2024"),
        FIELDS.format("3 May 2024") + BODY.format(" on 05/03/2024"),
        # the date of the publication
        COVER.format("Published on 9 May 2024") + BODY.format(" on 3 May 2024"),
        "# Reeds\n\n9 May 2024" + BODY.format(" on 3 May 2024"),
        "# Seminar on Reeds\n\n9 May 2024" + BODY.format(" on 3 May 2024"),
        "---\ntitle: Reeds\ndate: 2024-05-09\n---" + BODY.format(" on 3 May 2024"),
        "LAKEPORT, 9 May 2024 – The Reed Institute held a seminar on 3 May 2024.",
        # other things that have a date
        FIELDS.format("3 May 2024") + BODY.format(" to mark the accord signed on 4 April 2024"),
        FIELDS.format("3 May 2024") + BODY.format(" on the law in force since 4 April 2024"),
        FIELDS.format("3 May 2024") + BODY.format(" on the flood of 4 April 1953"),
        FIELDS.format("3 May 2024")
        + BODY.format("")
        + "\nThe next seminar will be held on 6 June 2024.\n",
        # days of one event
        FIELDS.format("3 May 2024")
        + "\n\nThe workshop was held on 3 May 2024. Its second day was held on 4 May 2024.\n",
        FIELDS.format("3 May 2024")
        + BODY.format(" on 4 May 2024")
        + "\n## Day 1: 3 May 2024\n\nDr. Mona Lind said that reeds bend.\n"
        + "\n## Day 2: 4 May 2024\n\nDr. Mona Lind said that reeds break.\n",
    ],
)
def test_dates_that_contradict_nothing(text: str) -> None:
    assert problems(text, "SR205") == []
