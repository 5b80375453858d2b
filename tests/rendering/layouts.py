"""One event in six layouts: as reports are set out, with what a record of each must say."""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import evolve, frozen
from rendering import vocabulary as v
from rendering.sentences import NOBODY, day, opening, roster
from rendering.telling import Telling
from rendering.truths import Expected, Guest, Person, Truth

__all__ = ["LAYOUTS", "Part", "Report", "render"]


@frozen
class Part:
    """A piece of a report: ``line`` stays one line, ``text`` may be wrapped or broken, ``bar`` is
    a lone pipe; ``tight`` parts follow the one before without a blank line."""

    kind: str
    text: str
    tight: bool = False


@frozen
class Report:
    """The parts of a report, and what its record must say."""

    parts: tuple[Part, ...]
    expected: Expected


def render(truth: Truth, layout: str, rng: random.Random) -> Report:
    """The report of an event in one of :data:`LAYOUTS`."""
    return LAYOUTS[layout](truth, rng)


# ------------------------------------------------------------------ parts


def _line(text: str, tight: bool = False) -> Part:
    return Part("line", text, tight)


def _text(text: str, tight: bool = False) -> Part:
    return Part("text", text, tight)


def _bodies(rng: random.Random, used: set[str]) -> list[str]:
    """One to three paragraphs in the first person."""
    out = []
    for _ in range(rng.randint(1, 3)):
        left = [sentence for sentence in v.DIRECT if sentence not in used] or list(v.DIRECT)
        chosen = rng.sample(left, min(len(left), rng.randint(2, 4)))
        used.update(chosen)
        out.append(" ".join(chosen))
    return out


def _guest(person: Person, *roles: str) -> Guest:
    return Guest(person.name, person.honorific, person.position, frozenset(roles))


def _cards(
    truth: Truth, rng: random.Random, card: Callable[[Person], list[Part]]
) -> tuple[list[Part], Expected]:
    """Speakers one after another, each under his or her name."""
    parts: list[Part] = []
    used: set[str] = set()
    remarks = []
    for person in truth.people:
        bodies = _bodies(rng, used)
        parts += [*card(person), *(_text(body) for body in bodies)]
        remarks.append((person.name, " ".join(bodies)))
    guests = tuple(_guest(person, person.role) for person in truth.people)
    return parts, Expected(guests=guests, remarks=tuple(remarks))


# ------------------------------------------------------------------ cards


def _markdown(truth: Truth, rng: random.Random) -> Report:
    marks = rng.choice(("**{}**", "### {}", "### **{}**", "## {}"))
    office = rng.choice(("{}", "{}", "*{}*"))
    beside = rng.choice((*[""] * 6, "{name}, {office}", "{name} ({office})", "{name} – {office}"))

    def card(person: Person) -> list[Part]:
        if person.position and beside and "," not in person.position:
            whole = beside.format(name=person.titled, office=person.position)
            return [_line(marks.format(whole))]
        head = [_line(marks.format(person.titled))]
        return head + ([_line(office.format(person.position))] if person.position else [])

    truth = evolve(truth, people=tuple(_carded(person) for person in truth.people))
    front = _front(truth, rng, "# {}") if rng.random() < 0.6 else [_line(f"# {truth.title}")]
    heading = rng.choice(("# Views of the Speakers", "## Remarks by the Speakers", "## Remarks"))
    parts, expected = _cards(truth, rng, card)
    parts = [*front, _text(opening(rng, truth)), _line(heading), *parts]
    parts += _ending(truth, rng)
    return Report(tuple(parts), expected.stating(truth))


#: Lines above the name of a speaker, and the role they give.
_ROLE_LINES = {
    "Speaker": "speaker",
    "Guest Speaker": "speaker",
    "Opening Remarks": "speaker",
    "Welcome Remarks": "welcome",
    "Keynote Address": "keynote speaker",
    "Keynote Speaker": "keynote speaker",
    "Chair": "chair",
    "Chair of the Session": "chair",
    "Chief Guest": "chief guest",
    "Guest of Honour": "guest of honour",
    "Discussant": "discussant",
    "Moderator": "moderator",
    "Concluding Remarks": "concluding",
    "Vote of Thanks": "concluding",
}


