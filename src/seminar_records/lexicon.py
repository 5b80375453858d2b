"""Words and their classes: vocabulary data compiled for look-up, and text as a string of codes.

The grammars of the reading do not look at letters. :func:`words` turns a short text into tokens,
each with a one-character *code* for its class, and the grammars (``grammars/*.ppeg``) match the
code string: ``Mr. Adil Rahim, Director of the Institute, said`` becomes ``HCC,OotmlV`` or so. The
vocabulary that decides the classes is data (``vocabulary/*.json``), each entry with examples.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import cache

from attrs import define, field, frozen

from seminar_records.forms import Forms, Phrases, Row, ends_in_stop, key_of, rows
from seminar_records.tokens import is_initial, shape, tokens

__all__ = ["CLASSES", "Entry", "Words", "entries", "words"]

#: Vocabulary class -> code. Codes of unlisted words follow from their shape, see ``tokens.shape``.
CLASSES = {
    "honorific": "H",  # Mr, Dr, H.E., Shri: only before names
    "title": "A",  # Ambassador, Professor, Senator, Justice: before a name or as an office
    "name-title": "U",  # Sultan, Imam, Hafiz: a title before a name, and a name after one
    "rank": "R",  # Lt., Gen., Brigadier, Commodore
    "acronym": "K",  # AR, IR, PT: without a stop no titles, as Ar. and Ir. are
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
    "pronoun": "P",  # he, she (value "one"), they
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
    """One vocabulary entry. ``value`` is what it stands for (a role, an event kind, a number).

    ``examples`` are for readers and tests; the entries of :class:`Words` come without.
    """

    kind: str
    forms: tuple[str, ...]
    value: str | None = None
    exact: bool = False
    examples: tuple[str, ...] = field(default=(), eq=False)

    @property
    def code(self) -> str:
        """The code of the entry's class."""
        return CLASSES[self.kind]


@define
class Words:
    """A text as tokens: token ``i`` is ``text[starts[i]:ends[i]]`` with code ``codes[i]``.

    ``apart`` are the entries that do not follow from the token alone, by its start: phrases, and
    None for a word that may be a name here. Tuples, because the garbage collector soon leaves
    tuples of numbers and strings alone."""

    text: str
    codes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    apart: Mapping[int, Row | None]

    def coded(self, codes: str) -> Words:
        """The same tokens with other codes, one for each."""
        return Words(self.text, codes, self.starts, self.ends, self.apart)

    def value(self, index: int) -> str | None:
        """What token ``index`` stands for, when a vocabulary entry says so."""
        row = self.row(index)
        return row[2] if row else None

    def row(self, index: int) -> Row | None:
        """The vocabulary entry of token ``index``, if it has one here."""
        start = self.starts[index]
        if start in self.apart:
            return self.apart[start]
        return _seen.entry(self.text[start : self.ends[index]])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets in ``text`` of the tokens ``first`` up to, not including, ``last``."""
        return self.starts[first], self.ends[last - 1]

    def is_plural(self, index: int) -> bool:
        """Whether a noun that stands for people is one of several: Directors, panellists."""
        return self.text[self.ends[index] - 1] == "s"

    def part(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` up to, not including, ``last``, as far as there are."""
        if last > len(self.ends):
            last = len(self.ends)
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""


@cache
def entries() -> tuple[Entry, ...]:
    """All vocabulary entries."""
    return tuple(
        Entry(
            kind=row["class"],
            forms=tuple(row["forms"]),
            value=row.get("value"),
            exact=row.get("exact", False),
            examples=tuple(row["examples"]),
        )
        for row in rows()
    )


@cache
def _forms() -> Forms:
    return Forms()


@define
class _Special:
    """What the code of a token depends on besides the token: the phrases that may begin with it,
    ``exact`` where the case matters, and ``inner``, the code where no sentence begins. ``seconds``
    are the folded tokens with which a phrase may go on; most words that begin one stand alone."""

    exact: Phrases | None
    folded: Phrases | None
    inner: str
    seconds: Container[str] = ()


