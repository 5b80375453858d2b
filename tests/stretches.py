"""What a text tells of the event, and what it gives to whom, so that a row of a test can say it."""

from __future__ import annotations

import seminar_records as sr
from seminar_records.model import Event

__all__ = ["OPENING", "SAID", "event_of", "people_of", "stretches"]

#: A first sentence that tells of the event and of nobody in particular.
OPENING = "The Reed Institute held a seminar on “Reeds and Tides” in Lakeport on 3 May 2024."

#: A last sentence that makes a report of what stands before it.
SAID = "\n\nDr. Mona Lind said that reeds bend."


def event_of(text: str) -> Event:
    """The event of a report that begins so."""
    return sr.parse_text(text + SAID).event


def stretches(*paragraphs: str) -> list[str]:
    """The remarks of the paragraphs, put behind the opening one, in order: ``speaker: first words …
    last words`` (the first and the last two words)."""
    record = sr.parse_text("\n\n".join((OPENING, *paragraphs)))
    names = {person.id: person.name.full for person in record.participants}
    out = []
    for remark in record.remarks:
        who = " & ".join(names[speaker] for speaker in remark.speakers)
        said = remark.text.split()
        out.append(f"{who}: {' '.join(said[:2])} … {' '.join(said[-2:])}")
    return out


def people_of(text: str) -> list[str]:
    """Who takes part by a sentence put behind the opening one: ``name | position; position | role,
    role``."""
    out = []
    for person in sr.parse_text(f"{OPENING}\n\n{text}\n").participants:
        offices = "; ".join(position.text for position in person.positions)
        out.append(f"{person.name.full} | {offices} | {', '.join(r.value for r in person.roles)}")
    return out
