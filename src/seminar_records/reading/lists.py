"""Lists of people: items, lines or names under a heading, a label or a sentence announcing them.

Whether a list holds people is decided for the whole of it, as is the order of its entries: the name
first (``NAME, OFFICE``), or a topic first and the name behind (``TITLE – NAME, ORG``).
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.model import EventKind, Role
from seminar_records.reading.attendance import read_attendance
from seminar_records.reading.cards import find_card
from seminar_records.reading.codes import rules
from seminar_records.reading.fields import is_upcoming, organisers_in
from seminar_records.reading.findings import Claim
from seminar_records.reading.labels import Label, label_of
from seminar_records.reading.listed import Entry, backwards, one, several
from seminar_records.reading.programme import is_time, read_programme
from seminar_records.reading.roll import Listed, Roll
from seminar_records.reading.stated import Piece
from seminar_records.reading.talkheads import read_talk_heads

__all__ = ["read_lists"]

_HEADS = frozenset({Kind.HEADING, Kind.LINE, Kind.FIELD, Kind.PARAGRAPH})
_PASSED = frozenset({Kind.FURNITURE, Kind.BREAK})
#: Codes of the words that only running text has: says, urging, she, that.
_TELLING = frozenset("vVPT")
#: A sentence that announces a list; an entry of one. In characters.
_INTRO_MOST, _ENTRY_MOST = 600, 700
#: The heading of a session. In characters.
_HEADING_MOST = 160
#: So many paragraphs may stand between a heading and its list.
_BETWEEN = 2


@define
class _Head:
    """What announces a list: the label, and the index of the first block that may belong to it;
    ``talks`` says that its entries are talks."""

    label: Label
    index: int
    first: int
    sure: bool
    talks: bool = False


@define
class _Read:
    """One entry of a list with its block; ``backward`` is the reading with the name behind."""

    index: int
    flow: Flow
    forward: Entry | None
    backward: Entry | None

    def may_name(self) -> bool:
        """Whether one of the readings has a full name."""
        return any(e is not None and e.score > 1 for e in (self.forward, self.backward))


def read_lists(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the people and organisers of all lists to the roll."""
    at = 0
    while at < len(blocks):
        head = None if at in roll.taken else _head(blocks, at)
        at += 1
        if head is None:
            continue
        run = _run(blocks, head, roll)
        if not run:
            continue
        if (
            head.label.what in {"partner", "sponsor", "organiser"}
            and _organisers(blocks, head, run, roll)
        ) or (head.label.what in {"people", "organiser"} and _people(blocks, head, run, roll)):
            at = run[-1] + 1
    read_talk_heads(blocks, roll)
    read_attendance(blocks, roll)
    read_programme(blocks, roll)


# ------------------------------------------------------------------ what announces a list


def _head(blocks: Sequence[Block], at: int) -> _Head | None:
    block = blocks[at]
    if block.kind not in _HEADS or block.emphasis == "front matter" or is_time(block):
        return None
    if block.kind is Kind.FIELD:
        label = None if block.label is None or block.text else label_of(block.label.text)
        return None if label is None else _Head(label, at, at + 1, label.sure)
    text = block.text
    if block.kind is not Kind.PARAGRAPH and (label := label_of(text)) is not None:
        return None if is_upcoming(text) else _Head(label, at, at + 1, label.sure)
    if block.kind is Kind.HEADING:
        return _session(block, at)
    return None if len(text) > _INTRO_MOST else _intro(blocks, at)


def _session(block: Block, at: int) -> _Head | None:
    """The heading of a session or of a programme, with the talks of which a list may follow."""
    if len(block.text) > _HEADING_MOST:
        return None
    session = grammar.choice("heading", "sessions").match(block.text)
    if session is None and grammar.pattern("programme", "sessions").fullmatch(block.text) is None:
        return None
    return _Head(Label("people", (Role.SPEAKER,), True, False), at, at + 1, False, True)


def _intro(blocks: Sequence[Block], at: int) -> _Head | None:
    """A sentence that speaks of people or talks, directly above items."""
    if at + 1 >= len(blocks) or blocks[at + 1].kind is not Kind.ITEM:
        return None
    found = blocks[at].words
    codes = found.codes
    start = max(codes.rfind(".", 0, max(len(codes) - 2, 0)), 0)
    match = rules("lists")["announces"].search(codes, start)
    if match is None:
        return None
    value = found.value(match.start())
    role = Role(value) if value and codes[match.start()] in "rLa" else Role.SPEAKER
    return _Head(Label("people", (role,), True, False), at, at + 1, False)


# ------------------------------------------------------------------ what belongs to it


