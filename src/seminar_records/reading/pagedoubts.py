"""Doubts about the page: it announces an event, it is a speech, it names nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from seminar_records.blocks import Block, Kind
from seminar_records.model import Problem, Span
from seminar_records.reading.cards import says_i
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark
from seminar_records.reading.printed import printed
from seminar_records.reading.prose import Sentence
from seminar_records.reading.roster import Person
from seminar_records.reading.units import Unit

__all__ = ["Lead", "announced", "has_been", "nobody", "speech"]

#: What is to come stands in so many of the first sentences.
_FIRST = 3
#: A greeting stands in one of so many first paragraphs, and so many of their characters are read.
_GREETED, _GREETING_MOST = 3, 200
#: The codes of words that name an event, lectures and talks among them.
_EVENTS = frozenset("kea")


@define
class Lead:
    """The head of a page: its lines above the text, and the first sentences, each with whether it
    tells of the event."""

    heads: Sequence[Block]
    sentences: Sequence[tuple[Sentence, bool]]


def has_been(lead: Lead) -> bool:
    """Whether a first sentence says that the event was held, and not that it will be."""
    return any(
        told and not _to_come(sentence) and _says("was_held", sentence)
        for sentence, told in lead.sentences
    )


# ------------------------------------------------------------------ an event to come


def announced(lead: Lead, remarks: Sequence[DraftRemark]) -> list[Problem]:
    """SR212: the page tells of an event that is still to come.

    Whoever announces says so at once; a report tells first what has been, and names a next event
    at its end."""
    spans = next(_announcing(lead, bool(remarks)), None)
    if spans is None:
        return []
    return [
        _warning(
            "SR212",
            "the text announces an event that is still to come",
            "read the report that followed it",
            spans,
        )
    ]


def _announcing(lead: Lead, reported: bool) -> Iterator[tuple[Span, ...]]:
    """The places that announce; headings and registration say little where people are reported."""
    for number, (sentence, told) in enumerate(lead.sentences):
        ahead = _to_come(sentence) or _says("invites", sentence)
        over = sentence.relations or (number < _FIRST and _says("was_held", sentence))
        if sentence.remark is not None or (over and not ahead):
            break
        elsewhere = number > 0 and rules("opening")["elsewhen"].search(_text(sentence))
        if ahead and number < _FIRST and not elsewhere and _names_event(sentence, told):
            yield _spans(sentence)
    if reported:
        return
    for block in lead.heads:
        line = printed(block)
        if rules("pages")["call"].search(line.text):
            yield line.spans(0, len(line))
    for sentence, _ in lead.sentences:
        if _says("call", sentence) or _says("register", sentence):
            yield _spans(sentence)


def _names_event(sentence: Sentence, told: bool) -> bool:
    return told or not _EVENTS.isdisjoint(sentence.words.codes)


def _to_come(sentence: Sentence) -> bool:
    return _says("to_come", sentence)


def _says(rule: str, sentence: Sentence) -> bool:
    return rules("pages")[rule].search(_text(sentence)) is not None


def _text(sentence: Sentence) -> str:
    start, end = sentence.place()
    return sentence.flow.text[start:end]


def _spans(sentence: Sentence) -> tuple[Span, ...]:
    return sentence.flow.spans(*sentence.place())


# ------------------------------------------------------------------ a speech


def speech(
    blocks: Sequence[Block], units: Sequence[Unit], lead: Lead, remarks: Sequence[DraftRemark]
) -> list[Problem]:
    """SR213: the page is what one person said, and no report of what happened."""
    spans = _headed(lead) or _greeted(blocks)
    if not spans or not _is_one_voice(units, remarks):
        return []
    bodies = [block for block in blocks if block.kind is Kind.PARAGRAPH]
    if 2 * sum(says_i(block.text) for block in bodies) < len(bodies):
        return []
    return [
        _warning(
            "SR213",
            "the text is a speech, and no report of an event",
            "look for the report of the event at which it was given",
            spans,
        )
    ]


def _headed(lead: Lead) -> tuple[Span, ...]:
    """The line above the text that calls it somebody's speech."""
    for block in lead.heads:
        if rules("pages")["speech_head"].match(block.words.codes):
            return block.flow.spans(0, len(block.flow))
    return ()


def _greeted(blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The words to an audience with which one of the first paragraphs begins."""
    greetings = (
        (block, rules("pages")["salutation"].match(block.text[:_GREETING_MOST]))
        for block in [b for b in blocks if b.kind in (Kind.PARAGRAPH, Kind.LINE)][:_GREETED]
    )
    return next((block.flow.spans(*found.span()) for block, found in greetings if found), ())


def _is_one_voice(units: Sequence[Unit], remarks: Sequence[DraftRemark]) -> bool:
    """Whether nobody is reported, and no more than one person has the floor."""
    if sum(unit.kind in ("turn", "card") for unit in units) > 1:
        return False
    return all(remark.rule == "card" or remark.rule.startswith("turn") for remark in remarks)


# ------------------------------------------------------------------ nobody


def nobody(blocks: Sequence[Block], people: Sequence[Person]) -> list[Problem]:
    """SR302: there are words, and nobody who took part."""
    if people or not any(letter.isalpha() for block in blocks for letter in block.text):
        return []
    return [
        Problem(
            code="SR302",
            severity="info",
            message="the text names nobody who took part",
            hint="look whether the people stand on another page",
        )
    ]


def _warning(code: str, message: str, hint: str, spans: tuple[Span, ...]) -> Problem:
    return Problem(code=code, severity="warning", message=message, spans=spans, hint=hint)
