"""BibTeX: one ``@proceedings`` or ``@misc`` for each event, with the event fields of biblatex.

Whatever TeX would act on is written as a command that prints it, so that no field runs anything and
no brace is left open. Names are braced whole: nothing in them is to be taken for ``and`` or for a
family name.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.citation import Citation, citations
from seminar_records.serialisers.format import Format
from seminar_records.serialisers.lines import one_line

__all__ = ["FORMAT"]

#: Events that are known by their proceedings.
_WITH_PROCEEDINGS = frozenset({"conference", "symposium", "workshop"})

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

#: What TeX acts on. A brace is never written as ``\\{``, for BibTeX counts that one too.
_COMMANDS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
    }
)


def _write(records: Iterable[SeminarRecord], stream: BinaryIO) -> None:
    for citation in citations(records):
        stream.write(_entry(citation).encode())


def _entry(citation: Citation) -> str:
    kind = "proceedings" if citation.kind in _WITH_PROCEEDINGS else "misc"
    fields = {
        "title": _braced(citation.title),
        "author": _names(citation.authors),
        "editor": _names(citation.editors),
        "organization": _braced(", ".join(citation.organisers)),
        "howpublished" if kind == "misc" else "type": _braced((citation.kind or "").capitalize()),
        **_dates(citation),
        "eventdate": _braced("/".join(filter(None, (citation.start, citation.end)))),
        "venue": _braced(citation.place),
        "note": _braced("Chair: " + ", ".join(citation.chairs)) if citation.chairs else "",
    }
    lines = [f"  {name} = {value}" for name, value in fields.items() if value]
    return f"@{kind}{{{citation.key},\n" + ",\n".join(lines) + "\n}\n\n"


def _dates(citation: Citation) -> dict[str, str]:
    year, _, rest = (citation.start or "").partition("-")
    month = _MONTHS[int(rest[:2]) - 1] if rest else ""
    return {"year": _braced(year), "month": month}


def _braced(text: str | None) -> str:
    line = one_line(text or "").translate(_COMMANDS)
    return f"{{{line}}}" if line else ""


def _names(names: tuple[str, ...]) -> str:
    braced = [name for name in map(_braced, names) if name]
    return f"{{{' and '.join(braced)}}}" if braced else ""


FORMAT = Format(
    name="bibtex",
    suffixes=(".bib",),
    media_type="application/x-bibtex",
    description="BibTeX, for bibliographies in LaTeX",
    lossless=False,
    binary=False,
    many=True,
    write=_write,
)
