"""The source text with marks: spans that overlap, cut into intervals that do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import pairwise

from attrs import frozen

from seminar_records.model import Event, EventDate, Remark, SeminarRecord, Span
from seminar_records.serialisers.htmltext import attribute, shown, single_line

__all__ = ["KINDS", "Marked", "mark"]

#: The kinds of mark, as a style class and in words, in the order of the legend.
KINDS = {
    "title": "Title",
    "date": "Date",
    "venue": "Venue",
    "organiser": "Organiser",
    "session": "Session",
    "person": "Person",
    "position": "Position",
    "mention": "Mention",
    "heading": "Heading",
    "remark": "Remark",
    "quotation": "Quotation",
    "recommendation": "Recommendation",
    "section": "Section",
    "credit": "Credit",
    "contact": "Contact",
    "repair": "Repaired",
    "problem": "Problem",
    "furniture": "Page furniture",
    "residue": "Not understood",
}

#: Kinds that show on top of any other one, with their layer.
_OVERLAYS = {"repair": 1, "problem": 2}
#: Of overlapping spans the one of the lowest rank shows, and of one rank the shortest.
_RANKS = {
    **dict.fromkeys(("title", "date", "venue", "organiser", "person", "position"), 0),
    "mention": 1,
    "session": 3,
    "furniture": 4,
    "residue": 4,
}
#: Segments that no value covers.
_LEFT = ("furniture", "residue")


@frozen
class Value:
    """Something with spans."""

    kind: str
    spans: tuple[Span, ...]
    note: str = ""


@frozen
class Marked:
    """The marked text, the kinds that occur, and the offsets at which a mark begins."""

    html: str
    kinds: tuple[str, ...]
    anchors: frozenset[int]

    def href(self, spans: Iterable[Span]) -> str | None:
        """The link to the first mark of some spans, None when they have none."""
        for span in spans:
            start = max(span.start, 0)
            if start < span.end and start in self.anchors:
                return f"#m{start}"
        return None


@frozen
class _Piece:
    start: int
    end: int
    values: tuple[Value, ...]


def mark(record: SeminarRecord) -> Marked:
    """The source text of a record with its values marked; empty when it is not at hand.

    A mark has the id ``m`` and the offset of its first character.
    """
    text = record.source.text or ""
    pieces = list(_pieces(list(_values(record)), len(text)))
    kinds = {value.kind for piece in pieces for value in piece.values}
    text = text.replace("\r\n", " \n")
    return Marked(
        html="".join(_rendered(piece, text) for piece in pieces),
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        anchors=frozenset(piece.start for piece in pieces if piece.values),
    )


def _rendered(piece: _Piece, text: str) -> str:
    words = shown(text[piece.start : piece.end])
    if not piece.values:
        return words
    classes = " ".join(value.kind for value in piece.values)
    notes = [f"{KINDS[value.kind]}: {value.note}".rstrip(": ") for value in piece.values]
    title = attribute(single_line("; ".join(notes)))
    return f'<mark class="{classes}" id="m{piece.start}" title="{title}">{words}</mark>'


def _pieces(values: list[Value], length: int) -> Iterator[_Piece]:
    """Disjoint intervals that cover ``[0, length)``, cut wherever a span begins or ends."""
    spans = [
        (max(span.start, 0), min(span.end, length), value)
        for value in values
        for span in value.spans
        if max(span.start, 0) < min(span.end, length)
    ]
    spans.sort(key=lambda span: span[0])
    places = sorted({0, length, *(start for start, _, _ in spans), *(end for _, end, _ in spans)})
    layers = [_Layer(spans) for _ in range(len(_OVERLAYS) + 1)]
    following = 0
    for start, end in pairwise(places):
        while following < len(spans) and spans[following][0] == start:
            layers[_OVERLAYS.get(spans[following][2].kind, 0)].add(following)
            following += 1
        tops = [layer.top(end) for layer in layers]
        yield _Piece(start, end, tuple(value for value in tops if value is not None))


class _Layer:
    """The open spans of one layer, by their places in the list of all spans."""

    def __init__(self, spans: list[tuple[int, int, Value]]) -> None:
        self._spans = spans
        self._open: list[tuple[int, int, int]] = []

    def add(self, place: int) -> None:
        start, end, value = self._spans[place]
        heappush(self._open, (_RANKS.get(value.kind, 2), end - start, place))

    def top(self, end: int) -> Value | None:
        """The value that shows up to ``end``; those that ended before are taken off."""
        while self._open and self._spans[self._open[0][2]][1] < end:
            heappop(self._open)
        return self._spans[self._open[0][2]][2] if self._open else None


def _values(record: SeminarRecord) -> Iterator[Value]:
    """Everything in a record that has spans."""
    names = {participant.id: participant.name.full for participant in record.participants}
    yield from _event_values(record.event)
    for participant in record.participants:
        name = participant.name.full
        yield Value("person", participant.name.spans, name)
        for position in participant.positions:
            yield Value("position", position.spans, name)
        for mention in participant.mentions:
            yield Value("mention", mention.spans, name)
    for remark in record.remarks:
        speakers = ", ".join(names.get(id, id) for id in remark.speakers)
        yield Value("remark", remark.spans, speakers)
        yield Value("heading", remark.label.spans if remark.label else (), speakers)
        for spans in _quoted(remark):
            yield Value("quotation", spans, speakers)
    yield from _other_values(record)


def _quoted(remark: Remark) -> Iterator[tuple[Span, ...]]:
    yield from (quote.spans for quote in remark.pull_quotes)
    yield from (quotation.spans for quotation in remark.quotations)


def _event_values(event: Event) -> Iterator[Value]:
    yield Value("title", event.title.spans if event.title else ())
    yield from _date_values(event.date)
    yield Value("venue", event.venue.spans if event.venue else ())
    for organiser in event.organisers:
        yield Value("organiser", organiser.spans, organiser.role)
    for session in event.sessions:
        yield Value("session", session.title.spans if session.title else (), str(session.number))
        yield Value("session", session.spans, str(session.number))
        yield from _date_values(session.date)


def _date_values(date: EventDate | None) -> Iterator[Value]:
    if date is not None:
        yield Value("date", date.spans, date.start or "")


def _other_values(record: SeminarRecord) -> Iterator[Value]:
    for section in record.sections:
        yield Value("section", section.spans)
        yield Value("heading", section.heading.spans if section.heading else ())
    for recommendation in record.recommendations:
        number = str(recommendation.number)
        yield Value("recommendation", recommendation.spans, number)
        if recommendation.addressee is not None:
            yield Value("recommendation", recommendation.addressee.spans, f"{number}, addressee")
    for credit in record.credits:
        yield Value("credit", credit.spans, credit.role)
        yield Value("credit", credit.name.spans, credit.role)
    if record.contact is not None:
        yield Value("contact", record.contact.spans)
        yield Value("contact", record.contact.address.spans if record.contact.address else ())
    for repair in record.source.repairs:
        yield Value("repair", repair.spans, repair.rule)
    for segment in record.segments:
        if segment.kind in _LEFT:
            span = Span(start=segment.start, end=segment.end)
            yield Value(segment.kind, (span,))
    for problem in record.problems:
        yield Value("problem", problem.spans, f"{problem.code} {problem.message}")
