"""Records for property tests: any text a record may hold, with references that hold together.

Every text is drawn from all Unicode scalar values, controls and non-characters included; ids are
unique slugs, speakers and chairs are ids of participants, spans lie within the source, segments are
disjoint and in order, and dates are valid.
"""

from __future__ import annotations

from datetime import date as Date
from functools import cache
from itertools import pairwise
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

import seminar_records as sr

__all__ = ["LENGTH", "awkward", "ids", "records", "texts"]

#: The length of every drawn source, in code points.
LENGTH = 2000

T = TypeVar("T")

#: Short texts that have broken serialisers: formulas, markup, YAML words, CSV quotes, controls,
#: line separators, astral and non-characters, and what ends a string or a script early.
AWKWARD = (
    "",
    " ",
    "=1+1",
    "-",
    "'=x",
    "@x",
    "\t",
    "NO",
    "null",
    "10:30",
    "2024-02-26",
    "0x1F",
    "1e3",
    "~",
    "</script>",
    "<b>&amp;",
    "]]>",
    "-->",
    '"',
    "a,b;c",
    "\r",
    "\r\n",
    "a\nb",
    "\n\n# x",
    "- x",
    "1. x",
    "\x00",
    "\x1b[31m",
    "\x85",
    "\u2028",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\ufffe",
    "\U0010ffff",
    "\U0001f600",
    "e\u0301",
    "\\",
    "\\n",
    "{x}",
    "---",
    "|",
    "*x*",
    "[x](y)",
    ": x",
    "# x",
    "%",
    "ß",
    "\u0130",
)


def texts(min_size: int = 0, max_size: int = 12) -> st.SearchStrategy[str]:
    """Any text without surrogates, as a record may hold."""
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=min_size, max_size=max_size)


@cache
def awkward() -> st.SearchStrategy[str]:
    """Any text, one in two of them known to be awkward for some format."""
    return st.one_of(st.sampled_from(AWKWARD), texts())


@cache
def ids() -> st.SearchStrategy[str]:
    """Slugs such as ``ada-lind-2``."""
    return st.from_regex(r"[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def some(strategy: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


@cache
def spans() -> st.SearchStrategy[tuple[sr.Span, ...]]:
    offset = st.integers(0, LENGTH)
    span = st.tuples(offset, offset).map(lambda ends: sr.Span(start=min(ends), end=max(ends)))
    return some(span)


@cache
def values() -> st.SearchStrategy[sr.Text]:
    return st.builds(
        sr.Text, text=awkward(), basis=st.sampled_from(["printed", "inferred"]), spans=spans()
    )


@cache
def names() -> st.SearchStrategy[sr.PersonName]:
    return st.builds(
        sr.PersonName,
        full=awkward(),
        honorifics=some(awkward()),
        postnominals=some(awkward()),
        spans=spans(),
    )


@cache
def dates() -> st.SearchStrategy[sr.EventDate]:
    clock = st.times().map(lambda time: time.strftime("%H:%M"))
    return st.builds(
        _date,
        st.dates(Date(1000, 1, 1)),
        st.sampled_from([4, 7, 10]),
        maybe(st.dates(Date(1000, 1, 1))),
        st.tuples(maybe(clock), maybe(clock)),
        awkward(),
        spans(),
    )


def _date(
    one: Date,
    precision: int,
    other: Date | None,
    clock: tuple[str | None, str | None],
    text: str,
    where: tuple[sr.Span, ...],
) -> sr.EventDate:
    """One day, month or year (EDTF precision by length), or a stretch of them in order."""
    first, last = (one, None) if other is None else (min(one, other), max(one, other))
    start = first.isoformat()[:precision]
    end = None if last is None else last.isoformat()[:precision]
    return sr.EventDate(
        start=start,
        end=None if end == start else end,
        start_time=clock[0],
        end_time=clock[1],
        text=text,
        basis="printed" if where else "inferred",
        spans=where,
    )


@cache
def participants() -> st.SearchStrategy[sr.Participant]:
    position = st.builds(
        sr.Position,
        text=awkward(),
        office=maybe(awkward()),
        organisation=maybe(awkward()),
        former=st.booleans(),
        spans=spans(),
    )
    return st.builds(
        sr.Participant,
        id=st.just(""),
        name=names(),
        positions=some(position),
        roles=st.lists(st.sampled_from(sr.Role), unique=True, max_size=3).map(tuple),
        mentions=some(st.builds(sr.Mention, text=awkward(), rule=awkward(), spans=spans()), 1),
    )


@cache
def paragraphs() -> st.SearchStrategy[tuple[sr.Paragraph, ...]]:
    return some(st.builds(sr.Paragraph, text=awkward(), spans=spans()))


@cache
def remarks() -> st.SearchStrategy[sr.Remark]:
    quotation = st.builds(sr.Quotation, text=awkward(), source=maybe(awkward()), spans=spans())
    return st.builds(
        sr.Remark,
        id=st.just(""),
        speakers=st.just(()),
        label=maybe(values()),
        role=maybe(st.sampled_from(sr.Role)),
        mode=st.sampled_from(["direct", "reported"]),
        paragraphs=paragraphs(),
        pull_quotes=some(values(), 1),
        quotations=some(quotation, 1),
        spans=spans(),
    )


@cache
def events() -> st.SearchStrategy[sr.Event]:
    organiser = st.builds(
        sr.Organiser,
        name=awkward(),
        acronym=maybe(awkward()),
        role=st.sampled_from(["organiser", "partner", "sponsor"]),
        spans=spans(),
    )
    session = st.builds(
        sr.Session,
        number=st.integers(1, 9),
        title=maybe(values()),
        date=maybe(dates()),
        spans=spans(),
    )
    return st.builds(
        sr.Event,
        kind=maybe(st.sampled_from(sr.EventKind)),
        title=maybe(values()),
        date=maybe(dates()),
        venue=maybe(st.builds(sr.Venue, text=awkward(), online=st.booleans(), spans=spans())),
        organisers=some(organiser),
        sessions=st.lists(session, max_size=2, unique_by=lambda session: session.number).map(tuple),
    )


@cache
def sections() -> st.SearchStrategy[sr.Section]:
    return st.builds(
        sr.Section,
        heading=maybe(values()),
        level=st.integers(1, 6),
        kind=awkward(),
        paragraphs=paragraphs(),
        spans=spans(),
    )


@cache
def contacts() -> st.SearchStrategy[sr.Contact]:
    several = some(awkward(), 1)
    return st.builds(
        sr.Contact,
        address=maybe(values()),
        emails=several,
        websites=several,
        phones=several,
        faxes=several,
        spans=spans(),
    )


@cache
def sources() -> st.SearchStrategy[sr.Source]:
    repair = st.builds(sr.Repair, rule=awkward(), before=awkward(), after=awkward(), spans=spans())
    return st.builds(
        sr.Source,
        name=maybe(awkward()),
        media_type=awkward(),
        encoding=awkward(),
        sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
        length=st.just(LENGTH),
        layout=awkward(),
        repairs=some(repair),
        text=st.none(),
    )


@st.composite
def segments(draw: st.DrawFn, refs: list[str]) -> tuple[sr.Segment, ...]:
    cuts = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=4)))
    kind = st.sampled_from(["title", "remark", "heading", "furniture", "residue"])
    ref = st.sampled_from([None, *refs])
    return tuple(
        sr.Segment(start=start, end=end, kind=draw(kind), ref=draw(ref))
        for start, end in pairwise(cuts)
    )


