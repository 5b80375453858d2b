"""Turns: transcripts, minutes and live notes in which a label says who speaks.

One person may have several labels; full names come first, so that short ones find them. In live
notes an unlabelled paragraph after a blank line ends a turn; in edited interviews an answer runs on
to the next label or heading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import regex
from attrs import Factory, define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words, words
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark, Piece
from seminar_records.reading.labels import label_of
from seminar_records.reading.listed import Entry, Listed, listed_words, several
from seminar_records.reading.people import Found
from seminar_records.reading.roster import Person, Roster, fold

__all__ = ["Turn", "find_turns"]

#: A label is no longer than this. In characters.
_MOST = 90
_PASSED = frozenset({Kind.FURNITURE, Kind.BREAK, Kind.PULL_QUOTE, Kind.QUOTE})
_PIECES = {Kind.PULL_QUOTE: "pull_quote", Kind.QUOTE: "quotation"}


@define(eq=False)
class Turn:
    """What one label introduces: the blocks ``[first, last)``, the label and the text behind it.

    ``people`` are the phrases of the label; ``role`` is what a label without a name says; ``kind``
    is ``name``, ``role``, ``question`` or ``answer``.
    """

    first: int
    last: int
    label: Flow
    body: Flow
    kind: str
    people: list[Listed] = Factory(list)
    roles: tuple[Role, ...] = ()
    sure: bool = False
    marked: bool = False
    speakers: list[Person] = Factory(list)
    blocks: list[Block] = Factory(list)

    @property
    def key(self) -> tuple[str, ...]:
        """The label for comparison."""
        return fold(self.label.text)

    def full(self) -> bool:
        """Whether the label prints a full name."""
        return all(listed.size > 1 for listed in self.people)

    def enrol(self, roster: Roster) -> None:
        """Bring the label to people of the roster; nobody where several people fit."""
        for listed in self.people:
            name = listed.words.part(*listed.found.name)
            fits = roster.candidates(name) if listed.size < 2 else []
            if len(fits) > 1:
                continue
            person = listed.enrol(roster)
            if person not in self.speakers:
                self.speakers.append(person)

    def find_unnamed(self, roster: Roster, speakers: set[Person]) -> None:
        """Who holds the role of the label, or gives the answers, when that is one person."""
        if self.kind == "role":
            fits = [p for p in roster.people if set(self.roles) & set(p.roles)]
        elif self.kind == "answer":
            fits = [p for p in speakers if Role.MODERATOR not in p.roles]
        else:
            return
        if len(fits) == 1:
            self.speakers = fits

    def remark(self) -> DraftRemark:
        """The remark of the turn."""
        role = self.roles[0] if self.roles else None
        remark = DraftRemark(self.speakers, f"turn:{self.kind}", role, self.label, "direct")
        for person in self.speakers:
            person.take_role(Role.SPEAKER)
        if self.body.text:
            remark.pieces.append(Piece("paragraph", self.body, *self.body.home()))
        for block in self.blocks:
            kind = _PIECES.get(block.kind, "paragraph")
            start = block.flow.home()[0] if block.kind is Kind.ITEM else block.start
            remark.pieces.append(Piece(kind, block.flow, start, block.end))
        return remark


def find_turns(blocks: Sequence[Block], taken: set[int], known: Roster, common: object) -> list[Turn]:
    """The turns of a document, each with the blocks that go on with it.

    ``known`` holds the people of lists and fields; ``common`` the words that are no names.
    """
    turns = [turn for i in range(len(blocks)) if i not in taken for turn in _turns_at(blocks, i)]
    if not turns:
        return []
    turns = _accepted(turns, blocks, known, common)
    if not turns:
        return []
    names = {word for turn in turns for person in turn.people for word in _words_of(person)}
    turns += _acting(blocks, taken, {turn.first for turn in turns}, names)
    turns.sort(key=lambda turn: turn.first)
    edited = _is_edited(turns)
    for turn, after in zip(turns, [*(t.first for t in turns[1:]), len(blocks)], strict=True):
        _extend(turn, blocks, after, taken, edited)
    return turns


def _words_of(listed: Listed) -> tuple[str, ...]:
    return fold(listed.words.part(*listed.found.name))


# ------------------------------------------------------------------ candidates


def _turns_at(blocks: Sequence[Block], at: int) -> Iterator[Turn]:
    block = blocks[at]
    if block.emphasis == "front matter":
        return
    if block.kind is Kind.FIELD and block.label is not None and block.text:
        turn = _labelled(at, block.label, block.flow)
    elif block.kind is Kind.ITEM:
        turn = _item(blocks, at)
    elif block.kind is Kind.LINE and at + 1 < len(blocks):
        turn = _timed(blocks, at)
    else:
        turn = None
    if turn is not None:
        turn.marked = block.marker == "turn"
        yield turn


def _labelled(at: int, label: Flow, body: Flow) -> Turn | None:
    """A turn by its label: names, a role, a question, an answer."""
    text = label.text.strip()
    if not text or len(text) > _MOST:
        return None
    if _letters("answer", text):
        return Turn(at, at + 1, label, body, "answer", sure=True)
    if _letters("question", text):
        return Turn(at, at + 1, label, body, "question", sure=True)
    if _letters("no_caller", text):
        return None
    announced = label_of(text)
    if announced is not None:
        if announced.what != "people" or not announced.sure:
            return None
        return Turn(at, at + 1, label, body, "role", roles=announced.roles)
    entry = several(label)
    if entry is None or not entry.whole or len(entry.people) > 4:
        return None
    return _named(at, label, body, label, entry)


def _letters(rule: str, text: str) -> bool:
    return grammar.pattern(rule, "turns").match(text) is not None


def _named(at: int, label: Flow, body: Flow, flow: Flow, entry: Entry) -> Turn:
    people = [Listed(flow, entry.words, found, roles, "turn") for found, roles in entry.people]
    return Turn(at, at + 1, label, body, "name", people, sure=entry.score > 2)


def _item(blocks: Sequence[Block], at: int) -> Turn | None:
    """``(NAME) …``, ``NAME: …``, or ``NAME`` with items below."""
    flow = blocks[at].flow
    head = listed_words(flow.text[:160])
    if match := rules("turns")["bracketed"].match(head.codes):
        first, last = match.span("who")
        label = flow.slice(*head.span(*match.span()))
        turn = _by(at, label, flow.slice(head.ends[match.end() - 1], len(flow)), flow, head, first, last)
        turn.body = flow  # the bracket stands in the sentence
        return turn
    colon = flow.text.find(":", 2, _MOST)
    if colon > 0 and flow.text[colon + 1 : colon + 2] in {" ", "\u00a0"}:
        body = flow.slice(colon + 1, len(flow)).strip()
        turn_ = _labelled(at, flow.slice(0, colon), body)
        return turn_ if turn_ is not None and turn_.kind == "name" else None
    return _bare(blocks, at)


def _by(
    at: int, label: Flow, body: Flow, flow: Flow, found: Words, first: int, last: int
) -> Turn:
    """A turn of the people that the words ``[first, last)`` name."""
    people = []
    start = first
    for i in range(first, last + 1):
        if i == last or found.codes[i] in "&,/":
            if i > start:
                people.append(_listed(flow, found, start, i))
            start = i + 1
    return Turn(at, at + 1, label, body.strip(), "name", people)


def _listed(flow: Flow, found: Words, first: int, last: int) -> Listed:
    name = first
    while name < last - 1 and found.codes[name] in "HARU.":
        name += 1
    phrase = Found(first, last, (name, last), (first, name), name > first)
    return Listed(flow, found, phrase, (), "turn")


def _bare(blocks: Sequence[Block], at: int) -> Turn | None:
    """``NAME`` as an item of its own, with what was said in items below."""
    block = blocks[at]
    after = blocks[at + 1] if at + 1 < len(blocks) else None
    if after is None or after.kind is not Kind.ITEM or after.level <= block.level:
        return None
    text = block.text.rstrip(" :")
    if len(text) > _MOST:
        return None
    flow = block.flow.slice(0, len(text))
    entry = several(flow, many=False)
    if entry is None or not entry.whole or entry.score < 2:
        return None
    return _named(at, flow, block.flow.slice(len(block.flow), len(block.flow)), flow, entry)


def _timed(blocks: Sequence[Block], at: int) -> Turn | None:
    """``Jane Roe 0:05`` on a line, the words below."""
    if blocks[at + 1].kind is not Kind.PARAGRAPH or len(blocks[at].text) > _MOST:
        return None
    flow = blocks[at].flow
    found = listed_words(flow.text)
    match = rules("turns")["timed"].fullmatch(found.codes)
    if match is None or ":" not in flow.text:
        return None
    first, last = match.span("who")
    body = flow.slice(len(flow), len(flow))
    turn = _by(at, flow.slice(*found.span(first, last)), body, flow, found, first, last)
    turn.marked = True
    return turn


# ------------------------------------------------------------------ which of them are turns


def _accepted(
    turns: Sequence[Turn], blocks: Sequence[Block], known: Roster, common: object
) -> list[Turn]:
    """Labels that come back, labels of people known, and full names over what is said."""
    count = Counter(turn.key for turn in turns)
    full = {word for t in turns if t.kind == "name" and t.full() for p in t.people for word in _words_of(p)}
    rows = [turn for turn in turns if _may_be(turn, count, full, known, common, blocks[turn.first])]
    named = [turn for turn in rows if turn.kind == "name"]
    if not named and not any(count[turn.key] > 1 for turn in rows if turn.kind == "role"):
        return []
    said = sum(_is_said(turn) for turn in rows)
    callers = {turn.key for turn in named}
    if len(rows) < 2 or said * 2 < len(rows):
        return []
    if len(named) == len(callers) and not all(_is_said(turn) for turn in named):
        return [t for t in rows if t.marked] if any(t.marked for t in rows) else []
    return rows


def _may_be(
    turn: Turn,
    count: Counter[tuple[str, ...]],
    full: set[str],
    known: Roster,
    common: object,
    block: Block,
) -> bool:
    if turn.kind in {"question", "answer"}:
        return True
    if turn.kind == "role":
        return count[turn.key] > 1 or turn.marked
    for listed in turn.people:
        name = listed.words.part(*listed.found.name)
        if known.resolve(name) is not None or listed.found.titled:
            continue
        parts = fold(name)
        if listed.size < 2 and parts[0] in full:
            continue
        small = [part in common for part in parts]  # type: ignore[operator]
        if all(small) or (any(small) and not turn.marked and count[turn.key] < 2):
            return False
        if listed.size < 2 and count[turn.key] < 2 and not (turn.marked and _starts_small(turn)):
            return False
    return bool(turn.people)


def _starts_small(turn: Turn) -> bool:
    return turn.body.text[:1].islower()


def _is_said(turn: Turn) -> bool:
    """Whether words stand there, not a title or an office."""
    if turn.kind != "name" or not turn.body.text:
        return True
    return rules("turns")["said"].fullmatch(words(turn.body.text[:400]).codes) is not None


def _acting(
    blocks: Sequence[Block], taken: set[int], firsts: set[int], names: set[str]
) -> list[Turn]:
    """``Iris agrees: …``: a label with a verb, of somebody who has a label elsewhere."""
    out = []
    for at, block in enumerate(blocks):
        if at in taken or at in firsts or block.kind not in (Kind.PARAGRAPH, Kind.LINE, Kind.FIELD):
            continue
        if block.kind is Kind.FIELD:
            label, body = block.label, block.flow
        else:
            colon = block.text.find(":", 2, _MOST)
            label = block.flow.slice(0, colon) if colon > 0 else None
            body = block.flow.slice(colon + 1, len(block.flow)).strip()
        if label is None or not body.text or len(label.text) > _MOST:
            continue
        found = listed_words(label.text)
        match = rules("turns")["acts"].fullmatch(found.codes)
        if match and set(fold(found.part(*match.span("who")))) & names:
            out.append(_by(at, label, body, label, found, *match.span("who")))
    return out


# ------------------------------------------------------------------ how far a turn goes


def _is_edited(turns: Sequence[Turn]) -> bool:
    """Whether the turns are edited text: they begin with capitals, as sentences do."""
    bodies = [turn.body.text for turn in turns if turn.body.text]
    small = sum(text[:1].islower() for text in bodies)
    return small * 8 <= len(bodies)


def _extend(
    turn: Turn, blocks: Sequence[Block], after: int, taken: set[int], edited: bool
) -> None:
    """Add the blocks that go on with a turn, up to the next one."""
    item = blocks[turn.first].kind is Kind.ITEM
    at = turn.first + 1
    if not turn.body.text and not item:  # a line of its own, the words below
        edited = True
    while at < after and at not in taken:
        block = blocks[at]
        if block.kind in _PASSED:
            at += 1
            continue
        if not (_below(block, blocks[turn.first]) if item else _goes_on(block, edited)):
            break
        turn.blocks.append(block)
        at += 1
        turn.last = at


def _below(block: Block, head: Block) -> bool:
    return block.kind is Kind.ITEM and block.level > head.level


def _goes_on(block: Block, edited: bool) -> bool:
    """Whether a block without a speaker's label belongs to the turn before it."""
    if block.kind is Kind.HEADING:
        return False
    if not edited:
        return block.gap == 0 or block.continues
    if block.kind is Kind.LINE and not _ENDS.search(block.text):
        return False
    codes = words(block.text[:300]).codes
    grammar_ = rules("turns")
    return not (grammar_["stage"].fullmatch(codes) or grammar_["narration"].fullmatch(codes))


_ENDS = regex.compile(r"[.!?…,;:”\"]\s*$")
