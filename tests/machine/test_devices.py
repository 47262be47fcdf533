"""The device is measured, not assumed: taken only when it computes what the CPU computes."""

from __future__ import annotations

import pytest

from laptune.core.errors import UserError
from laptune.machine import devices


def machine(**reasons):
    return lambda name: reasons.get(name, "not here")


def test_cpu_when_nothing_else_is_here():
    assert devices.choose_device("auto", machine()) == ("cpu", "")


@pytest.mark.parametrize("name", devices.NAMES)
def test_working_device_is_taken(name):
    assert devices.choose_device("auto", machine(**{name: ""}))[0] == name


def test_cuda_comes_before_directml():
    assert devices.choose_device("auto", machine(cuda="", directml=""))[0] == "cuda"


def test_device_that_computes_wrongly_is_left_aside_with_the_reason():
    broken = machine(directml="a small computation was off by 3")
    assert devices.choose_device("auto", broken) == (
        "cpu",
        "directml: a small computation was off by 3",
    )


def test_named_device_that_is_not_here_is_an_error():
    with pytest.raises(UserError, match=r"compute\.device = cuda: not here"):
        devices.choose_device("cuda", machine())


def test_named_cpu_asks_no_device():
    assert devices.choose_device("cpu", None) == ("cpu", "as configured")


def test_the_small_computation_agrees_with_itself():
    assert devices._largest_error("cpu") == 0.0
