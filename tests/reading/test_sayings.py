"""What reports somebody's words without a plain subject and verb, and what only seems to."""

from __future__ import annotations

import pytest
from stretches import stretches

SPOKE = "Dr. Mona Lind spoke at the seminar."
SAID = "Dr. Mona Lind said that reeds are green. They grow."
GREEN = ["Mona Lind: Dr. Mona … They grow."]

TALKS = [
    # a talk is the subject, its speaker is named with it, or was before
    ([SPOKE, "Her talk examined the growth of reeds."], ["Mona Lind: Her talk … of reeds."]),
    ([SPOKE, "Lind’s lecture focused on reeds."], ["Mona Lind: Lind’s lecture … on reeds."]),
    (
        [SPOKE, "Dr. Lind's presentation, titled “Reeds”, showed how they grow."],
        ["Mona Lind: Dr. Lind's … they grow."],
    ),
    (
        ["The presentation by Dr. Mona Lind covered the growth of reeds. Mud is dear."],
        ["Mona Lind: The presentation … is dear."],
    ),
    (
        ["The session, led by Dr. Mona Lind, explored the growth of reeds."],
        ["Mona Lind: The session, … of reeds."],
    ),
    # what happened to a talk, and who only chaired or praised one
    ([SPOKE, "Lind’s lecture was followed by tea."], []),
    ([SPOKE, "Lind’s lecture was attended by many weavers."], []),
    (["The session, chaired by Dr. Mona Lind, explored the growth of reeds."], []),
    (
        [SPOKE, "Mr. Peder Holt praised Lind’s lecture."],
        ["Peder Holt: Mr. Peder … Lind’s lecture."],
    ),
    # an institution that has the name of a speaker is not that speaker
    ([SAID, "The Lind Institute hosted a dinner."], GREEN),
]

STARTED = [
    (
        ["Dr. Mona Lind delivered the keynote. The lecture examined reeds. They grow."],
        ["Mona Lind: The lecture … They grow."],
    ),
    (["Dr. Mona Lind delivered the keynote. The lecture was attended by weavers."], []),
    (
        ["Mona Lind, Keeper of the Reed Office, began her talk by asking what reeds are."],
        ["Mona Lind: Mona Lind, … reeds are."],
    ),
    (
        ["Mona Lind, Keeper of the Reed Office, set the scene by describing how reeds grow."],
        ["Mona Lind: Mona Lind, … reeds grow."],
    ),
    (
        ["While Dr. Mona Lind agreed that reeds grow, she warned of mud."],
        ["Mona Lind: While Dr. … of mud."],
    ),
    # headings that end with the speaker
    (
        ["## Reeds in Winter, by Dr. Mona Lind", "The talk covered the growth of reeds."],
        ["Mona Lind: The talk … of reeds."],
    ),
    (
        ["## Looms (Mr. Peder Holt, Port Union)", "His presentation explained how looms last."],
        ["Peder Holt: His presentation … looms last."],
    ),
    (["## Looms (Mr. Peder Holt, Port Union)", "Looms are made of reeds."], []),
]

POINTING = [
    # a sentence that points back gives what stands loose before it
    (
        [
            "Weavers have been urged to dry their reeds.",
            "The Director of the Reed Office, Dr. Mona Lind, made the call at the seminar. "
            "She said that mud pays.",
        ],
        ["Mona Lind: Weavers have … mud pays."],
    ),
    # and is left out when nothing follows
    (
        ["Reeds must be dried. Dr. Mona Lind stated this while opening the seminar."],
        ["Mona Lind: Reeds must … be dried."],
    ),
    ([SAID + " She said this while opening the seminar."], GREEN),
    (
        [SAID + " She said this while opening the seminar. Mud pays, she added."],
        ["Mona Lind: Dr. Mona … she added."],
    ),
    (["Dr. Mona Lind made the tea."], []),
    # the source behind what was said
    (
        ["Lakeport needs a new dyke, according to Dr. Mona Lind, Keeper of the Reed Office."],
        ["Mona Lind: Lakeport needs … Reed Office."],
    ),
    (
        ["That reeds must be dried was the message of Dr. Mona Lind."],
        ["Mona Lind: That reeds … Mona Lind."],
    ),
]

