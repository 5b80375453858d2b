"""Records against golden records that were written by hand; see ``golden/README.md``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from measures import GOLDEN, MEASURES, MISSES, measured, report_of

KNOWN: dict[str, list[str]] = json.loads(MISSES.read_text(encoding="utf-8"))


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_golden(golden: Path) -> None:
    """Everything is right but what ``golden/misses.json`` lists."""
    known = KNOWN.get(golden.stem, ())
    assert [f"{m.name}: {m.note}" for m in measured(golden) if m.note and m.name not in known] == []


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_what_is_right_by_now_is_off_the_list(golden: Path) -> None:
    missed = {m.name for m in measured(golden) if m.note}
    assert set(KNOWN.get(golden.stem, ())) - missed == set(), "take these off misses.json"


def test_the_known_misses_are_few_and_of_reports_and_measures_that_there_are() -> None:
    assert set(KNOWN) <= {path.stem for path in GOLDEN}
    assert all(set(names) <= set(MEASURES) for names in KNOWN.values())
    assert sum(map(len, KNOWN.values())) <= len(GOLDEN) * len(MEASURES) // 6


def test_every_golden_record_has_its_report() -> None:
    assert len(GOLDEN) >= 12
    assert len({report_of(golden) for golden in GOLDEN}) == len(GOLDEN)


def test_every_measure_is_taken() -> None:
    assert {m.name for golden in GOLDEN for m in measured(golden)} == set(MEASURES)


def test_a_difference_is_seen(tmp_path: Path) -> None:
    golden = next(path for path in GOLDEN if path.stem == "tidal-energy")
    text = golden.read_text(encoding="utf-8")
    for old, new, name in (
        ('"2019-05-14"', '"2019-05-15"', "start"),
        ('"seminar"', '"webinar"', "kind"),
        ("Fergus Tolmie", "Fergus Tolmy", "people"),
        ("Every island in the sound", "every barrel comes by", "statements"),
        ("Train two crews", "Train six crews", "recommendations"),
        ("www.corran.example", "www.corran.test", "contact"),
    ):
        changed = tmp_path / "markdown" / golden.name
        changed.parent.mkdir(exist_ok=True)
        changed.write_text(text.replace(old, new), encoding="utf-8")
        assert name in {m.name for m in measured(changed) if m.note}
