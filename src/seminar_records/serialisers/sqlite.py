"""SQLite: many records in one database, to query, to search, and to read back.

The table ``records`` holds each record whole, as JSON; it alone is read back. Beside it stand the
flat tables of :mod:`seminar_records.serialisers.tables`, all ``STRICT``, with whole numbers for
keys and foreign keys, and ``remarks_fts``, an FTS5 index over the remarks with their speakers'
names. In these the NUL character is written as its symbol U+2400, since SQLite's own functions stop
at a NUL.

Writing into a database adds to it; a record whose source is there already (the same SHA-256 and
name) takes the old one's place. Each call is one transaction. Only databases that this module made
are written or read: they carry :data:`APPLICATION_ID`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.json import decode
from seminar_records.serialisers.keys import KeyedRecord
from seminar_records.serialisers.plain import from_dict, to_dict
from seminar_records.serialisers.rows import Cell
from seminar_records.serialisers.tables import TABLES, Column, Kind, Table

__all__ = ["APPLICATION_ID", "FORMAT"]

#: ``SemR`` in ASCII; in the header of the file, where ``file`` and Datasette can see it.
APPLICATION_ID = 0x53656D52
_VERSION = 1
_MAGIC = b"SQLite format 3\x00"

# The key column of each table that is referred to.
_KEYS = {table.name: table.columns[0].name for table in TABLES} | {"records": "record"}

_RECORDS = """CREATE TABLE records (
    record INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT,
    sha256 TEXT NOT NULL,
    json TEXT NOT NULL
) STRICT"""

# An index without a copy of the texts; the triggers keep it in step, as the FTS5 manual has it.
# Datasette knows the table that is searched by the double quotes around it.
_SEARCH = (
    'CREATE VIRTUAL TABLE remarks_fts USING fts5(speakers, label, text, content="remarks",'
    ' content_rowid="remark", tokenize="unicode61 remove_diacritics 2")',
    "CREATE TRIGGER remarks_insert AFTER INSERT ON remarks BEGIN {insert}; END",
    "CREATE TRIGGER remarks_delete AFTER DELETE ON remarks BEGIN {delete}; END",
    "CREATE TRIGGER remarks_update AFTER UPDATE ON remarks BEGIN {delete}; {insert}; END",
)
_SEARCH_INSERT = (
    "INSERT INTO remarks_fts(rowid, speakers, label, text)"
    " VALUES (new.remark, new.speakers, new.label, new.text)"
)
_SEARCH_DELETE = (
    "INSERT INTO remarks_fts(remarks_fts, rowid, speakers, label, text)"
    " VALUES ('delete', old.remark, old.speakers, old.label, old.text)"
)


def _schema() -> Iterator[str]:
    yield f"PRAGMA application_id = {APPLICATION_ID}"
    yield f"PRAGMA user_version = {_VERSION}"
    yield _RECORDS
    for table in TABLES:
        columns = ",\n    ".join(map(_column, table.columns))
        yield f'CREATE TABLE "{table.name}" (\n    {columns}\n) STRICT'
        for column in table.columns:
            if column.kind is Kind.REF:
                index = f"{table.name}_{column.name}"
                yield f'CREATE INDEX "{index}" ON "{table.name}"("{column.name}")'
    for statement in _SEARCH:
        yield statement.format(insert=_SEARCH_INSERT, delete=_SEARCH_DELETE)


def _column(column: Column) -> str:
    name = f'"{column.name}"'
    if column.kind is Kind.KEY:
        return f"{name} INTEGER PRIMARY KEY"
    if column.kind is Kind.REF:
        key = _KEYS[str(column.table)]  # named, since Datasette fails where it is left out
        return f'{name} INTEGER REFERENCES "{column.table}"("{key}") ON DELETE CASCADE'
    return f"{name} {column.kind.value.upper()}"


class _Writer:
    """Puts records into an open database."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.keys: dict[tuple[str, str], int] = {}

    def add(self, record: SeminarRecord) -> None:
        keyed = KeyedRecord.of(record)
        self.keys = {("records", keyed.key): self._record(keyed)}
        for table in TABLES:
            self._rows(table, keyed)

    def _record(self, keyed: KeyedRecord) -> int:
        """The number of the record; one from the same source is deleted with all its rows."""
        old = self.db.execute("SELECT record FROM records WHERE key = ?", [keyed.key]).fetchone()
        number = old[0] if old else None
        self.db.execute("DELETE FROM records WHERE record = ?", [number])
        source = keyed.record.source
        text = json.dumps(to_dict(keyed.record), ensure_ascii=False, allow_nan=False)
        row = (number, keyed.key, _plain(source.name), _plain(source.sha256), text)
        return _added(self.db.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?)", row))

    def _rows(self, table: Table, keyed: KeyedRecord) -> None:
        marks = ", ".join("?" * len(table.columns))
        insert = f'INSERT INTO "{table.name}" VALUES ({marks})'
        rows = ((row[0], [*map(self._value, table.columns, row)]) for row in table.fill(keyed))
        if table.columns[0].kind is Kind.KEY:
            for key, row in rows:
                self.keys[table.name, str(key)] = _added(self.db.execute(insert, row))
        else:
            self.db.executemany(insert, (row for _, row in rows))

    def _value(self, column: Column, value: Cell) -> Cell:
        if column.kind is Kind.KEY:
            return None
        if column.kind is Kind.REF and value is not None:
            return self.keys[str(column.table), str(value)]
        return _plain(value)


