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
            "the Harbour Authority of Fiji and the Office of the Northern Regional Reed"
            " Programme (ONRRP)",
            ["Harbour Authority of Fiji", "Office of the Northern Regional Reed Programme"],
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


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "A seminar was held at the initiative of the Orr State University.",
            ["Orr State University"],
        ),
        ("On the initiative of the Orr Trust, a seminar on silt was held.", ["Orr Trust"]),
        ("The seminar was organised under the banner of the Reed Institute.", ["Reed Institute"]),
        (
            "It was jointly organised by the Reed Institute and Orr Trust.",
            ["Reed Institute", "Orr Trust"],
        ),
        ("The five-day course in Lima was organised by the Reed Institute.", ["Reed Institute"]),
        ("The library was built by the Reed Institute.", []),
        ("Hosted annually by the Reed Institute, the Silt Forum took place.", ["Reed Institute"]),
        ("The seminar, hosted this year by the Reed Institute, drew forty.", ["Reed Institute"]),
        (
            "The seminar was organised at the request of the Orr Port by the Reed Trust.",
            ["Reed Trust"],
        ),
        ("The Kesti-based think tank Reed Institute hosted a seminar on silt.", ["Reed Institute"]),
        ("Sanga Viru Tala (SVT) organised a seminar on silt.", ["Sanga Viru Tala"]),
        ("Ada Lind (PhD) organised a seminar on silt.", []),
        ("The Centre for Dialogue hosted a seminar on silt.", ["Centre for Dialogue"]),
        (
            "The Reed Tide Institute for Training and Study (RTITS) held a webinar on silt.",
            ["Reed Tide Institute for Training and Study"],
        ),
        (
            "The Reed Commission for Equality and the Uplift of Women hosted a webinar on silt.",
            ["Reed Commission for Equality and the Uplift of Women"],
        ),
        (
            "The Reed Gesellschaft für Internationale Wege (RIW) hosted a webinar on silt.",
            ["Reed Gesellschaft für Internationale Wege"],
        ),
        ("The webinar was organised by the R&T University.", ["R&T University"]),
        (
            "Orr University and the Reed Trust, led by their two faculties, came together to host"
            " a seminar on silt.",
            ["Orr University", "Reed Trust"],
        ),
        ("The Reed Network (“Network”) held its first seminar on silt.", ["Reed Network"]),
        (
            "Drawing experts from Peru and Chile, the Reed Institute held a seminar.",
            ["Reed Institute"],
        ),
        ("Experts from Orr University, BDX and the Reed Institute are holding a seminar.", []),
        ("Peru hosted the Third Silt Forum.", []),
        ("A workshop was organised by the IPS and the ICS Academy.", ["IPS", "ICS Academy"]),
    ],
)
def test_organisers_in_other_words(text: str, hosts: list[str]) -> None:
    assert [host.name for host in event_of(text).organisers] == hosts


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("The ICSX-sponsored national seminar was held in Lima.", ["ICSX"]),
        ("The two-day ICSX Sponsored National Seminar was held in Lima.", ["ICSX"]),
        ("The seminar heard of the ICSX-funded research projects.", []),
        ("The seminar was held thanks to the support of the Orr Fund.", ["Orr Fund"]),
        ("A grant from the Orr Fund supported the seminar.", ["Orr Fund"]),
        ("The seminar was held in conjunction with World Water Day.", []),
    ],
)
def test_partners_in_other_words(text: str, partners: list[str]) -> None:
    assert [host.name for host in event_of(text).organisers if host.role != "organiser"] == partners


def test_a_host_called_by_its_acronym_gets_its_full_name() -> None:
    event = event_of(
        "The Reed Institute of Tides (RIT) is in Lima. The seminar on silt was organised by RIT"
        " and BDX."
    )
    assert [(host.name, host.acronym) for host in event.organisers] == [
        ("Reed Institute of Tides", "RIT"),
        ("BDX", None),
    ]


