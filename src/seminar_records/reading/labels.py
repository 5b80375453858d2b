"""What a label or a heading announces: the date, the place, the speakers, the partners …"""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from seminar_records import grammar
from seminar_records.lexicon import words
from seminar_records.model import Role
from seminar_records.reading.codes import rules

__all__ = ["Label", "label_of"]

#: A label is short; what is longer is text. In characters.
_MOST = 90


@frozen
class Label:
    """What is announced: a field of the event (``title``, ``theme``, ``date``, ``time``, ``place``,
    ``kind``, ``organiser``, ``partner``, ``sponsor``), ``people`` with roles, or ``absent`` people.

    ``many`` says that several may follow; ``sure`` is false when the label says more than that.
    """

    what: str
    roles: tuple[Role, ...] = ()
    many: bool = False
    sure: bool = True


_PEOPLE = {
    "moderators": Role.MODERATOR,
    "chairs": Role.CHAIR,
    "attendees": Role.ATTENDEE,
    "speakers": Role.SPEAKER,
}


@lru_cache(maxsize=2048)
def label_of(text: str) -> Label | None:
    """What a text announces when it is a label; None when it is none."""
    if len(text) > _MOST or "\n" in text:
        return None
    bare = _bare(text)
    if not bare:
        return None
    found = grammar.choice("label", "fields").match(bare)
    if found is None:
        return _role_label(bare)
    what = found[0]
    if what in _PEOPLE:
        return Label("people", (_PEOPLE[what],), _several(bare))
    return Label(what, many=_several(bare))


def _bare(text: str) -> str:
    """The label without what stands round it; most have nothing round them."""
    if text[:1].isalpha() and text[-1:].isalpha():
        return text
    match = grammar.pattern("bare", "fields").match(text)
    return match["bare"].strip() if match else ""


def _several(bare: str) -> bool:
    """Whether more than one person may follow: everything but a plain singular."""
    return grammar.pattern("singular", "fields").search(bare) is None


def _role_label(bare: str) -> Label | None:
    """``Chief Guest``, ``Chair & Moderator``, ``Session 2 speakers``, ``Welcome address by``."""
    found = words(bare)
    grammar_ = rules("lists")
    sure = grammar_["role_label"].fullmatch(found.codes) is not None
    if not sure and grammar_["wide_label"].fullmatch(found.codes) is None:
        return None
    roles: list[Role] = []
    for i, code in enumerate(found.codes):
        if code not in "raLc":
            continue
        value = found.value(i)
        role = Role(value) if value else Role.SPEAKER if code == "a" else None
        if role is not None and role not in roles:
            roles.append(role)
    if not roles:
        return None
    many = _several(bare) and "a" not in found.codes
    return Label("people", tuple(roles), many, sure)
