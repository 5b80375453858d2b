"""People as lists, fields and tables print them: name, office, affiliation, in whatever order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import define

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.around import is_name_again
from seminar_records.reading.codes import rules
from seminar_records.reading.found import Found
from seminar_records.reading.labels import label_of
from seminar_records.reading.parts import (
    Part,
    as_listed,
    is_glued,
    listed_words,
    parts_of,
    stop_of,
)

__all__ = ["Entry", "backwards", "one", "several"]


@define
class Entry:
    """What was read in one text: people with the roles printed beside them.

    ``score`` says how sure the names are (3 titled, 2 full, 1 a lone word); ``whole`` whether
    nothing but names, offices and places was there.
    """

    words: Words
    people: list[tuple[Found, tuple[Role, ...]]]
    score: int
    whole: bool

    def tells(self) -> bool:
        """Whether the text goes on with what the first one did: Dr. Jane Roe thanked the guests."""
        last = self.people[0][0].name[1] if self.people else 0
        told = rules("lists")["tells"].match(self.words.codes, last) if last else None
        return told is not None and self.words.text.rstrip()[-1:] in ".!?”"

    def labelled(self) -> Entry:
        """Whom a label before the text names: the first one where the text goes on."""
        return Entry(self.words, self.people[:1], self.score, self.whole) if self.tells() else self


# ------------------------------------------------------------------ entries

_SCORES = {"T": 3, "N": 2, "n": 1}


def one(flow: Flow, found: Words | None = None, *, talks: bool = False) -> Entry | None:
    """The entry of a list item: a name (or two joined) first, all else belongs to it; or an office
    or a role first and the name behind. ``talks`` says that what follows a dash is a topic;
    ``found`` are the words of the flow where they are known."""
    found = listed_words(flow.text) if found is None else as_listed(found)
    parts = parts_of(found)
    if not parts:
        return None
    if parts[0].letter in "TNn":
        return _forward(found, parts, talks)
    return _office_first(found, parts)


def _forward(found: Words, parts: Sequence[Part], talks: bool) -> Entry:
    who = [parts[0]]
    at = 1
    while at < len(parts) and parts[at].sep == "&" and parts[at].letter in "TN":
        who.append(parts[at])
        at += 1
    degrees = at
    while at < len(parts) and not set(found.codes[parts[at].first : parts[at].last]) - set("Z./&,"):
        at += 1
    ends = found.codes.find(".", parts[at - 1].name[1], parts[at - 1].last) >= 0
    tail, whole = (None, False) if ends else _tail(found, parts[at:], talks)
    people = [_person(found, part, tail) for part in who]
    if at > degrees:
        people[-1][0].degrees = (parts[degrees].first, parts[at - 1].last)
    return Entry(found, people, _SCORES[who[0].letter], whole)


def _tail(found: Words, parts: Sequence[Part], talks: bool) -> tuple[tuple[int, int] | None, bool]:
    """The position in the parts after a name, and whether that is all there is."""
    kept: list[Part] = []
    for i, part in enumerate(parts):
        if part.letter == "q" or (part.letter == "o" and part.sep != "," and not kept):
            return _range(kept), not _runs_on(found, parts[i])
        if (
            talks
            and part.sep[:1] in {"–", ":"}
            and not set(found.codes[part.first : part.last]) & set("qOA")
        ):
            return _range(kept), True
        kept.append(part)
    if all(part.letter == "g" for part in kept):
        return None, True
    return _range(kept), True


def _runs_on(found: Words, part: Part) -> bool:
    """Whether text stands there, not merely a topic."""
    return "." in found.codes[part.first :] or part.last - part.first > 24


def _range(parts: Sequence[Part]) -> tuple[int, int] | None:
    return (parts[0].first, parts[-1].last) if parts else None


def _office_first(found: Words, parts: Sequence[Part]) -> Entry | None:
    """``Director Planning, Ms X``; ``Chief Guest: Dr X``; ``Director X, Reed Trust``; nothing when
    no full name follows."""
    if all(part.letter not in "TN" for part in parts) and (held := _held_first(found, parts)):
        return held
    for i, part in enumerate(parts[1:4], 1):
        if part.letter not in "TN":
            if part.letter in "Pn" and parts[0].letter == "P":
                continue
            return None
        before = (parts[0].first, parts[i - 1].last)
        label = label_of(found.part(*before))
        if parts[0].letter != "P" and label is None:
            return None
        tail, whole = _tail(found, parts[i + 1 :], False)
        if label is None and tail is None:
            tail = before
        person, own = _person(found, part, tail)
        roles = label.roles if label is not None and label.what == "people" else own
        return Entry(found, [(person, roles or own)], _SCORES[part.letter], whole)
    return None


def _held_first(found: Words, parts: Sequence[Part]) -> Entry | None:
    """A name with its office directly before it: Director Jane Roe, Reed Trust."""
    match = rules("lists")["held_name"].match(found.codes, parts[0].first, parts[0].last)
    if match is None:
        return None
    name = match.span("name")
    tail, whole = _tail(found, parts[1:], False)
    part = Part(parts[0].sep, name[0], parts[0].last, "N", name, (name[0], name[0]))
    person, own = _person(found, part, tail)
    person.positions = (match.span("office"), *person.positions)
    return Entry(found, [(person, own)], 2, whole)


def _person(
    found: Words, part: Part, tail: tuple[int, int] | None
) -> tuple[Found, tuple[Role, ...]]:
    """The phrase of a part: name, degrees, what stands in brackets, what goes on behind it."""
    titled = part.honorifics[1] > part.honorifics[0]
    person = Found(part.first, part.last, part.name, part.honorifics, titled)
    roles: list[Role] = []
    at = part.name[1]
    people = rules("people")
    while at < part.last:
        if match := people["retired"].match(found.codes, at, part.last):
            at = match.end()
        elif match := people["degrees"].match(found.codes, at, part.last):
            person.degrees, at = match.span(), match.end()
        elif match := people["bracket"].match(found.codes, at, part.last):
            _bracket(found, person, match, roles)
            at = match.end()
        else:
            break
    if at < part.last and found.codes[at] not in '“"‘.':
        stop = stop_of(found.codes, at, part.last)
        first = at + (found.codes[at] in "ojFx")
        _take(found, person, first, stop, roles)
    if tail is not None:
        _take(found, person, *tail, roles)
    return person, tuple(roles)


def _bracket(found: Words, person: Found, match: regex.Match[str], roles: list[Role]) -> None:
    first, last = match.start() + 1, match.end()
    if found.codes[last - 1] == ")":
        last -= 1
    if not (
        rules("lists")["no_office"].fullmatch(found.codes, first, last)
        or is_name_again(found, person, first, last)
    ):
        _take(found, person, first, last, roles)


def _take(found: Words, person: Found, first: int, last: int, roles: list[Role]) -> None:
    """A position, or the roles that the words name."""
    while first < last and found.codes[first] in "t,–":
        first += 1
    says = found.codes.find("Q", first, last)  # Director of the Trust who said
    last = says if says > first else last
    last = _stop(found, first, last)
    while last > first and found.codes[last - 1] in ",.–&;":
        last -= 1
    if last <= first:
        return
    last = _capacity(found, first, last, roles)
    label = label_of(found.part(first, last))
    if rules("lists")["capacity"].fullmatch(found.codes, first, last):
        roles.extend(_roles_in(found, first, last))
    elif label is not None and label.what == "people" and label.sure:
        roles.extend(label.roles)
    elif not rules("lists")["place"].fullmatch(found.codes, first, last):
        person.positions = (*person.positions, (first, last))


def _stop(found: Words, first: int, last: int) -> int:
    """Where a sentence ends: what begins behind a stop and a blank is no part of an office."""
    at = found.codes.find(".", first + 1, last - 1)
    return at if at > 0 and found.ends[at] < found.starts[at + 1] else last


def _capacity(found: Words, first: int, last: int, roles: list[Role]) -> int:
    """Where an office ends behind which a bracket names the role: Director of Reeds (moderator)."""
    opens = found.codes.rfind("(", first + 1, last)
    if opens < 0 or found.codes[last - 1] != ")":
        return last
    if rules("lists")["capacity"].fullmatch(found.codes, opens + 1, last - 1) is None:
        return last
    roles.extend(_roles_in(found, opens, last))
    return opens


def _roles_in(found: Words, first: int, last: int) -> Iterator[Role]:
    for i in range(first, last):
        if found.codes[i] == "r" and (value := found.value(i)):
            yield Role(value)


# ------------------------------------------------------------------ several in one text


def several(flow: Flow, found: Words | None = None, *, many: bool = True) -> Entry | None:
    """The people of one value: ``NAME, OFFICE; NAME (ORG) and NAME``. None when it is not people
    that it holds. ``many`` false: one is expected, all that follows is his or her office.
    ``found`` are the words of the flow where they are known."""
    found = listed_words(flow.text) if found is None else as_listed(found)
    parts = parts_of(found)
    if not parts:
        return None
    groups = (
        list(_groups(parts, found)) if many or any(p.sep[:1] == ";" for p in parts) else [parts]
    )
    entry = Entry(found, [], 0, True)
    scores: list[int] = []
    for group in groups:
        read = (
            _forward(found, group, False)
            if group[0].letter in "TNn"
            else _office_first(found, group)
        )
        if read is None:
            entry.whole = False
            scores.append(0)
            continue
        entry.people += read.people
        entry.whole = entry.whole and read.whole
        scores.append(read.score)
    if not entry.people or sum(score > 0 for score in scores) * 2 < len(scores):
        return None
    entry.score = max(scores)
    if entry.score < 2 and (not entry.whole or (len(scores) > 1 and len(parts) != len(scores))):
        return None
    return entry


def _groups(parts: Sequence[Part], found: Words) -> Iterator[list[Part]]:
    """The parts of one person after another."""
    alternate = _alternates(parts)
    group: list[Part] = []
    for i, part in enumerate(parts):
        if group and _begins(parts, i, found, alternate):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _alternates(parts: Sequence[Part]) -> bool:
    """Whether lone words are affiliations: Jane Roe, Harvard, Tom Hill, Princeton."""
    letters = "".join(part.letter for part in parts)
    return "P" in letters or regex.fullmatch(r"(?:[TN]n){2,}", letters) is not None


def _begins(parts: Sequence[Part], i: int, found: Words, alternate: bool) -> bool:
    """Whether another person begins with this part."""
    part, before = parts[i], parts[i - 1]
    if part.sep[:1] in {";", "|", "•", "·"}:
        return True
    if part.letter == "T":
        titles = found.codes[part.honorifics[0] : part.honorifics[1]]
        if set(titles) - set("A.") or before.letter not in "TN":
            return not (before.letter == "P" and parts[0] is before)
        return part.name[1] - part.name[0] > 1 and not set(found.codes[slice(*part.name)]) & set(
            "mK"
        )
    if part.letter == "N":
        if before.letter in "TNn" and before.letter != "n":
            return part.sep[:1] in {",", "&", "/"}
        after = parts[i + 1] if i + 1 < len(parts) else None
        told = after is not None and after.letter in "Pn" and after.sep[:1] in {",", "–"}
        bracketed = found.codes[part.name[1] : part.name[1] + 1] == "("
        if before.letter == "P" and part.sep == "&":
            return told or bracketed
        return told or bracketed or before.letter in "ng" or part.sep == ",&"
    return part.letter == "n" and not alternate and before.letter in "TNn"


# ------------------------------------------------------------------ the name behind


def backwards(flow: Flow, found: Words) -> tuple[Entry, Flow] | None:
    """``TITLE – NAME, ORG``, ``TITLE by NAME (ORG)``, ``TITLE (NAME)``, ``“TITLE,” NAME, ORG``:
    people and title."""
    codes = found.codes
    if quoted := rules("lists")["quoted"].match(codes):
        at = quoted.end()
        if entry := _behind(flow, found, at, len(codes)):
            return entry, _before(flow, found, at)
    if codes.endswith(")"):
        at = codes.rfind("(")
        if at > 0 and (entry := _behind(flow, found, at + 1, len(codes) - 1)):
            return entry, _before(flow, found, at)
    for at in range(len(codes) - 2, 0, -1):
        if (codes[at] == "–" and not is_glued(found, at)) or codes[at] == "y":
            if entry := _behind(flow, found, at + 1, len(codes)):
                return entry, _before(flow, found, at)
            if codes[at] == "y" or len(codes) - at > 40:
                break
    return None


def _behind(flow: Flow, found: Words, first: int, last: int) -> Entry | None:
    if last <= first:
        return None
    start = found.starts[first]
    entry = several(flow.slice(start, found.ends[last - 1]), many=False)
    if entry is None or entry.score < 2 or not entry.whole:
        return None
    return _moved(entry, flow, start)


def _moved(entry: Entry, flow: Flow, by: int) -> Entry:
    """The entry with its words in the text of the whole flow."""
    found = entry.words
    starts = tuple(start + by for start in found.starts)
    ends = tuple(end + by for end in found.ends)
    apart = {start + by: row for start, row in found.apart.items()}
    moved = Words(flow.text, found.codes, starts, ends, apart)
    return Entry(moved, entry.people, entry.score, entry.whole)


def _before(flow: Flow, found: Words, at: int) -> Flow:
    end = found.ends[at - 1] if at else 0
    return flow.slice(0, end)
