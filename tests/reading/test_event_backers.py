"""Who stands behind an event: patrons, backers, units of houses, and sentences that name them."""

from __future__ import annotations

import pytest
from stretches import event_of


def _hosts(text: str) -> list[str]:
    return [f"{host.role}: {host.name}" for host in event_of(text).organisers]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The seminar was held under the patronage of the Ministry of Ports.",
            ["partner: Ministry of Ports"],
        ),
        (
            "The seminar was held with the technical support of Reed University and the financial"
            " assistance of the Orr Fund.",
            ["partner: Reed University", "partner: Orr Fund"],
        ),
        (
            "On the initiative of the Reed Institute in Lima on 22 May 2017, a seminar was held.",
            ["organiser: Reed Institute"],
        ),
        (
            "The seminar on silt was an initiative of the Reed Institute.",
            ["organiser: Reed Institute"],
        ),
        (
            "The Reed Institute and its partner Orr University held a seminar on silt.",
            ["organiser: Reed Institute", "partner: Orr University"],
        ),
        (
            "The seminar was organised by the following institutions: the Reed Institute and Orr"
            " University.",
            ["organiser: Reed Institute", "organiser: Orr University"],
        ),
        ("The meeting was hosted by the project coordinator TDX.", ["organiser: TDX"]),
        ("The seminar on silt was hosted by our partner Orr College.", ["organiser: Orr College"]),
        (
            "The seminar was supported by the Orr Fund as part of the “Wet Towns” project,"
            " coordinated by the Mud Centre.",
            ["partner: Orr Fund"],
        ),
        ("The conference was coordinated by the Mud Centre.", ["organiser: Mud Centre"]),
        ("The seminar was organised by Director Reed Institute Ada Lind.", []),
        ("The seminar was held under the patronage of King Haroun.", []),
    ],
)
def test_what_they_did_for_it(text: str, hosts: list[str]) -> None:
    assert sorted(_hosts(text)) == sorted(hosts)


@pytest.mark.parametrize(
    ("names", "hosts"),
    [
        (
            "the department of physics, Reed College",
            ["department of physics", "Reed College"],
        ),
        (
            "the department of ports and drainage, Faculty of Mud Engineering",
            ["department of ports and drainage", "Faculty of Mud Engineering"],
        ),
        (
            "the Centre for Reed Studies (CRS), Nepal; the University of Lima, Peru; and Orr City"
            " University, Japan",
            [
                "Centre for Reed Studies (CRS), Nepal",
                "University of Lima, Peru",
                "Orr City University, Japan",
            ],
        ),
        (
            'the Ministry of Ports, the "Reeds" Youth Council, and the Lima Writers Union',
            ["Ministry of Ports", '"Reeds" Youth Council', "Lima Writers Union"],
        ),
        (
            "the Reed Regional Office for Latin America and the Caribbean",
            ["Reed Regional Office for Latin America and the Caribbean"],
        ),
        (
            "the Ministry of Ports and High Technologies and the Orr Trust",
            ["Ministry of Ports and High Technologies", "Orr Trust"],
        ),
        ("the Lima Office of the Reed Trade Agency", ["Lima Office of the Reed Trade Agency"]),
        ("the Ministry of Ports and Orr University", ["Ministry of Ports", "Orr University"]),
    ],
)
def test_where_a_name_ends(names: str, hosts: list[str]) -> None:
    event = event_of(f"The seminar on silt was organised by {names}.")
    assert [host.name for host in event.organisers] == hosts


