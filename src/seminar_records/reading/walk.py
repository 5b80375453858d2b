"""Who said what in running text: sentences given to speakers, one after another."""

from __future__ import annotations

import regex
from attrs import Factory, define

from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark
from seminar_records.reading.enrol import in_doubt, mention
from seminar_records.reading.known import Known
from seminar_records.reading.prose import Passage, Sentence
from seminar_records.reading.quotations import is_set_off, quote_start, runs_on
from seminar_records.reading.roster import Person
from seminar_records.reading.sayings import (
    ENDING,
    SAYING,
    announces,
    attributes,
    form,
    goes_on_to_say,
    is_absent,
    says_little,
    states,
    tells_more,
)
from seminar_records.reading.voices import breaks_in, says_we

__all__ = ["Walk"]


@define
class Walk:
    """Goes through the passages in order and gives sentences to speakers."""

    known: Known
    host_names: tuple[frozenset[str], ...] = ()
    narrator: bool = False
    remarks: list[DraftRemark] = Factory(list)
    current: DraftRemark | None = None
    slot: list[Person] = Factory(list)
    last: list[Person] = Factory(list)
    pending: list[Sentence] | None = None
    alone: Sentence | None = None
    loose: list[Sentence] = Factory(list)
    between: list[Sentence] = Factory(list)

    def close(self) -> None:
        """A heading or other matter: nobody is speaking, but the last speaker may go on."""
        self._drop_alone()
        self.loose, self.between = [], []
        if self.current is not None:
            self.last = self.current.speakers
        self.current, self.slot = None, []
        self.pending = [] if self.last else None

    def head(self, words: Words) -> None:
        """A heading; one that names a speaker at its end (Talk 2: TITLE – Jane Roe) introduces."""
        self.close()
        found = rules("attribution")
        match = found["talk_head"].search(words.codes) or found["talk_before"].match(words.codes)
        named = self.known.roster.resolve(words.part(*match.span("who"))) if match else None
        if named is not None:
            self.slot, self.last, self.pending = [named], [named], []

    def stop(self) -> None:
        """What was said before has ended for good."""
        self._drop_alone()
        self.loose, self.between = [], []
        self.current, self.slot, self.last, self.pending = None, [], [], None

    def _drop_alone(self) -> None:
        """That somebody spoke about tides tells nothing of what was said when nothing follows."""
        if self.alone is not None:
            self.alone.remark = None
            self.alone = None

    def passage(self, each: Passage) -> None:
        """Give the sentences of one passage to speakers; behind a label all of it is a turn."""
        turn = False
        for number, sentence in enumerate(each.sentences):
            speaking = None if self.current is None else self.current.speakers
            clause = self.known.clause(sentence, speaking, self.last or self.slot)
            rule, match = form(clause)
            if number and turn and rule != "labelled":
                sentence.remark = self.current
            else:
                self._decide(each, number, sentence, clause, rule, match)
                turn = rule == "labelled" and self.current is not None

    def _decide(
        self,
        each: Passage,
        number: int,
        sentence: Sentence,
        clause: Clause,
        rule: str,
        match: regex.Match[str] | None,
    ) -> None:
        quoted = rule in _OWN and self.current is not None and runs_on(each, number)
        if quoted or (rule == "view_of" and clause.value(0) != "view"):
            self._continue(each, number, sentence)
        elif rule == "both_agree" and match is not None:
            self._both(each, number, sentence, clause.value(match.start("both")))
        elif match and (pointed := self._attributed(sentence, clause, rule, match)):
            self._as_role(clause, pointed)
            self._give_loose(sentence, pointed)
        elif match is not None and says_little(clause, rule, match):
            if rule == "subject_acts" and not self._changes(self._speakers(clause, match, rule)):
                self._continue(each, number, sentence)
                return
            self.stop()
            absent = rule == "subject_is" and is_absent(clause, match)
            self.slot = [] if absent else _introduced(sentence)
        elif rule == "dashed" and number and match is not None:
            first = quote_start(each, number - 1)
            self._give_before(each, first, number, self._speakers(clause, match, rule))
        elif rule in SAYING and match is not None:
            speakers = self._speakers(clause, match, rule)
            if speakers:
                alone = self._changes(speakers) and announces(clause, rule, match)
                self._give(each, number, sentence, speakers, rule)
                self._as_role(clause, speakers)
                self.alone = sentence if alone else None
            elif match["who"][-1] not in "PH":
                self._note_doubts(sentence, clause, match)
                self.stop()
        elif rule == "pronoun" and match is not None and self._undergoes(clause, match):
            speakers = self._speaker_of_pronoun(clause)
            self.stop()
            self.slot = speakers
        elif rule in {"pronoun", "talk_says"} and match is not None:
            self._as_role(clause, self._speaker_of_pronoun(clause))
            if self.current is None and (speakers := self.slot):
                self._give(each, number, sentence, speakers, rule)
                self.alone = sentence if announces(clause, rule, match) else None
            else:
                self._continue(each, number, sentence)
        elif rule == "only_says":
            self._as_role(clause, self._speaker_of_pronoun(clause))
            if self.current is not None:
                self.between.append(sentence)
        elif rule in {"told_before", "such_was"} and match is not None:
            speakers = self._speakers(clause, match, rule)
            self._give_before(each, _told_from(each, number), number, speakers)
            if rule == "such_was" and speakers:
                self.current = next((r for r in self.remarks[-1:] if r.rule == "told_before"), None)
                self._give(each, number, sentence, speakers, rule)
        elif rule == "spoke" and match is not None and states(clause, match):
            speakers = self._named(clause, match.end("slot") - 1)
            self._give(each, number, sentence, speakers, rule)
        elif rule in {"slot", "spoke"}:
            self.stop()
            self.slot = _introduced(sentence)
        elif rule == "subject_other" and match is not None:
            people = self._speakers(clause, match, rule)
            tells = people == self.slot and not _only_is(clause, match)
            if people and (tells or goes_on_to_say(sentence.words)):
                self._give(each, number, sentence, people, rule)
            elif self.current is None or people != self.current.speakers:
                self.stop()
                self.slot = people
            else:
                self._continue(each, number, sentence)
        elif rule in ENDING and not runs_on(each, number) and not self._of_session(clause):
            self.stop()
        else:
            self._continue(each, number, sentence)

    def _changes(self, speakers: list[Person]) -> bool:
        """Whether somebody else was speaking, or nobody."""
        return self.current is None or self.current.speakers != speakers

    def _of_session(self, clause: Clause) -> bool:
        """Whether the session that is told of is the talk of who is speaking."""
        if self.current is None or self.current.rule not in {"talk_of", "talk_by"}:
            return False
        return rules("attribution")["own_session"].match(clause.codes) is not None

    def _undergoes(self, clause: Clause, match: regex.Match[str]) -> bool:
        """Whether something happened to who spoke before: she was given a prize; or the report
        says where: he was delivering the lecture at the Institute."""
        if match["what"] is None or clause.value(match.end("being") - 1) != "passive":
            return False
        return self.current is None or match["speech"] is not None

    def _both(self, each: Passage, number: int, sentence: Sentence, value: str | None) -> None:
        """Both speakers agreed: the two who have spoken, when there are two; else nobody."""
        spoke = dict.fromkeys(person for remark in self.remarks for person in remark.speakers)
        pair = [person for person in spoke if _LEADING.isdisjoint(person.roles)]
        self.stop()
        if value == "both" and len(pair) == 2:
            self._give(each, number, sentence, pair, "both_agree")

    @staticmethod
    def _as_role(clause: Clause, speakers: list[Person]) -> None:
        """He said this as the chief guest: the role is that of whom the pronoun means."""
        match = rules("attribution")["as_role"].match(clause.codes)
        value = clause.value(match.start("what")) if match and len(speakers) == 1 else None
        if value:
            speakers[0].take_role(Role(value))

    def _give_before(self, each: Passage, first: int, number: int, speakers: list[Person]) -> None:
        """Give the sentences before one that only attributes them to its speakers."""
        self.stop()
        if speakers and first < number:
            self.remarks.append(DraftRemark(speakers, "told_before"))
            for earlier in each.sentences[first:number]:
                earlier.remark = self.remarks[-1]
            self._mentions(each.sentences[number], speakers, "told_before")

    def _attributed(
        self, sentence: Sentence, clause: Clause, rule: str, match: regex.Match[str]
    ) -> list[Person]:
        """Whose words a sentence points back at, when it only does that."""
        if not attributes(sentence.words) or tells_more(clause, match):
            return []
        if rule == "slot":
            return [f.person for f in sentence.people if f.person is not None][:1]
        if rule == "pronoun":
            return self._speaker_of_pronoun(clause)
        return self._speakers(clause, match, rule) if rule in SAYING else []

    def _give_loose(self, sentence: Sentence, speakers: list[Person]) -> None:
        """A sentence that only attributes (X made the call at the seminar): what stands loose
        before it is the speaker's, and so is the sentence itself when the remarks go on."""
        if self._changes(speakers):
            loose = self.loose if len(self.loose) <= _LEDE else []
            self.stop()
            self.slot = speakers
            if loose:
                self.current, self.slot = DraftRemark(speakers, "made_call"), []
                self.remarks.append(self.current)
                for earlier in loose:
                    earlier.remark = self.current
                self._mentions(sentence, speakers, "made_call")
        if self.current is not None:
            self.between.append(sentence)

    def _speakers(self, clause: Clause, match: regex.Match[str], rule: str) -> list[Person]:
        if rule in {"both_say", "while_says"}:
            first = self._named(clause, match.end("first") - 1)
            return list(dict.fromkeys([*first, *self._named(clause, match.end("who") - 1)]))
        at = match.end("who") - 1
        if clause.codes[at] in "PH":
            named = rules("attribution")["own_subject"].match(clause.codes)
            if named is not None and named.end() <= at:  # while X agreed, she warned
                return self._named(clause, named.end() - 1)
            return self._speaker_of_pronoun(clause)
        people = self._named(clause, at)
        if clause.codes[match.start("who")] == "P":  # she and X
            people = [*self._speaker_of_pronoun(clause), *people]
        return people[-1:] if rule == "stands_in" else list(dict.fromkeys(people))

    def _note_doubts(self, sentence: Sentence, clause: Clause, match: regex.Match[str]) -> None:
        """Somebody speaks here who may be one of several."""
        for found in clause.groups.get(match.end("who") - 1, ()):
            if found.rule == "doubt":
                in_doubt(self.known.roster, sentence.flow, sentence.words, found)
            elif len(found.fits) > 1:
                start, end = sentence.words.span(found.first, found.last)
                text = sentence.words.text[start:end]
                self.known.roster.doubt(text, sentence.flow.spans(start, end), found.fits)

    @staticmethod
    def _named(clause: Clause, at: int) -> list[Person]:
        return [f.person for f in clause.groups.get(at, ()) if f.person is not None]

    def _speaker_of_pronoun(self, clause: Clause) -> list[Person]:
        if self.current is not None:
            return self.current.speakers
        if self.slot:
            return self.slot
        return self.last

    def _give(
        self, each: Passage, number: int, sentence: Sentence, speakers: list[Person], rule: str
    ) -> None:
        if self._changes(speakers):
            self._drop_alone()
            if number == 1 and rules("attribution")["run_in"].fullmatch(_codes(each, 0)):
                each.sentences[0].remark = None
            first = self._tail_from(each, number, rule) if rule.startswith("tail") else number
            self.loose, self.between = [], []
            self.current = DraftRemark(speakers, rule)
            self.remarks.append(self.current)
            for earlier in each.sentences[first:number]:
                earlier.remark = self.current
            if self.pending and speakers == self.last:
                for earlier in self.pending:
                    earlier.remark = self.current
        self._fill()
        sentence.remark, self.alone = self.current, None
        self.slot, self.pending = [], None
        self._mentions(sentence, speakers, rule)

    def _tail_from(self, each: Passage, number: int, rule: str) -> int:
        """Where that begins which a sentence attributes at its end: its quotation; without one,
        and when nobody has spoken yet, the lede that stands before it in the paragraph."""
        quoted = not {"”", '"'}.isdisjoint(_codes(each, number))
        if quoted or self.remarks or rule != "tail_verb" or len(self.loose) > _LEDE:
            return quote_start(each, number)
        first = number
        while first and each.sentences[first - 1] in self.loose:
            first -= 1
        return first

    def _fill(self) -> None:
        """The remarks go on: sentences between that only attribute them are a part of them."""
        for earlier in self.between:
            earlier.remark = self.current
        self.between = []

    def _mentions(self, sentence: Sentence, speakers: list[Person], rule: str) -> None:
        for found in sentence.people:
            if found.person is not None:
                form = found.rule or ("full-name" if found.titled else "name")
                mention(found.person, sentence.flow, sentence.words, found, form)
        for person in speakers:
            person.take_role(Role.SPEAKER)

    def _continue(self, each: Passage, number: int, sentence: Sentence) -> None:
        breaks = self.current is not None and (
            breaks_in(sentence, self.host_names) or (self.narrator and says_we(sentence))
        )
        if breaks and not runs_on(each, number):
            self.stop()
        elif self.current is not None:
            self._fill()
            sentence.remark, self.alone = self.current, None
        elif self.slot and not number and is_set_off(each):
            self._give(each, number, sentence, self.slot, "set_off")
        else:
            self.slot = _guests(sentence)
            if len(self.loose) <= _LEDE:
                self.loose.append(sentence)
            if self.pending is not None:
                self.pending.append(sentence)