@cache
def problems() -> st.SearchStrategy[sr.Problem]:
    return st.builds(
        sr.Problem,
        code=st.from_regex(r"SR[0-9]{3}", fullmatch=True),
        severity=st.sampled_from(["error", "warning", "info"]),
        message=awkward(),
        candidates=some(awkward()),
        spans=spans(),
        hint=maybe(awkward()),
    )


@cache
def recommendations() -> st.SearchStrategy[tuple[sr.Recommendation, ...]]:
    recommendation = st.builds(
        sr.Recommendation,
        number=st.just(0),
        label=maybe(awkward()),
        text=awkward(),
        addressee=maybe(values()),
        spans=spans(),
    )
    return some(recommendation).map(_numbered)


def _numbered(drawn: tuple[sr.Recommendation, ...]) -> tuple[sr.Recommendation, ...]:
    return tuple(evolve(one, number=place) for place, one in enumerate(drawn, 1))


@cache
def credits() -> st.SearchStrategy[sr.Credit]:
    role = st.sampled_from(["compiler", "editor", "rapporteur", "author", "photographer"])
    return st.builds(sr.Credit, role=role, name=names(), spans=spans())


def _among(draw: st.DrawFn, known: list[str]) -> tuple[str, ...]:
    return tuple(id for id in known if draw(st.booleans()))


@st.composite
def records(draw: st.DrawFn) -> sr.SeminarRecord:
    """Any record, small enough that a hundred of them are quick."""
    people = draw(st.lists(ids(), unique=True, max_size=2))
    said = ["remark-1", "remark-2"][: draw(st.integers(0, 2))]
    event = draw(events())
    sessions = (
        evolve(session, chairs=_among(draw, people), remarks=_among(draw, said))
        for session in event.sessions
    )
    return sr.SeminarRecord(
        event=evolve(event, sessions=tuple(sessions)),
        participants=tuple(evolve(draw(participants()), id=id) for id in people),
        remarks=tuple(evolve(draw(remarks()), id=id, speakers=_among(draw, people)) for id in said),
        sections=draw(some(sections(), 1)),
        recommendations=draw(recommendations()),
        credits=draw(some(credits(), 1)),
        contact=draw(maybe(contacts())),
        source=draw(sources()),
        segments=draw(segments([*people, *said])),
        problems=draw(some(problems(), 1)),
    )
