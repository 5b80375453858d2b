"""Other voices in sentences that name nobody: the page, the host of the event, the writer."""

from __future__ import annotations

from collections.abc import Sequence

from seminar_records.reading.codes import rules
from seminar_records.reading.prose import Passage, Sentence
from seminar_records.reading.roster import fold

__all__ = ["breaks_in", "says_we", "written_as_we"]


def breaks_in(sentence: Sentence, hosts: Sequence[frozenset[str]], heads: bool) -> bool:
    """Whether somebody else speaks in a sentence that names nobody: the page, the report of what
    happened, or one of the ``hosts``. What the host or its project is stands at the head of a
    paragraph: ``heads`` is whether the sentence does."""
    if _hosted_by(sentence, hosts, "host") or (heads and _hosted_by(sentence, hosts, "host_is")):
        return True
    words, found = sentence.words, rules("attribution")
    start, end = sentence.place()
    if "(" in words.codes and found["caption"].search(words.text, start, end):
        return True
    text = words.text
    told = ("to_reader", "tells_of", "of_project") if heads else ("to_reader", "tells_of")
    return any(found[rule].match(text, start, end) for rule in told)


def _hosted_by(sentence: Sentence, hosts: Sequence[frozenset[str]], rule: str) -> bool:
    """Whether the host of the event is what the sentence is about."""
    match = rules("attribution")[rule].match(sentence.words.codes)
    if match is None:
        return False
    name = set(fold(sentence.words.part(*match.span("org"))))
    return any(name <= host for host in hosts)


def says_we(sentence: Sentence) -> bool:
    """Whether a sentence begins with we or I."""
    return rules("attribution")["we"].match(sentence.words.codes) is not None


def _is_attributed(passage: Passage) -> bool:
    """Whether a paragraph without quotation marks ends with whose words it gives: said X."""
    return any(
        relation.rule == "says_who" and {"”", '"'}.isdisjoint(sentence.words.codes)
        for sentence in passage.sentences
        for relation in sentence.relations
    )


def written_as_we(passages: Sequence[Passage]) -> bool:
    """Whether the writer of the report says ``we`` before anybody is reported."""
    for each in passages[:6]:
        for sentence in each.sentences:
            if says_we(sentence):
                return not _is_attributed(each)
            if any(relation.rule in {"labelled", "speaks"} for relation in sentence.relations):
                return False
    return False
