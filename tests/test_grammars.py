"""Grammars: they load, say what they mean once, and never fail on the empty string."""

from __future__ import annotations

import importlib
import random
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex
from parsimonious.expressions import Expression, OneOf, Regex
from parsimonious.nodes import Node
from promises import FIXTURES

from seminar_records import grammar
from seminar_records.grammar import (
    GrammarError,
    begins,
    choice,
    compiled,
    load,
    match,
    names,
    pattern,
    span,
)
from seminar_records.layouts import LAYOUTS
from seminar_records.layouts.build import BUILDERS
from seminar_records.lexicon import words
from seminar_records.reading import roles, sayings

SOURCE = Path(__file__).parents[1] / "src" / "seminar_records"
OURS = tuple(layout.name for layout in LAYOUTS)
ALONE = ("lines", "blocks", "furniture", "marks")
#: Every code that a line which is not blank can have (grammars/lines.ppeg).
CODES = "-=~,#*+@|/:>)FfBbeHIiyLMNlSJstPpTWwVZz"


def test_every_grammar_of_the_checkout_is_installed() -> None:
    folder = Path(__file__).parents[1] / "grammars"
    assert {path.stem for path in folder.glob("*.ppeg")} == set(names())


@pytest.mark.parametrize("parts", [(name,) for name in ALONE] + [(n, "blocks") for n in OURS])
def test_no_rule_fails_on_nothing(parts: tuple[str, ...]) -> None:
    rules = load(*parts)
    for rule in rules:
        for text in ("", "\n", "x\n"):
            node = match(rules, rule, text, len(text) - 1 if text else 0)
            assert node is None or node.end <= len(text)


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("code", CODES)
def test_every_line_starts_a_block_in_every_layout(name: str, code: str) -> None:
    for after in ("", ".", *CODES):
        node = match(load(name, "blocks"), "block", code + after)
        assert node is not None
        assert node.end > 0


def test_every_builder_has_its_rule() -> None:
    assert set(BUILDERS) < set(load("blocks"))


def test_every_rule_is_used_by_another_one_or_by_the_code() -> None:
    """A rule that nobody asks for reads nothing, whatever its name says."""
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    asked = set(re.findall(r"""["'](\w+)["']""", code))
    bodies = [body for name in names() for body in _bodies(name).values()]
    embedded = {rule for body in bodies for rule in re.findall(r"\{([A-Za-z_]\w*)\}", body)}
    members = {rule for body in bodies if body[:1] != "~" for rule in re.findall(r"\w+", body)}
    rules = {f"{name}: {rule}" for name in names() for rule in _bodies(name)}
    used = asked | embedded | members
    assert {rule for rule in rules if rule.split(": ")[1] not in used} == set()


def _bodies(name: str) -> dict[str, str]:
    found = re.findall(r"^(\w+)\s*=\s*(.*(?:\n[ \t]+\S.*)*)", grammar.read(name), re.MULTILINE)
    return dict(found)


def test_the_documented_codes_are_those_in_use() -> None:
    comment = "".join(
        line[1:] + " " for line in grammar.read("lines").splitlines() if line[:1] == "#"
    ).replace("(", " ")
    assert [code for code in CODES if f" {code} " not in comment] == []


def test_a_rule_defined_twice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "read", lambda name: f'a = "{name}"\n')
    with pytest.raises(GrammarError, match="'a' is defined twice"):
        load("first-of-two", "second-of-two")


def test_a_faulty_grammar_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "read", lambda name: "a = (\n")
    with pytest.raises(GrammarError, match="faulty"):
        load("faulty")


def test_an_unknown_grammar_names_the_known_ones() -> None:
    with pytest.raises(GrammarError, match="lines"):
        load("no-such-grammar")


def test_a_pattern_is_a_rule_of_one_terminal() -> None:
    assert pattern("item", "lines").match("- x")
    assert isinstance(load("lines")["item"], Regex)
    with pytest.raises(GrammarError, match="one terminal"):
        pattern("block", "prose", "blocks")


@pytest.mark.parametrize("name", names())
def test_terminals_and_choices_are_those_of_parsimonious(name: str) -> None:
    parts = (name, "blocks") if name in OURS else (name,)
    for rule, expression in load(*parts).items():
        if isinstance(expression, Regex):
            found = begins(rule, *parts)
            assert (found.pattern, found.flags) == (expression.re.pattern, expression.re.flags)
            assert _as_written(pattern(rule, *parts).pattern) == found.pattern
        elif isinstance(expression, OneOf):
            assert _leaves(expression) == [name for name, _ in choice(rule, *parts).members]


@pytest.mark.parametrize("name", names())
def test_both_libraries_read_a_terminal_alike(name: str) -> None:
    parts = (name, "blocks") if name in OURS else (name,)
    texts = _texts()
    for rule, expression in load(*parts).items():
        if isinstance(expression, Regex):
            ours, theirs = pattern(rule, *parts), begins(rule, *parts)
            for text in texts:
                found = [_places(match) for match in ours.finditer(text)]
                assert found == [_places(match) for match in theirs.finditer(text)], (rule, text)


