"""By which rule a sentence reports somebody's words, and whether it tells enough to."""

from __future__ import annotations

import regex

from seminar_records import grammar
from seminar_records.reading.clauses import Clause
from seminar_records.reading.codes import rules

__all__ = ["ENDING", "SAYING", "announces", "form", "says_little", "topical"]

SAYING = frozenset(
    {
        "labelled",
        "as_said",
        "tail_subject",
        "tail_verb",
        "role_says",
        "stands_in",
        "subject_says",
        "subject_acts",
        "gives_and_says",
        "relative_says",
        "talk_of",
        "talk_by",
        "both_say",
        "while_says",
        "next_says",
        "opens_with",
        "subject_is",
        "subject_tail",
        "view_of",
        "presents",
        "only_welcomes",
        "addresses",
    }
)
ENDING = frozenset({"impersonal", "collective", "narration"})


def form(clause: Clause) -> tuple[str, regex.Match[str] | None]:
    """The form of a sentence: the rule that decides whose words it reports, and its match."""
    codes = clause.codes
    named = "@" in codes or "%" in codes
    if _TELLING.isdisjoint(codes):
        choice = "silent" if named else "silent_anonymous"
    else:
        choice = "form" if named else "anonymous"
    return grammar.choice(choice, "attribution").match(codes) or ("", None)


_TELLING = frozenset("vVd")


def says_little(clause: Clause, rule: str, match: regex.Match[str]) -> bool:
    """Whether a sentence only says that somebody acted: X welcomed the guests; X gave prizes; or
    what happened to somebody, or will: X was thanked."""
    if rule == "only_welcomes":
        return clause.value(match.start("what")) == "welcome"
    if rule == "subject_is":
        return clause.value(match.start("being")) != "passive"
    if rule == "subject_says" and match["being"]:
        return _is_passive(clause, *match.span("being"))
    return rule == "presents" and clause.value(match.start("what")) != "telling"


def _is_passive(clause: Clause, first: int, last: int) -> bool:
    """Whether a verb of saying behind these auxiliaries is a passive: was thanked, not has said."""
    at = clause.codes.rfind("b", first, last)
    return clause.value(at) == "passive"


def announces(clause: Clause, rule: str, match: regex.Match[str]) -> bool:
    """Whether a sentence only says on what somebody spoke: X talked about tides."""
    if rule == "addresses":
        at = match.start("what")
    elif rule != "subject_says" or clause.value(at := match.end() - 1) != "talk":
        return False
    return rules("attribution")["told"].search(clause.codes, at + 1) is None


def topical(clause: Clause) -> bool:
    """Whether the sentence names the topic of a speech: X gave a lecture on tides."""
    match = rules("attribution")["topic"].search(clause.codes)
    if match is None:
        return False
    at = match.start("on")
    return at < 0 or clause.value(at) == "topic"
