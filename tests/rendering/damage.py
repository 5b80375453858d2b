"""A report as text, and harmless damage to it: what a record says must not depend on any of it."""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata

import ftfy
import ftfy.bad_codecs
from attrs import evolve
from rendering.layouts import Part, Report

__all__ = ["DAMAGES", "written"]

ftfy.bad_codecs.ok()

#: Damage by name; a report suffers one or two, or none.
DAMAGES = ("crlf", "blank lines", "page break", "bold", "hard wrap", "decomposed", "mojibake")


def written(report: Report, damages: tuple[str, ...], rng: random.Random) -> str:
    """The report as text, with the damages named."""
    parts = report.parts
    if "page break" in damages:
        parts = tuple(_broken(part, rng) for part in parts)
    if "bold" in damages:
        parts = tuple(_bold(part, rng) for part in parts)
    if "hard wrap" in damages:
        width = rng.randint(80, 100)
        parts = tuple(_wrapped(part, width) for part in parts)
    gap = "\n" * (1 + rng.randint(2, 4) if "blank lines" in damages else 2)
    text = "".join(
        part.text if not i else _joint(part, gap) + part.text for i, part in enumerate(parts)
    )
    text += "\n"
    if "decomposed" in damages:
        text = unicodedata.normalize("NFD", text)
    elif "mojibake" in damages:
        text = "\n".join(map(_mojibake, text.split("\n")))
    return text.replace("\n", "\r\n") if "crlf" in damages else text


def _mojibake(line: str) -> str:
    """The line as UTF-8 read as Windows-1252, where that can be told from what somebody meant."""
    damaged = line.encode("utf-8").decode("sloppy-windows-1252")
    return damaged if ftfy.fix_text(damaged, uncurl_quotes=False) == line else line


def _joint(part: Part, gap: str) -> str:
    return "\n" if part.tight else gap


def _broken(part: Part, rng: random.Random) -> Part:
    """A page ends in mid-sentence, and the next one begins after a blank line."""
    if part.kind != "text" or part.tight or rng.random() < 0.5:
        return part
    places = [m.start() for m in re.finditer(r"(?<=[a-z]{3}) (?=[a-z]{3})", part.text)][4:-4]
    if not places:
        return part
    at = rng.choice(places)
    ends = rng.choice(("\n\n", "\n\f", "\n\n\n\n", " \n\n"))
    return evolve(part, text=part.text[:at] + ends + part.text[at + 1 :])


def _bold(part: Part, rng: random.Random) -> Part:
    """A few words of running text in bold type."""
    if part.kind != "text":
        return part
    return evolve(
        part,
        text=re.sub(r"\b(said|the river|half of|nobody|Every)\b", r"**\1**", part.text, count=2),
    )


def _wrapped(part: Part, width: int) -> Part:
    if part.kind != "text":
        return part
    paragraphs = re.split(r"(\n\s*)", part.text)
    return evolve(
        part,
        text="".join(
            textwrap.fill(p, width, break_on_hyphens=False, break_long_words=False)
            if p.strip()
            else p
            for p in paragraphs
        ),
    )
