"""Who is meant in a sentence, once the people are known: names, initials, surnames, offices."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, define

from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.clauses import Clause, reduce
from seminar_records.reading.found import Found
from seminar_records.reading.initials import by_initials
from seminar_records.reading.prose import Sentence
from seminar_records.reading.references import Offices, owners, short_names
from seminar_records.reading.roles import relations
from seminar_records.reading.roster import Person, Roster

__all__ = ["Known"]


@define
class Known:
    """The people of a document and the offices and initials that stand for them."""

    roster: Roster
    offices: Offices
    initials: Mapping[str, Person] = Factory(dict)

    def clause(
        self, sentence: Sentence, speaking: list[Person] | None, recent: list[Person]
    ) -> Clause:
        """The clause of a sentence with every known person and office as one code: who is
        ``speaking`` there, if anybody, and who was told of last."""
        words, self.offices.at = sentence.words, sentence.extent()[0]
        people = [f for f in sentence.people if f.titled or f.person or self._resolved(words, f)]
        extra = list(owners(self.roster, words)) if "'" in words.codes else []
        taken = {i for f in extra for i in range(f.first, f.last)}
        if taken:
            people = [f for f in people if taken.isdisjoint(range(f.first, f.last))]
        taken.update(i for f in people for i in range(f.first, f.last))
        if self.initials:
            extra.extend(by_initials(self.initials, words, taken))
            taken.update(i for f in extra for i in range(f.first, f.last))
        extra.extend(short_names(self.roster, words, taken))
        taken.update(i for f in extra for i in range(f.first, f.last))
        extra.extend(self.offices.named(words, taken, speaking, recent))
        if not (sentence.people or extra):
            return reduce(words, ())
        for found in people:
            found.rule = self._told(words, found)
        sentence.people = tuple(sorted([*people, *extra], key=lambda f: f.first))
        clause = reduce(words, sentence.people)
        if extra:
            _more_roles(clause)
        return clause

    def _told(self, words: Words, found: Found) -> str:
        """Bring a phrase to its person; says whether that is a stranger, or one of several."""
        name, honorifics = words.part(*found.name), (words.part(*found.honorifics),)
        if found.person is None:
            found.person = self.roster.resolve(name, fuzzy=True, honorifics=honorifics)
        if found.person is not None:
            return ""
        return "doubt" if self.roster.in_doubt(name, honorifics) else "stranger"

    def _resolved(self, words: Words, found: Found) -> bool:
        found.person = self.roster.resolve(words.part(*found.name))
        return found.person is not None


def _more_roles(clause: Clause) -> None:
    """Roles that become plain once short names and offices are known."""
    for relation in relations(clause):
        if relation.person.person is not None and relation.role is not Role.SPEAKER:
            relation.person.person.take_role(relation.role)
