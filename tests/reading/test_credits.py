"""Credits: labels, by-lines, front matter, and what only looks like them."""

from __future__ import annotations

import pytest
from crude_blocks import crude_blocks
from hypothesis import given, settings
from hypothesis import strategies as st

import seminar_records as sr
from seminar_records.reading.credits import read_credits

PROSE = "The forum met by the lake and talked about reeds for a long while. " * 5


def _roles(text: str) -> list[tuple[str, str]]:
    credits, _ = read_credits(crude_blocks(text))
    return [(credit.role, credit.name.full) for credit in credits]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Compiled by: Mona Lind", [("compiler", "Mona Lind")]),
        ("Complied by Mona Lind", [("compiler", "Mona Lind")]),
        ("(Compiled by Mona Lind)", [("compiler", "Mona Lind")]),
        ("Edited by: Peder Holt", [("editor", "Peder Holt")]),
        (
            "Rapporteurs: Adil Rahim & Mona Lind  Edited by: Peder Holt",
            [("rapporteur", "Adil Rahim"), ("rapporteur", "Mona Lind"), ("editor", "Peder Holt")],
        ),
        (
            "Compiled and edited by Mona Lind, Research Associate",
            [("compiler", "Mona Lind"), ("editor", "Mona Lind")],
        ),
        ("Report by Mona Lind", [("compiler", "Mona Lind")]),
        ("Written by: MONA LIND", [("compiler", "MONA LIND")]),
        ("Photos: Peder Holt", [("photographer", "Peder Holt")]),
        ("author: Mona Lind", [("compiler", "Mona Lind")]),
        (
            "posted_by: Mona Lind, Peder Holt, and Adil ul Haq",
            [("compiler", "Mona Lind"), ("compiler", "Peder Holt"), ("compiler", "Adil ul Haq")],
        ),
        ("Compiled by\nMona Lind", [("compiler", "Mona Lind")]),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "Reed Forum\n{}\n" + PROSE, PROSE + "\n{}"])
def test_credit_lines(frame: str, line: str, expected: list[tuple[str, str]]) -> None:
    assert _roles(frame.format(line)) == expected


def test_a_byline_under_the_title_names_the_compiler() -> None:
    assert _roles(f"Reed Forum\nBy Mona Lind\n{PROSE}") == [("compiler", "Mona Lind")]


def test_beside_an_express_compiler_a_byline_names_an_author() -> None:
    text = f"Reed Forum\nBy Mona Lind\n{PROSE}\nCompiled by: Peder Holt"
    assert _roles(text) == [("author", "Mona Lind"), ("compiler", "Peder Holt")]


@pytest.mark.parametrize(
    "text",
    [
        "Keynote address\nBy Mona Lind",
        "Reed Forum\nBy Prof. Mona Lind",
        f"Reed Forum\n{PROSE}\nBy Mona Lind",
        "By the organisers",
        "Photos by the staff",
        "Pictures of the Event",
        "author: admin",
        "Edited by Mona Lind, the volume was launched at the forum.",
        "Editors spoke about the reeds",
        "Compiled by:",
        "",
    ],
)
def test_no_credit(text: str) -> None:
    assert _roles(text) == []


def test_honorifics_are_apart_and_spans_lead_home() -> None:
    text = "Reed Forum\nCompiled by: Dr. Mona Lind"
    (credit,), (claim,) = read_credits(crude_blocks(text))
    assert credit.name.full == "Mona Lind"
    assert credit.name.honorifics == ("Dr.",)
    assert [text[s.start : s.end] for s in credit.spans] == ["Dr. Mona Lind"]
    assert (text[claim.start : claim.end], claim.kind) == ("Compiled by: Dr. Mona Lind", "credit")


def test_a_person_is_credited_once_for_a_role() -> None:
    text = f"author: Mona Lind\n{PROSE}\nWritten by: Mona Lind"
    assert _roles(text) == [("compiler", "Mona Lind")]


_PIECES = ["Compiled by:", "Edited by", "By", "Mona", "Lind", ",", "&", "Dr.", "(", ")", "\n", "é|"]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=30))
def test_any_mixture_is_survived(pieces: list[str]) -> None:
    text = " ".join(pieces)
    credits, claims = read_credits(crude_blocks(text))
    assert all(0 <= s.start < s.end <= len(text) for c in credits for s in c.spans)
    assert bool(credits) == bool(claims)


@pytest.mark.parametrize(
    ("end", "signed"),
    [
        ("Mona Lind\nPress Officer", True),
        ("Signed: Mona Lind, Assistant Director, Information", True),
        ("Signed\nMona Lind\nPublic Relations Officer", True),
        ("Mona Lind Mrs.\nFor: Deputy Director Press", True),
        ("Mona Lind\nDirector", False),
        ("Mona Lind\nChief Information Officer", False),
        ("Lake Foods\nCorporate Communications", False),
        ("For more information contact:\nMona Lind\nPress Officer", False),
        ("Speakers\nMona Lind\nPress Officer", False),
    ],
)
def test_who_signs_for_the_press(end: str, signed: bool) -> None:
    assert _roles(f"Reed Forum\n\n{PROSE}\n\n{end}\n") == [("compiler", "Mona Lind")] * signed


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Created by: Mona Lind", [("compiler", "Mona Lind")]),
        ("Mona Lind reports on a day of talks about reeds", [("compiler", "Mona Lind")]),
        ("Mona Lind reports from the Kesti reed forum", [("compiler", "Mona Lind")]),
        ("Dr. Mona Lind reports on reeds", []),
        ("Mona Lind reported on reeds", []),
        ("Annual reports on reeds", []),
        ("The Lake Trust reports on reeds", []),
    ],
)
def test_who_reports(line: str, expected: list[tuple[str, str]]) -> None:
    assert _roles(f"Reed Forum\n\n{line}\n\n{PROSE}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mona Lind — LIMA: May 3: ", [("compiler", "Mona Lind")]),
        ("By Mona Lind – KESTI TOWN – ", [("compiler", "Mona Lind")]),
        ("By Mona Lind — a poet of the coast — ", []),
        ("By Dr. Mona Lind — LIMA: ", []),
        ("By Friday — LIMA: ", []),
    ],
)
def test_a_byline_before_the_first_sentence(line: str, expected: list[tuple[str, str]]) -> None:
    assert _roles(f"Reed Forum\n\n{line}{PROSE}\n\n{PROSE}") == expected


def test_a_byline_below_a_name_does_not_end_up_among_that_persons_words() -> None:
    text = f"Reed Forum\n\nDr. Una Roe\nBy Mona Lind — LIMA: May 3: {PROSE}\n\n{PROSE}\n"
    record = sr.parse_text(text)
    assert [(credit.role, credit.name.full) for credit in record.credits] == [
        ("compiler", "Mona Lind")
    ]
    assert record.remarks == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Report prepared by Ann Dell and edited by Tom Hill",
            [("compiler", "Ann Dell"), ("editor", "Tom Hill")],
        ),
        ("Posted on May 6, 2021 by Ann Dell", [("compiler", "Ann Dell")]),
        ("Published 6 May 2021 by Ann Dell", [("compiler", "Ann Dell")]),
        ("The report was prepared in May by the staff and edited by nobody.", []),
    ],
)
def test_who_did_what_in_one_line(line: str, expected: list[tuple[str, str]]) -> None:
    record = sr.parse_text(f"A Forum on Reeds\n\nThe reeds were counted in Lima.\n\n{line}\n")
    assert [(credit.role, credit.name.full) for credit in record.credits] == expected
