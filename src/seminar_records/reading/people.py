"""People in a sentence: names with honorifics, and the positions that stand around them."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from attrs import define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import PersonName, Span
from seminar_records.reading.codes import rules
from seminar_records.reading.roster import Person

__all__ = ["Found", "find_people", "is_name_again", "person_name"]

Range = tuple[int, int]

#: How many words before a name its role and office may begin.
_REACH = 30


@define
class Found:
    """A person phrase: token ranges ``[first, last)`` within a :class:`Words`."""

    first: int
    last: int
    name: Range
    honorifics: Range
    titled: bool
    role: str | None = None
    bracketed: bool = False
    positions: tuple[Range, ...] = ()
    degrees: Range | None = None
    person: Person | None = None
    rule: str = ""
    plural: bool = False
    fits: tuple[Person, ...] = ()

    @property
    def code(self) -> str:
        """Its reduced code: ``@`` a person, ``~`` perhaps one, ``%`` an office, ``#`` a group."""
        if self.plural:
            return "#"
        if self.person is not None:
            return "@"
        return (
            "%"
            if self.rule in {"office", "doubt"}
            else "@"
            if self.titled and not self.rule
            else "~"
        )


def find_people(words: Words) -> list[Found]:
    """All person phrases of a sentence, in order; those without honorifics have ``titled`` false.

    An untitled phrase is a candidate only: its place in the sentence decides whether it is one.
    """
    codes = words.codes
    grammar = rules("people")
    found: list[Found] = []
    at = 0
    titled, core = grammar["titled"], grammar["core"]
    while anchor := core.search(codes, at):
        match = titled.search(codes, max(at, anchor.start() - _REACH))
        assert match is not None  # the anchor is one
        if match["before"] and (person := _owner(words, at, match.start())) is not None:
            _untitled(words, at, person.first, found)
            found.append(person)
            at = person.last
            continue
        _untitled(words, at, match.start(), found)
        person = _person(words, match, True)
        if _is_name(words, person.name):
            found.append(person)
            at = person.last
        else:
            at = match.end()
    _untitled(words, at, len(codes), found)
    return found


def _owner(words: Words, at: int, office: int) -> Found | None:
    """The person without a title before the comma in front of an office, whose office it is."""
    match = rules("people")["named_before"].search(words.codes, max(at, office - 8), office)
    if match is None:
        return None
    name = match.span("name")
    person = Found(name[0], name[1], name, (name[0], name[0]), False)
    _tail(words, person)
    return person if person.positions else None


def _untitled(words: Words, start: int, end: int, found: list[Found]) -> None:
    grammar = rules("people")
    at = start
    while at < end - 1 and (anchor := grammar["pair"].search(words.codes, at, end)):
        match = grammar["untitled"].search(words.codes, max(at, anchor.start() - _REACH), end)
        if match is None:
            break
        person = _person(words, match, False)
        found.append(person)
        at = min(max(person.last, match.end()), end)


def _is_name(words: Words, name: Range) -> bool:
    """A lone initial or lone capitals after a title (Director IT) is no name; after Mr. three
    letters are one (Mr. ROE)."""
    if words.codes[name[0] : name[1]] not in {"I", "K"} or words.part(*name).istitle():
        return True
    before = words.part(name[0] - 1, name[0]).rstrip(".").casefold() if name[0] else ""
    plain = any(rules("people")[rule].fullmatch(before) for rule in ("his", "hers"))
    return plain and _letters(words, name[0]) > 2


def _person(words: Words, match: regex.Match[str], titled: bool) -> Found:
    name = match.span("name")
    honorifics = match.span("honorifics") if titled else (name[0], name[0])
    if match["ahead"]:
        honorifics = (match.start("ahead"), honorifics[1] if titled else match.end("ahead"))
    person = Found(match.start(), name[1], name, honorifics, titled or bool(match["ahead"]))
    _lead_postnominal(words, person)
    _lead_office(words, person)
    if match["role"]:
        person.role = _role(words, *match.span("role"))
        office = words.codes[match.start() - 1 : match.start()] in {"m", "K"}
        if person.role is None or office:  # panellists A and B; the Institute Chair
            person.role = None
            person.first = match.end("role")
    if titled and match["also"]:  # the Director and Chairman of the occasion, Dr. X
        person.role = person.role or _role(words, *match.span("also"))
    if match["before"]:
        _take_before(words, match.span("before"), person)
    _tail(words, person)
    return person


