"""Whose words sentences report: sources, deeds with words, offices that stand for the speaker; and
what the report tells between remarks."""

from __future__ import annotations

import pytest
from stretches import stretches

import seminar_records as sr

SAID = "Dr. Mona Lind said that reeds are green. They grow."
GREEN = "Mona Lind: Dr. Mona … They grow."
HEAD = "Dr. Mona Lind, Head of the Reed Office, spoke at the seminar."

TOLD = [
    # the name between two halves of a quotation
    (
        [HEAD, "“Reeds pay,” Dr. Lind said, “and they grow.”"],
        ["Mona Lind: “Reeds pay,” … they grow.”"],
    ),
    (
        [HEAD, '"Reeds pay," Dr. Lind said, "and they grow."'],
        ['Mona Lind: "Reeds pay," … they grow."'],
    ),
    # a source without a comma behind it
    ([HEAD, "According to Dr. Lind reeds grow."], ["Mona Lind: According to … reeds grow."]),
    (
        ["Dr. Mona Lind presented a paper. According to him reeds grow."],
        ["Mona Lind: According to … reeds grow."],
    ),
    # what somebody does, and says with it
    (
        [HEAD, "Dr. Lind opened the debate by asking what reeds are."],
        ["Mona Lind: Dr. Lind … reeds are."],
    ),
    (
        [HEAD, "Dr. Lind took another line, arguing that reeds pay."],
        ["Mona Lind: Dr. Lind … reeds pay."],
    ),
    (
        [HEAD, "Dr. Lind weighed in, saying that reeds pay."],
        ["Mona Lind: Dr. Lind … reeds pay."],
    ),
    (
        [HEAD, "The evening opened with Dr. Lind describing how reeds grow."],
        ["Mona Lind: The evening … reeds grow."],
    ),
    ([HEAD, "The evening ended with Dr. Lind thanking the guests."], []),
    (["Dr. Mona Lind left the hall, thanking the guests."], []),
    # a role or an office before the name
    (
        ["Gracing the occasion as the chief guest, Dr. Mona Lind said that reeds pay."],
        ["Mona Lind: Gracing the … reeds pay."],
    ),
    (
        ["Vice Chairman of the Lakeport People’s Committee Mona Lind said that reeds pay."],
        ["Mona Lind: Vice Chairman … reeds pay."],
    ),
    (
        ["Director of the Reed Watch Institute (RWI) Mona Lind from Lima said reeds pay."],
        ["Mona Lind: Director of … reeds pay."],
    ),
    # a class year
    (
        ["Mona Lind ’04, director of the Reed Office, said that reeds pay."],
        ["Mona Lind: Mona Lind … reeds pay."],
    ),
    # somebody's message that another one reads
    (
        ["Dr. Peder Holt’s message, read by Ms. Mona Lind, stressed that reeds pay."],
        ["Mona Lind: Dr. Peder … reeds pay."],
    ),
    (["Reeds, said Dr. Mona Lind, grow in mud."], ["Mona Lind: Reeds, said … in mud."]),
    # the verb is the subject's when a comma follows the name
    (
        [SAID, "In his remarks, the Rector, Prof. Peder Holt, praised Dr. Lind for her work."],
        [GREEN, "Peder Holt: In his … her work."],
    ),
    # an abbreviated title behind a quotation
    (
        [HEAD, "“Reeds pay and mud does not,” Asso. Lind said. She added that nets cost."],
        ["Mona Lind: “Reeds pay … nets cost."],
    ),
]

LITTLE = [
    # where somebody spoke, of whose life the report tells, and that views were expressed
    "Dr. Mona Lind spoke to a packed hall on Tuesday as part of a series.",
    "Dr. Mona Lind has written many books.",
    "Dr. Mona Lind answered questions from the audience.",
    "Dr. Mona Lind expressed her views on reeds.",
]

