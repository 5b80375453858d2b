"""The README says what is: its example, its commands and its tables are tried."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import seminar_records as sr
from seminar_records.cli import parser
from seminar_records.readers import readers

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.M | re.S)
COMMANDS = [
    line.removeprefix("$ ")
    for language, text in BLOCKS
    if language == "console"
    for line in text.splitlines()
]


def test_the_example_prints_what_stands_below_it(tmp_path: Path) -> None:
    (report,) = (text for language, text in BLOCKS if language == "markdown")
    (program,) = (text for language, text in BLOCKS if language == "python")
    (printed,) = (text for language, text in BLOCKS if language == "text")
    assert len(report.splitlines()) == len(program.splitlines()) == 12
    (tmp_path / "report.md").write_text(report, encoding="utf-8")
    command = [sys.executable, "-X", "utf8", "-W", "error", "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert done.stderr.decode("utf-8") == ""
    assert done.stdout.decode("utf-8").splitlines() == printed.splitlines()


def test_every_command_is_one() -> None:
    ours = [shlex.split(line, comments=True) for line in COMMANDS if line.startswith("seminar")]
    assert {command[1] for command in ours} >= {"parse", "convert", "view", "explain", "validate"}
    for command in ours:
        assert callable(parser().parse_args(command[1:]).run)


def test_the_first_command_reads_a_report_that_is_there() -> None:
    first = next(line for line in COMMANDS if line.startswith("seminar-records parse"))
    assert sr.parse_file(ROOT / shlex.split(first)[2]).remarks


def test_the_table_of_formats_is_the_list_of_formats() -> None:
    rows = re.findall(
        r"^\| \[`(\w+)`\]\(\S+\) \| (.*?) \| (.*?) \| (.*?) \| (.*?) ?\|$", README, re.M
    )
    assert rows == [
        (
            format.name,
            "read, write" if format.read or format.read_path else "write",
            " ".join(f"`{suffix}`" for suffix in format.suffixes),
            format.description,
            f"`{format.extra}`" if format.extra else "",
        )
        for format in sr.formats()
    ]


def test_the_table_of_files_has_every_reader() -> None:
    rows = re.findall(r"^\| [^|]+ \| ((?:`\.\w+` ?)+) \| [^|]*\|$", README, re.M)
    assert [tuple(row.replace("`", "").split()) for row in rows] == [
        reader.SUFFIXES for reader in readers()
    ]


def test_every_extra_is_named_and_every_layout() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = set(project["optional-dependencies"]) - {"test", "test-formats", "check"}
    assert {name for name in names if f"`{name}`" not in README} == set()
    assert {
        name for name in sr.layouts() if f"[{name}](docs/layouts/{name}.md)" not in README
    } == set()
