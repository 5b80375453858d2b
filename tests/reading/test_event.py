"""The event as a whole: what is trusted more, and what a headline gives."""

from __future__ import annotations

import pytest

import seminar_records as sr

BODY = "\n\nBrine College held a seminar on 3 May 2019 and forty people came."


def title(text: str) -> str | None:
    """The title of the event that a text tells of."""
    found = sr.parse_text(text).event.title
    return found.text if found else None


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Seventh Salt Forum debates regional questions", "Seventh Salt Forum"),
        ("Second Salt Summit concludes in Lagos", "Second Salt Summit"),
        ("Harbours of Tomorrow", "Harbours of Tomorrow"),
        ("Kesti Union Welcomes New Pilots", None),
        ("Mayor Visits Brine College", None),
        ("Salt editors, pilots meet in city", None),
        ("Latest News", None),
        ("ABC, Lagos", None),
    ],
)
def test_headlines(headline: str, wanted: str | None) -> None:
    assert title(f"# {headline}{BODY}") == wanted


def test_the_text_is_trusted_more_than_the_headline() -> None:
    text = "# Salt is dear\n\nBrine College held a seminar on “Salt Roads” on 3 May 2019."
    assert title(text) == "Salt Roads"


def test_a_day_without_its_year_takes_that_of_the_release() -> None:
    text = "KESTI, 5 May 2019 – Brine College held a seminar on May 3. It was full."
    date = sr.parse_text(text).event.date
    assert date is not None
    assert (date.start, date.basis) == ("2019-05-03", "inferred")


def test_a_day_without_a_year_is_a_problem() -> None:
    record = sr.parse_text("Brine College held a seminar on May 3. It was full.")
    assert record.event.date is None
    assert "SR201" in [problem.code for problem in record.problems]


def test_an_organiser_is_given_once() -> None:
    text = (
        "Brine College held a seminar on 3 May 2019. The seminar was organised by Brine College"
        " and the Orr Trust."
    )
    names = [host.name for host in sr.parse_text(text).event.organisers]
    assert names == ["Brine College", "Orr Trust"]
