"""Who held an event: the organisations of a sentence, with their roles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import every, rules
from seminar_records.reading.eventwords import owner, owners
from seminar_records.reading.stated import Named, Piece, piece_of

__all__ = ["hosts_of", "led_by", "organisations"]


def led_by(flow: Flow, words: Words) -> list[Named]:
    """``X, in collaboration with Y, …`` and ``a joint initiative of X and Y`` name both."""
    grammar = rules("opening")
    joint = grammar["joint_of"].search(words.codes)
    if joint and grammar["joint"].fullmatch(words.part(*joint.span("what"))):
        return list(organisations(flow, words, *joint.span("hosts"), "organiser"))
    match = grammar["led_with"].match(words.codes)
    if match is None or words.value(match.start("with")) != "partner":
        return []
    return [
        *organisations(flow, words, *match.span("hosts"), "organiser"),
        *organisations(flow, words, *match.span("partners"), "partner"),
    ]


def hosts_of(flow: Flow, words: Words) -> list[Named]:
    """The organisers and partners that a sentence about an event names."""
    return [
        *_holding(flow, words),
        *_held_of(flow, words),
        *_owner_held(flow, words),
        *_whose(flow, words),
        *_held_by(flow, words),
        *_held_with(flow, words),
    ]


def _holding(flow: Flow, words: Words) -> Iterator[Named]:
    """``X organised a seminar``, ``X marked the day by organising a seminar``."""
    grammar, codes = rules("opening"), words.codes
    for match in every(grammar["holds"], codes):
        verb = match.start("verb")
        if _is_plain_participle(words, verb) or _is_passive(words, verb):
            continue
        if codes[verb] == "v" and words.value(verb) != "welcome":
            continue  # somebody is spoken of, and not welcomed
        if codes[verb] in "2d" and set(match["hosts"]).isdisjoint("mK"):
            continue  # somebody opened it
        first = _past_lead(words, *match.span("hosts"))
        named = list(organisations(flow, words, first, match.end("hosts"), _role(words, verb)))
        if len(named) > 1 and _mid_phrase(codes, *match.span("hosts")):
            del named[0]
        yield from _after_with(words, match.start("hosts"), named)
        if match["partners"]:
            yield from organisations(flow, words, *match.span("partners"), "partner")
    marked = grammar["by_holding"].match(codes)
    if marked and (not marked["verb"] or words.value(marked.start("verb")) == "participle"):
        yield from organisations(flow, words, *marked.span("hosts"), "organiser")


def _past_lead(words: Words, first: int, last: int) -> int:
    """Where the subject begins behind names of the lead-in: in a step against Silt (S) in Kesti
    State, the Institute held."""
    comma = words.codes.rfind(",", first, last)
    if comma < 0 or not set(words.codes[comma + 1 : last]) - set("tgC"):
        return first
    places = (i for i in range(first, comma) if words.value(i) == "place")
    return comma + 1 if any(words.codes[i + 1 : comma].strip("t") for i in places) else first


def _mid_phrase(codes: str, first: int, last: int) -> bool:
    """Whether the first of these names ends what stands before it: the day of the Pact, the
    Institute, …; nothing joins it to the others."""
    return codes[max(first - 1, 0) : first] == "o" and "&" not in codes[first:last]


def _after_with(words: Words, first: int, named: list[Named]) -> list[Named]:
    """In ``with the support of A, B held a seminar`` A is a partner; and B is one too where the
    subject stands before ``with``. ``Supported by A, B held`` is like it."""
    codes = words.codes
    if rules("opening")["supported"].fullmatch(codes, 0, first):
        role = _role(words, 0)
        return [evolve(host, role=role) for host in named[:-1]] + named[-1:]
    if not first or codes[first - 1] != "W" or words.value(first - 1) != "partner":
        return named
    leads = not set(codes[: first - 1]) & set("mKCB")
    return [
        evolve(host, role="partner") if not leads or i + 1 < len(named) else host
        for i, host in enumerate(named)
    ]


def _held_by(flow: Flow, words: Words) -> Iterator[Named]:
    for match in every(rules("opening")["held_by"], words.codes):
        role = _role(words, match.start())
        if role == "organiser" or not _for_project(words, match.start()):
            yield from organisations(flow, words, *match.span("hosts"), role)


def _held_of(flow: Flow, words: Words) -> Iterator[Named]:
    """``This seminar of the Institute was organised``: the event's owner held it."""
    if match := rules("opening")["held_of"].search(words.codes):
        yield from organisations(flow, words, *match.span("hosts"), "organiser")


def _owner_held(flow: Flow, words: Words) -> Iterator[Named]:
    """``The Institute's annual conference was held``."""
    grammar, codes = rules("opening"), words.codes
    for at in owners(words):
        if grammar["owner_held"].match(codes, at + 1):
            name = grammar["ends_name"].search(codes, 0, at + 1)
            if name is not None:
                yield from organisations(flow, words, *name.span(), "organiser")