def _take_before(words: Words, before: Range, person: Found) -> None:
    """Take what stands before the name; the town of its Mayor, the country of an Ambassador belong
    to the office. Words with no office and no organisation among them are none of it."""
    first, last = _trimmed(words.codes, _led_in(words.codes, *before), before[1])
    if words.codes[: before[0]] == "J":  # On behalf of the Minister, Mr. X
        person.first = person.honorifics[0]
        return
    codes = set(words.codes[first:last])
    if person.positions and last == person.positions[0][0] and "O" not in codes:
        person.positions = ((first, person.positions[0][1]), *person.positions[1:])
    elif (
        words.codes[last : last + 1] == "A"
        and not codes & _OFFICE
        and (town := _town(words, last)) is not None
    ):
        person.positions = ((town, last + 1), *person.positions)
        person.first = town
        if words.part(last, last + 1).islower():  # Peruvian ambassador X: an office alone
            person.honorifics = (last + 1, person.honorifics[1])
    elif codes & _OFFICIAL:
        person.positions = ((first, last), *person.positions)
    else:
        person.first = person.honorifics[0]


def _led_in(codes: str, first: int, last: int) -> int:
    """Past a preposition before the office: they went on a visit to | Governor X."""
    offices = (at for at in range(first, min(last + 1, len(codes))) if codes[at] in "OAUqr")
    return max(first, codes.rfind("j", first, next(offices, first)) + 1)


def _town(words: Words, title: int) -> int | None:
    """Where the town or the country before a title begins: the evening saw | Peruvian (Ambassador);
    None where there is none."""
    match = rules("people")["town"].search(words.codes, max(title - 4, 0), title)
    return match.start() if match else None


_OFFICIAL, _OFFICE = frozenset("OAUqrmKBG"), frozenset("OAUqrmKB")


def _lead_postnominal(words: Words, person: Found) -> None:
    """A post-nominal before the name (MEP Jane Roe) is an honorific; two letters are initials."""
    first, last = person.name
    if words.codes[first] == "Z" and last - first > 2 and _letters(words, first) > 2:
        person.name = (first + 1, last)
        person.honorifics = (min(person.honorifics[0], first), first + 1)
        person.titled = True


def _lead_office(words: Words, person: Found) -> None:
    """An office before the name (Mayor Jane Roe) is a position, and so is a title in small letters
    before an honorific (associate professor Dr. Roe); other titles are honorifics."""
    first, last = person.honorifics
    if first >= last or words.codes[first] != "A":
        return
    small = words.codes[first + 1 : last].startswith("H") and words.part(first, first + 1).islower()
    if small or words.value(first) == "office":
        person.honorifics = (first + 1, last)
        person.positions = ((first, first + 1),)


def _letters(words: Words, at: int) -> int:
    return sum(map(str.isalpha, words.part(at, at + 1)))


def _role(words: Words, first: int, last: int) -> str | None:
    for i in range(first, last):
        if words.codes[i] == "r" and not words.is_plural(i):
            return words.value(i)
    return None


def _trimmed(codes: str, first: int, last: int) -> Range:
    """Without the article before, and without commas and words that lead on at the ends."""
    while first < last and codes[first] in ",tosFw&W–":
        first += 1
    while first < last and codes[last - 1] in ",–&ot":
        last -= 1
    return first, last


def _tail(words: Words, person: Found) -> None:
    """Take what follows the name: (Retd), degrees, a bracket, an office after a comma."""
    grammar, codes = rules("people"), words.codes
    at = person.last
    for rule in ("retired", "degrees", "retired"):
        if _held(words, person, at):
            return
        if match := grammar[rule].match(codes, at):
            if rule == "degrees":
                person.degrees = match.span()
            at = match.end()
    if codes[at : at + 1] == "H" and words.part(at, at + 1).islower():
        at += 1  # Prof. Jane Roe sir
    person.last = at
    prefixed = bool(person.positions) and _is_whole(words, person.positions[0])
    if at >= len(codes):
        return
    opens = at + (codes[at] == ",")
    if codes[opens : opens + 1] == "(":
        _bracket(words, person, opens)
        at = person.last
    if match := grammar["role_of_org"].match(codes, at):
        person.role = _role(words, *match.span("office")) or person.role
        _take(words, person, *match.span("office"))
        return
    if match := grammar["apposed"].match(codes, at):
        person.role = _role(words, *match.span()) or person.role
        person.last = match.end()
        if codes[person.last : person.last + 1] in {"&", ","}:  # the moderator and director of X
            _office(words, person, person.last)
        return
    if (match := grammar["represents"].match(codes, at)) and _represents(words, match):
        _take(words, person, *match.span("office"))
    elif not prefixed:
        _office(words, person, at)
    elif codes[at : at + 1] == "o" and (match := grammar["of_place"].match(codes, at)):
        _take(words, person, at + 1, match.end())  # President Jane Roe of the Reed Trust
    if person.positions and (match := grammar["and_role"].match(codes, person.last)):
        person.role = _role(words, *match.span()) or person.role
        person.last = match.end()


