"""The header of a TEI edition, and the event with its sessions: who, when, where, from what."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from seminar_records.serialisers.dates import clock_time, w3c_date
from seminar_records.serialisers.teiparts import ID, Names, Part
from seminar_records.serialisers.xmltext import escape, slug

__all__ = ["add_events", "add_header"]


def add_header(top: Part, root: ET.Element, names: Names) -> ET.Element:
    """Append the ``teiHeader`` and return it; people stand in it, under their ids."""
    header = ET.SubElement(root, "teiHeader")
    _add_file(top, ET.SubElement(header, "fileDesc"))
    event = _event(top)
    profile = ET.SubElement(header, "profileDesc")
    _add_setting(event, profile)
    people, organisers = top.each("participants"), event.each("organisers")
    if people or organisers:
        description = ET.SubElement(profile, "particDesc")
        _add_people(people, description, names)
        _add_organisers(organisers, description)
    return header


def add_events(top: Part, root: ET.Element, names: Names) -> None:
    """Append the ``standOff`` with the event and, within it, its sessions."""
    event = _event(top)
    events = ET.SubElement(ET.SubElement(root, "standOff"), "listEvent")
    held = ET.SubElement(events, "event", _date_attributes(event.get("date")))
    if event.data["kind"]:
        held.set("type", event.data["kind"].replace(" ", "-"))
    _add_label(event, held)
    for session in event.each("sessions"):
        attributes = {"type": "session", "n": str(session.data["number"]), ID: session.name}
        dates = _date_attributes(session.get("date"))
        element = ET.SubElement(held, "event", {**attributes, **session.origin(), **dates})
        _add_label(session, element)
        _add_session_notes(session, element, names)


def _event(top: Part) -> Part:
    event = top.get("event")
    assert event is not None
    return event


def _add_file(top: Part, file: ET.Element) -> None:
    titles = ET.SubElement(file, "titleStmt")
    title = _event(top).get("title")
    ET.SubElement(titles, "title").text = escape(title.data["text"]) if title else None
    for credit in top.each("credits"):
        statement = ET.SubElement(titles, "respStmt", credit.origin())
        credit.say("role", statement, "resp")
        _add_name(credit, statement)
    publication = ET.SubElement(file, "publicationStmt")
    ET.SubElement(publication, "p").text = "Encoded by seminar_records from the text named below."
    text = top.get("source")
    assert text is not None
    origin = ET.SubElement(ET.SubElement(file, "sourceDesc"), "bibl")
    text.say("name", origin, "title")
    text.say("sha256", origin, "idno", type="sha256")


def _add_setting(event: Part, profile: ET.Element) -> None:
    date, venue = event.get("date"), event.get("venue")
    if date is None and venue is None:
        return
    setting = ET.SubElement(ET.SubElement(profile, "settingDesc"), "setting")
    if date is not None:
        _add_date(date, setting)
    if venue is not None:
        online = {"type": "online"} if venue.data["online"] else {}
        venue.say_from("text", setting, "placeName", **online)


def _add_date(date: Part, parent: ET.Element) -> None:
    date.say_from("text", parent, "date", **_date_attributes(date))
    for key, kind in (("start_time", "start"), ("end_time", "end")):
        time = clock_time(date.data[key])
        date.say(key, parent, "time", type=kind, **({"when": time.isoformat()} if time else {}))


def _date_attributes(date: Part | None) -> dict[str, str]:
    """``when`` for one day, ``from`` and ``to`` for several; none without a true date."""
    if date is None:
        return {}
    start, end = w3c_date(date.data["start"]), w3c_date(date.data["end"])
    if end is None:
        return {"when": start} if start else {}
    return {"from": start, "to": end} if start else {"to": end}


def _add_people(people: list[Part], description: ET.Element, names: Names) -> None:
    if not people:
        return
    persons = ET.SubElement(description, "listPerson")
    for participant in people:
        person = ET.SubElement(persons, "person", names.of(participant))
        if participant.data["roles"]:
            roles = [role.replace(" ", "-") for role in participant.data["roles"]]
            person.set("role", " ".join(roles))
        _add_name(participant, person)
        for position in participant.each("positions"):
            former = {"type": "former"} if position.data["former"] else {}
            position.say_from("text", person, "affiliation", **former)


def _add_name(owner: Part, parent: ET.Element) -> None:
    name = owner.get("name")
    assert name is not None
    element = ET.SubElement(parent, "persName", name.origin())
    name.say("honorifics", element, "roleName", type="honorific")
    name.say("full", element, "name")
    name.say("postnominals", element, "addName", type="postnominal")


def _add_organisers(organisers: list[Part], description: ET.Element) -> None:
    if not organisers:
        return
    organisations = ET.SubElement(description, "listOrg")
    for organiser in organisers:
        role = slug(organiser.data["role"])
        organisation = ET.SubElement(organisations, "org", {"role": role} if role else {})
        organiser.say_from("name", organisation, "orgName")
        organiser.say("acronym", organisation, "orgName", type="acronym")


def _add_label(owner: Part, event: ET.Element) -> None:
    """Append the title; the schema wants a label, so one without a title has an empty one."""
    title = owner.get("title")
    if title is None:
        ET.SubElement(event, "label")
    else:
        title.say_from("text", event, "label")


def _add_session_notes(session: Part, event: ET.Element, names: Names) -> None:
    date = session.get("date")
    if date is not None:
        _add_date(date, ET.SubElement(event, "note", {"type": "date"}))
    chairs = names.pointers(session.data["chairs"])
    if chairs:
        note = ET.SubElement(event, "note", {"type": "chair"})
        for chair in chairs.split():
            ET.SubElement(note, "persName", {"ref": chair})
