"""The rules of the house, as far as a program can see them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "seminar_records"
MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if path.read_text(encoding="utf-8")]
#: Imported by their formats when these are used.
LAZY = {"seminar_records.serialisers.arrowschema", "seminar_records.serialisers.boundedyaml"}
#: What only extras bring.
OPTIONAL = {"icalendar", "jsonschema", "lxml", "mammoth", "pyarrow", "pypdfium2", "trafilatura"}
OPTIONAL |= {"PIL", "yaml"}
AMERICAN = re.compile(
    r"\b(?:(?:organ|serial|recogn|normal|summar|token)iz|color(?!\.org)|behavior|center\b|catalog\b|analyz"
    r"|labeled|canceled)\w*",
    re.IGNORECASE,
)


def _name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def _public(tree: ast.Module, names: set[str]) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes that a module offers, with the methods of the classes."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name in names:
            yield node
            for member in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(member, ast.FunctionDef) and member.name[0] != "_":
                    yield member


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_says_what_it_is_and_what_it_offers(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    listed: list[list[str]] = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    assert len(listed) == 1 or path.name in {"__init__.py", "__main__.py"}
    names = {name for one in listed for name in one}
    assert [node.name for node in _public(tree, names) if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_no_bag(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "misc", "common"}
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_every_module_is_imported_without_a_warning_and_without_an_extra() -> None:
    names = [
        ".".join(("seminar_records", *path.relative_to(SOURCE).with_suffix("").parts))
        for path in MODULES
    ]
    wanted = sorted({name.removesuffix(".__init__") for name in names} - LAZY)
    program = (
        "import sys, importlib\n"
        f"for name in {wanted!r}: importlib.import_module(name)\n"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    assert set(names) >= LAZY
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) & OPTIONAL == set()


def _prose(path: Path) -> str:
    """What is written for people: comments and docstrings, and pages without their code."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ppeg":
        return "\n".join(line for line in text.splitlines() if line.startswith("#"))
    if path.suffix == ".md":
        return re.sub(r"```.*?```|`[^`\n]*`|\]\([^)]*\)", "", text, flags=re.DOTALL)
    tree = ast.parse(text)
    kinds = (ast.Module, ast.FunctionDef, ast.ClassDef)
    docs = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, kinds)]
    docs = [re.sub(r"``.*?``", "", doc) for doc in docs]
    return "\n".join([*docs, *re.findall(r"(?m)(?:^|  )#.*", text)])


def test_the_spelling_is_british() -> None:
    pages = [
        *MODULES,
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("grammars/*.ppeg"),
    ]
    found = [f"{path.name}: {hit[0]}" for path in pages for hit in AMERICAN.finditer(_prose(path))]
    assert found == []
