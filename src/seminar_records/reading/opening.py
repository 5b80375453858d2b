"""What the opening sentences say of the event: who held what, called what, where and when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import EventKind
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import FoundDate, Relative, find_dates, find_relative
from seminar_records.reading.people import Found

__all__ = ["Named", "Opening", "Piece", "organisations", "read_sentence"]


@define
class Piece:
    """A stretch ``[start, end)`` of a flow that states one field."""

    flow: Flow
    start: int
    end: int
    rank: int = 0

    @property
    def text(self) -> str:
        """The text of the stretch."""
        return self.flow.text[self.start : self.end]


@define
class Named:
    """An organisation with the role it has, its acronym apart."""

    piece: Piece
    role: str
    acronym: str | None = None


@define
class Opening:
    """What was found; each list best first within its sentence."""

    kinds: list[tuple[EventKind, Piece]] = Factory(list)
    titles: list[Piece] = Factory(list)
    dates: list[tuple[FoundDate, Flow]] = Factory(list)
    datelines: list[tuple[FoundDate, Flow]] = Factory(list)
    relatives: list[tuple[Relative, Flow]] = Factory(list)
    venues: list[Piece] = Factory(list)
    hosts: list[Named] = Factory(list)
    online: list[Piece] = Factory(list)
    events: list[Piece] = Factory(list)


def read_sentence(flow: Flow, words: Words, people: Sequence[Found], opening: Opening) -> bool:
    """Add what one sentence says of the event; false when it says nothing of the kind."""
    words = _without(words, people)
    codes = words.codes
    if rules("opening")["tells"].search(codes) is None:
        return _led(flow, words, opening)
    _led(flow, words, opening)
    _hosts(flow, words, opening)
    known = len(opening.titles)
    _titles(flow, words, opening)
    titles = opening.titles[known:]
    _kinds(flow, words, titles, opening)
    _venues(flow, words, titles, opening)
    _dates(flow, words, opening)
    return True


def _dates(flow: Flow, words: Words, opening: Opening) -> None:
    """The dates of a sentence: those after ``on`` or ``from`` first, a dateline last."""
    start, end = words.starts[0], words.ends[-1]
    found = [_moved(date, start) for date in find_dates(flow.text[start:end])]
    dateline = rules("opening")["dateline"].match(words.codes)
    until = words.ends[dateline.end() - 1] if dateline else start
    opening.datelines.extend((date, flow) for date in found if date.end <= until)
    found = [date for date in found if date.end > until]
    found.sort(key=lambda date: not _governed(words, date))
    opening.dates.extend((date, flow) for date in found)
    for relative in find_relative(flow.text[start:end]):
        moved = evolve(relative, start=relative.start + start, end=relative.end + start)
        opening.relatives.append((moved, flow))


def _governed(words: Words, date: FoundDate) -> bool:
    first = bisect_left(words.starts, date.start)
    return first > 0 and words.codes[first - 1] in "jFDt("


def _without(words: Words, people: Sequence[Found]) -> Words:
    """The words with titled people masked: their offices are not the event's organisers."""
    codes = list(words.codes)
    for person in people:
        if person.titled:
            codes[person.first : person.last] = "@" * (person.last - person.first)
    return evolve(words, codes="".join(codes))


def _kinds(flow: Flow, words: Words, titles: Sequence[Piece], opening: Opening) -> None:
    """The kinds named, those outside the title first."""
    found: list[tuple[bool, EventKind, Piece]] = []
    for match in rules("opening")["kind"].finditer(words.codes):
        i = match.start()
        if value := words.value(i):
            piece = _piece(flow, words, i, i + 1)
            found.append((_inside(piece, titles), EventKind(value), piece))
    found.sort(key=lambda row: row[0])
    opening.kinds.extend((kind, piece) for _, kind, piece in found)
    for i, code in enumerate(words.codes):
        if code == "G" and words.value(i) == "online":
            opening.online.append(_piece(flow, words, i, i + 1))
        elif code == "e":
            opening.events.append(_piece(flow, words, i, i + 1))


def _inside(piece: Piece, titles: Sequence[Piece]) -> bool:
    return any(title.start <= piece.start < title.end for title in titles if title.rank < 5)


def _moved(date: FoundDate, by: int) -> FoundDate:
    return evolve(date, start=date.start + by, end=date.end + by)


def _piece(flow: Flow, words: Words, first: int, last: int, rank: int = 0) -> Piece:
    start, end = words.span(first, last)
    return Piece(flow, start, end, rank)


# ------------------------------------------------------------------ titles

_QUOTED = (("quoted_topic", 0), ("quoted", 1), ("quoted_held", 2))
_UNQUOTED = (("topic", 3), ("on_topic", 4), ("named", 5))
_CLOSERS = {"“": '”“"', '"': '"”', "‘": "’”'"}


def _titles(flow: Flow, words: Words, opening: Opening) -> None:
    grammar = rules("opening")
    for rule, rank in _QUOTED:
        if match := grammar[rule].search(words.codes):
            piece = quoted(flow, words.starts[match.start("open")], rank)
            if piece:
                opening.titles.append(piece)
    for rule, rank in _UNQUOTED:
        if match := grammar[rule].search(words.codes):
            first, last = match.span("title")
            opening.titles.append(_piece(flow, words, first, last, rank))


