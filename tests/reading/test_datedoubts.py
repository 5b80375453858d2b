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
