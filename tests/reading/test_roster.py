"""One person under several names, several people under one."""

from __future__ import annotations

import pytest

from seminar_records.model import Position, Role, Span
from seminar_records.reading.enrol import doubts
from seminar_records.reading.roster import Person, Roster, fold


def _roster(*names: str) -> Roster:
    roster = Roster()
    for name in names:
        roster.add(name, (), titled=True)
    return roster


def _run(names: str) -> list[str]:
    """Who is on the roster after these names, by the fullest name."""
    return [person.name for person in _roster(*names.split(", ")).people]


SAME = [
    # surname, first name, initials, clipped first names
    ("Mona Lind, Lind", ["Mona Lind"]),
    ("Mona Lind, Mona", ["Mona Lind"]),
    ("M. Lind, Mona Lind", ["Mona Lind"]),
    ("Mona Lind, M. Lind", ["Mona Lind"]),
    ("Mona Karin Lind, Mona Lind", ["Mona Karin Lind"]),
    ("Mona Lind, Mona K. Lind, Mona Karin Lind", ["Mona Karin Lind"]),
    ("Muhammad Adil Rahim, Adil Rahim", ["Muhammad Adil Rahim"]),
    ("Adil Rahim, Muhammad Adil Rahim", ["Muhammad Adil Rahim"]),
    ("MONA LIND, Mona Lind", ["MONA LIND"]),
    ("Tom Holt, Thomas Holt", ["Thomas Holt"]),
    ("Zhou Weiran, Zhou", ["Zhou Weiran"]),
    ("Adil ul Haq, Adil Haq", ["Adil ul Haq"]),
    ("Zahir-ul-Haq Rahim, Zahir ul Haq Rahim", ["Zahir-ul-Haq Rahim"]),
    # letters: accents, apostrophes, dotless i
    ("Mesude Özkaya, Mesude Ozkaya", ["Mesude Özkaya"]),
    ("Mona O’Lind, Mona O'Lind", ["Mona O’Lind"]),
    ("Işıl Vell, Isil Vell", ["Işıl Vell"]),
    # spelling drift
    ("Inez Velling, Ines Velling", ["Inez Velling"]),
    ("Rahim Quadirov, Rahim Quadirove", ["Rahim Quadirov"]),
    ("Meera Lind, Mera Lind", ["Meera Lind"]),
    ("Muhammad Rahim, Mohammad Rahim", ["Muhammad Rahim"]),
    ("Hannes Lind, Hanes Lind", ["Hannes Lind"]),
    ("Mona Lindqvist, Mona Lindkvist", ["Mona Lindqvist"]),
    ("Adil Bhattrai, Adil Bhattarai", ["Adil Bhattrai"]),
    ("Nadia Bibi, NadiaBibi Rahim", ["Nadia Bibi", "NadiaBibi Rahim"]),
    ("Adil Vell Rahman, Adil VellRahman", ["Adil Vell Rahman"]),
    ("Farhana Quadirova, Quadirowa", ["Farhana Quadirova"]),
]

DIFFERENT = [
    ("Mona Lind, Peder Holt", ["Mona Lind", "Peder Holt"]),
    ("Mona Lind, Nadia Lind", ["Mona Lind", "Nadia Lind"]),
    ("Mona Lind, Mona Holt", ["Mona Lind", "Mona Holt"]),
    ("Zahir Khan, Zahid Vell", ["Zahir Khan", "Zahid Vell"]),
    ("Zahir Khan, Zahid Khan", ["Zahir Khan", "Zahid Khan"]),
    ("Nadia Khan, Nazia Khan", ["Nadia Khan", "Nazia Khan"]),
    ("Maria Lind, Marina Lind", ["Maria Lind", "Marina Lind"]),
    ("John Jorin, Justin Jorin", ["John Jorin", "Justin Jorin"]),
    ("Peder Holt, Holm", ["Peder Holt", "Holm"]),
    ("Adil Rahim, Rahman", ["Adil Rahim", "Rahman"]),
    ("Mona Lind, K. Lind", ["Mona Lind", "K. Lind"]),
]


@pytest.mark.parametrize(("names", "expected"), SAME)
def test_forms_of_one_name_are_one_person(names: str, expected: list[str]) -> None:
    assert _run(names) == expected


@pytest.mark.parametrize(("names", "expected"), DIFFERENT)
def test_other_names_are_other_people(names: str, expected: list[str]) -> None:
    assert _run(names) == expected


def test_a_name_that_fits_two_is_nobodys() -> None:
    roster = _roster("Zahir Khan", "Nadia Khan")
    assert roster.resolve("Khan") is None
    assert [person.name for person in roster.candidates("Khan")] == ["Zahir Khan", "Nadia Khan"]


def test_a_name_in_doubt_is_noted_with_its_candidates() -> None:
    roster = _roster("Zahir Khan", "Nadia Khan")
    spans = (Span(start=40, end=44),)
    assert roster.in_doubt("Khan")
    roster.doubt("Khan", spans, roster.candidates("Khan"))
    roster.doubt("Khan", spans, ())
    (problem,) = doubts(roster)
    assert (problem.code, problem.candidates) == ("SR301", ("Zahir Khan", "Nadia Khan"))
    assert problem.spans == spans


