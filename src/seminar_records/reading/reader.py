"""The reading of one document: which block is what, who speaks, what event it was."""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from attrs import Factory, define, evolve

from seminar_records.blocks import Block, Document, Kind
from seminar_records.model import Contact, Credit, Event, Problem, Recommendation, Role
from seminar_records.reading.arrangement import Arrangement
from seminar_records.reading.baretitles import bare_title
from seminar_records.reading.cardremarks import card_remark
from seminar_records.reading.commonwords import CommonWords
from seminar_records.reading.contact import read_contact
from seminar_records.reading.credits import read_credits
from seminar_records.reading.drafts import DraftRemark, DraftSection, DraftSession
from seminar_records.reading.enrol import doubts
from seminar_records.reading.event import Evidence, event_of
from seminar_records.reading.fields import Header, read_fields, read_headlines
from seminar_records.reading.findings import Claim, block_claims
from seminar_records.reading.floor import Floor
from seminar_records.reading.fullnames import name_fully
from seminar_records.reading.headlines import hosts_in, imprint_of, partners_in
from seminar_records.reading.initials import introduced
from seminar_records.reading.known import Known
from seminar_records.reading.labels import label_of
from seminar_records.reading.lists import read_lists
from seminar_records.reading.narration import enrol_narrated
from seminar_records.reading.opening import read_sentence
from seminar_records.reading.otherevents import Page, other_events
from seminar_records.reading.outline import Outline, ends_sentence
from seminar_records.reading.pagedoubts import Lead, announced, has_been, nobody, speech
from seminar_records.reading.printed import printed
from seminar_records.reading.prose import Sentence, passage, register
from seminar_records.reading.recommendations import read_recommendations
from seminar_records.reading.references import Offices
from seminar_records.reading.restored import unlabelled, whole
from seminar_records.reading.roll import Roll
from seminar_records.reading.roster import Person, Roster, fold
from seminar_records.reading.sessions import find_sessions, read_leaders
from seminar_records.reading.spelledout import spell_out
from seminar_records.reading.stated import Opening, Piece
from seminar_records.reading.tables import read_tables
from seminar_records.reading.thanks import read_thanks
from seminar_records.reading.titleblock import Front
from seminar_records.reading.turns import Turn, find_turns
from seminar_records.reading.units import Unit
from seminar_records.reading.voices import written_as_we
from seminar_records.reading.walk import Walk

__all__ = ["Findings", "read"]


@define
class Findings:
    """Everything the reading found, with people still as people of the roster."""

    event: Event
    roster: Roster
    remarks: list[DraftRemark]
    sections: list[DraftSection]
    recommendations: tuple[Recommendation, ...]
    credits: tuple[Credit, ...]
    contact: Contact | None
    claims: list[Claim]
    problems: list[Problem]
    sessions: list[DraftSession] = Factory(list)


def read(document: Document) -> Findings:
    """Read the blocks of a document; never raises on content."""
    return _Reader(whole(document.blocks)).read()


