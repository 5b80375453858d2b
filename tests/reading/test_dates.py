"""Dates: every printed form, impossible ones, completion by evidence, hostile text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_records.flow import Flow
from seminar_records.model import Span
from seminar_records.reading.dates import (
    Day,
    FoundDate,
    find_dates,
    find_relative,
    find_time,
    resolve,
    to_event_date,
)

FORMS = [
    ("Thursday, 24th February 2022", "2022-02-24", None),
    ("February 26, 2024", "2024-02-26", None),
    ("26th FEBRUARY 2024", "2024-02-26", None),
    ("14 September, 2017", "2017-09-14", None),
    ("12th November, 2025, Wednesday", "2025-11-12", None),
    ("Feb. 3rd, 2019", "2019-02-03", None),
    ("16-01-2017", "2017-01-16", None),
    ("21.01.2017", "2017-01-21", None),
    ("2020.07.01", "2020-07-01", None),
    ("2016-02-25", "2016-02-25", None),
    ("the 5th of May, 2020", "2020-05-05", None),
    ("Wednesday the 20th March 2019", "2019-03-20", None),
    ("29 August to 2 September 2022", "2022-08-29", "2022-09-02"),
    ("(22 - 25 May 2018)", "2018-05-22", "2018-05-25"),
    ("5th - 12th Sept 2023", "2023-09-05", "2023-09-12"),
    ("September 5th to 12th, 2023", "2023-09-05", "2023-09-12"),
    ("17th and 18th April 2013", "2013-04-17", "2013-04-18"),
    ("8th & 9th June 2018", "2018-06-08", "2018-06-09"),
    ("20th, 21st and 22nd March 2019", "2019-03-20", "2019-03-22"),
    ("March 9,10-2012", "2012-03-09", "2012-03-10"),
    ("February 20-21, 2020", "2020-02-20", "2020-02-21"),
    ("Thursday - Friday, February 11-12, 2016", "2016-02-11", "2016-02-12"),
    ("9–10 January 2012", "2012-01-09", "2012-01-10"),
    ("2 nd – 4 th April 2003", "2003-04-02", "2003-04-04"),
    ("April 24 to 27, 2008", "2008-04-24", "2008-04-27"),
    ("In May/June 2020", "2020-05", "2020-06"),
    ("April 2013", "2013-04", None),
    ("09 June 2011 - 11 June 2011", "2011-06-09", "2011-06-11"),
    ("30 December 2020 to 2 January 2021", "2020-12-30", "2021-01-02"),
    ("December 30 – January 2, 2021", "2020-12-30", "2021-01-02"),
]


@pytest.mark.parametrize(("text", "start", "end"), FORMS)
@pytest.mark.parametrize(
    "frame", ["{}", "The forum was held on {} at the Lake House.", "Day 1\n{}\n2 guests"]
)
def test_forms(frame: str, text: str, start: str, end: str | None) -> None:
    found = find_dates(frame.format(text))
    assert [(f.first.edtf, f.last.edtf if f.last else None) for f in found] == [(start, end)]
    assert found[0].complete
    assert found[0].valid
    assert found[0].weekday_fits


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from 8 to 14 June", Day(None, 6, 8), Day(None, 6, 14)),
        ("31st August and 1st September", Day(None, 8, 31), Day(None, 9, 1)),
        ("PORT ELIN, Nov 06 (LNA):", Day(None, 11, 6), None),
        ("On August 25", Day(None, 8, 25), None),
        ("March 5, 10 people came", Day(None, 3, 5), None),
    ],
)
def test_dates_without_a_year_are_partial(text: str, first: Day, last: Day | None) -> None:
    (found,) = find_dates(text)
    assert (found.first, found.last) == (first, last)
    assert not found.complete
    assert found.first.edtf is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2020/9/3 at 14:00 UTC", "14:00", None),
        ("Jul 12 2019@10:00 am", "10:00", None),
        ("12 May 2020, 1030 to 1300 hrs", "10:30", "13:00"),
        ("5 May 2020, 10:00 am – 1:00 pm", "10:00", "13:00"),
        ("5 May 2020 (Tuesday) from 9 to 11 am", "09:00", "11:00"),
        ("1 March 2020 at 1400 hrs", "14:00", None),
        ("09:00 – 12:00, June 13, 2026", "09:00", "12:00"),
        ("2021-10-16 11:53", "11:53", None),
        ("9 December 2025 12:07am", "00:07", None),
        ("Tuesday 7.30 pm, 14 March 2017", "19:30", None),
        ("5 May 2020, 11 to 1 pm", "11:00", "13:00"),
    ],
)
def test_clock_times(text: str, start: str, end: str | None) -> None:
    (found,) = find_dates(text)
    assert (found.start_time, found.end_time) == (start, end)
    assert text[found.start : found.end] == text


def test_a_time_stands_alone_in_a_field() -> None:
    found = find_time("15:30 – 17:00")
    assert found is not None
    assert (found.start, found.end, found.start_time, found.end_time) == (0, 13, "15:30", "17:00")
    assert find_time("Room 12, 30 seats") is None
    assert find_time("25:99") is None


@pytest.mark.parametrize(
    ("text", "reading", "alternative"),
    [
        ("07-10-18", "2018-10-07", None),
        ("07.10.2018", "2018-10-07", None),
        ("07/10/18", "2018-10-07", "2018-07-10"),
        ("10/05/2018", "2018-05-10", "2018-10-05"),
        ("05/05/2018", "2018-05-05", None),
        ("02/13/2018", "2018-02-13", None),
    ],
)
def test_numeric_dates_are_day_first(text: str, reading: str, alternative: str | None) -> None:
    (found,) = find_dates(text)
    assert found.first.edtf == reading
    assert found.alternative == alternative
    assert found.ambiguous == (alternative is not None)


@pytest.mark.parametrize("text", ["99th February", "31 April", "29 Feb 2023", "0 May 2020"])
def test_impossible_dates_are_reported_not_used(text: str) -> None:
    (found,) = find_dates(text)
    assert not found.valid
    assert to_event_date(found, Flow(text)) is None


def test_29_february_needs_a_leap_year() -> None:
    (yearless,) = find_dates("29 February")
    assert yearless.valid
    (evidence,) = find_dates("1 March 2023")
    completed = resolve(yearless, evidence)
    assert completed is not None
    assert not completed.valid


@pytest.mark.parametrize(
    "text",
    [
        "we may 5 march 3",
        "In group 613 people, 106 guests",
        "version 3.11.2, address 192.168.10.12",
        "+92-51-4423, 24",
        "academic year 2017-18, office 2004-2006",
        "COVID-19",
        "the march of 20 men",
        "",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


def test_a_number_before_the_month_may_belong_to_something_else() -> None:
    (found,) = find_dates("Session 2 March 3, 2020")
    assert found.first.edtf == "2020-03-03"


def test_weekday_is_checked() -> None:
    (wrong,) = find_dates("Monday, 24th February 2022")
    assert wrong.weekday == 1
    assert not wrong.weekday_fits


def _one(text: str) -> FoundDate:
    (found,) = find_dates(text)
    return found


@pytest.mark.parametrize(
    ("date", "evidence", "expected"),
    [
        ("November 6", "7 November 2019", "2019-11-06"),
        ("30 December", "3 January 2021", "2020-12-30"),
        ("12 January", "30 December 2020", "2020-01-12"),
        ("October 9", "October 2018", "2018-10-09"),
        ("Monday, 2 March", "2 March 2021", "2020-03-02"),
        ("31 December to 2 January", "15 January 2021", "2020-12-31"),
    ],
)
def test_the_year_comes_from_the_evidence(date: str, evidence: str, expected: str) -> None:
    found = resolve(_one(date), _one(evidence))
    assert found is not None
    assert found.first.edtf == expected
    assert found.inferred


def test_no_evidence_no_year() -> None:
    assert resolve(_one("November 6"), None) is None
    assert resolve(_one("November 6"), _one("7 November")) is None
    assert resolve(_one("November 6"), _one("31 November 2020")) is None


@pytest.mark.parametrize(
    ("text", "release", "expected"),
    [
        ("The forum opened today.", "12 Mar 2019", "2019-03-12"),
        ("attended the fair yesterday (30).", "1 July 2014", "2014-06-30"),
        ("attended the fair yesterday (29).", "1 July 2014", None),
        ("opened this afternoon (13) by", "13 May 2015", "2015-05-13"),
        ("met here on Thursday.", "17 May 2024", "2024-05-16"),
        ("The forum opened today.", "March 2019", None),
    ],
)
def test_relative_days(text: str, release: str, expected: str | None) -> None:
    (relative,) = find_relative(text)
    found = resolve(relative, _one(release))
    assert (found.first.edtf if found else None) == expected


def test_event_date_has_spans_in_the_source() -> None:
    source = "Lakeside, on 2\n March 2021"
    flow = Flow(source).edit([(14, 16, " ")])
    (found,) = find_dates(flow.text)
    date = to_event_date(found, flow, evidence=(Span(start=0, end=3),))
    assert date is not None
    assert (date.start, date.text, date.basis) == ("2021-03-02", "2 March 2021", "printed")
    assert date.spans[0].start == source.index("2")
    assert max(span.end for span in date.spans) == len(source)
    assert date.spans[-1] == Span(start=0, end=3)


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "May 1 ", "1 May, ", "12/", "1-", "00:00 - ", "Mon ", "\u00b2", "٣ May "]
)
def test_hostile_repetition_is_survived(unit: str) -> None:
    text = unit * (6000 // len(unit))
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)


_PIECES = st.sampled_from(
    [
        "1",
        "31",
        "99",
        "2020",
        "0000",
        "May",
        "March,",
        "Feb.",
        "Mon",
        "Thursday",
        "10:00",
        "am",
        "1030",
        "hrs",
        "to",
        "-",
        "–",
        "and",
        "&",
        ",",
        "/",
        ".",
        "(",
        ")",
        "of",
        "the",
        "at",
        "today",
        "(13)",
        "07-10-18",
        "2020-13-45",
        "1st",
        "nd",
        "é",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=25), st.sampled_from(["", " "]))
def test_any_mixture_gives_ordered_disjoint_dates(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    done = 0
    for found in find_dates(text):
        assert done <= found.start < found.end <= len(text)
        done = found.end
        if found.valid and found.complete:
            assert to_event_date(found, Flow(text)) is not None
    evidence = _one("7 November 2019")
    for relative in find_relative(text):
        resolve(relative, evidence)
    find_time(text)
