"""People whom the narration names in no construction: who took part is told of so.

What nobody said tells of the event, and whoever it names in full with a title, or with an office
after the name, was there; unless the words around the name say that he or she is only spoken of.
Within remarks that is the rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.enrol import enrol
from seminar_records.reading.found import JOINED, Found
from seminar_records.reading.people import find_people
from seminar_records.reading.prose import Passage, Sentence
from seminar_records.reading.roster import Roster

__all__ = ["enrol_narrated"]

#: So many characters before and after a name are looked at.
_BEFORE, _AFTER = 60, 40
#: Roles that a list goes on to give, when all it has given so far is one of them.
_SHARED = frozenset({Role.SPEAKER, Role.ATTENDEE, Role.DISCUSSANT})


def enrol_narrated(roster: Roster, passages: Iterable[Passage]) -> None:
    """Enrol who is named in sentences that were given to nobody."""
    for each in passages:
        for sentence in each.sentences:
            if sentence.remark is not None:
                continue
            spoken_of: list[Found] = []
            for found in (*sentence.people, *_officials(roster, sentence)):
                if not _is_stranger(found):
                    continue
                if _is_spoken_of(sentence, found) or _goes_on(sentence, spoken_of, found):
                    spoken_of.append(found)
                else:
                    rule = "full-name:narration"
                    found.person = enrol(roster, sentence.flow, sentence.words, found, rule)
                    found.person.take_role(_role(sentence, found))


def _officials(roster: Roster, sentence: Sentence) -> Iterator[Found]:
    """Those without a title whose office stands after the name: Jane Roe, Director of Reeds."""
    words = sentence.words
    if rules("people")["holds_office"].search(words.codes) is None:
        return
    for found in find_people(words):
        offices = [words.codes[a:b] for a, b in found.positions if a >= found.name[1]]
        held = any(not {"O", "A"}.isdisjoint(office) for office in offices)
        if held and not found.titled and roster.resolve(words.part(*found.name)) is None:
            yield found


def _is_stranger(found: Found) -> bool:
    whole = found.name[1] - found.name[0] > 1
    named = found.titled or bool(found.positions)
    return found.person is None and named and whole and found.rule != "office"


def _goes_on(sentence: Sentence, spoken_of: Sequence[Found], found: Found) -> bool:
    """Whether a name is the next of those that are only spoken of: the patronage of X and Y."""
    codes = sentence.words.codes
    return any(codes[one.last : found.first] in JOINED for one in spoken_of[-1:])


def _is_spoken_of(sentence: Sentence, found: Found) -> bool:
    """Whether a name stands for something else, in a quotation, or for somebody not there."""
    words, grammar = sentence.words, rules("people")
    if words.codes[found.last : found.last + 1] in _NAMES_ON:
        return True  # the Dr. Jane Roe International Airport
    first = min([found.first, *(office for office, _ in found.positions)])
    before = words.codes[:first]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return True
    start, end = words.span(first, found.last)
    lead = words.text[max(words.starts[0], start - _BEFORE) : start]
    if grammar["spoken_of"].search(lead) or _rules_a_country(words, first, found):
        return True
    return grammar["not_there"].match(words.text[end : end + _AFTER]) is not None


def _rules_a_country(words: Words, first: int, found: Found) -> bool:
    """Whether somebody is named by the highest office alone: what a President did is the news of
    the day, and where one comes to an event more is said of it."""
    title = words.part(first, found.name[0])
    return rules("people")["ruler"].fullmatch(title) is not None


_NAMES_ON = frozenset("BCKmGk")


def _role(sentence: Sentence, found: Found) -> Role:
    """The role of those named before in the sentence, where they share one. Whoever something was
    done by (and Y by Dr. X), stands behind a title, or is what the sentence begins with, spoke."""
    before = sentence.words.codes[: found.first]
    if not before or before.endswith(_BY):
        return Role.SPEAKER
    roles = {relation.role for relation in sentence.relations}
    return next(iter(roles)) if len(roles) == 1 and roles <= _SHARED else Role.ATTENDEE


_BY = ("y", "”(", '"(', "’(")