@define(eq=False, slots=False)
class _Reader:
    blocks: list[Block]
    roster: Roster = Factory(Roster)
    claims: list[Claim] = Factory(list)
    units: list[Unit] = Factory(list)
    remarks: list[DraftRemark] = Factory(list)
    evidence: Evidence = Factory(Evidence)
    roll: Roll = Factory(Roll)
    turns: dict[int, Turn] = Factory(dict)
    chairs: list[tuple[int, Person]] = Factory(list)
    headed: Opening = Factory(Opening)
    news: list[Piece] = Factory(list)
    first_sentences: list[tuple[Sentence, bool]] = Factory(list)
    header: Header = Factory(Header)

    def read(self) -> Findings:
        contact, contact_claims = read_contact(self.blocks)
        credit_list, credit_claims = read_credits(self.blocks)
        recommendations, list_claims = read_recommendations(self.blocks)
        self.claims += [*contact_claims, *credit_claims, *list_claims]
        self.header = self._roll()
        self._find_turns()
        self._find_units()
        self._front()
        self._enrol_cards()
        self._passages()
        self._enrol_turns()
        self._event()
        self._attribute()
        self._enrol_narrated()
        arrangement = Arrangement(self.blocks, self.units, self.claims, self._first_text)
        arrangement.arrange()
        self.remarks = arrangement.remarks
        sessions = self._sessions()
        self.evidence.several_days = any(session.date for session in sessions)
        if len(sessions) == 1 and sessions[0].first <= 1:
            self.evidence.session = sessions[0]
        event = event_of(self.evidence)
        self._claim_title(event)
        return Findings(
            event=event,
            roster=self.roster,
            remarks=self.remarks,
            sections=arrangement.sections,
            recommendations=recommendations,
            credits=credit_list,
            contact=contact,
            claims=[*block_claims(self.blocks), *self.claims],
            problems=[
                *self.evidence.problems,
                *self._page_doubts(event, sessions),
                *doubts(self.roster),
            ],
            sessions=sessions,
        )

    def _page_doubts(self, event: Event, sessions: list[DraftSession]) -> list[Problem]:
        """What speaks against taking the page for the report of an event."""
        heads = [unit.first for unit in self.units if unit.kind in {"head", "field"}]
        above = [self.blocks[first] for first in heads if first < self._first_text]
        lead = Lead(above, self.first_sentences)
        doubts: list[Problem] = []
        if not has_been(lead):
            said = speech(self.blocks, self.units, lead, self.remarks)
            doubts = said or announced(lead, self.remarks)
        others = other_events(
            event, Page(self.blocks, self.units, sessions, self.header.again, self._first_text)
        )
        return [*others, *doubts, *nobody(self.blocks, self.roster.people)]

    def _claim_title(self, event: Event) -> None:
        """Every place that prints the title, the one its spans name among them."""
        if event.title is None:
            return
        places = {(span.start, span.end) for span in event.title.spans}
        name = fold(event.title.text)
        for piece in (piece for source in self.evidence.sources() for piece in source.titles):
            if fold(piece.text) == name:
                places.add(piece.flow.extent(piece.start, piece.end))
        self.claims += [Claim(start, end, "title") for start, end in sorted(places)]

    # -------------------------------------------------------------- fields, tables, lists

    def _roll(self) -> Header:
        """What stands in fields, tables and lists; the blocks are taken."""
        claimed = self._claimed()
        self.roll.taken.update(i for i, b in enumerate(self.blocks) if b.start in claimed)
        header = read_fields(self.blocks, self.roll)
        if any(block.kind is Kind.ROW for block in self.blocks):
            read_tables(self.blocks, self.roll)
        read_lists(self.blocks, self.roll)
        read_leaders(self.blocks, self.roll)
        self.claims += self.roll.claims
        # full names first, so that short ones find them
        for listed in sorted(self.roll.people, key=lambda listed: listed.size < 2):
            if listed.in_doubt(self.roster):
                continue
            person = listed.enrol(self.roster)
            if Role.CHAIR in listed.roles:
                self.chairs.append((listed.flow.home()[0], person))
        return header

    # -------------------------------------------------------------- turns

    @cached_property
    def _common(self) -> CommonWords:
        return CommonWords(self.blocks)

    def _find_turns(self) -> None:
        """The turns by their first block; those with full names enrol their speakers at once."""
        for turn in find_turns(self.blocks, self.roll.taken, self.roster, self._common):
            self.turns[turn.first] = turn
            if turn.full():
                turn.enrol(self.roster)

    def _enrol_turns(self) -> None:
        """Short labels, now that all full names are known, and labels that name a role."""
        short = [turn for turn in self.turns.values() if not turn.full()]
        lone = {name for turn in short for name in turn.lone()}
        spell_out(lone, self.roster, self.units, self.turns.values())
        for turn in short:
            turn.enrol(self.roster)
        speakers = {person for turn in self.turns.values() for person in turn.speakers}
        for unit in self.units:
            if unit.kind == "turn":
                turn = self.turns[unit.first]
                turn.find_unnamed(self.roster, speakers)
                unit.remark = turn.remark()
                head = self.blocks[unit.first]
                end = turn.body.home()[0] if turn.body.text else head.end
                self.claims.append(Claim(head.start, end, "label"))

    # -------------------------------------------------------------- the outline

    def _claimed(self) -> set[int]:
        """Starts of blocks that have been taken whole so far."""
        return {claim.start for claim in self.claims}

    def _find_units(self) -> None:
        lasts = {first: turn.last for first, turn in self.turns.items()}
        outline = Outline(self.blocks, self.roll.taken, lasts, self._claimed())
        self.units = outline.units()

    # -------------------------------------------------------------- the event

    def _front(self) -> None:
        front, header = Front(), self.header
        blocks = []
        units = iter(self.units)
        for unit in units:
            block = self.blocks[unit.first]
            if unit.kind in ("item", "card", "turn") or unit.first > self._first_entry:
                break
            if unit.kind == "text":
                if len(block.text) > _HEAD_MOST or ends_sentence(block.text):
                    break
                continue
            if unit.kind == "head":
                label = label_of(block.text)
                if label is None or label.what not in {"people", "absent"}:
                    blocks.append(block)
            elif unit.kind == "field" and unlabelled(block):
                blocks.append(evolve(block, kind=Kind.LINE, flow=printed(block)))
        front.read(blocks)
        for unit in islice(units, _STAMP_WITHIN):
            if unit.kind == "head" and self.blocks[unit.first].kind is Kind.LINE:
                front.published(self.blocks[unit.first])
        self.evidence.front = front.opening
        self.evidence.fields = self.roll.opening
        self.headed = Opening()
        self.news = front.headlines[:2]
        read_headlines(front.headlines, self.headed)
        bare = [bare_title(piece.flow.slice(piece.start, piece.end)) for piece in front.headlines]
        self.evidence.headlines = [*header.headlines, *(piece for piece in bare if piece)]
        self.claims += [Claim(block.start, block.end, "title") for block in front.used]

    @cached_property
    def _first_entry(self) -> int:
        """The first block that a list or a table has taken."""
        taken = (i for i in sorted(self.roll.taken) if self.blocks[i].kind in _ENTRIES)
        return next(taken, len(self.blocks))

    def _event(self) -> None:
        """The first sentences that say what event it was."""
        left = _OPENING_SENTENCES
        for unit in self.units:
            if unit.kind == "card" or left <= 0:
                break
            if unit.passage is None or (unit.kind == "item" and self.first_sentences):
                continue
            for sentence in unit.passage.sentences:
                left -= 1
                tells = read_sentence(
                    sentence.flow, sentence.words, sentence.people, self.evidence.opening
                )
                self.first_sentences.append((sentence, tells))
                if tells:
                    start, end = sentence.extent()
                    self.claims.append(Claim(start, end, "opening"))
        opening, headed = self.evidence.opening, self.headed
        if not any(named.role == "organiser" for named in (*opening.hosts, *headed.hosts)):
            opening.hosts.extend(named for piece in self.news for named in hosts_in(piece))
        name_fully((sentence for sentence, _ in self.first_sentences), self.news, opening)
        turns = sum(unit.kind == "turn" for unit in self.units)
        self.evidence.spoken = turns > sum(unit.kind == "text" for unit in self.units)
        told = [unit.passage for unit in self.units if unit.passage is not None]
        read_thanks(told, self.roster, opening)
        opening.dates.extend(headed.dates)
        opening.hosts.extend(headed.hosts)
        opening.hosts.extend(named for piece in self.news for named in partners_in(piece))
        opening.kinds.extend(headed.kinds)
        if opening.ours:
            found = (imprint_of(block.flow) for block in self.blocks[-_FOOT:])
            self.evidence.imprints = [piece for piece in found if piece is not None]
        if self.header.stamp is not None:  # it may complete a date that the text prints
            opening.datelines.append(self.header.stamp)

    # -------------------------------------------------------------- people

    def _enrol_cards(self) -> None:
        for unit in self.units:
            if unit.card is not None:
                card, signed = unit.card, unit.kind == "signed"
                body = (unit.first, card.first) if signed else (card.last, unit.last)
                blocks = self.blocks[slice(*body)]
                remark = card_remark(self.roster, card, blocks, signed=signed)
                if remark.pieces:
                    unit.remark = remark
                    self.remarks.append(remark)
                for block in self.blocks[card.first : card.last]:
                    self.claims.append(Claim(block.start, block.end, "name"))

    def _passages(self) -> None:
        for unit in self.units:
            if unit.kind in ("text", "item"):
                unit.passage = passage(self.blocks[unit.first], unit.first)
        found = [unit.passage for unit in self._naming() if unit.passage is not None]
        register(self.roster, found, self._common)

    def _naming(self) -> list[Unit]:
        """The units whose prose may name new people: where the speakers have cards, only what
        stands before the first card."""
        cards = [i for i, unit in enumerate(self.units) if unit.kind == "card"]
        return self.units[: cards[0]] if len(cards) > 1 else self.units

    def _attribute(self) -> None:
        hosts = [named for source in self.evidence.sources() for named in source.hosts]
        names = tuple(frozenset(fold(host.piece.text)) for host in hosts)
        short = frozenset(w for host in hosts for w in fold(host.acronym or host.piece.text)[:1])
        found = [unit.passage for unit in self.units if unit.passage is not None]
        offices = Offices(self.roster, short, self.chairs)
        known = Known(self.roster, offices, introduced(self.blocks, self.roster))
        walk = Walk(known, Floor(names, written_as_we(found)))
        for unit in self.units:
            if unit.passage is not None:
                walk.passage(unit.passage)
            elif unit.kind == "head":
                walk.head(self.blocks[unit.first].words)
            elif unit.kind in ("card", "turn", "signed"):
                walk.floor.stop()
        walk.floor.close()

    def _enrol_narrated(self) -> None:
        told = [unit.passage for unit in self._naming() if unit.passage is not None]
        enrol_narrated(self.roster, told)

    @cached_property
    def _first_text(self) -> int:
        """The first block of running text."""
        firsts = (unit.first for unit in self.units if unit.kind in _TEXT)
        return next(firsts, len(self.blocks))

    # -------------------------------------------------------------- sessions

    def _sessions(self) -> list[DraftSession]:
        """The sessions with their chairs and remarks."""
        sessions = find_sessions(self.blocks)
        if not sessions:
            return []
        for unit in self.units:
            self._note_chairs(unit)
        for session in sessions:
            until = self.blocks[session.last - 1].end
            chairs = (person for at, person in self.chairs if session.start <= at < until)
            session.chairs = list(dict.fromkeys(chairs))
            session.remarks = [
                remark
                for remark in self.remarks
                if remark.pieces and session.start <= remark.pieces[0].start < until
            ]
        return sessions

    def _note_chairs(self, unit: Unit) -> None:
        """Who chairs by a card, or by a sentence."""
        if unit.card is not None and unit.card.role is Role.CHAIR and unit.remark is not None:
            self.chairs += [(self.blocks[unit.first].start, p) for p in unit.remark.speakers]
        for sentence in unit.passage.sentences if unit.passage is not None else ():
            for relation in sentence.relations:
                person = relation.person.person
                if relation.role is Role.CHAIR and person is not None:
                    self.chairs.append((sentence.extent()[0], person))


_OPENING_SENTENCES = 10
_TEXT = ("text", "card", "item", "turn")
_ENTRIES = (Kind.ITEM, Kind.ROW)
#: Below the paragraph under a headline, a day of publication stands within so many blocks.
_STAMP_WITHIN = 6
#: Whose page it is stands within so many blocks of the end.
_FOOT = 12
#: A text no longer than this that ends no sentence is a line of the title block. In characters.
_HEAD_MOST = 80
