"""The event: title block, header fields and opening sentences reconciled field by field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice, takewhile

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import (
    Event,
    EventDate,
    EventKind,
    Organiser,
    Problem,
    Session,
    Span,
    Text,
    Venue,
)
from seminar_records.reading.codes import rules
from seminar_records.reading.datedoubts import (
    ambiguous,
    contradicted,
    impossible,
    misnamed,
    yearless,
)
from seminar_records.reading.dates import Day, FoundDate, Relative, resolve, to_event_date
from seminar_records.reading.drafts import DraftSession
from seminar_records.reading.headlines import is_letterhead, name_in, site_of
from seminar_records.reading.hostnames import acronyms_of
from seminar_records.reading.roster import fold
from seminar_records.reading.stated import Named, Opening, Piece, PlaceRank, TitleRank

__all__ = ["Evidence", "event_of"]

Dates = Sequence[tuple[FoundDate, Flow]]


@define
class Evidence:
    """What the parts of a report say of its event, most telling source first: header fields, the
    opening sentences, the title block, the headline; ``imprints`` say whose page it is;
    ``several_days`` when sessions are dated, ``session`` is the heading of the one session a page
    is about, ``spoken`` when the text is what was said, turn by turn."""

    fields: Opening = Factory(Opening)
    opening: Opening = Factory(Opening)
    front: Opening = Factory(Opening)
    headlines: list[Piece] = Factory(list)
    imprints: list[Piece] = Factory(list)
    sessions: tuple[Session, ...] = ()
    session: DraftSession | None = None
    several_days: bool = False
    spoken: bool = False
    problems: list[Problem] = Factory(list)

    def sources(self) -> tuple[Opening, ...]:
        """The sources in the order of trust."""
        return self.fields, self.opening, self.front


def event_of(evidence: Evidence) -> Event:
    """The event that the evidence describes; what is not stated stays empty."""
    return Event(
        kind=_kind(evidence),
        title=_title(evidence),
        date=_date(evidence),
        venue=_venue(evidence),
        organisers=_organisers(evidence),
        sessions=evidence.sessions,
    )


def _kind(evidence: Evidence) -> EventKind | None:
    kinds = [kind for source in evidence.sources() for kind, _ in source.kinds]
    telling: list[EventKind] = [kind for kind in kinds if kind is not EventKind.OTHER]
    named = (*evidence.fields.titles, *(() if telling else evidence.headlines[:1]))
    telling = telling or [kind for p in named for kind in _named_kinds(p.text)]
    telling = telling or _spoken_of(evidence, 1 if kinds else 2)
    if telling or kinds:
        return next(iter(telling or kinds))
    if any(source.talks for source in evidence.sources()):
        return EventKind.LECTURE
    if evidence.session is not None:
        return next(iter(_named_kinds(evidence.session.heading.text)), EventKind.OTHER)
    said = any(source.events or source.titles or source.hosts for source in evidence.sources())
    return next(iter(_spoken_of(evidence, 1)), EventKind.OTHER) if said else None


def _spoken_of(evidence: Evidence, least: int) -> list[EventKind]:
    """The kind that the sentences speak of as known, the webinar, if they do so often enough."""
    kinds = Counter(evidence.opening.definite)
    return [EventKind(kind) for kind, count in kinds.most_common(1) if count >= least]


def _named_kinds(title: str) -> list[EventKind]:
    """The kinds that a labelled title names: Policy Dialogue on the Coast."""
    found = words(title)
    kinds = [found.value(i) for i, code in enumerate(found.codes) if code == "k"]
    return [EventKind(kind) for kind in kinds if kind and kind != EventKind.OTHER.value]


def _title(evidence: Evidence) -> Text | None:
    """The complete form wins over the broken one; every place that prints it is a span."""
    candidates = [piece for source in evidence.sources() for piece in source.titles]
    if all(piece.rank >= TitleRank.WEAK for piece in candidates):  # the title of a talk, at most
        named = _headline([name for p in evidence.headlines if (name := name_in(p))])
        candidates = [p for p in named if not candidates or _named_kinds(p.text)] or candidates
    if not candidates and evidence.session is not None and evidence.session.title is not None:
        title = evidence.session.title  # Panel 2: TITLE
        candidates = [Piece(title, 0, len(title))]
    candidates = candidates or [piece for source in evidence.sources() for piece in source.topics]
    if not candidates:
        return None
    best = min(candidates, key=lambda piece: piece.rank)
    best = next((p for p in candidates if _completes(p.text, best.text)), best)
    return Text(text=best.text, spans=best.flow.spans(best.start, best.end))


def _headline(names: list[Piece]) -> list[Piece]:
    """The first headline; as it is printed again without the name of the site, if it is."""
    for name in names[1:]:
        rest = names[0].text.removeprefix(name.text).lstrip()
        if rest != names[0].text and rest[:1] in _JOINTS:
            return [name]
    return names[:1]


_JOINTS = frozenset("-–—|")  #: between the headline and the name of the site


def _completes(longer: str, shorter: str) -> bool:
    """Whether one title is another with more behind it."""
    a, b = fold(longer), fold(shorter)
    return len(a) > len(b) and a[: len(b)] == b


def _date(evidence: Evidence) -> EventDate | None:
    sources = [evidence.fields.dates, evidence.opening.dates]
    released = [*evidence.opening.datelines, *evidence.front.datelines]
    if _is_cover(evidence.front) or evidence.spoken:
        sources.append(evidence.front.dates)
    else:  # a dated line above a news text is when the page was published; a range is not
        sources.append([row for row in evidence.front.dates if _is_range(row[0])])
        released.extend(row for row in evidence.front.dates if not _is_range(row[0]))
    dated = [row for source in sources for row in source]
    rows = [row for row in dated if row[0].valid]
    if dated and not rows:
        evidence.problems.append(impossible(dated))
    released = [row for row in released if row[0].complete]
    complete = [row for row in rows if row[0].complete]
    based_on: tuple[Span, ...] = ()
    if complete and (rows[0][0].complete or not released):
        chosen = _settled(evidence, complete)
    else:
        if rows and not released:
            released = _named_year(evidence)
        chosen, based_on = _inferred(evidence, rows, released)
        if chosen is None and not rows:
            chosen = _earlier(evidence.front.dates)
    date = None if chosen is None else to_event_date(*chosen, based_on)
    if chosen is not None and date is not None:
        evidence.problems += misnamed(chosen, rows)
        if not evidence.several_days:
            evidence.problems += contradicted(chosen, _witnesses(evidence, chosen[0]))
    return date


def _earlier(above: Dates) -> tuple[FoundDate, Flow] | None:
    """Of two days that stand above a text, and nothing else does, the earlier is that of the event,
    the later when it was told."""
    if len(above) != 2:
        return None
    one, other = above
    if other[0].precedes(one[0]):
        return other
    return one if one[0].precedes(other[0]) else None


def _is_cover(front: Opening) -> bool:
    """Whether a title block is that of the report, and not the head of a page."""
    # a house with its town stands over a page as well as on a cover
    told = any(piece.rank < PlaceRank.TOWN for piece in front.venues)
    return bool(front.kinds or front.hosts or front.titles or told)


def _witnesses(evidence: Evidence, chosen: FoundDate) -> list[Dates]:
    """What fields, sentences and the title block say for certain of the day.

    A day after the event in a title block without organisers is that of the publication."""
    printed: Dates = evidence.front.dates if _is_cover(evidence.front) else ()
    if not evidence.front.hosts:
        printed = [row for row in printed if row[0].last or row[0].precedes(chosen)]
    return [evidence.fields.dates, evidence.opening.held, printed]


def _is_range(date: FoundDate) -> bool:
    """Whether a date has two ends: days, or hours of one day."""
    return date.last is not None or date.end_time is not None


def _settled(evidence: Evidence, complete: Dates) -> tuple[FoundDate, Flow] | None:
    """The first whole day that can be read in one way only."""
    rows = [row for row in complete if row[0].first.day is not None] or complete
    plain = [row for row in rows if not row[0].ambiguous]
    if not plain:
        evidence.problems.append(ambiguous(rows[0]))
        return None
    first = plain[0][0].first
    ranges = (row for row in plain if row[0].first == first and row[0].last is not None)
    return plain[0] if plain[0][0].last else next(ranges, plain[0])


def _named_year(evidence: Evidence) -> list[tuple[FoundDate, Flow]]:
    """The year in the name of the event: the Salt Forum 2009, the 2021 Policy Seminar."""
    named = [piece for source in evidence.sources() for piece in source.titles]
    for piece in (*named, *evidence.headlines):
        found = words(piece.text)
        match = rules("opening")["named_year"].search(found.codes)
        if match is not None:
            start, end = found.span(*match.span())
            day = Day(int(found.text[start:end]), None, None)
            return [(FoundDate(piece.start + start, piece.start + end, day), piece.flow)]
    return []


def _inferred(
    evidence: Evidence, rows: Dates, released: Dates
) -> tuple[tuple[FoundDate, Flow] | None, tuple[Span, ...]]:
    """A date without a year, or `today`, completed by the date of release; and where that is."""
    base, flow = released[0] if released else (None, None)
    partial: list[tuple[FoundDate | Relative, Flow]] = [*rows, *evidence.opening.relatives]
    for found, home in partial:
        date = resolve(found, base)
        if date is not None and base is not None and flow is not None:
            own = isinstance(found, FoundDate) and found.complete
            return (date, home), () if own else flow.spans(base.start, base.end)
    if rows:
        evidence.problems.append(yearless(rows))
    return None, ()


def _venue(evidence: Evidence) -> Venue | None:
    pieces = [piece for source in evidence.sources() for piece in source.venues]
    if not pieces and _is_cover(evidence.front):  # the town of the date on a title page
        pieces = evidence.front.seats
    if not pieces and evidence.opening.here:  # here: in the town of the dateline
        pieces = evidence.opening.seats
    online = any(source.online for source in evidence.sources())
    best = min(pieces, key=lambda piece: piece.rank, default=None)
    if best is None:
        return None
    return Venue(text=best.text, online=online, spans=best.flow.spans(best.start, best.end))


def _organisers(evidence: Evidence) -> tuple[Organiser, ...]:
    """All who are named, once each; where a title block names the organisers, others whom only
    the opening names are partners."""
    short = _acronyms(evidence)
    heads = [fold(named.piece.text) for named in evidence.front.hosts if named.role == "organiser"]
    front = {name for name in heads if name not in short}
    out: list[Organiser] = []
    seen: list[tuple[str, ...]] = []
    for source in evidence.sources():
        for named in source.hosts:
            name = fold(named.piece.text)
            if name in short:
                continue  # the full name stands elsewhere, and with it what they did
            if any(_is_one(name, known) or _calls_back(named, known) for known in seen):
                continue
            seen.append(name)
            out.append(_organiser(named, front))
    if not out or (evidence.opening.ours and all(each.role != "organiser" for each in out)):
        owners = (Named(head, "organiser") for head in _letterheads(evidence))
        out[:0] = [_organiser(owner, set()) for owner in owners]
    return tuple(out)


def _acronyms(evidence: Evidence) -> set[tuple[str, ...]]:
    """The acronyms that stand behind the full names of organisers: Centre for Reeds (CFR)."""
    hosts = (named for source in evidence.sources() for named in source.hosts)
    return {fold(named.acronym) for named in hosts if named.acronym}


def _calls_back(named: Named, known: tuple[str, ...]) -> bool:
    """Whether a lone noun with its article, the Centre, takes up a name that was given."""
    text = named.piece.text
    return text.istitle() and text.casefold() in known and words(text).codes == "m"


def _letterheads(evidence: Evidence) -> Iterator[Piece]:
    """Whose names stand at the head of minutes, or over the fields of a report; and whose site it
    is that tells what we held."""
    if evidence.opening.ours:
        sites = filter(None, map(site_of, evidence.headlines[:3]))
        yield from islice(chain(sites, evidence.imprints), 1)
    elif evidence.fields.dates:
        yield from takewhile(is_letterhead, evidence.headlines[:-1])


def _organiser(named: Named, front: set[tuple[str, ...]]) -> Organiser:
    role = named.role
    name = fold(named.piece.text)
    if role == "organiser" and front and not any(_is_one(name, known) for known in front):
        role = "partner"
    piece = named.piece
    return Organiser(
        name=piece.text,
        acronym=named.acronym,
        role=role,
        spans=piece.flow.spans(piece.start, piece.end),
    )


def _is_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one organisation's, one of them its acronym perhaps."""
    return _same_name(one, other) or _stands_for(one, other)


def _stands_for(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is the first letters of the other: CCR, Centre for Coastal Reading."""
    short, long = sorted((one, other), key=len)
    if len(short) != 1 or not 2 < len(short[0]) < 9:
        return False
    return short[0] in acronyms_of(long)


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two organisation names are one: equal, or one the other with a place or article."""
    a, b = _without("bare", one), _without("bare", other)
    return a == b or a[: len(b)] == b or b[: len(a)] == a


@lru_cache(maxsize=256)
def _without(rule: str, name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name but those of a rule."""
    passed = rules("organisations")[rule].fullmatch
    return tuple(word for word in name if passed(word) is None)
