"""Training data: read, gate, split, and look at it. Training needs only what is named here."""

from __future__ import annotations

from laptune.data.loading import Reader, load_records, load_split, stream_records
from laptune.data.problems import DataError, Problem
from laptune.data.split import conversation_sha256, split

__all__ = [
    "DataError",
    "Problem",
    "Reader",
    "conversation_sha256",
    "load_records",
    "load_split",
    "split",
    "stream_records",
]
