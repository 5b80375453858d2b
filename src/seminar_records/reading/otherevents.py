"""Other events: whether a page goes on with the report of a second event.

The record describes the first. Another one is believed in only where a part of the page begins with
an account of its own: who held what on which day, all of it unlike the first.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from attrs import define

from seminar_records.blocks import Block
from seminar_records.flow import Flow
from seminar_records.model import Event, EventDate, EventKind, Problem, Span
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import Day, FoundDate, find_dates, resolve
from seminar_records.reading.drafts import DraftSession
from seminar_records.reading.eventwords import event_words, unquoted
from seminar_records.reading.fields import is_upcoming
from seminar_records.reading.opening import read_sentence
from seminar_records.reading.prose import Sentence
from seminar_records.reading.roster import fold
from seminar_records.reading.stated import Opening, Piece
from seminar_records.reading.units import Unit

__all__ = ["Page", "other_events"]

#: Days between two events of one page: what is nearer may belong to one event, what is farther is
#: told of the past.
_NEAR, _FAR = datetime.timedelta(days=3), datetime.timedelta(days=366)
#: A title and a date that are printed again belong together within so many blocks.
_TOGETHER = 6
#: So many units tell whether an account without a heading goes on.
_FOLLOWING = 3


@define
class Page:
    """What was found on a page: its blocks and units, its sessions, the fields it prints again, and
    the block with which its text begins."""

    blocks: Sequence[Block]
    units: Sequence[Unit]
    sessions: Sequence[DraftSession]
    again: Sequence[tuple[int, str, Flow]]
    first_text: int


@define
class _Other:
    """Another event: its day, where that is printed, and its title."""

    date: FoundDate
    when: Piece
    title: Piece | None


def other_events(event: Event, page: Page) -> list[Problem]:
    """SR211: the page tells of more than one event; the candidates are their titles or dates."""
    first = None if event.date is None else _found(event.date)
    if event.date is None or first is None:
        return []
    others: list[_Other] = []
    for other in (*_headed_again(event, first, page), *_begun(event, first, page)):
        if all(_apart(other.date, known.date) for known in others):
            others.append(other)
    if not others:
        return []
    names, spans = _titles(event, others) or _days(event.date, first, others)
    return [
        Problem(
            code="SR211",
            severity="warning",
            message="the text tells of several events; the record describes the first",
            candidates=names,
            spans=spans,
            hint="cut the text into its reports, and read each",
        )
    ]


_Names = tuple[tuple[str, ...], tuple[Span, ...]]


def _titles(event: Event, others: Sequence[_Other]) -> _Names | None:
    """The titles of the events and where they stand, when all have one."""
    titles = [other.title for other in others if other.title is not None]
    if event.title is None or len(titles) < len(others):
        return None
    names = (event.title.text, *(title.text for title in titles))
    return names, (*event.title.spans, *(span for title in titles for span in _spans(title)))


def _days(date: EventDate, first: FoundDate, others: Sequence[_Other]) -> _Names:
    """The days of the events and where they stand."""
    names = (first.edtf, *(other.date.edtf for other in others))
    return names, (*date.spans, *(span for other in others for span in _spans(other.when)))


def _found(date: EventDate) -> FoundDate | None:
    """The date of the record as one that can be compared; None unless its days are known."""
    ends = [Day(*map(int, edtf.split("-"))) for edtf in (date.start, date.end) if edtf]
    if not ends or any(end.day is None for end in ends):
        return None
    return FoundDate(0, 0, ends[0], ends[1] if len(ends) > 1 else None)


def _spans(piece: Piece) -> tuple[Span, ...]:
    return piece.flow.spans(piece.start, piece.end)


# ------------------------------------------------------------------ when


def _apart(one: FoundDate, other: FoundDate) -> bool:
    """Whether two dates have no day in common."""
    return one.precedes(other) or other.precedes(one)


def _gap(one: FoundDate, other: FoundDate) -> datetime.timedelta:
    """The time between two dates that are apart."""
    first, second = sorted((one.reach, other.reach))
    return second[0] - first[1]


def _of_another_day(date: FoundDate, first: FoundDate) -> FoundDate | None:
    """The date with its year, when it can be that of another event of the same page."""
    whole = resolve(date, first)
    if whole is None or not whole.valid or whole.ambiguous or whole.first.day is None:
        return None
    return whole if _apart(whole, first) and _gap(whole, first) <= _FAR else None


# ------------------------------------------------------------------ fields that come again


def _headed_again(event: Event, first: FoundDate, page: Page) -> Iterator[_Other]:
    """A second header: title and date once more, both of another event."""
    titles = [(at, value) for at, what, value in page.again if what in {"title", "theme"}]
    for at, what, value in page.again:
        if what != "date" or _in_session(at, page):
            continue
        near = [title for place, title in titles if abs(place - at) <= _TOGETHER]
        dates = [_of_another_day(found, first) for found in find_dates(value.text)]
        known = event.title is None or not near or _alike(near[0].text, event.title.text)
        if near and dates and dates[0] is not None and not known:
            when = Piece(value, dates[0].start, dates[0].end)
            yield _Other(dates[0], when, Piece(near[0], 0, len(near[0])))


# ------------------------------------------------------------------ parts that begin anew


def _begun(event: Event, first: FoundDate, page: Page) -> Iterator[_Other]:
    """Paragraphs that begin with an account of another event, under headings of their own."""
    above: list[Block] = []  # the headings in force
    lines: list[Block] = []  # the lines that stand directly over the unit
    for number, unit in enumerate(page.units):
        block = page.blocks[unit.first]
        if unit.kind != "head":
            sentence = _first_sentence(unit, first) if unit.first > page.first_text else None
            if sentence is not None and _may_begin([*above, *lines]):
                told = None if _in_session(unit.first, page) else _account(sentence)
                other = None if told is None else _unlike(told, event, first, bool(lines))
                if other is not None and (lines or _goes_on(page.units[number:])):
                    yield other
            lines = []
        elif unit.first > page.first_text:
            if block.level:
                above = [*(heading for heading in above if heading.level < block.level), block]
            lines.append(block)


def _first_sentence(unit: Unit, first: FoundDate) -> Sentence | None:
    """The sentence with which running text begins, when something is held in it on another day;
    most are turned down here, before anything is read."""
    if unit.kind != "text" or unit.passage is None or not unit.passage.sentences:
        return None
    sentence = unit.passage.sentences[0]
    codes = sentence.words.codes
    if "h" not in codes or not ("M" in codes or "n" in codes):
        return None
    start, end = sentence.place()
    dates = find_dates(sentence.flow.text[start:end])
    return sentence if any(_of_another_day(date, first) for date in dates) else None


def _goes_on(units: Sequence[Unit]) -> bool:
    """Whether people do something in what follows an account."""
    near = units[:_FOLLOWING]
    told = [sentence for unit in near if unit.passage for sentence in unit.passage.sentences]
    return any(sentence.relations for sentence in told) or any(unit.card for unit in near)


def _may_begin(above: Sequence[Block]) -> bool:
    """Whether none of the headings stands over something that belongs to the first event."""
    other = rules("pages")["other_part"]
    return not any(other.match(block.text) or is_upcoming(block.text) for block in above)


def _in_session(at: int, page: Page) -> bool:
    return any(session.first <= at < session.last for session in page.sessions)


def _account(sentence: Sentence) -> Opening | None:
    """What a sentence says of an event, when it begins with who held it, and no part of another."""
    grammar = rules("opening")
    words = unquoted(event_words(sentence.words, sentence.people))
    dateline = grammar["dateline"].match(words.codes)
    if grammar["new_event"].match(words.codes, dateline.end() if dateline else 0) is None:
        return None
    start, end = sentence.place()
    called = words.ends[words.codes.find("k")]  # the end of the sentence where no kind is named
    if rules("pages")["edition"].search(sentence.flow.text, start, called):
        return None
    if rules("pages")["to_come"].search(sentence.flow.text, start, end):
        return None
    told = Opening()
    return told if read_sentence(sentence.flow, sentence.words, sentence.people, told) else None


# ------------------------------------------------------------------ what is unlike


def _unlike(told: Opening, event: Event, first: FoundDate, headed: bool) -> _Other | None:
    """The other event of which an account tells. Without a heading, or with a day near by, title
    and organiser must be others."""
    date = _of_another_day(told.held[0][0], first) if told.held else None
    if date is None:
        return None
    titled, hosted, sort = _new_title(told, event), _new_host(told, event), _new_kind(told, event)
    apart = headed and _gap(date, first) > _NEAR
    if not (titled or hosted or sort if apart else titled and hosted and told.kinds):
        return None
    when = Piece(told.held[0][1], date.start, date.end)
    return _Other(date, when, min(told.titles, key=lambda piece: piece.rank, default=None))


def _new_title(told: Opening, event: Event) -> bool:
    """Another title; that of the record may have been read from this very account."""
    if not told.titles or event.title is None:
        return False
    at = _start(told.titles[0])
    later = min((span.start for span in event.title.spans), default=0) >= at
    return later or not _any_alike([piece.text for piece in told.titles], [event.title.text])


def _new_host(told: Opening, event: Event) -> bool:
    """Others who held it than those that were named before."""
    if not told.hosts:
        return False
    at = _start(told.hosts[0].piece)
    known = [
        name
        for host in event.organisers
        for name in (host.name, host.acronym)
        if name and min((span.start for span in host.spans), default=0) < at
    ]
    return bool(known) and not _any_alike([host.piece.text for host in told.hosts], known)


def _start(piece: Piece) -> int:
    return piece.flow.extent(piece.start, piece.end)[0]


def _new_kind(told: Opening, event: Event) -> bool:
    """Another kind of event, and who held it."""
    kinds = [kind for kind, _ in told.kinds if kind is not EventKind.OTHER]
    telling = event.kind not in {None, EventKind.OTHER}
    return bool(kinds and told.hosts) and telling and event.kind not in kinds


def _any_alike(some: Sequence[str], others: Sequence[str]) -> bool:
    return any(_alike(one, other) for one in some for other in others)


def _alike(one: str, other: str) -> bool:
    """Whether two names may be one, a shorter form of it perhaps."""
    a, b = set(fold(one)), set(fold(other))
    return a <= b or b <= a
