"""The launch of a book as the event, and books that were launched at another."""

from __future__ import annotations

import pytest
from stretches import event_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The book “Red Clay” was launched by the Reed Institute in Lima.", "Red Clay"),
        ("A book titled “Red Clay” written by Ada Lind was released in Lima.", "Red Clay"),
        ("The book Red Clay: A History was released in Lima on 3 May 2019.", "Red Clay: A History"),
        ("Ada Lind's memoir “Red Clay” was unveiled at the Reed Hall.", "Red Clay"),
        ("Ada Lind launched her new book, Red Clay, at the Reed Hall.", "Red Clay"),
        ("The public presentation of a book titled “Red Clay” was held in Lima.", "Red Clay"),
    ],
)
def test_a_launch(text: str, title: str) -> None:
    event = event_of(text)
    assert event.kind is not None
    assert event.kind.value == "book launch"
    assert event.title is not None
    assert event.title.text == title


def test_who_launched_it_and_where() -> None:
    event = event_of(
        "The book “Red Clay” was released by the Reed Institute in collaboration with Orr Press at"
        " the Reed Hall, Lima on 3 May 2019."
    )
    assert [host.name for host in event.organisers] == ["Reed Institute", "Orr Press"]
    assert event.venue is not None
    assert event.venue.text == "Reed Hall, Lima"
    assert event.date is not None
    assert event.date.start == "2019-05-03"


def test_a_book_launched_at_a_conference() -> None:
    event = event_of(
        "The Reed Institute held a conference on 3 May 2019. A book titled “Red Clay” was launched"
        " on the occasion."
    )
    assert event.kind is not None
    assert event.kind.value == "conference"
    assert event.title is None


def test_a_book_fair_is_none() -> None:
    event = event_of("The book fair in Lima, which the Orr Trust runs, was launched on 3 May 2019.")
    assert event.kind is None or event.kind.value != "book launch"


def test_a_title_before_the_event() -> None:
    event = event_of(
        "The Reed Institute organised a conference of mayors. Titled ‘Mud Beyond Towns’, the"
        " programme was opened by the mayor."
    )
    assert event.title is not None
    assert event.title.text == "Mud Beyond Towns"


@pytest.mark.parametrize(
    "text",
    [
        "The launch event for Ada Lind’s second poetry collection, “Red Clay”, was held in Lima.",
        "Guests spoke on Saturday at the launching ceremony of the “Red Clay” at the Reed Hall.",
        "The premiere of the book “Red Clay” took place in Lima.",
        "The Reed Club organised the book-launching ceremony of “Red Clay”.",
    ],
)
def test_other_words_for_a_launch(text: str) -> None:
    event = event_of(text)
    assert event.kind is not None
    assert event.kind.value == "book launch"
    assert event.title is not None
    assert event.title.text == "Red Clay"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dr Ada Lind gave a lecture titled “Mud” in Lima on her newly released book.", "lecture"),
        ("The Reed Institute held a Book Launch ceremony to honour young poets.", "book launch"),
    ],
)
def test_a_book_that_names_no_launch(text: str, kind: str) -> None:
    event = event_of(text)
    assert event.kind is not None
    assert event.kind.value == kind
    assert event.title is None or event.title.text == "Mud"


def test_an_office_of_an_organisation_is_no_organiser() -> None:
    event = event_of("The book “Red Clay” was released by former RCX Minister Ada Lind in Lima.")
    assert event.organisers == ()
