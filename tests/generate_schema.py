"""Generates ``src/seminar_records/schema.json`` from the model (needs msgspec).

``python tests/generate_schema.py --write`` rewrites the file; without ``--write`` the script fails
when the file is not what the model says.
"""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from seminar_records.model import SCHEMA_VERSION, SeminarRecord

__all__ = ["PATH", "generate"]

PATH = Path(__file__).parent.parent / "src" / "seminar_records" / "schema.json"

_EDTF = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
_CLOCK = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
_NULL = {"type": "null"}

#: What the types of the model cannot say, by class and field; ``*`` is every class.
_NARROWER: dict[tuple[str, str], dict[str, Any]] = {
    ("SeminarRecord", "schema_version"): {"type": "string", "pattern": "^1\\.[0-9]+$"},
    ("*", "basis"): {"enum": ["printed", "inferred"]},
    ("Remark", "mode"): {"enum": ["direct", "reported"]},
    ("Organiser", "role"): {"enum": ["organiser", "partner", "sponsor"]},
    ("Credit", "role"): {"enum": ["compiler", "editor", "rapporteur", "author", "photographer"]},
    ("EventDate", "start"): {"anyOf": [_EDTF, _NULL]},
    ("EventDate", "end"): {"anyOf": [_EDTF, _NULL]},
    ("EventDate", "start_time"): {"anyOf": [_CLOCK, _NULL]},
    ("EventDate", "end_time"): {"anyOf": [_CLOCK, _NULL]},
    ("Problem", "code"): {"type": "string", "pattern": "^SR[0-9]{3}$"},
}


def generate() -> dict[str, Any]:
    """The JSON Schema 2020-12 of the dict form of a record."""
    (root,), classes = msgspec.json.schema_components(
        [SeminarRecord], ref_template="#/$defs/{name}"
    )
    classes["Source"]["properties"].pop("text")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:seminar-records:schema:{SCHEMA_VERSION}",
        "title": "A record of an event report, as written by seminar_records",
        **root,
        "$defs": {name: _tidied(name, classes[name]) for name in sorted(classes)},
    }


def _tidied(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    schema["description"] = inspect.cleandoc(schema["description"])
    if "enum" in schema:
        return {**schema, "type": "string"}
    properties = {key: _field(name, key, value) for key, value in schema["properties"].items()}
    return {**schema, "properties": properties, "required": list(properties)}


def _field(name: str, key: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A field as it is always written: with no default, and no offset or count below zero."""
    narrower = _NARROWER.get((name, key)) or _NARROWER.get(("*", key))
    if narrower is not None:
        return narrower
    kept = {word: value for word, value in schema.items() if word != "default"}
    return {**kept, "minimum": 0} if kept.get("type") == "integer" else kept


def main() -> int:
    """Write the file or compare it; the exit code."""
    text = json.dumps(generate(), indent=2, ensure_ascii=False) + "\n"
    if "--write" in sys.argv[1:]:
        PATH.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if PATH.read_text(encoding="utf-8") == text:
        return 0
    print("schema.json is not in step: python tests/generate_schema.py --write", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
