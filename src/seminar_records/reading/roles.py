"""Who took part in which capacity, from the constructions of one sentence."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

import regex
from attrs import frozen

from seminar_records.model import EventKind, Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import every, rules
from seminar_records.reading.found import Found

__all__ = ["Relation", "relations", "role_of"]

#: Rules in the order in which they are tried. ``what`` in a rule is a role noun, a chairing verb or
#: a speech noun that gives the role; the second part is the role when the word gives none. The
#: third are the codes without which the rule cannot match, a test that costs less than the rule.
_GIVING: tuple[tuple[str, Role | None, str], ...] = (
    ("chaired_by", None, "cy"),
    ("chairs", None, "c"),
    ("under_chair", None, "c"),
    ("role_was", None, "r"),
    ("was_role", None, "br"),
    ("second_role", None, "&r"),
    ("roles_are", None, ",r"),
    ("roles_named", None, "r"),
    ("as_role", None, "Sr"),
    ("with_as", None, ""),
    ("speech_by", Role.SPEAKER, "a"),
    ("speech_of", Role.SPEAKER, "aot"),
    ("according", Role.SPEAKER, "S"),
    ("organised_by", Role.ORGANISER, "bhy"),
    ("organised_with", Role.ORGANISER, "@hy"),
    ("lecture_by", Role.SPEAKER, "y"),
    ("talk_with", Role.SPEAKER, ""),
    ("addresses", Role.SPEAKER, "d"),
    ("gives_speech", Role.SPEAKER, "ad"),
    ("was_first", Role.SPEAKER, "Nab"),
    ("starts_talk", Role.SPEAKER, "as"),
    ("leads_session", Role.SPEAKER, "ehj"),
    ("leads", Role.SPEAKER, "z"),
    ("was_guest", Role.ATTENDEE, "LSt"),
    ("welcomes", None, "v"),
    ("welcoming", None, "V"),
    ("welcomed_who", Role.ATTENDEE, ""),
    ("panel_had", Role.SPEAKER, "kb"),
    ("led_off", Role.ORGANISER, "hy"),
    ("in_speech", Role.SPEAKER, "a"),
    ("welcomed_for", Role.SPEAKER, "@j"),
    ("speech_who", Role.SPEAKER, "ajs"),
    ("chaired_with", Role.SPEAKER, "Wy"),
    ("delivered_by", Role.SPEAKER, ""),
    ("welcomed_by", None, "bvy"),
    ("led_by", Role.SPEAKER, "y"),
    ("had_speech", Role.SPEAKER, "abjt"),
    ("with_speech", Role.SPEAKER, "Was"),
    ("along_with", Role.SPEAKER, ",W"),
    ("and_who", Role.SPEAKER, "&,Q"),
    ("title_then", Role.SPEAKER, "()"),
    ("title_above", Role.SPEAKER, ""),
    ("speaks", Role.SPEAKER, "v"),
    ("represented", Role.SPEAKER, "xyv"),
    ("with_others", Role.SPEAKER, "&v"),
    ("says_who", Role.SPEAKER, "v"),
    ("message_of", Role.SPEAKER, "Tbot"),
    ("includes", Role.SPEAKER, ""),
    ("featuring", Role.SPEAKER, ""),
    ("labelled", Role.SPEAKER, ":"),
    ("tail_pronoun", Role.SPEAKER, ",@Pv"),
    ("next_was", Role.SPEAKER, "b"),
    ("invites", Role.SPEAKER, "i"),
    ("introduces", Role.SPEAKER, "i"),
    ("was_introduced", Role.SPEAKER, "@biy"),
    ("acts", Role.SPEAKER, ""),
    ("view", Role.SPEAKER, "j"),
    ("guests", Role.SPEAKER, ":Lx"),
    ("event_office", Role.SPEAKER, "@bot"),
    ("listed_talks", Role.SPEAKER, ":j"),
    ("listed_with", Role.SPEAKER, ":@"),
    ("spoke_all", Role.SPEAKER, ":"),
    ("on_panel", Role.SPEAKER, "jkb"),
    ("speaking_too", Role.SPEAKER, "Vb"),
    ("talks_on", Role.SPEAKER, "@j"),
    ("talks_too", Role.SPEAKER, "j"),
    ("talk_by", Role.SPEAKER, "y"),
    ("titled_by", Role.SPEAKER, "y"),
    ("speech_was", Role.SPEAKER, "abt"),
    ("holds", Role.ORGANISER, "h"),
    ("present_were", Role.ATTENDEE, "x"),
    ("present", Role.ATTENDEE, "bx"),
    ("attended_by", Role.ATTENDEE, "xy"),
    ("attends", Role.ATTENDEE, "x"),
    ("along_there", Role.ATTENDEE, ",Wx"),
    ("along_after", Role.ATTENDEE, "Wx"),
    ("in_presence", None, "j"),
    ("in_company", Role.ATTENDEE, "W"),
    ("received_by", Role.ATTENDEE, "bx"),
    ("we_have", Role.SPEAKER, "1b"),
    ("titled", Role.SPEAKER, "@"),
)
_RULES = tuple((rule, role, frozenset(needed)) for rule, role, needed in _GIVING)


_ROLES = frozenset(role.value for role in Role)


@frozen
class Relation:
    """A person phrase with the role a construction gives it."""

    person: Found
    role: Role
    rule: str


def role_of(value: str | None) -> Role | None:
    """The role a vocabulary value names; other values name none."""
    return Role(value) if value in _ROLES else None


def relations(clause: Clause) -> Iterator[Relation]:
    """The relations of one sentence; a person phrase in no construction took no part in it."""
    grammar = rules("clauses")
    absent = _absent(clause)
    named: set[int] = set()
    present = frozenset(clause.codes)
    for rule, default, needed in _RULES:
        if not needed <= present:
            continue
        for match in every(grammar[rule], clause.codes):
            if rule in _MEANT and not _MEANT[rule](clause, match):
                continue
            role = _role(clause, match, rule) or default
            if role is not None:
                for person in clause.groups.get(match.start("who"), ()):
                    if person is not absent and not (rule == "titled" and id(person) in named):
                        named.add(id(person))
                        yield Relation(person, role, rule)
    yield from _in_turn(clause)
    yield from _prefixed(clause, named)


def _is_plain(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody holds an event; not in support of it, nor a caption: organising it. Who
    held a meeting with others met them, and who conducted a session on nets spoke."""
    if clause.value(match.start("what")) or _conducts(clause, match):
        return False
    kind = match.end() - 1
    met = clause.codes[kind] == "k" and clause.value(kind) == "meeting"
    return not (met and clause.codes[kind + 1 : kind + 2] == "W")


