"""A change in one block changes what is said of that block and of its neighbours, nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from promises import FIXTURES

import seminar_records as sr
from seminar_records.model import SeminarRecord, Span

#: What is put after a word in the middle of a paragraph.
_ADDITIONS = (
    *(
        " quietly",
        " (as before)",
        " – or so –",
        " 17",
        " “again”",
        " *then*",
        " <i>now</i>",
        " &amp;",
    ),
    *(",", ";", " since the winter"),
)
_Value = tuple[str, str, tuple[tuple[int, int], ...]]


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(FIXTURES), st.data())
def test_a_word_more(path: Path, data: st.DataObject) -> None:
    text = path.read_bytes().decode("utf-8")
    before = sr.parse_text(text)
    paragraphs = _paragraphs(before)
    assume(paragraphs)
    paragraph = data.draw(st.sampled_from(paragraphs))
    at = data.draw(st.sampled_from(_places(text, paragraph)))
    addition = data.draw(st.sampled_from(_ADDITIONS))
    after = sr.parse_text(text[:at] + addition + text[at:])
    assert after.source.layout == before.source.layout
    start, end = _around(text, paragraph)
    far = {value for value in _values(before) if not _touches(value, start, end)}
    kept = {_moved(value, at, -len(addition)) for value in _values(after)}
    assert far - kept == set()


def test_values_have_places_and_move_with_them() -> None:
    text = next(path for path in FIXTURES if path.stem == "river-fisheries").read_text("utf-8")
    values = set(_values(sr.parse_text(text)))
    moved = set(_values(sr.parse_text("\n\n" + text)))
    assert len(values) > 40
    assert {_moved(value, 0, -2) for value in moved} == values
    assert moved.isdisjoint(values)


def _paragraphs(record: SeminarRecord) -> list[Span]:
    """Paragraphs of remarks in one piece that are long enough to be changed inside."""
    return [
        paragraph.spans[0]
        for remark in record.remarks
        for paragraph in remark.paragraphs
        if len(paragraph.spans) == 1 and len(paragraph.text.split()) > 12
    ]


def _places(text: str, paragraph: Span) -> list[int]:
    """Ends of ordinary words in the middle of a paragraph, where no sentence ends."""
    words = text[paragraph.start : paragraph.end].split(" ")
    places, at = [], paragraph.start
    for number, word in enumerate(words):
        at += len(word)
        if 5 < number < len(words) - 3 and word.isalpha() and word.islower():
            places.append(at)
        at += 1
    return places or [paragraph.end]


def _around(text: str, paragraph: Span) -> tuple[int, int]:
    """The stretch of a paragraph and of the blocks next to it."""
    start = text.rfind("\n\n", 0, max(paragraph.start - 2, 0))
    end = text.find("\n\n", paragraph.end + 2)
    return max(start, 0), len(text) if end < 0 else end


def _values(record: SeminarRecord) -> Iterator[_Value]:
    """All values of a record with their places; numbered ids are no values."""
    yield from _within(attrs.evolve(record, source=sr.Source(), segments=(), problems=()))


def _within(thing: Any) -> Iterator[_Value]:
    if isinstance(thing, tuple):
        for part in thing:
            yield from _within(part)
    elif attrs.has(type(thing)) and not isinstance(thing, Span):
        spans = getattr(thing, "spans", ())
        if spans and not isinstance(thing, (sr.Remark, sr.Section)):
            yield type(thing).__name__, _said(thing), tuple((s.start, s.end) for s in spans)
        for field in attrs.fields(type(thing)):
            yield from _within(getattr(thing, field.name))


def _said(thing: attrs.AttrsInstance) -> str:
    """The plain values of an object; an id may be numbered, and lists have values of their own."""
    values = attrs.asdict(thing, recurse=False)
    return repr([value for key, value in values.items() if isinstance(value, str) and key != "id"])


def _touches(value: _Value, start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in value[2])


def _moved(value: _Value, at: int, by: int) -> _Value:
    """The value with the offsets behind ``at`` moved back."""
    spans = tuple((a + by if a > at else a, b + by if b > at else b) for a, b in value[2])
    return value[0], value[1], spans