def _labelled(truth: Truth, rng: random.Random) -> Report:
    labels = {person.name: rng.choice(tuple(_ROLE_LINES)) for person in truth.people}

    def card(person: Person) -> list[Part]:
        name = person.titled
        words = name.split()
        if len(words) > 3 and rng.random() < 0.3:
            name = " ".join(words[:-1]) + "\n" + words[-1]
        lines = [_line(labels[person.name]), _line(name, tight=True)]
        return lines + (
            [_line(_halved(rng, person.position), tight=True)] if person.position else []
        )

    people = (_carded(person, _ROLE_LINES[labels[person.name]]) for person in truth.people)
    truth = evolve(truth, people=tuple(people))
    parts, expected = _cards(truth, rng, card)
    head = [_text(opening(rng, truth))] if rng.random() < 0.7 else []
    front = _front(truth, rng, "{}") if not head or rng.random() < 0.5 else []
    expected = expected.stating(truth)
    if not head:
        hosts = tuple(host for host in truth.hosts if host.role == "organiser")
        expected = evolve(expected, venue=None, hosts=hosts)
    heading = [_line(rng.choice(("Remarks of the Speakers", "Views of the Speakers")))]
    return Report((*front, *head, *heading, *parts, *_ending(truth, rng)), expected)


def _halved(rng: random.Random, position: str) -> str:
    """A long position over two lines."""
    words = position.split()
    if len(words) < 6 or rng.random() < 0.5:
        return position
    half = len(words) // 2
    return " ".join(words[:half]) + "\n" + " ".join(words[half:])


def _pipe(truth: Truth, rng: random.Random) -> Report:
    truth = evolve(truth, recommendations=(), compiler=None)
    bar = Part("bar", "|", True)

    def card(person: Person) -> list[Part]:
        lines = [bar, bar, _line(person.titled, tight=True)]
        lines += [_line(person.position, tight=True)] if person.position else []
        return [*lines, bar, bar]

    truth = evolve(truth, people=tuple(_carded(person) for person in truth.people))
    parts, expected = _cards(truth, rng, card)
    parts = [evolve(part, tight=True) for part in parts]
    if rng.random() < 0.7:
        parts = [bar, _text(opening(rng, truth), tight=True), *parts]
        expected = expected.stating(truth)
    return Report((*parts, bar), expected)


def _carded(person: Person, role: str = "speaker") -> Person:
    """Somebody with a card needs an honorific or an office to be known by."""
    return evolve(person, role=role)


def _front(truth: Truth, rng: random.Random, heading: str) -> list[Part]:
    """A title block: the kind, the title, who held it, when."""
    title = truth.title.upper() if rng.random() < 0.5 else truth.title
    hosts = [host.name for host in truth.hosts if host.role == "organiser"]
    kind = truth.kind.title()
    when = day(rng, truth.day)
    return [
        _line(f"{kind} on"),
        _line(heading.format(title)),
        _line(rng.choice(("ORGANISED BY", "Organised by", "Organized by"))),
        *(_line(host) for host in hosts),
        _line(when.upper() if rng.random() < 0.3 else when),
    ]


# ------------------------------------------------------------------ running text


_ROLES = ("chair", "chief guest", "moderator", "keynote speaker", "guest of honour", "discussant")


def _told(truth: Truth, rng: random.Random, known: bool) -> tuple[Truth, list[Part], Expected]:
    """Paragraphs of reported speech; people are introduced first when they are not known."""
    roles = rng.sample(_ROLES, rng.randint(0, min(2, len(truth.people) - 1)))
    people = [
        evolve(person, role=roles[i] if i < len(roles) else "speaker")
        for i, person in enumerate(truth.people)
    ]
    truth = evolve(truth, people=tuple(people))
    parts: list[Part] = []
    telling = Telling(rng)
    listed = tuple(p for p in people if p.role != "speaker" or known or rng.random() < 0.6)
    if listed:
        parts.append(_text(" ".join(roster(rng, truth, listed))))
        telling.known.update(person.name for person in listed)
    remarks = []
    speaking = [person for person in people if person.role != "moderator" or rng.random() < 0.5]
    rng.shuffle(speaking)
    if len(speaking) > 1 and rng.random() < 0.3:
        speaking.append(speaking[0])
    for person in speaking:
        introduced = person.name not in telling.known and rng.random() < 0.2
        lead = [telling.introduction(person)] if introduced else []
        tell = telling.after_introduction if introduced else telling.remarks
        sentences = tell(person, rng.randint(1, 5))
        remarks.append((person.name, " ".join(sentences)))
        told = _paragraphs(rng, sentences, lead)
        nobody = rng.choice(NOBODY) if rng.random() < 0.3 else ""
        if nobody and rng.random() < 0.4:
            told[-1] = _text(f"{told[-1].text} {nobody}")
        elif nobody:
            told.append(_text(nobody))
        parts += told
    guests = tuple(
        _guest(person, person.role) for person in people if person in speaking + list(listed)
    )
    return truth, parts, Expected(guests=guests, remarks=tuple(remarks))


