"""Reported speech: sentences that say what somebody said, as reports have them."""

from __future__ import annotations

import random

from attrs import define, field
from rendering import vocabulary as v
from rendering.sentences import with_position
from rendering.truths import Person

__all__ = ["Telling"]

_SAID = (
    *("said that", "stated that", "stressed that", "noted that", "pointed out that", "argued that"),
    *("emphasised that", "observed that", "explained that", "maintained that", "added that"),
    *("highlighted that", "warned that", "recalled that", "underlined that", "opined that"),
    *("emphasized that", "remarked that", "was of the view that", "believed that", "asserted that"),
    *("mentioned that", "informed the participants that", "told the audience that", "said"),
)
_ADDED = (
    *("further said that", "also noted that", "added that", "went on to say that", "insisted that"),
    *("further added that", "also stressed that", "concluded that", "suggested that", "held that"),
    *("also pointed out that", "expressed the hope that", "reiterated that"),
)
_STRESSED = (
    *("highlighted", "emphasised", "stressed", "underlined", "discussed", "underscored"),
    *("explained", "outlined", "drew attention to"),
)
_URGED = ("called for", "demanded", "proposed", "recommended", "advocated", "pleaded for")
_LEADS = (
    *("Speaking on the occasion", "While addressing the participants", "Addressing the audience"),
    *("During {his} {speech}", "In {his} {speech}", "While giving {his} remarks", "Earlier"),
    *("Sharing {his} experience", "Citing recent figures", "Meanwhile", "On a hopeful note"),
)
_SPEECHES = ("remarks", "address", "speech", "presentation", "talk")
_ROLE_SPEECHES = {
    "keynote speaker": ("keynote address", "keynote speech"),
    "welcome": ("welcome address", "welcome remarks"),
    "concluding": ("concluding remarks",),
    "chief guest": ("address", "speech"),
}
_SPOKEN_OF = {"chief guest", "keynote speaker", "guest of honour", "discussant"}


@define
class Telling:
    """Reported speech. It remembers whom the reader knows, and uses no clause twice."""

    rng: random.Random
    known: set[str] = field(factory=set)
    used: set[str] = field(factory=set)

    def remarks(self, person: Person, count: int) -> list[str]:
        """Sentences that report what somebody said; the first one names the speaker."""
        first = self._first(person)
        self.known.add(person.name)
        return [first, *(self._next(person) for _ in range(count - 1))]

    def introduction(self, person: Person) -> str:
        """A sentence that only says that somebody spoke."""
        self.known.add(person.name)
        speech = self.rng.choice(_ROLE_SPEECHES.get(person.role, ("presentation", "talk")))
        before = ("The",) if person.role in _ROLE_SPEECHES else ("The next", "The first")
        return f"{self.rng.choice(before)} {speech} was delivered by {with_position(person)}."

    def after_introduction(self, person: Person, count: int) -> list[str]:
        """Sentences that report what somebody said who has just been introduced."""
        first = f"{_cap(person.pronoun)} {self._saying(_SAID)}."
        return [first, *(self._next(person) for _ in range(count - 1))]

    # -------------------------------------------------------------- what is said

    def _one(self, bank: tuple[str, ...]) -> str:
        """A text of the bank that has not been used."""
        left = [text for text in bank if text not in self.used] or list(bank)
        text = self.rng.choice(left)
        self.used.add(text)
        return text

    def _saying(self, verbs: tuple[str, ...]) -> str:
        """A verb with what was said: a clause, a matter, or a demand."""
        chance = self.rng.random()
        if chance < 0.75:
            return f"{self.rng.choice(verbs)} {self._one(v.CLAUSES)}"
        if chance < 0.9:
            return f"{self.rng.choice(_STRESSED)} {self._one(v.MATTERS)}"
        return f"{self.rng.choice(_URGED)} {self._one(v.DEMANDS)}"

    # -------------------------------------------------------------- sentences

    def _first(self, person: Person) -> str:
        if person.name not in self.known:
            return self._unknown(person)
        rng, who, said = self.rng, self._known(person), self._saying(_SAID)
        his = "her" if person.female else "his"
        speech = rng.choice(_ROLE_SPEECHES.get(person.role, _SPEECHES))
        forms = [
            f"{who} {said}.",
            f"{who} {said}.",
            f"{self._lead(person)}, {who} {said}.",
            f"{who}, in {his} {speech}, {said}.",
            f"{who}, while speaking on the occasion, {said}.",
            f"According to {who}, {self._one(v.CLAUSES)}.",
            f"“{_cap(self._one(v.CLAUSES))},” said {who}.",
        ]
        if person.role in _SPOKEN_OF:
            forms += [f"The {person.role}, {person.titled}, {said}."] * 2
        return rng.choice(forms)

    def _unknown(self, person: Person) -> str:
        """The first sentence about somebody, with the position."""
        rng, said = self.rng, self._saying(_SAID)
        who = with_position(person) + ("," if person.position else "")
        forms = [f"{who} {said}.", f"{who} {said}.", f"{self._lead(person)}, {who} {said}."]
        office = person.position or ""
        if " of the " in office and "," not in office:
            forms.append(f"The {office}, {person.titled}, {said}.")
        return rng.choice(forms)

    def _known(self, person: Person) -> str:
        return self.rng.choice((person.later, person.later, person.titled))

    def _lead(self, person: Person) -> str:
        speech = self.rng.choice(_ROLE_SPEECHES.get(person.role, _SPEECHES))
        his = "her" if person.female else "his"
        return self.rng.choice(_LEADS).format(his=his, speech=speech)

    def _next(self, person: Person) -> str:
        """A sentence that goes on with the same speaker."""
        rng, he = self.rng, person.pronoun
        him = "her" if person.female else "him"
        forms = [
            lambda: f"{_cap(he)} {self._saying(_ADDED)}.",
            lambda: f"{_cap(he)} {self._saying(_ADDED)}.",
            lambda: self._one(v.STATEMENTS),
            lambda: f"{person.later} {self._saying(_ADDED)}.",
            lambda: f"{_cap(self._one(v.CLAUSES))}, {he} added.",
            lambda: f"“{_cap(self._one(v.CLAUSES))},” {he} said.",
            lambda: f"According to {him}, {self._one(v.CLAUSES)}.",
            lambda: f"{_cap(he)} {rng.choice(_URGED)} {self._one(v.DEMANDS)}.",
        ]
        if person.role in _SPOKEN_OF:
            forms.append(lambda: f"The {person.role} {self._saying(_ADDED)}.")
        return rng.choice(forms)()


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]
