"""Everything in the checkout is in the wheel, and the wheel works where the checkout is not."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import seminar_records as sr

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "seminar_records"
GRAMMARS = ROOT / "grammars"

#: Where each file of the checkout belongs in the package.
PACKAGED = {
    **{path: path.relative_to(SOURCE.parent).as_posix() for path in SOURCE.rglob("*.*")},
    **{path: f"seminar_records/grammars/{path.name}" for path in GRAMMARS.glob("*.*")},
}


def _kept() -> list[str]:
    """The files of the checkout that make the package: modules, grammars, data."""
    kinds = {".py", ".ppeg", ".json", ".typed", ".html", ".css", ".js"}
    return sorted(name for path, name in PACKAGED.items() if path.suffix in kinds)


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel made from the sdist, so that both are complete when it is."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = folder.glob("*.whl")
    return found


def test_every_sub_package_is_listed(project: dict[str, Any]) -> None:
    found = {"seminar_records", "seminar_records.grammars"}
    for path in SOURCE.rglob("*.py"):
        if path.parent != SOURCE:
            found.add(".".join(path.parent.relative_to(SOURCE.parent).parts))
    assert set(project["tool"]["setuptools"]["packages"]) == found


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in SOURCE.rglob("*.py")} | {GRAMMARS}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_every_grammar_of_the_checkout_is_installed() -> None:
    installed = {entry.name for entry in files("seminar_records.grammars").iterdir()}
    grammars = {path.name for path in GRAMMARS.glob("*.ppeg")}
    assert grammars
    assert grammars <= installed


def test_the_wheel_holds_every_module_grammar_and_data_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert [name for name in _kept() if name not in names] == []
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests")]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_wheel_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import seminar_records as sr\n"
        "assert sr.__file__.startswith(sys.argv[1])\n"
        "print(sr.dumps(sr.parse_file(sys.argv[2])), end='')"
    )
    report = ROOT / "tests" / "fixtures" / "markdown" / "tidal-energy.md"
    command = [sys.executable, "-P", "-c", program, str(tmp_path / "installed"), str(report)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert sr.loads(done.stdout) == sr.parse_file(report)


def test_the_version_is_in_the_changelog_and_the_citation(project: dict[str, Any]) -> None:
    version = project["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"version: {version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_what_is_imported_at_run_time_is_a_dependency(project: dict[str, Any]) -> None:
    """Without the extras nothing but these six and what they need is imported."""
    program = (
        "import sys, seminar_records as sr\n"
        "record = sr.parse_text('Seminar on Kelp — 12 March 2021\\n\\nDr. Ines Okafor spoke.')\n"
        "sr.dumps(record, 'jsonl')\n"
        "print(' '.join({name.split('.')[0] for name in sys.modules}"
        " - sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    wanted = {requirement.split(">")[0] for requirement in project["project"]["dependencies"]}
    indirect = {"attr", "attrs", "typing_extensions", "wcwidth", "_regex", "__main__"}
    finders = {name for name in done.stdout.split() if name.startswith("__editable__")}
    extra = set(done.stdout.split()) - wanted - indirect - finders
    allowed = {"seminar_records", "_distutils_hack", "sitecustomize", "usercustomize"}
    assert extra <= allowed
