"""The full names of hosts that a sentence calls by the sort of body alone, the Institute, or by an
acronym that another sentence spells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from seminar_records.lexicon import words
from seminar_records.reading.codes import every, rules
from seminar_records.reading.eventwords import event_words
from seminar_records.reading.headlines import site_of
from seminar_records.reading.hostnames import organisations, spelled_name
from seminar_records.reading.prose import Sentence
from seminar_records.reading.roster import fold
from seminar_records.reading.stated import Named, Opening, Piece, piece_of

__all__ = ["name_fully"]


def name_fully(sentences: Iterable[Sentence], headlines: Iterable[Piece], opening: Opening) -> None:
    """Give hosts that are called the Institute the name that an earlier sentence begins with, and
    those that are called RIT the name behind which that stands: Reed Institute of Tides (RIT).
    The name over the text may be that of the Institute, too."""
    sentences = list(sentences)
    for at, named in enumerate(opening.hosts):
        short = named.piece.text
        if short.isupper() and (spelled := _spelled(short, sentences)):
            opening.hosts[at] = evolve(named, piece=spelled, acronym=short)
    bare = [named for named in opening.hosts if _is_bare(named)]
    if not bare:
        return
    subjects = [piece for head in headlines if (piece := site_of(head)) is not None]
    subjects += [piece for sentence in sentences if (piece := _subject(sentence)) is not None]
    for named in bare:
        full = {fold(p.text): p for p in reversed(subjects) if _is_longer(p, named)}
        if not full:
            full = {fold(p.text): p for p in _houses(sentences) if _is_longer(p, named)}
        if len(full) == 1:  # of two institutes, nobody knows which is meant
            at = opening.hosts.index(named)
            opening.hosts[at] = evolve(named, piece=next(iter(full.values())))


def _spelled(acronym: str, sentences: Iterable[Sentence]) -> Piece | None:
    """The name that stands before an acronym in brackets and spells it."""
    for sentence in sentences:
        if f"({acronym})" in sentence.words.text:
            return spelled_name(sentence.flow, sentence.words, acronym)
    return None


def _is_bare(named: Named) -> bool:
    """Whether a name says only of what sort a body is: the National Committee."""
    return rules("organisations")["sort_alone"].fullmatch(words(named.piece.text).codes) is not None


def _subject(sentence: Sentence) -> Piece | None:
    """The organisation that a sentence begins with."""
    found = event_words(sentence.words, sentence.people)
    match = rules("opening")["body_first"].match(found.codes)
    return None if match is None else piece_of(sentence.flow, found, *match.span("body"))


def _houses(sentences: Iterable[Sentence]) -> Iterator[Piece]:
    """The organisations that sentences name anywhere."""
    for sentence in sentences:
        found = event_words(sentence.words, ())
        for match in every(rules("opening")["house"], found.codes):
            named = organisations(sentence.flow, found, *match.span("house"), "organiser")
            yield from (each.piece for each in named if not _is_of(each.piece))


def _is_of(piece: Piece) -> bool:
    """Whether a name begins with people of a house: the Trustees of the Reed Institute."""
    return words(piece.text).codes[:2] in {"Co", "Bo"}


def _is_longer(piece: Piece, named: Named) -> bool:
    """Whether a name that stands before another begins with it, or has its one word: National
    Committee for Reeds, Reed Institute of Tides."""
    long, short = fold(piece.text), fold(named.piece.text)
    if len(long) <= len(short) or _place(piece)[1] > _place(named.piece)[0]:
        return False
    return long[: len(short)] == short or (len(short) == 1 and short[0] in long)


def _place(piece: Piece) -> tuple[int, int]:
    return piece.flow.extent(piece.start, piece.end)
