"""Markdown: what the library writes, the library reads back to the same event and speech."""

from __future__ import annotations

import pytest

import seminar_records as sr

RECORD = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.SEMINAR,
        title=sr.Text(text="Tidal Meadows and Their Keepers"),
        date=sr.EventDate(start="2021-05-04", text="4 May 2021"),
        venue=sr.Venue(text="Harbour Hall, Port Elsin"),
        organisers=(sr.Organiser(name="Institute of Tidal Ecology", acronym="ITE"),),
    ),
    participants=(
        sr.Participant(
            id="ilse-grunwald",
            name=sr.PersonName(full="Ilse Grünwald", honorifics=("Prof.", "Dr.")),
            positions=(sr.Position(text="Director, Institute of Tidal Ecology"),),
            roles=(sr.Role.CHAIR, sr.Role.SPEAKER),
        ),
        sr.Participant(
            id="tomo-vidal",
            name=sr.PersonName(full="Tomo Vidal", honorifics=("Mr.",)),
            positions=(sr.Position(text="Secretary, Union of Ferry Masters"),),
            roles=(sr.Role.SPEAKER,),
        ),
    ),
    remarks=(
        sr.Remark(
            id="remark-1",
            speakers=("ilse-grunwald",),
            paragraphs=(
                sr.Paragraph(text="Meadows keep more carbon than the forests *behind* the dikes."),
                sr.Paragraph(text="They ask for little: salt, silt and time."),
            ),
            pull_quotes=(
                sr.Text(text="A meadow is a bank with no doors and a very patient clerk."),
            ),
        ),
        sr.Remark(
            id="remark-2",
            speakers=("tomo-vidal",),
            paragraphs=(sr.Paragraph(text="Nobody keeps a ledger of the lost ferries."),),
        ),
    ),
    recommendations=(
        sr.Recommendation(number=1, text="The ministry should count the ferries."),
        sr.Recommendation(number=2, text="The trust should open the old dikes."),
    ),
)


@pytest.fixture(scope="module")
def back() -> sr.SeminarRecord:
    return sr.parse_text(sr.dumps(RECORD, format="markdown"))


def test_the_layout_is_markdown(back: sr.SeminarRecord) -> None:
    assert back.source.layout == "markdown"


def test_the_event_comes_back(back: sr.SeminarRecord) -> None:
    event = back.event
    assert event.kind is sr.EventKind.SEMINAR
    assert event.title is not None
    assert event.title.text == "Tidal Meadows and Their Keepers"
    assert event.date is not None
    assert (event.date.start, event.date.end) == ("2021-05-04", None)
    assert event.venue is not None
    assert event.venue.text == "Harbour Hall, Port Elsin"
    assert [(one.name, one.acronym, one.role) for one in event.organisers] == [
        ("Institute of Tidal Ecology", "ITE", "organiser")
    ]


def test_the_participants_come_back(back: sr.SeminarRecord) -> None:
    def seen(record: sr.SeminarRecord) -> list[object]:
        return [
            (
                one.id,
                one.name.full,
                one.name.honorifics,
                [position.text for position in one.positions],
                set(one.roles),
            )
            for one in record.participants
        ]

    assert seen(back) == seen(RECORD)


def test_the_remarks_come_back(back: sr.SeminarRecord) -> None:
    def seen(record: sr.SeminarRecord) -> list[object]:
        return [
            (one.speakers, one.text, [quote.text for quote in one.pull_quotes])
            for one in record.remarks
        ]

    assert seen(back) == seen(RECORD)


def test_the_recommendations_come_back(back: sr.SeminarRecord) -> None:
    assert [one.text for one in back.recommendations] == [
        one.text for one in RECORD.recommendations
    ]
