"""CSV: as many rows as the model has objects, texts that come back, and no cell that runs."""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records, texts

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.csv import FORMAT, WRITTEN
from seminar_records.serialisers.guard import guard, unguard
from seminar_records.serialisers.keys import record_key

Tables = dict[str, list[dict[str, str]]]

SIGNS = "=+-@＝＋－＠"


def written(records: Iterable[SeminarRecord]) -> Tables:
    stream = io.BytesIO()
    FORMAT.write(records, stream)
    with zipfile.ZipFile(stream) as archive:
        assert archive.testzip() is None
        return {name: rows(archive.read(name)) for name in archive.namelist()}


def rows(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def counts(record: SeminarRecord) -> dict[str, int]:
    """How many rows each table owes this record, from the model alone."""
    event, people, remarks = record.event, record.participants, record.remarks
    contact = record.contact
    paragraphs = [*(remark.paragraphs for remark in remarks)]
    paragraphs += [section.paragraphs for section in record.sections]
    return {
        "events": 1,
        "organisers": len(event.organisers),
        "sessions": len(event.sessions),
        "session_chairs": sum(len(session.chairs) for session in event.sessions),
        "session_remarks": sum(len(session.remarks) for session in event.sessions),
        "participants": len(people),
        "positions": sum(len(person.positions) for person in people),
        "roles": sum(len(person.roles) for person in people),
        "remarks": len(remarks),
        "remark_speakers": sum(len(remark.speakers) for remark in remarks),
        "pull_quotes": sum(len(remark.pull_quotes) for remark in remarks),
        "quotations": sum(len(remark.quotations) for remark in remarks),
        "sections": len(record.sections),
        "paragraphs": sum(map(len, paragraphs)),
        "recommendations": len(record.recommendations),
        "credits": len(record.credits),
        "contacts": 0
        if contact is None
        else (contact.address is not None)
        + sum(map(len, (contact.emails, contact.websites, contact.phones, contact.faxes))),
        "problems": len(record.problems),
    }


@settings(max_examples=40, deadline=None)
@given(st.lists(records(), max_size=3))
def test_every_object_of_the_model_is_a_row(drawn: list[SeminarRecord]) -> None:
    tables = written(drawn)
    expected = [counts(record) for record in drawn]
    assert {name.removesuffix(".csv"): len(table) for name, table in tables.items()} == {
        table.name: sum(count[table.name] for count in expected) for table in WRITTEN
    }


@settings(max_examples=40, deadline=None)
@given(records())
def test_texts_come_back(record: SeminarRecord) -> None:
    tables = written([record])
    names = [unguard(row["name"]) for row in tables["participants.csv"]]
    assert names == [person.name.full for person in record.participants]
    said = [unguard(row["text"]) for row in tables["remarks.csv"]]
    assert said == [remark.text for remark in record.remarks]
    calls = [unguard(row["text"]) for row in tables["recommendations.csv"]]
    assert calls == [one.text for one in record.recommendations]


def test_keys_join_the_tables() -> None:
    tables = written([filled("x"), evolve(filled("y"), participants=filled("z").participants)])
    people = {row["participant"]: row["name"] for row in tables["participants.csv"]}
    assert list(people.values()) == ["x", "z"]
    assert [people[row["participant"]] for row in tables["remark_speakers.csv"]] == ["x", "z"]
    sources = {row["record"] for row in tables["events.csv"]}
    assert len(sources) == 2
    assert {row["record"] for row in tables["remarks.csv"]} == sources


def test_an_id_used_twice_gives_two_keys() -> None:
    record = filled("x")
    twice = evolve(record, participants=record.participants * 3)
    keys = [row["participant"] for row in written([twice])["participants.csv"]]
    assert [key.partition("/")[2] for key in keys] == ["ann", "ann~2", "ann~3"]


def test_a_speaker_who_is_no_participant_is_named_without_a_key() -> None:
    record = evolve(filled("x"), participants=())
    assert [
        (row["participant"], row["name"]) for row in written([record])["remark_speakers.csv"]
    ] == [("", "ann")]


def test_a_record_key_is_that_of_the_source() -> None:
    record = filled("x")
    corrected = evolve(record, remarks=())
    assert record_key(record) == record_key(corrected)
    renamed = evolve(record, source=evolve(record.source, name="other.txt"))
    assert record_key(record) != record_key(renamed)


def test_records_made_by_hand_have_keys_of_their_own() -> None:
    first = SeminarRecord(recommendations=filled("x").recommendations)
    assert record_key(first) != record_key(SeminarRecord())


def runs(cell: str) -> bool:
    """Whether a spreadsheet may take the cell for a formula, told without the guard's own rule."""
    shown = cell.lstrip("\t\r\n ")
    while shown and (
        unicodedata.category(shown[0])[0] in "CZM" or shown[0] in "\u034f\u115f\u1160\u3164\uffa0"
    ):
        shown = shown[1:]
    return shown[:1] != "" and shown[0] in SIGNS


@given(texts())
@example("'")
@example("''=1")
@example("")
def test_the_guard_is_undone_for_every_text(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.text("=+-@＝＋－＠' \t\r\n\u00a0\u200b\ufeff\u034f\u0301a", max_size=5))
def test_no_guarded_cell_runs(text: str) -> None:
    assert not runs(guard(text))


@pytest.mark.parametrize("text", ["a = b", "5-6", "", "Ünal", "“=”", "\u00a0x", "a@b.example"])
def test_ordinary_cells_are_left_alone(text: str) -> None:
    assert guard(text) == text


def check_payloads(payloads: dict[str, str]) -> None:
    for name, text in payloads.items():
        assert unguard(guard(text)) == text, name
        tables = written([filled(text)])
        cells = [cell for table in tables.values() for row in table for cell in row.values()]
        assert not [cell for cell in cells if runs(cell)], name
        assert unguard(tables["participants.csv"][0]["name"]) == text, name
        assert unguard(tables["positions.csv"][0]["office"]) == text, name


def test_our_payloads_are_inert() -> None:
    check_payloads(OWN_PAYLOADS)


def test_the_corpus_payloads_are_inert() -> None:
    check_payloads(corpus_payloads())


def test_a_folder_and_a_zip_hold_the_same_tables(tmp_path: Path) -> None:
    assert FORMAT.write_path is not None
    folder, archive = tmp_path / "tables", tmp_path / "tables.zip"
    FORMAT.write_path([filled("x")], folder)
    FORMAT.write_path([filled("x")], archive)
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    with zipfile.ZipFile(archive) as opened:
        assert {name: opened.read(name) for name in opened.namelist()} == files
    assert sorted(files) == sorted(f"{table.name}.csv" for table in WRITTEN)


def test_equal_records_give_equal_zip_files() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    FORMAT.write([filled("x")], first)
    FORMAT.write([filled("x")], second)
    assert first.getvalue() == second.getvalue()


def test_excel_sees_utf_8_and_rfc_4180(tmp_path: Path) -> None:
    assert FORMAT.write_path is not None
    FORMAT.write_path([filled("Ünal, “x”")], tmp_path)
    data = (tmp_path / "organisers.csv").read_bytes()
    header, first, rest = data.split(b"\r\n")
    assert header == b"\xef\xbb\xbfrecord,number,name,acronym,role"
    assert first.endswith(',1,"Ünal, “x”","Ünal, “x”",organiser'.encode())
    assert rest == b""


def test_a_failing_record_leaves_the_old_tables(tmp_path: Path) -> None:
    assert FORMAT.write_path is not None
    FORMAT.write_path([filled("x")], tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(UnicodeEncodeError):
        FORMAT.write_path([filled("y"), filled("\ud800")], tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_one_csv_file_is_refused(tmp_path: Path) -> None:
    assert FORMAT.write_path is not None
    with pytest.raises(ValueError, match="several tables"):
        FORMAT.write_path([filled("x")], tmp_path / "report.csv")
    assert list(tmp_path.iterdir()) == []
