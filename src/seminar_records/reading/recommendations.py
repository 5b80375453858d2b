"""Recommendations: lists that a heading or an introducing sentence announces as such.

Key takeaways, lessons learned, next steps, agendas and lists of people are not recommendations, nor
is advice inside somebody's remarks: only the announced list counts, and text that only might be one
is left alone. Several lists in one document count through.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import regex
from attrs import Factory, define, evolve

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import Recommendation, Text
from seminar_records.reading.findings import Claim
from seminar_records.reading.printed import printed
from seminar_records.reading.sentences import sentences

__all__ = ["read_recommendations"]

_HEADS = frozenset({Kind.HEADING, Kind.LINE, Kind.PARAGRAPH, Kind.FIELD})
_ENTRIES = frozenset({Kind.ITEM, Kind.PARAGRAPH, Kind.LINE})
_RUN_IN = frozenset({Kind.PARAGRAPH, Kind.LINE, Kind.FIELD})
_PASSED = frozenset({Kind.FURNITURE, Kind.BREAK})
#: A heading is a short line; an introducing sentence a little longer. In characters.
_HEADING_MOST = 140
_INTRO_MOST = 400
#: A text with a list in it is no longer than this, in characters.
_RUN_IN_MOST = 3000
#: How many paragraphs may stand between the heading and the list.
_INTRO_PARAGRAPHS = 2


@define
class _Entry:
    """One entry while its blocks are gathered. ``group`` is who a heading above addresses."""

    label: str | None
    parts: list[Flow]
    blocks: list[Block]
    group: Flow | None = None

    def flow(self) -> Flow:
        if len(self.parts) == 1:
            return self.parts[0]
        pieces: list[Flow] = []
        for part in self.parts:
            if pieces:
                _, end = pieces[-1].home()
                pieces.append(Flow.between(" ", end, end))
            pieces.append(part)
        return Flow.concat(pieces)


@define
class _List:
    """The entries under one heading, and the blocks that announce them."""

    heading: Block
    weak: bool
    announcing: list[Block] = Factory(list)
    entries: list[_Entry] = Factory(list)
    group: Flow | None = None
    level: int = 0


def read_recommendations(
    blocks: Sequence[Block],
) -> tuple[tuple[Recommendation, ...], list[Claim]]:
    """All recommendations in the order of the text, with the claims on their blocks.

    The claims are ``heading`` for what announces a list (heading, introduction, sub-headings) and
    ``recommendation`` with the reference ``recommendation-N`` for the entries.
    """
    recommendations: list[Recommendation] = []
    claims: list[Claim] = []
    at = 0
    while at < len(blocks):
        found = _inline(blocks[at]) or _announced(blocks[at])
        at += 1
        if found is None:
            continue
        if not found.entries:
            at = _gather(blocks, at, found)
        if not found.entries or (found.weak and not _directive(found.entries)):
            continue
        claims += [
            Claim(block.start, block.end, "heading")
            for block in found.announcing
            if not _says_more(block)
        ]
        for entry in found.entries:
            number = len(recommendations) + 1
            recommendations.append(_recommendation(entry, number))
            reference = f"recommendation-{number}"
            claims += [Claim(b.start, b.end, "recommendation", reference) for b in entry.blocks]
    return tuple(recommendations), claims


def _announced(block: Block) -> _List | None:
    """The list that this block announces, yet without entries."""
    numbered = block.kind is Kind.ITEM and _number(block) is not None
    if not (numbered or block.kind in _HEADS) or len(block.flow.text) > _INTRO_MOST:
        return None
    text = _whole(block)
    heading = len(text) <= _HEADING_MOST and block.kind is not Kind.PARAGRAPH
    intro = len(text) <= _INTRO_MOST and text.rstrip("*_ ").endswith(":")
    if not (heading or intro) or _pattern("hint").search(text) is None:
        return None
    if heading:
        if _pattern("heading").match(text):
            return _List(block, weak=False, announcing=[block])
        if _pattern("weak").match(text):
            return _List(block, weak=True, announcing=[block])
    if intro and _introduces(_last_sentence(text)):
        return _List(block, weak=False, announcing=[block])
    return None


def _inline(block: Block) -> _List | None:
    """A list within the text that announces it: The seminar recommended: (1) …; (2) …"""
    text = block.flow.text
    if block.kind not in _RUN_IN or "2" not in text or len(text) > _RUN_IN_MOST:
        return None
    flow = printed(block)
    colon = flow.text.find(":") + 1
    head = flow.text[:colon]
    if not colon or _pattern("hint").search(head) is None:
        return None
    if not _pattern("heading").match(head) and not _introduces(_last_sentence(head)):
        return None
    labels = _counted(_pattern("inline_label").finditer(flow.text, colon))
    if len(labels) < 2 or flow.text[colon : labels[0].start()].strip():
        return None
    found = _List(block, weak=False)
    ends = [label.start() for label in labels[1:]]
    for label, end in zip(labels, [*ends, len(flow.text)], strict=True):
        join = _pattern("inline_join").search(flow.text, label.end(), end)
        last = join.start() if join else end
        start, stop = flow.extent(label.start(), last)
        part = evolve(block, start=start, end=stop)
        body = flow.slice(label.end(), last).strip()
        found.entries.append(_Entry(label[0].strip(), [body], [part]))
    return found


def _counted(labels: Iterable[Any]) -> list[Any]:
    """Those of the labels that count from one."""
    out: list[Any] = []
    for label in labels:
        if int(label["number"]) == len(out) + 1:
            out.append(label)
    return out


def _introduces(sentence: str) -> bool:
    """Whether a sentence announces a list."""
    return any(_pattern(rule).match(sentence) for rule in ("intro", "intro_noun", "intro_verb"))


def _says_more(block: Block) -> bool:
    """Whether a paragraph says something before it announces a list: somebody's words, perhaps."""
    return block.kind is Kind.PARAGRAPH and _last_sentence(block.text) != block.text


