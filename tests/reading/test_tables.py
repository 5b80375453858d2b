"""Tables of people, and tables of other things."""

from __future__ import annotations

from seminar_records import parse_text

AGENDA = """# Quiet Machines

| Time | Speaker | Topic |
|---|---|---|
| 9:00 | Dr. Olga Petrenko, Hum Institute | Why fans whistle |
| 9:30 | Mr. Sam Okoro | Felt and cork |
| 10:00 | Break | |
"""
NAMES = """# Quiet Machines

## Participants

| No. | Name | Designation | Institution |
|---|---|---|---|
| 1 | Ms. Wanjiru Kamau | Engineer | Nairobi Technical Board |
| 2 | Peter Holm | Student | Aarhus School |
"""
ROLES = """Symposium on Paper

| Presided by | Chief guest | Speaker |
|---|---|---|
| Mrs. Odile Rama, Keeper of Prints | Mr. Hery Roto, Prefect | Dr. Anselm Kern, Restorer |
"""
FIGURES = """# Quiet Machines

| Students | Faculty | Speakers |
|---|---|---|
| 52 | 3 | 1 |
"""


def _people(text: str) -> list[tuple[str, list[str], list[str]]]:
    return [
        (p.name.full, [x.text for x in p.positions], [r.value for r in p.roles])
        for p in parse_text(text).participants
    ]


def test_an_agenda_names_its_speakers() -> None:
    assert _people(AGENDA) == [
        ("Olga Petrenko", ["Hum Institute"], ["speaker"]),
        ("Sam Okoro", [], ["speaker"]),
    ]


def test_columns_of_offices_make_one_position() -> None:
    assert _people(NAMES) == [
        ("Wanjiru Kamau", ["Engineer, Nairobi Technical Board"], ["attendee"]),
        ("Peter Holm", ["Student, Aarhus School"], ["attendee"]),
    ]


def test_header_cells_may_be_the_roles() -> None:
    assert _people(ROLES) == [
        ("Odile Rama", ["Keeper of Prints"], ["chair"]),
        ("Hery Roto", ["Prefect"], ["chief guest"]),
        ("Anselm Kern", ["Restorer"], ["speaker"]),
    ]


def test_figures_are_no_people() -> None:
    assert _people(FIGURES) == []


def test_a_column_of_roles_is_a_role_and_not_an_office() -> None:
    text = "| Name | Role |\n|---|---|\n| Ann Lee | Moderator |\n| Tom Hill | Keynote Speaker |\n"
    assert _people(text) == [
        ("Ann Lee", [], ["moderator"]),
        ("Tom Hill", [], ["keynote speaker"]),
    ]