def _run(blocks: Sequence[Block], head: _Head, roll: Roll) -> list[int]:
    """The indices of the blocks that could be the entries."""
    at = head.first
    skipped = 0
    heading = blocks[head.index].kind is Kind.HEADING
    while at < len(blocks) and (
        blocks[at].kind in _PASSED
        or (head.talks and blocks[at].kind is Kind.FIELD)
        or _between(blocks, at, heading)
    ):
        if blocks[at].kind is Kind.PARAGRAPH:
            skipped += 1
            if skipped > _BETWEEN:
                return []
        at += 1
    if at >= len(blocks) or at in roll.taken:
        return []
    kind, level = blocks[at].kind, blocks[at].level
    if kind is Kind.HEADING and not (heading and level > blocks[head.index].level):
        return []
    if kind not in (Kind.ITEM, Kind.LINE, Kind.PARAGRAPH, Kind.HEADING):
        return []
    return _same(blocks, at, kind, level, roll)


def _between(blocks: Sequence[Block], at: int, heading: bool) -> bool:
    """Whether a paragraph only introduces the items that follow it."""
    block = blocks[at]
    if block.kind is not Kind.PARAGRAPH or not heading or at + 1 >= len(blocks):
        return False
    following = blocks[at + 1].kind
    return len(block.text) <= _INTRO_MOST and following in (Kind.ITEM, *_PASSED)


def _same(blocks: Sequence[Block], at: int, kind: Kind, level: int, roll: Roll) -> list[int]:
    """The blocks of one kind and level from ``at`` on; deeper ones between them are passed over."""
    out: list[int] = []
    while at < len(blocks) and at not in roll.taken:
        block = blocks[at]
        if block.kind is kind and (kind is Kind.LINE or block.level == level):
            if kind is Kind.LINE and (label_of(block.text) is not None or _wide_gap(out, block)):
                break
            if kind is Kind.PARAGRAPH and out:
                break
            out.append(at)
        elif kind is Kind.HEADING:
            if block.kind is Kind.HEADING:
                break
        elif not (
            block.kind in _PASSED or (kind is Kind.ITEM is block.kind and block.level > level)
        ):
            break
        at += 1
    return out


def _wide_gap(out: Sequence[int], block: Block) -> bool:
    return bool(out) and block.gap > 1


# ------------------------------------------------------------------ organisers


def _organisers(blocks: Sequence[Block], head: _Head, run: Sequence[int], roll: Roll) -> bool:
    """Organisations, one an entry; under ``Organisers`` people are for the other reader."""
    what = head.label.what
    if blocks[run[0]].kind is not Kind.ITEM or any(len(blocks[i].text) > 200 for i in run):
        return False
    reads = [several(blocks[i].flow, blocks[i].words) for i in run]
    titled = sum(read is not None and read.score == 3 for read in reads)
    plain = sum(read is not None and not set(read.words.codes) & set("mKB") for read in reads)
    if titled or (what == "organiser" and plain * 2 > len(run) and len(run) > 1):
        return False
    used = []
    for i in run:
        named = organisers_in(blocks[i].flow, what)
        roll.opening.hosts.extend(named)
        if named:
            used.append(i)
    _claim(blocks, head, used, roll)
    return bool(used)


# ------------------------------------------------------------------ people


def _people(blocks: Sequence[Block], head: _Head, run: Sequence[int], roll: Roll) -> bool:
    kind = blocks[run[0]].kind
    if kind is Kind.PARAGRAPH:
        return _names(blocks, head, run[0], roll)
    if kind is Kind.LINE and _is_card(blocks, head, run):
        return False
    roles = head.label.roles or (Role.ORGANISER,)
    reads = _reads(blocks, head, run)
    behind = _score(reads, "backward") > _score(reads, "forward")
    entries = [(read, _chosen(read, behind)) for read in reads]
    if head.talks:
        entries = [(read, entry if _is_talk(read, entry) else None) for read, entry in entries]
    if len(reads) < len(run) or not _holds_people(entries, head.sure, kind):
        return False
    used = []
    for read, entry in entries:
        block = blocks[read.index]
        if entry is None:
            if _adds_line(block, roll):
                used.append(read.index)
            continue
        roll.add(read.flow, entry, roles, "listed")
        if entry.whole and block.kind is not Kind.HEADING:
            used.append(read.index)
            used.extend(_office_items(blocks, read.index, roll))
    _kind(blocks[head.index], roll)
    _claim(blocks, head, used, roll)
    return True


def _names(blocks: Sequence[Block], head: _Head, index: int, roll: Roll) -> bool:
    """A paragraph of nothing but names; one with a verb of saying or a pronoun is text."""
    if _TELLING & set(blocks[index].words.codes):
        return False
    entry = several(blocks[index].flow)
    if entry is None or not entry.whole or entry.score < 2:
        return False
    roll.add(blocks[index].flow, entry, head.label.roles or (Role.ORGANISER,), "listed")
    _claim(blocks, head, [index], roll)
    return True


def _of_talks(block: Block) -> bool:
    return "a" in words(block.text[:200]).codes


