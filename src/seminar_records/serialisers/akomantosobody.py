"""The body of an Akoma Ntoso debate: sessions with their speeches, sections, recommendations."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from seminar_records.model import Recommendation, Remark, Section, SeminarRecord
from seminar_records.serialisers.akomantosonames import Names, role_id
from seminar_records.serialisers.xmltext import escape, slug

__all__ = ["add_body"]


def add_body(record: SeminarRecord, debate: ET.Element, names: Names) -> None:
    """Append ``debateBody``; remarks of no session stand in a part of their own before the rest."""
    body = ET.SubElement(debate, "debateBody")
    sessions = record.event.sessions
    parts = []
    for place, session in enumerate(sessions, 1):
        heading = session.title.text if session.title else None
        parts.append(_add_part(body, f"session_{place}", "session", heading))
    part_of = {
        id: part for part, session in zip(parts, sessions, strict=True) for id in session.remarks
    }
    if not all(remark.id in part_of for remark in record.remarks) or not sessions:
        parts.append(_add_part(body, "remarks_1", "remarks", None))
    for place, remark in enumerate(record.remarks, 1):
        _add_remark(part_of.get(remark.id, parts[-1]), f"speech_{place}", remark, names)
    for place, section in enumerate(record.sections, 1):
        _add_section(body, f"section_{place}", section)
    if record.recommendations:
        _add_recommendations(body, record.recommendations)


def _add_part(body: ET.Element, eid: str, name: str, heading: str | None) -> ET.Element:
    part = ET.SubElement(body, "debateSection", {"eId": eid, "name": name})
    if heading is not None:
        ET.SubElement(part, "heading").text = escape(heading)
    return part


def _add_remark(part: ET.Element, eid: str, remark: Remark, names: Names) -> None:
    """Append a speech; a speech must have a speaker, so a remark of nobody's is an ``other``."""
    speakers = names.known(remark.speakers)
    attributes = {"eId": eid, "class": remark.mode}
    if speakers:
        attributes["by"] = f"#{speakers[0][0]}"
        if remark.role:
            attributes["as"] = f"#{role_id(remark.role)}"
    element = ET.SubElement(part, "speech" if speakers else "other", attributes)
    if speakers:
        _add_from(element, remark, names)
    elif remark.label:
        _add_block(element, "label", remark.label.text)
    for paragraph in remark.paragraphs:
        ET.SubElement(element, "p").text = escape(paragraph.text)
    if not remark.paragraphs:
        ET.SubElement(element, "p")
    for quote in remark.pull_quotes:
        _add_block(element, "pull-quote", quote.text)
    for quotation in remark.quotations:
        block = ET.SubElement(element, "p", {"class": "quotation"})
        ET.SubElement(block, "embeddedText").text = escape(quotation.text)


def _add_from(speech: ET.Element, remark: Remark, names: Names) -> None:
    """Append the printed heading, or the names of all who speak with pointers to them."""
    origin = ET.SubElement(speech, "from")
    if remark.label:
        origin.text = escape(remark.label.text)
        return
    for name, participant in names.known(remark.speakers):
        person = ET.SubElement(origin, "person", {"refersTo": f"#{name}"})
        person.text = escape(participant.name.full)


def _add_block(parent: ET.Element, kind: str, text: str) -> None:
    ET.SubElement(parent, "p", {"class": kind}).text = escape(text)


def _add_section(body: ET.Element, eid: str, section: Section) -> None:
    heading = section.heading.text if section.heading else None
    part = _add_part(body, eid, slug(section.kind) or "section", heading)
    for paragraph in section.paragraphs:
        ET.SubElement(part, "p").text = escape(paragraph.text)


def _add_recommendations(body: ET.Element, recommendations: Iterable[Recommendation]) -> None:
    part = _add_part(body, "recommendations_1", "recommendations", None)
    items = ET.SubElement(part, "blockList", {"eId": "recommendations_1__list_1"})
    for place, recommendation in enumerate(recommendations, 1):
        item = ET.SubElement(items, "item", {"eId": f"recommendation_{place}"})
        if recommendation.label is not None:
            ET.SubElement(item, "num").text = escape(recommendation.label)
        ET.SubElement(item, "p").text = escape(recommendation.text)
        if recommendation.addressee:
            _add_block(item, "addressee", recommendation.addressee.text)
