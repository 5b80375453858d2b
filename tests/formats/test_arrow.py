"""Arrow and Parquet: the columns mirror the model, records come back, and batches never fail."""

from __future__ import annotations

import io
import subprocess
import sys
import types
import typing
from contextlib import suppress
from enum import Enum
from typing import Any

import attrs
import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from payloads import OWN_PAYLOADS, corpus_payloads, filled
from strategies import records

from seminar_records import pipeline
from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord, Source
from seminar_records.serialisers import arrow, parquet
from seminar_records.serialisers.arrow import arrow_schema, parse_batch
from seminar_records.serialisers.format import Format

FORMATS = pytest.mark.parametrize(
    "format", [arrow.FORMAT, parquet.FORMAT], ids=lambda one: one.name
)


def written(format: Format, drawn: list[SeminarRecord]) -> bytes:
    stream = io.BytesIO()
    format.write(drawn, stream)
    return stream.getvalue()


def read(format: Format, data: bytes) -> list[SeminarRecord]:
    assert format.read is not None
    return list(format.read(io.BytesIO(data)))


def mirror(kind: Any) -> pa.DataType:
    """The Arrow type that the model's own annotation asks for."""
    arguments = [part for part in typing.get_args(kind) if part not in (type(None), ...)]
    if isinstance(kind, types.UnionType):
        return mirror(arguments[0])
    if typing.get_origin(kind) is tuple:
        return pa.list_(mirror(arguments[0]))
    if attrs.has(kind):
        return pa.struct(fields(kind))
    if issubclass(kind, Enum):
        return pa.string()
    return {str: pa.string(), int: pa.int64(), bool: pa.bool_()}[kind]


def fields(cls: type[Any]) -> list[pa.Field]:
    hints = typing.get_type_hints(cls)
    names = [field.name for field in attrs.fields(cls)]
    in_memory = {"text"} if cls is Source else set()
    return [pa.field(name, mirror(hints[name])) for name in names if name not in in_memory]


def test_the_columns_mirror_the_model() -> None:
    assert arrow_schema().equals(pa.schema(fields(SeminarRecord)))
    assert arrow_schema().metadata == {b"seminar_records": b"1.0"}


@FORMATS
@settings(max_examples=30, deadline=None)
@given(drawn=st.lists(records(), max_size=3))
def test_records_come_back(format: Format, drawn: list[SeminarRecord]) -> None:
    assert read(format, written(format, drawn)) == drawn


def check_payloads(payloads: dict[str, str]) -> None:
    filled_records = [filled(text) for text in payloads.values()]
    for format in (arrow.FORMAT, parquet.FORMAT):
        back = read(format, written(format, filled_records))
        for name, found, record in zip(payloads, back, filled_records, strict=True):
            assert found == record, (format.name, name)


def test_our_payloads_come_back() -> None:
    check_payloads(OWN_PAYLOADS)


def test_the_corpus_payloads_come_back() -> None:
    check_payloads(corpus_payloads())


def test_files_carry_the_schema_and_are_cut_into_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "BATCH", 2)
    drawn = [filled(text) for text in "abcde"]
    with pa.ipc.open_file(written(arrow.FORMAT, drawn)) as reader:
        assert reader.schema.equals(arrow_schema(), check_metadata=True)
        assert [reader.get_batch(n).num_rows for n in range(3)] == [2, 2, 1]
    data = written(parquet.FORMAT, drawn)
    assert pq.read_schema(pa.BufferReader(data)).equals(arrow_schema())
    assert read(parquet.FORMAT, data) == drawn


@FORMATS
def test_numbers_beyond_64_bits_are_refused(format: Format) -> None:
    record = filled("x")
    vast = evolve(record, source=evolve(record.source, length=2**63))
    with pytest.raises(FormatError):
        written(format, [vast])


@FORMATS
@pytest.mark.parametrize("data", [b"", b"{}", b"ARROW1\x00\x00", b"PAR1" * 9, bytes(99)])
def test_what_is_no_such_file_is_refused(format: Format, data: bytes) -> None:
    with pytest.raises(FormatError):
        read(format, data)


