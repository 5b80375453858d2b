"""iCalendar: what is written parses back, with true dates, and no text breaks out of its line."""

from __future__ import annotations

import io
import sys
from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, LOOMS, SAMPLES
from formats.validators import validator
from hypothesis import HealthCheck, given, settings
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.errors import MissingExtraError
from seminar_records.model import EventDate, SeminarRecord
from seminar_records.serialisers import dump_many, dumps
from seminar_records.serialisers.lines import one_line


def written(*records: SeminarRecord) -> bytes:
    validator("icalendar")
    stream = io.BytesIO()
    dump_many(records, stream, "icalendar")
    return stream.getvalue()


def entries(data: bytes) -> list[Any]:
    """The entries of the calendar as the library reads them back; none with an error."""
    calendar = validator("icalendar").Calendar.from_ical(data)
    assert calendar.errors == []
    found: list[Any] = calendar.subcomponents
    assert [entry.errors for entry in found] == [[]] * len(found)
    return found


def entry(record: SeminarRecord) -> Any:
    (only,) = entries(written(record))
    return only


def dated(when: EventDate) -> SeminarRecord:
    return evolve(KELP, event=evolve(KELP.event, date=when))


def moments(when: EventDate) -> tuple[Any, Any]:
    found = entry(dated(when))
    return tuple(found[key].dt if key in found else None for key in ("DTSTART", "DTEND"))  # type: ignore[return-value]


def test_a_day_with_times_is_a_floating_appointment() -> None:
    found = entry(KELP)
    assert found.name == "VEVENT"
    assert found["DTSTART"].dt == datetime(2021, 5, 4, 9, 30)
    assert found["DTEND"].dt == datetime(2021, 5, 4, 13, 0)
    assert b"DTSTART:20210504T093000\r\n" in written(KELP)
    assert found["SUMMARY"] == "KELP FORESTS & THE COAST"
    assert found["LOCATION"] == "Harbour Hall, Port Ellery"


def test_days_end_on_the_day_after() -> None:
    assert moments(EventDate(start="2019-12-30", end="2019-12-31")) == (
        date(2019, 12, 30),
        date(2020, 1, 1),
    )
    assert moments(EventDate(start="2019-12-30")) == (date(2019, 12, 30), None)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (EventDate(start="2021-05-04", end="2021-05-03"), date(2021, 5, 4), None),
        (EventDate(start="2021-05-04", end="2021-05"), date(2021, 5, 4), None),
        (EventDate(start="2021-05-04", end_time="10:00"), date(2021, 5, 4), None),
        (
            EventDate(start="2021-05-04", start_time="10:00", end_time="09:00"),
            datetime(2021, 5, 4, 10),
            None,
        ),
        (
            EventDate(start="2021-05-04", end="2021-05-05", start_time="10:00", end_time="09:00"),
            datetime(2021, 5, 4, 10),
            datetime(2021, 5, 5, 9),
        ),
        (EventDate(start="9999-12-31", end="9999-12-31"), date(9999, 12, 31), None),
        (EventDate(start="9999-12-30", end="9999-12-31"), date(9999, 12, 30), None),
    ],
)
def test_an_end_is_written_when_it_is_one(when: EventDate, start: Any, end: Any) -> None:
    assert moments(when) == (start, end)


@pytest.mark.parametrize("start", [None, "2020", "2020-02", "2020-02-30", "soon"])
def test_an_event_without_a_day_is_a_journal_entry(start: str | None) -> None:
    found = entry(dated(EventDate(start=start, text="February 2020")))
    assert found.name == "VJOURNAL"
    assert "DTSTART" not in found
    assert found["SUMMARY"] == "KELP FORESTS & THE COAST"
    assert "Date: February 2020" in found["DESCRIPTION"]


def test_people_and_organisers_stand_in_the_description_not_as_addresses() -> None:
    found = entry(LIGHTHOUSES)
    assert "ORGANIZER" not in found
    assert "ATTENDEE" not in found
    lines = found["DESCRIPTION"].splitlines()
    assert "Organiser: Lamp Trust" in lines
    assert "Maud Vane (chair, keynote speaker, speaker)" in lines
    assert "Lee Quist" in lines


def test_equal_records_give_equal_files_and_different_ones_different_ids() -> None:
    assert written(KELP) == written(KELP)
    ids = [found["UID"] for found in entries(written(KELP, LIGHTHOUSES, LOOMS))]
    assert len(set(ids)) == 3


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_parse_back(name: str) -> None:
    check(SAMPLES[name])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_records_of_any_text_parse_back(record: SeminarRecord) -> None:
    check(record)


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_stay_in_their_lines(name: str) -> None:
    check(filled(OWN_PAYLOADS[name]))


def test_corpus_payloads_stay_in_their_lines() -> None:
    for payload in corpus_payloads().values():
        check(filled(payload))


def check(record: SeminarRecord) -> None:
    data = written(record)
    found = entry(record)
    title = record.event.title.text if record.event.title else ""
    assert found.get("SUMMARY", "") == one_line(title)
    lines = data.decode().split("\r\n")
    assert not any(char < " " and char != "\t" for line in lines for char in line)
    assert all(len(line.encode()) <= 75 for line in lines)
    assert {line.partition(":")[0].partition(";")[0] for line in lines if line[:1] != " "} <= {
        *("", "BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND"),
        *("SUMMARY", "LOCATION", "CATEGORIES", "DESCRIPTION"),
    }


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtraError, match=r"seminar-records\[ics\]"):
        dumps(KELP, "icalendar")
