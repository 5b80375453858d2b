"""The pages: every link leads somewhere, and what they list is what there is."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import attrs
import pytest

import seminar_records as sr
from seminar_records import grammar, model
from seminar_records.cli import parser

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "tests").rglob("README.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _links(page: Path) -> list[tuple[Path, str]]:
    """The links to other pages and places, as path and fragment."""
    found = []
    for link in LINK.findall(re.sub(r"^```.*?^```$", "", _text(page), flags=re.M | re.S)):
        if not re.match(r"[a-z]+:", link):
            path, _, fragment = link.partition("#")
            found.append(((page.parent / path).resolve() if path else page, fragment))
    return found


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", _text(page), re.M)
    return {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for path, fragment in _links(page):
        assert path.exists(), path
        assert not fragment or fragment in _anchors(path), f"{path.name}#{fragment}"


def test_the_index_links_every_page() -> None:
    linked = {path for path, _ in _links(DOCS / "index.md")}
    assert [page.name for page in DOCS.rglob("*.md") if page not in linked] == ["index.md"]


def test_every_format_and_every_layout_has_its_page() -> None:
    pages = {page for page in DOCS.rglob("*.md") if page.name != "index.md"}
    titled = " ".join(_text(page).splitlines()[0] for page in pages)
    plain = _text(DOCS / "json.md")
    names = [format.name for format in sr.formats()]
    assert [name for name in names if f"`{name}`" not in titled and f"`{name}`" not in plain] == []
    assert {page.stem for page in (DOCS / "layouts").iterdir()} == set(sr.layouts())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_on_a_page_is_python(page: Path) -> None:
    for program in PYTHON.findall(_text(page)):
        compile(program, str(page), "exec")


def test_the_examples_of_the_record_hold() -> None:
    programs = PYTHON.findall(_text(DOCS / "record.md"))
    assert len(programs) == 2
    for program in programs:
        assert "assert" in program
        exec(compile(program, "record.md", "exec"), {})


def test_every_class_and_field_of_the_record_is_described() -> None:
    described: dict[str, list[str]] = {}
    for part in _text(DOCS / "record.md").split("\n## The classes\n")[1].split("\n### ")[1:]:
        name, _, rest = part.partition("\n")
        described[name] = re.findall(r"^\| `(\w+)` \|", rest, re.M)
    classes = [name for name in model.__all__ if name != "SCHEMA_VERSION"]
    assert set(described) == set(classes)
    for name in classes:
        one = getattr(model, name)
        fields = [field.name for field in attrs.fields(one)] if attrs.has(one) else []
        assert described[name] == fields, name
    for enum in (model.Role, model.EventKind):
        assert [
            one.value for one in enum if f"`{one.value}`" not in _text(DOCS / "record.md")
        ] == []


def test_every_kind_of_segment_is_described() -> None:
    segment = _text(DOCS / "record.md").split("### Segment\n")[1].split("\n### ")[0]
    (row,) = (line for line in segment.splitlines() if line.startswith("| `kind` |"))
    reports = (ROOT / "tests" / "fixtures").rglob("*.[mt]*")
    used = {segment.kind for path in reports for segment in sr.parse_file(path).segments}
    assert len(used) > 10
    assert used <= set(re.findall(r"`(\w+)`", row))


def test_every_command_and_option_is_on_the_page() -> None:
    page = _text(DOCS / "cli.md")
    (group,) = (a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))
    for name, command in group.choices.items():
        assert f"`{name}" in page, name
        for action in command._actions:
            for option in action.option_strings:
                assert option in {"-h", "--help", "--output"} or f"`{option}" in page, option


def test_every_room_of_the_design_is_there() -> None:
    page = _text(DOCS / "design.md")
    source = ROOT / "src" / "seminar_records"
    for name in re.findall(r"`(\w+(?:\.py|/))`", page):
        assert (source / name).exists() or (ROOT / name).exists(), name
    named = set(re.findall(r"`(?:grammars/)?(\w+)\.ppeg`", page)) - {"NAME"}
    assert named <= set(grammar.names())
