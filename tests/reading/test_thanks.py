"""Thanks of the organisers: who paid, who lent the house."""

from __future__ import annotations

import pytest

import seminar_records as sr

OPENING = "We held the Reed Meetup on 3 May 2024.\n\nDr. Mona Lind said that reeds bend."


@pytest.mark.parametrize(
    ("thanks", "wanted"),
    [
        (
            "Thanks to our sponsors ReedWorks and MUDCO, and to our volunteers.",
            [("ReedWorks", "sponsor"), ("MUDCO", "sponsor")],
        ),
        (
            "We would also like to thank our sponsors Tidely, Brine and Mudwork.",
            [("Tidely", "sponsor"), ("Brine", "sponsor"), ("Mudwork", "sponsor")],
        ),
        ("Thanks to Kesti Tech Centre for hosting us.", [("Kesti Tech Centre", "partner")]),
        (
            "We are grateful to the Orr Foundation for sponsoring the dinner.",
            [("Orr Foundation", "sponsor")],
        ),
        ("A big thank you to Kesti University for the pizza!", [("Kesti University", "partner")]),
        (
            "We acknowledge the help given by the Reed Institute and the Mud Board for sponsored"
            " places.",
            [("Reed Institute", "sponsor"), ("Mud Board", "sponsor")],
        ),
        # people are no partners, nor is whom somebody else thanks, nor what is given thanks for
        ("Thanks to Mona for the cakes.", []),
        ("Dr. Mona Lind thanked Kesti University for the venue.", []),
        ("We thank Kesti University for the idea.", []),
    ],
)
def test_who_is_thanked_for_what(thanks: str, wanted: list[tuple[str, str]]) -> None:
    record = sr.parse_text(f"{OPENING}\n\n{thanks}")
    assert [(host.name, host.role) for host in record.event.organisers] == wanted


def test_where_the_guests_were_hosted() -> None:
    text = f"{OPENING}\n\nWe enjoyed hosting our guests at the lovely Ada Orr Arts Centre."
    venue = sr.parse_text(text).event.venue
    assert venue is not None
    assert venue.text == "Ada Orr Arts Centre"
