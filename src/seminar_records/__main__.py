"""``python -m seminar_records`` is the command ``seminar-records``."""

from __future__ import annotations

import sys

from seminar_records.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
