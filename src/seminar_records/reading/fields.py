"""Labelled values: what a header, an information table or front matter says of the event, and who
is named beside a role (``Chair: X``, ``Panellists: A, B and C``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import EventKind, Role
from seminar_records.reading.baretitles import bare_title
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import FoundDate, find_dates, find_time
from seminar_records.reading.findings import Claim
from seminar_records.reading.found import Found
from seminar_records.reading.hostnames import organisations
from seminar_records.reading.labels import Label, label_of
from seminar_records.reading.listed import Entry, several
from seminar_records.reading.people import find_people
from seminar_records.reading.roll import Roll
from seminar_records.reading.stated import Named, Opening, Piece, PlaceRank, TitleRank
from seminar_records.reading.titlemarks import quoted

__all__ = ["Header", "is_upcoming", "labelled", "read_fields", "read_headlines"]

#: A field printed on one line of another kind is no longer than this. In characters.
_LINE_MOST = 400
#: A value below its label is no longer than this. In characters.
_BELOW_MOST = 200
#: The head of a memorandum stands in so many blocks.
_MEMO_HEAD = 8
#: Where a label comes again so many blocks later, it speaks of something else.
_NEAR = 12
#: The first row of a table is the title of the event where it is as long as this, in characters;
#: else it heads the columns.
_TITLE_LEAST = 24
#: What front matter may say of the event.
_OF_EVENT = frozenset({"place", "organiser", "partner", "sponsor", "people", "date"})
_SPLIT = (Kind.HEADING, Kind.LINE, Kind.ITEM, Kind.PARAGRAPH)


@define
class Header:
    """What front matter gives: headlines, and the day of publication; and the titles and dates that
    a page prints ``again`` in fields, each with its block."""

    headlines: list[Piece] = Factory(list)
    stamp: tuple[FoundDate, Flow] | None = None
    again: list[tuple[int, str, Flow]] = Factory(list)


@define
class _Field:
    """A labelled value in the block ``index``, or in the block ``below`` it."""

    index: int
    block: Block
    label: Label
    value: Flow
    below: Block | None = None


def read_fields(blocks: Sequence[Block], roll: Roll) -> Header:
    """Add what labelled values say to the roll; the header is what front matter says."""
    header = Header()
    seen: dict[str, int] = {}
    times: list[Flow] = []
    skip = False
    memo = _is_memo(blocks)
    for index, block in enumerate(blocks):
        if index in roll.taken:
            continue
        if block.emphasis == "front matter":
            _front_matter(block, header)
            if (field := _told_in_front(index, block)) is not None and _take(field, roll):
                roll.taken.add(index)
            continue
        if block.kind is Kind.HEADING:
            skip = is_upcoming(block.text)
        for field in _fields(blocks, index):
            if _names_event(blocks, field):
                field.label = Label("title")
            if skip or not field.value.text:
                continue
            if _repeated(field, seen):
                header.again.append((index, field.label.what, field.value))
                continue
            if field.label.what == "time":
                times.append(field.value)
            if memo and field.label.what == "date" and header.stamp is None:
                header.stamp = _stamp(field.value)
            elif _take(field, roll):
                roll.claims.append(Claim(block.start, block.end, "field"))
                roll.taken.add(index)
                if field.below is not None:
                    roll.claims.append(Claim(field.below.start, field.below.end, "field"))
                    roll.taken.add(index + 1)
    _set_time(roll, times)
    return header


def _names_event(blocks: Sequence[Block], field: _Field) -> bool:
    """Whether a kind of event is the label of a title: ``Lecture: TITLE`` over ``Speaker: X``."""
    label = field.block.label
    if label is None or grammar.pattern("kind_label", "fields").fullmatch(label.text) is None:
        return False
    near = blocks[field.index + 1 : field.index + _MEMO_HEAD]
    others = [label_of(b.label.text) for b in near if b.label is not None]
    return any(other is not None and other.what == "people" for other in others)


def _is_memo(blocks: Sequence[Block]) -> bool:
    """Whether a letter or memorandum begins here: its date is that of the writing."""
    labels = (block.label for block in blocks[:_MEMO_HEAD] if block.kind is Kind.FIELD)
    memo = grammar.pattern("memo", "fields").fullmatch
    found = [memo(label.text.strip()) for label in labels if label is not None]
    return {match.lastgroup for match in found if match is not None} == {"writer", "reader"}


def _stamp(value: Flow) -> tuple[FoundDate, Flow] | None:
    dates = find_dates(value.text)
    return (dates[0], value) if dates and dates[0].complete else None


def is_upcoming(text: str) -> bool:
    """Whether a heading stands over something that is still to come, or over earlier events."""
    return grammar.pattern("upcoming", "fields").match(text[:120]) is not None


def _repeated(field: _Field, seen: dict[str, int]) -> bool:
    """Whether a field of the event was printed before, in another place."""
    if field.label.what in {"people", "absent"}:
        return False
    first = seen.setdefault(field.label.what, field.index)
    return field.index - first > _NEAR or (field.index != first and field.label.what == "title")


def _fields(blocks: Sequence[Block], index: int) -> Iterator[_Field]:
    found = labelled(blocks[index])
    if found is None:
        return
    label, value = found
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    if value.text or label.what in {"people", "absent"} or below is None:
        yield _Field(index, blocks[index], label, value)
    elif _is_value(below):
        yield _Field(index, blocks[index], label, below.flow, below)


def _is_value(block: Block) -> bool:
    """Whether a block can be the value of the label above it."""
    short = block.kind in (Kind.LINE, Kind.PARAGRAPH) and len(block.text) <= _BELOW_MOST
    sentence = block.kind is Kind.PARAGRAPH and block.text.endswith((".", "!", "?", "”", '"'))
    return short and not sentence and block.gap < 2 and labelled(block) is None


def labelled(block: Block) -> tuple[Label, Flow] | None:
    """Label and value of a block: a field, a two-column row, or ``label: value`` on a line."""
    if block.kind is Kind.FIELD and block.label is not None:
        label = label_of(block.label.text)
        return None if label is None else (label, block.flow)
    if block.kind is Kind.ROW:
        return _row(block)
    if block.kind not in _SPLIT or len(block.text) > _LINE_MOST:
        return None
    at = block.text.find(":", 2, 60)
    if at < 0 or not (block.text[at + 1 :] or " ")[0].isspace():
        return None
    label = label_of(block.text[:at])
    if label is None or not label.sure:
        return None
    return label, block.flow.slice(at + 1, len(block.flow)).strip()


def _heads_columns(label: Label, text: str) -> bool:
    """Whether the head of a table names its columns; a title that is long or a day is a value."""
    if label.what == "title":
        return len(text) < _TITLE_LEAST
    return label.what != "date" or not any(map(str.isdecimal, text))


def _row(block: Block) -> tuple[Label, Flow] | None:
    """A row of two columns; a bar inside the value has made more cells of it."""
    cells = [cell for cell in block.cells if cell.text]
    label = label_of(cells[0].text) if len(cells) > 1 else None
    if label is None:
        return None
    whole = grammar.pattern("of_one_event", "fields").search(cells[0].text) is not None
    if block.emphasis == "header" and not whole and _heads_columns(label, cells[1].text):
        return None
    return label, Flow.joined(cells[1:], ", ")


def _take(field: _Field, roll: Roll) -> bool:
    """Add one field; false when its value is not what the label says."""
    what, value = field.label.what, field.value
    if what == "people":
        return _people(field, roll)
    if what in {"organiser", "partner", "sponsor"}:
        return _organisers(field, roll)
    if what in {"title", "theme"}:
        piece = bare_title(value)
        if piece is not None and (inner := rules("opening")["kind_title"].fullmatch(_codes(piece))):
            start = piece.start + words(piece.text).starts[inner.start("title")]
            piece = quoted(value, start) if value.text[start] in '“"‘' else piece
        if piece is not None:
            rank = TitleRank.LABELLED if what == "title" else TitleRank.QUOTED
            roll.opening.titles.append(evolve(piece, rank=rank))
        return piece is not None
    if what == "date":
        return _dates(value, roll)
    if what == "place":
        return _venue(value, roll)
    if what == "kind":
        return _kinds(value, roll)
    return what == "time" and find_time(value.text) is not None


# ------------------------------------------------------------------ the event


def _codes(piece: Piece) -> str:
    return words(piece.text).codes


def _dates(value: Flow, roll: Roll) -> bool:
    dates = find_dates(value.text)
    roll.opening.dates.extend((date, value) for date in dates)
    if dates and (match := rules("lists")["at_place"].match(words(value.text).codes)):
        found = words(value.text)
        start, end = found.span(*match.span("venue"))
        if start >= dates[-1].end:
            _venue(value.slice(start, end), roll)
    return bool(dates)


def _venue(value: Flow, roll: Roll) -> bool:
    found = words(value.text)
    online = [i for i, code in enumerate(found.codes) if code == "G" and found.value(i) == "online"]
    roll.opening.online.extend(Piece(value, *found.span(i, i + 1)) for i in online)
    end = len(value.text.rstrip(" .,"))
    only_online = online and not set(found.codes) & set("CKmBg")
    if not only_online and set(found.codes) & set("CKmBgG"):
        roll.opening.venues.append(Piece(value, 0, end, PlaceRank.LABELLED))
        return True
    return bool(online)


def _kinds(value: Flow, roll: Roll) -> bool:
    found = words(value.text)
    for i, code in enumerate(found.codes):
        if code == "k" and (kind := found.value(i)):
            roll.opening.kinds.append((EventKind(kind), Piece(value, *found.span(i, i + 1))))
    return "k" in found.codes


def _set_time(roll: Roll, times: Sequence[Flow]) -> None:
    """The time of a field of its own goes to the date that has none."""
    if not times or not roll.opening.dates:
        return
    date, flow = roll.opening.dates[0]
    time = find_time(times[0].text)
    if time is not None and date.start_time is None:
        date = evolve(date, start_time=time.start_time, end_time=time.end_time)
        roll.opening.dates[0] = (date, flow)


# ------------------------------------------------------------------ people and organisers


def _people(field: _Field, roll: Roll) -> bool:
    entry = value_people(field.value, field.label)
    if entry is None:
        return False
    roll.add(field.value, entry.labelled(), field.label.roles, "labelled")
    return not entry.tells()


def value_people(value: Flow, label: Label) -> Entry | None:
    """The people of a value; of running text only those who have a title."""
    entry = several(value, many=label.many)
    if entry is not None and (entry.score > 1 or label.sure):
        return entry
    if len(value.text) > _LINE_MOST:
        return None
    found = words(value.text)
    titled = [person for person in find_people(found) if person.titled]
    if not titled or "v" in found.codes[: titled[0].first]:
        return None
    roles: list[tuple[Found, tuple[Role, ...]]] = [(person, ()) for person in titled]
    return Entry(found, roles, 3, False)


def _organisers(field: _Field, roll: Roll) -> bool:
    """Organisations; or people, where titles or a list of nothing but names say so."""
    value, label = field.value, field.label
    entry = several(value, many=label.many)
    if entry is not None and _are_people(entry, value):
        host = field.block.label is not None and _is_host(field.block.label.text)
        role = Role.MODERATOR if host else Role.ORGANISER
        roll.add(value, entry, (role,), "labelled")
        return True
    named = organisers_in(value, label.what)
    roll.opening.hosts.extend(named)
    return bool(named)


def organisers_in(value: Flow, role: str) -> list[Named]:
    """The organisations of a value, in order."""
    found = words(value.text)
    last = len(found.codes)
    while last and found.codes[last - 1] in ".,;":
        last -= 1
    if place := rules("lists")["seat"].search(found.codes, 0, last):
        last = place.start("seat")
    if not last:
        return []
    joint = rules("opening")["partnered"].search(found.codes, 1, last)
    until = joint.start() if joint else last
    named = list(organisations(value, found, 0, until, role))
    if joint:
        named += organisations(value, found, joint.start("partners"), last, "partner")
    return named


def _is_host(label: str) -> bool:
    found = words(label)
    return any(found.value(i) == Role.MODERATOR.value for i in range(len(found.codes)))


def _are_people(entry: Entry, value: Flow) -> bool:
    codes = entry.words.codes
    if entry.score == 3:
        return entry.whole
    return entry.score == 2 and entry.whole and not set(codes) & set("mKB")


# ------------------------------------------------------------------ titles


def _front_matter(block: Block, header: Header) -> None:
    if block.label is None:
        return
    said = grammar.pattern("of_page", "fields").fullmatch(block.label.text.strip())
    if said is None:
        return
    if said["title"] and (piece := bare_title(block.flow)):
        header.headlines.append(piece)
    elif said["date"] and header.stamp is None:
        header.stamp = _stamp(block.flow)


def _told_in_front(index: int, block: Block) -> _Field | None:
    """What front matter says of the event rather than of the page: where it was, who was there."""
    if block.label is None or not block.text or ":" in block.text:
        return None
    key = block.label.text.replace("_", " ").strip()
    label = label_of(key)
    if label is None or not label.sure or label.what not in _OF_EVENT:
        return None
    if label.what == "date" and grammar.pattern("page_date", "fields").fullmatch(key):
        return None
    return _Field(index, block, label, block.flow)


def read_headlines(pieces: Sequence[Piece], opening: Opening) -> None:
    """What headlines say besides the title: date, ``(Hosted by X)``; and the first one the kind."""
    first = next((p for p in pieces if bare_title(p.flow) is not None), None)
    minutes = grammar.pattern("minutes", "fields")
    opening.kinds.extend((EventKind.MEETING, p) for p in pieces[:3] if minutes.match(p.text))
    for piece in pieces:
        flow = piece.flow.slice(piece.start, piece.end)
        opening.dates.extend((date, flow) for date in find_dates(flow.text) if date.complete)
        found = words(flow.text)
        for match in rules("lists")["noted"].finditer(found.codes):
            label = label_of(found.part(*match.span("label")))
            if label is not None and label.what in {"organiser", "partner", "sponsor"}:
                start, end = found.span(*match.span("value"))
                opening.hosts.extend(organisers_in(flow.slice(start, end), label.what))
        for i, code in enumerate(found.codes if piece is first else ""):
            if code == "k" and (kind := found.value(i)):
                opening.kinds.append((EventKind(kind), Piece(flow, *found.span(i, i + 1))))
