"""Formats a record can be written in, and the six functions that write and read them.

A format is a module of this package named in :data:`FORMATS`, or a plug-in in the entry point group
``seminar_records.formats``. A module is imported when its format is asked for, and an optional
library when the format is used, so listing the formats needs none of them.
"""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeAlias

from seminar_records.errors import FormatError, UnknownFormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format, replacing

__all__ = [
    "FORMATS",
    "Format",
    "dump",
    "dump_many",
    "dumps",
    "format_of",
    "formats",
    "get_format",
    "load",
    "load_many",
    "loads",
]

#: A path, or a file open for bytes.
Place: TypeAlias = str | os.PathLike[str] | BinaryIO

#: The formats of this package with their file suffixes. The module of that name in this package
#: says the rest in its ``FORMAT``; the suffixes stand here too so that a file name finds its module
#: without importing every other one.
FORMATS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("json", (".json",)),
    ("jsonl", (".jsonl", ".ndjson")),
    ("yaml", (".yaml", ".yml")),
    ("markdown", (".md", ".markdown")),
    ("csv", (".csv", ".zip")),
    ("sqlite", (".sqlite", ".sqlite3", ".db")),
    ("arrow", (".arrow", ".feather")),
    ("parquet", (".parquet",)),
    ("html", (".html", ".htm")),
    ("tei", (".tei.xml", ".tei", ".xml")),
    ("akomantoso", (".akn.xml", ".akn")),
    ("schemaorg", (".jsonld",)),
    ("webannotation", (".anno.jsonld",)),
    ("csl", (".csl.json",)),
    ("bibtex", (".bib",)),
    ("icalendar", (".ics",)),
)

_BUILT_IN = frozenset(name for name, _ in FORMATS)


def formats() -> tuple[Format, ...]:
    """Every installed format, those of this package first."""
    return (*(_built_in(name) for name, _ in FORMATS), *_plugins())


def get_format(name: str) -> Format:
    """The format of that name; :class:`UnknownFormatError` names the known ones."""
    if name in _BUILT_IN:
        return _built_in(name)
    for format in _plugins():
        if format.name == name:
            return format
    raise UnknownFormatError(name, [format.name for format in formats()])


def format_of(path: str | os.PathLike[str]) -> Format:
    """The format whose suffix the file name has, the longest suffix first."""
    name = Path(path).name.lower()
    known = [*FORMATS, *((plugin.name, plugin.suffixes) for plugin in _plugins())]
    fitting = [(suffix, format) for format, all in known for suffix in all if name.endswith(suffix)]
    if not fitting:
        known_suffixes = [suffix for _, suffixes in known for suffix in suffixes]
        raise UnknownFormatError(Path(path).suffix or name, known_suffixes)
    return get_format(max(fitting, key=lambda pair: len(pair[0]))[1])


def dumps(record: SeminarRecord, format: str = "json") -> str:
    """The record as text; TypeError for a binary format, which :func:`dump` writes."""
    chosen = get_format(format)
    if chosen.binary:
        raise TypeError(f"the format {format!r} is binary; write it with dump(record, path)")
    stream = io.BytesIO()
    chosen.write([record], stream)
    return stream.getvalue().decode()


def loads(text: str, format: str = "json") -> SeminarRecord:
    """The first record in a text that :func:`dumps` wrote; FormatError when there is none."""
    chosen = get_format(format)
    if not isinstance(text, str):
        raise TypeError(f"expected text, found {type(text).__name__}; load reads files")
    if chosen.binary:
        raise TypeError(f"the format {format!r} is binary; read it with load(path)")
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise FormatError(format, [str(error)]) from None
    return _first(load_many(io.BytesIO(data), format), format)


def dump(record: SeminarRecord, place: Place, format: str | None = None) -> None:
    """Write one record to a path or an open binary file.

    The format is that of the file's suffix unless named; an open file gets JSON. A file appears
    whole or not at all.
    """
    dump_many([record], place, format)


def dump_many(records: Iterable[SeminarRecord], place: Place, format: str | None = None) -> None:
    """Write records, one after another; ValueError when the format holds only one a file."""
    chosen = _choose(place, format)
    if not chosen.many:
        records = _only_one(records, chosen)
    if not isinstance(place, (str, os.PathLike)):
        chosen.write(records, place)
    elif chosen.write_path is not None:
        chosen.write_path(records, Path(place))
    else:
        with replacing(Path(place)) as stream:
            chosen.write(records, stream)


def load(place: Place, format: str | None = None) -> SeminarRecord:
    """The first record of a file; FormatError when it has none."""
    return _first(load_many(place, format), _choose(place, format).name)


def load_many(place: Place, format: str | None = None) -> Iterator[SeminarRecord]:
    """The records of a file, read as they are asked for.

    TypeError for a format that is only written.
    """
    chosen = _choose(place, format)
    if not isinstance(place, (str, os.PathLike)):
        if chosen.read is None:
            raise TypeError(f"the format {chosen.name!r} cannot be read from an open file")
        return chosen.read(place)
    if chosen.read_path is not None:
        return chosen.read_path(Path(place))
    if chosen.read is None:
        raise TypeError(f"the format {chosen.name!r} is only written, it cannot be read back")
    return _read_file(chosen, Path(place))


def _read_file(format: Format, path: Path) -> Iterator[SeminarRecord]:
    assert format.read is not None
    with path.open("rb") as stream:
        yield from format.read(stream)


def _choose(place: Place, format: str | None) -> Format:
    if format is not None:
        return get_format(format)
    if isinstance(place, (str, os.PathLike)):
        return format_of(place)
    return get_format("json")


def _first(records: Iterator[SeminarRecord], format: str) -> SeminarRecord:
    for record in records:
        return record
    raise FormatError(format, ["there is no record in it"])


def _only_one(records: Iterable[SeminarRecord], format: Format) -> list[SeminarRecord]:
    some = list(islice(records, 2))
    if len(some) != 1:
        count = "none" if not some else "several"
        raise ValueError(f"the format {format.name!r} holds one record a file, not {count}")
    return some


@cache
def _built_in(name: str) -> Format:
    found: Format = import_module(f"{__name__}.{name}").FORMAT
    return found


@cache
def _plugins() -> tuple[Format, ...]:
    """Formats of other packages; one that cannot be loaded is left out with a warning."""
    out = []
    for point in entry_points(group="seminar_records.formats"):
        try:
            format = point.load()
        except Exception as error:
            warnings.warn(f"the format plug-in {point.name!r} fails: {error!r}", stacklevel=3)
            continue
        if format.name not in _BUILT_IN:
            out.append(format)
    return tuple(out)
