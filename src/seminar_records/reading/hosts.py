"""Who held an event: the organisations of a sentence, with their roles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import regex
from attrs import evolve

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.reading.codes import every, rules
from seminar_records.reading.eventwords import owner, owners
from seminar_records.reading.hostnames import name_of, organisations
from seminar_records.reading.stated import Named, Piece

__all__ = ["held_as", "hosts_of", "led_by", "names_hosts"]


def led_by(flow: Flow, words: Words) -> list[Named]:
    """``X, in collaboration with Y, …`` and ``a joint initiative of X and Y`` name both."""
    grammar = rules("opening")
    joint = grammar["joint_of"].search(words.codes)
    if joint and grammar["joint"].fullmatch(words.part(*joint.span("what"))):
        return list(organisations(flow, words, *joint.span("hosts"), "organiser"))
    match = grammar["led_with"].match(words.codes)
    if match is None or words.value(match.start("with")) != "partner":
        return []
    if match["hosts"].lstrip("t").startswith("k"):
        return []  # the Forum on Reeds, in collaboration with Y, drew
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
        *_backed(flow, words),
        *_presented_by(flow, words),
        *_partners_as(flow, words),
        *_held_with(flow, words),
        *_named_as(flow, words),
    ]


def names_hosts(words: Words) -> bool:
    """Whether a sentence says who the organisers, partners or sponsors of the event were."""
    backed = _backed_by(words) is not None
    return backed or _host_noun(words) is not None or _is_host(words) is not None


def _holding(flow: Flow, words: Words) -> Iterator[Named]:
    """``X organised a seminar``, ``X marked the day by organising a seminar``."""
    grammar, codes = rules("opening"), words.codes
    for match in every(grammar["holds"], codes):
        if not _is_held(words, match):
            continue
        verb = match.start("verb")
        role = "organiser" if _shares(words, verb) else held_as(words, verb)
        first = _past_lead(words, *match.span("hosts"))
        if codes[first - 1 : first] == "F" and role == "organiser":
            # from Peru, | the Institute held; speakers from X are holding; a grant from X supported
            first = codes.rfind(",t", first, match.end("hosts")) + 1
            if not first:
                continue
        named = list(organisations(flow, words, first, match.end("hosts"), role))
        if len(named) > 1 and _mid_phrase(words, *match.span("hosts")):
            del named[0]
        if len(named) == 2 and _explained(words, *match.span("hosts")):
            del named[1]
        yield from _after_with(words, match.start("hosts"), named)
        if (
            match["means"]
            and words.value(match.start("means")) == "means"
            and "m" in match["units"]
        ):
            yield from organisations(flow, words, *match.span("units"), "organiser")
        if match["partners"]:
            yield from organisations(flow, words, *match.span("partners"), "partner")
    marked = grammar["by_holding"].match(codes)
    if marked and (not marked["verb"] or words.value(marked.start("verb")) == "participle"):
        yield from organisations(flow, words, *marked.span("hosts"), "organiser")


def _is_held(words: Words, match: regex.Match[str]) -> bool:
    """Whether the subject of a verb of holding held the event."""
    verb, hosts = match.start("verb"), set(match["hosts"])
    if _is_plain_participle(words, verb) or _is_passive(words, verb):
        return False
    if _opens_it(words, match.start("hosts"), verb):
        return False
    if words.codes[verb] == "v" and words.value(verb) != "welcome":
        return False  # somebody is spoken of, and not welcomed
    if hosts <= set("tg,&"):
        return False  # Kenya hosted a seminar: where it was
    if rules("opening")["lodging"].fullmatch(words.part(*match.span("hosts"))):
        return False  # the Reed Hotel hosted it
    return words.codes[verb] not in "2d" or not hosts.isdisjoint("mK")  # somebody opened it


def _opens_it(words: Words, first: int, verb: int) -> bool:
    """Whether the holder of an office opened it: the Vice Chancellor of Reed University."""
    at = first + (words.codes[first] == "t")
    office = words.codes[at : at + 2] in {"Ao", "A,"}
    if not office and rules("opening")["by_office"].search(words.codes, 0, first) is None:
        return False
    opens = rules("opening")["opens"].match(words.part(verb, verb + 1))
    return words.codes[verb] in "2d" or opens is not None


def _past_lead(words: Words, first: int, last: int) -> int:
    """Where the subject begins behind names of the lead-in: in a step against Silt (S) in Kesti
    State, the Institute held."""
    comma = words.codes.rfind(",", first, last)
    behind = words.codes[comma + 1 : last]
    if comma < 0 or behind[:1] == "&" or not set(behind) - set("tgC"):
        return first
    units = (i for i in range(first, comma) if words.value(i) == "unit")
    places = (i for i in range(first, next(units, comma)) if words.value(i) == "place")
    return comma + 1 if any(words.codes[i + 1 : comma].strip("t") for i in places) else first


def _mid_phrase(words: Words, first: int, last: int) -> bool:
    """Whether the first of these names ends what stands before it: the day of the Pact, the
    Institute, …; nothing joins it to the others. Those of an institution are told by it."""
    codes = words.codes
    if codes[max(first - 1, 0) : first] != "o" or "&" in codes[first:last]:
        return False
    members = rules("organisations")["members"].fullmatch
    return first < 2 or members(words.part(first - 2, first - 1)) is None


def _explained(words: Words, first: int, last: int) -> bool:
    """Whether the second of two names says what the first is: the Reed Council (RC), the Lima
    Agency, held. Units stand before what they are of."""
    codes = words.codes[first:last]
    comma = codes.find("),t")
    if comma < 0 or "&" in codes[comma:]:
        return False
    return not any(words.value(i) == "unit" for i in range(first, first + comma))


def _after_with(words: Words, first: int, named: list[Named]) -> list[Named]:
    """In ``with the support of A, B held a seminar`` A is a partner; and B is one too where the
    subject stands before ``with``. ``Supported by A, B held`` is like it."""
    codes = words.codes
    if rules("opening")["supported"].fullmatch(codes, 0, first):
        role = held_as(words, 0)
        return [evolve(host, role=role) for host in named[:-1]] + named[-1:]
    if not first or codes[first - 1] != "W":
        return named
    if words.value(first - 1) != "partner" and first > 1:
        return named  # together with others, it may be
    leads = not set(codes[: first - 1]) & set("mKCB")
    return [
        evolve(host, role="partner") if not leads or i + 1 < len(named) else host
        for i, host in enumerate(named)
    ]


def _held_by(flow: Flow, words: Words) -> Iterator[Named]:
    if match := rules("opening")["by_first"].search(words.codes):
        yield from organisations(flow, words, *match.span("hosts"), "organiser")
    if match := rules("opening")["invited_by"].search(words.codes):
        yield from organisations(flow, words, *match.span("hosts"), "organiser")
    for match in every(rules("opening")["held_by"], words.codes):
        role = held_as(words, match.start())
        if _is_project(words, match.start(), role) or _is_office(words, match.start("hosts")):
            continue
        first, last = match.span("hosts")
        if not match.start() and (event := rules("opening")["then_event"].search(match[0])):
            last = event.start()
        named = list(organisations(flow, words, first, last, role))
        yield from named[:-1] if words.codes[last : last + 1] == "O" else named  # BDX President


def _is_office(words: Words, at: int) -> bool:
    """Whether the word before a name is an office: by Director Reed Institute, somebody; or says
    no more than where: by a local Institute. The coordinator and our partner are hosts."""
    word, codes = words.part(at - 1, at), words.codes[at - 1 : at + 1]
    if codes == "zm":
        return not owner(words, at - 1)  # the university's Centre
    return codes[0] == "O" and rules("organisations")["host_member"].fullmatch(word) is None


def _backed(flow: Flow, words: Words) -> Iterator[Named]:
    """``The RSX-sponsored seminar``."""
    if rules("opening")["backing"].search(flow.text) is None:
        return  # a look at all words costs more
    start, end = words.starts[0], words.ends[-1]
    for match in rules("opening")["backed"].finditer(flow.text, start, end):
        yield Named(Piece(flow, *match.span("hosts")), "sponsor")


def _presented_by(flow: Flow, words: Words) -> Iterator[Named]:
    """``The seminar, presented by X``; but not a session of it, nor a paper."""
    grammar = rules("opening")
    for match in every(grammar["presented_by"], words.codes):
        what, verb = match.start("what"), match.start("verb")
        event = words.codes[what] in "k6" or grammar["whole_event"].fullmatch(
            words.part(what, what + 1)
        )
        presented = grammar["presented"].fullmatch(words.part(verb, verb + 1))
        if event and presented and not set(match["hosts"]).isdisjoint("mK"):
            yield from organisations(flow, words, *match.span("hosts"), "organiser")


def _partners_as(flow: Flow, words: Words) -> Iterator[Named]:
    """``Supported by partners including X, Y and Z``: each stands between commas."""
    for match in every(rules("opening")["partners_as"], words.codes):
        role = held_as(words, match.start("verb"))
        if role == "organiser":
            continue
        first, end = match.span("hosts")
        first += 1
        for at in range(first, end + 1):
            if at == end or words.codes[at] in ",&":
                if words.codes[first:at].strip("t"):
                    yield from organisations(flow, words, first, at, role)
                first = at + 1


def _held_of(flow: Flow, words: Words) -> Iterator[Named]:
    """``This seminar of the Institute was organised``: the event's owner held it."""
    match = rules("opening")["held_of"].search(words.codes)
    whole = rules("opening")["whole_event"].fullmatch
    if match and (match["event"] == "k" or whole(words.part(*match.span("event")))):
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
            yield Named(name_of(flow, words, *match.span("hosts")), "organiser")


