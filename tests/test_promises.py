"""What every record promises, over fixtures, arbitrary text and bytes, and outside folders.

``SEMINAR_RECORDS_CORPUS`` names a folder of real texts; without it those tests say so and skip.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import FIXTURES, complaints, folded

import seminar_records as sr
from seminar_records.model import Source, Span, Text

FOLDER = os.environ.get("SEMINAR_RECORDS_CORPUS")
outside = pytest.mark.skipif(FOLDER is None, reason="SEMINAR_RECORDS_CORPUS names no folder")


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_fixtures(path: Path) -> None:
    record = sr.parse_file(path)
    assert list(complaints(record)) == []
    assert sr.parse_bytes(path.read_bytes(), name=path.name) == record


@pytest.mark.parametrize("layout", sr.layouts())
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_fixtures_in_a_layout_that_is_not_theirs(path: Path, layout: str) -> None:
    record = sr.parse_file(path, layout=layout)
    assert record.source.layout == layout
    assert list(complaints(record)) == []


#: What reports are made of, to be thrown together in any order.
_PIECES = (
    *(
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "  ",
        "\t",
        "|",
        "| ",
        "#",
        "## ",
        "**",
        "*",
        "_",
        "- ",
        "1. ",
        "---",
    ),
    *(
        "\f",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\x00",
        "\x1b",
        "e\u0301",
        "Ã©",
        "â€™",
        "&amp;",
        "&",
    ),
    *(
        "“",
        "”",
        '"',
        "(",
        ")",
        "[",
        "](",
        "<",
        ">",
        "<br>",
        "</b>",
        ":",
        ": ",
        ", ",
        ". ",
        "; ",
        "?",
    ),
    *(
        "Dr. ",
        "Prof. ",
        "H.E. ",
        "Ana Belém",
        "M. Roe",
        "Ruiz",
        "Chair",
        "Chief Guest",
        "Director of ",
    ),
    *(
        "Institute",
        "the ",
        "and ",
        "said that ",
        "He ",
        "chaired by ",
        "organised ",
        "seminar ",
        "on ",
    ),
    *(
        "5 May 2011",
        "26th ",
        "2024",
        "Recommendations",
        "Compiled by: ",
        "a@b.example",
        "Tel: 555 0170",
    ),
    *("water", "Every ", "lamp.", "Page 2 of 3", "MARKET ", "Venue: ", "Speaker\n", "in ", "Oslo"),
)

reports = st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=60).map("".join)


@settings(max_examples=150, deadline=None)
@given(reports)
def test_any_text(text: str) -> None:
    assert list(complaints(sr.parse_text(text))) == []


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | reports.map(lambda text: text.encode("utf-16", "replace")))
def test_any_bytes(data: bytes) -> None:
    assert list(complaints(sr.parse_bytes(data))) == []


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FIXTURES), st.data())
def test_fixtures_cut_anywhere(path: Path, data: st.DataObject) -> None:
    content = path.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    part = content[start : data.draw(st.integers(start, len(content)))]
    assert list(complaints(sr.parse_bytes(part))) == []


@pytest.mark.parametrize(
    "text", ["", "\n", " \u2003\n\t", "\ufeff", "x", "|", "#", "\ud800", "A" * 5000, "a\r" * 800]
)
def test_next_to_nothing(text: str) -> None:
    assert list(complaints(sr.parse_text(text))) == []


@outside
@pytest.mark.parametrize("folder", ["seeds", "corpus"])
def test_outside_texts(folder: str) -> None:
    files = sorted((Path(str(FOLDER)) / folder).glob("*.txt"))
    assert files
    broken = {
        f"{path.name}: {complaint}"
        for path in files
        for complaint in complaints(sr.parse_file(path))
    }
    assert broken == set()


@outside
def test_hostile_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    nasty = importlib.import_module("nasty")
    rows = list(nasty.documents(scale=0.02))
    assert rows
    broken = {
        f"{case} {label}: {complaint}"
        for case, label, data in rows
        for complaint in complaints(sr.parse_bytes(data))
    }
    assert broken == set()


# ------------------------------------------------------------------ the checks themselves


def test_broken_promises_are_seen() -> None:
    text = "Dr. Ana Belém said that the lamp was out."
    good = sr.parse_text(text)
    event = sr.Event(title=Text(text="the lamp", spans=(Span(start=0, end=7),)))
    source = Source(text=text, length=len(text))
    found = "\n".join(
        [
            *complaints(sr.SeminarRecord(source=source)),
            *complaints(sr.SeminarRecord(source=source, segments=good.segments, event=event)),
            *complaints(sr.SeminarRecord(source=source, segments=good.segments[::-1] * 2)),
            *complaints(
                sr.SeminarRecord(source=source, remarks=(sr.Remark(id="a", speakers=("b",)),))
            ),
        ]
    )
    for complaint in ("no segment covers", "is said to stand at", "out of order", "no such people"):
        assert complaint in found
    assert "an empty remark" in found


def test_folding() -> None:
    assert folded("H.E. Ana-Belém  O’Roe") == "heanabelemoroe"