def test_a_list_before_the_verb() -> None:
    event = event_of(
        "On 4 May 2021, the Ministry of Ports, Trade and Mud (MPTM), the Embassy of Peru in"
        " Kenya, and the Reed Agency jointly held the “Port Forum” in Lima."
    )
    names = [host.name for host in event.organisers]
    assert names == ["Ministry of Ports, Trade and Mud", "Embassy of Peru in Kenya", "Reed Agency"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Partners of the conference were the Orr Fund and the Mud Centre.",
            ["partner: Orr Fund", "partner: Mud Centre"],
        ),
        (
            "The sponsors of the event included Reed Bank and the Mud Centre.",
            ["sponsor: Reed Bank", "sponsor: Mud Centre"],
        ),
        (
            "The organisers were the Reed Institute and Orr University.",
            ["organiser: Reed Institute", "organiser: Orr University"],
        ),
        (
            "The Reed Institute was one of the organisers of the conference.",
            ["organiser: Reed Institute"],
        ),
        ("Reed Bank was the title sponsor of the conference.", ["sponsor: Reed Bank"]),
        ("The partners of the project are Reed Bank and the Orr Fund.", []),
        ("The partners included Reed Bank.", []),
        ("Reed Bank is one of the sponsors of the Reed Prize.", []),
    ],
)
def test_sentences_that_name_them(text: str, hosts: list[str]) -> None:
    assert _hosts(f"The conference was held in Lima. {text}") == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Reed Academy in Oslo hosts seminar on mud\n\nExperts met on 3 May 2019 in Oslo.",
            ["organiser: Reed Academy"],
        ),
        (
            "Centre for Mud Studies Hosts Seminar on Silt\n\nExperts met on 3 May 2019 in Oslo.",
            ["organiser: Centre for Mud Studies"],
        ),
        ("A lecture was hosted by the university’s Centre for Mud.", ["organiser: Centre for Mud"]),
        ("A seminar was organised by a local Institute on 3 May 2019.", []),
    ],
)
def test_hosts_of_news(text: str, hosts: list[str]) -> None:
    assert _hosts(text) == hosts


def test_a_range_goes_before_its_first_day() -> None:
    event = event_of("Date: 12 June 2019\n\nThe Forum was held on June 12-15, 2019 in Lima.")
    assert event.date is not None
    assert (event.date.start, event.date.end) == ("2019-06-12", "2019-06-15")


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The seminar was organised by the Reed Institute in cooperation with Think Mud, a"
            " network of river towns.",
            ["organiser: Reed Institute", "partner: Think Mud"],
        ),
        (
            "The Law School of Reed University, together with its partners the Orr Centre and"
            " MudNet, hosted a seminar.",
            [
                "organiser: Law School",
                "organiser: Reed University",
                "partner: Orr Centre",
                "partner: MudNet",
            ],
        ),
        (
            "The seminar was organised by the Reed Institute with the Orr Trust as knowledge"
            " partner.",
            ["organiser: Reed Institute", "partner: Orr Trust"],
        ),
        (
            "The Reed Institute organised a collaboration meeting with the Orr Trust.",
            ["organiser: Reed Institute", "partner: Orr Trust"],
        ),
        (
            "The seminar was held as a collaboration of the Reed Institute and the Orr Trust.",
            ["organiser: Reed Institute", "organiser: Orr Trust"],
        ),
        (
            "The Reed Institute joined forces with the Orr Trust to organise a seminar.",
            ["organiser: Reed Institute", "organiser: Orr Trust"],
        ),
        (
            "Ahead of Silt Day, the Reed Institute organised a seminar.",
            ["organiser: Reed Institute"],
        ),
        (
            "The seminar was held with technical assistance from the Peru based Orr Trust.",
            ["partner: Orr Trust"],
        ),
        (
            "The Embassy of Peru in Kenya held a seminar.",
            ["organiser: Embassy of Peru in Kenya"],
        ),
        (
            "The Reed Institute’s 2014 Conference brought together forty experts.",
            ["organiser: Reed Institute"],
        ),
        ("Farms that gain from Seed Phase funding sent people to the workshop in Lima.", []),
        ("The seminar was held with Ada Lind, a poet.", []),
    ],
)
def test_more_of_what_they_did(text: str, hosts: list[str]) -> None:
    assert sorted(_hosts(text)) == sorted(hosts)


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The Reed Institute, (RIX), the first think tank on silt working under the aegis of the"
            " Ministry of Mud conducted its first conference.",
            ["organiser: Reed Institute"],
        ),
        (
            "The Silt Forum, a yearly event of the Reed Institute held on 9 August 2023, drew"
            " forty.",
            ["organiser: Reed Institute"],
        ),
        (
            "Reed College, Orr College, and Silt University co- organized the conference.",
            ["organiser: Reed College", "organiser: Orr College", "organiser: Silt University"],
        ),
        (
            "The seminar was organised by the Quality cell in collaboration with the"
            " Consortium of Six National Universities.",
            ["organiser: Quality cell", "partner: Consortium of Six National Universities"],
        ),
        ("The first session of the Reed Institute held on 9 August 2023 drew forty.", []),
    ],
)
def test_bodies_and_what_they_are(text: str, hosts: list[str]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The Department of sea trade and tourism at Reed University organised a seminar.",
            ["organiser: Department of sea trade and tourism", "organiser: Reed University"],
        ),
        (
            "The Reed Institute (RI) opened the Lima Silt Forum.",
            ["organiser: Reed Institute"],
        ),
        (
            "The seminar was backed by the Government and the People of Chile.",
            ["partner: Government and the People of Chile"],
        ),
        ("The Vice Chancellor of Reed University inaugurated the seminar on mud.", []),
        ("The Governor of Reed Bank opened the two-day seminar.", []),
        ("The Minister of Silt launched the Reed Mud Forum.", []),
        ("The seminar was held in conjunction with the Reed General Assembly.", []),
    ],
)
def test_who_only_opened_it(text: str, hosts: list[str]) -> None:
    assert _hosts(text) == hosts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "On 3 May in Lima, on the initiative of the Reed Fund, the first conference was held.",
            ["organiser: Reed Fund"],
        ),
        (
            "The seminar was sponsored by the Office of the Dean of Arts and the Orr Fund.",
            ["sponsor: Office of the Dean of Arts", "sponsor: Orr Fund"],
        ),
        (
            "The University of Lower Kesti’s College of Law hosted a seminar.",
            ["organiser: University of Lower Kesti", "organiser: College of Law"],
        ),
        ("Reed Mud Foundation, Inc. hosted a seminar.", ["organiser: Reed Mud Foundation, Inc."]),
    ],
)
def test_names_with_more_behind(text: str, hosts: list[str]) -> None:
    assert _hosts(text) == hosts


