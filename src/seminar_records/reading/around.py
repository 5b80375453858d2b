"""What stands around a name and belongs to it: offices before and after, degrees, brackets."""

from __future__ import annotations

import regex

from seminar_records import lexicon
from seminar_records.lexicon import Words
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found, Range

__all__ = ["is_name_again", "professed", "role_in", "take_after", "take_before"]


def take_before(words: Words, before: Range, person: Found) -> None:
    """Take what stands before the name; the town of its Mayor, the country of an Ambassador belong
    to the office. Words with no office and no organisation among them are none of it."""
    first, last = _trimmed(words.codes, _led_in(words.codes, *before), before[1])
    if words.codes[: before[0]] in {"J", "wJ", "w,J"}:  # On behalf of the Minister, Mr. X
        person.first = person.honorifics[0]
        return
    codes = set(words.codes[first:last])
    if codes and not codes - {"q", "t"} and words.codes[last] == "A":
        _take_former(words, first, last, person)
    elif person.positions and last == person.positions[0][0] and "O" not in codes:
        person.positions = ((first, person.positions[0][1]), *person.positions[1:])
    elif (
        words.codes[last : last + 1] == "A"
        and (town := _town(words, last)) is not None
        and (not codes & _OFFICE or (words.codes[town - 1] == "z" and not codes & _TITLES))
    ):
        person.positions = ((town, last + 1), *person.positions)
        person.first = town
        if words.part(last, last + 1).islower():  # Peruvian ambassador X: an office alone
            person.honorifics = (last + 1, person.honorifics[1])
    elif codes & _OFFICIAL:
        person.positions = ((first, last), *person.positions)
    else:
        person.first = person.honorifics[0]


def _take_former(words: Words, first: int, last: int, person: Found) -> None:
    """An office that a title and a modifier make: former ambassador Roe, Deputy Mayor Roe; with a
    capital the title is the name's as well."""
    person.positions = ((first, last + 1),)
    if words.part(last, last + 1).islower():
        person.honorifics = (last + 1, person.honorifics[1])


def _led_in(codes: str, first: int, last: int) -> int:
    """Past a preposition before the office: they went on a visit to | Governor X."""
    offices = (at for at in range(first, min(last + 1, len(codes))) if codes[at] in "OAUqr")
    return max(first, codes.rfind("j", first, next(offices, first)) + 1)


def _town(words: Words, title: int) -> int | None:
    """Where the town or the country before a title begins: the evening saw | Peruvian (Ambassador);
    None where there is none."""
    match = rules("people")["town"].search(words.codes, max(title - 4, 0), title)
    return match.start() if match else None


_OFFICIAL, _OFFICE, _TITLES = frozenset("OAUqrmKBG"), frozenset("OAUqrmKB"), frozenset("OAUqr")


def role_in(words: Words, first: int, last: int) -> str | None:
    """The role that one of the words names; a plural is that of several people."""
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


def take_after(words: Words, person: Found) -> None:
    """Take what follows the name: (Retd), degrees, a bracket, an office after a comma."""
    grammar, codes = rules("people"), words.codes
    at = person.last
    for rule in ("class_year", "retired", "degrees", "retired"):
        if _held(words, person, at):
            return
        if match := grammar[rule].match(codes, at):
            if rule == "degrees" and _is_surname(words, person, match):
                person.name = (person.name[0], match.end())
            elif rule == "degrees" and _are_initials(words, match):
                break
            elif rule == "degrees":
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
        person.role = role_in(words, *match.span("office")) or person.role
        _take(words, person, *match.span("office"))
        return
    if match := grammar["apposed"].match(codes, at):
        person.role = role_in(words, *match.span()) or person.role
        person.last = match.end()
        if codes[person.last : person.last + 1] in {"&", ","}:  # the moderator and director of X
            _office(words, person, person.last)
        return
    if (match := grammar["represents"].match(codes, at)) and _represents(words, match):
        _take(words, person, *match.span("office"))
    elif not prefixed or codes[at : at + 1] == "–":
        _office(words, person, at)
    elif codes[at : at + 1] == "o" and (match := grammar["of_place"].match(codes, at)):
        _take(words, person, at + 1, match.end())  # President Jane Roe of the Reed Trust
    _take_who_is(words, person)
    _take_whose(words, person)
    if (match := grammar["represents"].match(codes, person.last)) and _represents(words, match):
        person.last = match.end()  # X from the Trust, representing its growers
    if person.positions and grammar["with_office"].match(codes, person.last):
        _bracket(words, person, person.last)
    if person.positions and (match := grammar["role_bracket"].match(codes, person.last)):
        person.role, person.bracketed = role_in(words, *match.span()), True
        person.last = match.end()
    if person.positions and (match := grammar["and_role"].match(codes, person.last)):
        person.role = role_in(words, *match.span()) or person.role
        person.last = match.end()


