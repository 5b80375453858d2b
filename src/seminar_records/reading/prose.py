"""Running text as sentences, with the people in each and what they do; its people enrolled."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from attrs import define, evolve

from seminar_records.blocks import Block
from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.clauses import reduce
from seminar_records.reading.codes import rules
from seminar_records.reading.drafts import DraftRemark, Piece
from seminar_records.reading.enrol import enrol, in_doubt
from seminar_records.reading.eventwords import owner
from seminar_records.reading.found import JOINED, Found
from seminar_records.reading.people import find_people
from seminar_records.reading.roles import Relation, relations
from seminar_records.reading.roster import Roster, fold
from seminar_records.reading.sentences import sentences

__all__ = ["Passage", "Sentence", "passage", "pieces_of", "register"]


@define(eq=False)
class Sentence:
    """One sentence: its words (offsets in ``flow``), its people, and whom it was given to."""

    flow: Flow
    words: Words
    people: Sequence[Found]
    relations: tuple[Relation, ...] = ()
    remark: DraftRemark | None = None

    def extent(self) -> tuple[int, int]:
        """Its source extent."""
        return self.flow.extent(*self.place())

    def place(self) -> tuple[int, int]:
        """Its offsets in the flow."""
        return self.words.starts[0], self.words.ends[-1]


@define(eq=False)
class Passage:
    """The sentences of one block of running text."""

    block: Block
    index: int
    sentences: list[Sentence]


def passage(block: Block, index: int) -> Passage:
    """The sentences of a block, with the people in them and what they do."""
    out = []
    for words in sentences(block.words):
        sentence = Sentence(block.flow, words, ())
        if _may_name(words.codes) and (people := find_people(words)):
            sentence.people = people
            sentence.relations = tuple(relations(reduce(words, people)))
        out.append(sentence)
    del block.words  # the sentences have their own; of a long text these would be many
    return Passage(block, index, out)


def _may_name(codes: str) -> bool:
    """Whether a name may stand in a sentence; most have none, and the search is not cheap."""
    return rules("people")["may_name"].search(codes) is not None


def register(roster: Roster, passages: Sequence[Passage], common: Container[str]) -> None:
    """Enrol the people of all relations, full names first, then short forms."""
    rows = [
        (sentence, relation)
        for each in passages
        for sentence in each.sentences
        for relation in sentence.relations
        if _credible(sentence, relation, common)
    ]
    rows.sort(key=lambda row: row[1].person.name[1] - row[1].person.name[0] < 2)
    for sentence, words, found in _talk_owners(passages):
        person = enrol(roster, sentence.flow, words, found, "full-name:owner")
        person.take_role(Role.SPEAKER)
    whole = _WholeNames(passages)
    for surname in _lone_speakers(passages):
        whole.enrol(roster, surname)
    for sentence, relation in rows:
        found = relation.person
        if found.person is None and in_doubt(roster, sentence.flow, sentence.words, found):
            continue
        if found.person is None and found.name[1] - found.name[0] == 1:
            whole.enrol(roster, sentence.words.part(*found.name))
        person = found.person or enrol(
            roster, sentence.flow, sentence.words, found, f"full-name:{relation.rule}"
        )
        found.person = person
        person.take_role(relation.role)


def _talk_owners(passages: Sequence[Passage]) -> Iterator[tuple[Sentence, Words, Found]]:
    """Whose talks are told of at the head of a sentence: Dr. Jane Roe's lecture showed. With the
    words of the sentence as they are without the ending of the name."""
    terminal = rules("people")["talk_owner"]
    for each in passages:
        for sentence in each.sentences:
            words = sentence.words
            if "'" in words.codes and (match := terminal.match(words.codes)):
                first, last = match.span("name")
                ends = list(words.ends)
                ends[last - 1] -= owner(words, last - 1)
                whole = evolve(words, ends=tuple(ends))
                honorifics = match.span("honorifics")
                yield sentence, whole, Found(first, last, (first, last), honorifics, True)


def _lone_speakers(passages: Sequence[Passage]) -> Iterator[str]:
    """The capitalised words that alone are said to say something: surnames, for the most part."""
    terminal = rules("clauses")["lone_says"]
    for each in passages:
        for sentence in each.sentences:
            if match := terminal.search(sentence.words.codes):
                yield sentence.words.part(*match.span("who"))


class _WholeNames:
    """The names in full that stand where nothing is said of what their bearers did: the launch of
    a book by Jane Roe. Gathered when a surname is met that nobody has."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._names: dict[str, dict[tuple[str, ...], tuple[Sentence, Found]]] | None = None

    def enrol(self, roster: Roster, surname: str) -> None:
        """Enrol the one whole name that ends with a surname, when nobody is called so yet."""
        if roster.candidates(surname):
            return
        if self._names is None:
            self._names = self._gathered()
        fits = self._names.get(" ".join(fold(surname)), {})
        if len(fits) == 1:
            sentence, found = next(iter(fits.values()))
            enrol(roster, sentence.flow, sentence.words, found, "full-name:surname")

    def _gathered(self) -> dict[str, dict[tuple[str, ...], tuple[Sentence, Found]]]:
        names: dict[str, dict[tuple[str, ...], tuple[Sentence, Found]]] = {}
        for each in self._passages:
            for sentence in each.sentences:
                for found in sentence.people:
                    name = fold(sentence.words.part(*found.name))
                    if found.person is None and len(name) > 1:
                        names.setdefault(name[-1], {}).setdefault(name, (sentence, found))
        return names