class _Seen(dict[str, str]):
    """The codes of the tokens seen so far; "" for a word and a full stop in one token."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[str, Row] = {}
        self.folds: dict[str, str] = {}
        self.special: dict[str, _Special] = {}
        self.size = 0

    def __missing__(self, token: str) -> str:
        self.size += len(token)
        code = self[token] = self._code(token)
        return code

    def entry(self, token: str) -> Row | None:
        """The entry of a token that stands alone."""
        if token not in self:
            self[token]  # looks the token up
        return self.entries.get(token)

    def _code(self, token: str) -> str:
        forms = _forms()
        folded = self.folds[token] = key_of(token, False)
        if ends_in_stop(token) and token[:-1].casefold() not in forms.dotted:
            return ""
        if not token[0].isalpha():
            mark = forms.row("", folded)
            if mark is None:
                return shape(token)
            self.entries[token] = mark
            return CLASSES[mark[0]]
        exact = key_of(token, True)
        row = None if is_initial(token) else forms.row(exact, folded)
        if row is not None and row[0] == "acronym" and token[-1] == ".":
            row = forms.row("", folded)  # FR. KAROL: with its stop a title, whatever the case
        code = shape(token)
        inner = ""
        if row is not None:
            self.entries[token] = row
            own = CLASSES[row[0]]
            inner = code if own in SMALL and token[0].isupper() else ""
            code = own
            if code == "m" and token[0].islower():
                code = shape(token)  # the ministry, a library: no name of one
        here = _Special(forms.phrases(exact, True), forms.phrases(folded, False), inner)
        if here.exact or here.folded or inner:
            here.seconds = _seconds(here)
            self.special[token] = here
        return code


def _seconds(here: _Special) -> Container[str]:
    """The second tokens of the phrases, folded."""
    folded = here.folded or {}
    return {*folded, *(key_of(key[1:], False) for key in here.exact)} if here.exact else folded


_seen = _Seen()
_MOST = 500_000  #: so many characters of tokens are kept


def words(text: str) -> Words:
    """The tokens of a short text (a sentence, a line, a paragraph) with their codes."""
    global _seen
    if _seen.size > _MOST:
        _seen = _Seen()
    seen = _seen
    parts, starts, ends = tokens(text)
    codes = list(map(seen.__getitem__, parts))
    if "" in codes:
        parts, starts, ends, codes = _without_stops(parts, starts, ends, codes, seen)
    phrases, apart = _settle(text, parts, starts, codes, seen)
    if phrases:
        return _merged(text, (codes, starts, ends), phrases, apart)
    return Words(text, "".join(codes), tuple(starts), tuple(ends), apart)


def _without_stops(
    parts: list[str], starts: list[int], ends: list[int], codes: list[str], seen: _Seen
) -> tuple[list[str], list[int], list[int], list[str]]:
    """The tokens with the full stops at the ends of sentences as tokens of their own."""
    words: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    kinds: list[str] = []
    done = 0
    for i in [i for i, code in enumerate(codes) if not code]:
        word, stop = parts[i][:-1], ends[i] - 1
        words += parts[done:i]
        words += (word, ".")
        firsts += starts[done : i + 1]
        firsts.append(stop)
        lasts += ends[done:i]
        lasts += (stop, stop + 1)
        kinds += codes[done:i]
        kinds += (seen[word], seen["."])
        done = i + 1
    return words + parts[done:], firsts + starts[done:], lasts + ends[done:], kinds + codes[done:]


def _settle(
    text: str,
    parts: list[str],
    starts: list[int],
    codes: list[str],
    seen: _Seen,
) -> tuple[list[tuple[int, int, Row]], Mapping[int, Row | None]]:
    """The phrases ``(first token, how many, entry)``, and the entries of :attr:`Words.apart`; small
    words with a capital that may be names lose theirs."""
    apart: dict[int, Row | None] = {}
    shout = text.isupper()
    phrases: list[tuple[int, int, Row]] = []
    folds = seen.folds
    last = len(parts) - 1
    done = 0
    for i, here in enumerate(map(seen.special.get, parts)):
        if here is None or i < done:
            continue
        row = None
        if i < last and folds[parts[i + 1]] in here.seconds:
            row, width = _longest(here, parts, i, folds)
        if row is not None:
            phrases.append((i, width, row))
            apart[starts[i]] = row
            done = i + width
        elif here.inner and not (shout or _is_small(codes, i) or _is_fresh(parts, codes, i, done)):
            codes[i] = here.inner
            apart[starts[i]] = None
    return phrases, apart or _NONE


_NONE: Mapping[int, Row | None] = {}  #: of most texts; one object for all


def _is_small(codes: list[str], at: int) -> bool:
    """Whether an article with a capital stands before a title: and The Honourable Jane Roe."""
    return codes[at] == "t" and codes[at + 1 : at + 2] == ["H"]


def _is_fresh(parts: list[str], codes: list[str], at: int, done: int) -> bool:
    """Whether a sentence may begin here; no phrase ends after token ``done``."""
    for i in range(at - 1, done - 1, -1):
        if codes[i] in _OPENING:
            return True
        if parts[i][0].isalpha():
            return False
    return not done


#: After these a word in capitals may be an ordinary one.
_OPENING = frozenset(".!?:“‘–")


def _longest(
    here: _Special, parts: list[str], at: int, folds: dict[str, str]
) -> tuple[Row | None, int]:
    """The longest form of several words that begins with a token, and how many tokens it takes."""
    best: Row | None = None
    width = 1
    if here.exact is not None:
        for rest, row in here.exact.get(key_of(parts[at + 1], True), ()):
            if tuple([key_of(p, True) for p in parts[at + 2 : at + 2 + len(rest)]]) == rest:
                best, width = row, len(rest) + 2
                break
    if here.folded is not None and (key := folds[parts[at + 1]]) in here.folded:
        third = folds[parts[at + 2]] if at + 2 < len(parts) else ""
        for rest, row in here.folded[key]:
            if len(rest) + 1 < width:
                break
            if rest and rest[0] != third:
                continue
            if tuple([folds[part] for part in parts[at + 2 : at + 2 + len(rest)]]) == rest:
                return row, len(rest) + 2
    return best, width


def _merged(
    text: str,
    found: tuple[list[str], list[int], list[int]],
    phrases: list[tuple[int, int, Row]],
    apart: Mapping[int, Row | None],
) -> Words:
    """The words with one token for each phrase ``(first token, how many, entry)``."""
    all_codes, all_starts, all_ends = found
    codes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for at, width, row in phrases:
        codes += (*all_codes[done:at], CLASSES[row[0]])
        starts += all_starts[done : at + 1]
        ends += (*all_ends[done:at], all_ends[at + width - 1])
        done = at + width
    return Words(
        text,
        "".join(codes + all_codes[done:]),
        (*starts, *all_starts[done:]),
        (*ends, *all_ends[done:]),
        apart,
    )
