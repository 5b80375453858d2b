"""Hostile inputs of the test corpus outside this repository; tests that ask are skipped without."""

from __future__ import annotations

import importlib.util
import os
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

__all__ = ["documents", "payloads"]


def documents(scale: float) -> list[tuple[str, str, bytes]]:
    """Case, label and bytes of the documents; ``scale`` says how large they are made."""
    return list(_generator().documents(scale))


def payloads() -> dict[str, str]:
    """Short texts that some format may take for more than text, by name."""
    return dict(_generator().PAYLOADS)


def _generator() -> ModuleType:
    folder = os.environ.get("SEMINAR_RECORDS_CORPUS")
    if not folder:
        pytest.skip("SEMINAR_RECORDS_CORPUS does not name the folder of the test corpus")
    return _loaded(Path(folder, "nasty", "gen.py"))


@cache
def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("nasty", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
