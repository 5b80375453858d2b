"""By which rule a sentence reports somebody's words, and whether it tells enough to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import regex

from seminar_records import grammar
from seminar_records.lexicon import Words
from seminar_records.model import Role
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules

__all__ = [
    "ENDING",
    "SAYING",
    "announces",
    "attributes",
    "form",
    "goes_on_to_say",
    "is_about_whom",
    "is_absent",
    "is_present",
    "is_view",
    "is_wished",
    "says_little",
    "states",
    "tells_nothing",
]

SAYING = frozenset(
    {
        "labelled",
        "as_said",
        "tail_subject",
        "tail_verb",
        "tail_source",
        "message_of",
        "point_of",
        "role_says",
        "stands_in",
        "subject_says",
        "subject_acts",
        "gives_and_says",
        "relative_says",
        "dashed",
        "deed_and_says",
        "was_and_says",
        "source_within",
        "starts_talk",
        "noted_by",
        "passive_by",
        "talk_of",
        "talk_by",
        "both_say",
        "while_says",
        "next_says",
        "opens_with",
        "subject_is",
        "subject_tail",
        "view_of",
        "does_and_says",
        "with_saying",
        "presents",
        "only_welcomes",
        "addresses",
        "in_talk",
        "represented",
        "talks_how",
        "and_says",
    }
)
ENDING = frozenset({"tail_nobody", "impersonal", "collective", "narration", "stranger"})


def form(clause: Clause) -> tuple[str, regex.Match[str] | None]:
    """The form of a sentence: the rule that decides whose words it reports, and its match."""
    codes = clause.codes
    named = "@" in codes or "%" in codes
    if _TELLING.isdisjoint(codes):
        choice = "silent" if named else "silent_anonymous"
    else:
        choice = "form" if named else "anonymous"
    present = frozenset(codes)
    for rule, needed, matches in _forms(choice):
        if needed <= present and (match := matches(codes)):
            return rule, match
    return "", None


@cache
def _forms(choice: str) -> list[tuple[str, frozenset[str], Callable[[str], Any]]]:
    """The rules of a choice, each with the codes it needs and what matches it."""
    members = grammar.choice(choice, "attribution").members
    return [(rule, _NEEDED.get(rule, frozenset()), terminal.match) for rule, terminal in members]


#: The codes without which a rule cannot match, a test that costs less than the rule.
_NEEDED = {
    "labelled": frozenset(":@"),
    "as_said": frozenset(",S"),
    "both_say": frozenset("@v"),
    "while_says": frozenset(",@vw"),
    "only_says": frozenset("Pt"),
    "both_agree": frozenset("v"),
    "subject_tail": frozenset(",@Pv"),
    "noted_by": frozenset("@Tbt"),
    "passive_by": frozenset("@bvy"),
    "told_before": frozenset("@b"),
    "tail_subject": frozenset("v"),
    "tail_verb": frozenset("v"),
    "tail_source": frozenset("S"),
    "tail_nobody": frozenset("v"),
    "source_within": frozenset(",@"),
    "message_of": frozenset("@Tbot"),
    "point_of": frozenset("@Tbo"),
    "next_says": frozenset("@b"),
    "such_was": frozenset("@Qbv"),
    "spoke": frozenset("v"),
    "spoke_to": frozenset("jv"),
    "was_speaking": frozenset("Vb"),
    "opens_with": frozenset(":d"),
    "role_says": frozenset("r"),
    "stands_in": frozenset("Jv"),
    "only_welcomes": frozenset(".v"),
    "addresses": frozenset("d"),
    "does_and_says": frozenset(",V"),
    "with_saying": frozenset("@V"),
    "subject_is": frozenset("bz"),
    "deed_and_says": frozenset("&v"),
    "was_and_says": frozenset("@Tbv"),
    "relative_says": frozenset("Qv"),
    "dashed": frozenset("@–"),
    "talk_by": frozenset("v"),
    "introduced": frozenset("biy"),
    "in_talk": frozenset("ja,"),
    "talks_how": frozenset("dajw"),
    "and_says": frozenset("&@v"),
    "hands_over": frozenset("@Ej"),
    "represented": frozenset("xy@v"),
    "impersonal": frozenset("bv"),
    "talk_says": frozenset("a"),
    "stranger": frozenset("v"),
    "subject_other": frozenset("@"),
}
_TELLING = frozenset("vVd")
#: A sentence of more codes than this tells something.
_LITTLE_MOST = 20


def says_little(clause: Clause, rule: str, match: regex.Match[str]) -> bool:
    """Whether a sentence only says that somebody acted: X welcomed the guests; X gave prizes; or
    what happened to somebody, or will: X was thanked."""
    if rule in {"only_welcomes", "passive_by", "deed_and_says"}:
        return clause.value(match.start("what")) in {"talk", "welcome"}
    if rule == "subject_is":
        at = match.start("being")
        future = clause.value(at) == "future"
        done = clause.value(at) == "perfect" and clause.codes[at + 1] != "w"  # has written books
        told_of = clause.codes[match.end() :].startswith(("x", "jx"))  # was unable to attend
        return future or done or told_of or _is_place(clause, match.end())
    if rule == "in_talk":
        return clause.value(match.start("in")) != "place"
    if rule == "subject_says":
        if match["being"] and _is_passive(clause, *match.span("being")):
            return True
        if "T" in clause.codes or len(clause.codes) > _LITTLE_MOST:
            return False
        words, little = clause.words, rules("attribution")["told_little"]
        return little.search(words.text, words.starts[0], words.ends[-1]) is not None
    if rule == "subject_acts":
        speech = "a" in match["aside"] or "a" in match["lead"]
        told = rules("attribution")["told_by_deed"].search(clause.codes, match.end() - 1)
        nothing = not speech and told is None and not goes_on_to_say(clause.words)
        return nothing or _is_place(clause, match.end())
    telling = rule != "presents" or clause.value(match.start("what")) == "telling"
    return not (telling or goes_on_to_say(clause.words))


def is_view(clause: Clause) -> bool:
    """Whether a sentence begins as one of somebody's view: For X, according to X."""
    return clause.value(0) in {"view", "according"}


