"""What libraries keep for later and a training process cannot afford: bounded, or given back."""

from __future__ import annotations

import ctypes
import gc
import os
from contextlib import suppress


def bound_product_caches() -> None:
    """Let torch keep few prepared bf16 products; to be called before the first one.

    Each shape of a product is prepared once, at half a megabyte, and a sample of a new length has
    some 75 shapes. ideep keeps 1,024 of them a thread, oneDNN as many again: 1.5 GB in the end.
    A layer needs some 30; to prepare a forgotten one costs half a millisecond.
    """
    os.environ.setdefault("LRU_CACHE_CAPACITY", "128")
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "256")


def release_memory() -> None:
    """After something large is gone: a tokenizer of 262,144 words leaves 250 MB behind."""
    gc.collect()
    trim()


def trim() -> None:
    """Give back what lies free between what is kept. Only glibc has a call for that."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
