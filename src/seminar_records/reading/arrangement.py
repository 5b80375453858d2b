"""Remarks and sections in the order of the text, once everybody's words are known."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, define

from seminar_records.blocks import Block, Kind
from seminar_records.reading.drafts import DraftRemark, DraftSection, Piece
from seminar_records.reading.findings import Claim
from seminar_records.reading.prose import Sentence, pieces_of
from seminar_records.reading.units import Unit

__all__ = ["Arrangement"]

_BETWEEN_MOST = 8  #: so many units at most interrupt a sentence


@define(eq=False)
class Arrangement:
    """Puts the units of a document together; ``first_text`` is its first block of running text."""

    blocks: Sequence[Block]
    units: Sequence[Unit]
    claims: list[Claim]
    first_text: int
    remarks: list[DraftRemark] = Factory(list)
    sections: list[DraftSection] = Factory(list)

    def arrange(self) -> None:
        """Remarks in the order of the text; what nobody said goes into sections."""
        section: DraftSection | None = None
        remarks: list[DraftRemark] = []
        claimed = {claim.start for claim in self.claims}
        for number, unit in enumerate(self.units):
            block = self.blocks[unit.first]
            if unit.remark is not None:
                remarks.append(unit.remark)
                section = None
            elif unit.kind == "head":
                section = None
                if unit.first >= self.first_text and block.start not in claimed:
                    section = DraftSection(block.flow, block.level or 1, "section")
                    self.sections.append(section)
                    self.claims.append(Claim(block.start, block.end, "heading"))
            elif unit.passage is not None:
                for remark, piece in pieces_of(unit.passage):
                    if remark is not None:
                        if remark not in remarks[-8:]:
                            remarks.append(remark)
                        remark.pieces.append(piece)
                    else:
                        section = self._section(section, piece)
            elif block.kind in (Kind.PULL_QUOTE, Kind.QUOTE):
                remark = self._set_off_by(number)
                kind = "pull_quote" if block.kind is Kind.PULL_QUOTE and remark else "paragraph"
                piece = Piece(kind, block.flow, block.start, block.end)
                if remark is not None:
                    remark.pieces.append(piece)
                else:
                    section = self._section(section, piece)
        self.remarks = remarks

    def _set_off_by(self, number: int) -> DraftRemark | None:
        """Whose words stand set off from the paragraphs: those of who speaks before and after, or
        of who was announced (X had this to say: …)."""
        interrupted = self._interrupted(number)
        if interrupted is not None:
            return interrupted.remark
        before = self._last_remark(number - 1)
        if before is None:
            return None
        announced = before.pieces[-1].flow.text.rstrip().endswith(":")
        after = self.units[number + 1].passage if number + 1 < len(self.units) else None
        goes_on = (
            after is not None
            and after.sentences[:1] != []
            and (after.sentences[0].remark is before)
        )
        return before if announced or goes_on else None

    def _interrupted(self, number: int) -> Sentence | None:
        """The sentence that a unit interrupts."""
        at = self.blocks[self.units[number].first].start
        last = max(number - _BETWEEN_MOST, 0)
        for unit in reversed(self.units[last:number]):
            if unit.passage is not None:
                ends = (each for each in unit.passage.sentences if each.extent()[1] > at)
                return next(ends, None)
        return None

    def _last_remark(self, number: int) -> DraftRemark | None:
        passage = self.units[number].passage if number >= 0 else None
        if passage is None or not passage.sentences:
            return None
        remark = passage.sentences[-1].remark
        return remark if remark is not None and remark.pieces else None

    def _section(self, section: DraftSection | None, piece: Piece) -> DraftSection:
        if section is None:
            kind = "background" if self.sections or self.remarks else "opening"
            section = DraftSection(None, 1, kind)
            self.sections.append(section)
        section.pieces.append(piece)
        return section
