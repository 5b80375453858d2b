"""Turns: transcripts, minutes and live notes in which a label says who speaks.

One person may have several labels; full names come first, so that short ones find them. In live
notes an unlabelled paragraph after a blank line ends a turn; in edited interviews an answer runs on
to the next label or heading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence, Set

from attrs import frozen

from seminar_records.blocks import Block, Kind
from seminar_records.lexicon import words
from seminar_records.reading.callers import Turn, abbreviates, acting_at, turns_at
from seminar_records.reading.codes import rules
from seminar_records.reading.roll import Listed
from seminar_records.reading.roster import Roster, fold, initials_of

__all__ = ["Turn", "find_turns"]

#: From so many labels on that stand on lines of their own, one word may be a name.
_STANDING = 3
_PASSED = frozenset({Kind.FURNITURE, Kind.BREAK, Kind.PULL_QUOTE, Kind.QUOTE})


def find_turns(
    blocks: Sequence[Block], taken: set[int], known: Roster, common: Container[str]
) -> list[Turn]:
    """The turns of a document, each with the blocks that go on with it.

    ``known`` holds the people of lists and fields; ``common`` the words that are no names.
    """
    turns = [turn for i in range(len(blocks)) if i not in taken for turn in turns_at(blocks, i)]
    if not turns:
        return []
    turns = _accepted(blocks, turns, _knowing(blocks, turns, known, common))
    if not turns:
        return []
    turns += _acting(blocks, taken, turns, known)
    turns.sort(key=lambda turn: turn.first)
    edited = _is_edited(turns)
    for turn, after in zip(turns, [*(t.first for t in turns[1:]), len(blocks)], strict=True):
        _extend(turn, blocks, after, taken, edited)
    return [turn for turn in turns if turn.body.text or turn.blocks]


# ------------------------------------------------------------------ which of them are turns


@frozen
class _Known:
    """What is known of names before the turns are: how often a label comes, the words and initials
    of full names, first and last names as the prose prints them, the people of lists, and the
    words that the text prints in lower case; how many labels stand over what is said; the headings
    that are a name."""

    count: Counter[tuple[str, ...]]
    full: set[str]
    firsts: set[str]
    lasts: set[str]
    initials: set[str]
    people: Roster
    common: Container[str]
    standing: int
    headings: Set[tuple[str, ...]]

    def calls(self, turn: Turn) -> bool:
        """Whether the label of a turn can be somebody's."""
        if turn.kind in {"question", "answer"}:
            return True
        if turn.kind == "role":
            return self.count[turn.key] > 1 or turn.marked
        if turn.kind == "initials":
            return any(abbreviates("".join(turn.key), each) for each in self.initials)
        if turn.bare and not self._alternates(turn):
            return False
        return bool(turn.people) and all(self._names(turn, listed) for listed in turn.people)

    def _alternates(self, turn: Turn) -> bool:
        """Whether a heading that is a name comes again, and another does too."""
        again = [key for key in self.headings if self.count[key] > 1]
        common = any(word in self.common for word in turn.key)
        return self.count[turn.key] > 1 and len(again) > 1 and not common

    def _names(self, turn: Turn, listed: Listed) -> bool:
        if listed.found.titled or self.people.resolve(listed.name) is not None:
            return True
        words_ = fold(listed.name)
        lone = listed.size < 2
        if lone and words_[0] in self.full:
            return True
        small = [word in self.common for word in words_]
        again = self.count[turn.key] > 1
        if all(small) or (any(small) and not turn.marked and not again):
            return False
        told = again or words_[0] in self.firsts
        told = told or (listed.name.isupper() and words_[0] in self.lasts)
        if not turn.body.text:
            told = told or self.standing >= _STANDING
        return not lone or told or (turn.marked and turn.body.text[:1].islower())


