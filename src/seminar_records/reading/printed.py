"""A block as it is printed, its label included."""

from __future__ import annotations

from seminar_records.blocks import Block
from seminar_records.flow import Flow

__all__ = ["printed"]


def printed(block: Block) -> Flow:
    """Label and value as one flow, ``label: value``; what stands between them maps to the colon."""
    label = block.label
    if label is None:
        return block.flow
    if not block.text:
        return label
    return Flow.joined([label, block.flow], ": ")
