"""The text of a TEI edition: remarks, sections and recommendations, and the contact at the back."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from seminar_records.serialisers.teiparts import Names, Part
from seminar_records.serialisers.xmltext import escape, slug

__all__ = ["add_back", "add_body"]


def add_body(top: Part, text: ET.Element, names: Names) -> None:
    """Append the ``body``: remarks first, then the sections, then the recommendations."""
    body = ET.SubElement(text, "body")
    if top.data["remarks"]:
        remarks = ET.SubElement(body, "div", {"type": "remarks"})
        for remark in top.each("remarks"):
            _add_remark(remark, remarks, names)
    for section in top.each("sections"):
        _add_section(section, body)
    if top.data["recommendations"]:
        _add_recommendations(top.each("recommendations"), body)
    if len(body) == 0:
        ET.SubElement(body, "p")


def add_back(top: Part, text: ET.Element) -> None:
    """Append the ``back`` with the contact, when there is one."""
    contact = top.get("contact")
    if contact is None:
        return
    back = ET.SubElement(text, "back")
    ways = ET.SubElement(back, "div", {"type": "contact", **contact.origin()})
    address = contact.get("address")
    if address is not None:
        lines = ET.SubElement(ET.SubElement(ways, "p"), "address")
        address.say_from("text", lines, "addrLine")
    numbers = ET.SubElement(ways, "p")
    contact.say("emails", numbers, "email")
    contact.say("websites", numbers, "ref", type="website")
    contact.say("phones", numbers, "num", type="phone")
    contact.say("faxes", numbers, "num", type="fax")


def _add_remark(remark: Part, parent: ET.Element, names: Names) -> None:
    """Append a remark: a speech where it is headed or in the first person, else reported prose."""
    data = remark.data
    attributes = {"type": "remark", **names.of(remark), **names.session(remark), **remark.origin()}
    if data["role"]:
        attributes["subtype"] = data["role"].replace(" ", "-")
    container = ET.SubElement(parent, "div", attributes)
    pointers = names.pointers(data["speakers"])
    who = {"who": pointers} if pointers else {}
    if data["label"] is not None or data["mode"] == "direct":
        container = ET.SubElement(container, "sp", who)
        _add_speaker(remark, container, names)
    _add_paragraphs(remark, container, who if data["mode"] != "direct" else None)
    for quote in remark.each("pull_quotes"):
        quote.say_from("text", container, "quote", type="pull-quote")
    for quotation in remark.each("quotations"):
        _add_quotation(quotation, container, names)


def _add_speaker(remark: Part, speech: ET.Element, names: Names) -> None:
    label = remark.get("label")
    if label is not None:
        label.say_from("text", speech, "speaker")
    else:
        speaker = names.full_names(remark.data["speakers"])
        ET.SubElement(speech, "speaker").text = escape(speaker)


def _add_paragraphs(remark: Part, container: ET.Element, said: dict[str, str] | None) -> None:
    """Append the paragraphs; reported ones within ``said`` with these attributes."""
    for paragraph in remark.each("paragraphs"):
        if said is None:
            paragraph.say_from("text", container, "p")
        else:
            whole = ET.SubElement(container, "p")
            paragraph.say_from("text", whole, "said", direct="false", **said)
    if not remark.data["paragraphs"]:
        ET.SubElement(container, "p")  # neither a speech nor a division may be without


def _add_quotation(quotation: Part, container: ET.Element, names: Names) -> None:
    """Append somebody else's words, and whose they are where that is known."""
    source = quotation.data["source"]
    if source is None:
        quotation.say_from("text", container, "quote", type="quotation")
        return
    citation = ET.SubElement(container, "cit", {"type": "quotation"})
    quotation.say_from("text", citation, "quote")
    author = ET.SubElement(ET.SubElement(citation, "bibl"), "author")
    pointer = names.pointers([source])
    if pointer:
        ET.SubElement(author, "persName", {"ref": pointer}).text = escape(
            names.full_names([source])
        )
    else:
        quotation.say("source", author, "name")


def _add_section(section: Part, body: ET.Element) -> None:
    kind = slug(section.data["kind"])
    attributes = {"type": kind} if kind else {}
    division = ET.SubElement(body, "div", {**attributes, **section.origin()})
    heading = section.get("heading")
    if heading is not None:
        heading.say_from("text", division, "head")
    for paragraph in section.each("paragraphs"):
        paragraph.say_from("text", division, "p")
    if not section.data["paragraphs"]:
        ET.SubElement(division, "p")


def _add_recommendations(recommendations: list[Part], body: ET.Element) -> None:
    division = ET.SubElement(body, "div", {"type": "recommendations"})
    items = ET.SubElement(division, "list")
    for recommendation in recommendations:
        number = str(recommendation.data["number"])
        item = ET.SubElement(items, "item", {"n": number, **recommendation.origin()})
        recommendation.say("label", item, "label")
        recommendation.say("text", item, "p")
        addressee = recommendation.get("addressee")
        if addressee is not None:
            addressee.say_from("text", item, "note", type="addressee")
