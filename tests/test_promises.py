"""What every record promises, over fixtures, arbitrary text and bytes, and outside folders.

``SEMINAR_RECORDS_CORPUS`` names a folder of real texts; without it those tests say so and skip.
"""

from __future__ import annotations

import os
import string
from pathlib import Path
from typing import Any

import hostile
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from mutations import mutated
from promises import FIXTURES, complaints, folded

import seminar_records as sr
from seminar_records.model import Span, Text

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


_TEXTS = [path.read_text(encoding="utf-8", errors="replace") for path in FIXTURES]
_WORDS = sorted({word for text in _TEXTS for word in text.split()})


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(_TEXTS), st.integers(0, 2**32))
def test_fixtures_changed_at_random(text: str, seed: int) -> None:
    assert list(complaints(sr.parse_text(mutated(text, _WORDS, seed)))) == []


@pytest.mark.parametrize(
    "text", ["", "\n", " \u2003\n\t", "\ufeff", "x", "|", "#", "\ud800", "A" * 5000, "a\r" * 800]
)
def test_next_to_nothing(text: str) -> None:
    assert list(complaints(sr.parse_text(text))) == []


#: Sentences whose grammar knows people and offices by codes that are marks themselves.
_SENTENCES = (
    "Dr Jane Roe spoke on behalf of Prof. Omar Reed of the Reed Institute.",
    "Dr Jane Roe recalled that Omar Reed had asked: “What is it that we all want from it?”",
    "The seminar on reeds was chaired by Dr Jane Roe and attended by Omar Reed and Ann Lind.",
    "Both speakers agreed. The Chair, Dr Jane Roe, and the Director said that reeds matter.",
    "Jane Roe and Omar Reed were the Chief Guest and the Guest of Honour respectively.",
)


@pytest.mark.parametrize("sign", [*string.punctuation, "2", "5", "6", "A", "z", "²", "€", "…", "⁂"])
def test_a_sign_may_stand_anywhere(sign: str) -> None:
    for sentence in _SENTENCES:
        words = sentence.split()
        for i, word in enumerate(words):
            for put in (sign, f"{sign} {word}", f"{sign}{word}"):
                text = " ".join([*words[:i], put, *words[i + 1 :]])
                assert list(complaints(sr.parse_text(text))) == [], text


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


def test_hostile_documents() -> None:
    rows = hostile.documents(0.02)
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
    place = (Span(start=0, end=7),)
    event = sr.Event(title=Text(text="the lamp", spans=place))
    away = sr.Remark(
        id="a", speakers=("b",), paragraphs=(sr.Paragraph(text=text[:7], spans=place),)
    )
    broken: dict[str, dict[str, Any]] = {
        "no segment covers": {"segments": ()},
        "out of order": {"segments": good.segments * 2},
        "is said to stand at": {"event": event},
        "no such people": {"remarks": (away,)},
        "outside of its spans": {"remarks": (away,)},
        "that the partition gives to others": {"remarks": (away,)},
        "segments of nothing": {"remarks": ()},
        "an empty remark": {"remarks": (evolve(good.remarks[0], paragraphs=()),)},
        "characters of another remark": {"remarks": good.remarks * 2},
    }
    assert list(complaints(good)) == []
    for complaint, change in broken.items():
        assert complaint in "\n".join(complaints(evolve(good, **change)))


def test_folding() -> None:
    assert folded("H.E. Ana-Belém  O’Roe") == "heanabelemoroe"
