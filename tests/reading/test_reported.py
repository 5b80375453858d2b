"""What counts as telling, and who is meant by it: deeds, welcomes, two who agree, anaphors."""

from __future__ import annotations

import pytest
from stretches import OPENING, stretches

import seminar_records as sr

DEEDS = [
    # what is presented is told, unless it is a paper, a prize or something for somebody
    (
        ["Dr. Mona Lind presented the results of forty counts. Reeds grow faster now."],
        ["Mona Lind: Dr. Mona … faster now."],
    ),
    (["Dr. Mona Lind presented a paper on reeds."], []),
    (["Dr. Mona Lind presented certificates to the students."], []),
    (["Dr. Mona Lind presented a bouquet of reeds."], []),
    # a deed, and what was said with it
    (
        ["Dr. Mona Lind opened the seminar and reminded the guests that tides do not wait."],
        ["Mona Lind: Dr. Mona … not wait."],
    ),
    (
        ["Dr. Mona Lind presided over the session and in her address she praised the reeds."],
        ["Mona Lind: Dr. Mona … the reeds."],
    ),
    (
        ["Dr. Mona Lind read a paper in which she asked for a new count of reeds."],
        ["Mona Lind: Dr. Mona … of reeds."],
    ),
    # a welcome and no more is an introduction of what follows
    (
        ["Dr. Mona Lind welcomed the guests. She hoped that the reeds would last."],
        ["Mona Lind: She hoped … would last."],
    ),
    (["Dr. Mona Lind welcomed the participants and the speakers."], []),
    (
        ["Dr. Mona Lind welcomed the guests and said that tides do not wait."],
        ["Mona Lind: Dr. Mona … not wait."],
    ),
]

PAIRS = [
    (
        [
            "Dr. Mona Lind said that reeds are green.",
            "Mr. Peder Holt noted that tides are late.",
            "Both speakers agreed that mud pays.",
        ],
        [
            "Mona Lind: Dr. Mona … are green.",
            "Peder Holt: Mr. Peder … are late.",
            "Mona Lind & Peder Holt: Both speakers … mud pays.",
        ],
    ),
    # of three, nobody knows which two
    (
        [
            "Dr. Mona Lind said that reeds are green.",
            "Mr. Peder Holt noted that tides are late.",
            "Ms. Ines Abara added that mud pays.",
            "The two experts agreed that boats sink.",
        ],
        [
            "Mona Lind: Dr. Mona … are green.",
            "Peder Holt: Mr. Peder … are late.",
            "Ines Abara: Ms. Ines … mud pays.",
        ],
    ),
]

