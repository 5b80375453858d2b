"""Sentences reduced to who and what: person phrases become one code each, ready for the grammar."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found

__all__ = ["Clause", "reduce"]


@define
class Clause:
    """A sentence in reduced codes. ``at[i]`` is the first word of reduced code ``i``; ``groups[i]``
    the person phrases that code stands for (for ``@`` and ``~``)."""

    words: Words
    codes: str
    at: Sequence[int]
    groups: dict[int, list[Found]]

    def value(self, index: int) -> str | None:
        """What the word at a reduced index stands for."""
        return self.words.value(self.at[index])


def reduce(words: Words, people: Sequence[Found]) -> Clause:
    """The clause of a sentence whose person phrases are known.

    Phrases that only commas, semicolons or ``and`` separate become one group: what is said of a
    list is said of each in it.
    """
    if not people:
        return Clause(words, words.codes, range(len(words.codes)), {})
    codes: list[str] = []
    at: list[int] = []
    groups: dict[int, list[Found]] = {}
    position = 0
    for person in people:
        if person.first < position:
            continue
        between = words.codes[position : person.first]
        listed = bool(codes) and codes[-1] in "@~"
        if (
            listed
            and _joins(between, person, groups[len(codes) - 1][-1])
            and not _is_owned(words.codes, groups[len(codes) - 1])
            and not _opens(words.codes, codes, between, person)
        ):
            groups[len(codes) - 1].append(person)
            if person.code == "@":
                codes[-1] = "@"
        else:
            codes.extend(between)
            at.extend(range(position, person.first))
            groups[len(codes)] = [person]
            codes.append(person.code)
            at.append(person.first)
        position = person.last
    codes.extend(words.codes[position:])
    at.extend(range(position, len(words.codes)))
    return Clause(words, "".join(codes), tuple(at), groups)


def _joins(between: str, person: Found, before: Found) -> bool:
    """Whether a phrase goes on the list before it; a comma may be missing before an honorific.
    Offices are listed with offices only: the Dean and Principal."""
    if "office" in {person.rule, before.rule}:
        return person.rule == before.rule and between == "&"
    titled = person.honorifics[1] > person.honorifics[0]
    if titled:  # X and the Hon. Y
        between = between.removesuffix("t")
    if not between:
        return titled
    grammar = rules("clauses")
    if grammar["joint"].fullmatch(between):
        return True
    return titled and grammar["affiliated"].fullmatch(between) is not None


def _is_owned(codes: str, group: Sequence[Found]) -> bool:
    """Whether what was met first is no person but whose an office is: the Keeper of the Reed Lodge,
    Dr. X and Mr. Y."""
    first = group[0]
    if len(group) > 1 or first.titled or first.positions:
        return False
    return rules("clauses")["owner"].search(codes, 0, first.first) is not None


#: Verbs that say what somebody did.
_DEEDS = frozenset({"v", "d", "c", "E"})


def _opens(whole: str, before: Sequence[str], between: str, person: Found) -> bool:
    """Whether somebody begins a clause and not the end of a list: chaired by X and Y gave thanks;
    after the address of X, Y gave a lecture; chaired by X, Y gave one; echoing X, Y said."""
    if between == "," and "J" in before[-6:]:
        return True
    follows = whole[person.last : person.last + 1]
    if "&" in between:
        return follows in _DEEDS and before[-2:-1] == ["y"]
    if follows not in _DEEDS and follows not in {"w", "b"}:
        return False
    return rules("clauses")["lead_in"].fullmatch("".join(before[:-1])) is not None