def _whose(flow: Flow, words: Words) -> Iterator[Named]:
    """``A Reed Institute webinar``."""
    for match in every(rules("opening")["whose"], words.codes):
        at = match.start("kind")
        if words.part(at, at + 1).islower():
            yield Named(_name(flow, words, *match.span("hosts")), "organiser")


def _held_with(flow: Flow, words: Words) -> Iterator[Named]:
    """``in collaboration with Y``; ``co-hosted with Y``."""
    for match in every(rules("opening")["held_with"], words.codes):
        at = match.start()
        if words.value(at) != "partner" and not _is_joint(words, at):
            continue
        for named in organisations(flow, words, *match.span("partners"), "partner"):
            if set(words.codes[match.start("partners") : match.end("partners")]) - set("tg"):
                yield named


def _is_plain_participle(words: Words, verb: int) -> bool:
    """``Organising a seminar``, but not ``is organising``."""
    return words.value(verb) == "participle" and words.codes[verb - 1] != "b"


def _is_passive(words: Words, verb: int) -> bool:
    """``was held`` and ``took place`` have the event for their subject."""
    if rules("organisations")["happens"].search(words.part(verb, verb + 1)):
        return True
    if words.value(verb) == "participle":
        return False
    at = verb - 1
    while at > 0 and words.codes[at] in "wzN":
        at -= 1
    return words.codes[at] == "b" and words.value(at) == "passive"


def _role(words: Words, verb: int) -> str:
    value = words.value(verb)
    if value is None or value not in {"partner", "sponsor"}:
        return "organiser"
    equals = rules("organisations")["equals"].match(words.part(verb, verb + 1)) is not None
    return "organiser" if equals else value


def _is_joint(words: Words, at: int) -> bool:
    """Whether ``with`` names others who held the event: co-hosted with Y; organised by X
    together with Y."""
    if " " in words.part(at, at + 1):
        return rules("opening")["held_beside"].search(words.codes[:at]) is not None
    verb = words.codes.rfind("h", max(at - 8, 0), at)
    if verb < 0:
        return False
    grammar = rules("organisations")
    if grammar["as_joint"].search(words.part(verb + 1, at)):
        return True
    return grammar["joint"].match(words.part(verb, verb + 1)) is not None


def _for_project(words: Words, verb: int) -> bool:
    """Whether ``funded by`` tells of a project rather than of the event."""
    event = max(words.codes.rfind("k", 0, verb), words.codes.rfind("e", 0, verb), 0)
    return rules("opening")["project"].search(words.part(event + 1, verb)) is not None


# ------------------------------------------------------------------ the names


def organisations(flow: Flow, words: Words, first: int, last: int, role: str) -> Iterator[Named]:
    """The organisations named in a range: lists and units within institutions taken apart."""
    last = _place_cut(words, first, last)
    for start, end in _split(words, first, last):
        name_end, acronym = end, None
        if words.codes[end - 1] == ")" and "(" in words.codes[start:end]:
            opens = words.codes.rindex("(", start, end)
            if words.codes[opens + 1 : end - 1] != "m":  # of what sort it is: (Deemed University)
                name_end, acronym = opens, words.part(opens + 1, end - 1)
        if rules("organisations")["indefinite"].fullmatch(words.part(start - 1, start)):
            continue  # what sort it is, not its name
        if name_end > start and _organised(words.codes[start:name_end]):
            yield Named(_name(flow, words, start, name_end), role, acronym)


def _name(flow: Flow, words: Words, first: int, last: int) -> Piece:
    """The stretch of a name without the mark of the possessive."""
    piece = piece_of(flow, words, first, last)
    piece.end -= owner(words, last - 1)
    return piece


def _place_cut(words: Words, first: int, last: int) -> int:
    """Where the organisers end and the place begins: ``at`` goes on a name only after a unit (the
    Centre for X at the Institute of Y), ``in`` only where no place follows."""
    unit = False
    for i in range(first, last):
        if words.codes[i] == "m":
            unit = unit or words.value(i) == "unit"
        elif words.codes[i] == "j" and _is_end(words, i, last, unit):
            return i
    return last


def _is_end(words: Words, at: int, last: int, unit: bool) -> bool:
    """Whether a name ends before a preposition: in Lagos, at the Hall, in connection with."""
    if words.value(at) == "place":
        return not unit or _is_seat(words.codes[at:last]) or _is_hall(words.codes[at:last])
    return " " in words.part(at, at + 1)


def _is_hall(codes: str) -> bool:
    return rules("organisations")["hall"].match(codes) is not None


