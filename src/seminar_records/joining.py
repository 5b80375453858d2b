"""Lines joined and marks taken away, for the layouts; every change is an entry of the ledger."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminar_records.flow import Builder, Edit, Flow
from seminar_records.model import Repair, Span
from seminar_records.repair import entries

__all__ = ["join_lines", "mend_glued", "unescape_markdown"]

#: Particles of Persian, Urdu and Arabic compound names (izafat, conjunction, article).
_PARTICLE = "e|i|o|u|ul|al|ur|us|ud|un|uz|ush"
_ENDS_IN_PARTICLE = re.compile(rf"(?<![^\W\d_])[A-Z][^\W\d_]+-(?:{_PARTICLE})(-?)$")
_BEGINS_WITH_PARTICLE = re.compile(rf"(?:{_PARTICLE})-?[A-Z]")
_GLUED = re.compile(rf"-(?!eB|eCom|eGov|eL|eP|iP)(?:{_PARTICLE})(?=[A-Z][a-z])")
_LAST_WORD = re.compile(r"[^\W_]+(?:['’‐-][^\W_]+)*[‐-]?$")
_FIRST_WORD = re.compile(r"[^\W_]+")
_SUSPENDED = frozenset({"and", "or", "to", "und", "et"})
#: First and second parts that are written with a hyphen wherever the line ends.
_HYPHEN_AFTER = re.compile(
    r"all|anti|co|cross|ex|first|full|half|high|long|low|mid|neo|non|pan|part|post|pre|pro|quasi"
    r"|second|self|semi|short|so|third|vice|well|two|three|four|five|six|seven|eight|nine|ten"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
    re.IGNORECASE,
)
_HYPHEN_BEFORE = re.compile(
    r"based|building|centred|centric|driven|elect|free|funded|general|keeping|led|level|like|long"
    r"|making|off|old|oriented|out|related|scale|sharing|size|specific|term|up|wide|years?"
)
_REACH = 60  # how far back a word at a line end is looked for


def join_lines(parts: Sequence[Flow]) -> tuple[Flow, list[Repair]]:
    """Join the physical lines of one paragraph; blank ones are left out.

    A line end with its indentation becomes one space (rule ``hard-wrap``, one entry for all of
    them). A word broken by a hyphen is joined (``line-end hyphen``): without the hyphen before a
    small letter, unless it is written with one anyway; with it before a capital or a digit. A name
    with a particle keeps or gets its hyphens (``broken name``: Bagh-e / Nasim).
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
        start, end = _gap(left, right)
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
    ending = _ENDS_IN_PARTICLE.search(left)
    if ending and right[0].isupper():
        return "broken name", 0, "" if ending[1] else "-"
    word = _LAST_WORD.search(left)
    first = _FIRST_WORD.match(right)
    if not word or not first or word[0][-1] not in "-‐" or first[0] in _SUSPENDED:
        return "hard-wrap", 0, " "
    if word[0][0].isupper() and _BEGINS_WITH_PARTICLE.match(right):
        return "broken name", 0, ""
    keeps = _keeps_hyphen(word[0][:-1], first[0])
    return "line-end hyphen", 0 if keeps else 1, ""


def _keeps_hyphen(left: str, right: str) -> bool:
    return (
        not right[0].islower()
        or len(left) == 1
        or not left.isalpha()
        or (left.isupper() and len(left) > 1)
        or bool(_HYPHEN_AFTER.fullmatch(left))
        or bool(_HYPHEN_BEFORE.fullmatch(right))
    )


def _mended_word(rule: str, left: Flow, right: Flow, cut: int, glue: str) -> Repair:
    word, first = _LAST_WORD.search(left.text[-_REACH:]), _FIRST_WORD.match(right.text[:_REACH])
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
    for match in _GLUED.finditer(text):
        name = _LAST_WORD.search(text, max(0, match.start() - _REACH), match.start())
        following = _FIRST_WORD.match(text, match.end(), match.end() + _REACH)
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
