"""Names of people, organisations and roles in an Akoma Ntoso document, and pointers to them."""

from __future__ import annotations

from collections.abc import Iterable

from seminar_records.model import Participant, Role, SeminarRecord
from seminar_records.serialisers.xmltext import slug

__all__ = ["SOFTWARE", "Names", "role_id"]

#: The ``eId`` of this library, which the metadata is by.
SOFTWARE = "seminar_records"


def role_id(role: Role) -> str:
    """The ``eId`` of a role."""
    return "role_" + role.value.replace(" ", "_")


class Names:
    """The ``eId`` of each participant.

    It is the participant's own id where that is a plain word. Every other ``eId`` of the document
    has an underscore, which such words have not, so the two never meet.
    """

    def __init__(self, record: SeminarRecord) -> None:
        self._people: dict[str, tuple[str, Participant]] = {}
        for place, participant in enumerate(record.participants, 1):
            own = participant.id
            name = own if slug(own) == own else f"person_{place}"
            self._people.setdefault(own, (name, participant))

    def people(self) -> Iterable[tuple[str, Participant]]:
        """The participants with their ``eId``; of several with one id the first."""
        return self._people.values()

    def known(self, ids: Iterable[str]) -> list[tuple[str, Participant]]:
        """Those of the ids that are a participant's."""
        return [self._people[id] for id in ids if id in self._people]
