"""The title block: what the lines above the text say of the event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import regex
from attrs import evolve

from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import EventKind
from seminar_records.reading.baretitles import bare_title
from seminar_records.reading.codes import rules
from seminar_records.reading.dates import FoundDate, find_dates, find_time
from seminar_records.reading.eventnames import is_sort
from seminar_records.reading.headlines import tells_news
from seminar_records.reading.hostnames import acronyms_of, organisations
from seminar_records.reading.hosts import held_as
from seminar_records.reading.listed import several
from seminar_records.reading.opening import read_sentence
from seminar_records.reading.people import find_people
from seminar_records.reading.roster import fold
from seminar_records.reading.stated import Opening, Piece, PlaceRank, TitleRank
from seminar_records.reading.titlemarks import quoted

__all__ = ["Front", "front_blocks"]

_LINES = (Kind.LINE, Kind.HEADING)
_QUOTES = ("“", '"', "‘")
#: What may stand beside the date.
_PLACES = ("town_line", "kind_town", "place_behind", "place_line")
#: So many words may stand beside the date on a line that says when.
_WORDS_BESIDE = 4
_HOURS_MOST = 40  #: characters of a line that says from when to when
_STAMP_MOST = 90  #: characters of a line that says when a text was published


def front_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The lines and headings before the first running text."""
    out: list[Block] = []
    for block in blocks:
        if block.kind in (Kind.PARAGRAPH, Kind.ITEM, Kind.ROW, Kind.QUOTE):
            break
        if block.kind in _LINES:
            out.append(block)
    return out


