"""W3C Web Annotation: every value of a record as a note on the text it comes from.

One annotation for each object with spans. Its target has one part for each span, with a
``TextPositionSelector`` (code points, as the record counts) and, when the text is at hand in
``Source.text``, a ``TextQuoteSelector`` that finds the place in a text that has changed.
https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO
from urllib.parse import quote

import attrs

from seminar_records.model import Problem, SeminarRecord, Source, Span
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.jsonld import script_safe

__all__ = ["CONTEXT", "FORMAT"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

#: So many code points before and after a quoted text are given with it.
_AROUND = 32

#: The fields that say what a value is in words, by class where it is not ``text``.
_WORDS = {"PersonName": "full", "Organiser": "name", "Problem": "message", "Repair": "after"}


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        stream.write(script_safe(_page(record)))


def _page(record: SeminarRecord) -> dict[str, Any]:
    items = [_annotation(path, value, record.source) for path, value in _with_spans(record)]
    return {"@context": CONTEXT, "id": "#annotations", "type": "AnnotationPage", "items": items}


def _with_spans(record: SeminarRecord) -> Iterator[tuple[str, Any]]:
    """Everything in a record that has spans, with its path (``remarks.1.paragraphs.2``)."""
    todo: list[tuple[str, Any]] = [("", record)]
    while todo:
        path, value = todo.pop()
        if isinstance(value, tuple):
            inner = [(f"{path}.{place}", item) for place, item in enumerate(value, 1)]
        elif attrs.has(type(value)):
            inner = [
                (f"{path}.{field.name}".lstrip("."), getattr(value, field.name))
                for field in attrs.fields(type(value))
            ]
            if getattr(value, "spans", ()):
                yield path, value
        else:
            continue
        todo.extend(reversed(inner))


def _annotation(path: str, value: Any, source: Source) -> dict[str, Any]:
    targets = [_target(span, source) for span in value.spans]
    return {
        "id": f"#{path}",
        "type": "Annotation",
        "motivation": "assessing" if isinstance(value, Problem) else "tagging",
        "body": _bodies(path, value),
        "target": targets if len(targets) > 1 else targets[0],
    }


def _bodies(path: str, value: Any) -> list[dict[str, str]]:
    """The field as a tag, the place in the record, and what the record says there."""
    field = [word for word in path.split(".") if not word.isdigit()][-1]
    bodies = [_body("tagging", field), _body("identifying", path)]
    words = getattr(value, _WORDS.get(type(value).__name__, "text"), None)
    if words:
        bodies.append(_body("describing", words))
    return bodies


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _target(span: Span, source: Source) -> dict[str, Any]:
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    selectors: list[dict[str, Any]] = [position]
    if source.text is not None and span.end <= len(source.text):
        selectors.append(_quote(span, source.text))
    return {"source": quote(source.name or "text"), "selector": selectors}


def _quote(span: Span, text: str) -> dict[str, str]:
    return {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        "prefix": text[max(span.start - _AROUND, 0) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


FORMAT = Format(
    name="webannotation",
    suffixes=(".anno.jsonld",),
    media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    description="W3C Web Annotation: every value as a note on the source text",
    lossless=False,
    binary=False,
    many=False,
    write=_write,
)
