"""What the opening sentences say of the event: who held what, called what, where and when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import EventKind
from seminar_records.reading.books import as_held, book_titles, launch_of
from seminar_records.reading.codes import every, rules
from seminar_records.reading.dates import FoundDate, find_dates, find_relative
from seminar_records.reading.eventnames import is_beside, is_name
from seminar_records.reading.eventwords import event_words, owners, unquoted
from seminar_records.reading.found import Found
from seminar_records.reading.hosts import hosts_of, led_by, names_hosts
from seminar_records.reading.sentences import between
from seminar_records.reading.stated import Named, Opening, Piece, PlaceRank, TitleRank, piece_of
from seminar_records.reading.titlemarks import quoted
from seminar_records.reading.topics import topics
from seminar_records.reading.venues import places, seat_of

__all__ = ["read_sentence"]

_HELD = ("was_held_by", "drew")
#: What a day is the day of stands so near before it. In characters.
_BEFORE_DAY = 48


def read_sentence(flow: Flow, words: Words, people: Sequence[Found], opening: Opening) -> bool:
    """Add what one sentence says of the event; false when it says nothing of the kind."""
    words = event_words(words, people)
    whole = _before_that(words)
    words = _after_dateline(flow, whole, opening)
    bare = unquoted(words)
    tells = _tells(bare) or _addressed(words) or _was_held(words) or names_hosts(bare)
    launch = launch_of(flow, words) if tells or _is_untold(opening) else None
    if launch and _is_untold(opening):
        tells, words = True, as_held(words, launch)
        bare = unquoted(words)
    opening.definite.extend(_spoken_of(bare))
    if not opening.hosts:
        led = led_by(flow, bare)
        opening.hosts.extend(led)
        if led and not tells:
            return True
    if not tells:
        if words is not whole:  # on Tuesday said, in the first sentence of a release
            _days_told(flow, words, opening)
        return False
    extent = words.starts[0], words.ends[-1]
    if rules("opening")["not_held"].search(flow.text, *extent):
        return False
    if opening.kinds and rules("opening")["elsewhen"].search(flow.text, *extent):
        return False
    beside = opening.kinds and rules("opening")["side_event"].search(flow.text, *extent)
    hosts = [] if beside else hosts_of(flow, bare)
    opening.hosts.extend(hosts)
    opening.ours = opening.ours or rules("opening")["ours"].search(bare.codes) is not None
    named = (title for title in _titles(flow, words) if not _hosts(title, hosts))
    titles = [_weighed(title, words, opening) for title in named]
    if launch and _is_untold(opening):
        titles.extend(book_titles(flow, words))
    elif launch:  # a book, launched there
        titles = [title for title in titles if title.start < launch.start()]
    opening.titles.extend(titles)
    _kinds(flow, words, titles, hosts, opening)
    if launch:
        opening.kinds.append((EventKind.BOOK_LAUNCH, Piece(flow, *launch.span())))
    told = _dates(flow, bare, opening)
    if not opening.venues or not _elsewhere(flow, extent, told, opening):
        opening.venues.extend(p for p in places(flow, bare) if not _inside(p, titles))
    if not opening.titles and not opening.topics:
        opening.topics.extend(topics(flow, bare, opening.venues))
    opening.here = opening.here or _says_here(bare)
    return True


def _is_untold(opening: Opening) -> bool:
    """Whether nothing is known yet of the event but, perhaps, that it was the launch of a book."""
    told = [kind for kind, _ in opening.kinds]
    return told[:1] == [EventKind.BOOK_LAUNCH] if told else not (opening.talks or opening.titles)


def _before_that(words: Words) -> Words:
    """The words before ``said that``: what follows was said, and is not the event's."""
    said = rules("opening")["said_that"].search(words.codes)
    return between(words, 0, said.start()) if said and said.start() else words


def _tells(words: Words) -> bool:
    """Whether a sentence tells of an event: something was held, opened, or is called something."""
    grammar = rules("opening")
    if grammar["tells"].search(words.codes):
        return True
    match = grammar["tells_day"].search(words.codes)
    if match is not None and not set(words.codes[: match.start()]) & set("vV"):
        return True
    return grammar["on_day"].search(words.codes) is not None and _lectured(words)


def _was_held(words: Words) -> bool:
    """Whether something that has no word of its own here was organised by somebody, or an event
    drew people."""
    start, end = words.starts[0], words.ends[-1]
    return any(rules("opening")[rule].match(words.text, start, end) for rule in _HELD)


def _lectured(words: Words) -> bool:
    """Whether somebody gave a lecture."""
    start, end = words.starts[0], words.ends[-1]
    return rules("opening")["lectured"].search(words.text, start, end) is not None


def _addressed(words: Words) -> bool:
    """Whether somebody spoke at an event that is named in quotation marks."""
    return rules("opening")["quoted_event"].search(words.codes) is not None


# ------------------------------------------------------------------ kinds


