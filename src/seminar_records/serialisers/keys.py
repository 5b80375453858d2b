"""Keys for the objects of a record that are unique over all records of an archive.

A participant's id is unique within its record only; tables that hold many records need more. The
key of a participant or a remark is that of its record, a slash, and its id.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from attrs import define

from seminar_records.model import SeminarRecord
from seminar_records.serialisers.plain import to_dict

__all__ = ["KeyedRecord", "record_key"]


@define
class KeyedRecord:
    """A record with the keys of what stands in it.

    ``participant_keys`` and ``remark_keys`` go with ``record.participants`` and ``record.remarks``
    one by one, also where an id occurs twice. The three mappings lead from an id to the key of the
    first object that has it, or to the name of the participant.
    """

    record: SeminarRecord
    key: str
    participant_keys: list[str]
    remark_keys: list[str]
    participants: dict[str, str]
    remarks: dict[str, str]
    names: dict[str, str]

    @classmethod
    def of(cls, record: SeminarRecord) -> KeyedRecord:
        """The record with its keys."""
        key = record_key(record)
        people = [participant.id for participant in record.participants]
        remarks = [remark.id for remark in record.remarks]
        participant_keys, remark_keys = _unique(key, people), _unique(key, remarks)
        return cls(
            record=record,
            key=key,
            participant_keys=participant_keys,
            remark_keys=remark_keys,
            participants=_first_of_each(people, participant_keys),
            remarks=_first_of_each(remarks, remark_keys),
            names=_first_of_each(people, [person.name.full for person in record.participants]),
        )


def record_key(record: SeminarRecord) -> str:
    """Sixteen hexadecimal digits that stand for the source of a record.

    The same source (the SHA-256 of its bytes, and its name) always has the same key. A record made
    by hand, whose source has no SHA-256, is known by its content instead.
    """
    known = record.source.sha256
    seed: Any = [known, record.source.name] if known else to_dict(record)
    text = json.dumps(seed, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _unique(record: str, ids: Iterable[str]) -> list[str]:
    """A key for each id; one that occurs again gets a number behind it."""
    taken: dict[str, None] = {}
    seen: dict[str, int] = {}
    for id in ids:
        key = f"{record}/{id}"
        while key in taken:
            seen[id] = seen.get(id, 1) + 1
            key = f"{record}/{id}~{seen[id]}"
        taken[key] = None
    return list(taken)


def _first_of_each(ids: list[str], values: list[str]) -> dict[str, str]:
    return dict(reversed(list(zip(ids, values, strict=True))))
