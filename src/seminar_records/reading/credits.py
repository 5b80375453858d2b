"""Credits: who compiled, edited, wrote and photographed the report.

Four sources count: credit lines (``Compiled by: …``), a by-line under the title, the author of the
front matter, and the signature of a press officer. Whoever these or ``written by`` name has made
the report and is its ``compiler``; where a line names the compiler expressly, such a person is
``author``.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import define, evolve

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import Credit, PersonName
from seminar_records.reading.findings import Claim
from seminar_records.reading.found import Found
from seminar_records.reading.names import person_name
from seminar_records.reading.printed import printed

__all__ = ["begins_bylined", "read_credits"]

_KINDS = frozenset({Kind.FIELD, Kind.LINE, Kind.PARAGRAPH, Kind.HEADING, Kind.PULL_QUOTE})
#: A credit line is short. In characters.
_MOST = 240
_TEXT = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.PULL_QUOTE, Kind.ITEM})
#: Credits stand within so many blocks of the beginning or the end.
_FRONT, _BACK = 25, 15
#: Who signs a report does so within so many blocks of its end, on a line no longer than this.
_SIGNED_WITHIN, _SIGNED_MOST = 6, 100
#: A by-line stands above the first paragraph of running text, which is longer than this.
_RUNNING = 200
_ROLES = ("compiler", "editor", "rapporteur", "author", "photographer")


@define
class _Line:
    """What a credit line says: roles and people, and the blocks it takes up."""

    blocks: list[Block]
    credits: list[Credit]


def read_credits(blocks: Sequence[Block]) -> tuple[tuple[Credit, ...], list[Claim]]:
    """The credits in the order of the text, each person and role once, and claims ``credit``."""
    lines: list[_Line] = []
    run_in: list[Claim] = []
    head = True
    for index, block in enumerate(blocks):
        if head and block.kind is Kind.PARAGRAPH and (begun := _begun(block)):
            run_in.append(begun[0])
            lines.append(begun[1])
        head = head and not (block.kind is Kind.PARAGRAPH and len(block.text) > _RUNNING)
        if index >= max(len(blocks) - _SIGNED_WITHIN, 1) and (signed := _signed(blocks, index)):
            lines.append(signed)
            continue
        if _FRONT <= index < len(blocks) - _BACK or not _may(block):
            continue
        line = _credit_line(blocks, index)
        if line is None and head and index > 0:
            line = _byline(blocks[index - 1], block) or _reports(block)
        if line is not None:
            lines.append(line)
    claims = [Claim(b.start, b.end, "credit") for line in lines for b in line.blocks]
    return _credits(lines), [*claims, *run_in]


def _may(block: Block) -> bool:
    """Whether a block may be a credit line: short, with a word or a mark that all have."""
    text = block.flow.text
    if len(text) > _MOST or block.kind not in _KINDS:
        return False
    return block.label is not None or _pattern("hint").search(text) is not None


def _credits(lines: Sequence[_Line]) -> tuple[Credit, ...]:
    """Authors become compilers unless somebody else is expressly named as such."""
    found = [credit for line in lines for credit in line.credits]
    if not any(credit.role == "compiler" for credit in found):
        found = [evolve(c, role="compiler") if c.role == "author" else c for c in found]
    unique: dict[tuple[str, str], Credit] = {}
    for credit in found:
        unique.setdefault((credit.role, credit.name.full.casefold()), credit)
    return tuple(unique.values())


# ---- lines


def _credit_line(blocks: Sequence[Block], index: int) -> _Line | None:
    """``Rapporteurs: A & B  Edited by: C`` on one line, or a label with the name below it."""
    block = blocks[index]
    if not _begins(block, "first"):
        return None
    flow = printed(block)
    label = _pattern("first").match(flow.text)
    if label is None:
        return None
    labels = [label, *_pattern("further").finditer(flow.text, label.end())]
    starts = [match.start() for match in labels[1:]]
    credits: list[Credit] = []
    for match, end in zip(labels, [*starts, len(flow)], strict=True):
        people = _people(flow.slice(match.end(), end))
        credits += [Credit(role=r, name=p, spans=p.spans) for r in _roles(match) for p in people]
    used = [block]
    if not flow.text[label.end() :].strip() and index + 1 < len(blocks):
        below = blocks[index + 1]
        people = _people(below.flow) if below.kind is Kind.LINE else []
        credits = [Credit(role=r, name=p, spans=p.spans) for r in _roles(label) for p in people]
        used.append(below)
    return _Line(used, credits) if credits else None


def _begins(block: Block, rule: str) -> bool:
    """Whether a block begins with a label of that rule, so that it is worth while to join it."""
    text = block.text if block.label is None else f"{block.label.text}: "
    return _pattern(rule).match(text) is not None


def _roles(label: regex.Match[str]) -> list[str]:
    roles = [role for role in _ROLES if label[role] is not None]
    return [*roles, "editor"] if label["edits"] else roles


def _byline(above: Block, block: Block) -> _Line | None:
    """``By NAME`` under the title; below ``Keynote address``, or with a title, it is a speaker."""
    if block.kind not in (Kind.LINE, Kind.PARAGRAPH, Kind.FIELD):
        return None
    if not _begins(block, "byline"):
        return None
    flow = printed(block)
    by = _pattern("byline").match(flow.text)
    if by is None or "a" in words(above.text[:_MOST]).codes:
        return None
    people = _people(flow.slice(by.end(), len(flow)))
    if not people or any(person.honorifics for person in people):
        return None
    return _Line([block], [Credit(role="author", name=p, spans=p.spans) for p in people])


def _reports(block: Block) -> _Line | None:
    """``NAME reports on the debate`` on a line of its own below the title."""
    flow = block.flow
    found = _pattern("reports").search(flow.text) if len(flow) <= _SIGNED_MOST else None
    people = _people(flow.slice(0, found.start())) if found else []
    if len(people) != 1 or people[0].honorifics:
        return None
    return _Line([block], [Credit(role="author", name=people[0], spans=people[0].spans)])


def begins_bylined(block: Block) -> bool:
    """Whether a paragraph begins with the by-line of the report: By NAME — LIMA:"""
    return block.kind is Kind.PARAGRAPH and _begins(block, "byline_run")


def _begun(block: Block) -> tuple[Claim, _Line] | None:
    """``By NAME — LIMA:`` before the first sentence; the block stays text."""
    if not _begins(block, "byline_run"):
        return None
    flow = block.flow
    by = _pattern("byline_run").match(flow.text)
    people = _people(flow.slice(*by.span("names"))) if by else []
    if by is None or len(people) != 1 or people[0].honorifics:
        return None
    claim = Claim(*flow.extent(*by.span("names")), "credit")
    return claim, _Line([], [Credit(role="author", name=p, spans=p.spans) for p in people])


def _signed(blocks: Sequence[Block], index: int) -> _Line | None:
    """A name below the text with the office of who writes for the press, behind it or on the next
    line; below an address for enquiries it is nobody's signature."""
    block = blocks[index]
    if block.kind not in _KINDS or len(block.text) > _SIGNED_MOST:
        return None
    flow, above = printed(block), blocks[index - 1]
    label = _pattern("signed").match(flow.text)
    stands_last = above.kind in _TEXT or _pattern("signed").match(printed(above).text) is not None
    if not (label or stands_last) or _pattern("enquiries").match(above.text):
        return None
    name = flow.slice(label.end() if label else 0, len(flow))
    used = [block]
    if _pattern("press_office").match(name.text) is None:
        below = blocks[index + 1 : index + 2]
        if not below or _pattern("press_office").match(printed(below[0]).text) is None:
            return None
        used += below
    people = _people(name)
    if len(people) != 1 or "g" in words(name.text).codes:
        return None
    return _Line(used, [Credit(role="author", name=p, spans=p.spans) for p in people])


# ---- people


def _people(flow: Flow) -> list[PersonName]:
    """The people of a list; none when it goes on as a sentence."""
    found = words(flow.text)
    codes = found.codes
    people: list[PersonName] = []
    at = 0
    while (match := _pattern("person").match(codes, at)) is not None:
        people.append(_name(flow, found, match))
        at = match.end()
        comma = _pattern("between").match(codes, at)
        if comma is None:
            break
        at = comma.end()
    ends = _pattern("tail").match(codes, at)
    return people if ends is not None else []


def _name(flow: Flow, found: Words, match: regex.Match[str]) -> PersonName:
    honorifics, degrees = match.span("honorifics"), match.span("post")
    person = Found(
        first=match.start(),
        last=match.end(),
        name=match.span("name"),
        honorifics=honorifics,
        titled=honorifics[1] > honorifics[0],
        degrees=degrees if degrees[1] > degrees[0] else None,
    )
    return person_name(flow, found, person)


def _pattern(rule: str) -> regex.Pattern[str]:
    found: regex.Pattern[str] = grammar.pattern(rule, "credits")
    return found
