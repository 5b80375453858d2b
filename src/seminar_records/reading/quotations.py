"""Quotations within remarks: words of a third party, with whoever said them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import frozen

from seminar_records.flow import Flow
from seminar_records.lexicon import words
from seminar_records.reading.clauses import reduce
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import Piece
from seminar_records.reading.people import find_people
from seminar_records.reading.prose import Passage

__all__ = ["Quoted", "find_quotations", "is_quotation", "is_set_off", "quote_start", "runs_on"]

#: How many characters before a quotation are looked at for its source.
_REACH = 160
#: A shorter stretch in quotation marks, in words, is a term and no quotation.
_FEWEST = 4


@frozen
class Quoted:
    """A quotation: its stretches (one a paragraph it runs over) and the name of its source."""

    stretches: tuple[Flow, ...]
    source: str


def find_quotations(pieces: Sequence[Piece]) -> Iterator[Quoted]:
    """The quotations of third parties in a remark, outermost ones; an unclosed one ends with the
    remark. Words in quotation marks whose source is not named are the speaker's own."""
    paragraphs = [piece.flow for piece in pieces if piece.kind == "paragraph"]
    before = ""
    until = (0, 0)
    for number, flow in enumerate(paragraphs):
        for mark in _marks(flow.text):
            here = (number, mark.start())
            if mark.group() == "”" or here < until:
                continue
            lead = flow.text[max(mark.start() - _REACH, 0) : mark.start()]
            source = _source(lead if lead.strip() else before)
            if source is None:
                continue
            until = _close(paragraphs, number, mark.end())
            stretches = tuple(_between(paragraphs, number, mark.end(), until))
            if sum(len(part.text.split()) for part in stretches) >= _FEWEST:
                yield Quoted(stretches, source)
        before = flow.text[-_REACH:]


def is_quotation(text: str) -> bool:
    """Whether a paragraph is one quotation from end to end."""
    return rules("quotations")["whole"].fullmatch(text) is not None


def runs_on(passage: Passage, number: int) -> bool:
    """Whether the sentence ``number`` stands in a quotation that an earlier one opened."""
    if not number:
        return False
    first, last = passage.sentences[0], passage.sentences[number - 1]
    text = last.words.text[first.place()[0] : last.place()[1]]
    opened, closed = text.count("“"), text.count("”")
    if text.count('"') % 2:
        return opened == closed  # one of two printed alike; else another mark has closed it
    return opened > closed or _is_open_single(text)


def _is_open_single(text: str) -> bool:
    at = text.rfind("‘")
    return at >= 0 and rules("quotations")["single_open"].match(text, at) is not None


def is_set_off(passage: Passage) -> bool:
    """Whether a whole paragraph is one quotation, with no word of the report."""
    codes = "".join(sentence.words.codes for sentence in passage.sentences)
    marks = sum(codes.count(mark) for mark in '“”"')
    return codes[0] in '“"' and codes.rstrip(".,")[-1] in '”"' and marks == 2


def quote_start(passage: Passage, number: int) -> int:
    """The sentence in which the quotation opened that the sentence ``number`` closes."""
    if not {"”", '"'} & set(passage.sentences[number].words.codes):
        return number
    for i in range(number, -1, -1):
        codes = passage.sentences[i].words.codes
        if i < number and ("”" in codes):
            return i + 1
        if codes.startswith(("“", '"')):
            return i
    return number


def _marks(text: str) -> Iterator[regex.Match[str]]:
    """The quotation marks of a text; none is looked for where no quotation can open."""
    return rules("quotations")["mark"].finditer(text) if "“" in text or '"' in text else iter(())


def _close(paragraphs: Sequence[Flow], number: int, start: int) -> tuple[int, int]:
    """Where a quotation ends: paragraph and offset of its closing mark, nested ones passed over."""
    depth = 1
    for i in range(number, len(paragraphs)):
        for mark in rules("quotations")["mark"].finditer(
            paragraphs[i].text, start if i == number else 0
        ):
            if mark.group() == "“" and i > number and not mark.start():
                continue  # each paragraph of a long quotation opens anew
            depth += 1 if mark.group() == "“" else -1
            if not depth:
                return i, mark.start()
    return len(paragraphs) - 1, len(paragraphs[-1].text)


def _between(
    paragraphs: Sequence[Flow], number: int, start: int, until: tuple[int, int]
) -> Iterator[Flow]:
    last, end = until
    for i in range(number, last + 1):
        flow = paragraphs[i]
        yield flow.slice(start if i == number else 0, end if i == last else len(flow)).strip()


def _source(lead: str) -> str | None:
    """The printed name of whoever is quoted, from the words before the quotation."""
    found = words(lead)
    people = find_people(found)
    clause = reduce(found, people)
    match = rules("quotations")["source"].search(clause.codes)
    if match is None:
        return None
    person = clause.groups[match.start("who")][-1]
    return found.part(*person.name)