DEEDS = [
    (
        ["Dr. Mona Lind graced the seminar as the chief guest and urged weavers to use reeds."],
        ["Mona Lind: Dr. Mona … use reeds."],
    ),
    (
        ["Dr. Mona Lind used the occasion to call on weavers."],
        ["Mona Lind: Dr. Mona … on weavers."],
    ),
    (["Dr. Mona Lind used the occasion to sell reeds."], []),
    (["Dr. Mona Lind chaired the session and spoke about reeds."], []),
    (["Reeds, according to Dr. Mona Lind, grow."], ["Mona Lind: Reeds, according … Lind, grow."]),
]

BRIEF = [
    (
        [SAID + " Mr. Peder Holt disagreed. Dr. Lind added that mud pays."],
        [
            "Mona Lind: Dr. Mona … They grow.",
            "Peder Holt: Mr. Peder … Holt disagreed.",
            "Mona Lind: Dr. Lind … mud pays.",
        ],
    ),
    ([SAID + " Mr. Peder Holt spoke last."], GREEN),
    ([SAID + " She came up with the remarks while addressing the guests."], GREEN),
    # pointing back in mid-remarks
    (
        [SAID + " Dr. Lind gave the charge while delivering a lecture. She added that mud pays."],
        ["Mona Lind: Dr. Mona … mud pays."],
    ),
]

PASSIVES = [
    (
        ["It was noted by Dr. Mona Lind that reeds are green."],
        ["Mona Lind: It was … are green."],
    ),
    (
        ["It was the view of Dr. Mona Lind that reeds are green."],
        ["Mona Lind: It was … are green."],
    ),
    (
        ["The need for mud was stressed by Dr. Mona Lind, Keeper of the Reed Office."],
        ["Mona Lind: The need … Reed Office."],
    ),
    (["The guests were welcomed by Dr. Mona Lind."], []),
    ([SAID + " The questions of the audience were answered by the speakers."], GREEN),
    # whose view it is
    (["To Dr. Mona Lind, reeds are what counts."], ["Mona Lind: To Dr. … what counts."]),
    # deeds tell nothing, but for what is said with them
    (["Dr. Mona Lind signed an agreement with the Reed Office."], []),
    (["Dr. Mona Lind was appointed Keeper of the Reed Office in 2019."], []),
    (["Dr. Mona Lind was born in Lima."], []),
    (["Dr. Mona Lind declared the seminar open."], []),
    (
        ["Dr. Mona Lind ended the day, hoping that reeds grow."],
        ["Mona Lind: Dr. Mona … reeds grow."],
    ),
    # what somebody does for a living
    (["Dr. Mona Lind has worked in ports for twenty years."], []),
]

LABELS = [
    # behind a label all of the paragraph is a turn
    (
        [
            "Prof. Mona Lind: Good morning. With us is Mr. Peder Holt. We thank the mayor.",
            "President Ines Abara: We need reeds. Mr. Holt sells them.",
        ],
        ["Mona Lind: Good morning. … the mayor.", "Ines Abara: We need … sells them."],
    ),
]

QUOTED = [
    # a paragraph that is one quotation, of whom the one before told
    (
        [
            "Dr. Mona Lind opened the seminar and led a session on dykes.",
            "“Reeds hold the dykes. We must plant them.”",
            "Tea was served.",
        ],
        ["Mona Lind: “Reeds hold … plant them.”"],
    ),
    # but not behind a sentence that tells of nobody
    (["Dr. Mona Lind opened the seminar. Tea was served.", "“Reeds hold the dykes.”"], []),
    # a dash before the name
    ([SPOKE + " “Reeds hold the dykes.” — Mona Lind"], ["Mona Lind: “Reeds hold … the dykes.”"]),
    # the writer does not break in where the quotation runs on
    (
        [
            "We met in a barn.",
            "Dr. Mona Lind said that “reeds hold the dykes. We must plant them.”",
        ],
        ["Mona Lind: Dr. Mona … plant them.”"],
    ),
]

