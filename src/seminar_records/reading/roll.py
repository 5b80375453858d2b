"""The roll: whom fields, lists and tables name, what they say of the event, what they take up."""

from __future__ import annotations

from attrs import Factory, define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import Role
from seminar_records.reading.enrol import enrol, in_doubt, position
from seminar_records.reading.findings import Claim
from seminar_records.reading.found import Found
from seminar_records.reading.listed import Entry
from seminar_records.reading.roster import Person, Roster
from seminar_records.reading.stated import Opening

__all__ = ["Listed", "Roll"]


@define(eq=False)
class Listed:
    """Somebody named in a list: the phrase, and what the list makes of him or her."""

    flow: Flow
    words: Words
    found: Found
    roles: tuple[Role, ...]
    rule: str
    lines: list[Flow] = Factory(list)

    @property
    def name(self) -> str:
        """The name as printed."""
        return self.words.part(*self.found.name)

    @property
    def size(self) -> int:
        """How many words the name has."""
        return self.found.name[1] - self.found.name[0]

    def in_doubt(self, roster: Roster) -> bool:
        """Whether the name fits several people; it is noted then."""
        return in_doubt(roster, self.flow, self.words, self.found)

    def enrol(self, roster: Roster) -> Person:
        """The person of the roster, with roles and the positions on lines of their own."""
        person = enrol(roster, self.flow, self.words, self.found, self.rule)
        for role in self.roles:
            person.take_role(role)
        for line in self.lines:
            found = words(line.text)
            if found.codes:
                person.take_position(position(line, found, 0, len(found.codes)))
        return person


@define
class Roll:
    """What fields, lists and tables hold: people, what they say of the event, and their claims."""

    people: list[Listed] = Factory(list)
    claims: list[Claim] = Factory(list)
    opening: Opening = Factory(Opening)
    taken: set[int] = Factory(set)  #: indices of the blocks that were read

    def add(self, flow: Flow, entry: Entry, roles: tuple[Role, ...], rule: str) -> None:
        """Add the people of an entry; a role printed with a name stands instead of the list's."""
        for found, own in entry.people:
            self.people.append(Listed(flow, entry.words, found, own or roles, rule))
