"""Sessions: headings that number or name them, what they hold, and headings that do not."""

from __future__ import annotations

import pytest

from seminar_records import parse_text
from seminar_records.model import SeminarRecord

REPORT = """# Coastal Forum 2018

## Session 1: Nets and Knots

The session was chaired by Dr. Hana Sato. Mr. Omar Diallo said that knots hold.

## Session II – Ropes (6 May 2018)

Chair: Ms. Rita Alves

Prof. Jan Kowal said that ropes are long knots.

## Conclusion

All went home.
"""


def _sessions(record: SeminarRecord) -> list[tuple[int, str | None]]:
    return [(s.number, None if s.title is None else s.title.text) for s in record.event.sessions]


def test_sessions_have_titles_dates_chairs_and_remarks() -> None:
    record = parse_text(REPORT)
    first, second = record.event.sessions
    assert _sessions(record) == [(1, "Nets and Knots"), (2, "Ropes")]
    assert first.chairs == ("hana-sato",)
    assert second.chairs == ("rita-alves",)
    assert first.date is None
    assert second.date is not None
    assert second.date.start == "2018-05-06"
    said = {remark.id: remark.speakers for remark in record.remarks}
    assert [[said[i] for i in s.remarks] for s in record.event.sessions] == [
        [("omar-diallo",)],
        [("jan-kowal",)],
    ]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("SESSION ONE", (1, None)),
        ("Technical Session III: Oars", (3, "Oars")),
        ("Panel 2 - Rivers and Roads", (2, "Rivers and Roads")),
        ("Panel Discussion I: Water", (1, "Water")),
        ("Day two", (2, None)),
        ("Day 1 (4 May 2018): Opening", (1, "Opening")),
        ("Second Session", (2, None)),
        ("Inaugural Session", (1, None)),
        ("Closing Session: What Next?", (1, "What Next?")),
        ("Session B", (2, None)),
    ],
)
def test_headings(heading: str, expected: tuple[int, str | None]) -> None:
    record = parse_text(
        f"# Coastal Forum 2018\n\n## {heading}\n\nIt was about the sea and boats.\n"
    )
    assert _sessions(record) == [expected]


@pytest.mark.parametrize(
    "heading", ["Session outcomes", "Panel", "Panellists", "The session was short", "Days at Sea"]
)
def test_other_headings(heading: str) -> None:
    record = parse_text(
        f"# Coastal Forum 2018\n\n## {heading}\n\nIt was about the sea and boats.\n"
    )
    assert _sessions(record) == []


def test_a_day_holds_its_sessions() -> None:
    text = (
        "# Forum\n\n## Day 1\n\n### Session 1\n\nMr. Omar Diallo said that knots hold.\n\n"
        "## Day 2\n\n### Session 2\n\nProf. Jan Kowal said that ropes are long.\n"
    )
    assert [s.remarks for s in parse_text(text).event.sessions] == [
        ("remark-1",),
        ("remark-1",),
        ("remark-2",),
        ("remark-2",),
    ]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Session 1: Reeds (Chair: Dr. Mona Lind)", "chair"),
        ("## Session 1: Reeds [Chaired by Dr. Mona Lind]", "chair"),
        ("Panel I – Reeds, chaired by Mona Lind", "chair"),
        ("**Technical Session-I: Reeds (Moderator: Dr. Mona Lind)**", "moderator"),
    ],
)
def test_a_heading_may_name_who_leads_the_session(head: str, role: str) -> None:
    record = parse_text(f"A Forum on Lakes\n\n{head}\n\nThe reeds were counted by everybody.\n")
    (session,) = record.event.sessions
    (lind,) = record.participants
    assert (session.number, session.title and session.title.text) == (1, "Reeds")
    assert session.chairs == (("mona-lind",) if role == "chair" else ())
    assert (lind.name.full, [r.value for r in lind.roles]) == ("Mona Lind", [role])


def test_a_hyphen_before_the_number_of_a_session() -> None:
    record = parse_text("A Forum\n\nTechnical Session-II\n\nThe reeds were counted by all.\n")
    assert [(s.number, s.title) for s in record.event.sessions] == [(2, None)]
