"""schema.org: every term exists there, the graph says who did what, and no text is markup."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, SAMPLES
from formats.validators import validator
from hypothesis import HealthCheck, given, settings
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.model import EventDate, SeminarRecord
from seminar_records.serialisers import dumps

# rdflib's own reader of JSON-LD uses a class that rdflib calls out of date.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

BASE = "https://example.org/report"
SDO = "https://schema.org/"


def written(record: SeminarRecord) -> str:
    return dumps(record, "schemaorg")


def graph(record: SeminarRecord) -> Any:
    rdflib = validator("rdflib")
    return rdflib.Graph().parse(data=written(record), format="json-ld", publicID=BASE)


def strange_terms(record: SeminarRecord) -> set[str]:
    """Properties and types of the graph that schema.org does not have."""
    namespaces = validator("rdflib.namespace")
    type_, found = namespaces.RDF.type, graph(record)
    terms = set(found.predicates()) | set(found.objects(None, type_))
    return {str(term) for term in terms if term != type_ and term not in namespaces.SDO}


def ask(record: SeminarRecord, pattern: str) -> bool:
    query = f"PREFIX s: <{SDO}> ASK {{ {pattern} }}"
    return bool(graph(record).query(query).askAnswer)


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_use_terms_of_schema_org_alone(name: str) -> None:
    assert len(graph(SAMPLES[name])) > 0
    assert strange_terms(SAMPLES[name]) == set()


def test_the_judge_sees_strange_terms() -> None:
    schema_org = validator("rdflib.namespace").SDO
    term = validator("rdflib").URIRef
    assert term("https://schema.org/moderator") not in schema_org
    assert term("https://schema.org/roleName") in schema_org


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_any_record_uses_terms_of_schema_org_alone(record: SeminarRecord) -> None:
    assert strange_terms(record) == set()


def test_parts_are_roles_between_the_event_and_the_person() -> None:
    person = "s:performer [a s:Person; s:name 'Jo Abara']"
    assert ask(LIGHTHOUSES, f"?e s:performer [a s:Role; s:roleName 'moderator'; {person}]")
    chair = f"s:performer [a s:Role; s:roleName 'chair'; s:performer <{BASE}#people/jo-abara>]"
    assert ask(LIGHTHOUSES, f"?e s:subEvent [s:identifier '2'; {chair}]")
    assert ask(LIGHTHOUSES, "?e s:attendee [a s:Person; s:name 'Lee Quist']")


def test_organisers_partners_and_sponsors_are_told_apart() -> None:
    assert ask(LIGHTHOUSES, "?e s:organizer [a s:Organization; s:name 'Lamp Trust']")
    assert ask(LIGHTHOUSES, "?e s:contributor [s:alternateName 'FSS']")
    assert ask(LIGHTHOUSES, "?e s:sponsor [s:name 'Fresnel Glass Works']")


def test_remarks_are_parts_of_the_report_and_featured_in_their_session() -> None:
    remark = f"<{BASE}#remarks/r1>"
    assert ask(LIGHTHOUSES, f"?e s:recordedIn [a s:Report; s:hasPart {remark}]")
    assert ask(LIGHTHOUSES, f"{remark} s:creator <{BASE}#people/maud-vane>")
    assert ask(LIGHTHOUSES, f"?e s:subEvent [s:name 'Keepers'; s:workFeatured {remark}]")
    assert ask(KELP, f"<{BASE}#remarks/remark-1> a s:Quotation")
    assert not ask(LIGHTHOUSES, f"{remark} a s:Quotation")


def test_places_in_the_world_and_on_the_network() -> None:
    assert ask(KELP, "?e s:location [a s:Place; s:name 'Harbour Hall, Port Ellery']")
    assert ask(LIGHTHOUSES, "?e s:location [a s:VirtualLocation]")
    assert ask(LIGHTHOUSES, "?e s:eventAttendanceMode s:OnlineEventAttendanceMode")


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        (EventDate(start="2020-01-02"), "2020-01-02", None),
        (EventDate(start="2020-01", end="2020-02"), "2020-01", "2020-02"),
        (EventDate(start="2020-01-02", start_time="09:05"), "2020-01-02T09:05", None),
        (
            EventDate(start="2020-01-02", start_time="09:05", end_time="17:00"),
            "2020-01-02T09:05",
            "2020-01-02T17:00",
        ),
        (EventDate(start="2020-01", start_time="09:05"), "2020-01", None),
        (EventDate(start="2020-02-31", end="soon"), None, None),
        (EventDate(start=None), None, None),
    ],
)
def test_dates_are_iso_8601_or_left_out(
    date: EventDate, start: str | None, end: str | None
) -> None:
    node = json.loads(written(evolve(KELP, event=evolve(KELP.event, date=date))))
    assert (node.get("startDate"), node.get("endDate")) == (start, end)


def test_only_web_addresses_become_urls() -> None:
    node = json.loads(written(LIGHTHOUSES))
    urls = node["recordedIn"]["publisher"]["url"]
    assert urls == ["https://example.org/lamps", "www.example.org"]


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_are_inert_in_a_script(name: str) -> None:
    check_inert(OWN_PAYLOADS[name])


def test_corpus_payloads_are_inert_in_a_script() -> None:
    for payload in corpus_payloads().values():
        check_inert(payload)


def check_inert(payload: str) -> None:
    text = written(filled(payload))
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text).get("name", "") == payload
    assert strange_terms(filled(payload)) == set()