def _weighed(title: Piece, words: Words, opening: Opening) -> Piece:
    """A title less trusted when it is that of another kind of event than the first."""
    at = bisect_left(words.starts, title.start)
    if rules("opening")["talk_named"].search(words.codes, 0, max(at - 1, 0)):
        return _lowered(title)
    named = any(other.rank <= TitleRank.QUOTED for other in opening.titles)
    if title.rank < TitleRank.QUOTED and named:
        title = evolve(title, rank=TitleRank.QUOTED)
    kind = max(words.codes.rfind("k", max(at - 5, 0), at), -1)
    if max(words.codes.rfind(code, max(at - 4, 0), at) for code in "6a") > kind:
        return _lowered(title)  # of a talk
    if kind < 0 or not opening.kinds or words.value(kind) == opening.kinds[0][0].value:
        return title
    return _lowered(title)


def _lowered(title: Piece) -> Piece:
    return evolve(title, rank=title.rank + TitleRank.WEAK)


def _kinds(
    flow: Flow,
    words: Words,
    titles: Sequence[Piece],
    hosts: Sequence[Named],
    opening: Opening,
) -> None:
    """The kinds named, those outside the title first; a Dialogue that is a host is none."""
    found: list[tuple[bool, EventKind, Piece]] = []
    for match in every(rules("opening")["kind"], words.codes):
        i = match.start()
        value = words.value(i) or EventKind.CONFERENCE.value  # a congress, by its neighbours
        piece = piece_of(flow, words, i, i + 1)
        if not _hosts(piece, hosts):
            found.append((_inside(piece, titles), EventKind(value), piece))
    found.sort(key=lambda row: row[0])
    opening.kinds.extend((kind, piece) for _, kind, piece in found)
    if talk := rules("opening")["talk"].search(words.codes):
        opening.talks.append(piece_of(flow, words, *talk.span()))
    elif _lectured(words):
        opening.talks.append(piece_of(flow, words, 0, len(words.codes)))
    for i, code in enumerate(words.codes):
        if code == "G" and words.value(i) == "online":
            opening.online.append(piece_of(flow, words, i, i + 1))
        elif code == "e":
            opening.events.append(piece_of(flow, words, i, i + 1))


def _spoken_of(words: Words) -> Iterator[str]:
    """The kinds of which a sentence speaks as known: participants of the webinar."""
    known = rules("opening")["known"].fullmatch
    for match in every(rules("opening")["definite"], words.codes):
        at = match.start()
        kind = words.value(at + 1)
        if kind and kind != EventKind.OTHER.value and known(words.part(at, at + 1)):
            yield kind


def _hosts(piece: Piece, hosts: Sequence[Named]) -> bool:
    """Whether what looks like an event is of the names of hosts: the Reed Dialogue."""
    named = [host.piece for host in hosts]
    met = [name for name in named if name.start < piece.end and piece.start < name.end]
    inside = any(name.start <= piece.start and piece.end <= name.end for name in met)
    return inside or len(met) > 1


def _inside(piece: Piece, titles: Sequence[Piece]) -> bool:
    sure = (title for title in titles if title.rank < TitleRank.NAMED)
    return any(title.start <= piece.start < title.end for title in sure)


# ------------------------------------------------------------------ dates


def _after_dateline(flow: Flow, words: Words, opening: Opening) -> Words:
    """Read the dateline of a sentence, if any; the words after it."""
    match = rules("opening")["dateline"].match(words.codes)
    if match is None or match.end() == len(words.codes):
        return words
    start, end = words.span(0, match.end())
    dates = [_moved(date, start) for date in find_dates(flow.text[start:end])]
    opening.datelines.extend((date, flow) for date in dates)
    if seat := seat_of(flow, words, match.end()):
        opening.seats.append(seat)
    return between(words, match.end(), len(words.codes))


def _dates(flow: Flow, words: Words, opening: Opening) -> list[FoundDate]:
    """Add the dates of a sentence, those after ``on`` or ``from`` first; the days of which it says
    that the event was on them."""
    start, end = words.starts[0], words.ends[-1]
    found = [_moved(date, start) for date in find_dates(flow.text[start:end])]
    found = [date for date in found if not _quoted(words, date)]
    found.sort(key=lambda date: (not _governed(words, date), _of_another(words, date)))
    opening.dates.extend((date, flow) for date in found)
    other = rules("opening")["other_day"]
    held = [
        date
        for date in found
        if _governed(words, date)
        and not other.search(flow.text, max(start, date.start - _BEFORE_DAY), date.start)
    ]
    opening.held.extend((date, flow) for date in held)
    _days_told(flow, words, opening)
    return held


def _days_told(flow: Flow, words: Words, opening: Opening) -> None:
    """The days of a sentence that are told by their distance or their weekday."""
    start, end = words.starts[0], words.ends[-1]
    for relative in find_relative(flow.text[start:end]):
        moved = evolve(relative, start=relative.start + start, end=relative.end + start)
        opening.relatives.append((moved, flow))


