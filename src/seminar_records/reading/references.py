"""Short references to people already known: surnames, first names, offices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import define

from seminar_records.lexicon import Words, words
from seminar_records.model import Role
from seminar_records.reading.codes import every, rules
from seminar_records.reading.eventwords import owner
from seminar_records.reading.found import Found
from seminar_records.reading.roster import Person, Roster, fold, initials_of

__all__ = ["Offices", "owners", "short_names"]

#: The rules of offices that stand for somebody, each with a code it cannot do without.
_ALONE = (("reference", "t"), ("bare", "r"), ("bare_office", ""), ("second", "&"))


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


def owners(roster: Roster, words: Words) -> Iterable[Found]:
    """People already known whose talk or session is named: Jane Roe's talk."""
    for match in every(rules("people")["owner"], words.codes):
        first, last = match.span()
        start, end = words.span(*match.span("name"))
        person = roster.resolve(words.text[start : end - owner(words, match.end("name") - 1)])
        if person is not None:
            found = Found(first, last, (first, last), (first, first), True)
            found.person, found.rule = person, "possessive"
            yield found


@define
class Offices:
    """Finds who is meant by an office or a role without a name: the Director, the speaker.

    ``hosts`` are the first words of the organisers' names; ``chairs`` who chaired, by the source
    offset where that is told; ``at`` is the source offset of the sentence.
    """

    roster: Roster
    hosts: frozenset[str]
    chairs: Sequence[tuple[int, Person]] = ()
    at: int = 0

    def named(
        self,
        words: Words,
        taken: set[int],
        speaking: list[Person] | None,
        recent: list[Person],
    ) -> Iterable[Found]:
        """The offices of a sentence that stand alone, ``taken`` being the tokens of people: who is
        ``speaking`` there, if anybody, and who was told of last."""
        for rule, needed in _ALONE:
            if needed not in words.codes or (not needed and words.codes[0] not in "OAqN"):
                continue
            for match in every(rules("attribution")[rule], words.codes):
                first, last = match.span()
                if _is_said(words, first, last, taken):
                    continue
                found = Found(first, last, (first, last), (first, first), True)
                found.rule = "office"
                head = match.start("head")
                found.fits = tuple(self._meant(words, head, speaking, recent))
                if not found.fits and self._is_one(words, match.start(), head):
                    found.fits = tuple(speaking or recent)
                found.plural = words.is_plural(last - 1)
                alone = len(found.fits) == 1 and words.value(first) != "both"
                found.person = found.fits[0] if alone and not found.plural else None
                if found.person is not None or words.codes[first - 1 : first] != "S":
                    yield found

    def _meant(
        self, words: Words, head: int, speaking: list[Person] | None, recent: list[Person]
    ) -> list[Person]:
        """Whom an office or role may stand for."""
        value = words.value(head)
        fits = [p for p in self.roster.people if any(r.value == value for r in p.roles)]
        plural = words.is_plural(head)
        if value == Role.SPEAKER.value and speaking is not None and not plural:
            fits = speaking
        elif value == Role.CHAIR.value and len(fits) > 1:  # of the session that is told of
            fits = [person for at, person in self.chairs if at < self.at][-1:] or fits
        if words.codes[head] != "r" and not fits:
            office = fold(words.part(head, head + 1))
            fits = self._holders(office, recent)
            near = speaking or recent
            if not fits and len(near) == 1 and (value == "described" or _has(near[0], office[-1])):
                return near
        return fits

    def _is_one(self, words: Words, first: int, head: int) -> bool:
        """Whether the initials of an office (the PS) are those of the one person of the report."""
        the = rules("attribution")["the"].fullmatch(words.part(first, first + 1)) is not None
        return the and len(self.roster.people) == 1 and words.part(head, head + 1).isupper()

    def _holders(self, office: tuple[str, ...], recent: list[Person]) -> list[Person]:
        """Who has an office; of several those of the organisers, or those told of last."""
        fits = [p for p in self.roster.people if _holds(p, office)]
        if len(fits) > 1:
            fits = [p for p in fits if self._hosted(p)] or fits
        if len(fits) > 1:
            fits = [p for p in fits if p in recent] or fits
        return fits

    def _hosted(self, person: Person) -> bool:
        """Whether one of the person's offices is at an organiser of the event."""
        return any(self.hosts & set(fold(position.text)) for position in person.positions)


def _is_said(words: Words, first: int, last: int, taken: set[int]) -> bool:
    """Whether an office is part of what is said of somebody, or of a name: he is the Director; the
    Director is Mr X; the Chair, Mr X; not according to the Director."""
    codes = words.codes
    before = codes[first - 1 : first]
    if before == "b" or (before == "S" and words.value(first - 1) != "according"):
        return True
    if codes[last : last + 1] == "b" and last + 1 in taken:
        return True
    return _apposed(codes, last, taken) or not taken.isdisjoint(range(first, last))


def _apposed(codes: str, at: int, taken: set[int]) -> bool:
    """Whether somebody in apposition follows an office: the Chair, Mr X."""
    match = rules("attribution")["apposed"].match(codes, at)
    return match is not None and (match.end() in taken or at + 1 in taken)


def _holds(person: Person, office: tuple[str, ...]) -> bool:
    """Whether a person has an office: as a title, at the head of a position, or by its initials."""
    if any(fold(h)[: len(office)] == office for h in person.honorifics):
        return True
    if len(office) == 1 and len(office[0]) <= 4 and _initials(person, office[0]):
        return True
    return any(
        fold(p.text)[: len(office)] == office or _owned(p.text) == office for p in person.positions
    )


@lru_cache(maxsize=1024)
def _owned(position: str) -> tuple[str, ...]:
    """The office behind an organisation's name in a position: University Rector."""
    found = words(position)
    match = rules("positions")["owned"].match(found.codes)
    return fold(found.part(*match.span("office"))) if match else ()


def _has(person: Person, noun: str) -> bool:
    """Whether an office of a person has a noun: the director, of a Country Director."""
    return any(noun in fold(position.text) for position in person.positions)


def _initials(person: Person, letters: str) -> bool:
    """Whether an office is given by its initials: the VC, the DG."""
    offices = [(fold(p.text)[: len(letters)], _owned(p.text)) for p in person.positions]
    return any(initials_of(name) == letters for pair in offices for name in pair)
