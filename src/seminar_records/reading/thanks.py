"""Thanks at the end: who paid for an event or lent the house, where nothing else says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.eventwords import event_words
from seminar_records.reading.hostnames import organisations
from seminar_records.reading.prose import Passage
from seminar_records.reading.roster import Roster
from seminar_records.reading.stated import Named, Opening, piece_of

__all__ = ["read_thanks"]

#: Thanks stand in so many passages at the end.
_LAST = 8
#: A place that only a word of thanks gives counts less than any other.
_RANK = 6


def read_thanks(passages: Sequence[Passage], roster: Roster, opening: Opening) -> None:
    """Add the sponsors and helpers whom the organisers thank in their own voice."""
    grammar = rules("thanks")
    for each in passages[-_LAST:]:
        for sentence in each.sentences:
            start, end = sentence.place()
            text = sentence.flow.text
            ours = "1" in sentence.words.codes or grammar["ours"].match(text, start, end)
            if ours and grammar["thanks"].search(text, start, end):
                found = event_words(sentence.words, sentence.people)
                opening.hosts.extend(_thanked(sentence.flow, found, roster))
                if match := grammar["hosted"].search(found.codes):
                    place = piece_of(sentence.flow, found, *match.span("venue"), _RANK)
                    opening.venues.append(place)


def _thanked(flow: Flow, words: Words, roster: Roster) -> Iterator[Named]:
    grammar = rules("thanks")
    for rule in ("sponsors", "for_deed"):
        for match in grammar[rule].finditer(words.codes):
            role = words.value(match.start("verb"))
            if rule == "for_deed" and role == "participle":  # hosting us
                role = "partner"
            if role in {"partner", "sponsor"}:
                plain = rule == "sponsors" and "m" not in match["hosts"]
                yield from (_each if plain else _named)(flow, words, match, role, roster)
    for match in grammar["for_gift"].finditer(words.codes):
        if grammar["gift"].match(words.part(*match.span("gift"))):
            yield from _named(flow, words, match, "partner", roster)


def _each(
    flow: Flow, words: Words, match: regex.Match[str], role: str, roster: Roster
) -> Iterator[Named]:
    """Names that say nothing of being an organisation's: our sponsors A, B and C."""
    first, end = match.span("hosts")
    for at in range(first, end + 1):
        if at == end or words.codes[at] in ",&":
            known = any(roster.knows(word) for word in words.part(first, at).split())
            if words.codes[first:at].strip("It") and not known:
                yield Named(piece_of(flow, words, first, at), role)
            first = at + 1


def _named(
    flow: Flow, words: Words, match: regex.Match[str], role: str, roster: Roster
) -> Iterator[Named]:
    """The organisations thanked; a name that somebody bears is no organisation's."""
    for named in organisations(flow, words, *match.span("hosts"), role):
        if not any(roster.knows(word) for word in named.piece.text.split()):
            yield named
