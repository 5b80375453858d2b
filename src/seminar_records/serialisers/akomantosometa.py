"""Metadata and preface of an Akoma Ntoso debate: identity, date, people, organisations, title."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.akomantosonames import SOFTWARE, Names, role_id
from seminar_records.serialisers.dates import w3c_date
from seminar_records.serialisers.keys import record_key
from seminar_records.serialisers.lines import one_line
from seminar_records.serialisers.xmltext import escape

__all__ = ["add_meta", "add_preface"]

#: The schema wants a day: what a month or year lacks is filled up from this. The name of the date
#: says how much of it is known.
_FILLING = "0001-01-01"
_DATE_NAMES = {0: "unknown", 4: "year", 7: "month", 10: "day"}

#: A report does not say its country and language: the codes for unknown of CLDR and ISO 639-2.
_COUNTRY = "zz"
_LANGUAGE = "und"


def add_meta(record: SeminarRecord, debate: ET.Element, names: Names) -> None:
    """Append ``meta`` with the identification and what the document refers to."""
    meta = ET.SubElement(debate, "meta")
    _add_identification(record, meta)
    references = ET.SubElement(meta, "references", {"source": f"#{SOFTWARE}"})
    _refer(references, "Organization", SOFTWARE, "seminar_records")
    for place, organiser in enumerate(record.event.organisers, 1):
        _refer(references, "Organization", f"organiser_{place}", organiser.name)
    for name, participant in names.people():
        _refer(references, "Person", name, participant.name.full)
    for place, credit in enumerate(record.credits, 1):
        _refer(references, "Person", f"credit_{place}", credit.name.full)
    roles = {role for participant in record.participants for role in participant.roles}
    roles |= {remark.role for remark in record.remarks if remark.role}
    for role in sorted(roles, key=role_id):
        _refer(references, "Role", role_id(role), role.value)


def add_preface(record: SeminarRecord, debate: ET.Element, names: Names) -> None:
    """Append ``preface`` with title, date and venue as printed, and who took part as what."""
    preface = ET.SubElement(debate, "preface")
    event = record.event
    title = ET.SubElement(preface, "p")
    ET.SubElement(title, "docTitle").text = escape(event.title.text) if event.title else None
    if event.date:
        line = ET.SubElement(preface, "p", {"class": "date"})
        day, known = _day(record)
        date = ET.SubElement(line, "docDate", {"date": day}) if known != "unknown" else line
        date.text = escape(event.date.text)
    if event.venue:
        ET.SubElement(preface, "p", {"class": "venue"}).text = escape(event.venue.text)
    for name, participant in names.people():
        for role in participant.roles or (None,):
            line = ET.SubElement(preface, "p", {"class": "participant"})
            part = {"as": f"#{role_id(role)}"} if role else {}
            person = ET.SubElement(line, "person", {"refersTo": f"#{name}", **part})
            person.text = escape(participant.name.full)


def _add_identification(record: SeminarRecord, meta: ET.Element) -> None:
    identification = ET.SubElement(meta, "identification", {"source": f"#{SOFTWARE}"})
    date, name = _day(record)
    work = f"/akn/{_COUNTRY}/debate/{date}/{record_key(record)}"
    organisers = [f"organiser_{place}" for place, _ in enumerate(record.event.organisers, 1)]
    credits = [
        f"credit_{place}"
        for place, credit in enumerate(record.credits, 1)
        if credit.role != "photographer"
    ]
    for level, path, main, authors in (
        ("FRBRWork", work, "/!main", organisers),
        ("FRBRExpression", f"{work}/{_LANGUAGE}@", "/!main", credits),
        ("FRBRManifestation", f"{work}/{_LANGUAGE}@.akn", "", []),
    ):
        element = ET.SubElement(identification, level)
        ET.SubElement(element, "FRBRthis", {"value": path + main})
        ET.SubElement(element, "FRBRuri", {"value": path})
        ET.SubElement(element, "FRBRdate", {"date": date, "name": name})
        for author in authors or [SOFTWARE]:
            ET.SubElement(element, "FRBRauthor", {"href": f"#{author}"})
    ET.SubElement(identification[0], "FRBRcountry", {"value": _COUNTRY})
    ET.SubElement(identification[1], "FRBRlanguage", {"language": _LANGUAGE})


def _day(record: SeminarRecord) -> tuple[str, str]:
    """The event's first day, and how much of it is known."""
    date = record.event.date
    known = (w3c_date(date.start) if date else None) or ""
    return known + _FILLING[len(known) :], _DATE_NAMES[len(known)]


def _refer(references: ET.Element, kind: str, name: str, shown: str) -> None:
    href = f"/akn/ontology/{kind.lower()}/{_COUNTRY}/{name}"
    attributes = {"eId": name, "href": href, "showAs": one_line(shown)}
    ET.SubElement(references, f"TLC{kind}", attributes)
