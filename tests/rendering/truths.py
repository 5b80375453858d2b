"""What a report may have to say: an event, its people and their remarks, made up by a seed."""

from __future__ import annotations

import random
from datetime import date, timedelta

from attrs import evolve, frozen
from rendering import vocabulary as v

__all__ = ["Day", "Expected", "Guest", "Host", "Person", "Truth", "truth"]


@frozen
class Person:
    """Somebody who takes part. ``short`` is the name used later, after the honorific."""

    name: str
    honorific: str
    short: str
    position: str | None
    female: bool
    role: str = "speaker"

    @property
    def titled(self) -> str:
        """The name with its honorific."""
        return f"{self.honorific} {self.name}".strip()

    @property
    def later(self) -> str:
        """The form used once the person is known."""
        return f"{self.honorific} {self.short}" if self.honorific else self.name

    @property
    def pronoun(self) -> str:
        """He or she."""
        return "she" if self.female else "he"


@frozen
class Host:
    """An organisation, with its part in the event; ``acronym`` is printed once, in brackets."""

    name: str
    role: str = "organiser"
    acronym: str = ""


@frozen
class Day:
    """The days of the event."""

    start: date
    end: date | None = None


@frozen
class Truth:
    """One event, what it recommended, and who compiled the report."""

    kind: str
    title: str
    day: Day
    venue: str | None
    hosts: tuple[Host, ...]
    people: tuple[Person, ...]
    recommendations: tuple[str, ...] = ()
    compiler: str | None = None


@frozen
class Guest:
    """What a record must say of one person."""

    name: str
    honorifics: str
    position: str | None
    roles: frozenset[str]


@frozen
class Expected:
    """What a record must say; ``remarks`` are name and text, in the order of the report."""

    kind: str | None = None
    title: str | None = None
    start: str | None = None
    end: str | None = None
    venue: str | None = None
    hosts: tuple[Host, ...] = ()
    guests: tuple[Guest, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    recommendations: tuple[str, ...] = ()
    compiler: str | None = None

    def stating(self, truth: Truth) -> Expected:
        """The same with all that a truth says of the event."""
        return evolve(
            self,
            kind=v.KINDS[truth.kind],
            title=truth.title,
            start=truth.day.start.isoformat(),
            end=truth.day.end.isoformat() if truth.day.end else None,
            venue=truth.venue,
            hosts=truth.hosts,
            recommendations=truth.recommendations,
            compiler=truth.compiler,
        )


def truth(rng: random.Random) -> Truth:
    """An event with two to six people, no two of one name."""
    city = rng.choice(v.CITIES)
    hosts = [_acronymed(rng, Host(_organisation(rng)))]
    if rng.random() < 0.4:
        other = Host(_organisation(rng), rng.choice(("organiser", "partner")))
        if other.name not in hosts[0].name and hosts[0].name not in other.name:
            hosts.append(other)
    return Truth(
        kind=rng.choice(tuple(v.KINDS)),
        title=_filled(rng, v.TOPICS),
        day=_day(rng),
        venue=rng.choice(("{city}", *v.VENUES)).format(city=city) if rng.random() < 0.8 else None,
        hosts=tuple(hosts),
        people=_people(rng),
        recommendations=_recommendations(rng),
        compiler=_person(rng).name if rng.random() < 0.2 else None,
    )


def _filled(rng: random.Random, patterns: tuple[str, ...]) -> str:
    """A pattern with its slots filled."""
    theme, theme2 = rng.sample(v.THEMES, 2)
    country, country2 = rng.sample(v.COUNTRIES, 2)
    return rng.choice(patterns).format(
        theme=theme,
        theme2=theme2,
        country=country,
        country2=country2,
        city=rng.choice(v.CITIES),
        field=rng.choice(v.FIELDS),
        subject=rng.choice(v.SUBJECTS),
        paper=rng.choice(v.PAPERS),
        org=rng.choice(v.ORGANISATIONS).format(
            city=rng.choice(v.CITIES), field=rng.choice(v.FIELDS)
        ),
    )


def _organisation(rng: random.Random) -> str:
    return _filled(rng, v.ORGANISATIONS)


def _acronymed(rng: random.Random, host: Host) -> Host:
    letters = "".join(word[0] for word in host.name.split() if word[0].isupper())
    return evolve(host, acronym=letters) if len(letters) > 2 and rng.random() < 0.2 else host


def _recommendations(rng: random.Random) -> tuple[str, ...]:
    if rng.random() < 0.7:
        return ()
    return tuple(rng.sample(v.RECOMMENDATIONS, rng.randint(2, 6)))


def _day(rng: random.Random) -> Day:
    start = date(2005, 1, 1) + timedelta(days=rng.randrange(7000))
    days = rng.choice((0, 0, 0, 0, 1, 2, 3))
    return Day(start, start + timedelta(days=days) if days else None)


def _people(rng: random.Random) -> tuple[Person, ...]:
    people: dict[str, Person] = {}
    while len(people) < rng.randint(2, 6):
        person = _person(rng)
        if all(_apart(person, other) for other in people.values()):
            people[person.name] = person
    return tuple(people.values())


def _apart(one: Person, other: Person) -> bool:
    """Whether no word of one name is in the other."""
    return not set(one.name.lower().split()) & set(other.name.lower().split())


def _person(rng: random.Random) -> Person:
    origin, female = rng.choice(tuple(v.FAMILIES)), rng.random() < 0.45
    given = rng.choice((v.FEMALE if female else v.MALE)[origin])
    family = rng.choice(v.FAMILIES[origin])
    honorific = _honorific(rng, female)
    short = family
    if origin == "east":
        name = f"{family} {given}" if rng.random() < 0.6 else f"{given} {family}"
    elif origin == "viet":
        name, short = f"{family} {given}", given.split()[-1]
    elif rng.random() < 0.12 and "-" not in given and "." not in given:
        name = rng.choice((f"{given[0]}. {family}", f"{given} {rng.choice('ABEKMRS')}. {family}"))
    else:
        name = f"{given} {family}"
    if honorific in ("Sir", "Dame") and given in name:
        short = given
    position = _filled(rng, v.OFFICES) if rng.random() < 0.92 or not honorific else None
    return Person(name, honorific, short, position, female)


def _honorific(rng: random.Random, female: bool) -> str:
    chance = rng.random()
    if chance < 0.1:
        return ""
    if chance < 0.5:
        return rng.choice(v.ACADEMIC)
    if chance < 0.62 and not female:
        return rng.choice(v.MILITARY)
    return rng.choice(v.SHE if female else v.HE)
