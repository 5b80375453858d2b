"""Sentences reduced to who and what: ``@`` people, ``~`` perhaps one, the rest word by word."""

from __future__ import annotations

import pytest

from seminar_records.lexicon import words
from seminar_records.reading.clauses import Clause, reduce
from seminar_records.reading.people import find_people


def _clause(sentence: str) -> Clause:
    line = words(sentence)
    return reduce(line, find_people(line))


def _run(sentence: str) -> list[list[str]]:
    """The groups of people that stand in one place of the sentence."""
    clause = _clause(sentence)
    return [[clause.words.part(*p.name) for p in group] for group in clause.groups.values()]


GROUPS = [
    ("Dr. Mona Lind and Mr. Peder Holt spoke.", [["Mona Lind", "Peder Holt"]]),
    (
        "Dr. Mona Lind, Dean of Tides, Mr. Peder Holt, and Ms. Nadia Vell spoke.",
        [["Mona Lind", "Peder Holt", "Nadia Vell"]],
    ),
    (
        "Dr. Mona Lind; Mr. Peder Holt (Tide Office); and also Ms. Nadia Vell spoke.",
        [["Mona Lind", "Peder Holt", "Nadia Vell"]],
    ),
    (
        "Dr. Mona Lind from Norway and Mr. Peder Holt from Chile spoke.",
        [["Mona Lind", "Peder Holt"]],
    ),
    ("Dr. Mona Lind & Mr. Peder Holt spoke.", [["Mona Lind", "Peder Holt"]]),
    ("Dr. Mona Lind thanked Mr. Peder Holt.", [["Mona Lind"], ["Peder Holt"]]),
    ("Dr. Mona Lind with Mr. Peder Holt spoke.", [["Mona Lind"], ["Peder Holt"]]),
    (
        "Dr. Mona Lind spoke, and Mr. Peder Holt and Ms. Nadia Vell listened.",
        [["Mona Lind"], ["Peder Holt", "Nadia Vell"]],
    ),
    ("Nobody spoke.", []),
]

CODES = [
    ("Dr. Mona Lind said so.", "@vw."),
    ("Dr. Mona Lind, Dean of Tides, said so.", "@,vw."),
    ("Mona Lind said so.", "~vw."),
    ("Mona Lind and Dr. Peder Holt said so.", "@vw."),
    ("The panel said so.", "tkvw."),
]


@pytest.mark.parametrize(("sentence", "expected"), GROUPS)
def test_a_list_of_people_is_one_group(sentence: str, expected: list[list[str]]) -> None:
    assert _run(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), CODES)
def test_people_become_one_code_with_their_positions(sentence: str, expected: str) -> None:
    assert _clause(sentence).codes == expected


def test_each_code_knows_its_first_word() -> None:
    clause = _clause("Yesterday Dr. Mona Lind, Dean of Tides, chaired the session.")
    at = clause.codes.index("c")
    assert clause.words.part(clause.at[at], clause.at[at] + 1) == "chaired"
    assert clause.value(at) == "chair"
    assert clause.words.part(clause.at[1], clause.at[1] + 1) == "Dr."


def test_phrases_that_overlap_are_taken_once() -> None:
    line = words("Dr. Mona Lind said so.")
    people = find_people(line)
    assert reduce(line, [*people, *people]).codes == "@vw."
