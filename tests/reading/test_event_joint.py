"""Events that several held: who is an organiser, who a partner, and where one name ends."""

from __future__ import annotations

import pytest
from stretches import event_of


def _hosts(text: str) -> list[str]:
    return [f"{host.role}: {host.name}" for host in event_of(text).organisers]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The Reed College – in conjunction with the Institute of Tides and backed by the Orr"
            " Foundation – hosted a seminar on silt.",
            ["organiser: Reed College", "partner: Institute of Tides", "partner: Orr Foundation"],
        ),
        (
            "The Reed Foundation teamed up with the Orr Centre to host a seminar on silt.",
            ["organiser: Reed Foundation", "organiser: Orr Centre"],
        ),
        (
            "The Reed Institute partnered with the Orr Trust to host a seminar on silt.",
            ["organiser: Reed Institute", "partner: Orr Trust"],
        ),
        (
            "The Reed Institute collaborated with the Orr Trust in organising a seminar on silt.",
            ["organiser: Reed Institute", "partner: Orr Trust"],
        ),
        (
            "The Reed Institute and its partners, the Orr Trust and BDX, convened a workshop.",
            ["organiser: Reed Institute", "partner: Orr Trust", "partner: BDX"],
        ),
        (
            "The Reed Foundation together with the government organised a seminar on silt.",
            ["organiser: Reed Foundation"],
        ),
        (
            "The Reed Institute and the Orr Trust co-sponsored a seminar on silt.",
            ["organiser: Reed Institute", "organiser: Orr Trust"],
        ),
        (
            "BDX and the Reed Institute with funding from the Orr Fund supported the workshop.",
            ["partner: BDX", "partner: Reed Institute", "partner: Orr Fund"],
        ),
        (
            "The seminar, a joint initiative of the Reed Institute and the Orr Trust, drew forty.",
            ["organiser: Reed Institute", "organiser: Orr Trust"],
        ),
        (
            "The Reed Institute had the pleasure of hosting a seminar on silt.",
            ["organiser: Reed Institute"],
        ),
        ("The Reed Institute, a joint initiative of two towns, is in Kesti.", []),
        ("The Orr Trust had the pleasure of meeting the speakers of a seminar.", []),
    ],
)
def test_who_held_it_with_whom(text: str, hosts: list[str]) -> None:
    assert sorted(_hosts(text)) == sorted(hosts)


@pytest.mark.parametrize(
    ("names", "hosts"),
    [
        (
            "the Harbour Authority of Fiji and the Secretariat of the Pacific Regional Reed"
            " Programme (SPRRP)",
            ["Harbour Authority of Fiji", "Secretariat of the Pacific Regional Reed Programme"],
        ),
        (
            "the Ministry of Ports of Peru, Tidal and Coastal Center for Research, and Orr Fund",
            ["Ministry of Ports of Peru", "Tidal and Coastal Center for Research", "Orr Fund"],
        ),
        ("Orr Bank and Mudlife Insurance", ["Orr Bank", "Mudlife Insurance"]),
        ("BDX, TRX, and Orr Fund", ["BDX", "TRX", "Orr Fund"]),
        (
            "the Orr Council and Women in Coastal Trade (WICT)",
            ["Orr Council", "Women in Coastal Trade"],
        ),
        (
            "the Centre for Tides (CSP) at the Institute of Coasts (ICS)",
            ["Centre for Tides", "Institute of Coasts"],
        ),
        ("the Orr Council and Trade", ["Orr Council and Trade"]),
    ],
)
def test_where_names_end(names: str, hosts: list[str]) -> None:
    event = event_of(f"A seminar on silt was organised by {names}.")
    assert [host.name for host in event.organisers] == hosts


def test_a_host_with_the_name_of_an_event() -> None:
    event = event_of("The Reed Dialogue held its Marsh Forum on 14 November 2014 in Lima.")
    assert [host.name for host in event.organisers] == ["Reed Dialogue"]
    assert event.title is not None
    assert event.title.text == "Marsh Forum"
    assert event.kind is not None
    assert event.kind.value == "other"


def test_an_event_whose_name_tells_no_kind() -> None:
    event = event_of("The Reed Institute held its Mud Day on March 3rd 2016, in Lima.")
    assert event.title is not None
    assert event.title.text == "Mud Day"
    assert event.date is not None
    assert event.date.start == "2016-03-03"


def test_a_marker_line_says_which_role() -> None:
    event = event_of(
        "Seminar on Silt\n\nOrganised by\nReed Institute\n\nSupported by\nOrr Trust\n\nIt was held."
    )
    assert [(host.role, host.name) for host in event.organisers] == [
        ("organiser", "Reed Institute"),
        ("partner", "Orr Trust"),
    ]
