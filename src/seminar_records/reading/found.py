"""A person phrase: where a name stands in a sentence, and what belongs to it."""

from __future__ import annotations

from attrs import define

from seminar_records.reading.roster import Person

__all__ = ["JOINED", "Found", "Range"]

Range = tuple[int, int]
#: The codes of what joins the names of a list.
JOINED = frozenset({",", "&", ",&"})


@define
class Found:
    """A person phrase: token ranges ``[first, last)`` within a :class:`Words`."""

    first: int
    last: int
    name: Range
    honorifics: Range
    titled: bool
    role: str | None = None
    bracketed: bool = False
    positions: tuple[Range, ...] = ()
    degrees: Range | None = None
    person: Person | None = None
    rule: str = ""
    plural: bool = False
    fits: tuple[Person, ...] = ()

    @property
    def code(self) -> str:
        """Its reduced code: ``@`` a person, ``~`` perhaps one, ``%`` an office, ``#`` a group."""
        if self.plural:
            return "#"
        if self.person is not None or (self.titled and not self.rule):
            return "@"
        return "%" if self.rule in {"office", "doubt"} else "~"
