"""Contact: whole lines of contact matter count, addresses in running text do not."""

from __future__ import annotations

import pytest
from crude_blocks import crude_blocks
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_records.model import Contact
from seminar_records.reading.contact import read_contact

BLOCK = """Lakeside Trust
Working for Reeds & Rushes
PO Box: 5, Port Elin,
Freedonia
info@lakeside.example www.lakeside.example
"""


def _read(text: str) -> Contact | None:
    return read_contact(crude_blocks(text))[0]


def test_a_contact_block_at_the_end() -> None:
    contact = _read("The forum closed.\n\n" + BLOCK)
    assert contact is not None
    assert contact.address is not None
    assert contact.address.text == "PO Box: 5, Port Elin, Freedonia"
    assert contact.emails == ("info@lakeside.example",)
    assert contact.websites == ("www.lakeside.example",)
    assert (contact.phones, contact.faxes) == ((), ())


def test_labels_and_printed_numbers() -> None:
    contact = _read(
        "web: www.lakeside.example\nphone: +99-920-4423, 24\nfax: +99-920-4658\nReed Day"
    )
    assert contact is not None
    assert contact.address is None
    assert contact.websites == ("www.lakeside.example",)
    assert contact.phones == ("+99-920-4423, 24",)
    assert contact.faxes == ("+99-920-4658",)


@pytest.mark.parametrize(
    ("line", "field", "values"),
    [
        ("E-mail: info@lakeside.example", "emails", ("info@lakeside.example",)),
        ("mailto:info@lakeside.example", "emails", ("info@lakeside.example",)),
        ("Tel: (051) 920 4423; Fax: (051) 920 4424", "phones", ("(051) 920 4423",)),
        ("Tel: (051) 920 4423; Fax: (051) 920 4424", "faxes", ("(051) 920 4424",)),
        ("Tel/Fax: 051-9204423", "faxes", ("051-9204423",)),
        ("Website: lakeside.example/about", "websites", ("lakeside.example/about",)),
        (
            "P.O. Box 12, Port Elin | a@b.example, c@d.example",
            "emails",
            ("a@b.example", "c@d.example"),
        ),
    ],
)
def test_single_lines(line: str, field: str, values: tuple[str, ...]) -> None:
    contact = _read("Reed Forum\n" + line)
    assert contact is not None
    assert getattr(contact, field) == values


def test_street_beside_an_email() -> None:
    contact = _read("12 Harbour Road, Port Elin,\nFreedonia\nEmail: info@lakeside.example")
    assert contact is not None
    assert contact.address is not None
    assert contact.address.text == "12 Harbour Road, Port Elin, Freedonia"


@pytest.mark.parametrize(
    "text",
    [
        "For a copy of the slides write to info@lakeside.example before the end of the month.",
        "The talks are at www.lakeside.example, said the chair.",
        "https://www.lakeside.example/2024/reed-forum.html",
        "www.lakeside.example",
        "image: https://cdn.example/photos/reeds.jpg",
        "12 Harbour Road, Port Elin",
        "Venue: Room 12, Floor 3, Lake House",
        "Phone calls were answered by 14 people",
        "- Mona Lind, Lake Institute, mona@lake.example",
        "5 May 2020",
        "",
    ],
)
def test_no_contact(text: str) -> None:
    assert _read(text) is None


def test_a_lone_line_in_the_middle_is_none_but_a_block_is_one() -> None:
    before, after = "Reeds grew here.\n" * 30, "And rushes.\n" * 30
    assert _read(before + "info@lakeside.example\n" + after) is None
    assert _read(before + BLOCK + after) is not None


def test_front_matter_is_no_contact() -> None:
    blocks = crude_blocks("email: mona@lake.example")
    blocks[0].emphasis = "front matter"
    assert read_contact(blocks) == (None, [])


def test_spans_and_claims_lead_home() -> None:
    contact, claims = read_contact(crude_blocks(BLOCK))
    assert contact is not None
    assert contact.address is not None
    printed = [BLOCK[s.start : s.end] for s in contact.address.spans]
    assert printed == ["PO Box: 5, Port Elin,", "Freedonia"]
    claimed = [BLOCK[c.start : c.end] for c in claims]
    assert claimed == BLOCK.splitlines()[2:]
    assert {claim.kind for claim in claims} == {"contact"}


_PIECES = [
    "Tel:",
    "+99 51",
    "920-4423",
    ",",
    "info@lake.example",
    "www.lake.example",
    "PO Box 5",
    "\n",
]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([*_PIECES, "Elin", "@", ".", "(", "1" * 50, "a." * 40]), max_size=25)
)
def test_any_mixture_is_survived(pieces: list[str]) -> None:
    text = " ".join(pieces)
    contact, claims = read_contact(crude_blocks(text))
    assert (contact is None) == (claims == [])
    if contact is not None:
        assert all(0 <= s.start < s.end <= len(text) for s in contact.spans)
