"""CSL-JSON: events as Zotero, pandoc and other citation processors take them.

The type is ``event``, of CSL 1.0.2: what is cited is the event, so its date is the date. Names are
literal, for a printed name does not say which part of it is the family's.
https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.citation import Citation, citations
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.lines import one_line

__all__ = ["FORMAT"]


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    items = [_item(citation) for citation in citations(records)]
    stream.write(json.dumps(items, indent=2, ensure_ascii=False).encode() + b"\n")


def _item(citation: Citation) -> dict[str, Any]:
    date = _date(citation.start, citation.end)
    item = {
        "id": citation.key,
        "type": "event",
        "title": one_line(citation.title or ""),
        "event-title": one_line(citation.title or ""),
        "genre": citation.kind,
        "issued": date,
        "event-date": date,
        "event-place": one_line(citation.place or ""),
        "publisher": one_line(", ".join(citation.organisers)),
        "author": _names(citation.authors),
        "editor": _names(citation.editors),
        "chair": _names(citation.chairs),
        "organizer": _names(citation.organisers),
    }
    return {key: value for key, value in item.items() if value}


def _names(names: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"literal": name} for name in map(one_line, names) if name]


def _date(start: str | None, end: str | None) -> dict[str, Any] | None:
    if start is None:
        return None
    days = [start] if end is None else [start, end]
    return {"date-parts": [[int(part) for part in day.split("-")] for day in days]}


FORMAT = Format(
    name="csl",
    suffixes=(".csl.json",),
    media_type="application/vnd.citationstyles.csl+json",
    description="CSL-JSON, for Zotero, pandoc and other citation processors",
    lossless=False,
    binary=False,
    many=True,
    write=_write,
)
