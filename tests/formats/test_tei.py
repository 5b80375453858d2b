"""TEI: valid by two schemas, read back whole, and proof against what texts and files may hold."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve
from formats.samples import KELP, LIGHTHOUSES, LOOMS, SAMPLES
from formats.validators import dtd_faults, relax_ng_faults
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records, texts

from seminar_records.errors import FormatError, SchemaVersionError
from seminar_records.model import SeminarRecord, Source, Text
from seminar_records.serialisers import dumps, loads
from seminar_records.serialisers.xmltext import escape, source_pointer, unescape

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def written(record: SeminarRecord) -> bytes:
    return dumps(record, "tei").encode()


def tree(record: SeminarRecord) -> ET.Element:
    return ET.fromstring(written(record))


def one(root: ET.Element, path: str) -> ET.Element:
    (found,) = root.findall(re.sub(r"(?<![\[@'\w])(\w+)", rf"{TEI}\1", path))
    return found


def test_samples_are_valid_by_both_schemas(tmp_path: Path) -> None:
    documents = {name: written(record) for name, record in SAMPLES.items()}
    assert {name: dtd_faults(document) for name, document in documents.items()} == {
        name: [] for name in documents
    }
    assert relax_ng_faults(documents, tmp_path) == ""


def test_the_judges_see_faults(tmp_path: Path) -> None:
    wrong = written(KELP).replace(b"<label ", b"<labour ").replace(b"</label>", b"</labour>")
    assert dtd_faults(wrong)
    assert "labour" in relax_ng_faults({"wrong": wrong}, tmp_path)


def test_records_of_any_text_are_valid_by_both_schemas(tmp_path: Path) -> None:
    documents: dict[str, bytes] = {}

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(records())
    def draw(record: SeminarRecord) -> None:
        document = written(record)
        assert dtd_faults(document) == []
        documents[f"drawn-{len(documents)}"] = document

    draw()
    assert relax_ng_faults(documents, tmp_path) == ""


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_come_back(name: str) -> None:
    assert loads(dumps(SAMPLES[name], "tei"), "tei") == SAMPLES[name]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_any_record_comes_back(record: SeminarRecord) -> None:
    assert loads(dumps(record, "tei"), "tei") == record


@given(st.one_of(texts(max_size=40), st.text("⟦⟧U+0127E6\x00\x1b\ufffe\r\n", max_size=20)))
def test_any_text_can_be_escaped_and_comes_back(text: str) -> None:
    escaped = escape(text)
    assert unescape(escaped) == text
    element = ET.Element("a")
    element.text = escaped
    data = ET.tostring(element, encoding="unicode").replace("\r", "&#13;")
    assert (ET.fromstring(data).text or "") == escaped


def test_every_scalar_value_comes_back() -> None:
    scalars = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    record = evolve(KELP, source=Source(name="all"), problems=())
    record = evolve(record, event=evolve(record.event, title=Text(text=scalars)))
    assert loads(dumps(record, "tei"), "tei") == record


def test_controls_are_readable() -> None:
    assert escape("a\x07b\ufffe") == "a⟦U+0007⟧b⟦U+FFFE⟧"
    assert escape("⟦U+0007⟧ and ⟦x⟧") == "⟦U+27E6⟧U+0007⟧ and ⟦x⟧"


def test_speech_of_the_first_person_stands_under_its_heading() -> None:
    root = tree(KELP)
    assert one(root, ".//person").get(ID) == "ines-okafor"
    assert one(root, ".//person").get("role") == "welcome speaker"
    speech = one(root, ".//sp")
    assert speech.get("who") == "#ines-okafor"
    assert one(speech, "speaker").text == "Opening: Dr. Inés Okafor, OBE"
    assert one(speech, "p").text == "Kelp is not a weed. It is a forest that breathes."
    assert one(speech, "cit/bibl/author/name").text == "the divers of Ellery"


def test_reported_speech_says_whose_it_is_and_in_which_session() -> None:
    root = tree(LIGHTHOUSES)
    remark = next(part for part in root.iter(f"{TEI}div") if part.get(ID) == "r1")
    said = remark.findall(f"{TEI}p/{TEI}said")
    assert [part.get("who") for part in said] == ["#maud-vane #jo-abara"] * 2
    assert {part.get("direct") for part in said} == {"false"}
    session = next(part for part in root.iter(f"{TEI}event") if part.get("n") == "1")
    assert remark.get("corresp") == f"#{session.get(ID)}"
    assert remark.findtext(f"{TEI}quote") == "Lamps need hands"
    assert one(remark, "cit/bibl/author/persName").get("ref") == "#lee-quist"


def test_the_event_has_its_dates_place_and_organisers() -> None:
    root = tree(LIGHTHOUSES)
    event = one(root, "standOff/listEvent/event")
    assert (event.get("type"), event.get("from"), event.get("to")) == (
        "conference",
        "2019-10-30",
        "2019-11-01",
    )
    assert one(root, ".//setting/placeName").text == "Online"
    assert one(root, ".//event/note/time").get("when") == "10:00:00"
    organisers = [(org.get("role"), org[0].text) for org in root.iter(f"{TEI}org")]
    assert organisers[1] == ("partner", "Fog Signal Society")


def test_spans_are_pointers_to_characters_of_the_source() -> None:
    date = one(tree(LIGHTHOUSES), ".//setting/date")
    name = "Lichth%C3%A4user%20%232.txt"
    assert date.get("source") == f"{name}#char=30,40 {name}#char=50,60"
    assert source_pointer(None, 3, 5) == "text#char=3,5"


def test_ids_that_xml_cannot_take_and_ids_used_twice_are_replaced() -> None:
    root = tree(LOOMS)
    people = [person.get(ID) for person in root.iter(f"{TEI}person")]
    assert people == ["participants.1", "participants.2"]
    assert [said.get("who") for said in root.iter(f"{TEI}said")] == ["#participants.1", None]


def test_one_id_for_two_people_and_a_remark_is_given_to_the_first() -> None:
    people = (KELP.participants[0], KELP.participants[0])
    record = evolve(KELP, participants=people, remarks=(evolve(KELP.remarks[0], id="ines-okafor"),))
    assert dtd_faults(written(record)) == []
    assert one(tree(record), ".//sp").get("who") == "#ines-okafor"
    names = [person.get(ID) for person in tree(record).iter(f"{TEI}person")]
    assert names == ["ines-okafor", "participants.2"]
    assert loads(dumps(record, "tei"), "tei") == record


def test_a_day_that_is_not_in_the_calendar_is_left_to_the_text() -> None:
    assert KELP.event.date is not None
    date = evolve(KELP.event.date, start="2021-02-30", start_time="25:00")
    record = evolve(KELP, event=evolve(KELP.event, date=date))
    root = tree(record)
    assert one(root, "standOff/listEvent/event").get("when") is None
    assert dtd_faults(written(record)) == []
    assert loads(dumps(record, "tei"), "tei") == record


def test_a_correction_by_hand_is_read() -> None:
    text = dumps(KELP, "tei").replace(
        "It is a forest that breathes.", "It is a <hi>forest</hi> that breathes &amp; hums."
    )
    (remark,) = loads(text, "tei").remarks
    assert remark.text == "Kelp is not a weed. It is a forest that breathes & hums."
    assert remark.spans == KELP.remarks[0].spans


def test_indenting_by_another_program_changes_nothing() -> None:
    root = tree(LIGHTHOUSES)
    ET.indent(root, "\t\t")
    assert loads(ET.tostring(root, encoding="unicode"), "tei") == LIGHTHOUSES


@pytest.mark.parametrize("name", OWN_PAYLOADS)
def test_our_payloads_are_text_and_nothing_else(name: str) -> None:
    check_inert(OWN_PAYLOADS[name])


def test_corpus_payloads_are_text_and_nothing_else(tmp_path: Path) -> None:
    payloads = corpus_payloads()
    for payload in payloads.values():
        check_inert(payload)
    documents = {f"p{place}": written(filled(text)) for place, text in enumerate(payloads.values())}
    assert relax_ng_faults(documents, tmp_path) == ""


def check_inert(payload: str) -> None:
    record = filled(payload)
    assert loads(dumps(record, "tei"), "tei") == record
    assert [element.tag for element in tree(record).iter()] == [
        element.tag for element in tree(filled("x")).iter()
    ]
    assert dtd_faults(written(record)) == []


FRAME = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><xenoData type="seminar-records">'
LAUGHS = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
BROKEN = {
    "empty": ("", "not well-formed"),
    "not XML": ("{}", "not well-formed"),
    "cut off": (dumps(KELP, "tei")[:-9], "not well-formed"),
    "other TEI": (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></TEI>',
        "no <xenoData type='seminar-records'>",
    ),
    "no TEI": ("<html/>", "no <xenoData"),
    "frame not JSON": (FRAME + "nonsense</xenoData></teiHeader></TEI>", "Expecting value"),
    "frame a list": (FRAME + "[]</xenoData></teiHeader></TEI>", "expected an object"),
    "frame too deep": (
        FRAME + "[" * 100_000 + "]" * 100_000 + "</xenoData></teiHeader></TEI>",
        "recursion",
    ),
    "element missing": (dumps(KELP, "tei").replace('xml:id="event.title.text"', ""), "event.title"),
    "name not text": (
        FRAME + '{"schema_version": {"#": [1]}}</xenoData></teiHeader></TEI>',
        r"xml:id \[1\]",
    ),
    "text for a number": (dumps(KELP, "tei").replace('"length":', '"length":"1","x":'), "length"),
    "internal entity": ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
    "external entity": ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><a>&b;</a>', "type"),
    "external DTD": ('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "document type"),
    "laughs": (f'<!DOCTYPE z [<!ENTITY a "ha">{LAUGHS}]><z>&j;</z>', "document type"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_ours_is_refused_with_a_reason(name: str) -> None:
    text, reason = BROKEN[name]
    with pytest.raises(FormatError, match=reason):
        loads(text, "tei")


def test_another_major_version_is_refused() -> None:
    text = dumps(KELP, "tei").replace('"schema_version":"1.0"', '"schema_version":"2.0"')
    with pytest.raises(SchemaVersionError, match=r"2\.0"):
        loads(text, "tei")


def test_elements_within_one_another_do_not_multiply_their_text() -> None:
    depth, names = 2000, ""
    nested = "x" * 5000
    for place in range(depth):
        nested = f'<p xml:id="p{place}">{nested}</p>'
        names += f'{{"#":"p{place}"}},'
    text = f"{FRAME}[{names[:-1]}]</xenoData></teiHeader>{nested}</TEI>"
    with pytest.raises(FormatError, match="in one another"):
        loads(text, "tei")
