"""The people of one report: every form of a name brought to one person.

Full names come first; short forms (a surname, a first name, an office) are resolved against them.
Where two people fit, nobody is chosen.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from attrs import Factory, define, frozen

from seminar_records.model import Mention, Position, Role, Span
from seminar_records.reading.codes import rules

__all__ = ["Doubt", "Person", "Roster", "fold", "initials_of"]

#: A word that more people share than this tells nobody apart; nobody has more forms of a name than
#: that. Both bound the work of a look-up.
_TELLING = 64
_FORMS = 12


@lru_cache(maxsize=4096)
def fold(text: str) -> tuple[str, ...]:
    """The words of a name for comparison: no accents, case, stops or hyphens."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in text if not unicodedata.combining(c)).replace("ı", "i")
    text = "".join(c if c.isalnum() else " " for c in text.casefold() if c not in "'’")
    return tuple(text.split())


def initials_of(name: Iterable[str]) -> str:
    """The first letters of the words of a folded name."""
    return "".join(word[0] for word in name)


_Likeness = Callable[[tuple[str, ...], tuple[str, ...]], bool]


@define(eq=False)
class Person:
    """Somebody named in the report, while it is being read."""

    name: str
    name_spans: tuple[Span, ...]
    titled: bool = False
    forms: list[tuple[str, ...]] = Factory(list)
    honorifics: list[str] = Factory(list)
    postnominals: list[str] = Factory(list)
    positions: list[Position] = Factory(list)
    roles: list[Role] = Factory(list)
    mentions: list[Mention] = Factory(list)
    order: int = 0

    def is_called(self, words: tuple[str, ...]) -> bool:
        """Whether this is more than one word of the name, or all that is known of it."""
        return len(words) > 1 or all(len(form) == 1 for form in self.forms)

    def has(self, likeness: _Likeness, words: tuple[str, ...]) -> bool:
        """Whether the words are like one of the forms of the name."""
        for form in self.forms:  # noqa: SIM110 - a generator takes twice as long
            if likeness(words, form):
                return True
        return False

    def take_role(self, role: Role) -> None:
        """Add a role once."""
        if role not in self.roles:
            self.roles.append(role)

    def take_position(self, position: Position) -> None:
        """Add a position unless it only repeats one, or replace one that it completes."""
        new = fold(position.text)
        if not new:
            return
        for i, held in enumerate(self.positions):
            old = fold(held.text)
            if set(new) <= set(old):
                return
            if set(old) < set(new) and old[0] in new:
                self.positions[i] = position
                return
        self.positions.append(position)

    def take_honorifics(self, honorifics: Sequence[str]) -> None:
        """Add the honorifics not yet held, in order; a title that names the office held is none."""
        if not honorifics:
            return
        held = {_spelt(h) for h in self.honorifics}
        offices = set(self._offices()) if held else set()
        self.honorifics.extend(h for h in honorifics if _spelt(h) not in held | offices)

    def _offices(self) -> Iterator[tuple[str, ...]]:
        """The words of the offices held; a professor of any kind is called Professor."""
        for position in self.positions:
            yield fold(position.text)[:1]
            for word in fold(position.office or ""):
                if not rules("people")["professor"].fullmatch(word):
                    yield (word,)


def _spelt(honorific: str) -> tuple[str, ...]:
    """An honorific for comparison: Prof. is Professor."""
    professor = rules("people")["professor"].fullmatch
    return tuple("professor" if professor(word) else word for word in fold(honorific))


@frozen
class Doubt:
    """A short name or an office that fits several people: where it stands, whom it could mean."""

    text: str
    spans: tuple[Span, ...]
    people: tuple[Person, ...]


