"""Words and their classes: vocabulary data compiled for look-up, and text as a string of codes.

The grammars of the reading do not look at letters. :func:`words` turns a short text into tokens,
each with a one-character *code* for its class, and the grammars (``grammars/*.ppeg``) match the
code string: ``Mr. Adil Rahim, Director of the Institute, said`` becomes ``HCC,OotmlV`` or so. The
vocabulary that decides the classes is data (``vocabulary/*.json``), each entry with examples.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

import regex
from attrs import define, frozen

__all__ = ["CLASSES", "Entry", "Words", "entries", "words"]

#: Vocabulary class -> code. Codes of unlisted words follow from their shape, see ``_shape``.
CLASSES = {
    "honorific": "H",  # Mr, Dr, H.E., Shri: only before names
    "title": "A",  # Ambassador, Professor, Senator, Justice: before a name or as an office
    "name-title": "U",  # Sultan, Imam, Hafiz: a title before a name, and a name after one
    "rank": "R",  # Lt., Gen., Brigadier, Commodore
    "retired": "X",  # (Retd), (R), retired
    "postnominal": "Z",  # MP, QC, psc, PhD
    "office": "O",  # Director, Chairman, Secretary
    "office-modifier": "q",  # Deputy, Former, Vice, Senior
    "role": "r",  # chief guest, moderator; value: the Role
    "speech": "a",  # keynote address, vote of thanks, remarks; value: the Role it gives, if any
    "kind": "k",  # seminar, round table; value: the EventKind
    "organisation": "m",  # Institute, University, Ministry
    "place": "g",  # countries and their peoples, large cities
    "name-part": "C",  # Md., Ch., St.: abbreviated parts of names
    "venue": "G",  # Hall, Auditorium, Zoom; value: "online" when it is no place
    "particle": "p",  # van, ul, bin, de: inside names
    "month": "M",  # value: its number
    "weekday": "D",  # value: ISO number
    "saying": "v",  # said, highlights, has urged
    "saying-participle": "V",  # saying, stressing
    "delivering": "d",  # delivered, gave, presented
    "chairing": "c",  # chaired, moderated; value: the Role
    "holding": "h",  # held, organised, hosted
    "attending": "x",  # attended, participated, graced, present
    "inviting": "i",  # invited, introduced
    "including": "l",  # included, comprised, featured
    "being": "b",  # is, was, has, will
    "pronoun": "P",  # he, she, they
    "possessive": "s",  # his, her, their
    "first-person": "1",  # I, we, our
    "collective": "L",  # participants, panellists, audience; value: the Role, if any
    "session": "e",  # session, event, occasion, programme, ceremony
    "topic": "u",  # titled, entitled, theme, topic
    "common": "B",  # Human, Rights, Strategic: capitalised words that are parts of no name
    "behalf": "J",  # on behalf of, in place of: the one named next is absent
    "label": "f",  # compiled, edited, organised by …: words of labels and credits
    "of": "o",
    "and": "&",
    "by": "y",
    "as": "S",
    "with": "W",
    "from": "F",  # from: a person's place of work, or who gave a talk
    "preposition": "j",  # in, at (value "place"), on, to, for, during
    "determiner": "t",
    "that": "T",
    "who": "Q",
    "connective": "w",  # further, also, then, however, earlier, while
    "ordinal": "N",  # first, second, next, last
}

#: The classes of ordinary small words: in a sentence these count only in lower case, so that
#: a capital in mid-sentence (Edward Said) makes a name of them.
SMALL = frozenset("vVdchxilbPseLuf&yoSWFjtTQwN")


@frozen
class Entry:
    """One vocabulary entry. ``value`` is what it stands for (a role, an event kind, a number)."""

    kind: str
    forms: tuple[str, ...]
    value: str | None = None
    exact: bool = False
    examples: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code of the entry's class."""
        return CLASSES[self.kind]


