"""Lines joined and marks taken away, for the layouts; every change is an entry of the ledger."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from seminar_records.flow import Builder, Edit, Flow
from seminar_records.grammar import pattern
from seminar_records.model import Repair, Span
from seminar_records.repair import entries

__all__ = ["join_lines", "mend_glued", "unescape_markdown"]

_REACH = 60  # how far back a word at a line end is looked for


def _rule(name: str) -> Any:
    return pattern(name, "joining")


def join_lines(
    parts: Sequence[Flow], gap: tuple[int, int] | None = None
) -> tuple[Flow, list[Repair]]:
    """Join the physical lines of one paragraph; blank ones are left out.

    A line end with its indentation becomes one space (rule ``hard-wrap``, one entry for all of
    them). A word broken by a hyphen is joined (``line-end hyphen``): without the hyphen before a
    small letter, unless it is written with one anyway; with it before a capital or a digit. A name
    with a particle keeps or gets its hyphens (``broken name``: Bagh-e / Nasim).

    ``gap`` is the white space between two parts where more lies between their texts, such as marks.
    """
    flows = [flow for flow in map(Flow.strip, parts) if flow.text]
    if not flows:
        return Flow.concat(()), []
    build = Builder()
    ledger: list[Repair] = []
    wraps: list[Span] = []
    left = flows[0]
    for right in flows[1:]:
        rule, cut, glue = _junction(left.text, right.text)
        start, end = gap or _gap(left, right)
        if rule == "hard-wrap":
            wraps.append(Span(start=start, end=end))
        else:
            ledger.append(_mended_word(rule, left, right, cut, glue))
        build.keep(left, 0, len(left.text) - cut)
        if glue:
            build.put(glue, start, end - start)
        left = right
    if wraps:
        ledger.append(Repair(rule="hard-wrap", before="\n", after=" ", spans=tuple(wraps)))
    build.keep(left, 0, len(left.text))
    return build.flow(), ledger


def _gap(left: Flow, right: Flow) -> tuple[int, int]:
    """The source between two flows; empty where the second does not stand after the first."""
    start = left.edges()[1]
    return start, max(start, right.edges()[0])


def _junction(left: str, right: str) -> tuple[str, int, str]:
    """How two lines meet: the rule, how many characters the first loses, what comes between."""
    if "-" not in left[-8:] and left[-1] != "‐":  # nearly all lines: spare them the searches
        return "hard-wrap", 0, " "
    left, right = left[-_REACH:], right[:_REACH]
    ending = _rule("ends_in").search(left)
    if ending and right[0].isupper():
        return "broken name", 0, "" if ending["hyphen"] else "-"
    word = _rule("last_word").search(left)
    first = _rule("first_word").match(right)
    if not word or not first or word[0][-1] not in "-‐" or _rule("suspended").fullmatch(first[0]):
        return "hard-wrap", 0, " "
    if word[0][0].isupper() and _rule("begins_with").match(right):
        return "broken name", 0, ""
    keeps = _keeps_hyphen(word[0][:-1], first[0])
    return "line-end hyphen", 0 if keeps else 1, ""


def _keeps_hyphen(left: str, right: str) -> bool:
    return (
        not right[0].islower()
        or len(left) == 1
        or not left.isalpha()
        or (left.isupper() and len(left) > 1)
        or bool(_rule("hyphen_after").fullmatch(left))
        or bool(_rule("hyphen_before").fullmatch(right))
    )


def _mended_word(rule: str, left: Flow, right: Flow, cut: int, glue: str) -> Repair:
    word = _rule("last_word").search(left.text[-_REACH:])
    first = _rule("first_word").match(right.text[:_REACH])
    before = word[0] if word else left.text[-1]
    after = first[0] if first else right.text[0]
    start = left.extent(len(left.text) - len(before), len(left.text))[0]
    return Repair(
        rule=rule,
        before=f"{before}\n{after}",
        after=before[: len(before) - cut] + glue + after,
        spans=(Span(start=start, end=right.extent(0, len(after))[1]),),
    )


def mend_glued(flow: Flow) -> tuple[Flow, list[Repair]]:
    """Part a particle from the name it is glued to: Bagh-eNasim becomes Bagh-e-Nasim."""
    edits: list[Edit] = []
    ledger: list[Repair] = []
    text = flow.text
    for match in _rule("glued").finditer(text):
        name = _rule("last_word").search(text, max(0, match.start() - _REACH), match.start())
        following = _rule("first_word").match(text, match.end(), match.end() + _REACH)
        if not name or not following or not name[0][0].isupper() or len(name[0]) < 2:
            continue
        place = match.end()
        edits.append((place, place, "-"))
        a, b = name.start(), following.end()
        after = f"{text[a:place]}-{text[place:b]}"
        ledger.append(
            Repair(rule="glued name", before=text[a:b], after=after, spans=flow.spans(a, b))
        )
    return (flow.edit(edits), ledger) if edits else (flow, ledger)


_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def unescape_markdown(flow: Flow) -> tuple[Flow, list[Repair]]:
    """Take the backslash from escaped punctuation (CommonMark 0.31.2, 2.4)."""
    edits = [(m.start(), m.end(), m[1]) for m in _ESCAPE.finditer(flow.text)]
    if not edits:
        return flow, []
    ledger = entries(flow, "markdown escape", edits)
    return flow.edit([(a, a + 1, "") for a, _, _ in edits]), ledger
