"""Turns: labels in all forms, how far a turn goes, and what only looks like one."""

from __future__ import annotations

import pytest

from seminar_records import parse_text

Said = list[tuple[list[str], str]]


def _said(text: str) -> Said:
    """The names of the speakers and the text of each remark."""
    record = parse_text(text)
    names = {p.id: p.name.full for p in record.participants}
    return [([names[who] for who in r.speakers], r.text) for r in record.remarks]


NOTES = """# Notes on the choir

Attendees: Maren Holt, Piet de Vos, Yuki Tanabe

Maren: the alto part is too low.
Piet de Vos: it always was

Yuki agrees: nobody hears it

There was a long silence.

Maren Holt (in answer to Piet): then we move it up.
A tone would do.

To Piet: you will see.

Maren and Piet: and we sing it.

Note: next rehearsal on Friday.
"""


def test_live_notes_end_a_turn_at_a_blank_line() -> None:
    assert _said(NOTES) == [
        (["Maren Holt"], "the alto part is too low."),
        (["Piet de Vos"], "it always was"),
        (["Yuki Tanabe"], "nobody hears it"),
        (["Maren Holt"], "then we move it up.\n\nA tone would do."),
        (["Maren Holt", "Piet de Vos"], "and we sing it."),
    ]


INTERVIEW = """We spoke with Marit Solheim and Paul Adeyemi about fog.

### How do you steer in fog?

**Marit:** Slowly. The horn tells you where the rocks are.

One learns to listen.

**Paul:** I stop. Nobody has drowned in a ferry that lay still.

### And the passengers?

**Marit:** They sleep, most of them.

They pay for that.

**PA:** They do not know.
"""


def test_an_answer_of_an_interview_runs_to_the_next_label_or_heading() -> None:
    assert _said(INTERVIEW) == [
        (
            ["Marit Solheim"],
            "Slowly. The horn tells you where the rocks are.\n\nOne learns to listen.",
        ),
        (["Paul Adeyemi"], "I stop. Nobody has drowned in a ferry that lay still."),
        (["Marit Solheim"], "They sleep, most of them.\n\nThey pay for that."),
        (["Paul Adeyemi"], "They do not know."),
    ]


def test_turns_are_direct_and_their_speakers_are_speakers() -> None:
    record = parse_text(INTERVIEW)
    assert {remark.mode for remark in record.remarks} == {"direct"}
    assert [[r.value for r in p.roles] for p in record.participants] == [["speaker"], ["speaker"]]
    assert [r.label.text for r in record.remarks if r.label] == ["Marit", "Paul", "Marit", "PA"]


HEARING = """Public hearing on the pier

[00:01] CHAIR (Town Council): Thank you all for coming. We begin with the mayor.

[00:02] Tove Lindqvist (Mayor): I have nothing to add. The pier stays.

[00:04] CHAIR (Town Council): And the fishermen?

[00:05] MR. ARNE DAHL: We want the pier too, but a longer one.

(Laughter)

Question from the floor: Who pays for it?

Tove Lindqvist: The county does.

The session was closed at ten.
"""


def test_roles_and_questions_without_a_name_belong_to_nobody() -> None:
    assert _said(HEARING) == [
        ([], "Thank you all for coming. We begin with the mayor."),
        (["Tove Lindqvist"], "I have nothing to add. The pier stays."),
        ([], "And the fishermen?"),
        (["ARNE DAHL"], "We want the pier too, but a longer one."),
        ([], "Who pays for it?"),
        (["Tove Lindqvist"], "The county does."),
    ]


def test_a_role_means_the_one_who_holds_it() -> None:
    text = HEARING.replace("pier\n", "pier\n\nChair: Runa Moe\n", 1)
    assert _said(text)[0] == (["Runa Moe"], "Thank you all for coming. We begin with the mayor.")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (
            "- (Dagny) Found the knots hard.\n- (Nils, teacher of this class) It took time.\n"
            "- (Dagny) Letting them row?\n    - and why not\n",
            [
                (["Dagny Berg"], "(Dagny) Found the knots hard."),
                (["Nils Vik"], "(Nils, teacher of this class) It took time."),
                (["Dagny Berg"], "(Dagny) Letting them row?\n\nand why not"),
            ],
        ),
        (
            "- Dagny: we need two more boats. They are cheap.\n"
            "- **Nils Vik:** boats are never cheap.\n",
            [
                (["Dagny Berg"], "we need two more boats. They are cheap."),
                (["Nils Vik"], "boats are never cheap."),
            ],
        ),
        (
            "- Dagny Berg\n    - asked for quiet\n    - showed a lamp\n"
            "- Nils Vik:\n    - left early\n",
            [(["Dagny Berg"], "asked for quiet\n\nshowed a lamp"), (["Nils Vik"], "left early")],
        ),
    ],
)
def test_items_may_be_turns(items: str, expected: Said) -> None:
    people = "\n## Participants\n\n1. Dagny Berg (Norway, Oslo)\n2. Nils Vik\n3. Ann Lee\n"
    text = f"# Boats\n\n## Discussion\n\n{items}{people}"
    assert _said(text) == expected
    assert len(parse_text(text).participants) == 3