def _knowing(
    blocks: Sequence[Block], turns: Sequence[Turn], people: Roster, common: Container[str]
) -> _Known:
    texts = [block.text for block in blocks if block.kind is Kind.PARAGRAPH]
    pair = rules("turns")["pair"]
    pairs = [(a.casefold(), b) for text in texts for a, b in pair.findall(text)]
    lone = {turn.key[0] for turn in turns if len(turn.key) == 1}
    full = [fold(p.name) for turn in turns if turn.full() for p in turn.people]
    initials = {initials_of(name) for name in full}
    initials |= {initials_of(fold(person.name)) for person in people.people}
    initials |= {(first[0] + last[0]).casefold() for first, last in pairs if first in lone}
    count = Counter(turn.key for turn in turns)
    firsts = {first for first, _ in pairs}
    lasts = {last.casefold() for _, last in pairs}
    words_ = {word for name in full for word in name}
    standing = sum(turn.kind == "name" and not turn.body.text for turn in turns)
    headings = {turn.key for turn in turns if turn.bare}
    return _Known(count, words_, firsts, lasts, initials, people, common, standing, headings)


def _accepted(blocks: Sequence[Block], turns: Sequence[Turn], known: _Known) -> list[Turn]:
    """Labels that come back, labels of people known, and full names over what is said."""
    rows = [turn for turn in turns if known.calls(turn)]
    named = [turn for turn in rows if turn.kind == "name"]
    if not named and not any(known.count[turn.key] > 1 for turn in rows):
        return []
    if len(rows) == 1:  # of a paragraph as any other, the sentences are read
        alone = rows[0]
        return rows if blocks[alone.first].kind is Kind.FIELD and _is_sentence(alone) else []
    if sum(_is_said(turn) for turn in rows) * 2 < len(rows):
        return []
    once = len(named) == len({turn.key for turn in named})
    if once and not all(_is_said(turn) for turn in named):  # a programme, or a list of people
        return [turn for turn in rows if turn.marked]
    return rows


def _is_said(turn: Turn) -> bool:
    """Whether words stand there, not a title or an office."""
    if turn.kind != "name" or not turn.body.text:
        return True
    return rules("turns")["said"].fullmatch(words(turn.body.text[:400]).codes) is not None


def _is_sentence(turn: Turn) -> bool:
    """Whether somebody with an honorific said a whole sentence."""
    titled = all(listed.found.titled for listed in turn.people)
    said = rules("turns")["sentence"]
    return titled and said.fullmatch(words(turn.body.text[:400]).codes) is not None


def _acting(
    blocks: Sequence[Block], taken: set[int], turns: Sequence[Turn], known: Roster
) -> list[Turn]:
    """Labels with a verb, of people who have turns or stand in a list."""
    names = {word for turn in turns for listed in turn.people for word in fold(listed.name)}
    names.update(word for person in known.people for word in fold(person.name))
    passed = {*taken, *(turn.first for turn in turns)}
    found = (acting_at(i, block, names) for i, block in enumerate(blocks) if i not in passed)
    return [turn for turn in found if turn is not None]


# ------------------------------------------------------------------ how far a turn goes


def _is_edited(turns: Sequence[Turn]) -> bool:
    """Whether the turns are edited text: they begin with capitals, as sentences do."""
    bodies = [turn.body.text for turn in turns if turn.body.text]
    small = sum(text[:1].islower() for text in bodies)
    return small * 8 <= len(bodies)


def _extend(turn: Turn, blocks: Sequence[Block], after: int, taken: set[int], edited: bool) -> None:
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
    if not edited or (block.label is not None and len(words(block.label.text).codes) < 2):
        return block.gap == 0
    grammar = rules("turns")
    if block.kind is Kind.LINE and not grammar["ended"].search(block.text):
        return False
    codes = words(block.text[:300]).codes
    if block.gap and block.kind is Kind.LINE and grammar["subheading"].fullmatch(codes):
        return False
    return not (grammar["stage"].fullmatch(codes) or grammar["narration"].fullmatch(codes))
