"""Short references to people already known: surnames, first names, offices."""

from __future__ import annotations

from collections.abc import Iterable

from seminar_records.lexicon import Words
from seminar_records.reading.codes import every, rules
from seminar_records.reading.people import Found
from seminar_records.reading.roster import Person, Roster, fold

__all__ = ["holds", "short_names"]


def short_names(roster: Roster, words: Words, taken: set[int]) -> Iterable[Found]:
    """Surnames, first names and full names without a title, of people already known."""
    for match in every(rules("people")["short_name"], words.codes):
        first, last = match.span()
        if not taken.isdisjoint(range(first, last)) or not roster.knows(
            words.part(first, first + 1)
        ):
            continue
        person = roster.resolve(words.part(first, last))
        if person is not None or roster.in_doubt(words.part(first, last)):
            found = Found(first, last, (first, last), (first, first), True)
            found.person, found.rule = person, "short-name" if person else "doubt"
            yield found


def holds(person: Person, office: tuple[str, ...]) -> bool:
    """Whether a person has an office: as a title, at the head of a position, or by its initials."""
    if any(fold(h)[: len(office)] == office for h in person.honorifics):
        return True
    if len(office) == 1 and len(office[0]) <= 4 and _initials(person, office[0]):
        return True
    return any(fold(p.text)[: len(office)] == office for p in person.positions)


def _initials(person: Person, letters: str) -> bool:
    """Whether an office is given by its initials: the VC, the DG."""
    for position in person.positions:
        first = fold(position.text)[: len(letters)]
        if len(first) == len(letters) and all(
            w[0] == c for w, c in zip(first, letters, strict=True)
        ):
            return True
    return False
