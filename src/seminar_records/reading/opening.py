"""What the opening sentences say of the event: who held what, called what, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import EventKind
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import FoundDate, find_dates

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
    venues: list[Piece] = Factory(list)
    hosts: list[Named] = Factory(list)
    online: list[Piece] = Factory(list)


def read_sentence(flow: Flow, words: Words, opening: Opening) -> bool:
    """Add what one sentence says of the event; false when it says nothing of the kind."""
    codes = words.codes
    held = "h" in codes
    if not (held or "u" in codes) or not ("k" in codes or "e" in codes or "u" in codes):
        return False
    _hosts(flow, words, opening)
    _titles(flow, words, opening)
    if not held:
        return bool(opening.titles)
    for i, code in enumerate(codes):
        if code == "k" and (value := words.value(i)):
            opening.kinds.append((EventKind(value), _piece(flow, words, i, i + 1)))
        elif code == "G" and words.value(i) == "online":
            opening.online.append(_piece(flow, words, i, i + 1))
    _venues(flow, words, opening)
    start, end = words.starts[0], words.ends[-1]
    for date in find_dates(flow.text[start:end]):
        opening.dates.append((_moved(date, start), flow))
    return True


def _moved(date: FoundDate, by: int) -> FoundDate:
    from attrs import evolve

    return evolve(date, start=date.start + by, end=date.end + by)


def _piece(flow: Flow, words: Words, first: int, last: int, rank: int = 0) -> Piece:
    start, end = words.span(first, last)
    return Piece(flow, start, end, rank)


# ------------------------------------------------------------------ titles

_QUOTED = (("quoted_topic", 0), ("quoted", 1), ("quoted_held", 2))
_UNQUOTED = (("topic", 3), ("on_topic", 4), ("named", 5))
_CLOSERS = {"“": "”“\"", '"': '"”', "‘": "’”'"}


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
    while end > start and (text[end - 1] in ",. " or text[end - 1] in "“‘\""):
        end -= 1
    while start < end and text[start] in " “‘\"":
        start += 1
    return Piece(flow, start, end, rank) if end > start else None


# ------------------------------------------------------------------ organisers


def _hosts(flow: Flow, words: Words, opening: Opening) -> None:
    grammar, codes = rules("opening"), words.codes
    for match in grammar["holds"].finditer(codes):
        opening.hosts.extend(organisations(flow, words, *match.span("hosts"), "organiser"))
    for match in grammar["held_by"].finditer(codes):
        role = words.value(match.start()) or "organiser"
        opening.hosts.extend(organisations(flow, words, *match.span("hosts"), role))
    for match in grammar["held_with"].finditer(codes):
        if words.value(match.start()) == "partner":
            opening.hosts.extend(organisations(flow, words, *match.span("partners"), "partner"))


def organisations(
    flow: Flow, words: Words, first: int, last: int, role: str
) -> Iterator[Named]:
    """The organisations named in a range: lists and units within institutions taken apart."""
    for start, end in _split(words.codes, first, last):
        name_end, acronym = end, None
        if words.codes[end - 1] == ")" and "(" in words.codes[start:end]:
            opens = words.codes.rindex("(", start, end)
            name_end, acronym = opens, words.part(opens + 1, end - 1)
        if name_end > start and set(words.codes[start:name_end]) & set("CKmBg"):
            yield Named(_piece(flow, words, start, name_end), role, acronym)


def _split(codes: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut ``A and B``, ``A, B`` where both sides are organisations, ``unit of institution``."""
    cuts = [first]
    for i in range(first + 1, last - 1):
        left, right = codes[cuts[-1] : i], codes[i + 1 : last]
        if codes[i] in "&,;" and _whole(left) and _begins_whole(right):
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


def _begins_whole(codes: str) -> bool:
    return rules("organisations")["begins"].match(codes) is not None


def _unit(codes: str) -> bool:
    return rules("organisations")["unit"].fullmatch(codes) is not None


def _institution(codes: str) -> bool:
    return rules("organisations")["institution"].match(codes) is not None


# ------------------------------------------------------------------ venues


def _venues(flow: Flow, words: Words, opening: Opening) -> None:
    codes = words.codes
    for match in rules("opening")["place"].finditer(codes):
        first, last = match.span("venue")
        if words.value(match.start()) != "place" or codes[first:last] in {"tk", "te"}:
            continue
        while first < last and codes[first] == "t":
            first += 1
        rank = 0 if set(codes[first:last]) & set("Gm") else 1
        opening.venues.append(_piece(flow, words, first, last, rank))


def first_of(pieces: Sequence[Piece]) -> Piece | None:
    """The piece of the best rank, the earlier one of equals."""
    return min(pieces, key=lambda piece: piece.rank, default=None)