def _last_sentence(text: str) -> str:
    *_, last = sentences(words(text))
    return text[last.starts[0] :]


def _whole(block: Block) -> str:
    """Label and text; a label without a value is a heading that ends in a colon."""
    if block.label is None:
        return block.text
    return f"{block.label.text}: {block.text}".rstrip()


def _gather(blocks: Sequence[Block], at: int, found: _List) -> int:
    """Add the entries from ``blocks[at]`` on; the index of the first block beyond the list."""
    end = at
    while at < len(blocks) and _takes(blocks[at], found):
        at += 1
        if blocks[at - 1].kind not in _PASSED:
            end = at
    return end


def _takes(block: Block, found: _List) -> bool:
    """Let the list take the block in; False when the block is beyond it."""
    if block.kind in _PASSED:
        return True
    if _next_section(block, found):
        return False
    label = _label(block)
    if label is not None:
        return _takes_entry(block, label, found)
    if found.entries and _goes_on(block, found.entries[-1]):
        found.entries[-1].parts.append(block.flow)
        found.entries[-1].blocks.append(block)
        return True
    return _takes_group(block, found) or _takes_intro(block, found)


def _number(block: Block) -> int | None:
    """The number of an entry with a full stop after it: 4."""
    number = (block.marker or "").rstrip(".")
    return int(number) if number.isdecimal() and len(number) < 4 else None


def _next_section(block: Block, found: _List) -> bool:
    """Whether a numbered heading (4. Recommendations) has met the next one (5. Closing)."""
    number = _number(found.heading) if found.heading.kind is Kind.ITEM else None
    if number is None or block.kind is not Kind.ITEM or _number(block) != number + 1:
        return False
    return not found.entries or found.entries[-1].label != found.heading.marker


def _takes_entry(block: Block, label: tuple[str | None, int], found: _List) -> bool:
    printed, length = label
    body = block.flow.slice(length, len(block.flow)).strip()
    deeper = block.kind is Kind.ITEM and block.level > found.level
    if found.entries and deeper:
        found.entries[-1].parts.append(body)
        found.entries[-1].blocks.append(block)
    elif body.text:
        found.level = block.level
        found.entries.append(_Entry(printed, [body], [block], found.group))
    return True


def _label(block: Block) -> tuple[str | None, int] | None:
    """The printed label of an entry and its length in the text; None for no entry."""
    if block.label is not None and _pattern("named_label").match(block.label.text):
        return block.label.text, 0
    if block.kind not in _ENTRIES:
        return None
    inside = _pattern("label").match(block.text)
    if inside and (block.kind is Kind.ITEM or inside[0].strip("(.)").isdigit()):
        return inside[0], inside.end()
    if block.kind is not Kind.ITEM:
        return None
    outside = _pattern("label").search(block.marker or "")
    return (outside[0] if outside else None), 0


def _goes_on(block: Block, entry: _Entry) -> bool:
    """Whether a paragraph is the rest of an entry that something broke in two."""
    if block.kind not in (Kind.PARAGRAPH, Kind.LINE):
        return False
    text = block.text.lstrip()
    unfinished = not entry.parts[-1].text.rstrip().endswith((".", ";", ":", "!", "?"))
    return unfinished and text[:1].islower()


def _takes_group(block: Block, found: _List) -> bool:
    """A sub-heading that says to whom the next entries are addressed, or parts them."""
    if block.kind not in _HEADS or len(block.text) > _HEADING_MOST:
        return False
    below = block.kind is Kind.HEADING and found.heading.kind is Kind.HEADING
    below = below and block.level > found.heading.level
    match = _pattern("group").match(_whole(block))
    if not below and match is None:
        return False
    found.group = None
    if match is not None and block.label is None:
        found.group = block.flow.slice(*match.span("who"))
    found.announcing.append(block)
    return True


def _takes_intro(block: Block, found: _List) -> bool:
    """Sentences between the heading and the first entry."""
    if found.entries or block.kind not in (Kind.PARAGRAPH, Kind.LINE):
        return False
    if len(found.announcing) > _INTRO_PARAGRAPHS or len(block.text) > _INTRO_MOST:
        return False
    if block.kind is Kind.LINE and not block.text.rstrip("*_ ").endswith(":"):
        return False
    found.announcing.append(block)
    return True


def _directive(entries: Sequence[_Entry]) -> bool:
    """Whether at least half of the entries say what somebody should do."""
    count = sum(1 for e in entries if _addressee(e) or _pattern("directive").match(e.parts[0].text))
    return 2 * count >= len(entries)


def _recommendation(entry: _Entry, number: int) -> Recommendation:
    flow = entry.flow()
    return Recommendation(
        number=number,
        label=entry.label,
        text=flow.text,
        addressee=_addressee(entry),
        spans=flow.spans(0, len(flow)),
    )


def _addressee(entry: _Entry) -> Text | None:
    """Who is asked to act, where the entry itself or the sub-heading above it says so."""
    flow = entry.parts[0]
    found = grammar.choice("addressee", "recommendations").match(flow.text[:_INTRO_MOST])
    if found is not None:
        start, end = found[1].span("who")
        return Text(text=flow.text[start:end], spans=flow.spans(start, end))
    group = entry.group
    return None if group is None else Text(text=group.text, spans=group.spans(0, len(group)))


def _pattern(rule: str) -> regex.Pattern[str]:
    found: regex.Pattern[str] = grammar.pattern(rule, "recommendations")
    return found
