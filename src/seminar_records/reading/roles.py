"""Who took part in which capacity, from the constructions of one sentence."""

from __future__ import annotations

from collections.abc import Container, Iterator

import regex
from attrs import frozen

from seminar_records.model import Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import every, rules
from seminar_records.reading.found import Found
from seminar_records.reading.meant import HEARD, MEANT, role_of

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
    ("led_several", Role.ORGANISER, "hy,"),
    ("lecture_by", Role.SPEAKER, "y"),
    ("talk_with", Role.SPEAKER, ""),
    ("addresses", Role.SPEAKER, "d"),
    ("gives_gift", Role.ATTENDEE, "dW"),
    ("gives_speech", Role.SPEAKER, "ad"),
    ("was_first", Role.SPEAKER, "Nab"),
    ("starts_talk", Role.SPEAKER, "as"),
    ("leads_session", Role.SPEAKER, "ehj"),
    ("leads", Role.SPEAKER, "z"),
    ("was_guest", Role.ATTENDEE, "LSt"),
    ("welcomes", None, "v"),
    ("welcoming", None, "V"),
    ("welcomed_who", Role.ATTENDEE, ""),
    ("panel_had", Role.SPEAKER, "k"),
    ("led_off", Role.ORGANISER, "hy"),
    ("in_speech", Role.SPEAKER, "a"),
    ("welcomed_for", Role.SPEAKER, "@j"),
    ("speech_who", Role.SPEAKER, "ajs"),
    ("chaired_with", Role.SPEAKER, "Wy"),
    ("delivered_by", Role.SPEAKER, ""),
    ("welcomed_by", None, "bvy"),
    ("led_by", Role.SPEAKER, "y"),
    ("had_speech", Role.SPEAKER, "abjt"),
    ("with_speech", Role.SPEAKER, "Wa"),
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
    ("among_were", Role.ATTENDEE, "b"),
    ("present_were", Role.ATTENDEE, "x"),
    ("there_were", Role.ATTENDEE, ":x"),
    ("present", Role.ATTENDEE, "bx"),
    ("attended_by", Role.ATTENDEE, "xy"),
    ("attends", Role.ATTENDEE, "x"),
    ("along_there", Role.ATTENDEE, ",Wx"),
    ("awarded", Role.ATTENDEE, ""),
    ("along_after", Role.ATTENDEE, "Wx"),
    ("in_presence", None, "j"),
    ("in_company", Role.ATTENDEE, "W"),
    ("received_by", Role.ATTENDEE, "bx"),
    ("we_have", Role.SPEAKER, "1b"),
    ("titled", Role.SPEAKER, "@"),
)
_RULES = tuple((rule, role, frozenset(needed)) for rule, role, needed in _GIVING)


@frozen
class Relation:
    """A person phrase with the role a construction gives it."""

    person: Found
    role: Role
    rule: str


#: Rules that say no more of those who have a role already: a title alone, who gave the keynote.
_SAME = {"titled": "all", "delivered_by": "speech"}


def relations(clause: Clause) -> Iterator[Relation]:
    """The relations of one sentence; a person phrase in no construction took no part in it."""
    grammar = rules("clauses")
    if grammar["elsewhere"].match(clause.words.text, clause.words.starts[0]):
        return
    absent = _absent(clause)
    given: dict[str, set[int]] = {"all": set(), "speech": set()}
    present = frozenset(clause.codes)
    for rule, default, needed in _RULES:
        if not needed <= present:
            continue
        for match in every(grammar[rule], clause.codes):
            if rule in MEANT and not MEANT[rule](clause, match):
                continue
            role = _role(clause, match, rule) or default
            if role is not None:
                for person in clause.groups.get(match.start("who"), ()):
                    known = _SAME.get(rule)
                    if person is absent or (known is not None and id(person) in given[known]):
                        continue
                    given["all"].add(id(person))
                    if rule == "speech_by" and role is not Role.SPEAKER:
                        given["speech"].add(id(person))
                    yield Relation(person, role, rule)
    yield from _in_turn(clause)
    yield from _prefixed(clause, given["all"])


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
    acts = clause.codes[match.end() :].removeprefix(",")[:1] in _VERBS
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
        "holds",
        "according",
        "view",
        "welcomed_for",
    }
)


def _role(clause: Clause, match: regex.Match[str], rule: str) -> Role | None:
    if rule == "chaired_by":  # moderated by X
        return role_of(clause.value(match.start()))
    if rule in HEARD:
        return HEARD[rule](clause, match)
    if "what" not in match.re.groupindex or match["what"] is None:
        return None
    if rule in _OF_ITS_OWN:
        return None
    return role_of(clause.value(match.start("what")))