def _held_with(flow: Flow, words: Words) -> Iterator[Named]:
    """``in collaboration with Y``; ``co-hosted with Y``."""
    for match in every(rules("opening")["held_with"], words.codes):
        at = match.start()
        as_partner = _as_partner(words, match.end("partners"))
        if words.value(at) != "partner" and not _is_joint(words, at) and not as_partner:
            continue
        if rules("organisations")["serves"].fullmatch(words.part(at - 1, at)):
            continue  # the Institute, working under the aegis of
        equals = rules("organisations")["equals"].match(words.part(max(at - 1, 0), at))
        role = "organiser" if equals else "partner"
        for group in ("partners", "others") if match["others"] else ("partners",):
            for named in organisations(flow, words, *match.span(group), role):
                if not _is_occasion(words, at, named.piece.text) and set(match[group]) - set("tg"):
                    yield named


def _host_noun(words: Words) -> tuple[regex.Match[str], str] | None:
    """The hosts of ``The sponsors of the event included X and Y``, with their role."""
    noun = rules("opening")["host_noun"].match(words.text, words.starts[0], words.ends[-1])
    if noun is None or noun.lastgroup is None:
        return None
    at = bisect_left(words.starts, noun.end())
    match = rules("opening")["hosts_named"].match(words.codes, at)
    if match is None or (noun.lastgroup == "partner" and not match["event"]):
        return None
    return match, noun.lastgroup


