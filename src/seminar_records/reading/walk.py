"""Who said what in running text: what each sentence does to who has the floor."""

from __future__ import annotations

from collections.abc import Callable

from attrs import Factory, define

from seminar_records.blocks import Kind
from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules
from seminar_records.reading.enrol import in_doubt
from seminar_records.reading.floor import Floor, Place
from seminar_records.reading.known import Known
from seminar_records.reading.pronouns import Pronouns
from seminar_records.reading.prose import Passage
from seminar_records.reading.quotations import quote_start, runs_on
from seminar_records.reading.roster import Person
from seminar_records.reading.sayings import (
    ENDING,
    SAYING,
    announces,
    attributes,
    form,
    goes_on_to_say,
    is_about_whom,
    is_absent,
    is_present,
    is_view,
    is_wished,
    says_little,
    states,
    tells_nothing,
)
from seminar_records.reading.steps import (
    Step,
    closes,
    introduced,
    only_is,
    take_role,
    told_from,
)

__all__ = ["Walk"]

#: So many people at most say a thing together.
_TOGETHER = 3
#: Forms that name nobody: within a quotation they are a part of it.
_OWN = frozenset({"subject_says", "pronoun", "talk_says"})
#: How a sentence begins that says whether its speaker is he or she: in his, also in his.
_OF_ONE = ("js", "wjs", "w,js")
#: What ends a sentence; a caption ends without.
_STOPS = frozenset('.!?:;”"’')
#: The roles of those who are not meant by ``both speakers``.
_LEADING = frozenset({Role.CHAIR, Role.MODERATOR, Role.WELCOME, Role.ORGANISER})


