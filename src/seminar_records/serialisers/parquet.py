"""Parquet: the columns of :mod:`seminar_records.serialisers.arrow`, compressed, for big archives.

Needs the extra ``arrow``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.arrow import arrow_schema, faults_of, fill, library, records
from seminar_records.serialisers.format import Format

__all__ = ["FORMAT"]


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    fill(library("pyarrow.parquet").ParquetWriter(stream, arrow_schema()), records)


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    parquet = library("pyarrow.parquet")
    with (
        faults_of("Parquet", OSError) as pa,
        parquet.ParquetFile(pa.BufferReader(stream.read())) as file,
    ):
        for batch in file.iter_batches():
            yield from records(batch)


FORMAT = Format(
    name="parquet",
    suffixes=(".parquet",),
    media_type="application/vnd.apache.parquet",
    description="complete records as typed columns, compressed, for big archives",
    lossless=True,
    binary=True,
    many=True,
    extra="arrow",
    write=_write,
    read=_read,
)
