"""Reads reports of seminars, conferences and lectures into typed records with source spans.

>>> import seminar_records as sr
>>> record = sr.parse_text("Seminar on Tidal Mills")
>>> record.schema_version
'1.0'

Every name is imported when it is first used, so ``import seminar_records`` itself costs little.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seminar_records.batch import Failed, Parsed, parse_files
    from seminar_records.errors import (
        FormatError,
        MissingExtraError,
        ParseProblems,
        ProblemError,
        ReaderError,
        SchemaVersionError,
        SeminarRecordsError,
        UnknownFormatError,
        UnknownLayoutError,
    )
    from seminar_records.explanation import explain
    from seminar_records.layouts import LayoutMatch
    from seminar_records.model import (
        SCHEMA_VERSION,
        Contact,
        Credit,
        Event,
        EventDate,
        EventKind,
        Mention,
        Organiser,
        Paragraph,
        Participant,
        PersonName,
        Position,
        Problem,
        Quotation,
        Recommendation,
        Remark,
        Repair,
        Role,
        Section,
        Segment,
        SeminarRecord,
        Session,
        Source,
        Span,
        Text,
        Venue,
    )
    from seminar_records.pipeline import (
        detect_layout,
        layouts,
        parse_bytes,
        parse_file,
        parse_text,
    )
    from seminar_records.serialisers import (
        Format,
        dump,
        dump_many,
        dumps,
        formats,
        get_format,
        load,
        load_many,
        loads,
    )
    from seminar_records.serialisers.json import schema
    from seminar_records.serialisers.plain import from_dict, to_dict

    __version__: str

__all__ = [
    "SCHEMA_VERSION",
    "Contact",
    "Credit",
    "Event",
    "EventDate",
    "EventKind",
    "Failed",
    "Format",
    "FormatError",
    "LayoutMatch",
    "Mention",
    "MissingExtraError",
    "Organiser",
    "Paragraph",
    "ParseProblems",
    "Parsed",
    "Participant",
    "PersonName",
    "Position",
    "Problem",
    "ProblemError",
    "Quotation",
    "ReaderError",
    "Recommendation",
    "Remark",
    "Repair",
    "Role",
    "SchemaVersionError",
    "Section",
    "Segment",
    "SeminarRecord",
    "SeminarRecordsError",
    "Session",
    "Source",
    "Span",
    "Text",
    "UnknownFormatError",
    "UnknownLayoutError",
    "Venue",
    "__version__",
    "detect_layout",
    "dump",
    "dump_many",
    "dumps",
    "explain",
    "formats",
    "from_dict",
    "get_format",
    "layouts",
    "load",
    "load_many",
    "loads",
    "parse_bytes",
    "parse_file",
    "parse_files",
    "parse_text",
    "schema",
    "to_dict",
]

#: Which module holds a name; the model holds those not listed.
_HOMES = {
    "batch": ("Failed", "Parsed", "parse_files"),
    "errors": (
        "FormatError",
        "MissingExtraError",
        "ParseProblems",
        "ProblemError",
        "ReaderError",
        "SchemaVersionError",
        "SeminarRecordsError",
        "UnknownFormatError",
        "UnknownLayoutError",
    ),
    "explanation": ("explain",),
    "layouts": ("LayoutMatch",),
    "pipeline": (
        "detect_layout",
        "layouts",
        "parse_bytes",
        "parse_file",
        "parse_text",
    ),
    "serialisers": (
        "Format",
        "dump",
        "dump_many",
        "dumps",
        "formats",
        "get_format",
        "load",
        "load_many",
        "loads",
    ),
    "serialisers.json": ("schema",),
    "serialisers.plain": ("from_dict", "to_dict"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # a type checker would take it to mean that any name is there

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name == "__version__":
            from importlib.metadata import version

            value = version("seminar-records")
        else:
            value = getattr(import_module(f"{__name__}.{_HOME.get(name, 'model')}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Package(ModuleType):
    """Keeps the function ``layouts`` before the sub-package of that name.

    Importing a sub-package sets it as an attribute of its parent, which would hide the function.
    """

    def __setattr__(self, name: str, value: Any) -> None:
        if name != "layouts" or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
