"""Recommendations: announced lists, their labels and addressees, and look-alikes."""

from __future__ import annotations

import pytest
from crude_blocks import crude_blocks
from hypothesis import given, settings
from hypothesis import strategies as st
from promises import complaints

import seminar_records as sr
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.reading.recommendations import read_recommendations

LIST = "- Plant more reeds.\n- The Ministry should pay for them.\n"


def _texts(text: str) -> list[str]:
    return [r.text for r in read_recommendations(crude_blocks(text))[0]]


@pytest.mark.parametrize(
    "heading",
    [
        "## Recommendations",
        "Recommendations",
        "Recommendations –",
        "RECOMMENDATIONS:",
        "### Key Recommendations of the Forum",
        "## Suggested solutions to issues that came up",
        "Policy Recommendations and Way Forward",
        "Suggestions",
        "The following recommendations were made by the participants:",
        "Following recommendations emerged from the discussions:",
        "The participants of the forum adopted the following resolutions:",
        "Dr. Lind presented a plan. Recommendations included:",
        "The key recommendations of the seminar are as follows:",
        "Among the recommendations made were:",
        "It was recommended that:",
        "In conclusion, the delegates resolved that:",
        "Based on what was said, the following measures are recommended:",
    ],
)
def test_what_announces_a_list(heading: str) -> None:
    assert _texts(f"Reed Forum\n{heading}\n{LIST}") == [
        "Plant more reeds.",
        "The Ministry should pay for them.",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "## Key Takeaways",
        "## Lessons Learned",
        "## Next Steps",
        "## Agenda",
        "## Participants",
        "## Themes of the talk",
        "Recommendations.......... 12",
        "We are awaiting the recommendations of the council.",
        "Dr. Lind made the following recommendations:",
        "She suggested the following steps:",
        "## Way Forward\n- A new boat was shown.\n- Songs were sung.\n## Boats",
    ],
)
def test_look_alikes(heading: str) -> None:
    assert _texts(f"Reed Forum\n{heading}\n{LIST}") == []


def test_a_way_forward_counts_when_its_entries_ask_for_something() -> None:
    assert len(_texts("## Way Forward\n- Reeds must be planted.\n- Ponds should be dug.")) == 2


def test_labels_are_kept_as_printed_and_numbers_count_through() -> None:
    text = "Recommendations\n1. Plant reeds;\n2. Dig ponds;\n- Sing;\n- 4. Row\n\n## Other\n"
    text += "text\n### Recommendations\n- Rest"
    found, claims = read_recommendations(crude_blocks(text))
    assert [(r.number, r.label, r.text) for r in found] == [
        (1, "1.", "Plant reeds;"),
        (2, "2.", "Dig ponds;"),
        (3, None, "Sing;"),
        (4, "4.", "Row"),
        (5, None, "Rest"),
    ]
    assert [c.ref for c in claims if c.kind == "recommendation"] == [
        f"recommendation-{n}" for n in range(1, 6)
    ]
    headings = [text[c.start : c.end] for c in claims if c.kind == "heading"]
    assert headings == ["Recommendations", "### Recommendations"]


def test_the_list_ends_where_other_matter_begins() -> None:
    assert _texts(f"## Recommendations\n{LIST}## Guests\n- Mona Lind") == _texts(
        f"## Recommendations\n{LIST}"
    )
    assert len(_texts(f"Recommendations\n{LIST}PO Box: 5, Port Elin\n- a bullet")) == 2


def test_an_introduction_may_stand_below_the_heading() -> None:
    text = f"Recommendations\nFollowing recommendations come from the talks:\n{LIST}"
    found, claims = read_recommendations(crude_blocks(text))
    assert len(found) == 2
    assert [claim.kind for claim in claims[:2]] == ["heading", "heading"]


def test_numbered_paragraphs_are_entries() -> None:
    first = "1. " + "Plant reeds along the whole shore of the lake. " * 3
    blocks = [
        Block(Kind.HEADING, Flow("Recommendations"), 0, 15, level=1),
        Block(Kind.PARAGRAPH, Flow(first, 16), 16, 16 + len(first)),
    ]
    (found,), _ = read_recommendations(blocks)
    assert found.label == "1."
    assert found.text == first[3:].strip()


def test_an_entry_broken_over_a_page_is_joined() -> None:
    text = "## Recommendations\n- Plant reeds along\n12\nthe whole shore;\n- Sing"
    blocks = crude_blocks(text)
    blocks[2].kind = Kind.FURNITURE
    found, claims = read_recommendations(blocks)
    assert [r.text for r in found] == ["Plant reeds along the whole shore;", "Sing"]
    assert [text[s.start : s.end] for s in found[0].spans] == [
        "Plant reeds along",
        "the whole shore;",
    ]
    assert sum(claim.ref == "recommendation-1" for claim in claims) == 2


