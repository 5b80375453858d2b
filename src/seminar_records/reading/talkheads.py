"""Headings over talks: a topic with its speaker (Talk 2: TITLE – Jane Roe; Jane Roe: TITLE)."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.blocks import Block, Kind
from seminar_records.lexicon import words
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found
from seminar_records.reading.listed import Entry, backwards
from seminar_records.reading.roll import Roll
from seminar_records.reading.roster import fold

__all__ = ["read_talk_heads"]

#: Within so many characters of the text below the speaker is named again.
_SOON = 160
#: A heading is at most so long, in characters.
_MOST = 160
_HEADS = frozenset({Kind.HEADING, Kind.LINE})


def read_talk_heads(blocks: Sequence[Block], roll: Roll) -> None:
    """Add the speakers whom the headings of talks name."""
    for index, block in enumerate(blocks[:-1]):
        if block.kind not in _HEADS or index in roll.taken or len(block.text) > _MOST:
            continue
        speech = rules("attribution")["speech_head"].match(block.words.codes)
        if block.kind is Kind.LINE and (speech is None or not index):
            continue
        entry = _behind(block) or _before(block)
        if entry is None and (entry := _alone(block)) and _acts(entry, _text_below(blocks, index)):
            roll.add(block.flow, entry, (Role.SPEAKER,), "heading")
        elif entry is not None and _is_speaker(entry, block, blocks[index + 1], bool(speech)):
            role = block.words.value(speech.start("what")) if speech else None
            roles = (Role.SPEAKER, *([Role(role)] if role else []))
            roll.add(block.flow, entry, roles, "heading")


def _behind(block: Block) -> Entry | None:
    """The name behind a topic: TITLE – Jane Roe; TITLE (Jane Roe, Harbour Office)."""
    if {"–", "y"}.isdisjoint(block.words.codes) and not block.text.endswith(")"):
        return None
    behind = backwards(block.flow, block.words)
    return behind[0] if behind is not None else None


def _before(block: Block) -> Entry | None:
    """The name before a topic: Jane Roe: TITLE."""
    match = rules("attribution")["talk_lead"].match(block.words.codes)
    if match is None:
        return None
    name, honorifics = match.span("name"), match.span("honorifics")
    titled = honorifics[1] > honorifics[0]
    found = Found(honorifics[0], name[1], name, honorifics, titled)
    return Entry(block.words, [(found, ())], 3 if titled else 2, True)


def _alone(block: Block) -> Entry | None:
    """A heading that is a name, the topic below it: Jane Roe."""
    match = rules("attribution")["name_alone"].fullmatch(block.words.codes)
    if match is None:
        return None
    name, honorifics = match.span("name"), match.span("honorifics")
    found = Found(0, name[1], name, honorifics, honorifics[1] > honorifics[0])
    return Entry(block.words, [(found, ())], 2, True)


def _text_below(blocks: Sequence[Block], index: int) -> Block | None:
    """The running text below a heading, and below one more."""
    after = [block for block in blocks[index + 1 : index + 3] if block.kind is not Kind.HEADING]
    return after[0] if after and after[0].kind is Kind.PARAGRAPH else None


def _acts(entry: Entry, below: Block | None) -> bool:
    """Whether the text begins with one of the names, as of somebody who talks: Jane showed."""
    if below is None:
        return False
    name = fold(entry.words.part(*entry.people[0][0].name))
    text = words(below.text[:_SOON])
    for match in rules("attribution")["lone_talks"].finditer(text.codes):
        if set(fold(text.part(*match.span("who")))) <= set(name):
            return True
    return False


def _is_speaker(entry: Entry, head: Block, below: Block, speech: bool) -> bool:
    """Whether the name behind a topic is the speaker's: the heading calls it a talk or a
    ``speech``, or the text below begins with the talk, with he or she, or with the same name."""
    if below.kind is not Kind.PARAGRAPH or len(entry.people) > 2:
        return False
    if speech or rules("attribution")["talk_number"].match(head.words.codes):
        return True
    if head.text.casefold() in below.text.casefold():  # the title of the event, told again
        return False
    if rules("attribution")["of_talk"].match(words(below.text[:_SOON]).codes):
        return True
    soon = set(fold(below.text[:_SOON]))
    return any(soon & set(fold(entry.words.part(*person.name))) for person, _ in entry.people)