def test_lines_with_clock_times() -> None:
    text = (
        "Sara Lind  0:01\nWelcome to the mill. We have two guests.\n\n"
        "Tom Abbott  0:25\nThank you. I shall be short.\n"
    )
    assert _said(text) == [
        (["Sara Lind"], "Welcome to the mill. We have two guests."),
        (["Tom Abbott"], "Thank you. I shall be short."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Programme\n\nAnn Lee: Why bees dance\nTom Hill: Wax and its uses\n",
        "- Buoy Register: a list of all buoys.\n- Data Sheet: what we print for each lamp.\n",
        "Objective: To count the lamps.\n\nOutcome: They were counted.\n\nSummary: All is well.\n",
        "Keynote: The quiet eel\n\nLunch: The eel\n",
        "Ann Lee: Director of Kites\n\nTom Hill: Keeper of Maps\n",
    ],
)
def test_labels_that_nobody_speaks_after(text: str) -> None:
    assert _said(text) == []


def test_a_label_that_fits_two_people_is_given_to_neither() -> None:
    text = (
        "Attendees: Robin Lund, Robin Marsh\n\nRobin: we begin.\n\nRobin Lund: yes, at once.\n\n"
        "Robin: good.\n\nRobin Marsh: good.\n"
    )
    assert [names for names, _ in _said(text)] == [[], ["Robin Lund"], [], ["Robin Marsh"]]


SURNAMES = """A Conversation on the Sea

Mona Lindqvist and Carlos Ivan Simonsen discuss the state of the sea.

PATRICK: Good morning, and welcome to the house.

I’m Stewart Patrick, Director at the Council. Missy Ryan will lead us.

RYAN: Thank you. Mona, what is the state of the sea?

LINDQVIST: It is warmer than it was.

SIMONSEN: I have nothing to add.

RYAN: Then we end here.
"""


STANDING = """# The choir: what was said

**Moderator:**

Let us begin with the altos.

**Maren (Altos):**
"We sit too low. The organ drowns us."

**Piet de Vos:**

It always did.

And it will.

Yuki:
Nobody hears it in the porch.

## Closing
"""


def test_labels_may_stand_on_lines_of_their_own() -> None:
    assert _said(STANDING) == [
        ([], "Let us begin with the altos."),
        (["Maren"], '"We sit too low. The organ drowns us."'),
        (["Piet de Vos"], "It always did.\n\nAnd it will."),
        (["Yuki"], "Nobody hears it in the porch."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "**Background:**\n\nThe organ is old.\n\n**Altos:**\n\nThe altos sit low.\n",
        "**Summary:**\n\nIt was long.\n\n**Porch:**\n\nNobody stood in the porch.\n",
        "**Maren:**\n\n- altos\n- organ\n\n**Yuki:**\n\n- porch\n",
    ],
)
def test_headings_with_a_colon_are_no_labels(text: str) -> None:
    assert _said(text) == []


def test_surnames_in_capitals_are_spelled_out_in_what_is_said() -> None:
    assert [who for who, _ in _said(SURNAMES)] == [
        ["Stewart Patrick"],
        ["Missy Ryan"],
        ["Mona Lindqvist"],
        ["Carlos Ivan Simonsen"],
        ["Missy Ryan"],
    ]


def test_a_part_of_a_name_may_look_like_a_day() -> None:
    said = _said(
        "Prof. Lê Thu Hà: Reeds bend.\n\nMona Lind: They do.\n\nProf. Lê Thu Hà: Always.\n"
    )
    assert [who for who, _ in said] == [["Lê Thu Hà"], ["Mona Lind"], ["Lê Thu Hà"]]