#: Constructions in which a name without a title is a person's; as the subject of a verb it may as
#: well be an organisation's.
_WEAK = frozenset(
    {
        "speaks",
        "with_others",
        "welcomed_who",
        "attends",
        "speech_by",
        "featuring",
        "speech_who",
        "gives_speech",
        "addresses",
        "lecture_by",
        "holds",
        "had_speech",
    }
)


#: Constructions in which only an office says that a name without a title is a person's.
_OFFICIAL = frozenset({"acts", "labelled", "led_off", "title_then", "title_above", "view"})


def _credible(sentence: Sentence, relation: Relation, common: Container[str]) -> bool:
    found = relation.person
    if relation.rule == "speaks" and _is_cited(sentence, found):
        return False
    if found.titled:
        return True
    before = sentence.words.codes[max(found.first - 1, 0) : found.first]
    if relation.rule == "speaks" and before == "S":
        return False  # as X said: somebody quoted
    if before == "t" and _article(sentence, found.first - 1):
        return False  # the Jane Roe method
    name = sentence.words.part(*found.name)
    if any(word.casefold() in common for word in _telling(name)):
        return False
    if relation.rule in _OFFICIAL:
        return bool(found.positions)
    if relation.rule in {"attends", "holds", "speaks"} and before in {"y", "j"}:
        return False  # escorted by Reed Guard, joined the guests; sent through Tide Post, called
    if relation.rule == "featuring" and before == "l":  # consisted of X, Y and Z
        return bool(found.positions) or sentence.words.codes[found.last : found.last + 1] in JOINED
    return relation.rule not in _WEAK or bool(found.positions) or _starts(sentence, found)


def _is_cited(sentence: Sentence, found: Found) -> bool:
    """Whether somebody is only quoted by another or named in a quotation, or was there before
    another."""
    words = sentence.words
    before = words.codes[: found.first]
    opens = before.rfind("“")
    if opens > before.rfind("”") and "v" in before[:opens]:  # Jane Roe said: “As X told us
        return True
    start = words.starts[max(found.first - 2, 0)]
    return rules("people")["cited"].search(words.text, start, words.starts[found.first]) is not None


def _article(sentence: Sentence, at: int) -> bool:
    """Whether a word is an article, which no name follows."""
    return rules("people")["article"].fullmatch(sentence.words.part(at, at + 1)) is not None


def _telling(name: str) -> Iterator[str]:
    """The words that say whether a name is one: no initials, nothing in small letters, and no given
    name that is a word as well (Mark Roe, Jane Said)."""
    grammar = rules("people")
    for i, word in enumerate(name.split()):
        if len(word.rstrip(".")) < 2 or word.islower():
            continue
        if grammar["surname" if i else "given"].fullmatch(word.casefold()) is None:
            yield word


def _starts(sentence: Sentence, found: Found) -> bool:
    """Whether the phrase is what the sentence begins with, or follows a lead-in or an office."""
    before = sentence.words.codes[: found.first]
    if not before or before[-1] in ',:;&FyjqQLw)”"' or set(before) <= {"w", "N"}:
        return True
    return rules("people")["opens_with"].match(before) is not None


def pieces_of(each: Passage) -> Iterable[tuple[DraftRemark | None, Piece]]:
    """The passage cut where the speaker changes: who has each piece, and the piece."""
    run: list[Sentence] = []
    for sentence in each.sentences:
        if run and sentence.remark is not run[-1].remark:
            yield from _undated(run)
            run = []
        run.append(sentence)
    if run:
        yield from _undated(run)


def _undated(run: Sequence[Sentence]) -> Iterator[tuple[DraftRemark | None, Piece]]:
    """Sentences that one remark has; a dateline before them is nobody's words."""
    remark, words = run[0].remark, run[0].words
    start, end = run[0].place()[0], run[-1].place()[1]
    dateline = rules("attribution")["dateline"].match(words.codes) if remark is not None else None
    if dateline is not None and dateline.end() < len(words.codes):
        yield None, _piece(run[0].flow, start, words.ends[dateline.end() - 1])
        start = words.starts[dateline.end()]
    yield remark, _piece(run[0].flow, start, end)


def _piece(whole: Flow, start: int, end: int) -> Piece:
    flow = whole.slice(start, end)
    home = flow.home()
    return Piece("paragraph", flow, home[0], home[1])