@define
class Walk:
    """Goes through the passages in order and gives sentences to speakers.

    ``listing`` is whether who is speaking has announced a list that goes on here; ``since`` counts
    the passages since somebody was named.
    """

    known: Known
    floor: Floor = Factory(Floor)
    listing: bool = False
    since: int = 0
    pronouns: Pronouns = Factory(Pronouns)

    def head(self, words: Words) -> None:
        """A heading; one that names a speaker at its end (Talk 2: TITLE – Jane Roe) introduces.
        What stands below a speech (Keynote address – Jane Roe) is said."""
        self.floor.close()
        found = rules("attribution")
        match = found["talk_head"].search(words.codes) or found["talk_before"].match(words.codes)
        named = self.known.roster.resolve(words.part(*match.span("who"))) if match else None
        if named is not None:
            speech = found["speech_head"].match(words.codes) is not None
            self.floor.expect(named, speech)

    def passage(self, each: Passage) -> None:
        """Give the sentences of one passage to speakers; behind a label all of it is a turn."""
        turn = False
        floor = self.floor
        item = each.block.kind is Kind.ITEM
        self.since += 1
        for number, sentence in enumerate(each.sentences):
            recent = floor.last or floor.slot
            clause = self.known.clause(sentence, floor.speaking(), recent)
            rule, match = form(clause)
            self.since = 0 if sentence.people else self.since
            at = Place(each, number)
            if not number and clause.codes[:1] != "P":
                self.pronouns.named = []
            if item and self.listing and floor.current is not None and not clause.groups:
                floor.keep(at)
                continue
            if number and turn and rule != "labelled":
                sentence.remark = floor.current
                continue
            if match is None:
                if not number and not clause.groups:
                    floor.resume(at)
                floor.go_on(at)
            else:
                self._decide(Step(at, clause, rule, match))
            turn = rule == "labelled" and floor.current is not None
            if clause.groups:
                self.pronouns.name(f.person for g in clause.groups.values() for f in g)
        ends = [sentence.words.codes[-1] for sentence in each.sentences[-1:]]
        self.listing = floor.current is not None and (ends == [":"] or (item and self.listing))

    def _decide(self, step: Step) -> None:
        at, clause, rule, match = step.at, step.clause, step.rule, step.match
        quoted = rule in _OWN and self.floor.current is not None and runs_on(at.each, at.number)
        if quoted or (rule == "view_of" and not is_view(clause)):
            self.floor.go_on(at)
        elif self.floor.current is None and self.floor.slot and is_about_whom(clause):
            return
        elif pointed := self._pointed_at(step):
            take_role(clause, pointed)
            self.floor.give_loose(at, pointed)
        elif says_little(clause, rule, match):
            self._acted(step)
        elif (does := _DOES.get(rule)) is not None:
            does(self, step)
        else:
            self.floor.go_on(at)

    # ------------------------------------------------------------ what a sentence does, by its rule

    def _says(self, step: Step) -> None:
        speakers = self._speakers(step)
        if len(speakers) == 1 and step.clause.codes.startswith(_OF_ONE):  # in her reply, X said
            whose = step.clause.at[step.clause.codes.index("s")]
            self.pronouns.note(step.clause.words, whose, speakers[0])
        if speakers:
            alone = self.floor.changes(speakers) and announces(step.clause, step.rule, step.match)
            if alone and step.clause.codes[-1] not in _STOPS:  # a headline
                self.floor.stop(speakers)
                return
            self.floor.give(step.at, speakers, step.rule)
            take_role(step.clause, speakers)
            self.floor.alone = step.at.sentence if alone else None
        elif step.match["who"][-1] not in "PH":
            self._note_doubts(step)
            self.floor.drop(step.at)

    def _acted(self, step: Step) -> None:
        """Somebody acted and said nothing that is told: what follows may be said by him or her."""
        acts = step.rule == "subject_acts" and not self.floor.changes(self._speakers(step))
        if acts or (self.floor.current is not None and is_present(step.clause, step.match)):
            self.floor.go_on(step.at)
        else:
            absent = step.rule == "subject_is" and is_absent(step.clause, step.match)
            self.floor.stop([] if absent else introduced(step.at.sentence))

    def _both(self, step: Step) -> None:
        """Both speakers agreed: the two who have spoken, when there are two; else nobody."""
        spoke = dict.fromkeys(p for remark in self.floor.remarks for p in remark.speakers)
        pair = [person for person in spoke if _LEADING.isdisjoint(person.roles)]
        self.floor.pause()
        if step.value("both") == "both" and len(pair) == 2:
            self.floor.give(step.at, pair, step.rule)

    def _dashed(self, step: Step) -> None:
        """“…” – X: the quotation stands before, or in the same sentence."""
        at = step.at
        if at.number:
            self.floor.give_before(at, quote_start(at.each, at.number - 1), self._speakers(step))
        else:
            self._says(step)

    def _pronoun(self, step: Step) -> None:
        if self._undergoes(step):
            self.floor.stop(self.floor.meant())
        else:
            self._tells(step)

    def _tells(self, step: Step) -> None:
        """He, she or the talk tells: of who was introduced, or who is speaking."""
        take_role(step.clause, self.floor.meant())
        slot = self.floor.slot or self._only(step)
        if not slot and is_view(step.clause):  # according to her
            slot = self.floor.last
        if self.floor.current is None and slot:
            self.floor.give(step.at, slot, step.rule)
            alone = announces(step.clause, step.rule, step.match)
            self.floor.alone = step.at.sentence if alone else None
        else:
            self.floor.go_on(step.at)

    def _only(self, step: Step) -> list[Person]:
        """Whom he or she means in a report that names one person, and has just done so."""
        people = self.known.roster.people
        if len(people) != 1 or self.since > 1 or Role.SPEAKER not in people[0].roles:
            return []
        codes = step.clause.codes[: step.match.end()]
        return people[:1] if step.clause.value(codes.find("P")) == "one" else []

    def _only_says(self, step: Step) -> None:
        take_role(step.clause, self.floor.meant())
        self.floor.wait(step.at)

    def _told_before(self, step: Step) -> None:
        self.floor.give_before(step.at, told_from(step.at), self._speakers(step))

    def _such_was(self, step: Step) -> None:
        """Such was the view of X, who called for more: what stands before, and what follows."""
        speakers = self._speakers(step)
        self._told_before(step)
        if speakers:
            self.floor.take_up()
            self.floor.give(step.at, speakers, step.rule)

    def _spoke(self, step: Step) -> None:
        quoted = closes(step)
        if quoted or states(step.clause, step.match):
            speakers = step.named(step.match.end("slot") - 1)
            self.floor.give(step.at, speakers, step.rule)
            if quoted:
                self.floor.fetch(step.at.before(quote_start(step.at.each, step.at.number - 1)))
        else:
            self._introduces(step)

    def _spoke_to(self, step: Step) -> None:
        """X spoke to a crowd on Tuesday: not what was said; unlike X argued for mud."""
        if step.clause.value(step.match.start("what")) == "talk":
            self._introduces(step)
        else:
            self._says(step)

    def _was_speaking(self, step: Step) -> None:
        """X was speaking at the seminar: a part of the remarks when they go on."""
        speakers = self._speakers(step)
        if self.floor.changes(speakers):
            self.floor.stop(speakers)
        self.floor.wait(step.at)

    def _is_introduced(self, step: Step) -> None:
        self.floor.stop(self._speakers(step))

    def _introduces(self, step: Step) -> None:
        self.floor.stop(introduced(step.at.sentence))

    def _does_else(self, step: Step) -> None:
        """Somebody is the subject who is not said to say anything."""
        people = self._speakers(step)
        tells = people == self.floor.slot and not only_is(step) and step.clause.codes[-1] in _STOPS
        if people and (tells or goes_on_to_say(step.at.sentence.words)):
            self.floor.give(step.at, people, step.rule)
        elif self.floor.changes(people) or tells_nothing(step.clause, step.match):
            self.floor.stop(people)
        else:
            self.floor.go_on(step.at)

    def _ends(self, step: Step) -> None:
        told = is_wished(step.clause, step.rule, step.match)
        if told or runs_on(step.at.each, step.at.number) or self._is_of_own_session(step.clause):
            self.floor.go_on(step.at)
        elif step.rule == "stranger":
            self.floor.stop()
        else:
            self.floor.pause()

    # ------------------------------------------------------------ who and whether

    def _is_of_own_session(self, clause: Clause) -> bool:
        """Whether the session that is told of is the talk of who is speaking."""
        current = self.floor.current
        if current is None or current.rule not in {"talk_of", "talk_by"}:
            return False
        return rules("attribution")["own_session"].match(clause.codes) is not None

    def _undergoes(self, step: Step) -> bool:
        """Whether something happened to who spoke before: she was given a prize; or the report
        says where: he was delivering the lecture at the Institute."""
        match = step.match
        if match["what"] is None or step.clause.value(match.end("being") - 1) != "passive":
            return False
        return self.floor.current is None or match["speech"] is not None

    def _pointed_at(self, step: Step) -> list[Person]:
        """Whose words a sentence points back at, when it only does that."""
        sentence = step.at.sentence
        if not attributes(step.clause):
            return []
        if step.rule == "slot":
            return [f.person for f in sentence.people if f.person is not None][:1]
        if step.rule == "pronoun":
            return self.floor.meant()
        return self._speakers(step) if step.rule in {*SAYING, "subject_other"} else []

    def _speakers(self, step: Step) -> list[Person]:
        codes, match = step.clause.codes, step.match
        if step.rule in {"both_say", "while_says"}:
            first = step.named(match.end("first") - 1)
            return list(dict.fromkeys([*first, *step.named(match.end("who") - 1)]))
        at = match.end("who") - 1
        if codes[at] in "PH":
            own = rules("attribution")["own_subject"].match(codes)
            if own is not None and own.end() <= at:  # while X agreed, she warned
                return step.named(own.end() - 1)
            return self._meant(step, at)
        people = step.named(at)
        if codes[match.start("who")] == "P":  # she and X
            people = [*self.floor.meant(), *people]
        return people[-1:] if step.rule == "stands_in" else list(dict.fromkeys(people))

    def _meant(self, step: Step, at: int) -> list[Person]:
        """Whom a pronoun means; they, after something else was told, is nobody who spoke alone,
        and behind a long list of people it is nobody in particular."""
        floor = self.floor
        several = step.clause.codes[at] == "P" and step.clause.value(at) != "one"
        if several and floor.current is None and not floor.slot and len(floor.last) == 1:
            return []
        meant = floor.meant() or self._only(step)
        if several or len(meant) != 1:
            return meant if len(meant) <= _TOGETHER else []
        where = step.clause.at[at]
        return [self.pronouns.meant(step.clause.words.part(where, where + 1), meant[0])]

    def _note_doubts(self, step: Step) -> None:
        """Somebody speaks here who may be one of several."""
        sentence, roster = step.at.sentence, self.known.roster
        for found in step.clause.groups.get(step.match.end("who") - 1, ()):
            if found.rule == "doubt":
                in_doubt(roster, sentence.flow, sentence.words, found)
            elif len(found.fits) > 1:
                start, end = sentence.words.span(found.first, found.last)
                text = sentence.words.text[start:end]
                roster.doubt(text, sentence.flow.spans(start, end), found.fits)


#: What the sentences of a rule do; those of any other rule go on with what was said before.
_DOES: dict[str, Callable[[Walk, Step], None]] = {
    **dict.fromkeys(SAYING, Walk._says),
    **dict.fromkeys(ENDING, Walk._ends),
    "both_agree": Walk._both,
    "dashed": Walk._dashed,
    "pronoun": Walk._pronoun,
    "talk_says": Walk._tells,
    "only_says": Walk._only_says,
    "told_before": Walk._told_before,
    "such_was": Walk._such_was,
    "spoke": Walk._spoke,
    "spoke_to": Walk._spoke_to,
    "was_speaking": Walk._was_speaking,
    "slot": Walk._introduces,
    "introduced": Walk._is_introduced,
    "hands_over": Walk._is_introduced,
    "subject_other": Walk._does_else,
}