INITIALS = [
    # initials behind a name in full stand for it from there on
    (
        [
            "Dr. Mona Lind (ML) and Mr. Peder Holt (PH) attended.",
            "ML reported that reeds grow. They need mud. PH asked who pays.",
        ],
        ["Mona Lind: ML reported … need mud.", "Peder Holt: PH asked … who pays."],
    ),
    (
        [
            "Dr. Mona Lind (ML) and Mr. Peder Holt (PH) attended.",
            "ML argued that reeds grow, and PH agreed. Costs. ML asked who pays.",
        ],
        ["Mona Lind & Peder Holt: ML argued … agreed. Costs.", "Mona Lind: ML asked … who pays."],
    ),
    (
        [
            "Dr. Mona Lind (ML) and Mr. Peder Holt (PH) attended.",
            "ML reported that reeds grow.",
            "Costs of mud. PH asked who pays. He and ML agreed that reeds do.",
        ],
        [
            "Mona Lind: ML reported … reeds grow.",
            "Peder Holt: PH asked … who pays.",
            "Peder Holt & Mona Lind: He and … reeds do.",
        ],
    ),
    # letters in brackets that are nobody's initials
    (["Dr. Mona Lind (UK) attended.", "UK noted that reeds grow."], []),
]

LITTLE = [
    # on what somebody spoke is told only when something follows
    (["Dr. Mona Lind spoke about reeds.", "Tea was served."], []),
    (
        ["Dr. Mona Lind spoke about reeds. They grow in winter."],
        ["Mona Lind: Dr. Mona … in winter."],
    ),
    (
        ["Dr. Mona Lind spoke about reeds.", "Mr. Peder Holt said that mud pays."],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
    (["Dr. Mona Lind presented “First Steps in Weaving.”"], []),
    (["Dr. Mona Lind welcomed a number of guests including the mayor, who opened the hall."], []),
    # what happened to somebody, or will
    (["Dr. Mona Lind was thanked by all."], []),
    (["Dr. Mona Lind was honoured for ten years of service."], []),
    (["Dr. Mona Lind will speak next year."], []),
    (["Dr. Mona Lind received a prize for her book on reeds."], []),
    (["Dr. Mona Lind attended the seminar. She was given a prize by the dean."], []),
    ([SAID + " She was delivering a lecture at the Reed Office."], GREEN),
    (
        ["Dr. Mona Lind has been urging that reeds be dried."],
        ["Mona Lind: Dr. Mona … be dried."],
    ),
    # one speech and what was told in it
    (
        ["Dr. Mona Lind delivered a keynote address discussing the growth of reeds."],
        ["Mona Lind: Dr. Mona … of reeds."],
    ),
]

ENDS = [
    "Two invited lectures followed.",
    "There were five presentations by students of the weaving school.",
    "As nothing else was raised, the meeting was adjourned at 9:40 PM.",
    "After the talks the guests had tea.",
    "The floor was then opened for questions.",
    "About sixty students and teachers attended the lecture.",
    "Over 60 people took part.",
    "A highlight of the seminar was the launch of a new book.",
    "Awards for the best posters went to three students.",
    "All in all it was a fruitful day for everybody.",
    "In attendance were Mr. Peder Holt, Ms. Ines Abara and others.",
    "Others who spoke were Mr. Peder Holt and Ms. Ines Abara.",
    "Comments are closed for this post.",
    "The presentations highlighted two key areas for study.",
    "A group of students presented their looms.",
    "More than a day of talks, the seminar was a precious time for all.",
    "She then moderated the discussion.",
    "Highlights of the event were a boat show and a cake.",
    "Students found the session very useful.",
    "Around 50 delegates from ten countries were present.",
    "This was followed by a cultural programme.",
    "It was an enriching experience for the students.",
    "Feedback was collected from all participants.",
    "Drinks were served afterwards.",
    "It was attended by over 160 weavers.",
    "Mr. Peder Holt (left) and Ms. Ines Abara (right).",
]
GOES_ON = [
    "The growth of reeds can be seen from the dyke.",
    "The aim of the law was to dry the reeds.",
    "Students need reeds.",
]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    TALKS + STARTED + POINTING + DEEDS + BRIEF + PASSIVES + LABELS + QUOTED + INITIALS + LITTLE,
)
def test_whose_words(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize("narration", ENDS)
def test_narration_ends_remarks(narration: str) -> None:
    assert stretches(f"{SAID} {narration}") == GREEN


@pytest.mark.parametrize("sentence", GOES_ON)
def test_remarks_go_on(sentence: str) -> None:
    last = " ".join(sentence.split()[-2:])
    assert stretches(f"{SAID} {sentence}") == [f"Mona Lind: Dr. Mona … {last}"]
