"""Akoma Ntoso 3.0: the event as a ``debate``, the form in which parliaments keep who said what.

People, organisations and roles stand in the references of the metadata; each remark is a ``speech``
that points at its speaker and role. Valid by the OASIS schema. Written only.
http://docs.oasis-open.org/legaldocml/akn-core/v1.0/
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO
from xml.etree import ElementTree as ET

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.akomantosobody import add_body
from seminar_records.serialisers.akomantosometa import add_meta, add_preface
from seminar_records.serialisers.akomantosonames import Names
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.xmltext import to_bytes

__all__ = ["FORMAT"]

_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        stream.write(to_bytes(_document(record)))


def _document(record: SeminarRecord) -> ET.Element:
    names = Names(record)
    root = ET.Element("akomaNtoso", {"xmlns": _NAMESPACE})
    debate = ET.SubElement(root, "debate", {"name": "debate"})
    add_meta(record, debate, names)
    add_preface(record, debate, names)
    add_body(record, debate, names)
    return root


FORMAT = Format(
    name="akomantoso",
    suffixes=(".akn.xml", ".akn"),
    media_type="application/akn+xml",
    description="Akoma Ntoso 3.0 debate, for parliamentary collections",
    lossless=False,
    binary=False,
    many=False,
    write=_write,
)
