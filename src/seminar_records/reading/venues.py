"""Where an event was held: the places of a sentence that tells of it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.eventwords import owner
from seminar_records.reading.stated import Piece, PlaceRank, piece_of

__all__ = ["places", "seat_of"]


def places(flow: Flow, words: Words) -> Iterator[Piece]:
    """The places that a sentence about an event gives for it."""
    codes = words.codes
    if match := rules("opening")["was_venue"].match(codes) or _takes_in(words):
        yield piece_of(flow, words, *match.span("venue"), PlaceRank.TOWN)
    if grounds := _grounds(words):
        yield piece_of(flow, words, *grounds, PlaceRank.BODY)
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
        last = _end(words, first, last)
        if last == first or (codes[first] == "n" and not _is_at(words, at)):
            continue
        last = _with_noun(words, last)
        rank = _rank(codes[first:last], _is_at(words, at))
        if owner(words, last - 1) or _is_none(words.part(first, last)):
            continue
        if not _may_stand(words, at, last, rank):
            if rank is not PlaceRank.TOWN or not _is_town_behind(words, at, last):
                continue
            rank = PlaceRank.TOPIC
        if rank is PlaceRank.TOWN and rules("opening")["of_mention"].search(codes, 0, at):
            rank = PlaceRank.MENTION
        yield piece_of(flow, words, first, last, rank)


def _grounds(words: Words) -> tuple[int, int] | None:
    """The place of ``on the Orr College campus`` and ``on the grounds of Orr College``."""
    grammar = rules("opening")
    match = grammar["grounds"].search(words.codes)
    if match is None or not grammar["on"].fullmatch(words.part(match.start(), match.start() + 1)):
        return None
    first, last = match.span("venue")
    first += words.codes[first] == "t"
    campus = grammar["campus"].fullmatch
    if campus(words.part(last - 1, last)):
        return first, last
    if campus(words.part(first, first + 1)):  # the grounds of the college
        first += 2 + (words.codes[first + 2] == "t")
        return first, last
    return None


def seat_of(flow: Flow, words: Words, until: int) -> Piece | None:
    """The town of a dateline, which ends before the token ``until``."""
    match = rules("opening")["seat"].match(words.codes, 0, until)
    return piece_of(flow, words, *match.span("venue"), 3) if match else None


def _takes_in(words: Words) -> regex.Match[str] | None:
    """The town or the hotel that is said to have hosted the event."""
    match: regex.Match[str] | None = rules("opening")["place_hosts"].search(words.codes)
    if match is None:
        return None
    verb, grammar = match.start("verb"), rules("opening")
    if grammar["took_in"].fullmatch(words.part(verb, verb + 1)) is None:
        return None
    town = not words.value(match.end("venue") - 1)
    lodged = grammar["lodging"].fullmatch(words.part(*match.span("venue"))) is not None
    return match if lodged or (town and words.codes[match.end("venue") - 1] == "g") else None


def _is_none(name: str) -> bool:
    """Whether a name is that of a language, in English, or of something too wide: in the Region."""
    grammar = rules("opening")
    return any(grammar[rule].fullmatch(name) is not None for rule in ("language", "no_venue"))


def _ends(codes: str, at: int) -> bool:
    """Whether a clause ends here, or a day follows."""
    return rules("opening")["ends"].match(codes, at) is not None


def _end(words: Words, first: int, last: int) -> int:
    """Where a place ends: before a preposition that goes on to something else, and before what is
    no place."""
    for i in range(first, last):
        if words.codes[i] == "G" and words.value(i) == "online":  # in Lima | and online
            return i - (i > first and words.codes[i - 1] in "&,")
        if words.codes[i] != "j" or i == first or words.codes[i - 1] == "m":  # the Centre for Reeds
            continue
        if words.value(i) != "place":
            return i
    return last


def _with_noun(words: Words, last: int) -> int:
    """Where a place ends with the noun in small letters behind it: the Lima regional office."""
    noun = rules("opening")["house_noun"].fullmatch
    for small in ("z", "zz"):
        end = last + len(small)
        if words.codes[last:end] == small and noun(words.part(end - 1, end)):
            return end
    return last


def _rank(codes: str, at: bool) -> PlaceRank:
    """The rank of a place; after ``at``, words that are no name's are of an institution."""
    if "G" in codes:
        return PlaceRank.HOUSE
    body = "m" in codes or (at and codes[0] in "BC")
    return PlaceRank.BODY if body else PlaceRank.TOWN


def _is_at(words: Words, at: int) -> bool:
    return rules("opening")["at"].fullmatch(words.part(at, at + 1)) is not None


def _may_stand(words: Words, at: int, last: int, rank: PlaceRank) -> bool:
    """Whether a place after the preposition ``at`` is that of the event: what stands before it is
    the event, the verb that holds it, its day, its title or who held it."""
    before = words.codes[:at]
    grammar = rules("opening")
    if not before:
        town = rank is PlaceRank.TOWN and grammar["then_day"].match(words.codes, last)
        return rank is PlaceRank.HOUSE or town is not None
    if grammar["mission"].search(words.text, max(words.starts[at] - 64, 0), words.starts[at]):
        return False  # where the embassy is
    if grammar["held_after"].match(words.codes, last):
        return False  # the place of what it is about; where it was held follows
    if grammar["placed"].search(before):
        return True
    if grammar["given_by"].search(before) and grammar["then_day"].match(words.codes, last):
        return True
    body = rank is PlaceRank.BODY
    house = rank is PlaceRank.HOUSE or (body and _is_at(words, at) and _ends(words.codes, last))
    if house and (grammar["hall_after"].search(before) or grammar["joined_at"].search(before)):
        return True
    if grammar["joined_in"].search(before) and grammar["joined_for"].match(words.codes, last):
        return True
    if rank is PlaceRank.TOWN and _is_town_of_event(words, at, last):
        return True
    if rank is PlaceRank.TOWN and "g" not in words.codes[at:last]:
        return grammar["town_after"].search(before) is not None and _ends(words.codes, last)
    return grammar["placed_after"].search(before) is not None


def _is_town_behind(words: Words, at: int, last: int) -> bool:
    """Whether a known town, no country, ends what is told of the event: held a workshop on silt in
    Lima. Where nothing else says where it was, that may be the place."""
    towns = all(words.codes[i] == "g" and not words.value(i) for i in range(at + 1, last))
    before = words.codes[:at]
    told = towns and rules("opening")["held_topic"].search(before) is not None
    return told and _ends(words.codes, last)


def _is_town_of_event(words: Words, at: int, last: int) -> bool:
    """Whether a town behind the topic is that of the event, and not of the topic: the people it was
    for stand before it, a day follows, or its country."""
    grammar, before = rules("opening"), words.codes[:at]
    if people := grammar["for_people"].search(before):
        first = people.start() + 1
        if grammar["for_whom"].fullmatch(words.part(first, first + 1)):
            return _ends(words.codes, last)
    if grammar["topic_then"].search(before) is None:
        return False
    if grammar["then_day"].match(words.codes, last):
        return True
    of_country = grammar["town_of"].fullmatch(words.codes, at + 1, last) is not None
    return of_country and _ends(words.codes, last)