@FORMATS
def test_columns_of_something_else_are_refused(format: Format) -> None:
    batch = pa.RecordBatch.from_pydict({"event": ["x"]})
    stream = io.BytesIO()
    if format is arrow.FORMAT:
        with pa.ipc.new_file(stream, batch.schema) as writer:
            writer.write_batch(batch)
    else:
        pq.write_table(pa.Table.from_batches([batch]), stream)
    with pytest.raises(FormatError, match="schema_version"):
        read(format, stream.getvalue())


@FORMATS
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_a_truncated_file_is_an_error_of_ours(format: Format, data: st.DataObject) -> None:
    whole = written(format, [filled("x")])
    with suppress(FormatError):
        assert read(format, whole[: data.draw(st.integers(0, len(whole) - 1))]) == []


TEXTS = ["Seminar on Tidal Mills\n\n3 May 2021", None, "", "\x00\ufffe", "Seminar on Peat"]


def test_a_batch_of_texts_becomes_a_batch_of_records() -> None:
    batch = pa.RecordBatch.from_pydict(
        {"text": TEXTS, "name": ["a", "b", None, "d", "e"], "n": [1] * 5}
    )
    parsed = parse_batch(batch)
    assert parsed.schema.equals(arrow_schema())
    found = list(arrow.records(parsed))
    assert [record.source.name for record in found] == ["a", "b", None, "d", "e"]
    expected = pipeline.parse_text("Seminar on Peat")
    assert found[4] == evolve(expected, source=evolve(expected.source, name="e"))
    assert [problem.code for problem in found[1].problems] == ["SR900"]


def test_a_fault_in_one_row_stays_in_that_row(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = pipeline.parse_text

    def faulty(text: str) -> SeminarRecord:
        if "Peat" in text:
            raise RecursionError("too deep")
        return whole(text)

    monkeypatch.setattr(pipeline, "parse_text", faulty)
    found = list(arrow.records(parse_batch(pa.RecordBatch.from_pydict({"text": TEXTS}))))
    assert len(found) == len(TEXTS)
    problem = found[4].problems[0]
    assert (problem.code, problem.severity) == ("SR900", "error")
    assert "RecursionError" in problem.message
    assert found[4].source.length == len("Seminar on Peat")
    assert found[0] == whole(TEXTS[0] or "")


def test_bytes_that_are_no_utf_8_are_decoded_like_a_file() -> None:
    raw = [b"Seminar on caf\xe9s", b"Seminar on Peat"]
    offsets = pa.array([0, len(raw[0]), len(raw[0]) + len(raw[1])], pa.int32()).buffers()[1]
    broken = pa.StringArray.from_buffers(2, offsets, pa.py_buffer(b"".join(raw)))
    found = list(arrow.records(parse_batch(pa.RecordBatch.from_arrays([broken], ["text"]))))
    assert found == [pipeline.parse_bytes(raw[0]), pipeline.parse_text("Seminar on Peat")]


def test_an_empty_batch_stays_empty() -> None:
    parsed = parse_batch(pa.RecordBatch.from_pydict({"text": pa.array([], pa.string())}))
    assert parsed.num_rows == 0
    assert parsed.schema.equals(arrow_schema())


def test_a_batch_without_texts_is_misuse() -> None:
    with pytest.raises(ValueError, match="no column 'text' among body"):
        parse_batch(pa.RecordBatch.from_pydict({"body": ["x"]}))
    with pytest.raises(ValueError, match="holds no texts"):
        parse_batch(pa.RecordBatch.from_pydict({"text": [1.5]}))


@FORMATS
def test_without_the_extra_the_error_names_it(format: Format) -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        f"from seminar_records.serialisers.{format.name} import FORMAT\n"
        "try: FORMAT.write([], None)\n"
        "except Exception as error: print(type(error).__name__, error.extra)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["MissingExtraError", "arrow"]