#: Forms that name nobody: within a quotation they are a part of it.
_OWN = frozenset({"subject_says", "pronoun", "talk_says"})
#: At most so many sentences before one that attributes them are a lede.
_LEDE = 3
#: The roles of those who are not meant by ``both speakers``.
_LEADING = frozenset({Role.CHAIR, Role.MODERATOR, Role.WELCOME, Role.ORGANISER})


def _only_is(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a sentence says what somebody is: X, who was introduced, is a botanist."""
    return clause.codes[match.end("who") : match.end("who") + 1] in {"b", ",", "("}


def _told_from(each: Passage, number: int) -> int:
    """Where that begins which a sentence attributes: the quotation before it, else the sentences
    that nobody has."""
    if number and not {"”", '"'}.isdisjoint(_codes(each, number - 1)):
        return quote_start(each, number - 1)
    while number and each.sentences[number - 1].remark is None:
        number -= 1
    return number


def _codes(each: Passage, number: int) -> str:
    return each.sentences[number].words.codes


def _guests(sentence: Sentence) -> list[Person]:
    """Whom a sentence says that somebody welcomed, or invited, to speak."""
    rows = (r for r in sentence.relations if r.rule == "welcomed_for")
    return [row.person.person for row in rows if row.person.person is not None]


def _introduced(sentence: Sentence) -> list[Person]:
    """Whom a sentence introduces: the people of its last relation, else its last person."""
    relations = [r for r in sentence.relations if r.rule != "introduces"]
    related = [r.person.person for r in relations if r.person.person is not None]
    if related:
        last = relations[-1].rule
        same = [r.person.person for r in relations if r.rule == last and r.person.person]
        return list(dict.fromkeys(same)) or related[-1:]
    people = [found.person for found in sentence.people if found.person is not None]
    return people[-1:]
