"""What the codes of a construction leave open, and its words decide: whether it is one, and which
role it gives."""

from __future__ import annotations

from collections.abc import Callable

import regex

from seminar_records.model import EventKind, Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules

__all__ = ["HEARD", "MEANT", "role_of"]

_ROLES = frozenset(role.value for role in Role)


def role_of(value: str | None) -> Role | None:
    """The role a vocabulary value names; other values name none."""
    return Role(value) if value in _ROLES else None


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
    return _is_word(clause, at, "past")


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
    what = match.start("what")
    given = what >= 0 and role_of(clause.value(what)) is not None
    if not given and not _features(clause, match):
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
    return len(group) > 1 or group[0].titled or bool(group[0].positions)


def _takes_part(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people took part, and are not merely with somebody."""
    return _is_word(clause, match.start(), "company", "spoke_there")


def _is_word(clause: Clause, at: int, *terminals: str) -> bool:
    """Whether the word at a reduced index is one that a terminal over letters knows."""
    word = clause.words.part(clause.at[at], clause.at[at] + 1)
    return any(rules("clauses")[terminal].fullmatch(word) for terminal in terminals)


def _led_talk(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether it is a talk that somebody led, where it is called no more than it."""
    at = match.start("it")
    if at < 0:
        return True
    before = clause.words.part(0, clause.at[at])
    return _is_word(clause, at, "it") and bool(rules("clauses")["talked_at"].match(before))


def _are_among(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people are said to be among others: among the panellists were X and Y."""
    return _is_word(clause, match.start("among"), "among")


def _is_winner(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether people were given an award; one name alone may be that of a body."""
    group = clause.groups[match.start("who")]
    if len(group) == 1 and not (group[0].titled or group[0].positions):
        return False
    before = clause.words.part(0, clause.at[match.start("who")])
    return rules("clauses")["award"].search(before) is not None


def _chairs_event(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether it is the event that somebody chairs; who chairs a board has an office."""
    at = match.start("what")
    if not _is_word(clause, at, "presides"):
        return True
    first = clause.at[at] + 1
    return rules("clauses")["body"].match(clause.words.part(first, first + _SOON)) is None


def _is_said(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a verb before a name is its own: nets bend, said X; not: Y, thanked X."""
    if clause.codes[match.start() - 1 : match.start()] not in {"@", "~"}:
        return True
    return _is_word(clause, clause.codes.index("v", match.start()), "said")


def _are_many(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether several people did something together."""
    return len(clause.groups[match.start("who")]) > 1


def _speaks_too(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody was said to speak on something before: X spoke on reeds, Y on nets."""
    return rules("clauses")["spoke_on"].match(clause.codes) is not None


def _gets_floor(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody is next: the floor was given to X, not in the presence of X."""
    return role_of(clause.value(match.start("who") - 1)) is None


def _features(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether those named are heard, and not only there: participants included X. Where a role
    stands before the verb (keynote speakers included X), another rule gives it."""
    if clause.codes[: match.start()].endswith("r"):
        return False
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
MEANT: dict[str, Callable[[Clause, regex.Match[str]], bool]] = {
    "holds": _is_plain,
    "view": _is_view,
    "according": _is_view,
    "includes": _is_panel,
    "delivered_by": _is_speech,
    "talk_by": _is_talk,
    "featuring": _features,
    "talks_too": _speaks_too,
    "in_company": _takes_part,
    "among_were": _are_among,
    "awarded": _is_winner,
    "says_who": _is_said,
    "chairs": _chairs_event,
    "led_several": _are_many,
    "talk_with": _is_company,
    "roles_named": _are_several,
    "attends": _is_there,
    "led_by": _led_talk,
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


def _part_taken(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who took part in a panel was heard: X took part in it; in it took part X."""
    heard = _in_panel(clause, match.end()) or _in_panel(clause, match.start())
    return Role.SPEAKER if heard else None


def _joined(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who joined a panel was heard: a panel joined by X."""
    at = match.start() - 1
    return Role.SPEAKER if clause.codes[at:][:1] == "k" and _is_panel_at(clause, at) else None


def _featured(clause: Clause, match: regex.Match[str]) -> Role | None:
    """What the list is of: the organisers – X; who came to an event that drew guests such as X."""
    if role := role_of(clause.value(match.start())):
        return role
    at = match.start("what")
    if at < 1:
        return None
    if _drew(clause, at):
        return Role.ATTENDEE
    if clause.codes[at - 1] not in {"L", "z"}:
        return None
    before = clause.words.part(0, clause.at[at])
    return Role.ATTENDEE if rules("clauses")["drew"].search(before) else None


def _drew(clause: Clause, at: int) -> bool:
    """Whether an event brought people together; a panel is there to hear them."""
    word = clause.words.part(clause.at[at], clause.at[at] + 1)
    if rules("clauses")["drew"].match(word) is None:
        return False
    return not any(_is_panel_at(clause, i) for i in range(at))


def _included(clause: Clause, match: regex.Match[str]) -> Role | None:
    """What those included are called, or that a meeting brought them together."""
    what = match.start("what")
    if what < 0:
        return Role.ATTENDEE if _drew(clause, match.start() + 1) else None
    if role := role_of(clause.value(what)):
        return role
    before = clause.words.part(0, clause.at[what])
    return Role.ATTENDEE if rules("clauses")["drew"].search(before) else None


def _gave_away(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who gave guests something, and no speech: presented shields to the winners."""
    after = clause.words.part(clause.at[match.end() - 1], clause.at[match.end() - 1] + _SOON)
    return Role.ATTENDEE if rules("clauses")["gift"].search(after) else None


#: What is given stands within so many words of the verb.
_SOON = 6


def _received(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who received something was there, and need not have spoken."""
    return Role.ATTENDEE if _is_word(clause, match.end() - 1, "received") else None


def _contributed(clause: Clause, match: regex.Match[str]) -> Role | None:
    return Role.SPEAKER if _is_word(clause, match.start(), "spoke_there") else None


def _led(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who led a discussion, or was the host of one, was its moderator."""
    at = match.start("what")
    if match["it"] is None and (at < 0 or not _is_word(clause, at, "talked_at")):
        return None
    return Role.MODERATOR


def _held(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who was the host of a discussion or of a session was its moderator; who held one spoke."""
    at, verb = match.start("what"), clause.codes.index("h", match.start("what"))
    if _is_word(clause, verb, "given"):
        return Role.SPEAKER
    talk = _is_word(clause, at, "talked_at", "hosted_at") and _is_word(clause, verb, "hosted")
    return Role.MODERATOR if talk else None


def _held_one(clause: Clause, match: regex.Match[str]) -> Role | None:
    """Who held a panel discussion spoke there, and who was its host was the moderator."""
    verb = match.start("what")
    if not _is_word(clause, match.end() - 1, "talked_at"):
        return None
    if _is_word(clause, verb, "hosted"):
        return Role.MODERATOR
    return Role.SPEAKER if _is_word(clause, verb, "given") else None


#: Rules whose words say more of the role than a noun does.
HEARD: dict[str, Callable[[Clause, regex.Match[str]], Role | None]] = {
    "attends": _part_taken,
    "present_were": _part_taken,
    "acts": _received,
    "addresses": _gave_away,
    "attended_by": _joined,
    "featuring": _featured,
    "includes": _included,
    "in_company": _contributed,
    "led_by": _led,
    "organised_by": _held,
    "organised_with": _held,
    "holds": _held_one,
}
