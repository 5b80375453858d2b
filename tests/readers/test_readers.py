"""All readers together: the table, plug-ins, missing extras, and whatever bytes there are."""

from __future__ import annotations

import mailbox
import re
import sys
import zipfile
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers.made_files import WEB_PAGE, drawn_pdf, mail, word

import seminar_records as sr
from seminar_records import readers
from seminar_records.errors import MissingExtraError, ReaderError
from seminar_records.readers.reader import Extracted

MAGICS = {
    "report.pdf": b"%PDF-1.7\n",
    "report.docx": b"PK\x03\x04" + bytes(26) + b"word/",
    "report.html": b"<!DOCTYPE html>",
    "report.eml": b"Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    "report.mbox": b"From x\nSubject: y\n",
}
WHOLE = {
    "report.pdf": drawn_pdf(["One line.", "Its second."]),
    "report.docx": word(),
    "report.html": WEB_PAGE.encode(),
    "report.eml": mail(html="<p>x").as_bytes(),
}


def test_every_module_in_the_table_is_a_reader_with_suffixes_of_its_own() -> None:
    seen: list[str] = []
    for name in readers.READERS:
        module = import_module(f"seminar_records.readers.{name}")
        assert callable(module.read)
        assert "/" in module.MEDIA_TYPE
        seen.extend(module.SUFFIXES)
    assert len(seen) == len(set(seen))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in seen)


@pytest.mark.parametrize("name", [None, "", "report", "report.txt", "report.md", "README"])
def test_plain_text_has_no_reader(name: str | None) -> None:
    assert readers.read(b"Seminar on Mills\n<html> is a word here\n%PDF-1.7 too", name) is None


@pytest.mark.parametrize(
    ("module", "data", "extra"),
    [
        ("pypdfium2", WHOLE["report.pdf"], "pdf"),
        ("mammoth", WHOLE["report.docx"], "docx"),
        ("trafilatura", WHOLE["report.html"], "html"),
    ],
)
def test_a_missing_library_is_named_by_its_extra(
    module: str, data: bytes, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"seminar-records\[{extra}\]"):
        readers.read(data, "upload")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(MAGICS)), st.binary(max_size=300))
def test_any_bytes_after_a_magic_are_text_or_a_reader_error(name: str, rest: bytes) -> None:
    try:
        found = readers.extract(MAGICS[name] + rest, name)
    except ReaderError:
        return
    assert found is not None
    assert found.text.strip()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_text_or_a_reader_error(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(WHOLE)))
    whole = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    try:
        found = readers.extract(bytes(whole[:cut]), name)
    except ReaderError:
        return
    assert found is not None
    assert found.text.strip()


def test_a_member_of_an_archive_is_parsed_where_it_is(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "reports.zip", "w") as archive:
        archive.writestr("2020/mills.docx", WHOLE["report.docx"])
    member: Any = zipfile.Path(tmp_path / "reports.zip", "2020/mills.docx")
    record = sr.parse_file(member)
    assert record.source.name == "mills.docx"
    assert record.source.layout == "markdown"
    assert record.source.text is not None
    assert record.source.text.startswith("# Seminar on Tide Mills\n")


def test_the_messages_of_a_mailbox_are_parsed_one_by_one(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "reports.mbox")
    for number in range(2):
        message = mail(f"Seminar on Mill {number}\n\nHeld on {number + 3} March 2020.\n")
        message.replace_header("Subject", f"Seminar on Mill {number}")
        box.add(message)
    texts = []
    for number, taken in enumerate(box):
        path = tmp_path / f"report-{number}.eml"
        path.write_bytes(bytes(taken))
        texts.append(sr.parse_file(path).source.text)
    box.close()
    assert texts == [f"Seminar on Mill {n}\n\nHeld on {n + 3} March 2020.\n" for n in range(2)]


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_spans_point_into_the_extracted_text(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(WHOLE[name])
    record = sr.parse_file(path)
    text = record.source.text
    assert text is not None
    assert record.source.length == len(text)
    covered = "".join(text[segment.start : segment.end] for segment in record.segments)
    assert "".join(covered.split()) == "".join(text.split())


class _Minutes:
    MEDIA_TYPE = "text/x-minutes"
    SUFFIXES = (".minutes",)
    MAGIC = re.compile(b"MINUTES:")

    def read(self, data: bytes, name: str) -> Extracted:
        return Extracted(data.decode().lower())


MINUTES = _Minutes()


@pytest.fixture
def _plugins(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    group = "seminar_records.readers"
    points = EntryPoints(
        [
            EntryPoint("broken", "no_such_module_anywhere", group),
            EntryPoint("minutes", f"{__name__}:MINUTES", group),
        ]
    )
    monkeypatch.setattr(readers, "entry_points", lambda group: points)
    readers.readers.cache_clear()
    yield
    readers.readers.cache_clear()


@pytest.mark.usefixtures("_plugins")
def test_a_plug_in_is_asked_and_a_broken_one_left_out_with_a_warning() -> None:
    with pytest.warns(UserWarning, match="'broken' fails"):
        source = readers.read(b"MINUTES: ONE", None)
    assert source is not None
    assert (source.text, source.media_type) == ("minutes: one", "text/x-minutes")
    named = readers.read(b"TWO", "x.minutes")
    assert named is not None
    assert named.text == "two"