def is_wished(clause: Clause, rule: str, match: regex.Match[str]) -> bool:
    """Whether a sentence tells what people or an event will or should do, or what is so of people
    who are not those of the event: students must learn; scientists have found; this seminar will
    serve."""
    if rule not in {"collective", "narration"}:
        return False
    words, found, future = clause.words, rules("attribution"), _is_future(clause, match)
    if rule == "narration":
        return future and found["this_event"].match(words.text, words.starts[0]) is not None
    at = clause.at[match.end() - 1]
    present = found["at_present"].fullmatch(words.part(at, at + 1)) is not None
    return future or (present and clause.value(clause.codes.find("L")) != Role.ATTENDEE.value)


def _is_future(clause: Clause, match: regex.Match[str]) -> bool:
    return clause.value(match.end() - 1) == "future"


def is_about_whom(clause: Clause) -> bool:
    """Whether a sentence tells of whoever was introduced, and not yet what he or she said: she
    holds a chair, she is the author of three books; or what was done after the talk."""
    words = clause.words
    return rules("attribution")["about_whom"].match(words.text, words.starts[0]) is not None


def is_present(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a sentence tells what happens to him or her in the present: he is praised as."""
    found = match.groupdict()
    if not found.get("being") or (found.get("who") or "P") != "P":
        return False
    at = clause.at[match.start("being")]
    return rules("attribution")["present"].fullmatch(clause.words.part(at, at + 1)) is not None


def is_absent(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether somebody of whom something is said was not there: X was unable to attend."""
    end = clause.words.ends[clause.at[match.end("who")] - 1]
    return rules("people")["not_there"].match(clause.words.text, end) is not None


def _is_place(clause: Clause, at: int) -> bool:
    """Whether a place or a field follows: worked in ports, was born in Lima."""
    next_two = clause.codes[at : at + 2]
    return next_two[:1] == "j" and next_two != "j," and clause.value(at) == "place"


def _is_passive(clause: Clause, first: int, last: int) -> bool:
    """Whether a verb of saying behind these auxiliaries is a passive: was thanked, not has said."""
    at = clause.codes.rfind("b", first, last)
    return clause.value(at) == "passive"


def announces(clause: Clause, rule: str, match: regex.Match[str]) -> bool:
    """Whether a sentence only says on what somebody spoke: X talked about tides."""
    if rule == "pronoun":
        return rules("attribution")["only_presents"].match(clause.codes) is not None
    if rule == "addresses":
        at = match.start("what")
    elif rule == "tail_subject":
        at = match.start("what")
        if clause.value(at) != "talk" or not {"”", '"'}.isdisjoint(clause.codes[:at]):
            return False
    elif rule not in {"relative_says", "subject_says"} or (
        clause.value(at := match.end() - 1) != "talk"
        and (rule == "subject_says" or clause.codes[at - 2 : at] != "aQ")
    ):
        return False
    return rules("attribution")["told"].search(clause.codes, at + 1) is None


def states(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a verb of saying tells enough by itself: X disagreed."""
    return match["what"] is not None and clause.value(match.start("what")) == "agree"


def tells_nothing(clause: Clause, match: regex.Match[str]) -> bool:
    """Whether a sentence tells what who is speaking did or is, and nothing of what was said: X is
    the author of three books, X grew up in Lima."""
    return rules("attribution")["told_by_deed"].search(clause.codes, match.end("who")) is None


def goes_on_to_say(words: Words) -> bool:
    """Whether somebody did something in order to say something (used the occasion to thank), or
    made, gave or raised so many points."""
    goes = rules("attribution")["goes_on_to"].search(words.text, words.starts[0], words.ends[-1])
    return goes is not None


def attributes(clause: Clause) -> bool:
    """Whether a sentence only points back at what was said: X made the call at the seminar; not
    when it goes on to tell more (and added that)."""
    words, found = clause.words, rules("attribution")
    if found["may_point"].search(words.codes) is None:
        return False
    codes = words.codes.partition("u")[0]  # a theme may be quoted behind
    if "”" in codes or '"' in codes:
        return False
    told = found["this_told"].search(words.text, words.starts[0], words.ends[-1])
    if told is None:
        return False
    rest = (
        code
        for code, at in zip(clause.codes, clause.at, strict=True)
        if words.starts[at] >= told.end()
    )
    return "v" not in "".join(rest).partition("u")[0]
