"""Initials that a text prints behind full names, Mona Lind (ML), and uses instead of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from seminar_records.blocks import Block
from seminar_records.lexicon import Words
from seminar_records.reading.callers import abbreviates
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found
from seminar_records.reading.roster import Person, Roster, fold, initials_of

__all__ = ["by_initials", "introduced"]

#: The name stands in so many words before the bracket, and so many characters.
_MOST_WORDS, _REACH = 5, 80


def introduced(blocks: Sequence[Block], roster: Roster) -> dict[str, Person]:
    """The people whose initials stand in brackets behind their names, by the initials."""
    found: dict[str, Person] = {}
    for block in blocks:
        text = block.text
        if "(" not in text:
            continue
        for match in rules("people")["initials"].finditer(text):
            person = _before(text[max(match.start() - _REACH, 0) : match.start()], roster)
            letters = match["letters"]
            if person and abbreviates(letters.casefold(), initials_of(fold(person.name))):
                found[letters] = person
    return found


def _before(text: str, roster: Roster) -> Person | None:
    """Whose full name a text ends with."""
    last = text.split()[-_MOST_WORDS:]
    names = (" ".join(last[at:]) for at in range(len(last) - 1))
    return next((person for name in names if (person := roster.resolve(name))), None)


def by_initials(known: Mapping[str, Person], words: Words, taken: set[int]) -> Iterable[Found]:
    """The people for whom initials stand in a sentence; AM behind a number is the morning."""
    for i in range(len(words.codes)):
        person = known.get(words.part(i, i + 1))
        if person is not None and i not in taken and words.codes[i - 1 : i] != "n":
            found = Found(i, i + 1, (i, i + 1), (i, i), True)
            found.person, found.rule = person, "initials"
            yield found
