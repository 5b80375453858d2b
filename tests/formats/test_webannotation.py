"""Web Annotation: position and quotation of every selector give the same text of the source."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, SAMPLES
from hypothesis import HealthCheck, given, settings
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import LENGTH, records, texts

from seminar_records.model import SeminarRecord, Span, Text
from seminar_records.serialisers import dumps

Json = dict[str, Any]


def page(record: SeminarRecord) -> Json:
    found: Json = json.loads(dumps(record, "webannotation"))
    return found


def targets(annotation: Json) -> list[Json]:
    """The targets; one stands alone, several in a list."""
    target = annotation["target"]
    return target if isinstance(target, list) else [target]


def by_path(record: SeminarRecord) -> dict[str, Json]:
    return {item["id"].removeprefix("#"): item for item in page(record)["items"]}


def check_selectors(record: SeminarRecord) -> int:
    """Assert that both selectors of each target agree; the number of targets."""
    text = record.source.text
    assert text is not None
    found = [target for item in page(record)["items"] for target in targets(item)]
    for target in found:
        position, quote = target["selector"]
        start, end = position["start"], position["end"]
        assert quote["exact"] == text[start:end]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(32, start)
    return len(found)


def test_position_and_quotation_agree() -> None:
    assert check_selectors(KELP) == 18
    title = by_path(KELP)["event.title"]["target"]
    assert title["selector"][1]["exact"] == "KELP FORESTS & THE COAST"
    assert title["source"] == "kelp%20report.txt"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records(), texts(max_size=30))
def test_they_agree_for_any_record_of_any_text(record: SeminarRecord, text: str) -> None:
    whole = (text or "x") * LENGTH
    check_selectors(evolve(record, source=evolve(record.source, text=whole[:LENGTH])))


def test_without_the_text_there_are_positions_alone() -> None:
    record = evolve(KELP, source=evolve(KELP.source, text=None))
    for item in page(record)["items"]:
        for target in targets(item):
            assert [selector["type"] for selector in target["selector"]] == ["TextPositionSelector"]


def test_a_span_beyond_the_text_gets_no_quotation() -> None:
    value = Text(text="x", spans=(Span(start=0, end=9999),))
    record = evolve(KELP, event=evolve(KELP.event, title=value))
    assert len(by_path(record)["event.title"]["target"]["selector"]) == 1


def test_every_span_of_the_record_is_annotated() -> None:
    from seminar_records.serialisers.plain import to_dict

    def spans(value: Any) -> int:
        if isinstance(value, dict):
            own = len(value.get("spans", ()))
            return own + sum(spans(inner) for key, inner in value.items() if key != "spans")
        return sum(map(spans, value)) if isinstance(value, list) else 0

    for record in SAMPLES.values():
        annotated = sum(len(targets(item)) for item in page(record)["items"])
        assert annotated == spans(to_dict(record))


def test_an_annotation_says_what_was_found_and_where_it_stands_in_the_record() -> None:
    items = by_path(LIGHTHOUSES)
    paragraph = items["remarks.1.paragraphs.2"]
    assert [(body["purpose"], body["value"]) for body in paragraph["body"]] == [
        ("tagging", "paragraphs"),
        ("identifying", "remarks.1.paragraphs.2"),
        ("describing", "He agreed."),
    ]
    assert len(targets(items["event.date"])) == 2
    assert items["problems.1"]["motivation"] == "assessing"
    assert items["problems.1"]["body"][2]["value"] == "the date has no year"


def test_the_page_is_as_the_model_wants_it() -> None:
    found = page(LIGHTHOUSES)
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert found["type"] == "AnnotationPage"
    ids = [item["id"] for item in found["items"]]
    assert len(set(ids)) == len(ids) > 5
    assert {item["type"] for item in found["items"]} == {"Annotation"}


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_are_inert_in_a_script(name: str) -> None:
    check_inert(OWN_PAYLOADS[name])


def test_corpus_payloads_are_inert_in_a_script() -> None:
    for payload in corpus_payloads().values():
        check_inert(payload)


def check_inert(payload: str) -> None:
    record = filled(payload)
    text = dumps(evolve(record, source=evolve(record.source, text=payload * 9)), "webannotation")
    assert not set("<>&\u2028\u2029") & set(text)
    title = json.loads(text)["items"][0]
    assert title["id"] == "#event.title"
    assert [body["value"] for body in title["body"][2:]] == ([payload] if payload else [])
