"""The example of the README does what the README says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import seminar_records as sr

ROOT = Path(__file__).parent.parent
BLOCKS = re.findall(
    r"^```(\w+)\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S
)


def test_the_example_prints_what_stands_below_it(tmp_path: Path) -> None:
    number = next(i for i, (language, _) in enumerate(BLOCKS) if language == "python")
    program, printed = BLOCKS[number][1], BLOCKS[number + 1][1]
    assert len(program.splitlines()) == 12
    shutil.copytree(ROOT / "tests" / "fixtures" / "markdown", tmp_path / "tests/fixtures/markdown")
    command = [sys.executable, "-X", "utf8", "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=60)
    assert _stripped(done.stdout.decode("utf-8")) == _stripped(printed)
    (written,) = tmp_path.glob("*.json")
    assert sr.load(written).remarks


def _stripped(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]
