"""Who has the floor: sentences given to speakers one after another, and those that wait for one."""

from __future__ import annotations

from attrs import Factory, define, frozen

from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark
from seminar_records.reading.enrol import mention
from seminar_records.reading.prose import Passage, Sentence
from seminar_records.reading.quotations import is_set_off, quote_start, runs_on
from seminar_records.reading.roster import Person
from seminar_records.reading.voices import breaks_in, says_we

__all__ = ["Floor", "Place"]

#: At most so many sentences before one that attributes them are a lede.
_LEDE = 3


@frozen
class Place:
    """One sentence where it stands in its passage."""

    each: Passage
    number: int

    @property
    def sentence(self) -> Sentence:
        """The sentence itself."""
        return self.each.sentences[self.number]

    def before(self, first: int) -> list[Sentence]:
        """The sentences from ``first`` up to this one."""
        return self.each.sentences[first : self.number]

    def quotes(self, back: int = 0) -> bool:
        """Whether a mark of quotation closes here, or in a sentence so many places back."""
        codes = self.each.sentences[self.number - back].words.codes
        return not {"”", '"'}.isdisjoint(codes)


@define
class Floor:
    """The remarks so far, and who is speaking.

    ``current`` is the remark that goes on, ``slot`` who was introduced, ``last`` who spoke before a
    heading. ``pending`` are sentences after that heading and ``loose`` any that nobody has: both
    may turn out to be somebody's. ``headed`` is whether a heading gives what stands below to the
    slot. ``between`` only attribute (he said this at the dinner), and
    ``alone`` only announces: what they belong to depends on whether the remarks go on.
    """

    hosts: tuple[frozenset[str], ...] = ()
    narrator: bool = False
    remarks: list[DraftRemark] = Factory(list)
    current: DraftRemark | None = None
    slot: list[Person] = Factory(list)
    last: list[Person] = Factory(list)
    pending: list[Sentence] | None = None
    alone: Sentence | None = None
    loose: list[Sentence] = Factory(list)
    between: list[Sentence] = Factory(list)
    headed: bool = False

    def close(self) -> None:
        """A heading or other matter: nobody is speaking, but the last speaker may go on."""
        self._drop_alone()
        self.loose, self.between = [], []
        if self.current is not None:
            self.last = self.current.speakers
        self.current, self.slot, self.headed = None, [], False
        self.pending = [] if self.last else None

    def stop(self, slot: list[Person] | None = None) -> None:
        """What was said before has ended for good; who was introduced instead."""
        self._drop_alone()
        self.loose, self.between = [], []
        self.current, self.slot, self.last, self.pending = None, slot or [], [], None
        self.headed = False

    def drop(self, at: Place) -> None:
        """Somebody speaks of whom it is not known who; as a lede it may be whom the next names."""
        loose = self.loose
        self.stop()
        if not self.remarks:
            self.loose = [*loose, at.sentence]

    def pause(self) -> None:
        """The report tells something else: who was speaking may go on behind it."""
        last = self.last if self.current is None else self.current.speakers
        self.stop()
        self.last = last

    def expect(self, speaker: Person, below: bool) -> None:
        """A heading names who is to speak; ``below`` is whether what stands below is said."""
        self.slot, self.last, self.pending = [speaker], [speaker], []
        self.headed = below

    def speaking(self) -> list[Person] | None:
        """Who is speaking, if anybody."""
        return None if self.current is None else self.current.speakers

    def meant(self) -> list[Person]:
        """Whom a pronoun means: who is speaking, was introduced, or spoke last."""
        return self.slot or self.last if self.current is None else self.current.speakers

    def changes(self, speakers: list[Person]) -> bool:
        """Whether somebody else was speaking, or nobody."""
        return self.current is None or self.current.speakers != speakers

    def give(self, at: Place, speakers: list[Person], rule: str) -> None:
        """Give a sentence to speakers, in a remark of their own or in the one that goes on."""
        if self.changes(speakers):
            self._begin(at, speakers, rule)
        self._fill()
        at.sentence.remark, self.alone = self.current, None
        self.slot, self.pending = [], None
        _mentions(at.sentence, speakers, rule)

    def _begin(self, at: Place, speakers: list[Person], rule: str) -> None:
        self._drop_alone()
        lead = at.each.sentences[0]
        if at.number == 1 and rules("attribution")["run_in"].fullmatch(lead.words.codes):
            lead.remark = None
        first = self._tail_from(at, rule) if rule.startswith("tail") else at.number
        self.loose, self.between = [], []
        self._open(speakers, rule, at.before(first))
        if self.pending and speakers == self.last:
            for earlier in self.pending:
                earlier.remark = self.current

    def _open(self, speakers: list[Person], rule: str, sentences: list[Sentence]) -> None:
        """A new remark that has these sentences already."""
        self.current = DraftRemark(speakers, rule)
        self.remarks.append(self.current)
        for sentence in sentences:
            sentence.remark = self.current

    def _tail_from(self, at: Place, rule: str) -> int:
        """Where that begins which a sentence attributes at its end: its quotation; without one,
        and when nobody has spoken yet, the lede that stands before it in the paragraph."""
        if at.quotes() or self.remarks or rule != "tail_verb" or len(self.loose) > _LEDE:
            return quote_start(at.each, at.number)
        first = at.number
        while first and at.each.sentences[first - 1] in self.loose:
            first -= 1
        return first

    def give_before(self, at: Place, first: int, speakers: list[Person]) -> None:
        """Give the sentences from ``first`` on, before one that only attributes them."""
        self.stop()
        if speakers and first < at.number:
            self._open(speakers, "told_before", at.before(first))
            _mentions(at.sentence, speakers, "told_before")
            self.current = None

    def fetch(self, sentences: list[Sentence]) -> None:
        """Sentences before, as far as nobody has them, are a part of the remarks."""
        for sentence in sentences:
            if sentence.remark is None:
                sentence.remark = self.current

    def take_up(self) -> None:
        """What was given from behind goes on."""
        told = (remark for remark in self.remarks[-1:] if remark.rule == "told_before")
        self.current = next(told, None)

    def give_loose(self, at: Place, speakers: list[Person]) -> None:
        """A sentence that only attributes (X made the call at the seminar): what stands loose
        before it is the speaker's, and so is the sentence itself when the remarks go on in its
        paragraph. As a paragraph of its own it ends what stands before it."""
        if self.changes(speakers):
            loose = self.loose if len(self.loose) <= _LEDE else []
            self.stop(speakers)
            if loose:
                self._open(speakers, "made_call", loose)
                self.slot = []
                _mentions(at.sentence, speakers, "made_call")
        if at.number or len(at.each.sentences) > 1:
            self.wait(at)
        else:
            self.pause()

    def wait(self, at: Place) -> None:
        """A sentence that only attributes is a part of the remarks when they go on."""
        if self.current is not None:
            self.between.append(at.sentence)

    def resume(self, at: Place) -> None:
        """A paragraph that names nobody after a sentence that only attributes (X made the call at
        the seminar): the report tells of the seminar now."""
        if self.between and not at.quotes() and not runs_on(at.each, at.number):
            self.pause()

    def go_on(self, at: Place) -> None:
        """A sentence that names nobody: of who is speaking, of nobody, or of another voice."""
        breaks = self.current is not None and (
            breaks_in(at.sentence, self.hosts, not at.number)
            or (self.narrator and says_we(at.sentence))
        )
        if breaks and not runs_on(at.each, at.number):
            self.stop()
        elif self.current is not None:
            self.keep(at)
        elif self.slot and not at.number and (self.headed or is_set_off(at.each)):
            self.give(at, self.slot, "headed" if self.headed else "set_off")
        else:
            self.slot = _guests(at.sentence)
            if len(self.loose) <= _LEDE:
                self.loose.append(at.sentence)
            if self.pending is not None:
                self.pending.append(at.sentence)

    def keep(self, at: Place) -> None:
        """The remark goes on."""
        self._fill()
        at.sentence.remark, self.alone = self.current, None

    def _fill(self) -> None:
        """The remarks go on: sentences between that only attribute them are a part of them."""
        for earlier in self.between:
            earlier.remark = self.current
        self.between = []

    def _drop_alone(self) -> None:
        """That somebody spoke about tides tells nothing of what was said when nothing follows."""
        if self.alone is not None:
            self.alone.remark = None
            self.alone = None


def _mentions(sentence: Sentence, speakers: list[Person], rule: str) -> None:
    for found in sentence.people:
        if found.person is not None:
            form = found.rule or ("full-name" if found.titled else "name")
            mention(found.person, sentence.flow, sentence.words, found, form)
    for person in speakers:
        person.take_role(Role.SPEAKER)


def _guests(sentence: Sentence) -> list[Person]:
    """Whom a sentence says that somebody welcomed, or invited, to speak."""
    rows = (r for r in sentence.relations if r.rule == "welcomed_for")
    return [row.person.person for row in rows if row.person.person is not None]
