"""What a report says does not depend on how it is set out: made-up reports are read back."""

from __future__ import annotations

import pytest
from attrs import evolve
from rendering.compare import FIELDS
from rendering.damage import DAMAGES
from rendering.layouts import LAYOUTS
from rendering.trials import Tally, tally, trials

REPORTS = 300
GOAL = 0.995  #: the share of fields that must be right


@pytest.fixture(scope="module")
def counted() -> Tally:
    return tally(trials(REPORTS))


def test_records_say_what_their_reports_were_made_to_say(counted: Tally) -> None:
    misses = [f"{t.seed} {t.layout} {v.field}: {v.wanted} / {v.given}" for t, v in counted.misses]
    assert counted.share >= GOAL, "\n".join(misses[:40])


def test_every_field_is_tried_in_every_layout(counted: Tally) -> None:
    assert {key for key, total in counted.total.items() if total} == {
        (layout, field) for layout in LAYOUTS for field in FIELDS
    }


def test_every_damage_is_done() -> None:
    rows = list(trials(REPORTS))
    assert {damage for row in rows for damage in row.damages} == set(DAMAGES)
    assert sum(not row.damages for row in rows) > REPORTS / 3


def test_a_report_is_the_same_every_time() -> None:
    once, again = (next(iter(trials(1))) for _ in range(2))
    assert once == again


def test_misses_are_counted() -> None:
    one, other = trials(2, ("prose",))
    assert one.report.expected.title != other.report.expected.title
    swapped = evolve(one, report=other.report)
    assert {"title", "people", "text"} <= {v.field for v in swapped.verdicts() if not v.right}
    assert tally(iter([swapped])).share < 0.5
