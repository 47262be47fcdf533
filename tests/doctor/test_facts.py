"""What the doctor reads out of the words of others."""

from __future__ import annotations

import pytest

from laptune.doctor import facts

BUILD = (
    "PyTorch built with:\n  - GCC 13.3\n  - Build settings: {}, BUILD_TYPE=Release, USE_CUDA=0\n"
)


@pytest.mark.parametrize(
    "said, name",
    [
        ("BLAS_INFO=mkl", "MKL"),
        ("BLAS_INFO=open", "OpenBLAS"),
        ("BLAS_INFO=nvpl", "NVPL"),
        ("BLAS_INFO=apl", "Arm Performance Libraries"),
        ("BLAS_INFO=accelerate", "Accelerate"),
        ("BLAS_INFO=a new one", "unknown"),
    ],
)
def test_the_blas_is_named_by_torchs_build_settings(said, name):
    assert facts.blas_name(BUILD.format(said)) == name
