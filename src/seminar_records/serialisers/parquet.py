"""Parquet: the columns of :mod:`seminar_records.serialisers.arrow`, compressed, for big archives.

Needs the extra ``arrow``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.arrow import arrow_schema, batches, library, records
from seminar_records.serialisers.format import Format

__all__ = ["FORMAT"]


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    with library("pyarrow.parquet").ParquetWriter(stream, arrow_schema()) as writer:
        for batch in batches(records):
            writer.write_batch(batch)


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    pa, parquet = library(), library("pyarrow.parquet")
    try:
        with parquet.ParquetFile(pa.BufferReader(stream.read())) as file:
            for batch in file.iter_batches():
                yield from records(batch)
    except (pa.ArrowException, OSError) as error:
        raise FormatError("Parquet", [str(error)]) from error


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
