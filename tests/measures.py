"""Golden records, and how far a record agrees with one: measure by measure, exactly.

The files are described in ``golden/README.md``. What is known to be missed is listed in
``golden/misses.json``; ``python tests/measures.py --write`` lists it anew, for people to read.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

import seminar_records as sr
from seminar_records.model import Participant, Remark, SeminarRecord

__all__ = ["GOLDEN", "MEASURES", "MISSES", "Measure", "measured", "misses", "report_of"]

_HERE = Path(__file__).parent
GOLDEN = tuple(sorted((_HERE / "golden").glob("*/*.json")))
MISSES = _HERE / "golden" / "misses.json"  #: report -> the measures known not to be right
MEASURES = (
    *("kind", "title", "start", "end", "venue", "organisers", "partners", "people", "honorifics"),
    *("position", "roles", "speaks", "statements", "recommendations", "pull_quotes", "credits"),
    "contact",
)


@frozen
class Measure:
    """One comparison: how many values were right, of how many wanted and given."""

    name: str
    right: int
    wanted: int
    given: int
    note: str = ""


def report_of(golden: Path) -> Path:
    """The report that a golden record belongs to."""
    (path,) = (_HERE / "fixtures" / golden.parent.name).glob(golden.stem + ".[tm]*")
    return path


def measured(golden: Path) -> Iterator[Measure]:
    """All comparisons of the record of one report with its golden record."""
    gold: dict[str, Any] = json.loads(golden.read_text(encoding="utf-8"))
    record = sr.parse_file(report_of(golden))
    yield from _event(gold["event"], record)
    yield from _people(gold, record)
    yield _statements(gold["statements"], record)
    yield from _lists(gold, record)


def misses() -> dict[str, list[str]]:
    """The measures that are not right now, by the name of the report."""
    rows = {path.stem: {m.name for m in measured(path) if m.note} for path in GOLDEN}
    return {name: sorted(found) for name, found in rows.items() if found}


# ------------------------------------------------------------------ the event


def _event(gold: dict[str, Any], record: SeminarRecord) -> Iterator[Measure]:
    event = record.event
    given = {
        "kind": event.kind.value if event.kind else None,
        "title": event.title.text if event.title else None,
        "start": event.date.start if event.date else None,
        "end": event.date.end if event.date else None,
        "venue": event.venue.text if event.venue else None,
    }
    for name, value in given.items():
        accepted = [gold[name], *gold.get(f"{name}_alt", ())]
        same = _plain(value) in [_plain(one) for one in accepted]
        wanted = value if same else gold[name]
        yield _measure(name, [wanted] if wanted else [], [value] if value else [], same)
    yield _names("organisers", gold, [o.name for o in event.organisers if o.role == "organiser"])
    yield _names("partners", gold, [o.name for o in event.organisers if o.role != "organiser"])


def _names(key: str, gold: dict[str, Any], given: list[str]) -> Measure:
    accepted = [gold[key], *gold.get(f"{key}_alt", ())]
    folded = sorted(map(_plain, given))
    wanted = next((one for one in accepted if sorted(map(_plain, one)) == folded), gold[key])
    return _measure(key, wanted, given)


# ------------------------------------------------------------------ people


def _people(gold: dict[str, Any], record: SeminarRecord) -> Iterator[Measure]:
    optional = {_plain(name) for name in gold.get("people_optional", ())}
    given = {_plain(p.name.full): p for p in record.participants}
    wanted = {_plain(person["name"]): person for person in gold["people"]}
    yield _measure("people", wanted, [name for name in given if name not in optional])
    speaking = {id for remark in record.remarks for id in remark.speakers}
    for name, person in wanted.items():
        if name in given:
            yield from _person(person, given[name], given[name].id in speaking)


def _person(gold: dict[str, Any], person: Participant, speaks: bool) -> Iterator[Measure]:
    yield _measure("honorifics", gold["honorifics"], person.name.honorifics)
    positions = [position.text for position in person.positions]
    accepted = [gold["position"], *gold.get("position_alt", ())]
    wanted = [accepted[0]] if accepted[0] else []
    if positions and all(_plain(one) in map(_plain, accepted) for one in positions):
        wanted = positions
    yield _measure("position", wanted, positions)
    roles = {role.value for role in person.roles} - {"speaker", *gold.get("roles_optional", ())}
    yield _measure("roles", set(gold["roles"]) - {"speaker"}, roles)
    yield _measure("speaks", [gold["speaks"]], [speaks])


# ------------------------------------------------------------------ statements

_Stretch = tuple[str, int, int]  #: speaker, letters before the start, letters before the end


def _statements(gold: list[dict[str, str]], record: SeminarRecord) -> Measure:
    text = record.source.text or ""
    people = {person.id: _plain(person.name.full) for person in record.participants}
    given = [
        (people[id], *_extent(text, remark)) for remark in record.remarks for id in remark.speakers
    ]
    left, missed, at = list(given), [], 0
    for statement in gold:
        accepted, at = _accepted(text, statement, at)
        found = next((stretch for stretch in left if stretch in accepted), None)
        if found is None:
            missed.append(statement["speaker"] + ": " + statement["starts"])
        else:
            left.remove(found)
    right = len(gold) - len(missed)
    note = f"missed {missed}, wrong {[_shown(text, row) for row in left]}" if missed or left else ""
    return Measure("statements", right, len(gold), len(given), note)


def _extent(text: str, remark: Remark) -> tuple[int, int]:
    start = min(span.start for span in remark.spans)
    end = max(span.end for span in remark.spans)
    return _letters(text, start), _letters(text, end)


def _accepted(text: str, statement: dict[str, str], at: int) -> tuple[set[_Stretch], int]:
    """The stretches that are right, and where the first of them begins."""
    starts = [_find(text, statement["starts"], at)[0]]
    at = starts[0]
    if "starts_alt" in statement:
        starts.append(_find(text, statement["starts_alt"], 0)[0])
    ends = [_find(text, statement[key], at)[1] for key in ("ends", "ends_alt") if key in statement]
    speaker = _plain(statement["speaker"])
    return {(speaker, _letters(text, a), _letters(text, b)) for a in starts for b in ends}, at


def _find(text: str, words: str, at: int) -> tuple[int, int]:
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    found = pattern.search(text, at)
    if found is None:
        raise ValueError(f"the golden record quotes what the report does not say: {words!r}")
    return found.span()


def _letters(text: str, at: int) -> int:
    """How many letters and digits stand before an offset: marks and blanks do not count."""
    return sum(map(str.isalnum, text[:at]))


def _shown(text: str, stretch: _Stretch) -> str:
    places = [i for i, c in enumerate(text) if c.isalnum()]
    part = text[places[stretch[1]] : places[stretch[2] - 1] + 1]
    return f"{stretch[0]}: {part[:30]}…{part[-30:]}"


# ------------------------------------------------------------------ lists


def _lists(gold: dict[str, Any], record: SeminarRecord) -> Iterator[Measure]:
    if "recommendations" in gold:
        given = [item.text for item in record.recommendations]
        yield _measure("recommendations", gold["recommendations"], given)
    if "pull_quotes" in gold:
        given = [quote.text for remark in record.remarks for quote in remark.pull_quotes]
        yield _measure("pull_quotes", gold["pull_quotes"], given)
    wanted = [f"{role}: {name}" for role, names in gold["credits"].items() for name in names]
    yield _measure("credits", wanted, [f"{c.role}: {c.name.full}" for c in record.credits])
    yield _measure("contact", _contact(gold["contact"]), _contact_of(record))


def _contact(gold: dict[str, Any] | None) -> list[str]:
    rows = []
    for key, value in (gold or {}).items():
        values = value if isinstance(value, list) else [value] if value else []
        rows += [f"{key}: {one}" for one in values]
    return rows


def _contact_of(record: SeminarRecord) -> list[str]:
    contact = record.contact
    if contact is None:
        return []
    rows = {key: list(getattr(contact, key)) for key in ("emails", "websites", "phones", "faxes")}
    return _contact({"address": contact.address.text if contact.address else None, **rows})


# ------------------------------------------------------------------ comparing


def _measure(
    name: str, wanted: Collection[Any], given: Collection[Any], same: bool | None = None
) -> Measure:
    """Two collections, without order; ``same`` overrules how single values compare."""
    a, b = _counted(wanted), _counted(given)
    right = (a & b).total()
    alike = a == b if same is None else same
    note = "" if alike else f"wanted {list(wanted)}, given {list(given)}"
    return Measure(name, right, a.total(), b.total(), note)


def _counted(values: Iterable[Any]) -> Counter[str]:
    return Counter(_plain(str(value)) for value in values)


def _plain(text: str | None) -> str:
    """Without case, and with single blanks."""
    return unicodedata.normalize("NFC", " ".join((text or "").split())).casefold()


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    lines = (f"  {json.dumps(name)}: {json.dumps(found)}" for name, found in misses().items())
    MISSES.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
