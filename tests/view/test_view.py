"""The page of a record as text: the marks, the links, and what stands in for unseen characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import attrs
import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, SAMPLES
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import LENGTH, records

import seminar_records as sr
from seminar_records.model import (
    Mention,
    Paragraph,
    Participant,
    PersonName,
    Segment,
    SeminarRecord,
    Source,
    Span,
)
from seminar_records.serialisers.html import page
from seminar_records.serialisers.htmlmarks import mark
from seminar_records.serialisers.htmltext import attribute, shown, single_line

_MARK = re.compile(r'<mark class="([a-z ]+)" id="m([0-9]+)" title="[^"<>]*">')


def _plain(html: str) -> str:
    """The text of marked HTML, unseen characters as their code."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def _with_spans(value: Any) -> Iterator[Any]:
    """Every object of a record that has spans and a link of its own."""
    if isinstance(value, tuple):
        for item in value:
            yield from _with_spans(item)
    elif attrs.has(type(value)) and not isinstance(value, (Paragraph, Segment)):
        if getattr(value, "spans", ()):
            yield value
        for field in attrs.fields(type(value)):
            yield from _with_spans(getattr(value, field.name))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a < b & \"c\" 'd'", "a &lt; b &amp; &quot;c&quot; &#x27;d&#x27;"),
        ("a\tb\nc\u00a0d", "a\tb\nc\u00a0d"),
        ("a\u202eb", 'a<span class="unseen">U+202E</span>b'),
        ("\0\x1b\x9b", "".join(f'<span class="unseen">U+00{c}</span>' for c in ("00", "1B", "9B"))),
        ("e\u0301 \u2764\ufe0f", "e\u0301 \u2764\ufe0f"),
        (
            "\u200b\u2028\ud800",
            "".join(f'<span class="unseen">U+{c}</span>' for c in ("200B", "2028", "D800")),
        ),
    ],
)
def test_nothing_in_a_text_is_markup_and_nothing_hides(text: str, html: str) -> None:
    assert shown(text) == html
    assert attribute(text) == re.sub(r"<span class=.unseen.>(.*?)</span>", r"[\1]", html)


@given(st.text())
def test_any_text_can_be_encoded_and_holds_no_tag_but_the_box(text: str) -> None:
    html = shown(text).replace('<span class="unseen">', "").replace("</span>", "")
    assert not set(html) & set("<>\"'\0\x1b\u202e\u200b\u2066\ufeff\r")
    assert html.encode().decode() == html


def test_a_long_text_is_cut_at_a_word() -> None:
    assert single_line("one  two\nthree", 7) == "one two …"
    assert single_line("one two", 7) == "one two"
    assert single_line("x" * 20, 7) == "x" * 7 + " …"


def test_spans_that_overlap_become_marks_that_do_not() -> None:
    name = PersonName(full="b", spans=(Span(start=2, end=6),))
    participant = Participant(
        id="b",
        name=name,
        mentions=(
            Mention(text="", rule="a", spans=(Span(start=0, end=10),)),
            Mention(text="", rule="a", spans=(Span(start=4, end=8),)),
            Mention(text="", rule="a", spans=(Span(start=3, end=5),)),
        ),
    )
    record = SeminarRecord(
        participants=(participant,), source=Source(text="0123456789ab", length=12)
    )
    marked = mark(record)
    found = re.findall(
        r'<mark class="([a-z]+)" id="m([0-9]+)" title="[^"]*">([^<]*)</mark>', marked.html
    )
    assert found == [
        ("mention", "0", "01"),
        ("person", "2", "2"),
        ("person", "3", "3"),
        ("person", "4", "4"),
        ("person", "5", "5"),
        ("mention", "6", "67"),
        ("mention", "8", "89"),
    ]
    assert marked.html.endswith("</mark>ab")


@settings(max_examples=40, deadline=None)
@given(records(), st.text(min_size=LENGTH, max_size=LENGTH) | st.just("ab\r\n" * (LENGTH // 4)))
def test_marks_keep_the_text_and_every_span_has_one(record: SeminarRecord, text: str) -> None:
    record = evolve(record, source=evolve(record.source, text=text))
    marked = mark(record)
    assert _plain(marked.html) == _plain(shown(text.replace("\r\n", " \n")))
    opened = [int(start) for _, start in _MARK.findall(marked.html)]
    assert opened == sorted(set(opened)) == sorted(marked.anchors)
    for value in _with_spans(record):
        for span in value.spans:
            assert span.start in marked.anchors or span.start >= min(span.end, len(text))


@settings(max_examples=40, deadline=None)
@given(records())
def test_any_record_has_a_page_whose_links_land(record: SeminarRecord) -> None:
    html = page(record)
    hrefs = set(re.findall(r'href="#([^"]*)"', html))
    assert hrefs <= set(re.findall(r'id="([^"]*)"', html))
    assert html.encode()


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_dumps_writes_the_page(name: str) -> None:
    assert sr.dumps(SAMPLES[name], format="html") == page(SAMPLES[name])


def test_every_value_with_a_span_is_linked_to_its_mark() -> None:
    html = page(KELP)
    linked = {int(start) for start in re.findall(r'href="#m([0-9]+)"', html)}
    values = list(_with_spans(KELP))
    assert len(values) > 15
    for value in values:
        assert value.spans[0].start in linked, value


def test_without_the_source_text_the_fields_stand_alone_with_a_note() -> None:
    html = page(LIGHTHOUSES)
    assert "The text of the report is not part of the stored record." in html
    assert "<mark" not in html
    assert 'href="#m' not in html
    for words in ("Maud Vane", "Oil the hinges", "fog@example.org", "SR104", "2019; 2020"):
        assert words in html


def test_what_was_not_understood_shows_where_nothing_else_does() -> None:
    text = "Odd words here. Ann."
    record = SeminarRecord(
        participants=(
            Participant(id="a", name=PersonName(full="Ann", spans=(Span(start=16, end=19),))),
        ),
        segments=(Segment(start=0, end=20, kind="residue"),),
        source=Source(text=text, length=len(text)),
    )
    assert [kinds for kinds, _ in _MARK.findall(page(record))] == ["residue", "person", "residue"]


def test_the_policy_allows_the_style_and_nothing_else() -> None:
    html = page(KELP)
    assert re.search(
        r"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        r"style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'\">",
        html,
    )
    assert "<script" not in html
    assert "http" not in re.sub("http-equiv", "", html)


def test_very_many_spans_in_one_another_are_marked() -> None:
    size = 40_000
    mentions = tuple(
        Mention(text="", rule="x", spans=(Span(start=at, end=size - at),))
        for at in range(size // 2)
    )
    record = SeminarRecord(
        participants=(Participant(id="a", name=PersonName(full="A"), mentions=mentions),),
        source=Source(text="x" * size, length=size),
    )
    assert len(mark(record).anchors) == size - 1
