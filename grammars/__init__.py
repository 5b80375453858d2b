"""Grammar files (``*.ppeg``), read through :mod:`seminar_records.grammar`."""
