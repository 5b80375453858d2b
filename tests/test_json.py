"""The dict form, JSON, JSON Lines, and the functions that write and read files."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from strategies import records

import seminar_records as sr
from seminar_records.serialisers import FORMATS, format_of
from seminar_records.serialisers.format import replacing
from seminar_records.serialisers.plain import MAX_PLACES

RECORD = sr.SeminarRecord(
    event=sr.Event(
        kind=sr.EventKind.PANEL_DISCUSSION,
        title=sr.Text(text="Kelp — “why” now", spans=(sr.Span(start=0, end=16),)),
    ),
    participants=(
        sr.Participant(
            id="ines-okafor", name=sr.PersonName(full="Inés Okafor"), roles=(sr.Role.CHAIR,)
        ),
    ),
    contact=sr.Contact(emails=("kelp@example.org",)),
    source=sr.Source(name="kelp.txt", length=200, text="kept in memory only"),
)


@settings(max_examples=60)
@given(records())
def test_round_trips_are_exact(record: sr.SeminarRecord) -> None:
    assert sr.from_dict(sr.to_dict(record)) == record
    assert sr.loads(sr.dumps(record)) == record
    assert sr.loads(sr.dumps(record, "jsonl"), "jsonl") == record


def test_the_dict_form_is_plain_and_complete() -> None:
    data = sr.to_dict(RECORD)
    assert data == json.loads(json.dumps(data))
    assert data["event"]["kind"] == "panel discussion"
    assert data["participants"][0]["roles"] == ["chair"]
    assert data["event"]["venue"] is None
    assert data["remarks"] == []
    assert "text" not in data["source"]


def test_json_is_indented_unescaped_and_the_same_every_time() -> None:
    text = sr.dumps(RECORD)
    assert text.startswith('{\n  "schema_version": "1.0",\n')
    assert text.endswith("}\n")
    assert "Kelp — “why” now" in text
    assert sr.dumps(sr.loads(text)) == text


def test_unknown_keys_are_ignored_and_absent_ones_take_their_default() -> None:
    data = {**sr.to_dict(RECORD), "schema_version": "1.9", "new": 1}
    del data["remarks"]
    assert sr.from_dict(data) == RECORD


def _with(path: str, value: Any) -> dict[str, Any]:
    data = sr.to_dict(RECORD)
    inner: Any = data
    *keys, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    for key in keys:
        inner = inner[key]
    inner[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("participants.0.roles", ["chair", "king"], "$.participants[0].roles[1]: 'king' is not"),
        ("participants.0.id", None, "$.participants[0].id: expected text, found null"),
        ("participants.0.id", 7, "$.participants[0].id: expected text, found a whole number"),
        ("participants.0.name", {}, "$.participants[0].name.full: the key 'full' is missing"),
        ("participants", {}, "$.participants: expected a list, found an object"),
        ("contact.emails", "abc", "$.contact.emails: expected a list, found text"),
        ("event", [], "$.event: expected an object, found a list"),
        ("event.title.spans.0.end", 7.9, "$.event.title.spans[0].end: expected a whole number"),
        ("event.title.spans.0.end", True, "$.event.title.spans[0].end: expected a whole number"),
        ("event.kind", [], "$.event.kind: [] is not"),
        ("source.name", "\ud800", "$.source.name: text with half of a surrogate pair"),
        ("schema_version", 1.0, "$.schema_version: expected text"),
        ("schema_version", "one", "$.schema_version: expected text"),
    ],
)
def test_nothing_is_converted_and_errors_name_the_place(path: str, value: Any, place: str) -> None:
    with pytest.raises(sr.FormatError) as caught:
        sr.from_dict(_with(path, value))
    assert [found for found in caught.value.places if found.startswith(place)]
    assert len(caught.value.places) == 1


def test_every_wrong_place_is_named_up_to_a_limit() -> None:
    with pytest.raises(sr.FormatError) as caught:
        sr.from_dict({"schema_version": "1.0", "participants": [{}] * 30})
    assert len(caught.value.places) == MAX_PLACES + 1
    assert caught.value.places[-1] == "and 40 more"


@pytest.mark.parametrize("data", [[], "x", None, {}, {"event": {}}])
def test_what_is_no_record_at_all_is_refused(data: Any) -> None:
    with pytest.raises(sr.FormatError):
        sr.from_dict(data)


def test_another_major_version_says_who_reads_it() -> None:
    with pytest.raises(sr.SchemaVersionError, match=r"2\.3; it is read by .* schema 2\.x"):
        sr.from_dict({"schema_version": "2.3", "all": "different"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Expecting value"),
        ('{"schema_version": "1.0", "event": {}, "event": {}}', "'event' stands twice"),
        ('{"schema_version": "1.0", "x": NaN}', "NaN is not JSON"),
        ("[" * 100_000, "recursion"),
        ("\ud800", "surrogates not allowed"),
        ('{"schema_version": "1.0", "x": ' + "9" * 5000 + "}", "integer string conversion"),
    ],
)
def test_bad_json_is_a_format_error(text: str, message: str) -> None:
    with pytest.raises(sr.FormatError, match=message):
        sr.loads(text)


def test_bytes_that_are_not_utf8_are_a_format_error(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"schema_version": "é"}'.encode("latin-1"))
    with pytest.raises(sr.FormatError, match="utf-8"):
        sr.load(path)


def test_a_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "edited.json"
    path.write_bytes(b"\xef\xbb\xbf" + sr.dumps(RECORD).encode())
    assert sr.load(path) == RECORD


def test_json_lines_are_read_one_at_a_time_and_name_the_line(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text(sr.dumps(RECORD, "jsonl") + "\n" + '{"schema_version": "1.0", "event": 1}\n')
    read = sr.load_many(path)
    assert next(read) == RECORD
    with pytest.raises(sr.FormatError, match=r"line 3: \$\.event: expected an object"):
        next(read)


def test_files_are_chosen_by_suffix(tmp_path: Path) -> None:
    sr.dump(RECORD, tmp_path / "one.JSON")
    sr.dump_many([RECORD, RECORD], tmp_path / "two.ndjson")
    assert sr.load(tmp_path / "one.JSON") == RECORD
    assert list(sr.load_many(tmp_path / "two.ndjson")) == [RECORD, RECORD]
    assert (tmp_path / "two.ndjson").read_text(encoding="utf-8").count("\n") == 2


@pytest.mark.parametrize(("name", "suffixes"), FORMATS)
def test_each_suffix_finds_its_format(name: str, suffixes: tuple[str, ...]) -> None:
    format = sr.get_format(name)
    assert format.name == name
    assert format.suffixes == suffixes
    for suffix in suffixes:
        assert format_of(f"a.b{suffix}").name == name


def test_the_longest_suffix_wins() -> None:
    assert format_of("x.json").name == "json"
    assert format_of("x.csl.json").name == "csl"


def test_unknown_formats_name_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(sr.UnknownFormatError, match="'jsonn'; known are: json, jsonl"):
        sr.dumps(RECORD, "jsonn")
    with pytest.raises(sr.UnknownFormatError, match=r"'\.xyz'; known are: \.json"):
        sr.dump(RECORD, tmp_path / "out.xyz")


def test_open_files_are_written_and_read() -> None:
    stream = io.BytesIO()
    sr.dump(RECORD, stream)
    assert stream.getvalue() == sr.dumps(RECORD).encode()
    stream.seek(0)
    assert sr.load(stream) == RECORD


def test_a_format_of_one_record_refuses_several_and_none(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for some in ([], [RECORD, RECORD]):
        with pytest.raises(ValueError, match="one record a file"):
            sr.dump_many(some, path)
    assert not path.exists()


def test_a_file_without_records_is_a_format_error(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_bytes(b"\n\n")
    assert list(sr.load_many(path)) == []
    with pytest.raises(sr.FormatError, match="there is no record"):
        sr.load(path)


def _failing() -> Iterator[sr.SeminarRecord]:
    yield RECORD
    raise RuntimeError("the source of records fails")


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    path.write_text("old")
    with pytest.raises(RuntimeError):
        sr.dump_many(_failing(), path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_killed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    sr.dump(RECORD, path)
    program = (
        "import os, signal, seminar_records as sr\n"
        "def records():\n"
        "    for _ in range(1000): yield sr.SeminarRecord()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        f"sr.dump_many(records(), {str(path)!r})"
    )
    done = subprocess.run([sys.executable, "-c", program])
    assert done.returncode == -signal.SIGKILL
    assert list(sr.load_many(path)) == [RECORD]


def test_a_name_as_long_as_names_may_be_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".json")
    sr.dump(RECORD, path)
    assert sr.load(path) == RECORD


def test_what_is_no_record_or_no_text_is_a_type_error(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="expected a SeminarRecord, found dict"):
        sr.dumps({})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="expected text, found bytes"):
        sr.loads(b"{}")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="binary"):
        sr.dumps(RECORD, "sqlite")


def test_replacing_keeps_mode_and_follows_links(tmp_path: Path) -> None:
    path = tmp_path / "real.json"
    path.write_text("old")
    path.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    sr.dump(RECORD, link)
    assert link.is_symlink()
    assert sr.load(path) == RECORD
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_device_is_written_directly() -> None:
    with replacing(Path(os.devnull)) as stream:
        stream.write(b"x")
    assert not Path(os.devnull).is_file()


def test_listing_the_formats_imports_no_optional_library() -> None:
    code = (
        "import sys, seminar_records as sr\n"
        "assert [format.name for format in sr.formats()]\n"
        "print([name for name in ('yaml', 'pyarrow', 'icalendar', 'lxml') if name in sys.modules])"
    )
    assert _run(code) == "[]"


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()
