"""Whom he and she mean, by the titles of those who speak and were named last: Mr, Ms."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, define

from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.roster import Person, fold

__all__ = ["Pronouns"]

#: So many people named last are looked at.
_LAST = 3


@define
class Pronouns:
    """What is known of the people of a report: whether he or she is said of them.

    ``told`` is what a possessive before the name has said (in her address, Jane Roe); ``named``
    are those whom a paragraph has named, the last first.
    """

    told: dict[Person, bool] = Factory(dict)
    named: list[Person] = Factory(list)

    def name(self, people: Iterable[Person | None]) -> None:
        """A sentence names these people; they go before those named earlier."""
        new = [person for person in people if person is not None]
        self.named = [*new, *(person for person in self.named if person not in new)][:_LAST]

    def note(self, words: Words, at: int, person: Person) -> None:
        """Take from a possessive at a token whether it is she."""
        word = words.part(at, at + 1)
        if _is_she(word) or rules("attribution")["he"].fullmatch(word):
            self.told.setdefault(person, _is_she(word))

    def meant(self, word: str, person: Person) -> Person:
        """Whom a pronoun means when it could mean a person: somebody else who was just named, when
        the titles tell that."""
        she = _is_she(word)
        if self._is_she(person) in {None, she}:
            return person
        return next((other for other in self.named if self._is_she(other) is she), person)

    def _is_she(self, person: Person) -> bool | None:
        if person in self.told:
            return self.told[person]
        found = rules("attribution")
        titles = [" ".join(fold(each)) for each in person.honorifics]
        if any(found["her_title"].fullmatch(title) for title in titles):
            return True
        return False if any(found["his_title"].fullmatch(title) for title in titles) else None


def _is_she(word: str) -> bool:
    return rules("attribution")["she"].fullmatch(word) is not None