class Front:
    """Reads title-block lines one after another: a marker says what the next lines are."""

    def __init__(self) -> None:
        self.opening = Opening()
        self.headlines: list[Piece] = []
        self.used: list[Block] = []
        self._expect = ""
        self._title: list[Flow] = []

    def read(self, blocks: Sequence[Block]) -> None:
        """Read the lines of a title block."""
        for block in blocks:
            self._line(block, block.words)
        self._end_title()

    def published(self, block: Block) -> None:
        """Read a line below the first text: a day alone there is that of publication."""
        dates = find_dates(block.text) if len(block.text) < _STAMP_MOST else []
        if len(dates) == 1 and not dates[0].last and _all_date(block.text, dates, _WORDS_BESIDE):
            self.opening.datelines.append((dates[0], block.flow))

    def _line(self, block: Block, line: Words) -> None:
        says = (
            self._tells(block, line)
            or self._says_when(block)
            or self._says_hours(block)
            or self._says_what(block, line)
            or self._says_who(block, line)
            or self._says_where(block, line)
        )
        if not says and self.headlines and _is_byline(block.flow):
            return
        if not says and self._expect != "title":
            self.headlines.append(Piece(block.flow, 0, len(block.text), block.level or 9))
            return
        if not says and not any(c.isalpha() for c in block.text):
            return  # a year, a number of the page
        if not says:
            self._title.append(block.flow)
        self.used.append(block)

    def _tells(self, block: Block, line: Words) -> bool:
        """A line that says all in one: Seminar on “…” held at the Hall on 3 May 2019."""
        if rules("opening")["told_line"].match(line.codes) is None:
            return False
        self._end_title()
        known = len(self.opening.venues)
        told = read_sentence(block.flow, line, find_people(line), self.opening)
        # the town of a headline gives way to the hall of the text
        self.opening.venues[known:] = [
            evolve(p, rank=PlaceRank.HEADLINE) for p in self.opening.venues[known:]
        ]
        return told

    # ------------------------------------------------------------------ when and where

    def _says_when(self, block: Block) -> bool:
        """A line that is a date, with a town perhaps; a stamp says when the text was published."""
        dates = find_dates(block.text)
        short = len(block.text) < _STAMP_MOST
        hours = any(date.end_time for date in dates)  # from ten to one: no time of publication
        stamp = short and not hours and rules("opening")["stamp"].search(block.text) is not None
        most = 2 if block.kind is Kind.HEADING else _WORDS_BESIDE
        if not dates or not (stamp or _all_date(block.text, dates, most)):
            return False
        self._end_title()
        rows = [(date, block.flow) for date in dates]
        if stamp:
            self.opening.datelines.extend(rows)
        else:
            self.opening.dates.extend(rows)
            self._town(block.flow, dates)
        return True

    def _says_hours(self, block: Block) -> bool:
        """From when to when, below the day: then that is the day of the event."""
        if not self.opening.dates or len(block.text) >= _HOURS_MOST:
            return False
        time = find_time(block.text)
        if time is None or time.end_time is None:
            return False
        date, flow = self.opening.dates[-1]
        timed = evolve(date, start_time=time.start_time, end_time=time.end_time)
        self.opening.dates[-1] = (timed, flow)
        return True

    def _town(self, flow: Flow, dates: Sequence[FoundDate]) -> None:
        """The town of a date line; of a range, which no release has, it is where the event was."""
        for start, end in ((0, dates[0].start), (dates[-1].end, len(flow.text))):
            line = words(flow.text[start:end])
            houses = ("house_line",) if dates[0].last else ()
            found = (rules("opening")[rule].fullmatch(line.codes) for rule in (*_PLACES, *houses))
            if match := next(filter(None, found), None):
                first, last = line.span(*match.span("venue"))
                hall = "G" in match["venue"]
                rank = PlaceRank.BODY if hall else PlaceRank.DATELINE
                piece = Piece(flow, start + first, start + last, rank)
                to = self.opening.venues if hall or dates[0].last else self.opening.seats
                to.append(piece)
                return

    def _says_where(self, block: Block, line: Words) -> bool:
        """``Panel discussion, Institute of Y, TOWN, 3 May 2019``; the name of a hall or a hotel."""
        grammar, dates = rules("opening"), find_dates(block.text)
        until = dates[0].start if dates else len(block.text)
        last = bisect_left(line.starts, until)
        rule = "kind_place"
        match = grammar[rule].fullmatch(line.codes, 0, last)
        if match is None and dates:
            match = grammar["place_dated"].fullmatch(line.codes, 0, last)
        if match is not None:
            self._end_title()
            self._kind(block.flow, line)
        else:
            known = self.opening.kinds or self.opening.hosts or self.opening.dates
            rule = "place_line" if known else "town_hall"
            match = grammar[rule].fullmatch(line.codes, 0, last)
            if match is None and self.opening.dates:
                rule = "house_line" if self.opening.dates[-1][0].end_time else "house_town"
                match = grammar[rule].fullmatch(line.codes, 0, last)
            if match is None:
                rule = "held_at"
                match = grammar[rule].fullmatch(line.codes, 0, last)
            if match is None and dates:  # 12 March 2019 | Senate Room, TOWN
                after = bisect_left(line.starts, dates[-1].end)
                match = grammar["place_behind"].fullmatch(line.codes, after)
        if match is None:
            return False
        rank = PlaceRank.TOWN if rule == "house_town" else PlaceRank.BODY
        self.opening.venues.append(Piece(block.flow, *line.span(*match.span("venue")), rank))
        self.opening.dates.extend((date, block.flow) for date in dates)
        return True

    # ------------------------------------------------------------------ what and who

    def _says_what(self, block: Block, line: Words) -> bool:
        """A line with the kind, with or without the title, or a title in quotation marks."""
        grammar, codes = rules("opening"), line.codes
        if codes and grammar["kind_line"].fullmatch(codes):
            self._kind(block.flow, line)
            self._end_title()
            self._expect = "title"
            named = codes.endswith("k") and not is_sort(line, 0, len(codes))
            if named:  # unless a name follows
                self.headlines.append(Piece(block.flow, 0, len(block.text), block.level or 9))
        elif (match := grammar["kind_title"].fullmatch(codes)) and _is_title(line, match):
            self._end_title()
            self._kind(block.flow, line)
            first, last = match.span("title")
            last = self._house(block.flow, line, first, self._partners(block, line, first, last))
            told = Piece(block.flow, *_without_short(line, first, last), TitleRank.ABOUT)
            marked = told.text[:1] in _QUOTES
            inner = quoted(block.flow, told.start, TitleRank.QUOTED) if marked else None
            title = inner or _without_place(told)
            self.opening.titles.append(title)
            self.opening.dates.extend(
                (date, block.flow) for date in find_dates(block.text) if date.start >= title.end
            )
        elif grammar["quoted_line"].fullmatch(codes):
            self._end_title()
            if piece := quoted(block.flow, line.starts[0], TitleRank.QUOTED):
                self.opening.titles.append(piece)
            self._expect = ""
        else:
            return False
        return True

    def _partners(self, block: Block, line: Words, first: int, last: int) -> int:
        """Where a title ends: before its partners, Mud in Collaboration with Orr College."""
        at = line.codes.rfind("W", first + 1, last)
        match = rules("opening")["partnered"].fullmatch(line.codes, at, last) if at > 0 else None
        if match is None or line.value(at) != "partner":
            return last
        self._hosts(block, line, *match.span("partners"), "partner")
        return at

    def _house(self, flow: Flow, line: Words, first: int, last: int) -> int:
        """Where a title ends: before the house in a headline, Mud in Towns at Orr College."""
        at = line.codes.rfind("j", first + 1, last)
        match = rules("opening")["title_house"].match(line.codes, at, last) if at > 0 else None
        if match is None or rules("opening")["at"].fullmatch(line.part(at, at + 1)) is None:
            return last
        house = line.span(*match.span("venue"))
        self.opening.venues.append(Piece(flow, *house, PlaceRank.HEADLINE))
        return at

    def _says_who(self, block: Block, line: Words) -> bool:
        """A marker such as ``Organised by``, with the organisers on its line or on the next."""
        grammar, codes = rules("opening"), line.codes
        another = self._expect.startswith("another ")
        if grammar["held_line"].fullmatch(codes):
            self._expect_hosts(_role(line))
        elif grammar["with_line"].fullmatch(codes):
            self._expect_hosts("partner")
        elif match := grammar["org_line"].fullmatch(codes):
            self._hosts(block, line, *match.span("hosts"), _role(line))
        elif match := grammar["joint_line"].fullmatch(codes):
            self._hosts(block, line, *match.span("hosts"), "organiser")
            self._hosts(block, line, *match.span("partners"), "partner")
        elif match := grammar["with_org"].fullmatch(codes):
            self._hosts(block, line, *match.span("partners"), "partner")
        elif self._expect in {"organiser", "partner"} and codes:
            self._hosts(block, line, 0, len(codes), self._expect)
            self._expect = f"another {self._expect}"
        elif another and grammar["another_org"].fullmatch(codes):
            self._hosts(block, line, 0, len(codes), self._expect.removeprefix("another "))
        else:
            return False
        return True

    def _expect_hosts(self, role: str) -> None:
        self._end_title()
        self._expect = role

    def _hosts(self, block: Block, line: Words, first: int, last: int, role: str) -> None:
        self.opening.hosts.extend(organisations(block.flow, line, first, last, role))

    def _kind(self, flow: Flow, line: Words) -> None:
        for i, code in enumerate(line.codes):
            if code == "k" and (value := line.value(i)):
                piece = Piece(flow, *line.span(i, i + 1))
                self.opening.kinds.append((EventKind(value), piece))

    def _end_title(self) -> None:
        if self._title:
            flow = Flow.joined(self._title, " ")
            self.opening.titles.append(Piece(flow, 0, len(flow), TitleRank.WEAK))
        self._title = []
        if self._expect == "title":
            self._expect = ""


