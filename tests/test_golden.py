"""Records against golden records that were written by hand; see ``golden/README.md``."""

from __future__ import annotations

from pathlib import Path

import pytest
from measures import GOLDEN, MEASURES, measured, report_of


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_golden(golden: Path) -> None:
    assert [f"{m.name}: {m.note}" for m in measured(golden) if m.note] == []


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
