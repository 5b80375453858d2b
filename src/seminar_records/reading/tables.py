"""Tables of people: columns of names and offices, or header cells that are roles.

Information tables of two columns are fields; tables of figures are left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import Role
from seminar_records.reading.findings import Claim
from seminar_records.reading.labels import Label, label_of
from seminar_records.reading.listed import Entry, one, several
from seminar_records.reading.roll import Roll

__all__ = ["read_tables"]

_HEADS = (Kind.HEADING, Kind.LINE, Kind.PARAGRAPH, Kind.FIELD)


@define
class _Columns:
    """Which columns hold names, roles and offices, by index of the cell; beside a column of names
    the roles of those in it, and whether a cell may hold several people."""

    names: list[tuple[int, tuple[Role, ...], bool]]
    roles: list[int]
    offices: list[int]


def read_tables(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the people of all tables to the roll."""
    for first, last in _tables(blocks):
        rows = [i for i in range(first, last) if blocks[i].kind is Kind.ROW and i not in roll.taken]
        if len(rows) < 2:
            continue
        columns = _columns(blocks, rows[0], _above(blocks, first))
        if columns is not None and _read(blocks, rows[1:], columns, roll):
            head = blocks[rows[0]]
            roll.taken.add(rows[0])
            roll.claims.append(Claim(head.start, head.end, "label"))


def _tables(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Runs of rows, with nothing but ruled lines between them."""
    out: list[tuple[int, int]] = []
    at = 0
    while at < len(blocks):
        if blocks[at].kind is not Kind.ROW:
            at += 1
            continue
        first = at
        at += 1
        while at < len(blocks) and blocks[at].kind in (Kind.ROW, Kind.BREAK):
            if blocks[at].emphasis == "header" or blocks[at].gap > 1:
                break
            at += 1
        out.append((first, at))
    return out


def _above(blocks: Sequence[Block], first: int) -> Label | None:
    """What the heading above a table announces."""
    for i in range(first - 1, max(first - 3, -1), -1):
        if blocks[i].kind in _HEADS:
            label = blocks[i].label
            return label_of(blocks[i].text if label is None else label.text)
    return None


def _columns(blocks: Sequence[Block], head: int, above: Label | None) -> _Columns | None:
    columns = _Columns([], [], [])
    announced = above.roles if above is not None and above.what == "people" else ()
    for i, cell in enumerate(blocks[head].cells):
        text = cell.text.strip(" *_:.").casefold()
        label = label_of(cell.text)
        if _is("name_column", text):
            columns.names.append((i, announced or (Role.ATTENDEE,), True))
        elif _is("role_column", text):
            columns.roles.append(i)
        elif _is("office_column", text):
            columns.offices.append(i)
        elif label is not None and label.what == "people":
            columns.names.append((i, label.roles, label.many))
    return columns if columns.names else None


def _is(rule: str, text: str) -> bool:
    return len(text) < 60 and grammar.pattern(rule, "fields").fullmatch(text) is not None


def _read(blocks: Sequence[Block], rows: Sequence[int], columns: _Columns, roll: Roll) -> bool:
    """Take the rows; false when under the names stand no people."""
    found: list[tuple[int, Flow, Entry, tuple[Role, ...], list[Flow]]] = []
    filled = 0
    for row in rows:
        cells = blocks[row].cells
        for column, roles, many in columns.names:
            if column >= len(cells) or not cells[column].text:
                continue
            filled += 1
            flow = cells[column]
            entry = several(flow, many=many) or one(flow)
            if entry is not None:
                own = _own_roles(cells, columns) or roles
                offices = [cells[i] for i in columns.offices if i < len(cells) and cells[i].text]
                found.append((row, flow, entry, own, offices))
    if len(found) * 2 <= filled or all(row[2].score < 2 for row in found):
        return False
    for row, flow, entry, roles, offices in found:
        if entry.score < 2:  # Break, Lunch
            continue
        _add(blocks[row], flow, entry, roles, offices, roll)
        roll.taken.add(row)
    return True


def _own_roles(cells: Sequence[Flow], columns: _Columns) -> tuple[Role, ...]:
    """The roles that a column of roles names; an office there is no role."""
    out: list[Role] = []
    for i in columns.roles:
        label = label_of(cells[i].text) if i < len(cells) else None
        if label is not None and label.what == "people":
            out.extend(label.roles)
    return tuple(out)


def _add(
    block: Block,
    flow: Flow,
    entry: Entry,
    roles: tuple[Role, ...],
    offices: Sequence[Flow],
    roll: Roll,
) -> None:
    before = len(roll.people)
    roll.add(flow, entry, roles, "table")
    roll.claims.append(Claim(block.start, block.end, "name"))
    line = _joined(offices)
    for listed in roll.people[before:]:
        if line is not None and words(line.text).codes.strip("n–?.,"):
            listed.lines.append(line)


def _joined(cells: Sequence[Flow]) -> Flow | None:
    """Office and affiliation as they would stand in a sentence, a comma between them."""
    return Flow.joined(cells, ", ") if cells else None