@define
class Roster:
    """Everybody found so far, with look-up by full and by short name.

    Where the honorifics of a name are known, Mr. does not find somebody who is Ms.
    """

    people: list[Person] = Factory(list)
    doubts: dict[tuple[Span, ...], Doubt] = Factory(dict)
    _index: dict[str, list[Person]] = Factory(dict)
    _exact: dict[tuple[str, ...], Person] = Factory(dict)

    def add(
        self,
        name: str,
        spans: tuple[Span, ...],
        *,
        titled: bool,
        honorifics: Sequence[str] = (),
    ) -> Person:
        """The person of this name, new if nobody fits (or several do)."""
        person = self.resolve(name, fuzzy=True, honorifics=honorifics)
        if person is None:
            person = self._lone(fold(name), _sex(tuple(honorifics)))
        if person is None:
            person = Person(name, spans, titled, order=len(self.people))
            self.people.append(person)
        else:
            self._prefer(person, name, spans)
        person.titled = person.titled or titled
        self._learn(person, fold(name))
        return person

    def knows(self, word: str) -> bool:
        """Whether a word is part of somebody's name."""
        return not self._index.keys().isdisjoint(fold(word))

    def resolve(
        self, name: str, *, fuzzy: bool = False, honorifics: Sequence[str] = ()
    ) -> Person | None:
        """The one person this name fits; None when nobody or more than one does."""
        fits = self.candidates(name, fuzzy=fuzzy, honorifics=honorifics)
        return fits[0] if len(fits) == 1 else None

    def in_doubt(self, name: str, honorifics: Sequence[str] = ()) -> bool:
        """Whether a name of one word fits several people."""
        return len(fold(name)) == 1 and len(self.candidates(name, honorifics=honorifics)) > 1

    def doubt(self, text: str, spans: tuple[Span, ...], people: Sequence[Person]) -> None:
        """Note a name or an office that may be any of several people, once a place."""
        self.doubts.setdefault(spans, Doubt(text, spans, tuple(people)))

    def candidates(
        self, name: str, *, fuzzy: bool = False, honorifics: Sequence[str] = ()
    ) -> list[Person]:
        """Everybody this name could mean."""
        words = fold(name)
        if not words:
            return []
        sex = _sex(tuple(honorifics))
        known = self._exact.get(words)
        if known is not None and _agrees(known, sex) and known.is_called(words):
            return [known]
        near = [person for person in self._near(words) if _agrees(person, sex)]
        fits = [person for person in near if person.has(_short_of, words)]
        if len(fits) > 1:
            fits = [p for p in fits if any(f[-1] == words[-1] for f in p.forms)] or fits
        if fits or not fuzzy:
            return fits
        if len(words) == 2 and rules("people")["patronymic"].fullmatch(words[1]):
            return [person for person in self.people if person.has(_spells_out, words)][:2]
        everybody = near if len(self.people) > _TELLING else self.people
        return [
            person for person in everybody if person.has(_drifts, words) and _agrees(person, sex)
        ][:2]

    def _lone(self, words: Sequence[str], sex: str) -> Person | None:
        """The one person of whom nothing but the first or the last word of a name is known yet."""
        if len(words) < 2:
            return None
        ends = {(words[0],), (words[-1],)}
        fits = [p for p in self._near(words) if set(p.forms) <= ends and _agrees(p, sex)]
        return fits[0] if len(fits) == 1 else None

    def _near(self, words: Sequence[str]) -> list[Person]:
        """People who share a word, or an initial and the surname."""
        seen: dict[int, Person] = {}
        for word in words:
            for person in self._index.get(word, ()):
                seen[person.order] = person
        return [seen[order] for order in sorted(seen)]

    def _learn(self, person: Person, words: tuple[str, ...]) -> None:
        if not words or words in person.forms:
            return
        if len(person.forms) < _FORMS:
            person.forms.append(words)
        self._exact.setdefault(words, person)
        for word in words:
            holders = self._index.setdefault(word, [])
            if person not in holders and len(holders) < _TELLING:
                holders.append(person)

    def _prefer(self, person: Person, name: str, spans: tuple[Span, ...]) -> None:
        """The fullest printed name wins: more words, then longer words."""
        old, new = fold(person.name), fold(name)
        fuller = len(new) > len(old) and len("".join(new)) >= len("".join(old))
        if fuller or (len(new) == len(old) and _spelt_out(new, old)):
            person.name, person.name_spans = name, spans


