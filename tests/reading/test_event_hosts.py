"""Who held an event, in the forms that press offices give their sentences, and near misses."""

from __future__ import annotations

import pytest
from stretches import event_of

from seminar_records.model import Event


def _names(event: Event) -> list[tuple[str, str]]:
    return [(host.role, host.name) for host in event.organisers]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The workshop, presented by the Kesti Reed Users Group (KRUG), drew forty people.",
            ["Kesti Reed Users Group"],
        ),
        (
            "The seminar was jointly presented by the Reed Institute and Orr Foundation.",
            ["Reed Institute", "Orr Foundation"],
        ),
        ("The workshop was delivered by the Reed Institute in Lima.", ["Reed Institute"]),
        ("At the seminar a paper presented by the Reed Institute was read.", []),
        ("The seminar heard a report, delivered by the Reed Institute.", []),
        ("The opening session was presented by the Reed Institute.", []),
        ("BDX this week held a seminar on silt.", ["BDX"]),
        ("The Agriculture department organised a seminar on silt.", ["Agriculture department"]),
        (
            "The seminar was organised by the Harbour research center and the Kesti city council.",
            ["Harbour research center", "Kesti city council"],
        ),
        (
            "The Lima city government, through its Office of Rivers and Trade, has held a"
            " seminar on silt.",
            ["Lima city government", "Office of Rivers and Trade"],
        ),
        (
            "Orr University (OU), through the Tide Project under the Mud Programme, conducted a"
            " seminar on silt.",
            ["Orr University"],
        ),
        (
            "The Tide Fellows Community and ORU hosted a seminar on silt.",
            ["Tide Fellows Community", "ORU"],
        ),
        (
            "A seminar was organised by the Kesti Music and Drama Society.",
            ["Kesti Music and Drama Society"],
        ),
        (
            "A seminar was organised by the Reed Institute and Kesti Policy and Security Network.",
            ["Reed Institute", "Kesti Policy and Security Network"],
        ),
        (
            "A seminar on silt was organised by Sultan Haroun Cultural Centre.",
            ["Sultan Haroun Cultural Centre"],
        ),
        (
            "The Prince Haroun Higher Institute of Mud held a seminar on silt.",
            ["Prince Haroun Higher Institute of Mud"],
        ),
        ("The council held a seminar on silt.", []),
        (
            "The Reed Trust, the charity for ponds, held its annual conference in Lima.",
            ["Reed Trust"],
        ),
        (
            "The seminar was organised by the Reed Foundation (RFN, Lima) and BDX Consulting.",
            ["Reed Foundation", "BDX Consulting"],
        ),
        (
            "The Embassy of Peru in Lima and the Reed Council have jointly hosted a seminar.",
            ["Embassy of Peru in Lima", "Reed Council"],
        ),
        ("A seminar was organised by the Reed Institute in Lima and Kesti.", ["Reed Institute"]),
        (
            "The seminar was organised on the sidelines of the Kesti Assembly by the Reed Society.",
            ["Reed Society"],
        ),
        (
            "The seminar was organised as part of Reed Week by the Orr Society.",
            ["Orr Society"],
        ),
        ("The seminar was held in the hall of the Reed Institute by students.", []),
        ("The seminar was organised by Women in Lima.", []),
        (
            "The seminar was organised in memory of Dr. Ada Lind by the Reed Society.",
            ["Reed Society"],
        ),
        (
            "The seminar was hosted at the University of Kesti by the Centre for Silt.",
            ["Centre for Silt"],
        ),
    ],
)
def test_the_organisers(text: str, hosts: list[str]) -> None:
    assert _names(event_of(text)) == [("organiser", name) for name in hosts]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "With the Reed Institute, the Orr Foundation held a seminar on silt.",
            [("partner", "Reed Institute"), ("organiser", "Orr Foundation")],
        ),
        (
            "The seminar was supported by partners including Brackwell, Tidewise, and the Silt"
            " Fund.",
            [("partner", "Brackwell"), ("partner", "Tidewise"), ("partner", "Silt Fund")],
        ),
        (
            "This event was made possible through the support of the Tide Foundation, Brackwell plc"
            " and the Lima City Council.",
            [
                ("partner", "Tide Foundation"),
                ("partner", "Brackwell plc"),
                ("partner", "Lima City Council"),
            ],
        ),
        ("The seminar was held by partners including Brackwell and Tidewise.", []),
        (
            "The seminar was organised by the Kesti Media Centre in collaboration with the"
            " Faculty's Outreach Sector.",
            [("organiser", "Kesti Media Centre"), ("partner", "Outreach Sector")],
        ),
    ],
)
def test_the_partners(text: str, hosts: list[tuple[str, str]]) -> None:
    assert _names(event_of(text)) == hosts