def test_sub_entries_belong_to_their_entry() -> None:
    assert _texts("Recommendations\n- Plant:\n  - reeds\n  - rushes\n- Sing") == [
        "Plant: reeds rushes",
        "Sing",
    ]


@pytest.mark.parametrize(
    ("entry", "addressee"),
    [
        ("Call upon the UN to send reeds", "the UN"),
        ("Calls on the Council of Lakes that it should act", "the Council of Lakes"),
        ("Urge international media to report", "international media"),
        ("Demand that the Reed Commission should look into it", "the Reed Commission"),
        ("Draw the attention of the Ministry to the ponds", "the Ministry"),
        ("Suggest UNLO to take notice", "UNLO"),
        ("The Government should plant reeds", "The Government"),
        ("Universities are urged to teach rowing", "Universities"),
        ("Suggest to plant reeds", None),
        ("Suggest 3 things", None),
        ("Reeds should be planted by all", None),
        ("We should plant reeds", None),
        ("Plant reeds", None),
        ("Reaffirm the duty of each state that it should row", None),
    ],
)
def test_addressees(entry: str, addressee: str | None) -> None:
    text = f"Recommendations\n- {entry}"
    (found,), _ = read_recommendations(crude_blocks(text))
    assert (found.addressee.text if found.addressee else None) == addressee
    if found.addressee is not None:
        (span,) = found.addressee.spans
        assert text[span.start : span.end] == addressee


def test_a_sub_heading_addresses_the_entries_below_it() -> None:
    text = "## Recommendations\n### For the Ministry\n- Plant reeds\n### For schools:\n- Sing"
    found, _ = read_recommendations(crude_blocks(text))
    assert [r.addressee and r.addressee.text for r in found] == ["the Ministry", "schools"]


_PIECES = [
    "Recommendations",
    "## Recommendations:",
    "- ",
    "1. ",
    "Call upon the UN to act",
    "\n",
    "  ",
]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([*_PIECES, "(", "The Government should", "### For all"]), max_size=30)
)
def test_any_mixture_is_survived(pieces: list[str]) -> None:
    text = "".join(pieces)
    found, _ = read_recommendations(crude_blocks(text))
    assert [r.number for r in found] == list(range(1, len(found) + 1))
    assert all(0 <= s.start <= s.end <= len(text) for r in found for s in r.spans)


def test_headings_without_entries_do_not_hide_the_list_below() -> None:
    headings = "Recommendations\n" * 20 + "Recommendations for all:\n" * 20
    assert _texts(headings + "- Row\n" * 30) == ["Row"] * 30


def test_what_a_paragraph_says_before_it_announces_a_list_is_no_heading() -> None:
    said = "Dr. Mona Lind said that ponds are few, and reeds need them. They recommended:"
    record = sr.parse_text(f"# Reed Forum\n\nIt met by the lake.\n\n{said}\n\n{LIST}")
    assert len(record.recommendations) == 2
    assert "ponds are few" in record.remarks[0].text


@pytest.mark.parametrize("label", ["R{}", "Recommendation {}", "Rec. {}", "Resolution No. {}"])
def test_entries_may_have_labels_with_a_name(label: str) -> None:
    rows = "\n\n".join(f"{label.format(i)}: Plant {i} more reeds." for i in (1, 2, 3))
    found = sr.parse_text(f"A Seminar on Reeds\n\nRecommendations\n\n{rows}\n").recommendations
    assert [r.text for r in found] == [f"Plant {i} more reeds." for i in (1, 2, 3)]
    assert [r.label for r in found] == [label.format(i) for i in (1, 2, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "The seminar recommended: (1) Plant reeds; (2) count the birds; and (3) mend the gates.",
        "Recommendations: 1. Plant reeds. 2. count the birds. 3. mend the gates.",
        "**Recommendations:** 1) Plant reeds, 2) count the birds, 3) mend the gates.",
    ],
)
def test_a_list_may_stand_within_the_text_that_announces_it(text: str) -> None:
    record = sr.parse_text(f"A Seminar on Reeds\n\n{text}\n")
    found = [r.text.rstrip(".") for r in record.recommendations]
    assert found == ["Plant reeds", "count the birds", "mend the gates"]
    assert list(complaints(record)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The seminar recommended: Plant reeds in 2. and 3. rows.",
        "The seminar recommended: (2) Plant reeds.",
        "The reeds were counted: (1) in May; (2) in June.",
    ],
)
def test_numbers_in_a_text_that_make_no_list(text: str) -> None:
    assert sr.parse_text(f"A Seminar on Reeds\n\n{text}\n").recommendations == ()
