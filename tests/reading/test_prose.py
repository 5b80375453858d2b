"""Who said what in running text.

A row is the paragraphs after an opening one, and the stretches that are somebody's:
``speaker: first words … last words`` (the first and the last two words), in order.
"""

from __future__ import annotations

import pytest
from stretches import OPENING, stretches

import seminar_records as sr

SUBJECTS = [
    # honorific and name, surname, first name, pronoun, office, role
    (
        ["Dr. Mona Lind said that reeds are green. Mr. Peder Holt noted that tides are late."],
        ["Mona Lind: Dr. Mona … are green.", "Peder Holt: Mr. Peder … are late."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds are green.",
            "Mr. Peder Holt noted that tides are late.",
            "Dr. Lind replied that green reeds are early.",
        ],
        [
            "Mona Lind: Dr. Mona … are green.",
            "Peder Holt: Mr. Peder … are late.",
            "Mona Lind: Dr. Lind … are early.",
        ],
    ),
    (
        [
            "Mona Lind, a botanist at the Reed Institute, said that reeds are green.",
            "Peder Holt of the Tide Office noted that tides are late.",
            "Mona added that they come twice a day.",
        ],
        [
            "Mona Lind: Mona Lind, … are green.",
            "Peder Holt: Peder Holt … are late.",
            "Mona Lind: Mona added … a day.",
        ],
    ),
    (
        [
            "Dr. Mona Lind said that reeds are green. She added that they bend. They do not break. "
            "She also mentioned the wind."
        ],
        ["Mona Lind: Dr. Mona … the wind."],
    ),
    (
        [
            "Dr. Mona Lind, Director of the Reed Institute, thanked the guests.",
            "Mr. Peder Holt noted that tides are late.",
            "The Director replied that reeds do not mind.",
        ],
        [
            "Mona Lind: Dr. Mona … the guests.",
            "Peder Holt: Mr. Peder … are late.",
            "Mona Lind: The Director … not mind.",
        ],
    ),
    (
        [
            "Mr. Peder Holt was the Chief Guest.",
            "Dr. Mona Lind said that reeds are green.",
            "The Chief Guest stressed that tides are late.",
        ],
        ["Mona Lind: Dr. Mona … are green.", "Peder Holt: The Chief … are late."],
    ),
    (
        [
            "The session was moderated by Mr. Peder Holt.",
            "Dr. Mona Lind said that reeds are green.",
            "The moderator asked whether they stay so.",
        ],
        ["Mona Lind: Dr. Mona … are green.", "Peder Holt: The moderator … stay so."],
    ),
    (
        [
            "The Minister of Waters, Mr. Peder Holt, opened the seminar.",
            "Dr. Mona Lind said that reeds are green.",
            "The Minister explained that dykes cost money.",
        ],
        ["Mona Lind: Dr. Mona … are green.", "Peder Holt: The Minister … cost money."],
    ),
    (
        [
            "The President of the Reed Trust, Ms. Nadia Vell, said that mud pays.",
            "Dr. Mona Lind said that reeds are green.",
            "President Vell replied that mud is brown. The President smiled.",
        ],
        [
            "Nadia Vell: The President … mud pays.",
            "Mona Lind: Dr. Mona … are green.",
            "Nadia Vell: President Vell … President smiled.",
        ],
    ),
    (
        [
            "Professor Mona Lind, Vice-Chancellor of Lakeport University, said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "The VC replied that mud pays.",
        ],
        [
            "Mona Lind: Professor Mona … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Mona Lind: The VC … mud pays.",
        ],
    ),
    (
        [
            "Mr. Peder Holt said that tides are late. They stressed that mud pays.",
        ],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
]

LEADS = [
    (
        ["In his welcome address, Mr. Peder Holt noted that tides are late."],
        ["Peder Holt: In his … are late."],
    ),
    (
        ["Earlier, in her keynote address, Dr. Mona Lind traced the history of reeds."],
        ["Mona Lind: Earlier, in … of reeds."],
    ),
    (
        ["While speaking on the occasion, the Mayor of Lakeport, Mr. Peder Holt, stressed care."],
        ["Peder Holt: While speaking … stressed care."],
    ),
    (
        ["Opening the discussion, Dr. Mona Lind observed that reeds are green."],
        ["Mona Lind: Opening the … are green."],
    ),
    (
        ["On the subject of dykes, Dr. Mona Lind observed that they leak."],
        ["Mona Lind: On the … they leak."],
    ),
    (
        ["Adding to this, Mr. Peder Holt said that tides are late."],
        ["Peder Holt: Adding to … are late."],
    ),
    (
        ["Closing the forum, Mr. Peder Holt urged everybody to plant reeds."],
        ["Peder Holt: Closing the … plant reeds."],
    ),
    (
        ["Meanwhile, Dr. Mona Lind maintained that reeds bend."],
        ["Mona Lind: Meanwhile, Dr. … reeds bend."],
    ),
    (
        ["During his introductory remarks, Mr. Peder Holt shed light on the tides of the lake."],
        ["Peder Holt: During his … the lake."],
    ),
    (
        ["Speaking about dykes, she said little. Dr. Mona Lind said that reeds are green."],
        ["Mona Lind: Dr. Mona … are green."],
    ),
    (
        ["Dr. Mona Lind, during the introductory remarks, stated that reeds are green."],
        ["Mona Lind: Dr. Mona … are green."],
    ),
    (
        ["Dr. Mona Lind in her welcome note said that reeds are green."],
        ["Mona Lind: Dr. Mona … are green."],
    ),
    (
        ["In his speech titled “Mud and Money”, Mr. Peder Holt argued that mud pays."],
        ["Peder Holt: In his … mud pays."],
    ),
    (
        ["The next speaker, Mr. Peder Holt, argued that mud pays."],
        ["Peder Holt: The next … mud pays."],
    ),
    (
        ["Mr. Peder Holt, the second speaker, argued that mud pays."],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
    (
        ["Mr. Peder Holt has urged the towns to dig. He was of the view that mud pays."],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
    (
        ["Mr. Peder Holt pointed out that mud pays. It always has. The towns know it."],
        ["Peder Holt: Mr. Peder … know it."],
    ),
    (
        ["Mr. Peder Holt says that mud pays. Dr. Mona Lind asks who pays for mud."],
        ["Peder Holt: Mr. Peder … mud pays.", "Mona Lind: Dr. Mona … for mud."],
    ),
    (
        ["Mr. Peder Holt was of the opinion that mud pays."],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
    (
        ["Mr. Peder Holt drew attention to the price of mud."],
        ["Peder Holt: Mr. Peder … of mud."],
    ),
    (
        ["Mr. Peder Holt gave a brief history of the dykes."],
        ["Peder Holt: Mr. Peder … the dykes."],
    ),
    (
        ["Mr. Peder Holt expressed his concern over the price of mud."],
        ["Peder Holt: Mr. Peder … of mud."],
    ),
    (
        ["In conclusion, Mr. Peder Holt urged the towns to dig."],
        ["Peder Holt: In conclusion, … to dig."],
    ),
    (
        ["Speaking on the occasion, Chief Guest Mr. Peder Holt said that mud pays."],
        ["Peder Holt: Speaking on … mud pays."],
    ),
    (
        ["Sharing his views on dykes, Peder Holt, Director of Tides, said that mud pays."],
        ["Peder Holt: Sharing his … mud pays."],
    ),
    (
        ["Turning to dykes, Dr. Mona Lind lamented that they leak."],
        ["Mona Lind: Turning to … they leak."],
    ),
    (
        ["Responding to questions, Dr. Mona Lind clarified that dykes leak."],
        ["Mona Lind: Responding to … dykes leak."],
    ),
    (
        ["Dr. Mona Lind, who chairs the Reed Board, believes that dykes leak."],
        ["Mona Lind: Dr. Mona … dykes leak."],
    ),
    (
        ["Dr. Mona Lind, speaking as a guest of honour, lauded the towns for their dykes."],
        ["Mona Lind: Dr. Mona … their dykes."],
    ),
    (
        ["From the Tide Office, Mr. Peder Holt reported that tides are late."],
        ["Peder Holt: From the … are late."],
    ),
    (
        ["Dr. Mona Lind (Tidewater Labs) discussed the roots of reeds in detail."],
        ["Mona Lind: Dr. Mona … in detail."],
    ),
    (
        ["Next, Dr. Mona Lind compared reeds and rushes: reeds bend, rushes break."],
        ["Mona Lind: Next, Dr. … rushes break."],
    ),
    (
        ["Dr. Mona Lind has called for more reeds. “We need them,” she said."],
        ["Mona Lind: Dr. Mona … she said."],
    ),
    (
        ["Mona Lind, Dean of Tides, warned: “Dykes leak.” She would plant reeds."],
        ["Mona Lind: Mona Lind, … plant reeds."],
    ),
    (
        ["Dr. Mona Lind enlightened the audience about the roots of reeds."],
        ["Mona Lind: Dr. Mona … of reeds."],
    ),
    (
        ["Dr. Mona Lind opined that dykes leak."],
        ["Mona Lind: Dr. Mona … dykes leak."],
    ),
    (
        ["Dr. Mona Lind conveyed the greetings of the towns."],
        ["Mona Lind: Dr. Mona … the towns."],
    ),
]

INTRODUCED = [
    # introduced in one sentence, remarks from the next
    (
        ["The keynote address was delivered by Dr. Mona Lind. She said that reeds are green."],
        ["Mona Lind: She said … are green."],
    ),
    (
        ["The welcome address was given by Dr. Mona Lind.", "She described the reeds of the lake."],
        ["Mona Lind: She described … the lake."],
    ),
    (
        ["The moderator then invited Mr. Peder Holt. He explained the tides. Tides are late."],
        ["Peder Holt: He explained … are late."],
    ),
    (
        ["The first session was conducted by Mr. Peder Holt. Sir gave a history of the tides."],
        ["Peder Holt: Sir gave … the tides."],
    ),
    (
        ["Mr. Peder Holt was the first speaker. He argued that mud pays."],
        ["Peder Holt: He argued … mud pays."],
    ),
    (
        ["First up was Mr. Peder Holt. Holt argued that mud pays."],
        ["Peder Holt: Holt argued … mud pays."],
    ),
    (
        ["The next to speak was Mr. Peder Holt, who argued that mud pays."],
        ["Peder Holt: The next … mud pays."],
    ),
    (
        ["The session was chaired by Mr. Peder Holt, who commended the towns for their dykes."],
        ["Peder Holt: The session … their dykes."],
    ),
    (
        ["Dr. Mona Lind delivered the keynote address. Her remarks traced the history of reeds."],
        ["Mona Lind: Her remarks … of reeds."],
    ),
    (
        ["Dr. Mona Lind spoke about reeds. She said that they bend."],
        ["Mona Lind: Dr. Mona … they bend."],
    ),
    (
        ["The keynote address was given by Dr. Mona Lind. Tea was then served in the garden."],
        [],
    ),
    (
        ["He was followed by Dr. Mona Lind, who said that reeds bend."],
        ["Mona Lind: He was … reeds bend."],
    ),
    (
        ["The floor was then given to Dr. Mona Lind. She stated that reeds bend."],
        ["Mona Lind: She stated … reeds bend."],
    ),
    (
        ["Mr. Peder Holt introduced Dr. Mona Lind. She stated that reeds bend."],
        ["Mona Lind: She stated … reeds bend."],
    ),
    (
        ["The speakers were Dr. Mona Lind and Mr. Peder Holt. Lind said that reeds bend."],
        ["Mona Lind: Lind said … reeds bend."],
    ),
    (
        ["Dr. Mona Lind presented a paper on “Reeds in Winter”. She described how they freeze."],
        ["Mona Lind: She described … they freeze."],
    ),
]

TAILS = [
    (
        ["Reeds are green, said Dr. Mona Lind."],
        ["Mona Lind: Reeds are … Mona Lind."],
    ),
    (
        ["Tides are late, Mr. Peder Holt said in his presentation."],
        ["Peder Holt: Tides are … his presentation."],
    ),
    (
        ["The price of mud will rise, the Director of the Tide Office, Mr. Peder Holt, has said."],
        ["Peder Holt: The price … has said."],
    ),
    (
        ["“Reeds are green and tides are late,” said Dr. Mona Lind."],
        ["Mona Lind: “Reeds are … Mona Lind."],
    ),
    (
        ["“Reeds are green. Tides are late,” Dr. Mona Lind said."],
        ["Mona Lind: “Reeds are … Lind said."],
    ),
    (
        ["“Reeds are green,” Dr. Mona Lind said. “They bend.” She added that they do not break."],
        ["Mona Lind: “Reeds are … not break."],
    ),
    (
        ["According to Dr. Mona Lind, reeds are green. Mr. Peder Holt said that tides are late."],
        ["Mona Lind: According to … are green.", "Peder Holt: Mr. Peder … are late."],
    ),
    (
        ["As Dr. Mona Lind put it, reeds are green."],
        ["Mona Lind: As Dr. … are green."],
    ),
    (
        ["Dr. Mona Lind said that reeds are green. She said this while addressing the seminar."],
        ["Mona Lind: Dr. Mona … are green."],
    ),
    (
        ["Tides are late. This was stated by Mr. Peder Holt at the seminar."],
        ["Peder Holt: Tides are … are late."],
    ),
    (
        ["“Tides are late.” These were the words of Mr. Peder Holt."],
        ["Peder Holt: “Tides are … are late.”"],
    ),
    (
        ["Mud pays, as noted by Mr. Peder Holt."],
        ["Peder Holt: Mud pays, … Peder Holt."],
    ),
    (
        ["“Mud pays,” Mr. Peder Holt, Director of the Tide Office, told the seminar."],
        ["Peder Holt: “Mud pays,” … the seminar."],
    ),
    (
        ["In the words of Dr. Mona Lind, reeds think."],
        ["Mona Lind: In the … reeds think."],
    ),
]

SEVERAL = [
    (
        ["Dr. Mona Lind and Mr. Peder Holt agreed that reeds are green."],
        ["Mona Lind & Peder Holt: Dr. Mona … are green."],
    ),
    (
        ["In their opening remarks, Dr. Mona Lind and Mr. Peder Holt stressed that mud pays."],
        ["Mona Lind & Peder Holt: In their … mud pays."],
    ),
    (
        ["The discussants, Dr. Mona Lind and Mr. Peder Holt, stressed that mud pays."],
        ["Mona Lind & Peder Holt: The discussants, … mud pays."],
    ),
    (
        ["While Dr. Mona Lind pointed out that reeds bend, Mr. Peder Holt argued that they break."],
        ["Mona Lind & Peder Holt: While Dr. … they break."],
    ),
    (
        ["Mr. Peder Holt of the Tide Office and Ms. Nadia Vell of RC noted that mud pays."],
        ["Peder Holt & Nadia Vell: Mr. Peder … mud pays."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend. Mr. Peder Holt said that tides are late; "
            "Ms. Nadia Vell said that mud pays. The Chair, Mr. Omar Vell, thanked them."
        ],
        [
            "Mona Lind: Dr. Mona … reeds bend.",
            "Peder Holt & Nadia Vell: Mr. Peder … mud pays.",
            "Omar Vell: The Chair, … thanked them.",
        ],
    ),
]

NOBODY = [
    # collective, impersonal, narration, mere mention
    (
        ["Dr. Mona Lind said that reeds bend. Participants called for more reeds. They break."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (["The panellists stressed that reeds bend. The towns must plant them."], []),
    (["Speakers noted that tides are late. It was agreed that mud pays."], []),
    (["It was agreed that mud pays. The discussion focused on dykes."], []),
    (
        [
            "Dr. Mona Lind said that reeds bend. A lively question and answer session followed.",
            "The seminar ended with a group photograph.",
        ],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend. The seminar concluded with a vote of thanks. "
            "Shields were presented to the speakers."
        ],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr. Mona Lind said that Peder Holt’s book on tides was sound. It sells well."],
        ["Mona Lind: Dr. Mona … sells well."],
    ),
    (
        ["Dr. Mona Lind said that President Omar Vell had promised dykes. He had built none."],
        ["Mona Lind: Dr. Mona … built none."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. Her remarks were followed by a film show."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. Special attention was given to the roots."],
        ["Mona Lind: Dr. Mona … the roots."],
    ),
    (
        ["Dr. Mona Lind stated that earlier “the towns slept”. Now they dig."],
        ["Mona Lind: Dr. Mona … they dig."],
    ),
    (
        ["Some experts believed that reeds break. Dr. Mona Lind said that they bend."],
        ["Mona Lind: Dr. Mona … they bend."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. The vote of thanks was proposed by Mr. Peder Holt."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. Refreshments were served. The guests left late."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. Certificates were distributed to participants."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr. Mona Lind said that reeds bend. The audience asked about dykes and tides."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["The seminar began with a recitation by Mr. Adil Rahim. The anthem was then played."],
        [],
    ),
    (
        ["Dr. Mona Lind quoted Omar Vell, who said that reeds think. She agreed."],
        ["Mona Lind: Dr. Mona … She agreed."],
    ),
    (
        ["The hall was full. Reeds stood on the tables. Everybody was merry."],
        [],
    ),
]

RESUMED = [
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "A short film was shown to the guests.",
            "Dr. Lind added that they do not break.",
        ],
        ["Mona Lind: Dr. Mona … reeds bend.", "Mona Lind: Dr. Lind … not break."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "Responding to a question, Dr. Lind said that mud pays.",
            "Mr. Holt agreed that it does.",
        ],
        [
            "Mona Lind: Dr. Mona … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Mona Lind: Responding to … mud pays.",
            "Peder Holt: Mr. Holt … it does.",
        ],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "The towns have known it for an age. Their dykes are old.",
            "Mr. Peder Holt said that tides are late.",
        ],
        ["Mona Lind: Dr. Mona … are old.", "Peder Holt: Mr. Peder … are late."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "# Tides",
            "The tides of the lake have been late for an age.",
        ],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "# Tides",
            "The tides of the lake have been late. Dr. Lind stressed that mud pays.",
        ],
        ["Mona Lind: Dr. Mona … reeds bend.", "Mona Lind: The tides … mud pays."],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "“They do not break,” she added. “I have tried.”",
        ],
        ["Mona Lind: Dr. Mona … have tried.”"],
    ),
    (
        [
            "Dr. Mona Lind said that reeds bend.",
            "# Roots",
            "She said that roots are long.",
        ],
        ["Mona Lind: Dr. Mona … reeds bend.", "Mona Lind: She said … are long."],
    ),
]

SPELLING = [
    (
        [
            "Dr. Farhana Quadirova said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "Dr. Quadirowa replied that mud pays.",
        ],
        [
            "Farhana Quadirova: Dr. Farhana … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Farhana Quadirova: Dr. Quadirowa … mud pays.",
        ],
    ),
    (
        [
            "Ambassador Inez Velling said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "Ambassador Ines Velling replied that mud pays.",
        ],
        [
            "Inez Velling: Ambassador Inez … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Inez Velling: Ambassador Ines … mud pays.",
        ],
    ),
    (
        [
            "General (Retd) Omar Velling said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "Gen. Velling replied that mud pays.",
        ],
        [
            "Omar Velling: General (Retd) … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Omar Velling: Gen. Velling … mud pays.",
        ],
    ),
    (
        [
            "H.E. Dato Lim Kar Wei said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "H.E. Dato Lim replied that mud pays.",
        ],
        [
            "Lim Kar Wei: H.E. Dato … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Lim Kar Wei: H.E. Dato … mud pays.",
        ],
    ),
    (
        [
            "Mr. Zhou Weiran said that reeds bend.",
            "Mr. Peder Holt said that tides are late.",
            "Zhou replied that mud pays.",
        ],
        [
            "Zhou Weiran: Mr. Zhou … reeds bend.",
            "Peder Holt: Mr. Peder … are late.",
            "Zhou Weiran: Zhou replied … mud pays.",
        ],
    ),
    (
        [
            "Mr. Zahir Khan said that reeds bend. Ms. Nadia Khan said that they break.",
            "Mr. Khan replied that mud pays.",
        ],
        [
            "Zahir Khan: Mr. Zahir … reeds bend.",
            "Nadia Khan: Ms. Nadia … they break.",
            "Zahir Khan: Mr. Khan … mud pays.",
        ],
    ),
]

ABSENT = [
    (
        ["On behalf of Minister Omar Vell, Mr. Peder Holt said that mud pays."],
        ["Peder Holt: On behalf … mud pays."],
    ),
    (
        ["Mr. Peder Holt, speaking on behalf of Mr. Omar Vell, said that mud pays."],
        ["Peder Holt: Mr. Peder … mud pays."],
    ),
    (
        ["Dr. Mona Lind thanked Mr. Omar Vell for his support. Mr. Peder Holt said that mud pays."],
        ["Mona Lind: Dr. Mona … his support.", "Peder Holt: Mr. Peder … mud pays."],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), SUBJECTS)
def test_a_subject_is_a_name_an_office_a_role_or_a_pronoun(
    paragraphs: list[str], expected: list[str]
) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), LEADS)
def test_a_lead_in_may_stand_before_the_speaker(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), INTRODUCED)
def test_an_introduction_is_no_part_of_the_remarks(
    paragraphs: list[str], expected: list[str]
) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), TAILS)
def test_the_speaker_may_come_after_the_words(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), SEVERAL)
def test_a_sentence_may_have_two_speakers(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), NOBODY)
def test_what_nobody_in_particular_said_is_nobodys(
    paragraphs: list[str], expected: list[str]
) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), RESUMED)
def test_speakers_come_back(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), SPELLING)
def test_short_and_misspelt_names_find_their_person(
    paragraphs: list[str], expected: list[str]
) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), ABSENT)
def test_those_who_were_absent_say_nothing(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


DOUBTS = [
    (
        [
            "Dr. Zahir Khan said that reeds bend. Dr. Nadia Khan said that they break.",
            "Dr. Khan replied that mud pays. It is dear.",
        ],
        ["Khan: Zahir Khan, Nadia Khan"],
    ),
    (
        [
            "Dr. Zahir Khan said that reeds bend. Dr. Nadia Khan said that they break.",
            "Mr. Peder Holt said that tides are late. Khan replied that they are not.",
        ],
        ["Khan: Zahir Khan, Nadia Khan"],
    ),
    (
        [
            "Mr. Zahir Khan said that reeds bend. Ms. Nadia Khan said that they break.",
            "Mr. Khan replied that mud pays.",
        ],
        [],
    ),
    (
        [
            "Dr. Zahir Khan said that reeds bend. Dr. Nadia Khan said that they break.",
            "The Khan family has lived by the lake for an age.",
        ],
        [],
    ),
    (
        [
            "Dr. Zahir Khan chaired the first session. Dr. Mona Lind chaired the second session.",
            "The Chair said that reeds bend. It was late.",
        ],
        ["Chair: Zahir Khan, Mona Lind"],
    ),
    (
        [
            "Mr. Adil Rahim, Director of Tides, said that reeds bend. "
            "Ms. Nadia Vell, Director of Roads, said that they break.",
            "The Director added that mud pays.",
        ],
        ["Director: Adil Rahim, Nadia Vell"],
    ),
    (
        [
            "Mr. Adil Rahim, Director of Tides, said that reeds bend. "
            "Ms. Nadia Vell, Director of Roads, said they break. The Director of Tides agreed.",
        ],
        [],
    ),
    (
        [
            "Mr. Adil Rahim, Director of the Reed Institute, said that reeds bend. "
            "Ms. Nadia Vell, Director of Roads, said that they break.",
            "The Director added that mud pays.",
        ],
        [],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), DOUBTS)
def test_who_may_be_one_of_several_is_nobody_and_a_problem(
    paragraphs: list[str], expected: list[str]
) -> None:
    text = "\n\n".join((OPENING, *paragraphs))
    record = sr.parse_text(text)
    problems = [problem for problem in record.problems if problem.code == "SR301"]
    found = [
        f"{text[p.spans[-1].start : p.spans[-1].end].split()[-1]}: {', '.join(p.candidates)}"
        for p in problems
    ]
    assert found == expected
    assert len(record.participants) == (3 if "Holt" in paragraphs[-1] else 2)
    doubtful = [p.spans[0].start for p in problems]
    spans = [span for remark in record.remarks for span in remark.spans]
    assert not any(span.start <= place < span.end for place in doubtful for span in spans)