def _take_who_is(words: Words, person: Found) -> None:
    """Without an office, what a relative clause says that somebody is: who is the Director of."""
    grammar = rules("people")
    match = None if person.positions else grammar["who_is"].match(words.codes, person.last)
    office = match and grammar["office"].match(words.codes, match.end())
    if office and not office.group().rstrip("tq").endswith("o"):  # not a student of somebody
        _take(words, person, *office.span())


def _is_surname(words: Words, person: Found, degrees: regex.Match[str]) -> bool:
    """Whether what seems a degree behind a lone given name is the surname: Hari KC."""
    if person.name[1] - person.name[0] > 1:
        return False
    return rules("people")["surname_kc"].fullmatch(words.part(*degrees.span())) is not None


def _are_initials(words: Words, degrees: regex.Match[str]) -> bool:
    """Whether what seems a degree are the initials of the next: Tom Hill, S.M. Roe."""
    last = degrees.end()
    if words.codes[last : last + 1] not in {"C", "U"}:
        return False
    return rules("people")["dotted"].fullmatch(words.part(last - 1, last)) is not None


def _take_whose(words: Words, person: Found) -> None:
    """Without an office, the body whose member somebody is: the Reed Trust's Dr. Jane Roe."""
    first = person.first
    if person.positions or not person.titled or words.codes[first - 1 : first] != "'":
        return
    match = rules("people")["whose"].search(words.codes, max(first - 6, 0), first)
    if match is not None and _is_body(words, *match.span()):
        person.positions = (match.span(),)
        person.first = match.start()


def _is_body(words: Words, first: int, last: int) -> bool:
    """Whether words, the last in the possessive, are what an organisation is called: the Reed
    Institute's, Tide University Lima's."""
    stem = lexicon.words(words.part(last - 1, last)[:-2]).codes
    return "m" in words.codes[first:last] or stem[-1:] in {"m", "K"}


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
    if codes[at] in ",–&" and (match := grammar["office"].match(codes, _past_now(codes, at + 1))):
        if not _anothers(words, match):
            _take(words, person, *match.span())
    elif person.titled and (match := grammar["apposition"].match(codes, at)):
        _take(words, person, *match.span("office"))
    elif grammar["unmarked"].match(codes, at) and (match := grammar["office"].match(codes, at)):
        _take(words, person, match.start(), match.end())
    elif _leads_to_affiliation(words, at) and (match := grammar["of_place"].match(codes, at)):
        _take(words, person, at + 1, match.end())


def _past_now(codes: str, at: int) -> int:
    """Past a word of time before an office: X, currently Director of."""
    return at + (codes[at : at + 1] == "w" and codes[at + 1 : at + 2] in {"t", "q", "O", "A"})


def _anothers(words: Words, office: regex.Match[str]) -> bool:
    """Whether what seems an office is another person with his or hers: and the Consul of Peru Ms.
    Roe; Tom Hill Advocate; and a team from the Institute is nobody's office."""
    codes = words.codes
    first, last = office.span()
    if "&" in codes[first - 1 : first + 1]:
        titled = codes[last : last + 1] == "," and codes[last + 1 : last + 2] in _TITLED
        if titled or _OFFICES.isdisjoint(codes[first:last]):
            return True
    if rules("people")["carried"].search(codes, first, last) is not None:
        return True
    return professed(words, first) is not None


_OFFICES, _TITLED = frozenset("OAqr"), frozenset("HAR")


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
    if inside.startswith("r") and not rules("people")["role_there"].match(inside):
        person.role, person.bracketed = words.value(first), True
    elif held := rules("people")["and_capacity"].fullmatch(words.codes, first, last):
        person.role, person.bracketed = words.value(held.start("role")), True
        person.positions = (*person.positions, held.span("office"))
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


def professed(words: Words, at: int) -> Found | None:
    """The person whose profession follows without a comma: Tom Hill Advocate, and the next."""
    grammar = rules("people")
    match = grammar["name_office"].match(words.codes, at)
    if match is None or not grammar["trailing"].fullmatch(words.part(*match.span("office"))):
        return None
    name, office = match.span("name"), match.span("office")
    person = Found(name[0], office[1], name, (name[0], name[0]), False, positions=(office,))
    if words.codes[office[1]] == "(":
        _bracket(words, person, office[1])
    return person
