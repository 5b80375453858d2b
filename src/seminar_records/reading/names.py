"""The name of a person phrase as a record has it: in full, with honorifics and post-nominals."""

from __future__ import annotations

from collections.abc import Iterator

from seminar_records.flow import Flow
from seminar_records.lexicon import Words
from seminar_records.model import PersonName, Span
from seminar_records.reading.found import Found, Range

__all__ = ["person_name"]


def person_name(flow: Flow, words: Words, person: Found) -> PersonName:
    """The name of a person phrase; ``words`` must be the words of ``flow``'s text."""
    start, end = words.span(*person.name)
    honorifics = _honorifics(words, person)
    degrees: tuple[str, ...] = ()
    if person.degrees:
        degrees = tuple(
            words.part(i, i + 1) for i in range(*person.degrees) if words.codes[i] in "ZKI"
        )
    return PersonName(
        full=words.text[start:end],
        honorifics=honorifics,
        postnominals=degrees,
        spans=_spans(flow, words, person),
    )


def _spans(flow: Flow, words: Words, person: Found) -> tuple[Span, ...]:
    """Where name and honorifics stand; an office between them (Hon. Minister X) is left out."""
    first, last = person.name
    titles = list(_titles(words, person))
    while titles and titles[-1][1] == first:
        first = titles.pop()[0]
    apart = [span for title in titles for span in flow.spans(*words.span(*title))]
    return (*apart, *flow.spans(*words.span(first, last)))


def _titles(words: Words, person: Found) -> Iterator[Range]:
    """The words of each honorific, with its stop, and of each bracket: (Retd)."""
    first, last = person.honorifics
    i = first
    while i < last:
        code, j = words.codes[i], i + 1
        if code == "(":
            j = min(i + 3, last)
        elif code in "HARUXZ" or last - first == 1:  # Chief Roe
            j += words.codes[j : j + 1] == "." and j < last
        else:
            i = j
            continue
        yield i, j
        i = j


def _honorifics(words: Words, person: Found) -> tuple[str, ...]:
    """Honorifics as printed, one each; ``(Retd)`` stays with its rank, wherever it stands."""
    out: list[str] = []
    for first, last in _titles(words, person):
        text = words.part(first, last)
        if words.codes[first] != "(":
            out.append(text)
        elif out:
            out[-1] = f"{out[-1]} {text}"
    return tuple(out)