def _spelt_out(new: Sequence[str], old: Sequence[str]) -> bool:
    """Whether the new form spells out an initial or a clipped name of the old one."""
    pairs = zip(new, old, strict=True)
    return any(len(a) > len(b) and len(b) <= 3 and _same_word(a, b) for a, b in pairs)


def _short_of(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether ``short`` is a shorter or equal form of ``full``: its words in order, initials and
    clipped first names included (Bee / Mona Bee Lind; Jon Vell / Jonathan Vell)."""
    if len(short) > len(full):
        short, full = full, short
        if len(short) < 2:
            return False
    at = 0
    for word in short:
        while at < len(full) and not _same_word(word, full[at]):
            at += 1
        if at == len(full):
            return False
        at += 1
    return len(short) > 1 or short[0] in full


def _spells_out(names: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name and a patronymic are what the initials before a surname stand for."""
    return len(full) == 3 and (full[0], full[1]) == (names[0][0], names[1][0])


def _same_word(a: str, b: str) -> bool:
    if a == b:
        return True
    if len(a) > len(b):
        a, b = b, a
    if len(a) == 1:
        return b.startswith(a)
    if 3 <= len(a) <= 4 and a[0] == b[0] and len(b) > len(a):
        rest = iter(b)
        return all(letter in rest for letter in a)
    return False


def _drifts(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names differ by spelling alone: Inez/Ines, or glued words, or a surname."""
    if len(a) != len(b):
        if len(a) == 1:
            return min(len(a[0]), len(b[-1])) >= _LONG and _is_slip(a[0], b[-1])
        return len(b) > 1 and "".join(a) == "".join(b)
    pairs = [*zip(a, b, strict=True)]
    if not [x for x, y in pairs if x == y and len(x) > 1]:
        return False
    if abs(len("".join(a)) - len("".join(b))) > 2:
        return False
    return all(x == y or _alike(x, y) for x, y in pairs)


def _alike(a: str, b: str) -> bool:
    if len(a) < 4 or len(b) < 4 or abs(len(a) - len(b)) > 2 or a[0] != b[0]:
        return a[:1] == b[:1] and min(len(a), len(b)) == 1
    if min(len(a), len(b)) > _LONG and _is_slip(a, b):
        return True
    if _bones(a) != _bones(b):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.72


@lru_cache(maxsize=4096)
def _bones(word: str) -> str:
    """The consonants of a word, doubled ones once, those that sound alike as one: Inez and Ines,
    Hannes and Hanes are alike; Zahir and Zahid, Nadia and Nazia are not."""
    bones = [letter for letter in word.translate(_SOUNDS) if letter not in "aeiouy"]
    return "".join(bone for i, bone in enumerate(bones) if i == 0 or bone != bones[i - 1])


def _shared(a: str, b: str) -> int:
    """How many letters two words begin with alike."""
    unlike = (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y)
    return next(unlike, min(len(a), len(b)))


def _is_slip(a: str, b: str) -> bool:
    """Whether two words differ in one place, and little: Lindqvist, Lindkvist."""
    first = _shared(a, b)
    last = _shared(a[first:][::-1], b[first:][::-1])
    return 2 * (first + last) >= _SLIP * (len(a) + len(b))


#: A word in another spelling is known by one slip only when it is as long as this, in letters;
#: so much of it must be the same: Rahim is not Rahman.
_LONG = 6
_SLIP = 0.84
_SOUNDS = str.maketrans("zwqc", "svkk")


@lru_cache(maxsize=1024)
def _sex(honorifics: tuple[str, ...]) -> str:
    """Whether honorifics are those of a man or of a woman: m, f, or nothing."""
    words = [word for honorific in honorifics for word in fold(honorific)]
    his, hers = (any(map(rules("people")[rule].fullmatch, words)) for rule in ("his", "hers"))
    return "" if his == hers else "m" if his else "f"


def _agrees(person: Person, sex: str) -> bool:
    """Whether nothing in the person's honorifics speaks against it."""
    return not sex or _sex(tuple(person.honorifics)) in {"", sex}
