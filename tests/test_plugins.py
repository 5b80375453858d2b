"""Plug-ins as other packages install them; the format is the one shown in the documentation."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def example() -> str:
    """The module in ``docs/plugins.md``."""
    page = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found[1]


def _install(folder: Path, name: str, module: str, point: str) -> None:
    """A package as pip would leave it: a module, and metadata with an entry point."""
    (folder / f"{name}.py").write_text(module, encoding="utf-8")
    metadata = folder / f"{name}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(f"[seminar_records.formats]\n{point}\n")


def _run(folder: Path, program: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [sys.executable, "-W", "error", "-W", "default::UserWarning", "-c", program],
        env={**os.environ, "PYTHONPATH": path},
        cwd=folder,
        capture_output=True,
        text=True,
    )


def test_the_documented_format_is_found_by_name_and_suffix(tmp_path: Path, example: str) -> None:
    _install(tmp_path, "minutes_plugin", example, "minutes = minutes_plugin:FORMAT")
    done = _run(
        tmp_path,
        "import seminar_records as sr\n"
        "record = sr.SeminarRecord(event=sr.Event(title=sr.Text(text='Kelp')))\n"
        "assert sr.formats()[-1].name == 'minutes'\n"
        "sr.dump_many([record, record], 'x.minutes')\n"
        "print(open('x.minutes').read(), sr.dumps(record, 'minutes'))\n"
        "try: sr.load('x.minutes')\n"
        "except TypeError as error: print(error)\n",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n") == [
        "Kelp",
        "Kelp",
        " Kelp",
        "",
        "the format 'minutes' is only written, it cannot be read back",
        "",
    ]


def test_a_broken_plug_in_is_left_out_with_a_warning(tmp_path: Path) -> None:
    _install(tmp_path, "broken_plugin", "import no_such_module\n", "bad = broken_plugin:FORMAT")
    done = _run(tmp_path, "import seminar_records as sr; print(len(sr.formats()) > 5)")
    assert done.stdout == "True\n", done.stderr
    assert "the format plug-in 'bad' fails" in done.stderr


def test_a_plug_in_cannot_replace_a_built_in_format(tmp_path: Path, example: str) -> None:
    module = example.replace('name="minutes"', 'name="json"')
    _install(tmp_path, "json_plugin", module, "json = json_plugin:FORMAT")
    done = _run(
        tmp_path,
        "import seminar_records as sr\n"
        "assert [format.name for format in sr.formats()].count('json') == 1\n"
        "print(sr.get_format('json').suffixes)",
    )
    assert done.stdout == "('.json',)\n", done.stderr
