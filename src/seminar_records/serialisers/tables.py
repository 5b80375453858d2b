"""The record as flat tables, for CSV and for the query tables of SQLite.

Every table is described once in :data:`TABLES`: its columns, and the function that fills
it from a record.
What others refer to has a key in the first column of its table (see
:mod:`seminar_records.serialisers.keys`). A reference that leads nowhere, such as a speaker who is
not among the participants, is an empty cell; the printed name or id stands beside it. ``number``
is the place within the list, from 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from attrs import frozen

from seminar_records.serialisers import rows
from seminar_records.serialisers.keys import KeyedRecord

__all__ = ["TABLES", "Column", "Kind", "Table"]


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    KEY = "key"  #: names the row, for others to refer to
    REF = "ref"  #: the key of a row of the table :attr:`Column.table`, or nothing


@frozen
class Column:
    """A column; ``table`` is the table a reference leads to."""

    name: str
    kind: Kind
    table: str | None = None


@frozen
class Table:
    """One table: what its columns are and how a record becomes rows of it."""

    name: str
    columns: tuple[Column, ...]
    fill: Callable[[KeyedRecord], Iterable[rows.Row]]


def _columns(spec: str) -> tuple[Column, ...]:
    """Columns from words: ``name`` is text, ``name#`` a number, ``name!`` the key,
    ``name>table`` a reference."""
    return tuple(_column(word) for word in spec.split())


def _column(word: str) -> Column:
    name, arrow, table = word.partition(">")
    if arrow:
        return Column(name, Kind.REF, table)
    if word.endswith("#"):
        return Column(word[:-1], Kind.INTEGER)
    if word.endswith("!"):
        return Column(word[:-1], Kind.KEY)
    return Column(word, Kind.TEXT)


def _table(name: str, columns: str, fill: Callable[[KeyedRecord], Iterable[rows.Row]]) -> Table:
    return Table(name, _columns(columns), fill)


#: The tables, each after those it refers to; ``records``, which the first refers to, is the record.
TABLES: tuple[Table, ...] = (
    _table(
        "events",
        "record>records source sha256 media_type encoding length# layout schema_version kind title"
        " date_start date_end time_start time_end date_text date_basis venue online#",
        rows.events,
    ),
    _table("organisers", "record>records number# name acronym role", rows.organisers),
    _table(
        "sessions",
        "session! record>records number# title date_start date_end date_text",
        rows.sessions,
    ),
    _table(
        "participants",
        "participant! record>records number# id name honorifics postnominals",
        rows.participants,
    ),
    _table(
        "positions",
        "participant>participants number# text office organisation former#",
        rows.of_participants("positions", "text", "office", "organisation", "former"),
    ),
    _table(
        "roles",
        "participant>participants number# role",
        rows.of_participants("roles", "value"),
    ),
    _table(
        "mentions",
        "participant>participants number# text rule",
        rows.of_participants("mentions", "text", "rule"),
    ),
    _table(
        "remarks",
        "remark! record>records number# id label role mode speakers text",
        rows.remarks,
    ),
    _table(
        "remark_speakers",
        "remark>remarks number# participant>participants name",
        rows.remark_speakers,
    ),
    _table("sections", "section! record>records number# heading level# kind", rows.sections),
    _table(
        "paragraphs",
        "record>records remark>remarks section>sections number# text",
        rows.paragraphs,
    ),
    _table("pull_quotes", "remark>remarks number# text", rows.pull_quotes),
    _table(
        "quotations", "remark>remarks number# participant>participants name text", rows.quotations
    ),
    _table(
        "session_chairs",
        "session>sessions number# participant>participants name",
        rows.session_chairs,
    ),
    _table("session_remarks", "session>sessions number# remark>remarks", rows.session_remarks),
    _table("recommendations", "record>records number# label text addressee", rows.recommendations),
    _table("credits", "record>records number# role name", rows.credits),
    _table("contacts", "record>records kind value", rows.contacts),
    _table(
        "problems",
        "record>records number# code severity message hint candidates",
        rows.problems,
    ),
    _table("repairs", "record>records number# rule before after", rows.repairs),
    _table("segments", "record>records number# start# end# kind ref", rows.segments),
    _table("spans", "record>records path start# end#", rows.spans),
)