def _is_view(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a preposition gives somebody's view: for X; according to X."""
    return clause.value(match.start("what")) in {"view", "according"}


def _says_more(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody does more than welcome the guests, which has a role of its own; a name
    without a title of which something is said (Rio Grande was discussed) may be anything's."""
    if _is_passive(clause, match):
        return False
    if clause.value(match.start("what")) != "welcome":
        return True
    return rules("attribution")["only_welcomes"].match(clause.codes) is None


def _is_passive(clause: Clause, match: regex.Match[str]) -> bool:
    at = match.start("what")
    if clause.codes[match.start("who")] == "@" or clause.value(at - 1) != "passive":
        return False
    return clause.words.part(clause.at[at], clause.at[at] + 1).endswith("ed")


def _is_greeted(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody is welcomed to the event."""
    return clause.value(match.start("what")) == "welcome"


def _has_panel(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether it is a panel that has the people named."""
    return _is_panel_at(clause, match.start())


def _on_panel(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether it is a panel that people were on; at a meeting they were merely there."""
    return _is_panel_at(clause, clause.codes.index("k", match.start()))


def _in_panel(clause: Clause, at: int) -> bool:
    """Whether it is a panel in which people took part, and so were heard."""
    match = rules("clauses")["in_panel"].match(clause.codes, at)
    return match is not None and _is_panel_at(clause, match.start("what"))


def _is_panel_at(clause: Clause, at: int) -> bool:
    """Whether an event is one at which all who take part are heard."""
    return clause.value(at) == str(EventKind.PANEL_DISCUSSION.value)


def _is_welcomed(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody is welcomed, and not spoken of: they praised Dr. X for a lecture."""
    at = match.start("what")
    return clause.codes[at] != "v" or clause.value(at) == "welcome"


def _is_panel(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people are what is included: a panel has them, others only where a title says so."""
    if not _role(clause, match, "includes") and not _features(clause, match):
        return False
    if match["what"] is not None or clause.codes[match.start("who")] == "@":
        return True
    return _is_panel_at(clause, match.start())


def _is_talk(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a talk is what somebody stands behind by title: they sold the book “Reeds” by X."""
    return "a" in clause.codes


def _is_speech(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether what was provided is a speech; technical support was provided by X is none."""
    at = match.start("who") - 1
    if clause.codes[at - 1 : at + 1] == "&v":  # chaired by X and opened by Y
        verb = clause.words.part(clause.at[at], clause.at[at] + 1)
        return rules("clauses")["done_by"].fullmatch(verb) is not None
    before = clause.codes[: match.start()]
    return clause.value(match.start()) != "telling" or not _SPOKEN.isdisjoint(before)


_SPOKEN = frozenset('ak”"')


def _is_there(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody came; whom somebody else represented did not, nor who could not attend."""
    at = clause.codes.find("x", match.end("who"), match.end())
    if at < 0:
        return True
    grammar, first, verb = rules("people"), clause.at[match.end("who")], clause.at[at]
    if grammar["away"].search(clause.words.part(first, verb)):
        return False
    by_another = clause.codes[at + 1 : at + 2] == "y"
    return not (by_another and grammar["represented"].fullmatch(clause.words.part(verb, verb + 1)))


def _conducts(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody led a session on something; who organised one need not have spoken."""
    what = match.start("what")
    on, at = clause.codes.find("ej", what) + 1, clause.at[what]
    if not on or on > match.end() or clause.value(on) == "place":
        return False
    return rules("clauses")["conducted"].fullmatch(clause.words.part(at, at + 1)) is not None


def _leads(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody led a session or a discussion."""
    at = clause.at[match.start("led")]
    return rules("clauses")["led"].fullmatch(clause.words.part(at, at + 1)) is not None


def _are_several(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a role is one of several people: the panellists X and Y."""
    return clause.words.is_plural(clause.at[match.start("what")])


def _is_company(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people are whom a session was held with; a name alone may be an organisation's."""
    before = match.start("who") - 1
    group, joint = clause.groups[before + 1], clause.at[before]
    if clause.codes[before] == "j":
        word = clause.words.part(joint, joint + 1)
        return len(group) > 1 and rules("people")["between"].fullmatch(word) is not None
    return len(group) > 1 or group[0].titled


def _takes_part(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people took part, and are not merely with somebody."""
    at = clause.at[match.start()]
    return rules("clauses")["company"].fullmatch(clause.words.part(at, at + 1)) is not None


def _speaks_too(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody was said to speak on something before: X spoke on reeds, Y on nets."""
    return rules("clauses")["spoke_on"].match(clause.codes) is not None


def _gets_floor(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody is next: the floor was given to X, not in the presence of X."""
    return role_of(clause.value(match.start("who") - 1)) is None


def _features(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether those named are heard, and not only there: participants included X."""
    there = rules("clauses")["only_there"].search(clause.codes, 0, match.start("who"))
    return there is None or not any(
        clause.codes[i] == "x" or clause.value(i) in _GUESTS for i in range(*there.span())
    )


_GUESTS = frozenset({"attendee", "guest of honour", "chief guest"})


def _were_there(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether an event was attended by somebody: by growers, besides the Dean Dr. X."""
    at = match.start("who") - 1
    return clause.codes[at] != "j" or clause.value(at) in {"besides", *_GUESTS}


#: What the codes of a rule leave open, and the words decide.
_MEANT: dict[str, Callable[[Clause, regex.Match[str]], bool]] = {
    "holds": _is_plain,
    "view": _is_view,
    "according": _is_view,
    "includes": _is_panel,
    "delivered_by": _is_speech,
    "talk_by": _is_talk,
    "featuring": _features,
    "talks_too": _speaks_too,
    "in_company": _takes_part,
    "talk_with": _is_company,
    "roles_named": _are_several,
    "attends": _is_there,
    "attended_by": _were_there,
    "present": _is_there,
    "next_was": _gets_floor,
    "leads_session": _conducts,
    "leads": _leads,
    "welcomed_for": _is_welcomed,
    "welcomed_who": _is_greeted,
    "panel_had": _has_panel,
    "on_panel": _on_panel,
    "speaks": _says_more,
    "with_others": _says_more,
}


def _in_turn(clause: Clause) -> Iterator[Relation]:
    """A and B were the Chief Guest and the Guest of Honour respectively."""
    for match in every(rules("clauses")["each_role"], clause.codes):
        group = clause.groups.get(match.start("who"), ())
        for person, what in zip(group, ("first", "what"), strict=False):
            if role := role_of(clause.value(match.start(what))):
                yield Relation(person, role, "each_role")


def _absent(clause: Clause) -> Found | None:
    """The one on whose behalf somebody else speaks; not the actor of a sentence that begins so: On
    behalf of the Minister, Mr. X read the speech."""
    match = rules("clauses")["behalf_of"].search(clause.codes)
    if match is None:
        return None
    group = clause.groups[match.start("who")]
    acts = clause.codes[match.end() : match.end() + 1] in _VERBS
    acts = acts and (not match.start() or "," in match.group())
    return None if acts and len(group) == 1 else group[0]


_VERBS = frozenset("vdcxhiE")


def _prefixed(clause: Clause, named: Container[int]) -> Iterator[Relation]:
    """Role nouns directly before a name: Moderator Jane Roe."""
    for group in clause.groups.values():
        for person in group:
            here = not person.bracketed or id(person) in named  # (chair) may be of a committee
            if here and (role := role_of(person.role)):
                yield Relation(person, role, "role-before-name")


#: Rules in which a word that could give a role gives none.
_OF_ITS_OWN = frozenset(
    {
        "speaks",
        "with_others",
        "welcomed_who",
        "featuring",
        "holds",
        "according",
        "view",
        "welcomed_for",
        "in_company",
    }
)


def _role(clause: Clause, match: regex.Match[str], rule: str) -> Role | None:
    if rule in {"chaired_by", "featuring"}:  # moderated by X; the organisers – X and Y
        return role_of(clause.value(match.start()))
    if rule == "attends":
        return Role.SPEAKER if _in_panel(clause, match.end()) else None
    if "what" not in match.re.groupindex or match["what"] is None:
        return None
    if rule in _OF_ITS_OWN:
        return None
    return role_of(clause.value(match.start("what")))
