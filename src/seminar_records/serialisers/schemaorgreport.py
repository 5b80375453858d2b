"""The report of an event in terms of schema.org: who made it, and what it says by whom."""

from __future__ import annotations

import re

from seminar_records.model import (
    Contact,
    Credit,
    Paragraph,
    Recommendation,
    Remark,
    Section,
    SeminarRecord,
)
from seminar_records.serialisers.schemaorgnodes import Node, given, local, person, role_node

__all__ = ["report"]

#: Credits that schema.org has a property for. Any other is a named role of a contributor.
_CREDITS = {"author": "author", "editor": "editor"}

#: Web addresses are copied only where they cannot run anything in the page that shows them.
_WEB_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"'\\]+", re.IGNORECASE)


def report(record: SeminarRecord) -> Node:
    """The report as a node of type ``Report``, with remarks, sections and recommendations."""
    node = given(
        {
            "@type": "Report",
            "name": record.source.name,
            "publisher": _publisher(record.contact) if record.contact else None,
            "hasPart": [
                *map(_remark, record.remarks),
                *map(_section, record.sections),
                *_recommendations(record.recommendations),
            ],
        }
    )
    for credit in record.credits:
        key = _CREDITS.get(credit.role, "contributor")
        node.setdefault(key, []).append(_credit(credit))
    return node


def _credit(credit: Credit) -> Node:
    node = person(credit.name)
    return node if credit.role in _CREDITS else role_node("contributor", credit.role, node)


def _publisher(contact: Contact) -> Node:
    return given(
        {
            "@type": "Organization",
            "address": contact.address and contact.address.text,
            "email": list(contact.emails),
            "url": [site for site in contact.websites if _WEB_ADDRESS.fullmatch(site)],
            "telephone": list(contact.phones),
            "faxNumber": list(contact.faxes),
        }
    )


def _remark(remark: Remark) -> Node:
    """The words of a speaker are a ``Quotation``; a report of them is not."""
    quoted = [{"@type": "Quotation", "text": quotation.text} for quotation in remark.quotations]
    return given(
        {
            "@type": "Quotation" if remark.mode == "direct" else "CreativeWork",
            "@id": local("remarks", remark.id),
            "name": remark.label and remark.label.text,
            "creator": [{"@id": local("people", id)} for id in remark.speakers],
            "text": remark.text,
            "hasPart": [
                *({"@type": "Quotation", "text": quote.text} for quote in remark.pull_quotes),
                *quoted,
            ],
        }
    )


def _section(section: Section) -> Node:
    name = section.heading and section.heading.text
    return given({"@type": "CreativeWork", "name": name, "text": _joined(section.paragraphs)})


def _joined(paragraphs: tuple[Paragraph, ...]) -> str:
    return "\n\n".join(paragraph.text for paragraph in paragraphs)


def _recommendations(recommendations: tuple[Recommendation, ...]) -> list[Node]:
    if not recommendations:
        return []
    items = [_recommendation(recommendation) for recommendation in recommendations]
    return [{"@type": "ItemList", "name": "recommendations", "itemListElement": items}]


def _recommendation(recommendation: Recommendation) -> Node:
    addressee = recommendation.addressee
    work = {
        "@type": "CreativeWork",
        "text": recommendation.text,
        "audience": addressee and {"@type": "Audience", "name": addressee.text},
    }
    return {"@type": "ListItem", "position": recommendation.number, "item": given(work)}