def _plain(value: Cell) -> Cell:
    return value.replace("\x00", "␀") if isinstance(value, str) else value


def _added(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _fill(db: sqlite3.Connection, records: Iterable[SeminarRecord]) -> None:
    """Write into a database, all records or none; an empty one gets its tables first."""
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("BEGIN IMMEDIATE")
    try:
        if db.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            for statement in _schema():
                db.execute(statement)
        _check_ours(db)
        writer = _Writer(db)
        for record in records:
            writer.add(record)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _check_ours(db: sqlite3.Connection) -> None:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    kind = db.execute("SELECT type FROM sqlite_schema WHERE name = 'records'").fetchone()
    if application != APPLICATION_ID or kind != ("table",):
        raise FormatError("SQLite", ["this database was not made by seminar-records"])
    if version != _VERSION:
        raise FormatError("SQLite", [f"the tables are of version {version}, not {_VERSION}"])


@contextmanager
def _open(name: str, **options: Any) -> Iterator[sqlite3.Connection]:
    """A connection that commits only when told to, whose errors are ours."""
    try:
        with closing(sqlite3.connect(name, isolation_level=None, **options)) as db:
            yield db
    except sqlite3.OperationalError as error:
        raise OSError(f"SQLite: {error}") from error
    # UnicodeDecodeError: what SQLite says of a damaged file can itself be damaged
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        raise FormatError("SQLite", [str(error)]) from error


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    with _open(":memory:") as db:
        _fill(db, records)
        stream.write(db.serialize())


def _write_path(records: Iterable[SeminarRecord], path: Path) -> None:
    new = not path.exists()
    try:
        with _open(str(path.absolute())) as db:
            _fill(db, records)
    except BaseException:
        if new:
            path.unlink(missing_ok=True)
        raise


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    data = stream.read()
    _check_magic(data)
    with _open(":memory:") as db:
        db.deserialize(data)
        yield from _records(db)


def _read_path(path: Path) -> Iterator[SeminarRecord]:
    with path.open("rb") as stream:
        _check_magic(stream.read(len(_MAGIC)))
    with _open(f"{path.absolute().as_uri()}?mode=ro", uri=True) as db:
        yield from _records(db)


def _check_magic(data: bytes) -> None:
    if not data.startswith(_MAGIC):
        raise FormatError("SQLite", ["this is not an SQLite database"])


def _records(db: sqlite3.Connection) -> Iterator[SeminarRecord]:
    db.execute("PRAGMA trusted_schema = OFF")
    _check_ours(db)
    for (text,) in db.execute("SELECT CAST(json AS BLOB) FROM records ORDER BY record"):
        yield from_dict(decode(text, "SQLite"), format="SQLite")


FORMAT = Format(
    name="sqlite",
    suffixes=(".sqlite", ".sqlite3", ".db"),
    media_type="application/vnd.sqlite3",
    description="tables to query and search, many records in one database",
    lossless=True,
    binary=True,
    many=True,
    write=_write,
    read=_read,
    write_path=_write_path,
    read_path=_read_path,
)
