"""Who else speaks between remarks, where remarks begin and end, and what stands before them."""

from __future__ import annotations

import pytest
from stretches import stretches

import seminar_records as sr

SPOKE = "Dr. Mona Lind spoke at the seminar."
SAID = "Dr. Mona Lind said that reeds are green. They grow."
GREEN = ["Mona Lind: Dr. Mona … They grow."]

BEGIN = [
    # a dateline is nobody's words
    (
        [
            "LAKEPORT, 6 March (LNA): Professor Omar Vell said that reeds grow fast in "
            "mud of every sort."
        ],
        ["Omar Vell: Professor Omar … every sort."],
    ),
    (
        [
            "Lakeport, May 4, 2024 (LNA-OT):“Reeds grow fast and well in mud of every sort,” "
            "said Professor Omar Vell."
        ],
        ["Omar Vell: “Reeds grow … Omar Vell."],
    ),
    # a lede stands before whose words it gives, when nobody has spoken yet
    (
        ["Reeds must be cut. Boats cannot pass. Mud costs too much, warned Dr. Mona Lind."],
        ["Mona Lind: Reeds must … Mona Lind."],
    ),
    (
        [SAID, "The seminar was long. Boats pass. Mud is dear, warned Mr. Peder Holt."],
        [*GREEN, "Peder Holt: Mud is … Peder Holt."],
    ),
    (
        ["The seminar was held on Friday. Mud costs too much, warned Dr. Mona Lind."],
        ["Mona Lind: Mud costs … Mona Lind."],
    ),
    # a dash before the verb
    (
        ["The reeds are the key to trade – said Mona Lind, director of the Reed Office."],
        ["Mona Lind: The reeds … Reed Office."],
    ),
    # these are the words of whom the next sentence names
    (
        ["“Reeds are green.” Such was the view of Dr. Mona Lind, who called for more mud."],
        ["Mona Lind: “Reeds are … more mud."],
    ),
    # an institution stands before the name as its owner
    (["UNDP’s Dr. Mona Lind said that reeds are green."], ["Mona Lind: UNDP’s Dr. … are green."]),
    # what was also done comes before what was said
    (
        [SPOKE, "In addition to thanking the donors, sponsors, and crews, she gave an outline."],
        ["Mona Lind: In addition … an outline."],
    ),
    (
        ["The guest of honour was Dr. Mona Lind, stressed that reeds are green."],
        ["Mona Lind: The guest … are green."],
    ),
    (
        ["Dr. Mona Lind on the closing day of the seminar said that reeds are green."],
        ["Mona Lind: Dr. Mona … are green."],
    ),
    (
        ["Three papers were read. The first, by Dr. Mona Lind, examined reeds."],
        ["Mona Lind: The first, … examined reeds."],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), BEGIN)
def test_where_remarks_begin(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


END = [
    # narration of the event and of who was there
    ([f"{SAID} He was among the panellists invited by the institute."], GREEN),
    ([f"{SAID} She was one of the speakers at the event."], GREEN),
    ([f"{SAID} Both these talks were very engaging."], GREEN),
    ([f"{SAID} The second day began with a tour of the port."], GREEN),
    ([f"{SAID} The 2023 Reed Forum was held in Lima."], GREEN),
    ([f"{SAID} The Mud Centre (MC) at the Reed Institute (RI) hosted the seminar."], GREEN),
    ([f"{SAID} Dr. Lind's remarks were followed by a discussion."], GREEN),
    # somebody who is no one known
    ([f"{SAID} However, Sorvik emphasised that mud is dear. Mud stinks."], GREEN),
    # only where it was said: a part of the remarks when they go on
    ([SAID, "She was speaking at the opening of a seminar on reeds."], GREEN),
    (
        [SAID, "She was speaking at a seminar on reeds. She added that mud is dear."],
        ["Mona Lind: Dr. Mona … is dear."],
    ),
    ([SAID, "Mr. Peder Holt concluded the seminar with the vote of thanks."], GREEN),
    ([SAID, "Mr. Peder Holt was unable to attend. He sent a note."], GREEN),
    (
        [SAID, "Mr. Peder Holt concluded that mud is dear."],
        [*GREEN, "Peder Holt: Mr. Peder … is dear."],
    ),
    # what may look like narration and is said
    ([f"{SAID} Both these rivers were deep."], ["Mona Lind: Dr. Mona … were deep."]),
    ([f"{SAID} Greens and browns emphasised that."], ["Mona Lind: Dr. Mona … emphasised that."]),
]


@pytest.mark.parametrize(("paragraphs", "expected"), END)
def test_where_remarks_end(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


LITTLE = [
    # the title of a talk and no word of it
    [SPOKE, "She presented “Reeds and Mud”."],
    [SPOKE, "She presented a paper on the growth of reeds."],
    ["Dr. Mona Lind delivered the keynote address which focused on reeds."],
    # what an event explored, and not who was at it
    ["Dr. Mona Lind was among the speakers at a forum in Lakeport which explored reeds."],
    ["The session was chaired as chief guest by Dr. Mona Lind."],
]


@pytest.mark.parametrize("paragraphs", LITTLE)
def test_what_tells_nothing(paragraphs: list[str]) -> None:
    assert stretches(*paragraphs) == []


QUOTED = [
    # within a quotation nothing ends, whatever its marks are
    [f"{SPOKE} She said: ‘Reeds are green. We must cut them. It is widely seen as a need.’"],
    [f"{SPOKE} She said: “He is my brother. All of us call him a friend.”"],
    [f"{SPOKE} She said: “The boys’ nets are old. He was given a prize for them.”"],
]


@pytest.mark.parametrize("paragraphs", QUOTED)
def test_a_quotation_runs_on(paragraphs: list[str]) -> None:
    (found,) = stretches(*paragraphs)
    assert found.endswith(paragraphs[0].rsplit(" ", 1)[1])


def test_marks_of_two_kinds_close_one_another() -> None:
    """A quotation that opens with one mark and ends with another does not run on."""
    said = 'Dr. Mona Lind said that it is a "time for reeds”.'
    assert stretches(f"{said} The seminar ended with tea. Tea is dear.") == [
        "Mona Lind: Dr. Mona … for reeds”."
    ]


def test_a_dateline_stays_in_the_record() -> None:
    """What is cut off before remarks becomes a section, and dates the event still."""
    text = (
        "Seminar on Reeds\n\nLAKEPORT, May 4, 2024 (LNA): Dr. Mona Lind said today that "
        "reeds grow fast in mud of every sort and colour."
    )
    record = sr.parse_text(text)
    assert record.remarks[0].text.startswith("Dr. Mona Lind")
    assert any("LAKEPORT" in p.text for s in record.sections for p in s.paragraphs)


def test_what_stands_under_the_heading_of_a_talk() -> None:
    """It is the speaker's whom the heading names, when a sentence below names the speaker."""
    text = (
        "# Webinar on Tides\n\nThe Reed Institute held a webinar on tides on 3 May 2024.\n\n"
        "## Reeds Revisited - Dr. Mona Lind\n\nReeds leak. Lind showed pictures of four.\n\n"
        "## Discussion\n\nTides vary. Some asked why.\n"
    )
    (remark,) = sr.parse_text(text).remarks
    assert remark.text == "Reeds leak. Lind showed pictures of four."


def test_a_label_within_a_turn_begins_another() -> None:
    said = (
        "Ms. Mona Lind: Reeds must fall before the rains come. They grow. Mr. Peder Holt: No, no."
    )
    assert stretches(said) == [
        "Mona Lind: Ms. Mona … They grow.",
        "Peder Holt: Mr. Peder … No, no.",
    ]
