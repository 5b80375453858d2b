"""Who is called up to speak: what a label before a turn names, and where such labels stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import Factory, define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark, Piece
from seminar_records.reading.found import Found
from seminar_records.reading.labels import label_of
from seminar_records.reading.listed import Entry, several
from seminar_records.reading.parts import as_listed, listed_words
from seminar_records.reading.roll import Listed
from seminar_records.reading.roster import Person, Roster, fold, initials_of

__all__ = ["Turn", "abbreviates", "acting_at", "turns_at"]

#: A label is no longer than this. In characters.
_MOST = 90
_PIECES = {Kind.PULL_QUOTE: "pull_quote", Kind.QUOTE: "quotation"}


@define(eq=False)
class Turn:
    """What one label introduces: the blocks ``[first, last)``, the label and the text behind it.

    ``people`` are the phrases of the label; ``roles`` is what a label without a name says; ``kind``
    is ``name``, ``initials``, ``role``, ``question`` or ``answer``; ``bare`` is a heading that is a
    name and nothing else.
    """

    first: int
    last: int
    label: Flow
    body: Flow
    kind: str
    people: list[Listed] = Factory(list)
    roles: tuple[Role, ...] = ()
    marked: bool = False
    bare: bool = False
    speakers: list[Person] = Factory(list)
    blocks: list[Block] = Factory(list)

    @property
    def key(self) -> tuple[str, ...]:
        """The label for comparison."""
        return fold(self.label.text)

    def full(self) -> bool:
        """Whether the label prints a full name."""
        return all(listed.size > 1 for listed in self.people)

    def enrol(self, roster: Roster) -> None:
        """Bring the label to people of the roster; nobody where several people fit."""
        for listed in self.people:
            if listed.in_doubt(roster):
                continue
            person = listed.enrol(roster)
            for role in self.roles:
                person.take_role(role)
            if person not in self.speakers:
                self.speakers.append(person)

    def lone(self) -> list[str]:
        """The names of the label that are one word."""
        return [listed.name for listed in self.people if listed.size < 2]

    def find_unnamed(self, roster: Roster, speakers: set[Person]) -> None:
        """Who holds the role of the label, or gives the answers, when that is one person."""
        if self.kind == "role":
            fits = [p for p in roster.people if set(self.roles) & set(p.roles)]
        elif self.kind == "initials":
            key = "".join(self.key)
            fits = [p for p in speakers if abbreviates(key, initials_of(fold(p.name)))]
        elif self.kind == "answer":
            fits = [p for p in speakers or roster.people if Role.MODERATOR not in p.roles]
        else:
            return
        if len(fits) == 1:
            self.speakers = fits

    def remark(self) -> DraftRemark:
        """The remark of the turn."""
        role = self.roles[0] if self.roles else None
        remark = DraftRemark(self.speakers, f"turn:{self.kind}", role, self.label, "direct")
        for person in self.speakers:
            person.take_role(Role.SPEAKER)
        if self.body.text:
            remark.pieces.append(Piece("paragraph", self.body, *self.body.home()))
        for block in self.blocks:
            kind = _PIECES.get(block.kind, "paragraph")
            start = block.flow.home()[0] if block.kind is Kind.ITEM else block.start
            remark.pieces.append(Piece(kind, block.flow, start, block.end))
        return remark


def abbreviates(label: str, initials: str) -> bool:
    """Whether a label is made of a name's initials in order, the first among them."""
    rest = iter(initials)
    return label[:1] == initials[:1] and all(letter in rest for letter in label)


def turns_at(blocks: Sequence[Block], at: int) -> Iterator[Turn]:
    """The turn that a block may begin, when somebody or something is named at its head."""
    block = blocks[at]
    if block.emphasis == "front matter":
        return
    if block.kind is Kind.FIELD and block.label is not None and block.text:
        turn = _labelled(at, block.label, block.flow)
    elif block.kind is Kind.ITEM:
        turn = _item(blocks, at)
    elif block.kind in (Kind.LINE, Kind.PARAGRAPH):
        turn = _asked(block, at)
        if turn is None and block.kind is Kind.LINE:
            turn = _timed(blocks, at) or _standing(blocks, at)
    elif block.kind is Kind.HEADING:
        turn = _standing(blocks, at) or _headed(blocks, at)
    else:
        turn = None
    if turn is not None:
        turn.marked = turn.marked or block.marker == "turn"
        yield turn