def _held(words: Words, person: Found, at: int) -> bool:
    """Take what is no degree here, but an office with whose it is: MD of Reed Works Ltd."""
    if "Z" not in words.codes[at : at + 2]:
        return False
    match = rules("people")["held"].match(words.codes, at)
    if match is None or words.value(words.codes.index("Z", at)) != "office":
        return False
    _take(words, person, at, match.end())
    return True


def _is_whole(words: Words, before: Range) -> bool:
    """Whether an office before the name says all: with a capital, or of what it is one."""
    return words.part(*before)[0].isupper() or "o" in words.codes[slice(*before)]


def _office(words: Words, person: Found, at: int) -> None:
    """Take an office or affiliation that follows the name."""
    grammar, codes = rules("people"), words.codes
    if at >= len(codes):
        return
    if codes[at] in ",–&" and (match := grammar["office"].match(codes, at + 1)):
        _take(words, person, match.start(), match.end())
    elif person.titled and (match := grammar["apposition"].match(codes, at)):
        _take(words, person, *match.span("office"))
    elif grammar["unmarked"].match(codes, at) and (match := grammar["office"].match(codes, at)):
        _take(words, person, match.start(), match.end())
    elif _leads_to_affiliation(words, at) and (match := grammar["of_place"].match(codes, at)):
        _take(words, person, at + 1, match.end())


def _represents(words: Words, match: regex.Match[str]) -> bool:
    """Whether what follows a name says for whom somebody is there, and not what he or she joins."""
    verb = match.start("office") - 1
    return rules("people")["representing"].fullmatch(words.part(verb, verb + 1)) is not None


def _leads_to_affiliation(words: Words, at: int) -> bool:
    """Whether ``of`` or ``from`` stands here; ``in`` and ``at`` say where somebody was."""
    return words.codes[at] in "oF"


def _take(words: Words, person: Found, first: int, last: int) -> None:
    first, last = _trimmed(words.codes, first, last)
    if last > first:
        person.positions = (*person.positions, (first, last))
        person.last = last


def _bracket(words: Words, person: Found, at: int) -> None:
    """A bracket after a name holds a position, unless it is a place, a role, the name once more in
    another script, or its initials."""
    match = rules("people")["bracket"].match(words.codes, at)
    if match is None:
        return
    first, last = at + 1, match.end()
    if words.codes[last - 1] == ")":
        last -= 1
    inside = words.codes[first:last]
    if inside.startswith("r"):
        person.role, person.bracketed = words.value(first), True
    elif not (
        rules("lists")["no_office"].fullmatch(inside) or is_name_again(words, person, first, last)
    ):
        person.positions = (*person.positions, (first, last))
    person.last = match.end()


def is_name_again(words: Words, person: Found, first: int, last: int) -> bool:
    """Whether a bracket repeats the name: in another script, or as its initials (JR)."""
    inside = words.part(first, last)
    if rules("people")["other_script"].fullmatch(inside):
        return True
    name = words.part(*person.name).split()
    return inside.isupper() and inside == "".join(word[0] for word in name)


def person_name(flow: Flow, words: Words, person: Found) -> PersonName:
    """The name of a person phrase; ``words`` must be the words of ``flow``'s text."""
    start, end = words.span(*person.name)
    honorifics = _honorifics(words, person)
    degrees: tuple[str, ...] = ()
    if person.degrees:
        degrees = tuple(
            words.part(i, i + 1) for i in range(*person.degrees) if words.codes[i] in "ZKI"
        )
    return PersonName(
        full=words.text[start:end],
        honorifics=honorifics,
        postnominals=degrees,
        spans=_spans(flow, words, person),
    )


def _spans(flow: Flow, words: Words, person: Found) -> tuple[Span, ...]:
    """Where name and honorifics stand; an office between them (Hon. Minister X) is left out."""
    first, last = person.name
    titles = list(_titles(words, person))
    while titles and titles[-1][1] == first:
        first = titles.pop()[0]
    apart = [span for title in titles for span in flow.spans(*words.span(*title))]
    return (*apart, *flow.spans(*words.span(first, last)))


def _titles(words: Words, person: Found) -> Iterator[Range]:
    """The words of each honorific, with its stop, and of each bracket: (Retd)."""
    i, last = person.honorifics
    while i < last:
        code, j = words.codes[i], i + 1
        if code == "(":
            j = min(i + 3, last)
        elif code in "HARUXZ":
            j += words.codes[j : j + 1] == "." and j < last
        else:
            i = j
            continue
        yield i, j
        i = j


def _honorifics(words: Words, person: Found) -> tuple[str, ...]:
    """Honorifics as printed, one each; ``(Retd)`` stays with its rank, wherever it stands."""
    out: list[str] = []
    for first, last in _titles(words, person):
        text = words.part(first, last)
        if words.codes[first] != "(":
            out.append(text)
        elif out:
            out[-1] = f"{out[-1]} {text}"
    return tuple(out)
