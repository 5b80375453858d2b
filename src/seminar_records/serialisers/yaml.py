"""YAML: the complete record in a form to correct by hand (extra ``yaml``).

Writing quotes every text but lower-case words and slugs, so that nothing changes its type under
YAML 1.1 or 1.2, and escapes what cannot be seen. Reading takes unquoted dates, times and words such
as ``no`` for the text they are. What records never need and others misuse is refused: anchors,
aliases, tags, a key that stands twice, deep nesting, files above :data:`MAX_BYTES`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import BinaryIO

from seminar_records.errors import FormatError, MissingExtraError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.plain import from_dict, to_dict

__all__ = ["FORMAT", "MAX_BYTES"]

#: The largest file that is read; it is held in memory whole.
MAX_BYTES = 64 * 2**20


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    bounded = _bounded()
    bounded.yaml.dump_all(
        map(to_dict, records),
        stream,
        Dumper=bounded.Dumper,
        encoding="utf-8",
        allow_unicode=True,
        sort_keys=False,
        width=sys.maxsize,
        default_flow_style=None,
    )


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    bounded = _bounded()
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise FormatError("YAML", [f"it is larger than {MAX_BYTES} bytes"])
    try:
        loader = bounded.Loader(data)
        while loader.check_data():
            yield from_dict(loader.get_data(), format="YAML")
    except bounded.yaml.YAMLError as error:
        raise FormatError("YAML", [_place(error)]) from None


def _bounded() -> ModuleType:
    try:
        from seminar_records.serialisers import boundedyaml
    except ImportError as error:
        raise MissingExtraError("YAML", "yaml") from error
    return boundedyaml


def _place(error: Exception) -> str:
    """Where PyYAML stopped and why, on one line."""
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    if mark is None or problem is None:
        return " ".join(str(error).split())
    return f"line {mark.line + 1}, column {mark.column + 1}: {problem}"


FORMAT = Format(
    name="yaml",
    suffixes=(".yaml", ".yml"),
    media_type="application/yaml",
    description="the complete record, to correct by hand",
    lossless=True,
    binary=False,
    many=True,
    extra="yaml",
    write=_write,
    read=_read,
)