def _backed_by(words: Words) -> int | None:
    """Where the backers begin in ``The workshop received funding from X and Y``."""
    match = rules("opening")["backed_by"].match(words.text, words.starts[0], words.ends[-1])
    return None if match is None else bisect_left(words.starts, match.end())


def _is_host(words: Words) -> tuple[int, str] | None:
    """Where the subject of ``X was the main sponsor of the event`` ends, and the role."""
    noun = rules("opening")["is_host"].search(words.text, words.starts[0], words.ends[-1])
    if noun is None or noun.lastgroup is None:
        return None
    of = bisect_left(words.starts, noun.end())
    if rules("opening")["of_event"].match(words.codes, of) is None:
        return None
    return bisect_left(words.starts, noun.start()), noun.lastgroup


def _named_as(flow: Flow, words: Words) -> Iterator[Named]:
    """``The organisers included X and Y``, ``X was the main sponsor of the conference``."""
    if (at := _backed_by(words)) is not None:
        match = rules("opening")["house"].match(words.codes, at)
        if match is not None:
            yield from organisations(flow, words, *match.span("house"), "partner")
    elif (found := _host_noun(words)) is not None:
        match, role = found
        yield from organisations(flow, words, *match.span("hosts"), role)
    elif (subject := _is_host(words)) is not None:
        last, role = subject
        if rules("opening")["ends_name"].fullmatch(words.codes, 0, last):
            yield from organisations(flow, words, 0, last, role)


def _is_occasion(words: Words, at: int, name: str) -> bool:
    """Whether what stands after ``with`` is another occasion: World Water Day, an assembly."""
    grammar = rules("organisations")
    if rules("opening")["occasion"].fullmatch(name):
        return True
    beside = grammar["alongside"].fullmatch(words.part(at, at + 1))
    return beside is not None and grammar["gathering"].fullmatch(name) is not None


def _as_partner(words: Words, at: int) -> bool:
    """Whether ``with X`` goes on: as knowledge partner."""
    if words.codes[at : at + 1] != "S":
        return False
    return rules("organisations")["as_partner"].match(words.text, words.starts[at]) is not None


def _is_plain_participle(words: Words, verb: int) -> bool:
    """``Organising a seminar``, project funding; but not ``is organising``, ``had the honour of
    organising``."""
    present = rules("opening")["present"].fullmatch(words.part(verb, verb + 1)) is not None
    return (present or words.value(verb) == "participle") and words.codes[verb - 1] not in "bo"


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


def _shares(words: Words, verb: int) -> bool:
    """``X partnered with Y to hold``, ``X and Y co-sponsored``: they held it."""
    shares = rules("organisations")["shares"].match
    return words.codes[verb + 1 : verb + 2] == "W" or shares(words.part(verb, verb + 1)) is not None


def held_as(words: Words, verb: int) -> str:
    """The role that a verb of holding gives: co-organised, supported, sponsored."""
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


def _is_project(words: Words, verb: int, role: str) -> bool:
    """Whether ``funded by``, ``coordinated by`` tell of a project rather than of the event."""
    grammar = rules("organisations")
    if role == "organiser" and not (
        grammar["coordinates"].match(words.part(verb, verb + 1))
        and grammar["of_project"].search(words.codes, 0, verb)
    ):
        return False
    event = max(words.codes.rfind("k", 0, verb), words.codes.rfind("e", 0, verb), 0)
    return rules("opening")["project"].search(words.part(event + 1, verb)) is not None