def _labelled(at: int, label: Flow, body: Flow) -> Turn | None:
    """A turn by its label: names, a role, a question, an answer."""
    text = label.text.strip()
    if not text or len(text) > _MOST:
        return None
    voiced = grammar.pattern("voiced", "turns").match(label.text)
    if voiced is not None:
        turn = _labelled(at, label.slice(*grammar.span(voiced, "who")), body)
        if turn is not None:
            return turn
        return Turn(at, at + 1, label, body, "question" if text[0] in "Qq" else "answer")
    if _letters("answer", text):
        return Turn(at, at + 1, label, body, "answer")
    if _letters("question", text):
        return Turn(at, at + 1, label, body, "question")
    if _letters("no_caller", text):
        return None
    found = listed_words(label.text)
    if (held := rules("turns")["holder"].fullmatch(found.codes)) is not None:
        turn = _by(at, label, body, label, found, *held.span("who"))
        value = found.value(held.start("role")) if held["role"] else None
        turn.roles = (Role(value),) if value else ()
        return turn
    announced = label_of(text)
    if announced is not None:
        if announced.what != "people" or not announced.sure:
            return None
        return Turn(at, at + 1, label, body, "role", roles=announced.roles)
    if rules("turns")["capitals"].fullmatch(text):
        return _by(at, label, body, label, found, 0, 1)
    if rules("turns")["letters"].fullmatch(text):
        return Turn(at, at + 1, label, body, "initials")
    entry = several(label)
    if entry is None or not entry.whole or len(entry.people) > 4:
        return None
    return _named(at, label, body, label, entry)


def _letters(rule: str, text: str) -> bool:
    return grammar.pattern(rule, "turns").match(text) is not None


def _named(at: int, label: Flow, body: Flow, flow: Flow, entry: Entry) -> Turn:
    people = [Listed(flow, entry.words, found, roles, "turn") for found, roles in entry.people]
    return Turn(at, at + 1, label, body, "name", people)


def _item(blocks: Sequence[Block], at: int) -> Turn | None:
    """``(NAME) …``, ``NAME: …``, or ``NAME`` with items below."""
    flow = blocks[at].flow
    if flow.text.startswith("(") and (turn := _bracketed(at, flow)):
        return turn
    colon = flow.text.find(":", 2, _MOST)
    if colon > 0 and flow.text[colon + 1 : colon + 2] in {" ", "\u00a0"}:
        body = flow.slice(colon + 1, len(flow)).strip()
        turn = _labelled(at, flow.slice(0, colon), body)
        return turn if turn is not None and turn.kind == "name" else None
    return _bare(blocks, at)


def _asked(block: Block, at: int) -> Turn | None:
    """``Question from the floor: …``"""
    colon = block.text.find(":", 2, _MOST)
    if colon < 0 or not _letters("question", block.text[:colon]):
        return None
    body = block.flow.slice(colon + 1, len(block.flow)).strip()
    return Turn(at, at + 1, block.flow.slice(0, colon), body, "question")


def _bracketed(at: int, flow: Flow) -> Turn | None:
    """``(NAME) …``; the bracket stands in the sentence and stays with it."""
    head = listed_words(flow.text[:160])
    match = rules("turns")["bracketed"].match(head.codes)
    if match is None:
        return None
    label = flow.slice(*head.span(*match.span()))
    return _by(at, label, flow, flow, head, *match.span("who"))


