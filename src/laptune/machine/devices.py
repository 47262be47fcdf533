"""Which device trains: taken only after a small computation on it gave the CPU's numbers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from laptune.core.errors import UserError

NAMES = ("cuda", "mps", "directml")
_TOLERANCE = 0.02  # bf16 and TF32 round; a broken kernel is off by far more


def choose_device(
    wanted: str = "auto", probe: Callable[[str], str] | None = None
) -> tuple[str, str]:
    """Return (device, reason); "auto" takes the first of CUDA, MPS, DirectML that works.

    Args:
        wanted: "auto", "cpu", or a device that must be used.
        probe: for tests: name -> "" if it works, else the reason why not.

    Raises:
        UserError: ``wanted`` names a device that is not there or computes wrongly.
    """
    probe = probe or why_not
    if wanted == "cpu":
        return "cpu", "as configured"
    if wanted != "auto":
        reason = probe(wanted)
        if reason:
            raise UserError(f"compute.device = {wanted}: {reason}", "set it to auto or cpu")
        return wanted, "as configured"
    reasons = []
    for name in NAMES:
        reason = probe(name)
        if not reason:
            return name, f"{name} is here and computes what the CPU computes"
        if "not here" not in reason:
            reasons.append(f"{name}: {reason}")
    return "cpu", "; ".join(reasons)


def leave_device(wanted: str, device: str) -> tuple[str, str]:
    """Return ("cpu", reason) for a recipe whose engine cannot be moved to the chosen ``device``.

    Raises UserError unless ``wanted`` is "auto": what is named is not put aside.
    """
    if wanted != "auto":
        raise UserError(
            f"compute.device = {wanted}: this recipe runs through transformers on the CPU",
            "set it to cpu or auto",
        )
    return "cpu", f"this recipe runs through transformers, which is not moved to {device} here"


def torch_device(name: str) -> Any:
    """Return the torch.device of a name of ``NAMES`` or "cpu"."""
    import torch

    if name == "directml":
        import torch_directml

        return torch_directml.device()
    return torch.device(name)


def why_not(name: str) -> str:
    """Return why a device cannot be used; empty when it works."""
    import torch

    is_here = {
        "cuda": torch.cuda.is_available,
        "mps": lambda: torch.backends.mps.is_available(),
        "directml": _has_directml,
    }[name]()
    if not is_here:
        return "not here"
    try:
        error = _largest_error(torch_device(name))
    except Exception as problem:  # a driver may raise anything; the CPU is always there
        return f"a small computation failed ({str(problem).splitlines()[0][:80]})"
    return "" if error < _TOLERANCE else f"a small computation was off by {error:.2g}"


def _has_directml() -> bool:
    with suppress(ImportError, OSError):
        import torch_directml

        return bool(torch_directml.is_available())
    return False


def _largest_error(device: Any) -> float:
    """Run what a layer runs (product, attention, exp2, gather and scatter) there and on the CPU."""
    import torch
    import torch.nn.functional as F

    generator = torch.Generator().manual_seed(0)
    x = torch.randn(8, 64, generator=generator)
    w = torch.randn(64, 64, generator=generator) / 8

    def compute(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        product = (x @ w.t()).view(1, 8, 2, 32).transpose(1, 2)
        seen = F.scaled_dot_product_attention(product, product, product, is_causal=True)
        rows = torch.tensor([1, 5], device=x.device)
        flat = seen.transpose(1, 2).reshape(8, 64)
        total = torch.zeros_like(flat).index_add_(0, rows, flat.index_select(0, rows))
        return torch.exp2(total.clamp(-4, 4)).cpu()

    there = compute(x.to(device), w.to(device))
    return float((there - compute(x, w)).abs().max())
