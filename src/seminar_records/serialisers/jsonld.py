"""JSON for the web: safe within ``<script type="application/ld+json">``."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["script_safe"]

_UNSAFE = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029\x7f"}


def script_safe(value: Any) -> bytes:
    """The value as indented JSON that no HTML reader takes for the end of a script or for markup.

    Strings are all that can hold these characters, and there ``\\u003c`` says the same as ``<``.
    """
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False)
    return text.translate(_UNSAFE).encode() + b"\n"