def _as_written(expression: str) -> str:
    """Without the numbers of groups, properties by their names."""
    expression = re.sub(r"(?<=\(\?P[<=])([a-z]\w*?)_\d+(?=[>)])", r"\1", expression)
    for name in ("Lu", "Ll", "M"):
        written = rf"\p{{{name}}}"
        expression = expression.replace(f"[{_runs(name)}]", written).replace(_runs(name), written)
    return expression


@cache
def _runs(name: str) -> str:
    """The characters of the first plane with a property, run by run: ``A-Z``."""
    having = "".join(c for c in map(chr, range(0x10000)) if regex.match(rf"\p{{{name}}}", c))
    firsts = [c for c in having if chr(ord(c) - 1) not in having]
    lasts = [c for c in having if chr(ord(c) + 1) not in having]
    return "".join(f"{first}-{last}" for first, last in zip(firsts, lasts, strict=True))


def _places(match: Any) -> dict[str, tuple[int, int]]:
    """Where the groups stand; of those with one name the last that took part."""
    names = [name for name in match.re.groupindex if match.start(name) >= 0]
    return {re.sub(r"_\d+$", "", name): match.span(name) for name in names} | {"": match.span()}


def test_a_group_is_found_in_the_branch_that_took_part() -> None:
    terminal = compiled("(?P<mark>a)(?P=mark)|(?P<mark>b)c(?P=mark)|(?P<mark>[d])")
    found = [span(match, "mark") for match in map(terminal.match, ("aa", "bcb", "d")) if match]
    assert terminal.match("bca") is None
    assert found == [(0, 1), (0, 1), (0, 1)]
    assert span(compiled("(?P<mark>a)?|(?P<mark>c)").match("b"), "mark") == (-1, -1)


@cache
def _texts() -> tuple[str, ...]:
    """Lines of the fixtures, and the codes of their words."""
    lines = [line for path in FIXTURES for line in path.read_text("utf-8").splitlines() if line]
    short = [line[:160] for line in lines[::7]]
    return (*short, *(words(line).codes for line in short))


def _leaves(expression: Expression) -> list[str]:
    if isinstance(expression, OneOf):
        return [leaf for member in expression.members for leaf in _leaves(member)]
    return [str(expression.name)]


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("code", CODES)
def test_a_choice_takes_what_parsimonious_takes(name: str, code: str) -> None:
    for after in ("", *CODES):
        text = code + after + "P"
        node = match(load(name, "blocks"), "block", text)
        while isinstance(node, Node) and isinstance(node.expr, OneOf):
            node = node.children[0]
        found = choice("block", name, "blocks").match(text)
        assert node is not None
        assert found is not None
        assert (found[0], found[1].end()) == (node.expr_name, node.end)


@pytest.mark.parametrize(("short", "full"), [("silent", "form"), ("silent_anonymous", "anonymous")])
def test_without_a_verb_of_saying_the_short_choice_decides_alike(short: str, full: str) -> None:
    """``walk`` tries fewer forms on sentences with no verb of saying or delivering."""
    rng = random.Random(7)
    few, all_ = choice(short, "attribution"), choice(full, "attribution")
    letters = "@%PsStTjwWbzzzCCmkeraxhciElLNOA#,,.&oyQJ“”:"
    made = ("".join(rng.choices(letters, k=rng.randrange(1, 24))) for _ in range(4000))
    for codes in made:
        found, wanted = few.match(codes), all_.match(codes)
        assert (found and found[0]) == (wanted and wanted[0]), codes


def _required(parsed: Any) -> set[str]:
    """The letters that are in every match of a parsed expression."""
    out: set[str] = set()
    for op, value in parsed:
        name = str(op)
        if name == "LITERAL":
            out.add(chr(value))
        elif name == "IN" and len(value) == 1 and str(value[0][0]) == "LITERAL":
            out.add(chr(value[0][1]))
        elif name == "BRANCH":
            out |= set.intersection(*map(_required, value[1]))
        elif name == "SUBPATTERN":
            out |= _required(value[3])
        elif name == "ATOMIC_GROUP":
            out |= _required(value)
        elif name == "ASSERT":
            out |= _required(value[1])
        elif name.endswith("_REPEAT") and value[0]:
            out |= _required(value[2])
    return out


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("clauses", {rule: set(codes) for rule, _, codes in roles._GIVING}),
        ("attribution", sayings._NEEDED),
    ],
)
def test_a_rule_needs_the_codes_that_it_is_said_to_need(
    name: str, needed: Mapping[str, Iterable[str]]
) -> None:
    terminal = grammar._terminal
    parse = importlib.import_module("re._parser").parse
    for rule, codes in needed.items():
        expression, _ = terminal(rule, (name,))
        assert set(codes) <= _required(parse(expression)), rule
