"""A fault spoils itself and nothing else: what stands before and after it is read as if it were
not there. Every fault meets every form of neighbour on both sides."""

from __future__ import annotations

import pytest
from attrs import frozen
from promises import complaints

import seminar_records as sr

BEFORE = "The gauge stood at two metres when the night shift began, and nobody rang the bell."
AFTER = "The book was written for a river with a bend, and the bend was taken out long ago."


@frozen
class Form:
    """How somebody's words are set out; the text of the remark is ``said`` or a sentence of it."""

    block: str
    text: str

    def of(self, name: str, office: str, said: str) -> tuple[str, str]:
        """The block, and the text that must come of it."""
        clause = said[0].lower() + said[1:]
        values = {"name": name, "office": office, "said": said, "clause": clause}
        return self.block.format(**values), self.text.format(**values)


_TOLD = "Dr. {name}, {office}, said that {clause}"
FORMS = {
    "heading": Form("### Dr. {name}\n\n{office}\n\n{said}", "{said}"),
    "bold line": Form("**Dr. {name}**\n\n{office}\n\n{said}", "{said}"),
    "role line": Form("Speaker\nDr. {name}\n{office}\n\n{said}", "{said}"),
    "prose": Form(_TOLD, _TOLD),
}
#: After somebody's words in direct speech, told speech is part of them: those pairs are left out.
PAIRS = [
    (first, second) for first in FORMS for second in FORMS if first == "prose" or second != "prose"
]
FAULTS = {
    "nothing": "",
    "unclosed bold": "**The tables were laid out in the yard.",
    "unclosed quotation mark": "“The tables were laid out in the yard.",
    "unclosed straight mark": 'The "tables were laid out in the yard.',
    "unclosed bracket": "The tables (oak, six of them were laid out in the yard.",
    "unclosed link": "See [the plan of the yard](https://yard.example/plan",
    "unclosed comment": "<!-- the tables were laid out",
    "unclosed code": "```\nthe tables were laid out",
    "lone closing marks": "** ) ] ” ’ > *",
    "surrogate": "The tables\ud800 were laid out in the yard.",
    "binary": "".join(map(chr, range(1, 32))) * 4 + "\x00\x7f\x80\x9f\ufffe",
    "long line": "yard " * 2000,
    "one long word": "y" * 10_000,
    "broken table": "| Shelf | Lost\n|---\n| Maps | 310 | 44 |\n||||",
    "bars": "|\n| |\n|",
    "stray heading": "# Tables in the Yard",
    "empty heading": "##",
    "deep heading": "######## Tables",
    "garbage twice": "lkj qwe zxc\nlkj qwe zxc\nlkj qwe zxc",
    "page furniture": "Page 3 of 9\n\n\f\nwww.yard.example | 12",
    "picture": "![The yard](yard.jpg)",
    "share buttons": "Share: [Facebook](https://f.example) | [Mail](https://m.example)",
    "rule": "* * *",
    "many blank lines": "\n" * 40,
    "blank lines with blanks": " \t \n \u00a0\n\u2003\n",
    "empty list": "-\n-\n1.",
    "tags": "<div><span class='x'></div></p><td>",
    "mojibake": "Ã©Ã¨â€œâ€\u009d Ã¼",
    "bare label": "Venue:",
    "right to left": "\u202eaed eht fo draY\u202c",
}


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("fault", FAULTS)
def test_neighbours_of_a_fault(fault: str, first: str, second: str) -> None:
    before, said = FORMS[first].of("Sanna Kivimaa", "Keeper of the Sluice Office", BEFORE)
    after, answered = FORMS[second].of("Lauri Nokela", "Director of the River Office", AFTER)
    record = sr.parse_text(f"{before}\n\n{FAULTS[fault]}\n\n{after}\n")
    texts = {id: " ".join(r.text for r in record.remarks_by(id)) for id in _names(record).values()}
    people = _names(record)
    assert {"Sanna Kivimaa", "Lauri Nokela"} <= people.keys()
    assert texts[people["Sanna Kivimaa"]].startswith(said)
    assert texts[people["Lauri Nokela"]].startswith(answered)
    assert answered not in texts[people["Sanna Kivimaa"]]
    for name, office in (("Sanna Kivimaa", "Keeper"), ("Lauri Nokela", "Director")):
        (position,) = record.participant(people[name]).positions
        assert position.text.startswith(office)
    assert list(complaints(record)) == []


def _names(record: sr.SeminarRecord) -> dict[str, str]:
    return {person.name.full: person.id for person in record.participants}
