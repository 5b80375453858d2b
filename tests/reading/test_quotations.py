"""Quotations within remarks: whose words they are, and where they end."""

from __future__ import annotations

import pytest

from seminar_records.flow import Flow
from seminar_records.reading.drafts import Piece
from seminar_records.reading.quotations import find_quotations


def pieces(*texts: str) -> list[Piece]:
    made = []
    at = 0
    for text in texts:
        made.append(Piece("paragraph", Flow(text, at), at, at + len(text)))
        at += len(text) + 2
    return made


@pytest.mark.parametrize(
    ("texts", "source", "words"),
    [
        (
            ["As the poet Sorley Tamsin said: “the tide keeps no ledger of debts”."],
            "Sorley Tamsin",
            "the tide keeps no ledger of debts",
        ),
        (
            [
                "I close with the New Year message of Dr. Irja Kallas:",
                "“Mend the boats before spring.",
            ],
            "Irja Kallas",
            "Mend the boats before spring.",
        ),
        (
            ["“We held the line. As Captain Oda Brand said: “no bridge is built by waiting.”"],
            "Oda Brand",
            "no bridge is built by waiting.",
        ),
    ],
)
def test_third_parties(texts: list[str], source: str, words: str) -> None:
    (quoted,) = find_quotations(pieces(*texts))
    assert quoted.source == source
    assert " ".join(flow.text for flow in quoted.stretches) == words


@pytest.mark.parametrize(
    "text",
    [
        "“We shall mend the boats before spring,” she added.",
        "He spoke of a so-called “green harbour” in the north.",
        "As Dr. Irja Kallas said: “enough”.",
    ],
)
def test_own_words_and_terms_are_no_quotations(text: str) -> None:
    assert not list(find_quotations(pieces(text)))


def test_a_quotation_over_paragraphs_keeps_its_places() -> None:
    first, second = (
        "As Ruben Mora wrote: “The ferry was late.",
        "“It was always late.” So it goes on.",
    )
    (quoted,) = find_quotations(pieces(first, second))
    assert [flow.text for flow in quoted.stretches] == [
        "The ferry was late.",
        "“It was always late.",
    ]
    whole = f"{first}\n\n{second}"
    for flow in quoted.stretches:
        start, end = flow.home()
        assert whole[start:end] == flow.text