def _reads(blocks: Sequence[Block], head: _Head, run: Sequence[int]) -> list[_Read]:
    """The entries, up to where it is certain that too few of them name people."""
    talks = head.talks or _of_talks(blocks[head.index])
    lines = blocks[run[0]].kind is Kind.LINE
    reads: list[_Read] = []
    named = len(run)
    for i in run:
        read = _read(i, blocks[i], talks)
        named -= not read.may_name()
        if (lines and head.sure and not named) or (not head.sure and named * 5 < len(run) * 4):
            break
        reads.append(read)
    return reads


def _read(index: int, block: Block, talks: bool) -> _Read:
    flow = block.flow
    whole = len(flow.text) <= _ENTRY_MOST
    flow = flow if whole else flow.slice(0, _ENTRY_MOST)
    found = block.words if whole else words(flow.text)
    forward = one(flow, found, talks=talks)
    if forward is not None and forward.words.codes.count("H") > 1:
        forward = several(flow, found) or forward
    behind = backwards(flow, found)
    return _Read(index, flow, forward, behind[0] if behind else None)


def _score(reads: Sequence[_Read], name: str) -> int:
    entries = [getattr(read, name) for read in reads]
    return sum(entry.score for entry in entries if entry is not None)


def _chosen(read: _Read, behind: bool) -> Entry | None:
    first, second = (read.backward, read.forward) if behind else (read.forward, read.backward)
    if first is None or (second is not None and second.score == 3 and first.score < 3):
        return second
    return first


def _is_talk(read: _Read, entry: Entry | None) -> bool:
    """Whether an entry of a session tells of a talk or of somebody's office: Jane Roe: Silt, not
    Net Mending (Group B)."""
    if entry is None or entry.score == 3 or entry is read.backward:
        return entry is not None
    return not {":", "O", "A"}.isdisjoint(entry.words.codes)


def _holds_people(entries: Sequence[tuple[_Read, Entry | None]], sure: bool, kind: Kind) -> bool:
    """Whether enough of the entries name people: half under a clear heading, else most of them."""
    scores = [entry.score if entry is not None else 0 for _, entry in entries]
    named = sum(score > 1 for score in scores)
    if not sure:
        return named * 5 >= len(scores) * 4 and (len(scores) > 1 or scores[0] == 3)
    if kind is Kind.LINE:  # names and offices on lines of their own
        return scores[0] > 1 and named * 3 >= len(scores)
    lone = sum(
        score == 1 and entry.whole
        for (_, entry), score in zip(entries, scores, strict=True)
        if entry
    )
    return (named + lone) * 2 > len(scores) and (named > 0 or lone == len(scores))


def _is_card(blocks: Sequence[Block], head: _Head, run: Sequence[int]) -> bool:
    """Whether the lines head the remarks that follow them, and are no list."""
    after = run[-1] + 1
    while after < len(blocks) and blocks[after].kind in _PASSED:
        after += 1
    if after >= len(blocks) or blocks[after].kind not in (Kind.PARAGRAPH, Kind.PULL_QUOTE):
        return False
    if not (head.label.many and head.label.sure):
        return True
    card = find_card(blocks, run[0])
    return card is not None and card.last > run[-1]


def _adds_line(block: Block, roll: Roll) -> bool:
    """An office on a line under a name."""
    if block.kind is not Kind.LINE or not roll.people or len(block.text) > 160:
        return False
    if rules("lists")["office"].fullmatch(block.words.codes) is None:
        return False
    roll.people[-1].lines.append(block.flow)
    return True


def _office_items(blocks: Sequence[Block], index: int, roll: Roll) -> list[int]:
    """Items below an item that state offices."""
    used: list[int] = []
    at, level = index + 1, blocks[index].level
    while at < len(blocks) and blocks[at].kind is Kind.ITEM and blocks[at].level > level:
        found = blocks[at].words
        if not used and len(found.codes) < 16 and rules("lists")["office"].fullmatch(found.codes):
            person: Listed = roll.people[-1]
            person.lines.append(blocks[at].flow)
            used.append(at)
        at += 1
    return used


def _kind(block: Block, roll: Roll) -> None:
    """Who heads a list ``Panel`` says that a panel met."""
    found = words(block.text[:60])
    for i, code in enumerate(found.codes):
        if code == "k" and found.value(i) == EventKind.PANEL_DISCUSSION.value:
            piece = Piece(block.flow, *found.span(i, i + 1))
            roll.opening.kinds.append((EventKind.PANEL_DISCUSSION, piece))


def _claim(blocks: Sequence[Block], head: _Head, used: Sequence[int], roll: Roll) -> None:
    """The entries are taken, and what announces them when it is no running text."""
    roll.taken.update(used)
    roll.claims += [Claim(blocks[i].start, blocks[i].end, "name") for i in used]
    block = blocks[head.index]
    if used and block.kind is not Kind.PARAGRAPH:
        kind = "heading" if block.kind is Kind.HEADING else "label"
        roll.claims.append(Claim(block.start, block.end, kind))
        roll.taken.add(head.index)
