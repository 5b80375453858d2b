"""JSON Lines: one complete record on every line, written and read one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.json import decode
from seminar_records.serialisers.plain import from_dict, to_dict

__all__ = ["FORMAT"]


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        line = json.dumps(to_dict(record), ensure_ascii=False, allow_nan=False)
        stream.write(line.encode())
        stream.write(b"\n")


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    for number, line in enumerate(stream, 1):
        if line.strip():
            yield _record(line, number)


def _record(line: bytes, number: int) -> SeminarRecord:
    try:
        return from_dict(decode(line), format="JSON Lines")
    except FormatError as error:
        places = [f"line {number}: {place}" for place in error.places]
        raise type(error)("JSON Lines", places) from None


FORMAT = Format(
    name="jsonl",
    suffixes=(".jsonl", ".ndjson"),
    media_type="application/jsonl",
    description="complete records, one a line",
    lossless=True,
    binary=False,
    many=True,
    write=_write,
    read=_read,
)