SUBJECTS = [
    # a title before the subject is enough, whatever stands between
    (
        ["Prof. Omar Vell, the Deputy Keeper (Locks, Weirs and Dykes), repeated that mud pays."],
        ["Omar Vell: Prof. Omar … mud pays."],
    ),
    (
        ["Dr. Mona Lind, senior botanist at the Reed Office, opened with the tides. They wait."],
        ["Mona Lind: Dr. Mona … They wait."],
    ),
    (
        ["Minister of State for Water Ines Abara on Tuesday said that mud pays."],
        ["Ines Abara: Minister of … mud pays."],
    ),
    # on behalf of an organisation it is the speaker who is there
    (
        ["On behalf of the Reed Office, Dr. Mona Lind commended the guests and their boats."],
        ["Mona Lind: On behalf … their boats."],
    ),
    (
        ["For Omar Vell, independent consultant, the reeds are too many. He would cut them."],
        ["Omar Vell: For Omar … cut them."],
    ),
    (
        ["Dr. Mona Lind attended the seminar online and introduced the progress of four counts."],
        ["Mona Lind: Dr. Mona … four counts."],
    ),
    (
        ["Dr. Mona Lind gave a talk at the opening session, pointing out that reeds bend."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    (
        ["Dr Omar Vell of the Federal Office for Inland Waters defended the locks."],
        ["Omar Vell: Dr Omar … the locks."],
    ),
    (
        ["Mr. Omar Vell, lock keeper, conducted a count and told the guests how to read it."],
        ["Omar Vell: Mr. Omar … read it."],
    ),
    # a dateline may stand before the subject
    (
        [
            "LAKEPORT, May 4, 2024 (LNA) – HE Minister of Water Omar Vell opened the seminar, "
            "thanking the keepers."
        ],
        ["Omar Vell: HE Minister … the keepers."],
    ),
    (
        ["MONA LIND-ORR (Reed Office) opened the seminar. She praised the reeds."],
        ["MONA LIND-ORR: She praised … the reeds."],
    ),
    (
        ["Dr. Mona Lind kicked off the seminar by reminding the guests that reeds bend."],
        ["Mona Lind: Dr. Mona … reeds bend."],
    ),
    # who is described and who said it before
    (
        ["Dr. Mona Lind said that reeds bend. The economist called for a count."],
        ["Mona Lind: Dr. Mona … a count."],
    ),
]

ENDS = [
    ["Dr. Mona Lind said that reeds bend.", "The recording is available on the page."],
    ["Dr. Mona Lind said that reeds bend.", "You can watch the seminar on our channel."],
    ["Dr. Mona Lind said that reeds bend.", "The agenda was adopted without changes."],
    ["Dr. Mona Lind said that reeds bend.", "It was agreed to count the reeds again."],
    [
        "Dr. Mona Lind said that reeds bend.",
        "In the closing discussion the participants came back to the mud.",
    ],
    ["Dr. Mona Lind said that reeds bend.", "(LNA)"],
    ["Dr. Mona Lind said that reeds bend.", "Motion carried."],
    [
        "Dr. Mona Lind said that reeds bend.",
        "The Council of the Lake Trust is the organiser of the seminar on reeds.",
    ],
    ["Dr. Mona Lind said that reeds bend.", "The full summary can be read here."],
    ["Dr. Mona Lind said that reeds bend.", "All the guest speakers shared their experiences."],
    ["Dr. Mona Lind said that reeds bend.", "Slides from all talks are on the network’s website."],
    ["Dr. Mona Lind said that reeds bend.", "About 90 guests attended the lecture."],
    ["Dr. Mona Lind said that reeds bend.", "After lunch we split into groups."],
    ["Dr. Mona Lind said that reeds bend.", "About 120 people followed the discussion on site."],
    [
        "Dr. Mona Lind said that reeds bend.",
        "In the afternoon the participants prepared a count in groups.",
    ],
    ["Dr. Mona Lind said that reeds bend.", "We would like to thank everyone who came."],
]

INTRODUCED = [
    (
        [
            "Dr. Mona Lind was the first to give a short talk. Over the years, she counted reeds.",
            "Thanks everyone for coming!",
        ],
        ["Mona Lind: Over the … counted reeds."],
    ),
    (
        [
            "It was attended by the Dean, Faculty of Reeds, Dr. Mona Lind and the Principal, Tide"
            " College, Dr. Peder Holt. In their remarks, the Dean and Principal praised the reeds."
        ],
        ["Mona Lind & Peder Holt: In their … the reeds."],
    ),
    (
        [
            "Dr. Mona Lind praised the reeds. As National Leader of Norway Peder Holt said: “Reeds"
            " bend and do not break.” They bend indeed."
        ],
        ["Mona Lind: Dr. Mona … bend indeed."],
    ),
    (
        ["As she officially opened the hall, Dr. Mona Lind acknowledged the growers."],
        ["Mona Lind: As she … the growers."],
    ),
    (
        ["“Reeds will stay,” Dr. Mona Lind said this in her address at the seminar on Monday."],
        ["Mona Lind: “Reeds will … on Monday."],
    ),
    (["The first session was long. It was also addressed by Dr. Mona Lind."], []),
    (["Participants including Dr. Mona Lind and Mr. Peder Holt discussed the counts."], []),
    (
        [
            "Secretary Ada de la Vell of the Office of Reeds gave the opening remarks.",
            "In her remarks, Secretary de la Vell affirmed that reeds bend.",
        ],
        ["Ada de la Vell: In her … reeds bend."],
    ),
    (
        [
            "Dr. Mona Lind praised the reeds.",
            "Lake Leaders Forum chair Dr. Peder Holt reported what the guests had said.",
        ],
        ["Mona Lind: Dr. Mona … the reeds.", "Peder Holt: Lake Leaders … had said."],
    ),
    (
        [
            "“Reeds bend,” said Dr. Mona Lind. “We count them. The talks we had serve as a lesson"
            " to others.”"
        ],
        ["Mona Lind: “Reeds bend,” … to others.”"],
    ),
    (
        [
            "The seminar on ‘Reeds’ began. It rained. In her address, the chief guest Dr. Mona Lind"
            " praised the reeds."
        ],
        ["Mona Lind: In her … the reeds."],
    ),
    (
        ["Dr. Mona Lind praised the reeds.", "The day was attended by Mr. Peder Holt, keeper."],
        ["Mona Lind: Dr. Mona … the reeds."],
    ),
    (["Dr. Mona Lind also spoke at the seminar.", "It rained."], []),
    (["Dr. Mona Lind welcomed the guest speaker Mr. Peder Holt at the Reed Trust."], []),
    (
        ["Dr. Mona Lind presented “Reeds in Law”, focusing on the courts of the delta."],
        ["Mona Lind: Dr. Mona … the delta."],
    ),
    (
        [
            "Reed University Vice Chancellor Dr. Mona Lind praised the reeds.",
            "Mr. Peder Holt praised the mud.",
            "Addressing the guests, the RU VC said that reeds bend.",
        ],
        [
            "Mona Lind: Reed University … the reeds.",
            "Peder Holt: Mr. Peder … the mud.",
            "Mona Lind: Addressing the … reeds bend.",
        ],
    ),
    (
        [
            "Dr. Mona Lind praised the reeds.",
            "The Speaker, Lake House of Assembly, Hon. Peder Holt commended the counts.",
        ],
        ["Mona Lind: Dr. Mona … the reeds.", "Peder Holt: The Speaker, … the counts."],
    ),
    (
        ["Dr. Mona Lind praised the reeds.", "The guest lecturer further said that they bend."],
        ["Mona Lind: Dr. Mona … they bend."],
    ),
    (
        ["The resource person was Mr. Omar Vell, Keeper of the Sluice. He explained the locks."],
        ["Omar Vell: He explained … the locks."],
    ),
    (
        ["The keynote address was delivered by Dr. Mona Lind. According to her, reeds bend."],
        ["Mona Lind: According to … reeds bend."],
    ),
    (
        ["The keynote address was delivered by Dr. Mona Lind. In her view the reeds will stay."],
        ["Mona Lind: In her … will stay."],
    ),
    (
        ["Dr. Mona Lind first reviewed the counts of four summers. They differ little."],
        ["Mona Lind: Dr. Mona … differ little."],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), DEEDS)
def test_a_deed_is_told_or_only_done(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), SUBJECTS)
def test_who_is_the_subject(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize("paragraphs", ENDS)
def test_what_ends_the_remarks(paragraphs: list[str]) -> None:
    assert stretches(*paragraphs) == ["Mona Lind: Dr. Mona … reeds bend."]


@pytest.mark.parametrize(("paragraphs", "expected"), PAIRS)
def test_both_are_the_two_who_have_spoken(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), INTRODUCED)
def test_what_follows_an_introduction(paragraphs: list[str], expected: list[str]) -> None:
    assert stretches(*paragraphs) == expected


def test_a_welcome_alone_makes_nobody_a_speaker() -> None:
    (person,) = sr.parse_text(f"{OPENING}\n\nDr. Mona Lind welcomed the guests.").participants
    assert [role.value for role in person.roles] == ["welcome"]


@pytest.mark.parametrize(
    ("sentence", "name", "positions"),
    [
        (
            "Minister for Water Resources Ines Abara said that mud pays.",
            "Ines Abara",
            ["Minister for Water Resources"],
        ),
        (
            "Secretary of the Ministry Omar Vell said that mud pays.",
            "Omar Vell",
            ["Secretary of the Ministry"],
        ),
        ("Dr. Omar Vell, President BFPR, said that mud pays.", "Omar Vell", ["President BFPR"]),
        (
            "The talk was given by retired Appeal Court judge, Judge Omar Vell. He liked mud.",
            "Omar Vell",
            ["retired Appeal Court judge"],
        ),
        (
            "Mr. Omar Vell, rice farmer from Lower Aldric, told the forum that mud pays.",
            "Omar Vell",
            ["rice farmer from Lower Aldric"],
        ),
    ],
)
def test_who_speaks_with_which_office(sentence: str, name: str, positions: list[str]) -> None:
    record = sr.parse_text(f"{OPENING}\n\n{sentence}")
    (person,) = record.participants
    assert person.name.full == name
    assert [position.text for position in person.positions] == positions
    assert [remark.speaker for remark in record.remarks] == [person.id]


@pytest.mark.parametrize(
    ("sentences", "roles"),
    [
        (
            "Dr. Mona Lind said that reeds bend. She made the remarks while addressing the seminar "
            "as the chief guest.",
            {"speaker", "chief guest"},
        ),
        (
            "The Director and Chairman of the occasion, Dr. Mona Lind, said that reeds bend.",
            {"speaker", "chair"},
        ),
    ],
)
def test_a_role_may_stand_beside_the_words(sentences: str, roles: set[str]) -> None:
    (person,) = sr.parse_text(f"{OPENING}\n\n{sentences}").participants
    assert {role.value for role in person.roles} == roles


@pytest.mark.parametrize(
    ("sentence", "name", "honorifics", "position"),
    [
        (
            "HE Minister of Water Omar Vell said that mud pays.",
            "Omar Vell",
            ("HE",),
            "Minister of Water",
        ),
        (
            "H.E. the Minister of Rivers Dr. Omar Vell said that mud pays.",
            "Omar Vell",
            ("H.E.", "Dr."),
            "Minister of Rivers",
        ),
        ("Reed City Mayor Omar Vell said that mud pays.", "Omar Vell", (), "Reed City Mayor"),
        (
            "Dr. Omar Vell, Convenor, Mud Watch opened the talks and said that mud pays.",
            "Omar Vell",
            ("Dr.",),
            "Convenor, Mud Watch",
        ),
    ],
)
def test_offices_and_what_stands_before_them(
    sentence: str, name: str, honorifics: tuple[str, ...], position: str
) -> None:
    (person,) = sr.parse_text(f"{OPENING}\n\n{sentence}").participants
    assert person.name.full == name
    assert person.name.honorifics == honorifics
    assert [held.text for held in person.positions] == [position]


def test_a_heading_names_the_speaker_of_a_talk() -> None:
    text = f"# Notes\n\n{OPENING}\n\n## Talk 2: Mud in winter – Omar Vell\n\nOmar is a keeper. "
    record = sr.parse_text(text + "He showed why mud pays.\n")
    (person,) = record.participants
    assert person.name.full == "Omar Vell"
    assert [remark.text for remark in record.remarks] == ["He showed why mud pays."]


def test_a_surname_finds_the_whole_name_wherever_it_stands() -> None:
    text = f"{OPENING} It was also the launch of “Silt”, a book by Prof. Omar Vell."
    record = sr.parse_text(f"{text}\n\nProf. Vell said that mud pays.")
    assert [person.name.full for person in record.participants] == ["Omar Vell"]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Dr. Mona Lind opened the seminar and welcomed the guests.", {"welcome", "speaker"}),
        (
            "Dr. Mona Lind delivered the welcome remarks and moderated the session.",
            {"welcome", "moderator"},
        ),
        ("The Reed Office welcomed Dr. Mona Lind at Reed Hall for a lecture.", {"speaker"}),
    ],
)
def test_two_deeds_in_one_sentence(sentence: str, roles: set[str]) -> None:
    (person,) = sr.parse_text(f"{OPENING}\n\n{sentence}").participants
    assert {role.value for role in person.roles} == roles


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Dr. Mona Lind, reed trainer, was the expert of the seminar.", {"speaker"}),
        ("Dr. Mona Lind is the coordinator of the seminar.", {"organiser"}),
        ("The seminar was held under the chairmanship of Dr. Mona Lind.", {"chair"}),
        ("Prof. Mona Lind sir gave the welcome speech.", {"welcome"}),
        ("At last Dr. Mona Lind did the vote of thanks.", {"concluding"}),
        ("The seminar closed with Dr. Mona Lind as the historian.", {"speaker"}),
    ],
)
def test_who_was_what_at_the_event(sentence: str, roles: set[str]) -> None:
    people = sr.parse_text(f"{OPENING}\n\n{sentence}").participants
    assert {role.value for person in people for role in person.roles} == roles


