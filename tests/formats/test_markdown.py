"""Markdown: the template as people see it, and texts that stay texts in a real parser."""

from __future__ import annotations

import io
import unicodedata

import pytest
import yaml
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import awkward, records, texts

import seminar_records as sr
from seminar_records.serialisers.markdown import FORMAT
from seminar_records.serialisers.markdowntext import escaped, quoted

MARKS = "*_`[]()<>!#&;:\\~|{}%-+=1. ab\n\"'^$/@"
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def written(record: sr.SeminarRecord) -> str:
    stream = io.BytesIO()
    FORMAT.write([record], stream)
    return stream.getvalue().decode()


def parted(text: str) -> tuple[dict[str, str], str]:
    """The front matter as data, and the body."""
    opening, front, body = text.split("---\n", 2)
    assert opening == ""
    return yaml.safe_load(front), body


def at(start: int) -> tuple[sr.Span, ...]:
    return (sr.Span(start=start, end=start + 9),)


ILSE = sr.Participant(
    id="ilse-grunwald",
    name=sr.PersonName(full="Ilse Grünwald", honorifics=("Prof.", "Dr.")),
    positions=(sr.Position(text="Director, Institute of Tidal Ecology"),),
    roles=(sr.Role.CHAIR, sr.Role.SPEAKER),
)
TOMO = sr.Participant(
    id="tomo-vidal",
    name=sr.PersonName(full="Tomo Vidal", honorifics=("Mr.",), postnominals=("MBE",)),
    roles=(sr.Role.SPEAKER,),
)
RECORD = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.SEMINAR,
        title=sr.Text(text="Tidal Meadows and Their Keepers"),
        date=sr.EventDate(
            start="2021-05-04", text="4 May 2021", start_time="09:30", end_time="12:00"
        ),
        venue=sr.Venue(text="Harbour Hall, Port Elsin"),
        organisers=(
            sr.Organiser(name="Institute of Tidal Ecology", acronym="ITE"),
            sr.Organiser(name="Port Elsin Trust"),
            sr.Organiser(name="Ferry Savings Bank", role="sponsor"),
        ),
        sessions=(
            sr.Session(
                number=1, title=sr.Text(text="Ledgers"), chairs=("ilse-grunwald",), remarks=("r2",)
            ),
        ),
    ),
    participants=(ILSE, TOMO),
    remarks=(
        sr.Remark(
            id="r1",
            speakers=("ilse-grunwald",),
            paragraphs=(
                sr.Paragraph(text="Meadows keep *more* carbon than forests.", spans=at(200)),
                sr.Paragraph(text="They ask for little.", spans=at(240)),
            ),
            pull_quotes=(sr.Text(text="A meadow is a bank with no doors.", spans=at(220)),),
            spans=at(200),
        ),
        sr.Remark(
            id="r2",
            speakers=("tomo-vidal",),
            label=sr.Text(text="Response"),
            paragraphs=(
                sr.Paragraph(text="Nobody keeps a ledger of lost ferries.", spans=at(300)),
            ),
            spans=at(300),
        ),
    ),
    sections=(
        sr.Section(
            heading=sr.Text(text="Background"),
            paragraphs=(sr.Paragraph(text="The bay was diked in 1911."),),
            spans=at(100),
        ),
    ),
    recommendations=(
        sr.Recommendation(number=1, text="Count the ferries."),
        sr.Recommendation(number=2, text="Open the dikes."),
    ),
    credits=(sr.Credit(role="rapporteur", name=sr.PersonName(full="Una Brandt")),),
    contact=sr.Contact(emails=("bay@ite.example",), websites=("https://ite.example/a_b",)),
    source=sr.Source(name="meadows.txt", sha256="ab" * 32),
)