def quoted(flow: Flow, at: int, rank: int = 0) -> Piece | None:
    """The text in quotation marks that open at an offset, without a comma or stop at its end."""
    text = flow.text
    closers = _CLOSERS.get(text[at], '"”')
    end = min((p for c in closers if (p := text.find(c, at + 1, at + 400)) > 0), default=-1)
    if end < 0:
        return None
    start = at + 1
    while end > start and (text[end - 1] in ",. " or text[end - 1] in '“‘"'):
        end -= 1
    while start < end and text[start] in ' “‘"':
        start += 1
    return Piece(flow, start, end, rank) if end > start else None


# ------------------------------------------------------------------ organisers


def _led(flow: Flow, words: Words, opening: Opening) -> bool:
    """``X, in collaboration with Y, …`` at the start of a text names both."""
    match = rules("opening")["led_with"].match(words.codes)
    if opening.hosts or match is None or words.value(match.start("with")) != "partner":
        return False
    opening.hosts.extend(organisations(flow, words, *match.span("hosts"), "organiser"))
    opening.hosts.extend(organisations(flow, words, *match.span("partners"), "partner"))
    return True


def _hosts(flow: Flow, words: Words, opening: Opening) -> None:
    grammar, codes = rules("opening"), words.codes
    for match in grammar["holds"].finditer(codes):
        if words.value(match.start("verb")) == "participle":
            continue
        opening.hosts.extend(organisations(flow, words, *match.span("hosts"), "organiser"))
    for match in grammar["held_by"].finditer(codes):
        role = words.value(match.start()) or "organiser"
        first, last = match.span("hosts")
        last = _place_cut(words, first, last)
        opening.hosts.extend(organisations(flow, words, first, last, role))
    for match in grammar["held_with"].finditer(codes):
        if words.value(match.start()) == "partner":
            opening.hosts.extend(organisations(flow, words, *match.span("partners"), "partner"))


def organisations(flow: Flow, words: Words, first: int, last: int, role: str) -> Iterator[Named]:
    """The organisations named in a range: lists and units within institutions taken apart."""
    for start, end in _split(words.codes, first, last):
        name_end, acronym = end, None
        if words.codes[end - 1] == ")" and "(" in words.codes[start:end]:
            opens = words.codes.rindex("(", start, end)
            name_end, acronym = opens, words.part(opens + 1, end - 1)
        if name_end > start and _organised(words.codes[start:name_end]):
            yield Named(_piece(flow, words, start, name_end), role, acronym)


def _place_cut(words: Words, first: int, last: int) -> int:
    """Where the organisers end and the place begins: ``at`` goes on a name only after a unit (the
    Centre for X at the Institute of Y)."""
    unit = False
    for i in range(first, last):
        if words.codes[i] == "m":
            unit = unit or words.value(i) == "unit"
        elif words.codes[i] == "j" and words.value(i) == "place" and not unit:
            return i
    return last


def _organised(codes: str) -> bool:
    return rules("organisations")["named"].fullmatch(codes) is not None


def _split(codes: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut ``A and B``, ``A, B`` where both sides are organisations, ``unit of institution``."""
    cuts = [first]
    for i in range(first + 1, last - 1):
        left, right = codes[cuts[-1] : i], codes[i + 1 : last]
        if codes[i] in "&,;" and _whole(left) and _begins_whole(left, right):
            cuts.append(i + 1)
        elif codes[i] in "oj" and _unit(left) and _institution(right):
            cuts.append(i + 1)
    cuts.append(last)
    for a, b in zip(cuts, cuts[1:], strict=False):
        start, end = a, b
        while start < end and codes[start] in "t,;&o":
            start += 1
        while end > start and codes[end - 1] in ",;&oj":
            end -= 1
        if end > start:
            yield start, end


def _whole(codes: str) -> bool:
    return rules("organisations")["whole"].fullmatch(codes) is not None


def _begins_whole(left: str, right: str) -> bool:
    grammar = rules("organisations")
    if left.endswith(")") and grammar["bracketed"].match(right):
        return True
    return grammar["begins"].match(right) is not None


def _unit(codes: str) -> bool:
    return rules("organisations")["unit"].fullmatch(codes) is not None


def _institution(codes: str) -> bool:
    return rules("organisations")["institution"].match(codes) is not None


# ------------------------------------------------------------------ venues


def _venues(flow: Flow, words: Words, titles: Sequence[Piece], opening: Opening) -> None:
    codes = words.codes
    place = rules("opening")["place"]
    for at, code in enumerate(codes):
        if code != "j" or words.value(at) != "place":
            continue
        match = place.match(codes, at)
        if match is None:
            continue
        first, last = match.span("venue")
        while first < last and codes[first] == "t":
            first += 1
        inside = codes[first:last]
        rank = 0 if "G" in inside else 1 if "m" in inside else 2
        piece = _piece(flow, words, first, last, rank)
        if not _inside(piece, titles):
            opening.venues.append(piece)


def first_of(pieces: Sequence[Piece]) -> Piece | None:
    """The piece of the best rank, the earlier one of equals."""
    return min(pieces, key=lambda piece: piece.rank, default=None)