def test_an_acronym_over_the_text_gives_way_to_the_full_name_and_its_role() -> None:
    event = event_of(
        "Seminar on Silt\n\nHosted by CMR and HTS3\n\nThe Harbour Tide Society (HTS3), in"
        " collaboration with the Centre for Mud Research (CMR), organised a seminar on silt."
    )
    assert _names(event) == [
        ("organiser", "Harbour Tide Society"),
        ("partner", "Centre for Mud Research"),
    ]


def test_an_acronym_that_nothing_spells_out_stays() -> None:
    event = event_of("Seminar on Silt\n\nHosted by CMR\n\nThe seminar on silt was held in Lima.")
    assert _names(event) == [("organiser", "CMR")]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "The Reed Institute hosted a debate on the Howell College campus.",
            "Howell College campus",
        ),
        ("The seminar was held on the grounds of Orr College.", "Orr College"),
        (
            "A seminar took place on 3 May 2019, at the Dr. Ada Lind Memorial Library in Dock"
            " Street.",
            "Dr. Ada Lind Memorial Library in Dock Street",
        ),
        (
            "The meeting took place at Orr Hall, 12 Dock Street, Lima on 3 May 2019.",
            "Orr Hall, 12 Dock Street, Lima",
        ),
        ("The meeting took place at Orr Hall, 40 fishers came.", "Orr Hall"),
        ("The Reed Institute hosted a debate on the Howell College budget.", None),
        ("The Reed Institute hosted a debate on Howell College.", None),
    ],
)
def test_the_venue(text: str, venue: str | None) -> None:
    found = event_of(text).venue
    assert (found and found.text) == venue


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“Tides of Lima” titled panel was organised by Orr University.", "Tides of Lima"),
        (
            "The Reed Institute has held a seminar.\n\nTagged: “Silt and Mud”, the talk was given"
            " by Dr. Ada Lind in the new hall.",
            "Silt and Mud",
        ),
        (
            "The conference on Silt and Mud and the closing ceremony of the Reed Programme were"
            " held in Lima.",
            "Silt and Mud",
        ),
        (
            "Under the theme of “Mud for Peace”, the forum was hosted by the Reed Society.",
            "Mud for Peace",
        ),
        (
            "Third Conference on River Control (CRC 2001)\n\nIt was held in Lima.",
            "Third Conference on River Control",
        ),
        ("Conference on Reeds – KRX 2001, Lima\n\nIt was held in Lima.", "Reeds"),
        ("Conference on Reeds – Lima, 2001\n\nIt was held in Lima.", "Reeds – Lima, 2001"),
        ("Seminar\n\n2024\n\nThe seminar was held in Lima by the Reed Institute.", None),
        ("3 juillet 2019 10:30\n\nThe seminar was held in Lima by the Reed Institute.", None),
        ("3 de julio de 2019\n\nThe seminar was held in Lima by the Reed Institute.", None),
    ],
)
def test_the_title(text: str, title: str | None) -> None:
    found = event_of(text).title
    assert (found and found.text) == title


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "The panel looked at the plan which started on 24 August 2016 and was held in Tide Hall"
            " on 29 December 2016.",
            "2016-12-29",
        ),
        ("KRX 2001 was held at the Harbour Hotel, Lima, on May 12-13.", "2001-05-12"),
        ("The seminar, which began on 24 August 2016, was held in Tide Hall.", "2016-08-24"),
    ],
)
def test_the_day(text: str, start: str) -> None:
    date = event_of(text).date
    assert date is not None
    assert str(date.start) == start


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        (
            "The National Council to Protect Reeds and Ponds has warned of floods.",
            "National Council to Protect Reeds and Ponds",
        ),
        ("The National Council has warned of floods.", "National Council"),
        ("The Council of Ponds has warned of floods.", "National Council"),
        (
            "The Orr National Council has warned. The Kesti National Council was glad.",
            "National Council",
        ),
    ],
)
def test_a_host_that_is_called_by_its_sort(lead: str, name: str) -> None:
    event = event_of(f"{lead}\n\nThe National Council organised a seminar on silt in Lima.")
    assert _names(event) == [("organiser", name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Orr Institute has moved.\n\nThe Institute held a seminar on silt.", "Orr Institute"),
        ("The Institute held a seminar on silt. The Orr Institute was there.", "Institute"),
    ],
)
def test_the_full_name_stands_before(text: str, name: str) -> None:
    assert _names(event_of(text)) == [("organiser", name)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lake Institute in Kesti celebrated World Water Day with a seminar on 3 May 2019.",
        "The Lake Institute observed World Water Day on 3 May 2019 with a seminar on dykes.",
        "The Lake Institute marked World Water Day by holding a seminar on 3 May 2019.",
    ],
)
def test_who_keeps_a_day_with_an_event_holds_it(sentence: str) -> None:
    event = event_of(sentence)
    assert [(host.name, host.role) for host in event.organisers] == [
        ("Lake Institute", "organiser")
    ]
    assert event.date is not None
    assert event.date.start == "2019-05-03"
