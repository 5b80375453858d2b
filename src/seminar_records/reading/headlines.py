"""Headlines: whether they name an event or tell news of it, and the name within the news."""

from __future__ import annotations

import regex
from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.grammar import pattern
from seminar_records.lexicon import Words, words
from seminar_records.reading.codes import rules
from seminar_records.reading.eventwords import event_words, owner
from seminar_records.reading.hostnames import organisations
from seminar_records.reading.stated import Named, Piece
from seminar_records.reading.titlemarks import quoted

__all__ = [
    "hosts_in",
    "imprint_of",
    "is_letterhead",
    "name_in",
    "partners_in",
    "site_of",
    "tells_news",
]

_CAPITALS = frozenset("ABCGKOmgkn")
_QUOTES = frozenset('“"‘')
_NO_NAMES = ("page_part", "foreign_day")
_NOT_VERBS = frozenset("jo&,:;.)”")


def name_in(piece: Piece) -> Piece | None:
    """The name that a headline gives the event, without its news; None when it gives none."""
    if any(rules("opening")[rule].fullmatch(piece.text) for rule in _NO_NAMES):
        return None
    piece = _without_site(piece)
    found = words(piece.text)
    if rules("opening")["agency_line"].fullmatch(found.codes):
        return None
    if rules("opening")["letterhead"].fullmatch(found.codes):
        return None
    mark = next((i for i, code in enumerate(found.codes) if code in _QUOTES), 0)
    if mark and hosts_in(piece) and (title := quoted(piece.flow, piece.start + found.starts[mark])):
        return title  # Reed Institute Hosts “Silt” Seminar
    if rules("opening")["headline"].fullmatch(found.codes) and not tells_news(found):
        return piece
    match = _topic(found) or rules("opening")["name_first"].match(found.codes)
    if match is None or rules("opening")["generic"].fullmatch(match["title"]):
        return None
    start, end = found.span(*match.span("title"))
    return evolve(piece, start=piece.start + start, end=piece.start + end)


def _topic(line: Words) -> regex.Match[str] | None:
    """What the seminar is on of which a headline tells the news."""
    match: regex.Match[str] | None = rules("opening")["news_topic"].fullmatch(line.codes)
    if match is None or not tells_news(line):
        return None
    before = match.start("title") - 1
    about = rules("opening")["about"].fullmatch(line.part(before, before + 1))
    return match if about else None


def is_letterhead(piece: Piece) -> bool:
    """Whether a headline is nothing but the name of an institution."""
    return rules("opening")["letterhead"].fullmatch(words(piece.text).codes) is not None


def site_of(piece: Piece) -> Piece | None:
    """The institution whose site it is: a line of its own, or beside the headline."""
    return piece if is_letterhead(piece) else _beside_site(piece, "site")


def imprint_of(flow: Flow) -> Piece | None:
    """The institution whose page it is: © 2019 Reed Institute, About the Reed Institute."""
    match = rules("opening")["imprint"].fullmatch(flow.text)
    if match is None:
        return None
    piece = Piece(flow, *match.span("name" if match["name"] else "first"))
    return piece if is_letterhead(piece) else None


def _without_site(piece: Piece) -> Piece:
    """A headline without the institution whose site it is."""
    return _beside_site(piece, "name") or piece


def _beside_site(piece: Piece, group: str) -> Piece | None:
    """What a headline and the name of the site are beside each other."""
    for rule in ("site_behind", "site_before"):
        match = rules("opening")[rule].fullmatch(piece.text)
        if match and rules("opening")["letterhead"].fullmatch(words(match["site"]).codes):
            start, end = match.span(group)
            return evolve(piece, start=piece.start + start, end=piece.start + end)
    return None


def hosts_in(piece: Piece) -> list[Named]:
    """Who holds the event of which a headline tells the news: Reed Institute Hosts Seminar; or
    that it names: Talks on Silt, Organised by the Reed Institute."""
    grammar, flow = rules("opening"), piece.flow.slice(piece.start, piece.end)
    if credited := pattern("credited", "fields").search(flow.text):
        named = flow.slice(*credited.span("hosts"))
        found = words(named.text)
        return list(organisations(named, found, 0, len(found.codes), "organiser"))
    found = event_words(words(flow.text), ())
    for at in range(1, len(found.codes)):
        if not grammar["news_holds"].fullmatch(found.part(at, at + 1)):
            continue
        codes = found.codes[:at]
        if grammar["news_hosts"].fullmatch(codes) is None or not {"m", "K"} & set(codes):
            return []
        event = grammar["news_event"].match(found.codes, at + 1)
        return [] if event is None else list(organisations(flow, found, 0, at, "organiser"))
    return []


def partners_in(piece: Piece) -> list[Named]:
    """The partners that a headline names: Mud in Towns, in Collaboration with Orr College."""
    flow = piece.flow.slice(piece.start, piece.end)
    match = pattern("partnered", "fields").search(flow.text)
    if match is None:
        return []
    named = flow.slice(*match.span("partners"))
    found = words(named.text)
    return list(organisations(named, found, 0, len(found.codes), "partner"))


def tells_news(line: Words) -> bool:
    """Whether a headline has a verb in the present tense: Harbour Union Welcomes New Pilots."""
    last = len(line.codes) - 1
    return any(_is_verb(line, i) or _several(line, i) for i in range(1, last))


def _several(line: Words, at: int) -> bool:
    """Whether several do something, or something began; a word in capitals is a verb only behind a
    plural."""
    text = line.part(at, at + 1)
    if text.islower() and rules("opening")["runs"].match(text):
        return True
    if rules("opening")["plural_verb"].fullmatch(text) is None:
        return False
    return text.islower() or line.part(at - 1, at).endswith("s")


def _is_verb(line: Words, at: int) -> bool:
    text = line.part(at, at + 1)
    if not text.endswith("s") or text.endswith("ss") or len(text) < 5 or owner(line, at):
        return False
    if line.codes[at - 1] not in _CAPITALS or owner(line, at - 1):
        return False
    if line.codes[at + 1] in _NOT_VERBS:
        return False
    if text.islower():
        return True
    if words(text.casefold()).codes not in {"h", "v", "d", "x", "i"}:
        return False
    return rules("opening")["verbal_noun"].fullmatch(text) is None
