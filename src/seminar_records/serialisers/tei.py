"""TEI P5: the record as an edition, all of it in reach of a reader of TEI, and read back whole.

Texts stand in elements of their own; what TEI has no words for (repairs, segments, problems, exact
spans) stands in ``xenoData`` of the header, as the frame that
:mod:`~seminar_records.serialisers.teiparts` describes. Valid by ``tei_all``. Only TEI that this
module wrote is read, but its texts may have been corrected by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO
from xml.etree import ElementTree as ET

from seminar_records.errors import FormatError
from seminar_records.model import SeminarRecord
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.json import decode
from seminar_records.serialisers.plain import from_dict, to_dict
from seminar_records.serialisers.teibody import add_back, add_body
from seminar_records.serialisers.teiheader import add_events, add_header
from seminar_records.serialisers.teiparts import Names, Part, refill
from seminar_records.serialisers.xmltext import parse, to_bytes

__all__ = ["FORMAT"]

_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_FRAME = "seminar-records"


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for record in records:
        stream.write(to_bytes(_document(record)))


def _document(record: SeminarRecord) -> ET.Element:
    top = Part(to_dict(record), "", record.source.name)
    names = Names(top)
    root = ET.Element("TEI", {"xmlns": _NAMESPACE})
    header = add_header(top, root, names)
    frame = ET.SubElement(header, "xenoData", {"type": _FRAME})
    add_events(top, root, names)
    text = ET.SubElement(root, "text")
    add_body(top, text, names)
    add_back(top, text)
    frame.text = json.dumps(top.data, separators=(",", ":"))  # in ASCII: any XML can hold it
    return root


def _read(stream: BinaryIO) -> Iterator[SeminarRecord]:
    root = parse(stream.read(), "TEI")
    for data in root.iterfind(f"{{{_NAMESPACE}}}teiHeader/{{{_NAMESPACE}}}xenoData"):
        if data.get("type") == _FRAME:
            frame = decode((data.text or "").encode(), "TEI")
            yield from_dict(refill(frame, root, "TEI"), format="TEI")
            return
    raise FormatError("TEI", [f"there is no <xenoData type={_FRAME!r}> in its header"])


FORMAT = Format(
    name="tei",
    suffixes=(".tei.xml", ".tei", ".xml"),
    media_type="application/tei+xml",
    description="TEI P5, for editions and corpora of speech; read back whole",
    lossless=True,
    binary=False,
    many=False,
    write=_write,
    read=_read,
)