def test_a_title_with_a_bracket_names_nobody() -> None:
    text = (
        "# Reeds (and Other Troubles)\n\n"
        "A lecture titled “Reeds (and Other Troubles)” was held.\n\n"
        "Mona Lind: Reeds bend.\n\nPeder Holt: They do.\n\nMona Lind: Always.\n"
    )
    names = [person.name.full for person in parse_text(text).participants]
    assert sorted(names) == ["Mona Lind", "Peder Holt"]


def test_an_office_with_its_holder_is_a_label() -> None:
    """The name in brackets is who speaks, and a role before it is theirs."""
    text = (
        "# Meeting\n\nDeputy Dean (Maren Holt):\n“We had a good year.”\n\n"
        "**Yuki Tanabe:**\n“We did not.”\n\nModerator (Piet Vos):\n“Who else wants to speak?”\n"
    )
    assert [who for who, _ in _said(text)] == [["Maren Holt"], ["Yuki Tanabe"], ["Piet Vos"]]
    roles = {p.name.full: [r.value for r in p.roles] for p in parse_text(text).participants}
    assert "moderator" in roles["Piet Vos"]


def test_a_label_of_nobody_ends_a_turn() -> None:
    """Key points that stand under a turn are the page's; a line of the turn is the speaker's."""
    text = (
        "# Meeting\n\n**Maren Holt:**\n“We had a good year.”\n\n{}\n\n- No vote was taken.\n\n"
        "**Yuki Tanabe:**\n“We did not.”\n\n**Maren Holt:**\n“We did.”\n"
    )
    assert _said(text.format("Key Points:"))[0] == (["Maren Holt"], "“We had a good year.”")
    assert "list it" in _said(text.format("And now I will list it:"))[0][1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Dr. Mona Lind: The reeds of the coast are cut too early.", True),
        ("Dr. Mona Lind: “The reeds of the coast are cut too early.”", True),
        ("Dr. Mona Lind: Director of the Reed Trust", False),
        ("The aim: The reeds of the coast are to be cut in May.", False),
    ],
)
def test_one_label_alone_is_a_turn_for_a_sentence_of_somebody_with_an_honorific(
    line: str, said: bool
) -> None:
    text = f"Seminar on Reeds\n\nThe Reed Institute held a seminar on 4 May 2021.\n\n{line}\n"
    assert [who for who, _ in _said(text)] == ([["Mona Lind"]] if said else [])


WORDS = [
    ("Mona Lind", "The reeds of the coast are cut too early, and nobody counts them."),
    ("Omar Vell", "The birds have left the lake since the dam was built."),
    ("Mona Lind", "We ought to count them every spring, and the school could help."),
    ("Omar Vell", "That would cost less than the boat."),
]


@pytest.mark.parametrize(
    "form",
    [
        "{name}: {words}",
        "**{name}:** {words}",
        "*{name}:* {words}",
        "__{name}__: {words}",
        "<p><strong>{name}:</strong> {words}</p>",
        "<b>{name}</b>: {words}",
        ">> {name}: {words}",
        "[00:03:10] {name}: {words}",
        "00:03:10 {name}: {words}",
        "00:03:10.250 {name}: {words}",
        "{name} 10:03 AM\n{words}",
        "[{name}] 00:03:10\n{words}",
        "{name}:\n{words}",
        "### {name}\n\n{words}",
        "**{name}**\n\n{words}",
    ],
)
def test_labels_of_transcripts(form: str) -> None:
    turns = "\n\n".join(form.format(name=name, words=words) for name, words in WORDS)
    assert _said(f"A Panel on Reeds\n\nLima, 4 May 2021\n\n{turns}\n") == [
        ([name], words) for name, words in WORDS
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ["Mona Lind", "Reed Beds", "Mona Lind"],
        ["Mona Lind", "Omar Vell", "Tide Mills"],
        ["Lessons Learned", "Next Steps", "Lessons Learned", "Next Steps"],
    ],
    ids=["one name", "each once", "words of the text"],
)
def test_headings_that_are_no_labels(heads: list[str]) -> None:
    text = "\n\n".join(
        f"### {head}\n\n{words}" for head, (_, words) in zip(heads, WORDS, strict=False)
    )
    told = "The next steps and the lessons learned were listed."
    assert _said(f"# A Panel on Reeds\n\nLima, 4 May 2021\n\n{told}\n\n{text}\n") == []
