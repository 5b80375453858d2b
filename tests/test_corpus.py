"""Annotated reports of other people: how well the library does by the scorer that comes with them.

They are no part of the repository; SEMINAR_RECORDS_CORPUS names the folder. Without it the tests
say so and skip.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = os.environ.get("SEMINAR_RECORDS_CORPUS")


@pytest.mark.skipif(FOLDER is None, reason="SEMINAR_RECORDS_CORPUS names no annotated reports")
@pytest.mark.parametrize(
    ("texts", "gold", "documents", "least"),
    [("seeds", "gold", 5, 0.97), ("corpus", "corpus/gold", 15, 0.90)],
)
def test_macro_average(texts: str, gold: str, documents: int, least: float) -> None:
    root = Path(str(FOLDER))
    command = [sys.executable, str(root / "gold" / "score.py")]
    command += ["--texts", str(root / texts), "--gold", str(root / gold)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    last = done.stdout.strip().splitlines()[-1]
    found = re.fullmatch(r"documents (\d+), macro F1 (\d\.\d+)", last)
    assert found is not None, last
    assert int(found[1]) == documents
    assert float(found[2]) >= least, done.stdout