def _role(line: Words) -> str:
    """The role that a marker gives: Organised by, Supported by, Sponsored by."""
    said = (held_as(line, i) for i, code in enumerate(line.codes) if code == "h")
    return next((role for role in said if role != "organiser"), "organiser")


def _without_short(line: Words, first: int, last: int) -> tuple[int, int]:
    """Where a title stands beside the acronym and year behind it; one that spells the kind as well
    is that of the whole name: Third Forum on Reeds (FOR 2019)."""
    match = rules("opening")["short_behind"].fullmatch(line.codes, first, last)
    if match is None or not match["name"]:
        return line.span(first, last)
    short = fold(line.part(*match.span("short" if match["short"] else "inner")))
    letters = acronyms_of(fold(line.part(0, match.end("name"))))
    whole = any(len(short[0]) > 2 and each.endswith(short[0]) for each in letters)
    return line.span(0 if whole else first, match.end("name"))


def _without_place(title: Piece) -> Piece:
    """A title without what a headline says of when and where: Mud in Towns held in Lima."""
    bare = bare_title(title.flow.slice(title.start, title.end))
    return title if bare is None else evolve(bare, rank=title.rank)


def _is_byline(flow: Flow) -> bool:
    """Whether a line below the headline holds a name and an office: who wrote the report."""
    entry = several(flow)
    if entry is None or entry.score < 2 or not entry.whole or len(entry.people) > 1:
        return False
    held = entry.people[0][0].positions
    return bool(held) and not {"O", "A"}.isdisjoint(entry.words.codes[slice(*held[0])])


def _is_title(line: Words, match: regex.Match[str]) -> bool:
    """Whether a title follows the kind. ``Lecture at the Hall draws hundreds`` is news, and the
    kinds that are not listed are words of the title: Hearing on the Flood."""
    if line.value(match.start("kind")) == EventKind.OTHER.value:
        return False
    before = match.start("title") - 1
    if line.value(before) == "place":
        return False
    if rules("opening")["for_whom"].fullmatch(line.part(before, before + 1)):
        return False
    return not tells_news(line)


def _all_date(text: str, dates: Sequence[FoundDate], most: int) -> bool:
    """Whether a line is nothing but a date, a place of so many words apart."""
    outside = "".join(
        text[a:b]
        for a, b in zip(
            [0, *(date.end for date in dates)],
            [*(date.start for date in dates), len(text)],
            strict=True,
        )
    )
    return len(outside.split()) <= most