def _paragraphs(rng: random.Random, sentences: list[str], lead: list[str]) -> list[Part]:
    """The sentences as one paragraph, or as two; ``lead`` comes before them."""
    cut = next((i for i in range(2, len(sentences)) if sentences[i].startswith(("He ", "She "))), 0)
    if len(sentences) < 4 or not cut or rng.random() < 0.6:
        return [_text(" ".join([*lead, *sentences]))]
    return [_text(" ".join([*lead, *sentences[:cut]])), _text(" ".join(sentences[cut:]))]


def _ending(truth: Truth, rng: random.Random) -> list[Part]:
    """Recommendations and who compiled the report."""
    parts = []
    if truth.recommendations:
        parts.append(_line("Recommendations"))
        marks = rng.choice(("{}. ", "- ", "• ", "({}) ", "- {}. "))
        for number, item in enumerate(truth.recommendations, 1):
            parts.append(_line(marks.format(number) + item, tight=number > 1))
    if truth.compiler:
        parts.append(
            _line(rng.choice(("Compiled by: {}", "Compiled by {}")).format(truth.compiler))
        )
    return parts


def _prose(truth: Truth, rng: random.Random) -> Report:
    truth, parts, expected = _told(truth, rng, known=False)
    head = [_line(truth.title)] if rng.random() < 0.3 else []
    parts = [*head, _text(opening(rng, truth)), *parts]
    if rng.random() < 0.5:
        parts.append(_text(f"The {truth.kind} ended with a vote of thanks."))
    parts += _ending(truth, rng)
    return Report(tuple(parts), expected.stating(truth))


def _fields(truth: Truth, rng: random.Random) -> Report:
    truth, parts, expected = _told(truth, rng, known=True)
    hosts = [host.name for host in truth.hosts if host.role == "organiser"]
    partners = [host.name for host in truth.hosts if host.role != "organiser"]
    rows = [
        f"{rng.choice(('Title', 'Topic', 'Theme'))}: {truth.title}",
        f"Date: {_numeric(rng, truth)}",
        *([f"Venue: {truth.venue}"] if truth.venue else []),
        f"{rng.choice(('Organised by', 'Organiser', 'Organizer'))}: {'; '.join(hosts)}",
        *([f"In collaboration with: {partners[0]}"] if partners else []),
    ]
    rng.shuffle(rows)
    head = _line(f"Report of the {truth.kind.title()}")
    fields = [head, *(_line(row, tight=i > 0) for i, row in enumerate(rows))]
    return Report((*fields, *parts, *_ending(truth, rng)), expected.stating(truth))


def _numeric(rng: random.Random, truth: Truth) -> str:
    """The date as a form may have it."""
    start = truth.day.start
    if truth.day.end is None and rng.random() < 0.2:
        return rng.choice((start.isoformat(), f"{start:%d.%m.%Y}"))
    return day(rng, truth.day)


# ------------------------------------------------------------------ transcripts


def _transcript(truth: Truth, rng: random.Random) -> Report:
    capitals, short = rng.random() < 0.5, rng.random() < 0.3
    people = [_called(person, capitals) for person in truth.people[:4]]
    used: set[str] = set()
    parts, remarks = [], []
    for turn in range(rng.randint(len(people) * 2, len(people) * 4)):
        person = people[turn] if turn < len(people) else rng.choice(people)
        said = _bodies(rng, used)[0]
        label = person.later if short and turn >= len(people) else person.titled
        parts.append(_text(f"{label}: {said}"))
        remarks.append((person.name, said))
    guests = tuple(_guest(person, "speaker") for person in people)
    truth = evolve(truth, recommendations=(), compiler=None)
    front = [_line(f"# {truth.title}"), _text(opening(rng, truth))]
    expected = Expected(guests=guests, remarks=tuple(remarks)).stating(truth)
    return Report((*front, *parts), expected)


def _called(person: Person, capitals: bool) -> Person:
    """As the labels of a transcript name somebody: without position."""
    if not capitals:
        return evolve(person, position=None)
    return evolve(
        person,
        name=person.name.upper(),
        honorific=person.honorific.upper(),
        short=person.short.upper(),
        position=None,
    )


LAYOUTS: dict[str, Callable[[Truth, random.Random], Report]] = {
    "markdown": _markdown,
    "labelled": _labelled,
    "pipe": _pipe,
    "prose": _prose,
    "transcript": _transcript,
    "fields": _fields,
}