def _is_seat(codes: str) -> bool:
    return rules("organisations")["seat"].fullmatch(codes) is not None


def _organised(codes: str) -> bool:
    return rules("organisations")["named"].fullmatch(codes) is not None


def _split(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut ``A and B``, ``A, B`` where both sides are organisations, ``unit of institution``, and
    ``the institution's unit``."""
    cuts = [first]
    whole = _spelled_out(words, first, last)
    for i in range(first + 1, last - 1):
        if i not in whole and _is_cut(words, cuts[-1], i, last):
            cuts.append(i + 1)
    for start, end in pairwise([*cuts, last]):
        while start < end and words.codes[start] in "t,;&o":
            start += 1
        while end > start and _hangs(words, end - 1):
            end -= 1
        if end > start:
            yield start, end


def _spelled_out(words: Words, first: int, last: int) -> set[int]:
    """The tokens within names that an acronym in brackets behind them spells: the Commission for
    Asia and the Pacific (CAP) is one."""
    inside: set[int] = set()
    for at in range(first + 2, last - 1):
        if words.codes[at - 1] == "(" and words.codes[at + 1] == ")":
            inside.update(range(_spelled_from(words, first, at), at))
    return inside


def _spelled_from(words: Words, first: int, acronym: int) -> int:
    """The first token of the name that an acronym stands for, or the acronym: read backwards, each
    word but the small ones gives its first letter."""
    left = words.part(acronym, acronym + 1)
    if len(left) < 3 or not left.isupper():
        return acronym
    for at in range(acronym - 2, first - 1, -1):
        for word in reversed(words.part(at, at + 1).split()):
            if word[0] == left[-1:]:
                left = left[:-1]
            elif word[0].isupper():
                return acronym
        if not left:
            return at
    return acronym


def _is_cut(words: Words, first: int, at: int, last: int) -> bool:
    code, left, right = words.codes[at], words.codes[first:at], words.codes[at + 1 : last]
    if code == "&" and _is_noun(words, at + 1, right):
        return False
    if words.part(at, at + 1) == "&" and set(left).isdisjoint("mK"):
        return False  # the sign joins the words of one name: Sand & Gravel Association
    if code == "&" and _apart(left, right):
        return True
    if code in "&,;":
        return _whole(left) and (code == ";" or _begins_whole(left, right))
    if words.value(at) == "means":  # the School through its Centre
        return _whole(left) and _whole(right)
    if code == "o" or words.value(at) == "place":
        return _is_unit(words, first, at) and _institution(right)
    return _owns(words, at) and rules("organisations")["owned"].match(right) is not None


def _hangs(words: Words, at: int) -> bool:
    """Whether a token is no part of the name it ends."""
    return words.codes[at] in ",;&oj" or words.part(at, at + 1) in _APOSTROPHES


_APOSTROPHES = frozenset("'’")


def _owns(words: Words, at: int) -> bool:
    """Whether an institution in the possessive ends here, an acronym behind it included."""
    code = words.codes[at]
    if words.part(at, at + 1) in _APOSTROPHES:
        return "m" in words.codes[:at]
    if code == ")" and words.codes[at - 2 : at - 1] == "(":
        return words.codes[at - 3] == "m" and owner(words, at - 3) > 0
    return code == "m" and owner(words, at) > 0 and words.codes[at + 1 : at + 2] != "("


def _whole(codes: str) -> bool:
    return rules("organisations")["whole"].fullmatch(codes) is not None


def _begins_whole(left: str, right: str) -> bool:
    grammar = rules("organisations")
    if left.endswith(")") and grammar["another"].match(right):
        return True
    if grammar["named_after"].fullmatch(left) and right[:1] != "t":
        return False
    return grammar["begins"].match(right) is not None


def _is_noun(words: Words, at: int, right: str) -> bool:
    """Whether one word is all that follows, and names nobody by itself: Climate and Society."""
    lone = rules("organisations")["lone"].match(right) is not None
    return lone and not words.part(at, at + 1).isupper()


def _apart(left: str, right: str) -> bool:
    """Whether ``and`` stands between two names: behind an acronym, or before an article."""
    grammar = rules("organisations")
    if grammar["short"].fullmatch(left):
        return True
    named = grammar["named_left"].fullmatch(left) is not None
    return named and grammar["with_article"].match(right) is not None


def _is_unit(words: Words, first: int, last: int) -> bool:
    """Whether what stands before ``of`` is a unit: a Division, but not an Association of Ports."""
    codes = words.codes[first:last]
    if rules("organisations")["unit"].fullmatch(codes) is None:
        return False
    return codes.lstrip("t") != "m" or words.value(last - 1) == "unit"


def _institution(codes: str) -> bool:
    return rules("organisations")["institution"].match(codes) is not None
