"""The promises every record keeps, whatever it was made of: checks over a whole record.

Each check yields complaints, in words; a record that keeps its promises yields none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

import seminar_records as sr
from seminar_records.model import SeminarRecord, Span
from seminar_records.repair import repair
from seminar_records.source import from_text

__all__ = ["FIXTURES", "complaints", "folded"]

FIXTURES = tuple(
    sorted(
        path
        for path in (Path(__file__).parent / "fixtures").rglob("*")
        if path.suffix in {".txt", ".md"}
    )
)

#: The field that holds the printed text of a class; ``Repair`` prints what it replaced.
_PRINTED = ("text", "full", "name", "before")


def complaints(record: SeminarRecord) -> Iterator[str]:
    """Everything a record promises and does not keep."""
    yield from _partition(record)
    yield from _places(record)
    yield from _references(record)
    yield from _owners(record)
    if sr.loads(sr.dumps(record, format="json"), format="json") != record:
        yield "JSON does not give the record back"


def _partition(record: SeminarRecord) -> Iterator[str]:
    """Segments are in order, disjoint, and cover every character that is no white space."""
    text = _text(record)
    at = 0
    for segment in record.segments:
        if segment.start < at or segment.end <= segment.start or segment.end > len(text):
            yield f"segment out of order: {segment}"
        if text[at : segment.start].strip():
            yield f"no segment covers {text[at : segment.start]!r}"
        at = max(at, segment.end)
    if text[at:].strip():
        yield f"no segment covers {text[at:]!r}"


def _places(record: SeminarRecord) -> Iterator[str]:
    """Spans lie in the text, and those of a printed value print it."""
    text = _text(record)
    mended = _mended(record)
    for thing in _things(attrs.evolve(record, source=attrs.evolve(record.source, repairs=()))):
        for span in thing.spans:
            if not 0 <= span.start <= span.end <= len(text):
                yield f"{type(thing).__name__} has a span outside of the text: {span}"
        value = _printed(thing)
        if value is None:
            continue
        if not thing.spans and value:
            yield f"{type(thing).__name__} {value!r} stands nowhere"
            continue
        source = "".join(_read(mended, span) for span in thing.spans)
        raw = "".join(text[span.start : span.end] for span in thing.spans)
        readings = (source, _TAG.sub("", source), _HTML.sub("", source), raw)
        if not any(_prints(thing, folded(reading), value) for reading in readings):
            yield f"{type(thing).__name__} {value!r} is said to stand at {source!r}"


def _prints(thing: Any, source: str, value: str) -> bool:
    """Whether the folded source prints the value; a name may stand there with titles."""
    if not isinstance(thing, sr.PersonName):
        return source == folded(value)
    titles = folded("".join((*thing.honorifics, *thing.postnominals)))
    before, name, after = source.rpartition(folded(value))
    rest = Counter((before + after).replace("professor", "prof"))
    # a title is held once, however often and in however many letters it is printed
    return name == folded(value) and not rest - Counter(titles.replace("professor", "prof") * 4)


def _references(record: SeminarRecord) -> Iterator[str]:
    """Ids are unique, and whoever is referred to is there."""
    people = [person.id for person in record.participants]
    remarks = [remark.id for remark in record.remarks]
    if len({*people, *remarks}) < len(people) + len(remarks):
        yield "an id stands twice"
    named = {id for remark in record.remarks for id in remark.speakers}
    for session in record.event.sessions:
        named.update(session.chairs)
        if missing := set(session.remarks) - set(remarks):
            yield f"no such remarks: {missing}"
    if missing := named - set(people):
        yield f"no such people: {missing}"
    known = {*people, *remarks, *_numbered("section", record.sections)}
    known |= _numbered("recommendation", record.recommendations)
    if missing := {segment.ref for segment in record.segments if segment.ref} - known:
        yield f"segments of nothing: {missing}"
    for remark in record.remarks:
        if not remark.paragraphs and not remark.pull_quotes and not remark.quotations:
            yield f"an empty remark: {remark.id}"


def _numbered(name: str, values: Sequence[object]) -> set[str]:
    return {f"{name}-{number}" for number in range(1, len(values) + 1)}


def _owners(record: SeminarRecord) -> Iterator[str]:
    """What a remark says lies in its own spans, and the partition gives it to nobody else."""
    text = _text(record)
    owners: list[str | None] = [None] * len(text)
    for segment in record.segments:
        owners[segment.start : segment.end] = [segment.ref] * (segment.end - segment.start)
    spoken: set[int] = set()
    for remark in record.remarks:
        body = {i for span in remark.spans for i in range(span.start, span.end)}
        if spoken & body:
            yield f"{remark.id} has characters of another remark"
        spoken |= body
        for paragraph in remark.paragraphs:
            places = {i for span in paragraph.spans for i in range(span.start, span.end)}
            if not places <= body:
                yield f"{remark.id} has a paragraph outside of its spans"
            if any(owners[i] != remark.id for i in places if not text[i].isspace()):
                yield f"{remark.id} has a paragraph that the partition gives to others"


def _text(record: SeminarRecord) -> str:
    text = record.source.text
    assert text is not None
    assert len(text) == record.source.length
    return text


def _things(value: Any) -> Iterator[Any]:
    """All objects with spans within a record."""
    if isinstance(value, tuple):
        for part in value:
            yield from _things(part)
    elif attrs.has(type(value)) and not isinstance(value, Span):
        if hasattr(value, "spans"):
            yield value
        for field in attrs.fields(type(value)):
            yield from _things(getattr(value, field.name))


def _printed(thing: Any) -> str | None:
    """The text that an object says is printed where its spans are."""
    if getattr(thing, "basis", "printed") != "printed":
        return None
    if isinstance(thing, sr.Remark):
        return None  # its paragraphs say where they are
    for name in _PRINTED:
        value = getattr(thing, name, None)
        if isinstance(value, str):
            return value
    return None


def _mended(record: SeminarRecord) -> list[str]:
    """The text by characters, with what repair and the ledger of the layout made of them.

    Repairs that leave letters and digits alone need not be made: nothing else is compared.
    """
    repaired = repair(from_text(_text(record)))
    letters = [""] * len(_text(record))
    for start, end, home, size in repaired.flow.runs():
        part = repaired.flow.text[start:end]
        letters[home : home + size] = part if len(part) == size else [part, *[""] * (size - 1)]
    for entry in record.source.repairs[len(repaired.repairs) :]:
        if len(entry.spans) == 1 and folded(entry.before) != folded(entry.after):
            (span,) = entry.spans
            rest = [""] * (span.end - span.start - 1)
            letters[span.start : span.end] = [entry.after, *rest]
    return letters


def _read(letters: list[str], span: Span) -> str:
    """What a span holds; a line break of HTML is white space."""
    return _BREAK.sub(" ", "".join(letters[span.start : span.end]))


_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
#: Marks between two parts that are joined stand where the joint does.
_TAG = re.compile(r"</?[a-z]{1,10}[1-6]?\s*/?>", re.IGNORECASE)
#: Those of HTML alone: </divv> is none, and stays where </p> goes.
_HTML = re.compile(
    r"</?(?:[abip]|br|d[dlt]|div|em|font|h[1-6r]|li|[ou]l|span|strong|su[bp]|t[dhr])\s*/?>"
)


def folded(text: str) -> str:
    """The letters and digits of a text, without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if c.isalnum())
