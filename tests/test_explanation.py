"""The explanation names the layout, the rules and the lines."""

from __future__ import annotations

from pathlib import Path

import pytest

import seminar_records as sr

FIXTURES = Path(__file__).parent / "fixtures"
REPORT = (FIXTURES / "markdown" / "tidal-energy.md").read_text(encoding="utf-8")
LINES = REPORT.split("\n")


def _explained(text: str = REPORT, layout: str | None = None) -> list[str]:
    return list(sr.explain(text, layout=layout))


def test_the_layouts_come_first_with_scores_and_reasons() -> None:
    best, *others = _explained()[: len(sr.layouts())]
    assert best.startswith("layout markdown 0.")
    assert ", chosen: 5 headings; " in best
    assert all(line.startswith("layout ") and ", chosen" not in line for line in others)


def test_a_forced_layout_is_the_chosen_one() -> None:
    chosen = [line for line in _explained(layout="prose") if ", chosen" in line]
    assert [line.split()[1] for line in chosen] == ["prose"]
    with pytest.raises(sr.UnknownLayoutError):
        _explained(layout="no such layout")


def test_every_segment_is_explained_by_block_kind_and_rule() -> None:
    lines = [line for line in _explained() if " -> " in line]
    assert len(lines) == len(sr.parse_text(REPORT).segments)
    number = LINES.index("### **Prof. Ingrid Haldane**") + 1
    assert f"{number}: heading -> name: '### **Prof. Ingrid Haldane**'" in lines
    assert any(": paragraph -> remark remark-1 by card: 'Every island" in line for line in lines)


def test_the_lines_of_the_event_and_of_mentions_are_those_that_print_them() -> None:
    explained = _explained()
    (date,) = [line for line in explained if "event date" in line]
    number = int(date.split(":")[0])
    assert "printed: 2019-05-14 from" in date
    assert "2019" in "".join(LINES[number - 1 : number + 1])
    mentions = [line for line in explained if ": una-brackett by " in line]
    assert mentions
    assert all("Una Brackett" in LINES[int(line.split(":")[0]) - 1] for line in mentions)


def test_problems_are_explained_and_nothing_is_fatal() -> None:
    assert any(line.startswith("1: SR101: ") for line in _explained("Seminar on Kelp\n"))
    assert len(_explained("")) == len(sr.layouts())
    assert _explained("\n\n\ud800 \x00")
