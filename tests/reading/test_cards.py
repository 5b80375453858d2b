"""Cards: lines with a name above what somebody said."""

from __future__ import annotations

import pytest
from crude_blocks import crude_blocks

import seminar_records as sr
from seminar_records.reading.cards import find_card, says_i

BODY = "The reeds of the lake bend in the wind and do not break, whatever the wind may do to them."


def _run(head: str) -> list[str]:
    """The name, positions, role and label of the card that the lines make; nothing if none."""
    blocks = crude_blocks(f"{head}\n{BODY}")
    card = find_card(blocks, 0)
    if card is None:
        return []
    offices = [flow.text for flow, _ in card.positions]
    offices += [card.words.part(*place) for place in card.person.positions]
    label = f"{card.role.value if card.role else '-'}: " if card.label else ""
    assert card.last == len(blocks) - 1
    return [
        f"{label}{card.words.part(*card.person.name)}",
        *(["; ".join(offices)] if offices else []),
    ]


CARDS = [
    ("Dr. Mona Lind", ["Mona Lind"]),
    ("# Dr. Mona Lind", ["Mona Lind"]),
    ("# DR. MONA LIND", ["MONA LIND"]),
    ("# AIR MARSHAL (R) OMAR VELL", ["OMAR VELL"]),
    ("AIR MARSHAL (R) OMAR VELL", ["OMAR VELL"]),
    ("AMBASSADOR (RETD) MONA LIND", ["MONA LIND"]),
    ("H.E. Dr. Mona Lind\nAmbassador of Norway", ["Mona Lind", "Ambassador of Norway"]),
    (
        "Lt. Gen. Omar Vell (Retd)\nPresident, Reed Institute",
        ["Omar Vell", "President, Reed Institute"],
    ),
    (
        "Mona Lind\nDean of Tides, University of Lakeport",
        ["Mona Lind", "Dean of Tides, University of Lakeport"],
    ),
    ("MONA LIND\nDEAN OF TIDES", ["MONA LIND", "DEAN OF TIDES"]),
    ("# Dr. Mona Lind, Dean of Tides", ["Mona Lind", "Dean of Tides"]),
    ("# Dr. Mona Lind (Dean of Tides)", ["Mona Lind", "Dean of Tides"]),
    ("# Dr. Mona Lind – Dean of Tides", ["Mona Lind", "Dean of Tides"]),
    (
        "# Mona Lind, Member of Parliament for Lakeport",
        ["Mona Lind", "Member of Parliament for Lakeport"],
    ),
    (
        "# Mona Lind, Director of the Reed Institute",
        ["Mona Lind", "Director of the Reed Institute"],
    ),
    ("# Mona Lind (Director, Reed Institute)", ["Mona Lind", "Director, Reed Institute"]),
    ("# Mona Lind – Director, Reed Institute", ["Mona Lind", "Director, Reed Institute"]),
    ("# PEDER HOLT, MAYOR OF LAKEPORT", ["PEDER HOLT", "MAYOR OF LAKEPORT"]),
    ("Chief Guest\nDr. Mona Lind\nDean of Tides", ["chief guest: Mona Lind", "Dean of Tides"]),
    ("Moderator\nMona Lind\nDean of Tides", ["moderator: Mona Lind", "Dean of Tides"]),
    ("Welcome Remarks\nMr. Peder Holt", ["welcome: Peder Holt"]),
    ("Vote of Thanks\nMr. Peder Holt\nSecretary", ["concluding: Peder Holt", "Secretary"]),
    (
        "Dr. Mona Lind\nProfessor, School of Tides,\nUniversity of Lakeport",
        ["Mona Lind", "Professor, School of Tides, University of Lakeport"],
    ),
    (
        "Dr. Mona Lind\nDean of Tides\nChair of the Reed Board",
        ["Mona Lind", "Dean of Tides; Chair of the Reed Board"],
    ),
]

NO_CARDS = [
    "The Future of Reeds",
    "# Session One: Reeds and Tides",
    "# Reed Institute, Lakeport",
    "# Background",
    "# Mona Lind Hall, Lakeport",
    "# Reeds, Tides and the Director of Nothing",
    "# Questions to Dr. Mona Lind about reeds",
    "# Lakeport, 3 May 2024",
    "# Lake Ecology, Members and Partners",
]


@pytest.mark.parametrize(("head", "expected"), CARDS)
def test_a_name_and_an_office_above_a_text_are_a_card(head: str, expected: list[str]) -> None:
    assert _run(head) == expected


@pytest.mark.parametrize("head", NO_CARDS)
def test_other_lines_are_no_card(head: str) -> None:
    assert _run(head) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I thank the towns.", True),
        ("We must plant reeds.", True),
        ("My view is another.", True),
        ("Reeds bend. They do not break.", False),
        ("The US and the I.L.O. signed.", False),
        ("Iris leaves bend.", False),
    ],
)
def test_who_says_i_or_we_speaks(text: str, expected: bool) -> None:
    assert says_i(text) is expected


OPENING = "The Reed Institute held a seminar on reeds in Lakeport on 3 May 2019."
AFTER = "The seminar showed what reeds can do for towns by the water."


def _spoken(*paragraphs: str) -> list[tuple[str, str]]:
    """Speaker and words of each remark."""
    record = sr.parse_text("\n\n".join((OPENING, *paragraphs, AFTER)) + "\n")
    people = {person.id: person.name.full for person in record.participants}
    return [(people[r.speakers[0]], r.text) for r in record.remarks]


@pytest.mark.parametrize(("left", "right"), [("“", "”"), ('"', '"')])
def test_a_quotation_is_signed_below(left: str, right: str) -> None:
    found = _spoken(f"{left}{BODY}{right}", "Mona Lind\nDean of Tides, University of Lakeport")
    assert found == [("Mona Lind", f"{left}{BODY}{right}")]


def test_a_signature_below_words_that_were_announced_only_ends_them() -> None:
    said = "Mona Lind, Dean of Tides at the University of Lakeport, said that reeds are strong:"
    found = _spoken(said, BODY, "Mona Lind\nDean of Tides, University of Lakeport")
    assert [who for who, _ in found] == ["Mona Lind"]
    assert found[0][1].endswith(BODY)


@pytest.mark.parametrize(
    "above",
    [
        f"He ended with a poem. “{BODY}”",  # no quotation from end to end
        f"“{BODY}” So it was. “{BODY}”",
        "The seminar had two parts:",
    ],
)
def test_a_card_below_other_words_is_none_of_theirs(above: str) -> None:
    found = _spoken(above, "Mona Lind\nDean of Tides, University of Lakeport")
    assert found == [("Mona Lind", AFTER)]


@pytest.mark.parametrize("end", ["\f", "12", "© Reed Papers\n\n12\n\f"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_the_end_of_a_page_within_a_card_breaks_it_nowhere(end: str, place: int) -> None:
    head = ["Second Speaker", "Dr. Mona", "Lind", "Director, Reed Institute"]
    first = ["First Speaker", "Mr. Omar Vell", "Director, Tide Institute", BODY]
    text = "\n\n".join(["A Talk of Reeds", BODY, *first, *head[:place], end, *head[place:], BODY])
    record = sr.parse_text(text)
    lind = next(p for p in record.participants if p.name.full == "Mona Lind")
    assert [office.text for office in lind.positions] == ["Director, Reed Institute"]
    assert [r.speakers for r in record.remarks] == [("omar-vell",), ("mona-lind",)]
