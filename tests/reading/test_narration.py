"""People whom the narration names: enrolled, unless they are only spoken of."""

from __future__ import annotations

import pytest

import seminar_records as sr

OPENING = "The Reed Institute held a seminar on reeds on 4 May 2021 in Leeds."


def people(text: str) -> dict[str, list[str]]:
    record = sr.parse_text(f"{OPENING} {text}\n")
    return {p.name.full: [role.value for role in p.roles] for p in record.participants}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A long evening it was for Dr. Mona Lind, who came by boat.",
            {"Mona Lind": ["attendee"]},
        ),
        (
            "‘Reeds of the Fen’ was presented by Dr. Mona Lind and ‘Reeds of the Coast’ by "
            "Dr. Peder Holt.",
            {"Mona Lind": ["speaker"], "Peder Holt": ["speaker"]},
        ),
        (
            "The work of the second table fell to Mona Lind, Professor of Botany at Reed College.",
            {"Mona Lind": ["attendee"]},
        ),
        (
            "The topics were “Reeds in Rain” (Mona Lind, Professor of Botany) and “Reeds in Snow” "
            "(Peder Holt, Curator of the Reed Museum).",
            {"Mona Lind": ["speaker"], "Peder Holt": ["speaker"]},
        ),
    ],
)
def test_who_is_named_took_part(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It was held under the patronage of Dr. Mona Lind.",
        "It stood in the memory of the late Dr. Mona Lind.",
        "The hall is named after Prof. Mona Lind.",
        "On the next day they went on a visit to Dr. Mona Lind.",
        "They sat in the Dr. Mona Lind Memorial Library.",
        "A poster read “Follow Dr. Mona Lind into the fen”.",
        "Of the botanists Dr. Mona Lind was unable to come.",
        "Of the botanists Dr. Mona Lind was scheduled to come.",
        "The garden had been founded in 1993 by Dr. Mona Lind.",
        "It came days after the marriage of President Mona Lind.",
        "Copies of a life of Mona Lind stood on the shelves.",
    ],
)
def test_who_is_only_spoken_of_did_not(text: str) -> None:
    assert people(text) == {}


def test_within_a_remark_others_are_spoken_of() -> None:
    text = "Dr. Mona Lind said that all is changed. Of old it was Prof. Peder Holt who cut them."
    assert people(text) == {"Mona Lind": ["speaker"]}


def test_a_surname_alone_that_says_something_is_that_of_a_name_in_full() -> None:
    record = sr.parse_text(
        f"{OPENING} The room was full, and so was the porch of Dr. Mona Lind.\n\n"
        "Lind said that reeds bend.\n"
    )
    (remark,) = record.remarks
    assert remark.speakers == ("mona-lind",)
