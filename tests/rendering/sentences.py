"""Sentences of reports: openings, rosters, and what belongs to nobody."""

from __future__ import annotations

import random

from rendering import vocabulary as v
from rendering.truths import Day, Host, Person, Truth

__all__ = ["NOBODY", "day", "opening", "roster", "with_position"]

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

#: Between the speakers; none of them says what somebody said.
NOBODY = (
    "The remarks were followed by a round of questions from the audience.",
    "Tea was served after the first part of the programme.",
    "Participants raised questions about the cost of the proposals.",
    "A lively discussion followed.",
    "Students, journalists and members of the public attended in large numbers.",
    "The audience asked about the role of the municipalities.",
    "A short film on the subject was shown before the break.",
    "The participants agreed that the exchange should go on.",
)


def _ordinal(number: int) -> str:
    if 10 < number % 100 < 14:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def day(rng: random.Random, days: Day) -> str:
    """The date as somebody may print it."""
    start, end = days.start, days.end
    month = _MONTHS[start.month - 1]
    forms: tuple[str, ...]
    if end is None:
        forms = (
            f"{start.day} {month} {start.year}",
            f"{month} {start.day}, {start.year}",
            f"{_ordinal(start.day)} {month} {start.year}",
            f"{_ordinal(start.day)} {month}, {start.year}",
            f"{_WEEKDAYS[start.weekday()]}, {start.day} {month} {start.year}",
            f"{_WEEKDAYS[start.weekday()]}, {month} {start.day}, {start.year}",
            f"{_WEEKDAYS[start.weekday()]} {start.day} {month} {start.year}",
            f"{_WEEKDAYS[start.weekday()]}, the {_ordinal(start.day)} of {month} {start.year}",
            f"{month} {_ordinal(start.day)}, {start.year}",
            f"{month[:3]} {start.day}, {start.year}",
        )
    elif (start.year, start.month) == (end.year, end.month):
        forms = (
            f"{start.day}-{end.day} {month} {start.year}",
            f"{start.day}–{end.day} {month} {start.year}",
            f"{start.day} to {end.day} {month} {start.year}",
            f"{month} {start.day}-{end.day}, {start.year}",
            f"{month} {start.day} to {end.day}, {start.year}",
        )
    else:
        last = _MONTHS[end.month - 1]
        year = f" {start.year}" if start.year != end.year else ""
        forms = (
            f"{start.day} {month}{year} to {end.day} {last} {end.year}",
            f"{start.day} {month}{year} – {end.day} {last} {end.year}",
        )
    return rng.choice(forms)


def the(name: str) -> str:
    """An organisation with its article, where it has one."""
    first = name.split()[0]
    bare = " of " not in name and " for " not in name and first in " ".join(v.CITIES)
    return name if bare else f"the {name}"


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]


def opening(rng: random.Random, truth: Truth) -> str:
    """One sentence with all that the truth says of the event."""
    organisers = [host for host in truth.hosts if host.role == "organiser"]
    partners = [host for host in truth.hosts if host.role != "organiser"]
    who = " and ".join(the(host.name) + _bracket(host) for host in organisers)
    held = rng.choice(("organised", "hosted", "held", "organized"))
    what = f"{_article(truth.kind)} {truth.kind} {_titled(rng, truth.title)}"
    when, where = f" on {day(rng, truth.day)}", f" at the {truth.venue}" if truth.venue else ""
    if truth.venue and truth.venue.startswith(("Saint", "Town", "Orchid")):
        where = f" at {truth.venue}"
    elif truth.venue in v.CITIES:
        where = f" in {truth.venue}"
    facts = rng.choice((when + where, where + when))
    form = rng.randrange(4)
    if form == 0:
        return f"{_cap(who)}{_with(rng, partners, ', ')} {held} {what}{facts}."
    if form == 1:
        return f"{_cap(what)} was organised by {who}{_with(rng, partners, ' ')}{facts}."
    if form == 2:
        return f"{_cap(when.strip())}, {who}{_with(rng, partners, ', ')} {held} {what}{where}."
    return f"{_cap(who)} {held} {what}{_with(rng, partners, ' ')}{facts}."


def _bracket(host: Host) -> str:
    return f" ({host.acronym})" if host.acronym else ""


def _article(kind: str) -> str:
    return "an" if kind[0] in "aeiou" else "a"


def _with(rng: random.Random, partners: list[Host], gap: str) -> str:
    if not partners:
        return ""
    cue = rng.choice(("in collaboration with", "in partnership with", "in cooperation with"))
    return f"{gap}{cue} {the(partners[0].name)}{gap.rstrip()}"


def _titled(rng: random.Random, title: str) -> str:
    cue = rng.choice(("on", "titled", "on the topic", "entitled"))
    return rng.choice((f"{cue} “{title}”", f'{cue} "{title}"'))


# ------------------------------------------------------------------ who was there


def with_position(person: Person) -> str:
    """Name, position."""
    return f"{person.titled}, {person.position}" if person.position else person.titled


def _bracketed(person: Person) -> str:
    """Name (position)."""
    return f"{person.titled} ({person.position})" if person.position else person.titled


def _apposed(person: Person) -> str:
    return with_position(person) + ("," if person.position else "")


def roster(rng: random.Random, truth: Truth, people: tuple[Person, ...]) -> list[str]:
    """Sentences that name people with their positions and roles."""
    out = [_in_role(rng, truth, person) for person in people if person.role != "speaker"]
    speakers = [person for person in people if person.role == "speaker"]
    if len(speakers) == 1:
        out.append(f"The speaker was {with_position(speakers[0])}.")
    elif speakers:
        cue = rng.choice(
            (
                "The speakers included",
                "Speakers included",
                "The speakers were",
                "The panelists were",
            )
        )
        joint = "; " if rng.random() < 0.6 else ", "
        form = _bracketed if rng.random() < 0.2 else with_position
        listed = joint.join(form(person) for person in speakers[:-1])
        out.append(f"{cue} {listed}{joint.strip()} and {form(speakers[-1])}.")
    return out


def _in_role(rng: random.Random, truth: Truth, person: Person) -> str:
    who, bare = _apposed(person), with_position(person)
    session = rng.choice(("session", "event", truth.kind))
    forms = {
        "chair": (f"The {session} was chaired by {bare}.", f"{who} chaired the {session}."),
        "chief guest": (
            f"{who} was the chief guest.",
            f"{who} graced the occasion as the chief guest.",
            f"The chief guest was {bare}.",
        ),
        "guest of honour": (f"{who} was the guest of honour.",),
        "moderator": (
            f"The {session} was moderated by {bare}.",
            f"{who} moderated the {session}.",
            f"The proceedings were moderated by {bare}.",
        ),
        "keynote speaker": (
            f"The keynote address was delivered by {bare}.",
            f"{who} delivered the keynote address.",
            f"{who} was the keynote speaker.",
        ),
        "discussant": (f"The discussant was {bare}.",),
        "welcome": (f"The welcome address was delivered by {bare}.",),
    }
    return rng.choice(forms[person.role])
