"""Arrow: complete records as typed columns, one row each, and texts parsed batch by batch.

Needs the extra ``arrow``. The schema mirrors the model: objects are structs, tuples are lists,
enums are their values, numbers have 64 bits. Files are in the Arrow IPC file format.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from attrs import evolve

from seminar_records.errors import FormatError, MissingExtraError
from seminar_records.model import Problem, SeminarRecord, Source
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.plain import from_dict, to_dict

if TYPE_CHECKING:
    import pyarrow as pa  # type: ignore[import-untyped]

__all__ = [
    "FORMAT",
    "arrow_schema",
    "faults_of",
    "fill",
    "library",
    "parse_batch",
    "records",
]

#: So many records go into one batch: few enough to hold in memory, enough to compress well.
BATCH = 256


def library(module: str = "pyarrow") -> Any:
    """A module of pyarrow; :class:`MissingExtraError` when it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError("Arrow", "arrow") from error


def arrow_schema() -> pa.Schema:
    """The columns of a record, in the order of the model's fields."""
    library()
    from seminar_records.serialisers.arrowschema import SCHEMA

    return SCHEMA


def _batches(records: Iterable[SeminarRecord]) -> Iterator[pa.RecordBatch]:
    """The records as batches of at most :data:`BATCH` rows."""
    iterator = iter(records)
    while some := list(islice(iterator, BATCH)):
        yield _batch(some)


def _batch(records: Iterable[SeminarRecord]) -> pa.RecordBatch:
    with faults_of("Arrow", OverflowError) as pa:
        return pa.RecordBatch.from_pylist([*map(to_dict, records)], schema=arrow_schema())


@contextmanager
def faults_of(name: str, *others: type[Exception]) -> Iterator[Any]:
    """Inside, pyarrow, whose exceptions (and ``others``) become a FormatError of the format."""
    pa = library()
    try:
        yield pa
    except (pa.ArrowException, *others) as error:
        raise FormatError(name, [str(error)]) from error


def fill(writer: Any, records: Iterable[SeminarRecord]) -> None:
    """Write the records to a writer of pyarrow, batch by batch, and close it."""
    with writer:
        for batch in _batches(records):
            writer.write_batch(batch)


def records(batch: pa.RecordBatch) -> Iterator[SeminarRecord]:
    """The records that a batch of these columns holds; other columns are ignored."""
    batch.validate(full=True)
    for row in range(batch.num_rows):
        yield from_dict(batch.slice(row, 1).to_pylist()[0], format="Arrow")


def parse_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The records of a batch of texts, one row for each row, for engines that hand out batches.

    The texts are in the column ``text``; a column ``name``, when there is one, becomes the name of
    the source. Bytes that are no UTF-8, which some engines let through, are decoded as a file's.
    Neither a missing text nor a fault of this library ends the batch: such a row has an empty
    record with a problem of severity ``error`` (``SR900``).

    :raises ValueError: there is no column ``text``, or it holds something else.
    """
    pa = library()
    if "text" not in batch.schema.names:
        raise ValueError(f"no column 'text' among {', '.join(batch.schema.names)}")
    try:
        texts = batch.column("text").cast(pa.large_binary()).to_pylist()
    except pa.ArrowException as error:
        raise ValueError(f"the column 'text' holds no texts: {error}") from error
    named = "name" in batch.schema.names
    names = batch.column("name").to_pylist() if named else [None] * len(texts)
    return _batch(map(_parse, texts, names))


def _parse(data: bytes | None, name: str | None) -> SeminarRecord:
    if data is None:
        return _failed(b"", name, "there is no text in this row")
    try:
        record = _record(data)
    except Exception as error:
        return _failed(data, name, f"the text could not be parsed: {type(error).__name__}")
    return record if name is None else evolve(record, source=evolve(record.source, name=name))


def _record(data: bytes) -> SeminarRecord:
    from seminar_records import pipeline

    try:
        text = data.decode()
    except UnicodeDecodeError:
        return pipeline.parse_bytes(data)
    return pipeline.parse_text(text)


def _failed(data: bytes, name: str | None, message: str) -> SeminarRecord:
    digest, length = hashlib.sha256(data).hexdigest(), len(data.decode(errors="replace"))
    return SeminarRecord(
        source=Source(name=name, sha256=digest, length=length),
        problems=(Problem(code="SR900", severity="error", message=message),),
    )


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    fill(library("pyarrow.ipc").new_file(stream, arrow_schema()), records)


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    ipc = library("pyarrow.ipc")
    with faults_of("Arrow") as pa, ipc.open_file(pa.BufferReader(stream.read())) as reader:
        for number in range(reader.num_record_batches):
            yield from records(reader.get_batch(number))


FORMAT = Format(
    name="arrow",
    suffixes=(".arrow", ".feather"),
    media_type="application/vnd.apache.arrow.file",
    description="complete records as typed columns, for data frames",
    lossless=True,
    binary=True,
    many=True,
    extra="arrow",
    write=_write,
    read=_read,
)
