"""The Arrow schema of a record, written out: the columns are as stable as the model.

The only module that imports pyarrow as it is loaded; import it when it is used.
"""

from __future__ import annotations

import pyarrow as pa  # type: ignore[import-untyped]

from seminar_records.model import SCHEMA_VERSION

__all__ = ["SCHEMA"]

_TEXT = pa.string()
_TEXTS = pa.list_(_TEXT)
_NUMBER = pa.int64()
_YES = pa.bool_()


def _struct(**fields: pa.DataType) -> pa.DataType:
    return pa.struct([pa.field(name, kind) for name, kind in fields.items()])


def _list(**fields: pa.DataType) -> pa.DataType:
    return pa.list_(_struct(**fields))


_SPANS = _list(start=_NUMBER, end=_NUMBER)
_VALUE = _struct(text=_TEXT, basis=_TEXT, spans=_SPANS)
_PARAGRAPHS = _list(text=_TEXT, spans=_SPANS)
_NAME = _struct(full=_TEXT, honorifics=_TEXTS, postnominals=_TEXTS, spans=_SPANS)
_DATE = _struct(
    start=_TEXT,
    end=_TEXT,
    start_time=_TEXT,
    end_time=_TEXT,
    text=_TEXT,
    basis=_TEXT,
    spans=_SPANS,
)
_EVENT = _struct(
    kind=_TEXT,
    title=_VALUE,
    date=_DATE,
    venue=_struct(text=_TEXT, online=_YES, spans=_SPANS),
    organisers=_list(name=_TEXT, acronym=_TEXT, role=_TEXT, spans=_SPANS),
    sessions=_list(
        number=_NUMBER, title=_VALUE, date=_DATE, chairs=_TEXTS, remarks=_TEXTS, spans=_SPANS
    ),
)
_PARTICIPANTS = _list(
    id=_TEXT,
    name=_NAME,
    positions=_list(text=_TEXT, office=_TEXT, organisation=_TEXT, former=_YES, spans=_SPANS),
    roles=_TEXTS,
    mentions=_list(text=_TEXT, rule=_TEXT, spans=_SPANS),
)
_REMARKS = _list(
    id=_TEXT,
    speakers=_TEXTS,
    label=_VALUE,
    role=_TEXT,
    mode=_TEXT,
    paragraphs=_PARAGRAPHS,
    pull_quotes=pa.list_(_VALUE),
    quotations=_list(text=_TEXT, source=_TEXT, spans=_SPANS),
    spans=_SPANS,
)
_SECTIONS = _list(heading=_VALUE, level=_NUMBER, kind=_TEXT, paragraphs=_PARAGRAPHS, spans=_SPANS)
_RECOMMENDATIONS = _list(number=_NUMBER, label=_TEXT, text=_TEXT, addressee=_VALUE, spans=_SPANS)
_CONTACT = _struct(
    address=_VALUE, emails=_TEXTS, websites=_TEXTS, phones=_TEXTS, faxes=_TEXTS, spans=_SPANS
)
_SOURCE = _struct(
    name=_TEXT,
    media_type=_TEXT,
    encoding=_TEXT,
    sha256=_TEXT,
    length=_NUMBER,
    layout=_TEXT,
    repairs=_list(rule=_TEXT, before=_TEXT, after=_TEXT, spans=_SPANS),
)
_PROBLEMS = _list(
    code=_TEXT, severity=_TEXT, message=_TEXT, candidates=_TEXTS, spans=_SPANS, hint=_TEXT
)

SCHEMA = pa.schema(
    [
        ("schema_version", _TEXT),
        ("event", _EVENT),
        ("participants", _PARTICIPANTS),
        ("remarks", _REMARKS),
        ("sections", _SECTIONS),
        ("recommendations", _RECOMMENDATIONS),
        ("credits", _list(role=_TEXT, name=_NAME, spans=_SPANS)),
        ("contact", _CONTACT),
        ("source", _SOURCE),
        ("segments", _list(start=_NUMBER, end=_NUMBER, kind=_TEXT, ref=_TEXT)),
        ("problems", _PROBLEMS),
    ],
    metadata={"seminar_records": SCHEMA_VERSION},
)