def test_a_dinner_beside_the_seminar() -> None:
    assert _hosts(
        "The Reed Institute held a seminar in Lima. A dinner was hosted by the Orr City Council."
    ) == ["organiser: Reed Institute"]


def test_whose_part_it_is() -> None:
    hosts = _hosts("The Reed Centre (RC), part of the Orr Foundation, held a seminar in Lima.")
    assert hosts == ["organiser: Reed Centre"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Funding for the workshop was kindly provided by the Reed Fund and the Orr Trust.",
            ["partner: Reed Fund", "partner: Orr Trust"],
        ),
        ("Financial support for this workshop came from the Reed Fund.", ["partner: Reed Fund"]),
        ("The workshop received funding from the Reed Fund.", ["partner: Reed Fund"]),
        ("The workshop benefited from the support of Orr Bank.", ["partner: Orr Bank"]),
        (
            "The workshop was held with the support of the Embassy of Peru in the United Kingdom.",
            ["partner: Embassy of Peru in the United Kingdom"],
        ),
        (
            "The workshop was organised by the Reed Forum and the Orr Trust.",
            ["organiser: Reed Forum", "organiser: Orr Trust"],
        ),
        (
            "The workshop was held in cooperation with the Reed Forum and sponsored by Orr Bank.",
            ["partner: Reed Forum", "sponsor: Orr Bank"],
        ),
        ("The mill received funding from the Reed Fund.", []),
        ("Funding for the mill was provided by the Reed Fund.", []),
    ],
)
def test_where_the_money_came_from(text: str, hosts: list[str]) -> None:
    assert sorted(_hosts(text)) == sorted(hosts)
