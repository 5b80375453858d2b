"""Who held an event: lists, units, acronyms, roles; and who did not."""

from __future__ import annotations

import pytest

import seminar_records as sr

ORGANISER, PARTNER, SPONSOR = "organiser", "partner", "sponsor"


def hosts(text: str) -> list[tuple[str, str]]:
    """Names and roles of those who held the event that a text tells of."""
    return [(host.name, host.role) for host in sr.parse_text(text).event.organisers]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Tide Institute held its first seminar on 3 May 2019.", ["Tide Institute"]),
        ("The Tide Institute yesterday hosted a seminar on silt.", ["Tide Institute"]),
        ("The Tide Institute is organising a seminar on silt.", ["Tide Institute"]),
        ("The Tide Institute will host a seminar on silt.", ["Tide Institute"]),
        ("A two-day National Seminar organised at Brine College ended on 3 May 2019.", []),
        (
            "On 3 May 2019, the anniversary of the signing of the Silt Pact, the Tide Institute"
            " hosted a seminar.",
            ["Tide Institute"],
        ),
        (
            "The Reed Institute (RI) and the Lake Nations Economic and Social Commission for Silt"
            " and the Sand (LNESCSS) jointly held a seminar on silt.",
            ["Reed Institute", "Lake Nations Economic and Social Commission for Silt and the Sand"],
        ),
        (
            "On 3 May 2019, Brine College celebrated its tenth anniversary with a special seminar.",
            ["Brine College"],
        ),
        (
            "In a bold step against Rising Silt Levels (RSL) in Delta State, TIDE-WATCH, on 3 May"
            " 2019, organised a workshop on silt.",
            ["TIDE-WATCH"],
        ),
        ("A webinar was organised by RCS TID Kesti on 3 May 2019.", ["RCS TID Kesti"]),
        ("The Department of Salt and Society held a seminar.", ["Department of Salt and Society"]),
        (
            "A seminar was held by the Department of Salt and UNESCO.",
            ["Department of Salt", "UNESCO"],
        ),
        ("LAGOS - The Tide Institute held a seminar on silt.", ["Tide Institute"]),
        ("LAGOS-The Tide Institute held a seminar on silt.", ["Tide Institute"]),
        (
            "The Salt and Silt Centre (SSC) at the Institute of Lake Studies (ILS) hosted the"
            " webinar on silt.",
            ["Salt and Silt Centre", "Institute of Lake Studies"],
        ),
        (
            "The Brine School of Government through the Tide Centre held a seminar on silt.",
            ["Brine School of Government", "Tide Centre"],
        ),
        (
            "A lecture on silt was organised by the Tide Alumni at the University campus, Orr.",
            ["Tide Alumni"],
        ),
        ("The Tide Institute today concluded a two-day workshop on silt.", ["Tide Institute"]),
        (
            "The Tide Institute marked the day by organising a seminar on silt.",
            ["Tide Institute"],
        ),
        ("The Brine Chapter marked its tenth year with a symposium.", ["Brine Chapter"]),
        (
            "Brine College and the Tide Institute jointly organised a seminar on silt.",
            ["Brine College", "Tide Institute"],
        ),
        (
            "A seminar was organised jointly by Brine College and the Ministry of Rivers.",
            ["Brine College", "Ministry of Rivers"],
        ),
        (
            "A seminar was organised in Kesti on 3 May 2019 by the Ministry of Rivers.",
            ["Ministry of Rivers"],
        ),
        (
            "The workshop was organised by the Ministry of Rivers, Silt and Sand of the Delta, the"
            " Brine Trust and the Task Team.",
            ["Ministry of Rivers, Silt and Sand of the Delta", "Brine Trust", "Task Team"],
        ),
        (
            "The Faculty of Law at the University of Kesti held a seminar on silt.",
            ["Faculty of Law", "University of Kesti"],
        ),
        (
            "The Department of Geography, University of Kesti, organised a seminar on silt.",
            ["Department of Geography", "University of Kesti"],
        ),
        (
            "The Ministry's Department of Fisheries held a seminar on silt.",
            ["Ministry", "Department of Fisheries"],
        ),
        (
            "Kesti Women's College in connection with World Silt Day organised a seminar.",
            ["Kesti Women's College"],
        ),
        (
            "A seminar was organised by the Department of Tides at the Aurora Hotel, Lagos.",
            ["Department of Tides"],
        ),
        ("The Brine Training Institute held a seminar on silt.", ["Brine Training Institute"]),
        ("The Southern Forum for Dry Lands hosted a dialogue.", ["Southern Forum for Dry Lands"]),
        ("Lakes Without Borders Africa hosted a dialogue.", ["Lakes Without Borders Africa"]),
    ],
)
def test_organisers(text: str, names: list[str]) -> None:
    assert hosts(text) == [(name, ORGANISER) for name in names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The Tide Institute, in partnership with the Brine Trust, the Ministry of Rivers and"
            " the Orr Foundation, organised a workshop on silt.",
            [
                ("Tide Institute", ORGANISER),
                ("Brine Trust", PARTNER),
                ("Ministry of Rivers", PARTNER),
                ("Orr Foundation", PARTNER),
            ],
        ),
        (
            "Under the auspices of the Lake Union, the Tide Institute convened a dialogue.",
            [("Lake Union", PARTNER), ("Tide Institute", ORGANISER)],
        ),
        (
            "The Tide Institute together with the Brine Trust held a seminar on silt.",
            [("Tide Institute", ORGANISER), ("Brine Trust", PARTNER)],
        ),
        (
            "The Tide Institute co-hosted a seminar with the Bar Council on 3 May 2019.",
            [("Tide Institute", ORGANISER), ("Bar Council", PARTNER)],
        ),
        (
            "A seminar organised by the Tide Institute with support from the Lake Union was held.",
            [("Tide Institute", ORGANISER), ("Lake Union", PARTNER)],
        ),
        (
            "The seminar was sponsored by the Orr Bank and supported by the Brine Fund.",
            [("Orr Bank", SPONSOR), ("Brine Fund", PARTNER)],
        ),
    ],
)
def test_partners_and_sponsors(text: str, wanted: list[tuple[str, str]]) -> None:
    assert sorted(hosts(text)) == sorted(wanted)


def test_the_acronym_stands_apart_and_for_the_name() -> None:
    text = (
        "The Centre for Tidal Reading (CTR) held a seminar on 3 May 2019. The seminar was"
        " organised by CTR and the Brine Trust."
    )
    found = sr.parse_text(text).event.organisers
    assert [(host.name, host.acronym) for host in found] == [
        ("Centre for Tidal Reading", "CTR"),
        ("Brine Trust", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # a person is no organisation
        "A seminar was held on 3 May 2019, organised by Dr. Lena Orr.",
        # the event is the subject, not the host
        "The Delta Harvest Conference was held on 3 May 2019.",
        "The Delta Harvest Conference took place on 3 May 2019.",
        # money for a project
        "The seminar was held as part of a project on silt funded by the Orr Bank.",
        # what sort it is, not its name
        "A seminar was organised by a local Institute on 3 May 2019.",
        # said, not told
        "The minister said that the Tide Institute held a seminar on silt.",
        # in a quotation
        "A seminar on “Why the Tide Institute Hosted Whales” was held on 3 May 2019.",
    ],
)
def test_nobody(text: str) -> None:
    assert hosts(text) == []
