"""SQLite: whole records back, sound tables beside them, a search, and Datasette serving it all."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records.errors import FormatError
from seminar_records.model import (
    Paragraph,
    Participant,
    PersonName,
    Remark,
    SeminarRecord,
    Source,
    Span,
)
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.keys import KeyedRecord
from seminar_records.serialisers.sqlite import APPLICATION_ID, FORMAT
from seminar_records.serialisers.tables import TABLES


def write(drawn: list[SeminarRecord], path: Path) -> None:
    assert FORMAT.write_path is not None
    FORMAT.write_path(drawn, path)


def read(path: Path) -> list[SeminarRecord]:
    assert FORMAT.read_path is not None
    return list(FORMAT.read_path(path))


def in_memory(drawn: list[SeminarRecord]) -> bytes:
    stream = io.BytesIO()
    FORMAT.write(drawn, stream)
    return stream.getvalue()


def from_memory(data: bytes) -> list[SeminarRecord]:
    assert FORMAT.read is not None
    return list(FORMAT.read(io.BytesIO(data)))


@contextmanager
def opened(data: bytes) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(data)
        yield db


def check_sound(db: sqlite3.Connection) -> None:
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.execute("INSERT INTO remarks_fts(remarks_fts, rank) VALUES ('integrity-check', 1)")


@settings(max_examples=30, deadline=None)
@given(st.lists(records(), max_size=2, unique_by=lambda record: KeyedRecord.of(record).key))
def test_records_come_back_and_the_tables_are_sound(drawn: list[SeminarRecord]) -> None:
    data = in_memory(drawn)
    assert from_memory(data) == drawn
    keyed = [KeyedRecord.of(record) for record in drawn]
    with opened(data) as db:
        check_sound(db)
        for table in TABLES:
            (count,) = db.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()
            assert count == sum(len(list(table.fill(record))) for record in keyed), table.name


def check_payloads(payloads: dict[str, str]) -> None:
    for name, text in payloads.items():
        data = in_memory([filled(text)])
        assert from_memory(data) == [filled(text)], name
        shown = text.replace("\x00", "␀")
        with opened(data) as db:
            check_sound(db)
            assert db.execute("SELECT name FROM participants").fetchall() == [(shown,)], name
            assert db.execute("SELECT text FROM positions").fetchall() == [(shown,)], name


def test_our_payloads_are_inert() -> None:
    check_payloads(OWN_PAYLOADS)


def test_the_corpus_payloads_are_inert() -> None:
    check_payloads(corpus_payloads())


def speech(name: str, text: str, source: str) -> SeminarRecord:
    return SeminarRecord(
        participants=(Participant(id="p", name=PersonName(full=name)),),
        remarks=(Remark(id="r", speakers=("p",), paragraphs=(Paragraph(text=text),)),),
        source=Source(name=source, sha256="ab" * 32),
    )


ILSE = speech(
    "Ilse Grünwald", "Tidal meadows store more carbon than anybody had reckoned.", "a.txt"
)
TOMO = speech("Tomo Vidal", "Nobody keeps a ledger of the lost ferries.", "b.txt")


def found(path: Path, query: str) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT name FROM remarks_fts JOIN remark_speakers ON remark = remarks_fts.rowid"
            " WHERE remarks_fts MATCH ? ORDER BY name",
            [query],
        )
        return [name for (name,) in rows]


def test_remarks_are_found_by_their_words_and_by_their_speakers(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    write([ILSE, TOMO], path)
    assert found(path, "ferries") == ["Tomo Vidal"]
    assert found(path, "speakers: grunwald") == ["Ilse Grünwald"]
    assert found(path, "text: grunwald") == []


def test_the_same_source_takes_its_own_place(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    write([ILSE, TOMO], path)
    corrected = speech("Ilse Grünwald", "Tidal meadows store peat.", "a.txt")
    write([corrected], path)
    assert read(path) == [corrected, TOMO]
    assert found(path, "carbon") == []
    assert found(path, "peat") == ["Ilse Grünwald"]
    with closing(sqlite3.connect(path)) as db:
        check_sound(db)
        assert db.execute("SELECT count(*) FROM participants").fetchone() == (2,)


def test_writing_twice_changes_no_count(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    counts = []
    for _ in range(2):
        write([filled("x")], path)
        with closing(sqlite3.connect(path)) as db:
            sql = "SELECT count(*) FROM "
            counts.append([db.execute(f'{sql}"{table.name}"').fetchone() for table in TABLES])
    assert counts[0] == counts[1]


def test_a_failing_record_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    write([ILSE], path)
    with pytest.raises(UnicodeEncodeError):
        write([TOMO, filled("\ud800")], path)
    assert read(path) == [ILSE]


def test_a_first_record_that_fails_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write([filled("\ud800")], tmp_path / "archive.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_numbers_beyond_sqlite_are_refused() -> None:
    vast = evolve(ILSE, recommendations=(evolve(filled("x").recommendations[0], number=2**63),))
    with pytest.raises(FormatError, match="too large"):
        in_memory([vast])
    wide = evolve(ILSE, remarks=(evolve(ILSE.remarks[0], spans=(Span(start=0, end=2**63 - 1),)),))
    assert from_memory(in_memory([wide])) == [wide]


def test_a_database_of_somebody_else_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE records (json TEXT)")
    before = path.read_bytes()
    with pytest.raises(FormatError, match="not made by"):
        write([ILSE], path)
    with pytest.raises(FormatError, match="not made by"):
        read(path)
    assert path.read_bytes() == before


def test_a_view_in_place_of_the_records_is_refused() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("CREATE VIEW records AS SELECT 'x' AS json, 1 AS record")
        data = db.serialize()
    with pytest.raises(FormatError, match="not made by"):
        from_memory(data)


@pytest.mark.parametrize("data", [b"", b"{}", b"SQLite format 3\x00", b"SQLite format 3\x00" * 99])
def test_what_is_no_database_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    path.write_bytes(data)
    with pytest.raises(FormatError):
        read(path)
    with pytest.raises(FormatError):
        from_memory(data)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_database_is_an_error_of_ours(data: st.DataObject) -> None:
    whole = bytearray(in_memory([ILSE]))
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(FormatError, OSError):  # anything else fails the test
        from_memory(bytes(whole))


def test_a_fault_that_sqlite_cannot_say_in_utf_8_is_an_error_of_ours() -> None:
    whole = in_memory([ILSE])
    damaged = whole.replace(b"TEXT\n) STRICT", b"TEXT\n) STRIC\x80")
    assert damaged != whole
    with pytest.raises(FormatError, match="0x80"):
        from_memory(damaged)


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.sqlite")


def test_a_path_named_like_sqlite_s_memory_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write([ILSE], Path(":memory:"))
    assert read(Path(":memory:")) == [ILSE]
    assert [file.name for file in tmp_path.iterdir()] == [":memory:"]


def test_the_format_says_what_it_does() -> None:
    assert isinstance(FORMAT, Format)
    assert FORMAT.lossless
    assert FORMAT.many


def datasette() -> str:
    """The program; when it is missing the test fails where ``CI`` is set, and skips elsewhere."""
    beside = Path(sys.executable).parent
    program = shutil.which("datasette", path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")
    if program is None and os.environ.get("CI"):
        pytest.fail("datasette is not installed; pip install 'seminar-records[test-formats]'")
    if program is None:
        pytest.skip("datasette is not installed; pip install 'seminar-records[test-formats]'")
    return program


@contextmanager
def served(path: Path) -> Iterator[str]:
    """The address at which Datasette serves a database, on a free port of the loopback."""
    command = [datasette(), "serve", "-i", str(path), "-h", "127.0.0.1", "-p", "0"]
    log = path.with_suffix(".log")
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        yield _address(server, log)
    finally:
        server.terminate()
        server.wait(timeout=30)


def _address(server: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(600):
        if found := re.search(r"http://127\.0\.0\.1:[1-9][0-9]*", log.read_text()):
            return found[0]
        assert server.poll() is None, log.read_text()
        time.sleep(0.1)
    pytest.fail(f"datasette said no address within a minute: {log.read_text()}")


def get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=30) as answer:
        text: str = answer.read().decode()
    return text


def test_datasette_serves_and_searches_it(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    write([ILSE, TOMO, filled(OWN_PAYLOADS["html"])], path)
    with served(path) as address:
        answer = json.loads(get(f"{address}/archive/remarks.json?_search=ferries&_shape=objects"))
        assert [row["speakers"] for row in answer["rows"]] == ["Tomo Vidal"]
        page = get(f"{address}/archive/remarks")
        assert 'name="_search"' in page
        assert "<script>x()" not in page
        linked = get(f"{address}/archive/remark_speakers")
        assert re.search(r'<a href="/archive/participants/\d+">Tomo Vidal</a>', linked)
