"""Training data: read, gate, split, and look at it. Training needs only what is named here."""

from __future__ import annotations

from laptune.data.loading import Reader, load_records
from laptune.data.problems import DataError, Problem
from laptune.data.split import Split, conversation_sha256, load_split, split

__all__ = [
    "DataError",
    "Problem",
    "Reader",
    "Split",
    "conversation_sha256",
    "load_records",
    "load_split",
    "split",
]