def test_guests_after_a_colon_are_speakers() -> None:
    guests = "Two guests joined us: Mona Lind, editor of Mud, and Omar Vell from Reed Hall."
    record = sr.parse_text(f"{OPENING}\n\n{guests} Mona began with numbers. She counts reeds.")
    assert [person.name.full for person in record.participants] == ["Mona Lind", "Omar Vell"]
    assert [remark.text for remark in record.remarks] == [
        "Mona began with numbers. She counts reeds."
    ]


def test_a_list_says_who_said_what() -> None:
    text = (
        f"{OPENING}\n\nSpeakers included:\n\n"
        "• Mona Lind, Dean of the Reed School who said, “We count the reeds every summer.”\n"
        "• Omar Vell, Keeper of the Lake Trust, noted that two locks leak.\n"
    )
    record = sr.parse_text(text)
    held = [position.text for person in record.participants for position in person.positions]
    assert held == ["Dean of the Reed School", "Keeper of the Lake Trust"]


def test_a_paragraph_is_whole_whatever_interrupts_it() -> None:
    """The end of a page and a pull quote: the sentences go on, and their spans leave these out."""
    text = (
        "Seminar on Reeds\n\nDr. Mona Lind said that the reeds of the coast are cut much too early"
        "\n\n12\n\f\nin the year. She said that no keeper of the\n\n"
        "“THE REEDS ARE CUT MUCH TOO EARLY IN THE YEAR”\n\n"
        "lock counts them any more.\n"
    )
    record = sr.parse_text(text)
    (lind,) = record.remarks
    assert lind.paragraphs[0].text.startswith("Dr. Mona Lind said that the reeds of the coast are")
    assert "too early in the year" in lind.paragraphs[0].text
    assert [quote.text for quote in lind.pull_quotes] == [
        "“THE REEDS ARE CUT MUCH TOO EARLY IN THE YEAR”"
    ]
    assert "12" not in " ".join(text[span.start : span.end] for span in lind.spans)
    kinds = {text[s.start : s.end]: (s.kind, s.ref) for s in record.segments}
    assert kinds["12"] == ("furniture", None)
    assert kinds["“THE REEDS ARE CUT MUCH TOO EARLY IN THE YEAR”"] == ("pull_quote", lind.id)
    assert lind.paragraphs[0].text.endswith("no keeper of the lock counts them any more.")


@pytest.mark.parametrize(("count", "said"), [(2, True), (3, True), (4, False), (6, False)])
def test_they_behind_a_long_list_is_nobody_in_particular(count: int, said: bool) -> None:
    names = ["Dr. Mona Lind", "Mr. Omar Vell", "Ms. Jane Roe", "Dr. Tom Hill", "Dr. Ann Dell"]
    names = [*names, "Mr. Paul Marten"][:count]
    record = sr.parse_text(
        f"Seminar on Reeds\n\nThe panellists were {', '.join(names[:-1])} and {names[-1]}."
        " They said that the reeds are cut too early.\n"
    )
    assert [len(remark.speakers) for remark in record.remarks] == ([count] if said else [])