SHOWN = """---
title: "Tidal Meadows and Their Keepers"
kind: "seminar"
date: "2021-05-04"
source: "meadows.txt"
sha256: "abababababababababababababababababababababababababababababababab"
schema_version: "1.0"
---

# Tidal Meadows and Their Keepers

**Type:** Seminar

**Date:** 4 May 2021, 09:30–12:00

**Venue:** Harbour Hall, Port Elsin

**Organised by:** Institute of Tidal Ecology (ITE); Port Elsin Trust

**Sponsors:** Ferry Savings Bank

## Participants

- Prof. Dr. Ilse Grünwald (Chair, Speaker), Director, Institute of Tidal Ecology
- Mr. Tomo Vidal, MBE (Speaker)

## Background

The bay was diked in 1911.

## Prof. Dr. Ilse Grünwald

Director, Institute of Tidal Ecology

Meadows keep \\*more\\* carbon than forests.

***A meadow is a bank with no doors.***

They ask for little.

## Session 1: Ledgers

**Chair:** Prof. Dr. Ilse Grünwald

## Response

**Mr. Tomo Vidal, MBE**

Nobody keeps a ledger of lost ferries.

## Recommendations

1. Count the ferries.
2. Open the dikes.

**Rapporteur:** Una Brandt

## Contact

**E-mail:** bay@ite.example

**Website:** https://ite.example/a_b
"""


def test_the_template() -> None:
    assert written(RECORD) == SHOWN


def test_an_empty_record_is_a_file_all_the_same() -> None:
    front, body = parted(written(sr.SeminarRecord()))
    assert front == {"schema_version": "1.0"}
    assert body.strip() == "# Untitled event"


def test_text_without_heading_is_parted_from_the_last_speaker() -> None:
    bare = evolve(RECORD.sections[0], heading=None, spans=at(999))
    assert "ferries.\n\n---\n\nThe bay was diked" in written(evolve(RECORD, sections=(bare,)))


def plain(text: str) -> str:
    """What a reader of one escaped value sees."""
    (inline,) = (token for token in MARKDOWN.parse(text) if token.type == "inline")
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}, text
    return "".join(child.content for child in inline.children or ())


@settings(max_examples=300, deadline=None)
@given(texts() | awkward() | st.text(MARKS, max_size=15))
@example("a\\")
@example("x ##")
@example("12) y")
@example("[a]: javascript:b")
@example("{{ a }} {% b %}")
@example("a&copy;b &#60;")
def test_an_escaped_value_is_shown_as_it_is(text: str) -> None:
    value = escaped(text)
    words = " ".join(text.split())
    shown = "".join("\ufffd" if unicodedata.category(char) == "Cc" else char for char in words)
    assert (plain(value) if value else "") == shown


def inert(text: str) -> None:
    front, body = parted(written(filled(text)))
    assert front["title"] == text
    assert front["source"] == text
    tokens = MARKDOWN.parse(body)
    blocks = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    allowed = {"heading", "paragraph", "inline", "bullet_list", "ordered_list", "list_item"}
    assert blocks <= allowed, text
    inline = [child for token in tokens for child in token.children or ()]
    kinds = {child.type.removesuffix("_open").removesuffix("_close") for child in inline}
    assert kinds <= {"text", "text_special", "strong", "em"}, text
    assert not any(char in body for char in "\x00\x07\x08\x1b\x9b\r"), text


def test_our_payloads_are_inert() -> None:
    for text in OWN_PAYLOADS.values():
        inert(text)


def test_the_corpus_payloads_are_inert() -> None:
    for text in corpus_payloads().values():
        inert(text)


@given(texts() | awkward())
def test_front_matter_is_exact_for_every_text(text: str) -> None:
    assert yaml.safe_load(f"title: {quoted(text)}") == {"title": text}


@settings(max_examples=40, deadline=None)
@given(records())
def test_any_record_can_be_written(record: sr.SeminarRecord) -> None:
    _, body = parted(written(record))
    tokens = MARKDOWN.parse(body)
    assert "html_block" not in {token.type for token in tokens}
    items = sum(token.type == "list_item_open" for token in tokens)
    assert items == len(record.participants) + len(record.recommendations)


@pytest.mark.parametrize(
    "text", ["a_b and c-d", "5 - 3 = 2", "[sic] he said", "R&D", "3 < 4", "“Well.”", "C#, F"]
)
def test_ordinary_text_gets_no_backslash(text: str) -> None:
    assert escaped(text) == text
