"""JSON: the complete record, one document a file, always the same bytes for the same record."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any, BinaryIO

from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.plain import from_dict, to_dict

__all__ = ["FORMAT", "decode", "schema"]


def decode(data: bytes, format: str = "JSON") -> Any:
    """The value of one JSON text.

    Stricter than :func:`json.loads`: UTF-8 only, no ``NaN``, and no key twice in one object, of
    which RFC 8259 leaves open which one counts.
    """
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise FormatError(format, [f"$: {error}"]) from None


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the dict form of a record, a new copy at every call."""
    found: dict[str, Any] = decode(files("seminar_records").joinpath("schema.json").read_bytes())
    return found


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        ((twice, _),) = Counter(key for key, _ in pairs).most_common(1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return out


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        text = json.dumps(to_dict(record), indent=2, ensure_ascii=False, allow_nan=False)
        stream.write(text.encode())
        stream.write(b"\n")


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    yield from_dict(decode(stream.read()), format="JSON")


FORMAT = Format(
    name="json",
    suffixes=(".json",),
    media_type="application/json",
    description="the complete record; the shipped JSON Schema describes it",
    lossless=True,
    binary=False,
    many=False,
    write=_write,
    read=_read,
)
