"""What a training process keeps in memory for later."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

_PRODUCTS = """
import psutil
from laptune.train.engine.memory import bound_product_caches

bound_product_caches()
import torch

def multiply(shapes):
    for rows in shapes:
        torch.mm(torch.ones(rows, 64, dtype=torch.bfloat16), right)

torch.set_num_threads(1)
right = torch.ones(64, 64, dtype=torch.bfloat16)
multiply(range(1, 301))  # as many as fill the caches
before = psutil.Process().memory_info().rss
multiply(range(301, 701))
print(psutil.Process().memory_info().rss - before)
"""


def growth(**variables: str) -> int:
    """Bytes that 400 more shapes of bf16 products cost a process of their own."""
    names = ("LRU_CACHE_CAPACITY", "ONEDNN_PRIMITIVE_CACHE_CAPACITY")
    env = {key: value for key, value in os.environ.items() if key not in names} | variables
    done = subprocess.run(
        [sys.executable, "-c", _PRODUCTS],
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return int(done.stdout)


@pytest.fixture(scope="module")
def bounded() -> int:
    """What a training's own settings let grow."""
    return growth()


def test_products_of_many_shapes_are_not_kept(bounded):
    assert bounded < 60e6


def test_what_the_user_set_holds(bounded):
    kept = growth(LRU_CACHE_CAPACITY="1024", ONEDNN_PRIMITIVE_CACHE_CAPACITY="1024")
    if kept < 80e6:
        pytest.skip("this processor has no bf16 products, so little is prepared")
    assert kept > 2 * bounded
