"""Where the grammars are and how they are loaded; no other module knows.

Grammars are parsimonious files in ``seminar_records.grammars`` (``NAME.ppeg``). They are compiled
on first use and kept, rule by rule: a rule that is one terminal, or an ordered choice of such
rules, is used without the rest of its file and without parsimonious, which reads the others.
parsimonious takes the last of two rules with one name without a word, and falls back to :mod:`re`
when ``regex`` is missing; both are refused here.

One thing is added to parsimonious' notation: a terminal may embed an earlier terminal of the same
grammar, ``full = ~r"{honorific}{name}"``. One large regular expression is matched several times
faster than the same rule made of many small ones, and it can be searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from seminar_records.errors import SeminarRecordsError

if TYPE_CHECKING:
    from parsimonious.grammar import Grammar
    from parsimonious.nodes import Node
    from regex import Match, Pattern

__all__ = [
    "Choice",
    "GrammarError",
    "begins",
    "choice",
    "compiled",
    "load",
    "match",
    "names",
    "pattern",
    "read",
    "span",
]

_PACKAGE = "seminar_records.grammars"
_SUFFIX = ".ppeg"
_RULE = re.compile(r"^([A-Za-z_]\w*)[ \t]*=[ \t]*(.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)
_TERMINAL = re.compile(r'~r"((?:[^"\\\n]|\\.)*)"([a-z]*)(?:[ \t]+#.*)?')
_CHOICE = re.compile(r"[A-Za-z_]\w*(?:\s*/\s*[A-Za-z_]\w*)*")
_NAME = re.compile(r"\w+")
_GROUP = re.compile(r"\(\?P([<=])(\w+)")
_PROPERTY = re.compile(r"\\p\{(?P<property>Lu|Ll|M)\}|\\.|[\[\]]")
_EMBEDDED = re.compile(r"(?<!\\[pP])\{([A-Za-z_]\w*)\}")  # not a Unicode property


class GrammarError(SeminarRecordsError, ValueError):
    """A grammar of this package is itself at fault: ``reason`` says how."""

    def __init__(self, grammar: str, reason: str) -> None:
        super().__init__(grammar, reason)
        self.grammar = grammar
        self.reason = reason

    def __str__(self) -> str:
        return f"grammar {self.grammar}: {self.reason}"


def names() -> tuple[str, ...]:
    """The names of all installed grammars, sorted."""
    found = (entry.name for entry in resources.files(_PACKAGE).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


def read(name: str) -> str:
    """The source of one grammar; GrammarError when there is none of that name."""
    entry = resources.files(_PACKAGE) / (name + _SUFFIX)
    if not entry.is_file():
        raise GrammarError(name, f"no such grammar; known are: {', '.join(names())}")
    return entry.read_text(encoding="utf-8")


@cache
def load(*parts: str) -> Grammar:
    """The grammar made of these files, one after another; the first rule is the default.

    Several parts are how grammars share rules: each may use rules of the others, and none may
    define a rule again. Raises GrammarError for an unknown or a faulty grammar.
    """
    from parsimonious.exceptions import ParsimoniousError
    from parsimonious.grammar import Grammar

    _require_regex()
    source = "\n".join(f"{rule} = {body}" for rule, body in _rules(*parts).items())
    try:
        return Grammar(source)
    except ParsimoniousError as error:
        raise GrammarError("+".join(parts), str(error)) from error


@cache
def pattern(rule: str, *parts: str) -> Any:
    """The compiled pattern of a rule that is a single terminal."""
    return compiled(*_terminal(rule, parts))


@cache
def begins(rule: str, *parts: str) -> Any:
    """The pattern of a rule by ``regex``, which knows partial matches: what a text may become."""
    import regex

    expression, letters = _terminal(rule, parts)
    return regex.compile(expression, _flags(letters))


def compiled(expression: str, letters: str = "") -> Any:
    """A pattern of Python's :mod:`re` where that knows all of the expression, otherwise of
    ``regex``: a search that fails takes the first a sixth of the time, and compiling half.

    Groups may share a name, mostly in different branches. :mod:`re` allows none: there the second
    is ``name_2``, and :func:`span` finds the one that took part. Nor does it know properties: the
    characters of those named in ``_PROPERTY`` are written out for it."""
    try:
        return re.compile(_written_out(_named_apart(expression)), _flags(letters))
    except re.error:  # other Unicode properties, look-behinds of several lengths
        import regex

        return regex.compile(expression, _flags(letters))


def span(match: Match[str], name: str) -> tuple[int, int]:
    """Where the group of that name stands, in whichever branch it took part; else (-1, -1)."""
    found, number = match.span(name), 2
    while found[0] < 0 and (key := f"{name}_{number}") in match.re.groupindex:
        found, number = match.span(key), number + 1
    return found


def _named_apart(expression: str) -> str:
    """The expression with a number behind the names of groups that have had them before; a
    back-reference means the group last named so."""
    counts: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        mark, name = found.groups()
        if mark == "<":
            counts[name] = counts.get(name, 0) + 1
        number = counts.get(name, 1)
        return f"(?P{mark}{name}_{number}" if number > 1 else found[0]

    return _GROUP.sub(numbered, expression)


def _written_out(expression: str) -> str:
    """The expression with the characters of Unicode properties in place of their names, in
    brackets unless it stands in brackets."""
    out, inside, end = [], False, 0
    for found in _PROPERTY.finditer(expression):
        mark = found[0]
        if mark in "[]":
            inside = mark == "["
        elif found["property"]:
            characters = _characters(found["property"])
            out += [expression[end : found.start()], characters if inside else f"[{characters}]"]
            end = found.end()
    return "".join(out) + expression[end:] if out else expression


@cache
def _characters(property: str) -> str:
    """The characters with this property, below U+10000, as ranges of a class."""
    import regex

    every = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x10000))))
    runs = regex.findall(rf"\p{{{property}}}+", every)
    return "".join(f"{run[0]}-{run[-1]}" for run in runs)


def _flags(letters: str) -> int:
    """The flags that both libraries write with these letters; they number them alike."""
    return sum(re.RegexFlag[letter.upper()] for letter in letters)


def _terminal(rule: str, parts: tuple[str, ...]) -> tuple[str, str]:
    """The expression of a rule and the letters of its flags."""
    found = _TERMINAL.fullmatch(_rules(*parts).get(rule, ""))
    if found is None:
        raise GrammarError("+".join(parts), f"{rule!r} is not a rule of one terminal")
    return found[1], found[2]


class Choice:
    """An ordered choice of terminals: the first that matches is taken."""

    def __init__(self, members: tuple[tuple[str, Pattern[str]], ...]) -> None:
        self.members = members

    def match(self, text: str, at: int = 0) -> tuple[str, Match[str]] | None:
        """The name of the rule that matches ``text[at:]``, and its match."""
        for name, terminal in self.members:
            found = terminal.match(text, at)
            if found is not None:
                return name, found
        return None


@cache
def choice(rule: str, *parts: str) -> Choice:
    """A rule that is an ordered choice of terminals, or of choices of such."""
    return Choice(tuple((name, pattern(name, *parts)) for name in _members(rule, parts)))


def _members(rule: str, parts: tuple[str, ...]) -> Iterator[str]:
    body = _rules(*parts).get(rule, "")
    if _CHOICE.fullmatch(body) is None:
        yield rule
        return
    for name in _NAME.findall(body):
        yield from _members(name, parts)


def match(grammar: Grammar, rule: str, text: str, at: int = 0) -> Node | None:
    """The node of ``rule`` at ``text[at:]``, or None; never raises on content."""
    from parsimonious.exceptions import ParseError

    try:
        return grammar[rule].match(text, at)
    except ParseError:
        return None


def _require_regex() -> None:
    from parsimonious import expressions

    engine: str = expressions.re.__name__  # type: ignore[attr-defined]
    if engine != "regex":
        raise GrammarError("*", f"parsimonious runs on {engine!r}; the package 'regex' is needed")


@cache
def _rules(*parts: str) -> dict[str, str]:
    """Rule -> expression, with every ``{rule}`` in a terminal replaced by that rule's own."""
    name = "+".join(parts)
    rules: dict[str, str] = {}

    def expression(found: re.Match[str]) -> str:
        terminal = _TERMINAL.fullmatch(rules.get(found[1], ""))
        if terminal is None:
            raise GrammarError(name, f"{found[1]!r} is embedded before it is defined as a terminal")
        return f"(?:{terminal[1]})"

    for rule, body in _RULE.findall("\n".join(map(read, parts))):
        if rule in rules:
            raise GrammarError(name, f"rule {rule!r} is defined twice")
        rules[rule] = _EMBEDDED.sub(expression, body) if body.startswith("~r") else body
    return rules