OFFICES = [
    ("Mona Lind, Country Director of Reed Watch,", "The director"),
    ("Mona Lind, Acting Director of Reed Watch,", "The director"),
    ("Mona Lind, Secretary of the Reed Office,", "The federal secretary"),
    ("Mona Lind, the former Minister of Reeds,", "The former minister"),
    ("Ambassador Mona Lind", "The envoy"),
    ("Dr. Mona Lind", "The scholar"),
]

BETWEEN = [
    "The vote of thanks was proposed by the registrar.",
    "Two further lectures then followed.",
    "Three Guest Lectures then followed.",
    "Session two focused on nets.",
    "The afternoon session saw three papers on nets.",
    "The lecture was part of the Reed Week.",
    "The next lecture in the series will take place on 5 June.",
    "The lecture drew a full house.",
    "A member of the audience asked about mud.",
    "A representative of the weavers said that mud pays.",
    "Almost half of the audience felt that mud pays.",
    "Many in the audience agreed.",
    "Most agreed that mud pays.",
    "Also present were weavers and smiths.",
    "Those present included weavers and smiths.",
    "The chief guest then distributed prizes.",
    "The faculty and students of the college were present.",
    "Several questions were raised during the discussion.",
    "It was resolved that reeds be planted.",
    "The following recommendations were made.",
    "The evening closed with a dinner.",
    "The lamp was lit by the guests.",
    "A book on reeds was released on the occasion.",
    "The full lecture can be viewed here.",
    "Their presence underscored the commitment of the college to reeds.",
    "It was a very informative session.",
    "The debate continued over lunch.",
    "We were delighted to welcome the guests.",
    "According to the organisers, 200 people attended.",
    "The second day of the fair, which was held by the dyke, focused on mud.",
    "Published in The Lake Herald, May 4th, 2024.",
    "But resident Ana Reyes said the office was slow.",
    "Deputy Keeper of Boats Ole Brandt said the boats were ready.",
    # what who was speaking did or is, by name
    "Lind grew up in Lakeport.",
    "Lind is the author of three books.",
    "Lind was introduced by the dean.",
    "Lind’s talk was part of the series.",
    "She received a standing ovation.",
    "The crowd applauded.",
    "Her speech was well received.",
    "The lecture was held in the old mill.",
    "Some 200 people were in the audience.",
    "The participants came from ten countries.",
    "The dean proposed the vote of thanks.",
    "An MoU was signed on the occasion.",
    "“I will see it when I see it,” said one.",
    "“I will see it when I see it,” said another resident.",
    "The symposium continues until Friday.",
]

GOING_ON = [
    "Students must learn about mud.",
    "The audience was told that mud pays.",
    "He is often praised as the father of reeds.",
    "Fourthly, we have to plant more reeds.",
    "Serious questions were raised about the trade.",
    "Many believe that mud pays.",
    "A member of the crew drowned.",
    "Lind wants more mud.",
    "Lind is worried about mud.",
    "About 200 people were hurt in the flood.",
    "The report found that mud pays.",
    "“Mud pays,” she said.",
    "Her slides showed that mud pays.",
]


