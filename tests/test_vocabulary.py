"""The vocabulary: every form finds its entry, every example holds it, no form stands twice."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files

import pytest

from seminar_records.lexicon import CLASSES, Entry, Words, entries, words
from seminar_records.model import EventKind, Role

NAMES = sorted(
    item.name
    for item in files("seminar_records.vocabulary").iterdir()
    if item.name.endswith(".json")
)
ROLES = {role.value for role in Role}
ORGANISER_ROLES = {"partner", "sponsor"}

#: What a ``value`` may be, by class; a class that is not here has none.
VALUES = {
    "pronoun": {"one"},
    "role": ROLES,
    "speech": ROLES,
    "chairing": ROLES,
    "collective": ROLES,
    "kind": {kind.value for kind in EventKind},
    "month": {str(number) for number in range(1, 13)},
    "weekday": {str(number) for number in range(1, 8)},
    "holding": ORGANISER_ROLES | {"participle"},
    "being": {"future", "passive", "perfect"},
    "with": ORGANISER_ROLES,
    "saying": {"agree", "talk", "welcome"},
    "delivering": {"telling"},
    "inviting": {"telling"},
    "determiner": {"both", *map(str, range(1, 11))},
    "ordinal": {str(number) for number in range(1, 7)},
    "saying-participle": {"welcome"},
    "preposition": {"means", "place", "view", "besides", "attendee", "organiser"},
    "title": {"office"},
    "office": {"chair", "described", "organiser"},
    "venue": {"online"},
    "place": {"country"},
    "office-modifier": {"former"},
    "postnominal": {"office"},
    "organisation": {"unit"},
    "as": {"according"},
    "label": {"compiler", "editor", "rapporteur", "author", "photographer"},
}
#: The classes in which every entry stands for something.
VALUED = {"role", "kind", "chairing", "month", "weekday"}

_TITLE_CASE = "with a capital a word of headings and of names of bodies"
#: Without a stop and in capitals no title.
ACRONYMS = [
    "acad",
    "adv",
    "ar",
    "arc",
    "arch",
    "bro",
    "er",
    "esv",
    "fr",
    "ing",
    "ir",
    "lic",
    "pn",
    "pt",
    "sh",
    "sig",
    "sis",
    "sr",
    "surv",
    "tn",
    "tpl",
    "ven",
]
#: Forms of two entries that only their case tells apart, and why both are kept.
SHARED = {
    "ch": "Ch. is Chaudhry; CH, the Companion of Honour, has no stop and two capitals",
    "congress": "a congress is an event; Congress is a body",
    "he": "HE is His Excellency",
    "house": "the house is the audience; House is a building",
    "ma": "Ma. is Maria; MA, the degree, has no stop and two capitals",
    "md": "Md. is Mohammad; MD is the doctor of medicine",
    "us": "US is the country",
    "who": "WHO is the health organisation",
    **dict.fromkeys(
        ACRONYMS,
        "with a stop the title; without one, in capitals, an acronym",
    ),
    **dict.fromkeys(
        [
            "about",
            "across",
            "among",
            "amongst",
            "around",
            "besides",
            "film",
            "video",
            "beyond",
            "despite",
            "following",
            "inside",
            "off",
            "outside",
            "over",
            "regarding",
            "since",
            "toward",
            "towards",
            "under",
            "without",
            "conversation",
            "conversations",
            "debates",
            "discussion",
            "discussions",
            "event",
            "events",
            "gathering",
            "hearing",
            "retreat",
            "inaugural",
            "proceeding",
            "programme",
            "screening",
            "session",
            "sessions",
            "subject",
            "theme",
            "themes",
            "title",
            "topic",
            "topics",
            "given",
            "highlights",
            "notes",
            "photography",
            "where",
            "agenda",
            "feedback",
            "motion",
            "slides",
        ],
        _TITLE_CASE,
    ),
}


def _rows(name: str) -> list[dict[str, object]]:
    rows = json.loads((files("seminar_records.vocabulary") / name).read_text("utf-8"))
    assert isinstance(rows, list)
    return rows


def _key(entry: Entry, form: str) -> str:
    """A form as it is looked up: without stops, folded unless its case matters."""
    bare = form.replace(".", "")
    return bare if entry.exact else bare.casefold()


def _forms() -> Iterator[tuple[Entry, str]]:
    for entry in entries():
        for form in entry.forms:
            yield entry, form


@pytest.mark.parametrize("name", NAMES)
def test_shape(name: str) -> None:
    for row in _rows(name):
        assert set(row) <= {"class", "value", "forms", "exact", "examples"}, row
        assert row["class"] in CLASSES, row
        assert row.get("exact", True) is True, "written only when the case matters"
        for key in ("forms", "examples"):
            items = row[key]
            assert isinstance(items, list), row
            assert items, row
            for item in items:
                assert isinstance(item, str), row
                assert item == " ".join(item.split()), row
                assert item, row


@pytest.mark.parametrize("name", NAMES)
def test_one_entry_a_line_in_order(name: str) -> None:
    rows = _rows(name)
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    text = (files("seminar_records.vocabulary") / name).read_text("utf-8")
    assert text == "[\n" + ",\n".join(lines) + "\n]\n"
    order = [(str(row["class"]), row["forms"][0].casefold(), row["forms"][0]) for row in rows]  # type: ignore[index]
    assert order == sorted(order)


def test_every_class_has_entries() -> None:
    assert {entry.kind for entry in entries()} == set(CLASSES)


def test_values() -> None:
    for entry in entries():
        if entry.value is None:
            assert entry.kind not in VALUED, entry
        else:
            assert entry.value in VALUES.get(entry.kind, set()), entry


def test_every_value_of_a_role_and_a_kind_can_be_said() -> None:
    assert {e.value for e in entries() if e.kind == "role"} >= ROLES - {"welcome", "concluding"}
    assert {e.value for e in entries() if e.kind == "speech"} >= {"welcome", "concluding"}
    assert {e.value for e in entries() if e.kind == "kind"} == {kind.value for kind in EventKind}


def _entries(found: Words) -> list[Entry | None]:
    rows = map(found.row, range(len(found.codes)))
    return [Entry(*row) if row else None for row in rows]


def test_every_form_alone_is_one_token_of_its_entry() -> None:
    missed = []
    for entry, form in _forms():
        found = words(form)
        if _entries(found) != [entry]:
            missed.append((entry.kind, form, found.codes))
    assert not missed


def test_every_example_holds_its_entry() -> None:
    missed = []
    for entry in entries():
        for example in entry.examples:
            found = words(example)
            if entry not in _entries(found):
                missed.append((entry.kind, entry.forms[0], example, found.codes))
    assert not missed


def test_no_form_stands_twice() -> None:
    owners: dict[tuple[bool, str], set[Entry]] = defaultdict(set)
    for entry, form in _forms():
        owners[entry.exact, _key(entry, form)].add(entry)
    assert [same for same, owner in owners.items() if len(owner) > 1] == []
    assert [entry.forms for entry in entries() if len(set(entry.forms)) < len(entry.forms)] == []


def test_case_alone_parts_only_the_listed_forms() -> None:
    folded = {_key(entry, form): entry for entry, form in _forms() if not entry.exact}
    shared = set()
    for entry, form in _forms():
        other = folded.get(_key(entry, form).casefold())
        if entry.exact and other is not None and other.kind != entry.kind:
            shared.add(_key(entry, form).casefold())
    assert shared == set(SHARED)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Lt. Gen.", "R"),
        ("Er. Karim, Ar. Roe", "HC,HC"),
        ("the ER and AR labs", "tK&Kz"),
        ("FR. KAROL SZALAY", "HKK"),
        ("lt gen", "R"),
        ("H.E. Mr.", "HH"),
        ("Then he left", "wPz"),
        ("in May 2019", "jMY"),
        ("it may rain", "tbz"),
        ("from Turkey", "Fg"),
        ("roast turkey", "zz"),
        ("Director General", "O"),
        ("the Director-General", "tO"),
        ("Research Associate", "O"),
        ("the Speaker of the National Assembly", "tO"),
        ("the second speaker", "tNr"),
        ("the General Election", "tB"),
        ("Then General Haris Wali", "wRCC"),
        ("Edward Said said", "CCv"),
        ("said Maulana Karim Ullah", "vHCC"),
        ("Sheikh Karim Ullah", "UCC"),
        ("Notre Dame", "B"),
        ("HI(M), SI(M)", "Z,Z"),
        ("the Hon’ble guest", "tHL"),
        ("in collaboration with", "W"),
        ("the chargé d’affaires", "tO"),
        ("a round-table discussion", "tk"),
        ("as the Chief Guest", "Str"),
        ("delivered the vote of thanks", "dta"),
        ("was of the view that", "vT"),
        ("via Zoom", "jG"),
    ],
)
def test_codes(text: str, codes: str) -> None:
    assert words(text).codes == codes
