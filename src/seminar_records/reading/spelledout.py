"""Names of labels spelled out: the full name that a surname or first name of a transcript is of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.reading.callers import Turn
from seminar_records.reading.enrol import enrol
from seminar_records.reading.found import Found
from seminar_records.reading.people import find_people
from seminar_records.reading.roster import Roster, fold
from seminar_records.reading.units import Unit

__all__ = ["spell_out"]

_Phrase = tuple[Flow, Words, Found]


def spell_out(
    names: set[str], roster: Roster, units: Iterable[Unit], turns: Iterable[Turn]
) -> None:
    """Enrol the one full name in the prose, or in what is said, that a lone name is part of."""
    unknown = {fold(name)[0] for name in names if not roster.candidates(name)}
    if not unknown:
        return
    fits: dict[str, dict[tuple[str, ...], _Phrase]] = {}
    for phrases in (_in_prose(units), _in_turns(turns)):  # the prose first: it is the writer's
        for flow, line, found in phrases:
            full = fold(line.part(*found.name))
            for word in set(full) & unknown if len(full) > 1 else ():
                fits.setdefault(word, {}).setdefault(full, (flow, line, found))
        for word, choices in fits.items():
            if len(choices) == 1:
                enrol(roster, *next(iter(choices.values())), "full-name:label")
            unknown.discard(word)
        fits.clear()


def _in_prose(units: Iterable[Unit]) -> Iterator[_Phrase]:
    for unit in units:
        for sentence in unit.passage.sentences if unit.passage is not None else ():
            for found in sentence.people:
                yield sentence.flow, sentence.words, found


def _in_turns(turns: Iterable[Turn]) -> Iterator[_Phrase]:
    """The names in what is said: I am Mona Lind; over to Peder Holt."""
    for turn in turns:
        for flow in (turn.body, *(block.flow for block in turn.blocks)):
            line = words(flow.text)
            for found in find_people(line):
                yield flow, line, found