@pytest.mark.parametrize(
    ("headline", "hosts"),
    [
        ("Reed Institute hosts seminar on mud", ["Reed Institute"]),
        ("Reed Institute, Orr Trust Host “Knowing Mud” Webinar", ["Reed Institute", "Orr Trust"]),
        ("Reed Institute Holds Talk on Mud", ["Reed Institute"]),
        ("Talks on Mud Organised by the Reed Institute", ["Reed Institute"]),
        ("Mud in Towns: A seminar by the Reed Institute", ["Reed Institute"]),
        ("Kesti hosts seminar on mud", []),
        ("Minister hosts seminar on mud", []),
        ("Reed Institute hosts visitors", []),
    ],
)
def test_a_headline_tells_who_held_it(headline: str, hosts: list[str]) -> None:
    event = event_of(f"{headline}\n\nForty people came, and mud was discussed.")
    assert [host.name for host in event.organisers] == hosts


def test_hosts_of_the_text_go_before_those_of_the_headline() -> None:
    event = event_of("Reed Institute hosts seminar\n\nThe Orr Trust held a seminar on mud.")
    assert [host.name for host in event.organisers] == ["Orr Trust"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Reed Centre for Silt\n\nMud and Towns\n\nOn 3 May we hosted a workshop.", True),
        ("Mud and Towns | Reed Centre for Silt\n\nOur annual workshop was held in Lima.", True),
        ("Reed Centre for Silt\n\nMud and Towns\n\nOn 3 May the Centre hosted a workshop.", True),
        ("Reed Centre for Silt\n\nMud and Towns\n\nA workshop was held in Lima.", False),
        ("Reed Centre for Silt\n\nMud and Towns\n\nWe were at a workshop in Lima.", False),
    ],
)
def test_the_publisher_is_the_host_of_what_we_held(text: str, hosts: bool) -> None:
    names = [host.name for host in event_of(text).organisers]
    assert names == (["Reed Centre for Silt"] if hosts else [])


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The students of the Department of Mud, Orr College, organised a seminar on silt.",
            ["Department of Mud", "Orr College"],
        ),
        ("The seminar was organised by the staff of the Orr College.", ["Orr College"]),
        ("The Reed Council (RC), the Lima Agency, hosted a seminar.", ["Reed Council"]),
        ("The seminar was organised by both the Reed Trust and BDX.", ["Reed Trust", "BDX"]),
        ("The seminar was organised by Orr Trust, a Lima-based think tank.", ["Orr Trust"]),
        ("The Mud Forum of the Reed Trust took place on 4 May 2019.", ["Reed Trust"]),
        ("The lecture was jointly presented by the Reed Trust and BDX.", ["Reed Trust", "BDX"]),
        ("The forum was co-held by the Reed Trust.", ["Reed Trust"]),
        ("The Forum for Reed Rights organised a round table.", ["Forum for Reed Rights"]),
        ("A dialogue on Reed Rights launched the workshop.", []),
        ("The panel was organised by the Daily Reed and the Orr Post.", ["Daily Reed", "Orr Post"]),
        ("The panel was organised by the Reverend Ada Lind.", []),
        (
            "Mud Days\n\nThe Reed Trust in partnership with the Orr Fund\n\n6 May 2019",
            ["Reed Trust"],
        ),
    ],
)
def test_organisers_and_those_near_them(text: str, hosts: list[str]) -> None:
    event = event_of(text)
    assert [host.name for host in event.organisers if host.role == "organiser"] == hosts


def test_sponsors_behind_a_comma() -> None:
    event = event_of("A seminar was held.\n\nWe thank our sponsors, Orr Bank and BDX, for help.")
    assert [host.name for host in event.organisers] == ["Orr Bank", "BDX"]


def test_a_title_that_asks() -> None:
    event = event_of("Webinar: How do ponds dry in towns?\n\nForty people came.")
    assert event.title is not None
    assert event.title.text == "How do ponds dry in towns?"
