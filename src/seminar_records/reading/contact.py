"""Contact: the lines that say how to reach the publisher.

A line counts only when the whole of it is contact matter, as ``grammars/contact.ppeg`` knows it: an
address in running text, a link, a value of the front matter or a page's own address is none.
Slogans and names above the address are not part of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define

from seminar_records import grammar
from seminar_records.blocks import Block, Kind
from seminar_records.flow import Flow
from seminar_records.model import Contact, Span, Text
from seminar_records.reading.findings import Claim
from seminar_records.reading.printed import printed

__all__ = ["read_contact"]

_KINDS = frozenset({Kind.FIELD, Kind.LINE, Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM})
#: A contact line is short. In characters.
_MOST = 320
#: Contact stands within so many blocks of the beginning or the end, unless it says much.
_MARGIN = 16
_FIELDS = {"email": "emails", "website": "websites", "phone": "phones", "fax": "faxes"}


@define
class _Line:
    """What one block gives: values as ``(kind, start, end)`` in the offsets of its flow."""

    index: int
    block: Block
    flow: Flow
    values: list[tuple[str, int, int]] = Factory(list)

    @property
    def kinds(self) -> set[str]:
        return {kind for kind, _, _ in self.values}


def read_contact(blocks: Sequence[Block]) -> tuple[Contact | None, list[Claim]]:
    """The contact of the publisher with claims on its blocks, or None when there is none."""
    kept: list[_Line] = []
    for group in _groups(blocks):
        if _counts(group, len(blocks)):
            kept += group
    if not kept:
        return None, []
    claims = [Claim(line.block.start, line.block.end, "contact") for line in kept]
    return _contact(kept), claims


def _groups(blocks: Sequence[Block]) -> list[list[_Line]]:
    """Contact lines that follow one another, at most one other block between them."""
    groups: list[list[_Line]] = []
    open_address = False
    for index, block in enumerate(blocks):
        line = _line(index, block)
        if line is None and open_address:
            line = _locality(index, block)
        open_address = line is not None and line.flow.text.rstrip().endswith(",")
        if line is None:
            continue
        if groups and index - groups[-1][-1].index <= 2:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _line(index: int, block: Block) -> _Line | None:
    """The contact matter of a block; None when a part of it is anything else."""
    text, label = block.flow.text, block.label
    if len(text) > _MOST or block.kind not in _KINDS:
        return None
    if label is None and not (len(text) >= 5 and _has("sign", text)):
        return None
    if label is not None and not 5 <= len(text) + len(label.text) <= _MOST:
        return None
    if block.emphasis == "front matter":
        return None
    flow = printed(block)
    if not _may(flow.text):
        return None
    line = _Line(index, block, flow)
    return line if _read(line, flow.text) and line.values else None


def _may(text: str) -> bool:
    """Whether it is worth while to take the text apart; boxes and streets have a number."""
    if _has("net", text):
        return True
    if not _has("marks", text):
        return False
    return _has("number", text) or ("box" in text.lower() and _has("box", text)) or _street(text)


def _street(text: str) -> bool:
    """Whether a number and a comma stand in a short line with the word for a street."""
    if "," not in text:
        return False
    street = grammar.pattern("street_line", "contact").match(text)
    return street is not None and _has("place_word", text)


def _has(rule: str, text: str) -> bool:
    return grammar.pattern(rule, "contact").search(text) is not None


def _read(line: _Line, text: str) -> bool:
    """Take the text apart from left to right; False at the first part that is no contact."""
    at = 0
    while at < len(text):
        part = grammar.choice("alone" if at == 0 else "part", "contact").match(text, at)
        if part is None or part[1].end() == at:
            return False
        found = part[1]
        line.values += [
            (kind, *found.span(kind)) for kind in found.re.groupindex if found.span(kind)[0] >= 0
        ]
        at = found.end()
    return True


def _locality(index: int, block: Block) -> _Line | None:
    """A town or country on the line below an address that is not at its end."""
    if block.kind not in (Kind.LINE, Kind.HEADING, Kind.PARAGRAPH):
        return None
    if not grammar.pattern("locality", "contact").match(block.text):
        return None
    return _Line(index, block, block.flow, [("address", 0, len(block.flow))])


def _counts(group: Sequence[_Line], total: int) -> bool:
    """Whether these lines are a contact: a bare web address or street by itself is not one."""
    kinds: set[str] = set().union(*(line.kinds for line in group))
    first = group[0]
    if kinds == {"address"} and not grammar.pattern("box", "contact").match(first.flow.text):
        return False
    if kinds == {"website"} and not any(line.values[0][1] > 0 for line in group):
        return False
    inside = first.index >= _MARGIN and group[-1].index < total - _MARGIN
    return not inside or len(kinds) > 1


def _contact(lines: Sequence[_Line]) -> Contact:
    values: dict[str, list[str]] = {name: [] for name in _FIELDS.values()}
    places: list[Flow] = []
    spans: list[Span] = []
    for line in lines:
        for kind, start, end in line.values:
            part = line.flow.slice(start, end).strip()
            spans += part.spans(0, len(part))
            if kind == "address":
                places.append(part)
            for field in ("phones", "faxes") if kind == "both" else (_FIELDS.get(kind),):
                if field and part.text not in values[field]:
                    values[field].append(part.text)
    return Contact(
        address=_address(places),
        spans=tuple(sorted(spans, key=lambda span: span.start)),
        **{field: tuple(found) for field, found in values.items()},
    )


def _address(places: Sequence[Flow]) -> Text | None:
    """The first address; the lines that go on it after a comma are joined to it."""
    if not places:
        return None
    parts = [places[0]]
    for place in places[1:]:
        if not parts[-1].text.endswith(","):
            break
        _, end = parts[-1].home()
        parts += [Flow.between(" ", end, end), place]
    whole = Flow.concat(parts)
    text = whole.text.rstrip(" ,.")
    return Text(text=text, spans=whole.spans(0, len(text)))