@pytest.mark.parametrize("name", ["Zahir", "Holt", "Zahir Khan", ""])
def test_there_is_no_doubt_about_a_name_that_fits_one_or_nobody(name: str) -> None:
    roster = _roster("Zahir Khan", "Nadia Khan")
    assert not roster.in_doubt(name)


@pytest.mark.parametrize(
    ("honorifics", "expected"),
    [
        (("Mr.",), ["Zahir Khan"]),
        (("Ms.",), ["Nadia Khan"]),
        (("Dr.",), ["Zahir Khan", "Nadia Khan"]),
        ((), ["Zahir Khan", "Nadia Khan"]),
    ],
)
def test_an_honorific_may_tell_two_people_apart(
    honorifics: tuple[str, ...], expected: list[str]
) -> None:
    roster = Roster()
    roster.add("Zahir Khan", (), titled=True).take_honorifics(["Mr."])
    roster.add("Nadia Khan", (), titled=True).take_honorifics(["Dr.", "Ms."])
    found = roster.candidates("Khan", honorifics=honorifics)
    assert [person.name for person in found] == expected


def test_a_short_name_learnt_before_another_fits_is_in_doubt_later() -> None:
    roster = _roster("Zahir Khan", "Khan", "Nadia Khan")
    assert [person.name for person in roster.people] == ["Zahir Khan", "Nadia Khan"]
    assert roster.resolve("Khan") is None


def test_a_surname_is_nearer_than_a_first_name() -> None:
    roster = _roster("Zahir Rahim", "Nadia Zahir")
    found = roster.resolve("Zahir")
    assert found is not None
    assert found.name == "Nadia Zahir"


def test_the_exact_name_is_nearer_than_a_longer_one() -> None:
    roster = _roster("Mona Karin Lind", "Karin Lind")
    assert [person.name for person in roster.people] == ["Mona Karin Lind"]


@pytest.mark.parametrize("name", ["", "  ", "?!", "—"])
def test_what_has_no_letters_is_nobodys_name(name: str) -> None:
    roster = _roster("Mona Lind")
    assert roster.resolve(name, fuzzy=True) is None
    assert not roster.knows(name)


def test_it_knows_the_words_of_names() -> None:
    roster = _roster("Mona Özkaya-Lind")
    assert roster.knows("Ozkaya")
    assert roster.knows("LIND")
    assert not roster.knows("Holt")


def test_names_of_thousands_are_told_apart() -> None:
    """A look-up must not go through everybody: with 5,000 people that would be no use."""
    roster = Roster()
    for number in range(5000):
        roster.add(_made_up(number), (), titled=True)
    assert len(roster.people) == 5000
    for number in (0, 1234, 4999):
        person = roster.resolve(_made_up(number))
        assert person is not None
        assert person.name == _made_up(number)
        assert roster.resolve(_made_up(number).split()[1]) is person


_SYLLABLES = ("ba", "do", "fe", "gi", "ka", "lu", "mo", "ni", "ra", "su")


def _made_up(number: int) -> str:
    """A name of two words, another one for each number."""
    digits = [int(digit) for digit in f"{number:04}"]
    first = "".join(_SYLLABLES[digit] for digit in digits)
    last = "".join(_SYLLABLES[digit] for digit in reversed(digits)) + _SYLLABLES[digits[0]] + "n"
    return f"{first.capitalize()} {last.capitalize()}"


def test_folding_leaves_letters_and_digits() -> None:
    assert fold("Dr. Işıl Özkaya-O’Lind, 2nd") == ("dr", "isil", "ozkaya", "olind", "2nd")


def _position(text: str) -> Position:
    return Position(text=text, office=None, organisation=None, former=False, spans=())


POSITIONS = [
    (["Dean", "Dean of Tides"], ["Dean of Tides"]),
    (["Dean of Tides", "Dean"], ["Dean of Tides"]),
    (["Dean of Tides", "dean of the Tides"], ["dean of the Tides"]),
    (["Dean of Tides", "Chair of Reeds"], ["Dean of Tides", "Chair of Reeds"]),
    (["—"], []),
]


@pytest.mark.parametrize(("texts", "expected"), POSITIONS)
def test_positions_are_held_once_in_their_fullest_form(
    texts: list[str], expected: list[str]
) -> None:
    person = Person("Mona Lind", ())
    for text in texts:
        person.take_position(_position(text))
    assert [position.text for position in person.positions] == expected


def test_roles_and_honorifics_are_held_once() -> None:
    person = Person("Mona Lind", ())
    for role in (Role.CHAIR, Role.SPEAKER, Role.CHAIR):
        person.take_role(role)
    person.take_honorifics(["Prof.", "Dr."])
    person.take_honorifics(["Dr", "Ms."])
    assert person.roles == [Role.CHAIR, Role.SPEAKER]
    assert person.honorifics == ["Prof.", "Dr.", "Ms."]


def test_a_title_that_names_the_office_held_is_no_further_honorific() -> None:
    person = Person("Mona Lind", ())
    person.take_position(_position("Ambassador of Norway"))
    person.take_honorifics(["H.E."])
    person.take_honorifics(["Ambassador"])
    assert person.honorifics == ["H.E."]
