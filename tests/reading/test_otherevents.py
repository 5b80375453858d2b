"""A page that tells of two events says so; parts, editions and neighbours of one event are none."""

from __future__ import annotations

import pytest

import seminar_records as sr

REEDS = (
    "The Reed Institute held a seminar on “Reeds of Tomorrow” on 3 May 2024 at Reed Hall, Lakeport."
    " Dr. Mona Lind, Director of the Institute, chaired it. She said that reeds bend.\n"
)
NETS = (
    "The Oda Trust organised a workshop on “Nets that Last” on 6 June 2024 at Net House, Kesti. Mr."
    " Jun Oda, Chairman of the Trust, opened the day. He said that nets break.\n"
)
PLAIN = "The Reed Institute held a seminar on “Reeds of Tomorrow” on 3 May 2024.{}\n"


def several(text: str) -> list[sr.Problem]:
    """The problem that a page tells of several events, if it does."""
    return [problem for problem in sr.parse_text(text).problems if problem.code == "SR211"]


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        (f"# Reeds\n\n{REEDS}\n# Nets\n\n{NETS}", ("Reeds of Tomorrow", "Nets that Last")),
        (
            f"Reeds come back\n\n{REEDS}\nNets for all\n\n{NETS}",
            ("Reeds of Tomorrow", "Nets that Last"),
        ),
        (f"{REEDS}\n---\n\n{NETS}", ("Reeds of Tomorrow", "Nets that Last")),
        (f"{REEDS}\n{NETS}", ("Reeds of Tomorrow", "Nets that Last")),
        (
            f"# News of the Lake\n\n## May\n\n{REEDS}\n## June\n\n{NETS}\n## July\n\nOn 9 July"
            " 2024, the Kesti Museum hosted a lecture on “Old Boats”. Ms. Ada Orr gave it.\n",
            ("Reeds of Tomorrow", "Nets that Last", "Old Boats"),
        ),
        (
            "# News of the Lake\n\n## Reeds\n\nThe Reed Institute held a seminar on 3 May 2024. Dr."
            " Mona Lind said that reeds bend.\n\n## Nets\n\nThe Reed Institute held a webinar on 6"
            " June. Mr. Jun Oda said that nets break.\n",
            ("2024-05-03", "2024-06-06"),
        ),
        (
            f"LAKEPORT, 4 May 2024 – {REEDS}\nKESTI, 7 June 2024 – {NETS}",
            ("Reeds of Tomorrow", "Nets that Last"),
        ),
    ],
)
def test_a_page_of_several_reports(text: str, candidates: tuple[str, ...]) -> None:
    (problem,) = several(text)
    assert (problem.severity, problem.candidates) == ("warning", candidates)
    assert problem.hint
    shown = [text[span.start : span.end].strip(".") for span in problem.spans]
    assert shown in (list(candidates), ["3 May 2024", "6 June"])
    event = sr.parse_text(text).event
    assert event.date is not None
    assert event.date.start == "2024-05-03"


def test_a_second_header_of_fields() -> None:
    header = "- Title: {}\n- Date: {}\n- Venue: Reed Hall\n\n## Remarks\n\n"
    said = "".join(
        f"### Dr. {name} Lind\n\nDirector\n\nI say {name}.\n\n" for name in ("Mona", "Ulf")
    )
    more = said + said.replace("Lind", "Orr") + said.replace("Lind", "Oda")
    one, two = header.format("Reeds", "3 May 2024"), header.format("Nets", "6 June 2024")
    (problem,) = several(f"# Reeds\n\n{one}{more}# Nets\n\n{two}{said}")
    assert problem.candidates == ("Reeds", "Nets")
    assert several(f"# Reeds\n\n{one}{more}# Reeds\n\n{one}{said}") == []


@pytest.mark.parametrize(
    "text",
    [
        f"# Reeds\n\n{REEDS}",
        f"# Reeds\n\n{REEDS}\n## Summary\n\n{REEDS}",
        # parts of one event
        f"{REEDS}\n## Day Two\n\nThe Reed Institute held a workshop on “Nets” on 4 May 2024.\n",
        f"{REEDS}\n## Panel on nets\n\nA panel discussion on “Nets” was held on 3 May 2024.\n",
        PLAIN.replace("3 May", "3–9 May").format(
            "\n\n## Nets\n\nThe Oda Trust held a workshop on “Nets” on 6 May 2024."
        ),
        f"{REEDS}\n## Field visit\n\nThe second day of the seminar was held on 10 May 2024.\n",
        # other editions, and what is to come
        f"{REEDS}\n## Earlier days\n\nThe Oda Trust held a workshop on “Nets” on 2 March 2024.\n",
        f"{REEDS}\n## Background\n\nThe Oda Trust held a workshop on “Nets” on 2 March 2024.\n",
        f"{REEDS}\n## Nets\n\nThe Oda Trust held its first workshop on “Nets” on 2 March 2024.\n",
        f"{REEDS}\n## Nets\n\nThe Oda Trust will hold a workshop on “Nets” on 6 June 2024.\n",
        f"{REEDS}\n## Next seminar\n\nThe Oda Trust holds a workshop on “Nets” on 6 June 2024.\n",
        f"{REEDS}\n## Nets\n\nThe Oda Trust held a workshop on “Nets” on 2 March 2019.\n",
        # said by somebody, or beside the event
        f"{REEDS}\nShe said that the Oda Trust held a workshop on “Nets” on 2 March 2024.\n",
        f"{REEDS}\nThe Oda Trust runs a school, which was opened at a fair on 2 March 2024.\n",
        f"{REEDS}\n## The school\n\nThe school was launched at a workshop on 2 March 2024.\n",
        f"{REEDS}\n## Press\n\nThe seminar was reported in the Lake Post on 6 June 2024.\n",
        PLAIN.format(" The Oda Trust held a workshop on “Nets” on 6 June 2024."),
    ],
)
def test_one_event(text: str) -> None:
    assert several(text) == []