def _by(at: int, label: Flow, body: Flow, flow: Flow, found: Words, first: int, last: int) -> Turn:
    """A turn of the people that the words ``[first, last)`` name."""
    people = []
    start = first
    for i in range(first, last + 1):
        if i == last or found.codes[i] in "&,/":
            if i > start:
                people.append(_listed(flow, found, start, i))
            start = i + 1
    return Turn(at, at + 1, label, body.strip(), "name", people)


def _listed(flow: Flow, found: Words, first: int, last: int) -> Listed:
    name = first
    while name < last - 1 and found.codes[name] in "HARU.":
        name += 1
    phrase = Found(first, last, (name, last), (first, name), name > first)
    return Listed(flow, found, phrase, (), "turn")


def _bare(blocks: Sequence[Block], at: int) -> Turn | None:
    """``NAME`` as an item of its own, with what was said in items below."""
    block = blocks[at]
    after = blocks[at + 1] if at + 1 < len(blocks) else None
    if after is None or after.kind is not Kind.ITEM or after.level <= block.level:
        return None
    text = block.text.rstrip(" :")
    if len(text) > _MOST:
        return None
    flow = block.flow.slice(0, len(text))
    entry = several(flow, many=False)
    if entry is None or not entry.whole:
        return None
    return _named(at, flow, block.flow.slice(len(block.flow), len(block.flow)), flow, entry)


def _timed(blocks: Sequence[Block], at: int) -> Turn | None:
    """``Jane Roe 0:05`` on a line, the words below."""
    if (
        len(blocks[at].text) > _MOST
        or at + 1 == len(blocks)
        or blocks[at + 1].kind is not Kind.PARAGRAPH
    ):
        return None
    flow = blocks[at].flow
    if ":" not in flow.text:
        return None
    found = as_listed(blocks[at].words)
    match = rules("turns")["timed"].fullmatch(found.codes)
    if match is None:
        return None
    first, last = grammar.span(match, "who")
    body = flow.slice(len(flow), len(flow))
    turn = _by(at, flow.slice(*found.span(first, last)), body, flow, found, first, last)
    turn.marked = True
    return turn


def _standing(blocks: Sequence[Block], at: int) -> Turn | None:
    """``Jane Roe (Reed Watch):`` on a line, the words below."""
    text = blocks[at].text
    after = blocks[at + 1].kind if at + 1 < len(blocks) else None
    if not text.endswith(":") or len(text) > _MOST or after is not Kind.PARAGRAPH:
        return None
    flow = blocks[at].flow
    turn = _labelled(at, flow.slice(0, len(text) - 1).strip(), flow.slice(len(text), len(text)))
    if turn is not None:
        turn.marked = True
    return turn


def _headed(blocks: Sequence[Block], at: int) -> Turn | None:
    """``### Jane Roe``, the words below."""
    flow = blocks[at].flow
    after = blocks[at + 1].kind if at + 1 < len(blocks) else None
    if after is not Kind.PARAGRAPH or len(flow.text) > _MOST:
        return None
    found = as_listed(blocks[at].words)
    name = rules("attribution")["name_alone"].fullmatch(found.codes)
    if name is None or name["honorifics"]:  # with an honorific it may be a card
        return None
    turn = _by(at, flow, flow.slice(len(flow), len(flow)), flow, found, 0, len(found.codes))
    turn.bare = True
    return turn


def acting_at(at: int, block: Block, names: set[str]) -> Turn | None:
    """``Dagny agrees: …``: a label with a verb, of somebody who has a label elsewhere."""
    if block.kind is Kind.FIELD:
        label, body = block.label, block.flow
    elif block.kind in (Kind.PARAGRAPH, Kind.LINE):
        colon = block.text.find(":", 2, _MOST)
        label = block.flow.slice(0, colon) if colon > 0 else None
        body = block.flow.slice(colon + 1, len(block.flow)).strip()
    else:
        return None
    if label is None or not body.text or len(label.text) > _MOST:
        return None
    found = listed_words(label.text)
    match = rules("turns")["acts"].fullmatch(found.codes)
    if match is None or not set(fold(found.part(*match.span("who")))) & names:
        return None
    return _by(at, label, body, label, found, *match.span("who"))
