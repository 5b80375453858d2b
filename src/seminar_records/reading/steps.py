"""One sentence on the way through a report, and what it is in itself."""

from __future__ import annotations

import regex
from attrs import frozen

from seminar_records.model import Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules
from seminar_records.reading.floor import Place
from seminar_records.reading.prose import Sentence
from seminar_records.reading.quotations import quote_start
from seminar_records.reading.roster import Person

__all__ = ["Step", "closes", "introduced", "only_is", "take_role", "told_from"]


@frozen
class Step:
    """One sentence on the way: where it stands, its clause, and the rule that matched that."""

    at: Place
    clause: Clause
    rule: str
    match: regex.Match[str]

    def value(self, group: str) -> str | None:
        """What the word at the beginning of a group stands for."""
        return self.clause.value(self.match.start(group))

    def named(self, place: int) -> list[Person]:
        """The people whom a code of the clause stands for."""
        return [f.person for f in self.clause.groups.get(place, ()) if f.person is not None]


def closes(step: Step) -> bool:
    """Whether a sentence only names who said the quotation before it: “…” X said. “…”"""
    at = step.at
    if not at.number or step.match["what"] is None:
        return False
    alone = step.clause.codes[1:] == "v." and step.value("what") != "talk"
    return alone and at.each.sentences[at.number - 1].words.codes[-1] in '”"'


def take_role(clause: Clause, speakers: list[Person]) -> None:
    """He said this as the chief guest: the role is that of whom the pronoun means."""
    match = rules("attribution")["as_role"].match(clause.codes)
    value = clause.value(match.start("what")) if match and len(speakers) == 1 else None
    if value:
        speakers[0].take_role(Role(value))


def only_is(step: Step) -> bool:
    """Whether a sentence says what somebody is: X, who was introduced, is a botanist."""
    at = step.match.end("who")
    return step.clause.codes[at : at + 1] in {"b", ",", "("}


def told_from(at: Place) -> int:
    """Where that begins which a sentence attributes: the quotation before it, else the sentences
    that nobody has."""
    number = at.number
    if number and at.quotes(back=1):
        return quote_start(at.each, number - 1)
    while number and at.each.sentences[number - 1].remark is None:
        number -= 1
    return number


def introduced(sentence: Sentence) -> list[Person]:
    """Whom a sentence introduces: the people of its last relation, else its last person."""
    relations = [r for r in sentence.relations if r.rule != "introduces"]
    related = [r.person.person for r in relations if r.person.person is not None]
    if related:
        last = relations[-1].rule
        same = [r.person.person for r in relations if r.rule == last and r.person.person]
        return list(dict.fromkeys(same)) or related[-1:]
    people = [found.person for found in sentence.people if found.person is not None]
    return people[-1:]
