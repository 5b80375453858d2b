"""Akoma Ntoso: valid by the OASIS schema, every pointer leads somewhere, texts are only texts."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, LOOMS, SAMPLES
from formats.validators import akn_faults
from hypothesis import HealthCheck, given, settings
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.model import EventDate, SeminarRecord
from seminar_records.serialisers import dumps, load_many
from seminar_records.serialisers.xmltext import unescape

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def written(record: SeminarRecord) -> bytes:
    return dumps(record, "akomantoso").encode()


def tree(record: SeminarRecord) -> ET.Element:
    return ET.fromstring(written(record))


def every(root: ET.Element, tag: str) -> list[ET.Element]:
    return list(root.iter(f"{AKN}{tag}"))


def dangling(root: ET.Element) -> set[str]:
    """Pointers into the document that lead nowhere."""
    ids = {f"#{element.get('eId')}" for element in root.iter()}
    keys = ("by", "as", "refersTo", "source")
    pointers = {element.get(key) for element in root.iter() for key in keys}
    pointers |= {author.get("href") for author in every(root, "FRBRauthor")}
    return {pointer for pointer in pointers if pointer} - ids


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_valid_and_point_at_what_is_there(name: str) -> None:
    assert akn_faults(written(SAMPLES[name])) == []
    assert dangling(tree(SAMPLES[name])) == set()


def test_the_judge_sees_faults() -> None:
    assert akn_faults(written(KELP).replace(b' by="#ines-okafor"', b""))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_records_of_any_text_are_valid(record: SeminarRecord) -> None:
    assert akn_faults(written(record)) == []
    assert dangling(tree(record)) == set()


def test_a_remark_is_a_speech_by_its_speaker_in_its_role() -> None:
    root = tree(KELP)
    (speech,) = every(root, "speech")
    assert (speech.get("by"), speech.get("as")) == ("#ines-okafor", "#role_welcome")
    assert speech.findtext(f"{AKN}from") == "Opening: Dr. Inés Okafor, OBE"
    assert speech.findtext(f"{AKN}p") == "Kelp is not a weed. It is a forest that breathes."
    (person,) = (ref for ref in every(root, "TLCPerson") if ref.get("eId") == "ines-okafor")
    assert person.get("showAs") == "Inés Okafor"
    shown = {reference.get("showAs") for reference in every(root, "TLCOrganization")}
    assert "Institute of Tidal Studies" in shown


def test_speeches_stand_in_their_sessions_once_and_in_order() -> None:
    root = tree(LIGHTHOUSES)
    parts = [
        (part.get("name"), [child.get("eId") for child in part.findall("*[@class]")])
        for part in every(root, "debateSection")
    ]
    assert parts[:2] == [("session", ["speech_1", "speech_2"]), ("session", ["speech_3"])]
    assert [part.get("name") for part in every(root, "debateSection")][2:] == [
        "background",
        "closing-words",
        "recommendations",
    ]


def test_a_remark_of_nobody_is_no_speech() -> None:
    (other,) = every(tree(LIGHTHOUSES), "other")
    assert [line.text for line in other] == ["From the floor", "Why?"]


def test_several_speakers_are_all_named() -> None:
    origin = every(tree(LIGHTHOUSES), "from")[0]
    assert [person.get("refersTo") for person in origin] == ["#maud-vane", "#jo-abara"]


def test_what_is_known_of_the_date_is_said() -> None:
    def date(record: SeminarRecord) -> tuple[str | None, str | None]:
        work = every(tree(record), "FRBRdate")[0]
        return work.get("date"), work.get("name")

    assert date(KELP) == ("2021-05-04", "day")
    assert date(LOOMS) == ("2020-02-01", "month")
    assert date(SAMPLES["empty"]) == ("0001-01-01", "unknown")
    record = evolve(KELP, event=evolve(KELP.event, date=EventDate(start=None, text="soon")))
    assert every(tree(record), "docDate") == []
    assert "soon" in dumps(record, "akomantoso")


def test_it_is_only_written(tmp_path: Path) -> None:
    path = tmp_path / "kelp.akn"
    path.write_bytes(written(KELP))
    with pytest.raises(TypeError, match="only written"):
        load_many(path)


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_are_text_and_nothing_else(name: str) -> None:
    check_inert(OWN_PAYLOADS[name])


def test_corpus_payloads_are_text_and_nothing_else() -> None:
    for payload in corpus_payloads().values():
        check_inert(payload)


def check_inert(payload: str) -> None:
    root, plain = tree(filled(payload)), tree(filled("x"))
    assert akn_faults(written(filled(payload))) == []
    assert [element.tag for element in root.iter()] == [element.tag for element in plain.iter()]
    assert unescape(every(root, "docTitle")[0].text or "") == payload
    (speech,) = every(root, "speech")
    assert unescape(speech.findtext(f"{AKN}p") or "") == payload
