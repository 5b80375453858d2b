"""The public names, what importing them costs, and the promises of the entry points."""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys

import pytest

import seminar_records as sr

#: The contract for other projects to build on; a name may be added here, never removed.
_NAMES = """
    parse_file parse_text parse_bytes parse_files dumps loads dump load dump_many load_many
    detect_layout layouts formats get_format to_dict from_dict schema explain Parsed Failed Format
    LayoutMatch SCHEMA_VERSION __version__
    SeminarRecord Event EventDate EventKind Venue Session Organiser Participant PersonName Position
    Mention Remark Paragraph Quotation Section Recommendation Credit Contact Source Repair Role
    Segment Problem Text Span
    SeminarRecordsError FormatError MissingExtraError ParseProblems ProblemError ReaderError
    SchemaVersionError UnknownFormatError UnknownLayoutError
"""
PROMISED = _NAMES.split()


def test_the_promised_names_are_the_public_ones() -> None:
    assert sorted(sr.__all__) == sorted(PROMISED)
    assert set(sr.__all__) <= set(dir(sr))


@pytest.mark.parametrize("name", PROMISED)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(sr, name) is not None


def test_other_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="no attribute 'parse'"):
        sr.parse  # type: ignore[attr-defined]  # noqa: B018


def test_the_function_layouts_is_not_hidden_by_the_sub_package() -> None:
    importlib.import_module("seminar_records.layouts")
    assert callable(sr.layouts)
    assert sr.layouts()


def test_every_module_lists_its_public_names() -> None:
    for name in ("batch", "cli", "errors", "model", "pipeline", "serialisers", "workers"):
        module = importlib.import_module(f"seminar_records.{name}")
        assert module.__all__
        assert [public for public in module.__all__ if not hasattr(module, public)] == []


def test_importing_the_package_imports_none_of_its_parts() -> None:
    """The cost is that of one module: no library, and none of the package's own modules."""
    program = (
        "import sys; before = set(sys.modules); import seminar_records; "
        "new = set(sys.modules) - before; "
        "print(*(name for name in new if name.split('.')[0] not in sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split() == ["seminar_records"], done.stderr


@pytest.mark.parametrize(
    "error",
    [
        sr.UnknownLayoutError("x", ["a", "b"]),
        sr.UnknownFormatError("x", ["a", "b"]),
        sr.MissingExtraError("reading PDF files", "pdf"),
        sr.FormatError("JSON", ["$.a: b"]),
        sr.SchemaVersionError("JSON", ["$.a: b"]),
        sr.ReaderError("x.pdf", "encrypted"),
        sr.ProblemError(sr.Problem(code="SR001", severity="error", message="m"), "x:1:1"),
    ],
)
def test_errors_survive_pickling(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert isinstance(error, sr.SeminarRecordsError)


def test_a_record_survives_pickling_with_its_text() -> None:
    record = sr.parse_text("Seminar on Kelp\n\n12 March 2021")
    again = pickle.loads(pickle.dumps(record))
    assert again == record
    assert again.source.text == record.source.text


@pytest.mark.parametrize("wrong", [None, 7, b"bytes", ["a"]])
def test_what_is_not_text_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError):
        sr.parse_text(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [None, 7, "text"])
def test_what_is_not_bytes_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError):
        sr.parse_bytes(wrong)  # type: ignore[arg-type]


def test_a_file_that_is_not_there_is_an_os_error() -> None:
    with pytest.raises(FileNotFoundError):
        sr.parse_file("no/such/file.txt")


def test_an_unknown_layout_names_the_known_ones() -> None:
    with pytest.raises(sr.UnknownLayoutError) as caught:
        sr.parse_text("Seminar", layout="no such layout")
    assert "markdown" in caught.value.known
    assert "markdown" in str(caught.value)