def _elsewhere(
    flow: Flow, extent: tuple[int, int], told: Sequence[FoundDate], opening: Opening
) -> bool:
    """Whether a sentence tells of another edition, by its day, or of a part of the event, where
    the place of the event is known."""
    known = [date for date, _ in opening.held if date not in told and date.complete]
    days = [date for date in told if date.complete]
    if known and days and (days[0].precedes(known[0]) or known[0].precedes(days[0])):
        return True
    house = min(piece.rank for piece in opening.venues) < PlaceRank.TOWN
    return house and rules("opening")["part_held"].match(flow.text, *extent) is not None


def _governed(words: Words, date: FoundDate) -> bool:
    first = bisect_left(words.starts, date.start)
    return first > 0 and words.codes[first - 1] in "jFDt("


def _of_another(words: Words, date: FoundDate) -> bool:
    """Whether a day is that of something which the sentence tells of: the plan, which began on."""
    at = bisect_left(words.starts, date.start)
    return rules("opening")["of_another"].search(words.codes, 0, at) is not None


def _quoted(words: Words, date: FoundDate) -> bool:
    at = bisect_left(words.starts, date.start)
    return words.codes[at : at + 1] == "~"


def _moved(date: FoundDate, by: int) -> FoundDate:
    return evolve(date, start=date.start + by, end=date.end + by)


def _says_here(words: Words) -> bool:
    here = rules("opening")["here"].fullmatch
    return any(code == "w" and here(words.part(i, i + 1)) for i, code in enumerate(words.codes))


# ------------------------------------------------------------------ titles

_QUOTED = (
    ("quoted_topic", TitleRank.TITLED),
    ("quoted", TitleRank.QUOTED),
    ("quoted_first", TitleRank.QUOTED),
    ("quoted_held", TitleRank.HELD),
    ("quoted_name", TitleRank.HELD),
    ("quoted_event", TitleRank.HELD),
)
_UNQUOTED = (
    ("topic", TitleRank.THEME),
    ("on_topic", TitleRank.ABOUT),
    ("apposed", TitleRank.ABOUT),
    ("named", TitleRank.NAMED),
    ("named_talk", TitleRank.NAMED),
    ("nth", TitleRank.NAMED),
    ("name_apposed", TitleRank.NAMED),
    ("dated_name", TitleRank.WEAK),
    ("named_held", TitleRank.WEAK),
)


def _titles(flow: Flow, words: Words) -> list[Piece]:
    grammar, codes = rules("opening"), words.codes
    out: list[Piece] = []
    held = grammar["talk"].search(codes) is not None and "h" in codes
    of_talk = TitleRank.HELD if held else TitleRank.GIVEN
    for rule, rank in (*_QUOTED, ("quoted_talk", of_talk)):
        match = grammar[rule].search(codes)
        piece = quoted(flow, words.starts[match.start("open")], rank) if match else None
        if piece and grammar["other_name"].match(flow.text, piece.end) is None:
            out.append(piece)
    given = grammar["quoted_given"].search(codes) if _lectured(words) else None
    if given and (piece := quoted(flow, words.starts[given.start("open")], TitleRank.GIVEN)):
        out.append(piece)
    for rule, rank in _UNQUOTED:
        for found in every(grammar[rule], codes):
            first, last = found.span("title")
            if rule == "on_topic":
                if words.value(first - 1) == "place":  # Forum at the Hall
                    continue
                first = _full_name(words, found.start(), first)
                before = words.part(first - 1, first)
                if first > found.start() and grammar["about"].fullmatch(before) is None:
                    continue
            last = _before_place(words, first, last)
            first = max([first, *(at + 1 for at in owners(words) if at < last)])
            if is_name(words, first, last) and not is_beside(words, first):
                while codes[last - 1] in ",;:–w":
                    last -= 1
                out.append(piece_of(flow, words, first, last, rank))
                break
    out.extend(_owned(flow, words))
    return out


def _owned(flow: Flow, words: Words) -> Iterator[Piece]:
    """The names of events behind those of their owners: the Reed Institute's Third Mud Forum."""
    for at in owners(words):
        match = rules("opening")["owned"].match(words.codes, at + 1)
        if match is not None and is_name(words, *match.span("title")):
            yield piece_of(flow, words, *match.span("title"), TitleRank.NAMED)


def _before_place(words: Words, first: int, last: int) -> int:
    """Where a title without quotation marks ends: before ``at the University of Kesti``, before
    ``in collaboration with``."""
    grammar = rules("opening")
    for i in range(first + 1, last):
        if words.codes[i] == "W" and words.value(i) == "partner":
            return i
        if grammar["at"].fullmatch(words.part(i, i + 1)):
            place = grammar["place"].match(words.codes, i)
            if place and place.end() >= last and set(place["venue"]) & set("mG"):
                return i
    return last


def _full_name(words: Words, kind: int, first: int) -> int:
    """Where a title begins: a kind in capitals belongs to it (the Regional Workshop on Tides)."""
    if not words.part(kind, kind + 1)[0].isupper() or words.text.isupper():
        return first
    while kind and words.codes[kind - 1] in "BCKgmqInNLO":
        kind -= 1
    return kind