@define
class Words:
    """A text as tokens: token ``i`` is ``text[starts[i]:ends[i]]`` with code ``codes[i]``, and with
    the vocabulary entry ``known[i]`` when there is one."""

    text: str
    codes: str
    starts: list[int]
    ends: list[int]
    known: list[Entry | None]

    def value(self, index: int) -> str | None:
        """What token ``index`` stands for, when a vocabulary entry says so."""
        entry = self.known[index]
        return entry.value if entry else None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets in ``text`` of the tokens ``first`` up to, not including, ``last``."""
        return self.starts[first], self.ends[last - 1]

    def part(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` up to, not including, ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""


@cache
def entries() -> tuple[Entry, ...]:
    """All vocabulary entries."""
    folder = files("seminar_records.vocabulary")
    out: list[Entry] = []
    for path in sorted(folder.iterdir(), key=lambda item: item.name):
        if path.name.endswith(".json"):
            out.extend(_entry(row) for row in json.loads(path.read_text("utf-8")))
    return tuple(out)


def _entry(row: dict[str, object]) -> Entry:
    forms, examples = row["forms"], row["examples"]
    assert isinstance(forms, list)
    assert isinstance(examples, list)
    value = row.get("value")
    return Entry(
        kind=str(row["class"]),
        forms=tuple(forms),
        value=None if value is None else str(value),
        exact=bool(row.get("exact", False)),
        examples=tuple(examples),
    )


#: A word (initials with stops, or letters with inner hyphens and apostrophes), a number, a mark.
#: A stop after a word belongs to it only when it is an abbreviation; that is decided in ``words``.
_TOKEN = regex.compile(
    r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?![^\W\d_])"
    r"|[^\W\d_][\p{L}\p{M}]*(?:[-'’‐‑][\p{L}\p{M}]+)*(?:-?\d+)?\.?"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?!\w)|\w+"
    r"|\.{2,}|[^\w\s]"
)

_Tree = dict[str, list[tuple[tuple[str, ...], Entry]]]


class _Lexicon:
    """Look-up tables: single words, and multi-word forms by their first word, longest first."""

    def __init__(self) -> None:
        self.single: dict[str, Entry] = {}
        self.phrases: _Tree = {}
        self.dotted: set[str] = set()
        for entry in entries():
            for form in entry.forms:
                self._add(form, entry)
        for options in self.phrases.values():
            options.sort(key=lambda option: -len(option[0]))

    def _add(self, form: str, entry: Entry) -> None:
        parts = [match.group() for match in _TOKEN.finditer(form)]
        keys = [_key(part, entry.exact) for part in parts]
        for part, key in zip(parts, keys, strict=True):
            if part.endswith(".") and part[-2:-1].isalpha():
                self.dotted.add(key.casefold())
        if len(keys) == 1:
            self.single.setdefault(keys[0], entry)
        else:
            self.phrases.setdefault(keys[0], []).append((tuple(keys[1:]), entry))


def _key(token: str, exact: bool) -> str:
    """How a token is looked up: without stops, folded unless the case matters."""
    bare = token.replace(".", "") or token
    return "=" + bare if exact else bare.casefold().replace("‐", "-").replace("‑", "-")


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon()


_SHAPES = {"“": "“", "”": "”", "‘": "‘", "’": "”", "–": "–", "—": "–", "-": "–", "|": "|"}


def words(text: str) -> Words:
    """The tokens of a short text (a sentence, a line, a paragraph) with their codes."""
    lexicon = _lexicon()
    single, phrases, dotted = lexicon.single, lexicon.phrases, lexicon.dotted
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        start, end = match.span()
        if len(token) > 2 and token[-1] == "." and token[-2].isalpha() and "." not in token[:-1]:
            if token[:-1].casefold() not in dotted:
                tokens.append(token[:-1])
                starts.append(start)
                ends.append(end - 1)
                token, start = ".", end - 1
        tokens.append(token)
        starts.append(start)
        ends.append(end)
    return _coded(text, tokens, starts, ends, single, phrases)


def _coded(
    text: str,
    tokens: list[str],
    starts: list[int],
    ends: list[int],
    single: dict[str, Entry],
    phrases: _Tree,
) -> Words:
    shout = text.isupper()
    codes: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    known: list[Entry | None] = []
    i, count = 0, len(tokens)
    fresh = True
    while i < count:
        token = tokens[i]
        entry = None
        width = 1
        letter = token[0].isalpha()
        if letter:
            bare = token.replace(".", "")
            folded, exact = bare.casefold(), "=" + bare
            entry, width = _longest(phrases, tokens, i, folded, exact)
            if entry is None:
                entry = single.get(exact) or single.get(folded)
        if entry is not None:
            code = CLASSES[entry.kind]
            if code in SMALL and not fresh and not shout and token[0].isupper() and width == 1:
                entry, code = None, _shape(token)
        else:
            code = _shape(token)
        known.append(entry)
        codes.append(code)
        firsts.append(starts[i])
        lasts.append(ends[i + width - 1])
        fresh = code in ".!?:“‘" or (fresh and not letter)
        i += width
    return Words(text, "".join(codes), firsts, lasts, known)


def _longest(
    phrases: _Tree, tokens: list[str], at: int, folded: str, exact: str
) -> tuple[Entry | None, int]:
    """The longest multi-word form that begins with a token, and how many tokens it takes."""
    best: Entry | None = None
    width = 1
    for key, is_exact in ((exact, True), (folded, False)):
        for rest, candidate in phrases.get(key, ()):
            if len(rest) >= width and _follows(tokens, at + 1, rest, is_exact):
                best, width = candidate, len(rest) + 1
                break
    return best, width


def _follows(tokens: list[str], at: int, rest: tuple[str, ...], exact: bool) -> bool:
    if at + len(rest) > len(tokens):
        return False
    return all(_key(tokens[at + k], exact) == part for k, part in enumerate(rest))


def _shape(token: str) -> str:
    """The code of a word no entry knows, or of a mark.

    ``C`` capitalised, ``K`` capitals only, ``I`` initial, ``z`` lower case (``E`` when it ends in -ed), ``Y`` year, ``n`` number;
    marks stand for themselves.
    """
    first = token[0]
    if first.isalpha():
        if first.islower():
            return "E" if token.endswith("ed") and len(token) > 4 else "z"
        if len(token) == 1 or (token[1] == "." and len(token) <= 8):
            return "I"
        return "K" if token.isupper() else "C"
    if first.isdigit():
        return "Y" if len(token) == 4 and token.isdigit() and "1800" <= token < "2200" else "n"
    return _SHAPES.get(first, first if first.isascii() and not first.isalnum() else "?")
