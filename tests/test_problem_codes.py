"""The page of problem codes says what the code says."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| (SR[0-9]{3}) \| ([a-z, ]+) \| (.+) \| (.+) \|$", re.MULTILINE)


def _rows() -> list[tuple[str, str, str, str]]:
    return ROW.findall((ROOT / "docs" / "errors.md").read_text(encoding="utf-8"))


def _used() -> set[str]:
    """The codes that stand as a string in the source."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        found.update(re.findall(r"""["'](SR[0-9]{3})["']""", path.read_text(encoding="utf-8")))
    return found


def test_every_code_is_on_the_page_and_no_other() -> None:
    assert {code for code, *_ in _rows()} == _used()


def test_the_page_is_in_order_and_names_known_severities() -> None:
    codes = [code for code, *_ in _rows()]
    assert codes == sorted(set(codes))
    for _, severities, _, _ in _rows():
        assert set(severities.split(", ")) <= {"error", "warning", "info"}
