"""People whom programmes and the lists of a session name.

A row reads ``name | position; position | role, role``.
"""

from __future__ import annotations

import pytest
from stretches import people_of

PROGRAMME = """Programme

10:00-10:10   Opening remarks

Una Brack, Lake Office

10:10-10:30   Why nets bend

Peder Holt – economist, Tide Council

Moderator: Tom Hillman, Reed Trust

11:30 Invited commentary: Researcher Mona Lind, University of Lima
"""


SESSIONS = [
    (
        "## Session 2: Silt\n\nModerator: Mona Lind\n\n- Ratna Wijaya: Silt in lakes\n"
        "- Ivo Lang (Harbour Board): Silt in rivers\n",
        [
            "Mona Lind |  | moderator",
            "Ratna Wijaya |  | speaker",
            "Ivo Lang | Harbour Board | speaker",
        ],
    ),
    (
        "## Programme\n\n- Silt in lakes (Ratna Wijaya)\n"
        "- Silt in rivers (Ivo Lang, Reed College)\n",
        ["Ratna Wijaya |  | speaker", "Ivo Lang | Reed College | speaker"],
    ),
    ("## Session 1\n\n- Clean Water\n- Solar Panels\n", []),
    ("## Session 1\n\n- Lake Reform: the lakes need care.\n- Green Nets: mend them.\n", []),
    ("## Agenda\n\n- Reed Cutting (Group A)\n- Net Mending (Group B)\n", []),
    (
        "The panel consisted of:\n\n* **Una Brack** - Director of the Reed Trust (moderator)\n"
        "* **Tom Hill** - Clerk, Lake Office\n",
        [
            "Una Brack | Director of the Reed Trust | moderator",
            "Tom Hill | Clerk, Lake Office | speaker",
        ],
    ),
    (
        "Panellists were Dr. Mona Lind (Chair), Una Brack (Reed Trust, moderator), Tom Hill, "
        "Director of the Tide Trust (moderator), and Peder Holt.",
        [
            "Mona Lind |  | speaker, chair",
            "Una Brack | Reed Trust | speaker, moderator",
            "Tom Hill | Director of the Tide Trust | speaker, moderator",
            "Peder Holt |  | speaker",
        ],
    ),
    (  # what a bracket quotes is no office
        "Papers were read by Ratna Wijaya (“Silt”) and Ivo Lang (“Mud”).",
        ["Ratna Wijaya |  | speaker", "Ivo Lang |  | speaker"],
    ),
    (
        "The Mayor joined the panel, and it was steered by Dr. Una Brack.",
        ["Una Brack |  | moderator"],
    ),
    (
        "Organised by Lotte Holt, currently the coordinator of a tide project, the day was short.",
        ["Lotte Holt | coordinator of a tide project | organiser"],
    ),
]


def test_lines_below_the_times_of_a_programme_name_people() -> None:
    assert sorted(people_of(PROGRAMME)) == [
        "Mona Lind | Researcher; University of Lima | speaker",
        "Peder Holt | economist, Tide Council | speaker",
        "Tom Hillman | Reed Trust | moderator",
        "Una Brack | Lake Office | speaker",
    ]


def test_lines_below_one_time_name_nobody() -> None:
    assert people_of("Programme\n\n10:00 Reeds and nets\n\nUna Brack, Lake Office") == []


def test_an_office_stands_before_a_name_in_a_list() -> None:
    speakers = "Speakers:\n\n- Director Una Brack (Reed Trust)\n- Warden Tom Hill, Lake Office\n"
    assert people_of(speakers) == [
        "Una Brack | Director; Reed Trust | speaker",
        "Tom Hill | Warden; Lake Office | speaker",
    ]


@pytest.mark.parametrize(("text", "expected"), SESSIONS)
def test_lists_of_sessions(text: str, expected: list[str]) -> None:
    assert sorted(people_of(text)) == sorted(expected)
