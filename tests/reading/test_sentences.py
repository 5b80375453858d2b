"""Where sentences end."""

from __future__ import annotations

import pytest

from seminar_records.lexicon import words
from seminar_records.reading.sentences import between, sentences


def _run(text: str) -> list[str]:
    return [line.part(0, len(line.codes)) for line in sentences(words(text))]


ENDS = [
    ("Reeds bend. They do not break.", ["Reeds bend.", "They do not break."]),
    ("Do reeds bend? They do! So they say.", ["Do reeds bend?", "They do!", "So they say."]),
    ("Dr. Mona Lind spoke. Mr. Holt did not.", ["Dr. Mona Lind spoke.", "Mr. Holt did not."]),
    ("Lt. Gen. O. Vell spoke. He sat.", ["Lt. Gen. O. Vell spoke.", "He sat."]),
    ("Amb. (Ret). Mona Lind spoke. He sat.", ["Amb. (Ret). Mona Lind spoke.", "He sat."]),
    ("Reeds bend (retd). They grow.", ["Reeds bend (retd).", "They grow."]),
    ("The E.U. office opened. It closed.", ["The E.U. office opened.", "It closed."]),
    ("It rose by 3.5 metres. It fell.", ["It rose by 3.5 metres.", "It fell."]),
    ("“Reeds bend.” She sat down.", ["“Reeds bend.”", "She sat down."]),
    ('"Reeds bend." She sat down.', ['"Reeds bend."', "She sat down."]),
    ("(Reeds bend.) She sat down.", ["(Reeds bend.)", "She sat down."]),
    (
        "“Reeds bend. They do not break,” she said.",
        ["“Reeds bend.", "They do not break,” she said."],
    ),
    ("“Do reeds bend?” she asked. Nobody knew.", ["“Do reeds bend?” she asked.", "Nobody knew."]),
    ("Reeds bend... and break. They grow.", ["Reeds bend... and break.", "They grow."]),
    ("Reeds, e.g. bulrushes, bend. They grow.", ["Reeds, e.g. bulrushes, bend.", "They grow."]),
    ("Reeds bend. 30 people saw it.", ["Reeds bend.", "30 people saw it."]),
    ("Reeds bend.” “They break.", ["Reeds bend.”", "“They break."]),
    ("No stop at the end", ["No stop at the end"]),
    ("Reeds bend.They grow.", ["Reeds bend.", "They grow."]),
    (
        "Planting began at 9 a.m. on Friday. It ended.",
        ["Planting began at 9 a.m. on Friday.", "It ended."],
    ),
    ("Reed Co. Ltd. spoke. He sat.", ["Reed Co. Ltd. spoke.", "He sat."]),
    ("Prof. Lind, Ph.D., spoke. She sat.", ["Prof. Lind, Ph.D., spoke.", "She sat."]),
    ("", []),
    ("...", ["..."]),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_sentences_end_at_stops_that_are_no_abbreviation(text: str, expected: list[str]) -> None:
    assert _run(text) == expected


def test_offsets_stay_those_of_the_paragraph() -> None:
    text = "Reeds bend. They do not break. Dr. Mona Lind said so."
    for line in sentences(words(text)):
        start, end = line.span(0, len(line.codes))
        assert text[start:end] == line.part(0, len(line.codes))
    assert [line.starts[0] for line in sentences(words(text))] == [0, 12, 31]


def test_no_word_is_lost_or_twice() -> None:
    whole = words("Reeds bend. (They do.) “No,” said she? Yes! 3.5 metres")
    parts = sentences(whole)
    assert "".join(line.codes for line in parts) == whole.codes
    assert [start for line in parts for start in line.starts] == list(whole.starts)


def test_part_of_a_paragraph_has_its_codes_and_places() -> None:
    whole = words("Dr. Mona Lind said so.")
    part = between(whole, 1, 3)
    assert (part.part(0, 2), part.codes, part.starts) == ("Mona Lind", whole.codes[1:3], (4, 9))
