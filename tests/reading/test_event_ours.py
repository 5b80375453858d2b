"""Events that "we" held, and lectures that somebody was invited to give."""

from __future__ import annotations

import pytest
from stretches import event_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Mud in Towns\n\nOur seminar on mud was held on 3 May 2019.\n\n"
            "© 2019 Reed Institute. All rights reserved.",
            ["organiser: Reed Institute"],
        ),
        (
            "Mud in Towns\n\nOn 3 May 2019 our centre organised a seminar on mud.\n\n"
            "About the Reed Institute\n\nIt is a house of learning in Lima.",
            ["organiser: Reed Institute"],
        ),
        (
            "Mud in Towns\n\nOn 3 May 2019 we organised a seminar on mud in collaboration with Orr"
            " University.\n\nReed Institute © 2019",
            ["organiser: Reed Institute", "partner: Orr University"],
        ),
        (
            "Mud in Towns\n\nA seminar on mud was held on 3 May 2019.\n\n© 2019 Reed Institute",
            [],
        ),
        (
            "Mud in Towns\n\nOn 3 May 2019 we organised a seminar on mud.\n\nAbout Ada Lind\n\n"
            "She is a poet.",
            [],
        ),
    ],
)
def test_whose_page_it_is(text: str, hosts: list[str]) -> None:
    assert [f"{host.role}: {host.name}" for host in event_of(text).organisers] == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The Reed Institute invited Dr Ada Lind to deliver a lecture on mud.", ["Reed Institute"]),
        (
            "Dr Ada Lind was invited by the Reed Institute to give a talk on mud on 3 May 2019.",
            ["Reed Institute"],
        ),
        (
            "The Reed Institute was delighted to welcome Dr Ada Lind for a talk on mud.",
            ["Reed Institute"],
        ),
        ("The Reed Lecture Series hosted Dr Ada Lind for a talk on mud on 3 May 2019.", []),
        ("Dr Ada Lind was invited by the Reed Institute to see its garden.", []),
    ],
)
def test_who_invited_the_lecturer(text: str, hosts: list[str]) -> None:
    event = event_of(text)
    assert [host.name for host in event.organisers] == hosts
    assert (event.kind is not None and event.kind.value == "lecture") == ("garden" not in text)