@pytest.mark.parametrize(("paragraphs", "expected"), TOLD)
def test_whose_words(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize("sentence", LITTLE)
def test_little_is_told(sentence: str) -> None:
    assert stretches(sentence) == []


@pytest.mark.parametrize(("holder", "office"), OFFICES)
def test_offices_stand_for_who_is_speaking(holder: str, office: str) -> None:
    found = stretches(f"{holder} said that reeds grow. {office} added that mud pays.")
    assert found == [f"Mona Lind: {' '.join(holder.split()[:2])} … mud pays."]


def test_an_office_that_the_speaker_never_held_is_another_person() -> None:
    found = stretches("Dr. Mona Lind said that reeds grow. The minister said that mud pays.")
    assert found == ["Mona Lind: Dr. Mona … reeds grow."]


@pytest.mark.parametrize("narration", BETWEEN)
def test_narration_ends_remarks(narration: str) -> None:
    assert stretches(f"{SAID} {narration}") == [GREEN]


@pytest.mark.parametrize("sentence", GOING_ON)
def test_remarks_go_on(sentence: str) -> None:
    last = " ".join(sentence.split()[-2:])
    assert stretches(f"{SAID} {sentence}") == [f"Mona Lind: Dr. Mona … {last}"]


def test_who_spoke_before_a_stretch_of_narration_is_meant_behind_it() -> None:
    found = stretches(SAID, "The seminar was attended by 60 weavers.", "She added that mud pays.")
    assert found == [GREEN, "Mona Lind: She added … mud pays."]


def test_where_somebody_was_speaking_is_a_part_of_remarks_that_go_on() -> None:
    where = "Dr. Lind was speaking at a workshop for weavers."
    assert stretches(SAID, where) == [GREEN]
    assert stretches(SAID, where, "She added that mud pays.") == ["Mona Lind: Dr. Mona … mud pays."]


def test_who_spoke_on_behalf_of_somebody_is_not_joined_with_him() -> None:
    text = "On behalf of Mr. Peder Holt, Ms. Mona Lind thanked the donors for the reeds."
    record = sr.parse_text(f"A seminar was held in Lakeport.\n\n{text}")
    assert [p.name.full for p in record.participants] == ["Mona Lind"]


QUOTED = [
    # a surname alone behind a quotation is that of the one whole name there is
    (
        [
            "As Mona Lind began her talk in the Lake Hall, a dog barked.",
            "“Reeds are the work of my hands,” Lind said. “They grow.”",
        ],
        ["Mona Lind: “Reeds are … “They grow.”"],
    ),
    (
        ["Weavers met Mona Lind at the dyke.", "“Reeds are cheap,” said Lind."],
        ["Mona Lind: “Reeds are … said Lind."],
    ),
    (
        ["Weavers met Mona Lind at the dyke.", "According to Lind, reeds are cheap."],
        ["Mona Lind: According to … are cheap."],
    ),
    # a name in full behind a quotation; behind the name of a body
    (["“Reeds are cheap,” Mona Lind said."], ["Mona Lind: “Reeds are … Lind said."]),
    (["Reed Watch’s Mona Lind argued that mud pays."], ["Mona Lind: Reed Watch’s … mud pays."]),
    # closed the debate saying
    (
        ["Mona Lind, director of Reed Watch, closed the debate saying that mud pays."],
        ["Mona Lind: Mona Lind, … mud pays."],
    ),
    # two whole names end with the surname
    (
        ["Weavers met Mona Lind and Tom Lind at the dyke.", "“Reeds are cheap,” said Lind."],
        [],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), QUOTED)
def test_names_behind_quotations(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


def test_what_an_event_will_do_is_told_by_who_is_speaking() -> None:
    assert stretches(f"{SAID} This seminar will serve our weavers.") == [
        "Mona Lind: Dr. Mona … our weavers."
    ]
    assert stretches(f"{SAID} The conference will end on Friday.") == [GREEN]


LISTED = [
    # what somebody's list tells, whatever its items begin with
    (
        [
            "Dr. Mona Lind said that the beds are as follows:",
            "- 65 members, including two banks\n- New beds almost ready\n- Guests served by boats",
            "She added that mud pays.",
        ],
        ["Mona Lind: Dr. Mona … mud pays."],
    ),
    (
        ["Dr. Mona Lind said that reeds are:", "- Green.", "The seminar ended with tea."],
        ["Mona Lind: Dr. Mona … are: Green."],
    ),
]
SEVERAL = [
    # a name in the lead-in is not that of who speaks
    *(
        (
            [SAID, f"{lead} Dr. Lind, Mr. Peder Holt said that mud pays."],
            [GREEN, f"Peder Holt: {' '.join(f'{lead} Dr.'.split()[:2])} … mud pays."],
        )
        for lead in ("Echoing", "Unlike", "After", "Agreeing with", "In response to")
    ),
    (
        [SAID, "Dr. Lind was followed by Mr. Peder Holt, who said that mud pays."],
        [GREEN, "Peder Holt: Dr. Lind … mud pays."],
    ),
    (
        [SAID, "Mr. Peder Holt was introduced by Dr. Lind. He said that mud pays."],
        [GREEN, "Peder Holt: He said … mud pays."],
    ),
    (
        ["Dr. Mona Lind stressed the role of reeds and Mr. Peder Holt called for more mud."],
        ["Mona Lind & Peder Holt: Dr. Mona … more mud."],
    ),
    # along with somebody, and by the account of somebody
    (
        ["Dr. Mona Lind, along with Mr. Peder Holt, stressed the role of reeds."],
        ["Mona Lind: Dr. Mona … of reeds."],
    ),
    (
        ["Dr. Mona Lind said that, according to Dr. Ole Brandt, reeds grow."],
        ["Mona Lind: Dr. Mona … reeds grow."],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), LISTED + SEVERAL)
def test_several_speakers_and_lists(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


WITH_TALKS = [
    # whose talk it is, at the head of a sentence
    (
        ["Dr. Mona Lind’s lecture on reeds argued that they grow."],
        ["Mona Lind: Dr. Mona … they grow."],
    ),
    (
        ["Dr. Mona Lind’s talk was titled “Reeds”. She argued that they grow."],
        ["Mona Lind: She argued … they grow."],
    ),
    (["The Mona Lind Trust’s lecture series drew weavers."], []),
    # what a talk that somebody gives does
    (
        ["Ms. Mona Lind gave a presentation that showed how reeds grow."],
        ["Mona Lind: Ms. Mona … reeds grow."],
    ),
    (
        ["Ms. Mona Lind gave a speech calling for more reeds."],
        ["Mona Lind: Ms. Mona … more reeds."],
    ),
    # so many points
    (["Ms. Mona Lind gave three reasons for mud."], ["Mona Lind: Ms. Mona … for mud."]),
    (["Ms. Mona Lind gave three bouquets to the guests."], []),
    (
        ["The main message of Ms. Mona Lind was that reeds grow."],
        ["Mona Lind: The main … reeds grow."],
    ),
    # as a weaver, X argued that
    (["As a weaver, Dr. Mona Lind argued that mud pays."], ["Mona Lind: As a … mud pays."]),
    (
        ["The third and last speaker, Dr. Mona Lind, argued that mud pays."],
        ["Mona Lind: The third … mud pays."],
    ),
    # who is to speak
    (
        [SAID, "It was then the turn of Mr. Peder Holt. He said that mud pays."],
        [GREEN, "Peder Holt: He said … mud pays."],
    ),
    (
        ["The panel began with Dr. Mona Lind. She said that mud pays."],
        ["Mona Lind: She said … mud pays."],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), WITH_TALKS)
def test_talks_and_points(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


def test_a_town_before_a_dash_is_a_dateline_whatever_follows() -> None:
    assert stretches("LIMA - Regional trade needs reeds, said Dr. Mona Lind.") == [
        "Mona Lind: Regional trade … Mona Lind."
    ]


ALONE = "The Reed Office welcomed Dr. Mona Lind for a lecture on reeds. Some sixty people came."


@pytest.mark.parametrize(
    ("paragraphs", "given"),
    [
        ([ALONE, "In her talk she explained that reeds grow."], ["In her talk … reeds grow."]),
        ([ALONE, "She argued that reeds grow."], ["She argued that … reeds grow."]),
        ([ALONE, "They argued that reeds grow."], []),
        ([ALONE, "It rained.", "The bus was late.", "He argued that reeds grow."], []),
        (  # two people: nobody is chosen
            [ALONE, "The Office also welcomed Dr. Tom Hill for a lecture.", "It rained. He left."],
            [],
        ),
    ],
)
def test_he_or_she_is_the_only_one_named(paragraphs: list[str], given: list[str]) -> None:
    text = "Lecture on Reeds\n\n" + "\n\n".join(paragraphs) + "\n"
    found = [remark.text for remark in sr.parse_text(text).remarks]
    assert [f"{' '.join(t.split()[:3])} … {' '.join(t.split()[-2:])}" for t in found] == given
