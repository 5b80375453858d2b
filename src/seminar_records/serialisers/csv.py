"""CSV: the record as flat tables, in a folder or in one zip file.

Each table is a file of its own, with a header, comma-separated, with CRLF line ends (RFC 4180), in
UTF-8 with a byte order mark, without which Excel misreads every letter that is not ASCII. Cells
that a spreadsheet could run are disarmed by :func:`~seminar_records.serialisers.guard.guard`.
An absent value is an empty cell, so this format is only written.
"""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format, replacing
from seminar_records.serialisers.guard import guard
from seminar_records.serialisers.keys import KeyedRecord
from seminar_records.serialisers.rows import Cell, Row
from seminar_records.serialisers.tables import TABLES, Table

__all__ = ["FORMAT", "WRITTEN"]

#: The tables that are written: all but those that only make sense next to the source text.
WRITTEN: tuple[Table, ...] = tuple(
    table for table in TABLES if table.name not in {"mentions", "repairs", "segments", "spans"}
)

#: Opens the file of that name for writing.
Opener = Callable[[str], AbstractContextManager[BinaryIO]]

# The oldest time a zip file can state; a real one would make equal records different files.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def _write_tables(records: Iterable[SeminarRecord], opened: Opener) -> None:
    with ExitStack() as files:
        outputs = [files.enter_context(_text(opened(_file_name(table)))) for table in WRITTEN]
        writers = [csv.writer(output) for output in outputs]
        for table, writer in zip(WRITTEN, writers, strict=True):
            writer.writerow([column.name for column in table.columns])
        for record in records:
            keyed = KeyedRecord.of(record)
            for table, writer in zip(WRITTEN, writers, strict=True):
                writer.writerows(map(_cells, table.fill(keyed)))


def _file_name(table: Table) -> str:
    return f"{table.name}.csv"


@contextmanager
def _text(opened: AbstractContextManager[BinaryIO]) -> Iterator[io.TextIOWrapper]:
    with opened as stream:
        output = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        try:
            yield output
        finally:
            output.detach()


def _cells(row: Row) -> list[str]:
    return [_cell(value) for value in row]


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, int) else guard(value)


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    with tempfile.TemporaryDirectory() as name, zipfile.ZipFile(stream, "w") as archive:
        folder = Path(name)
        _write_tables(records, lambda file: (folder / file).open("wb"))
        for table in WRITTEN:
            _add(archive, folder / _file_name(table))


def _add(archive: zipfile.ZipFile, file: Path) -> None:
    info = zipfile.ZipInfo(file.name, _NO_TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.file_size = file.stat().st_size
    info.external_attr = 0o644 << 16
    with file.open("rb") as source, archive.open(info, "w") as target:
        shutil.copyfileobj(source, target)


def _write_path(records: Iterable[SeminarRecord], path: Path) -> None:
    if path.is_dir() or not path.suffix:
        path.mkdir(parents=True, exist_ok=True)
        _write_tables(records, lambda file: replacing(path / file))
    elif path.suffix.lower() == ".zip":
        with replacing(path) as stream:
            _write(records, stream)
    else:
        raise ValueError(f"CSV is several tables: name a folder or a .zip file, not {path.name!r}")


FORMAT = Format(
    name="csv",
    suffixes=(".csv", ".zip"),
    media_type="application/zip",
    description="flat tables for spreadsheets, in a folder or one zip file",
    lossless=False,
    binary=True,
    many=True,
    write=_write,
    write_path=_write_path,
)
