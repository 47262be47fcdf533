"""PiSSA (Meng et al. 2024): the adapter starts as the weights' largest singular vectors.

The frozen weights keep the rest, W - scale B A. A stock loader has the whole W, so the adapter is
saved as the difference to its start, at twice the rank: [B, -B0] [A; A0].
"""

from __future__ import annotations

import torch

from laptune.train.adapter import Adapter


def start_from_singular_vectors(
    adapter: Adapter, weights: dict[str, torch.Tensor]
) -> dict[str, torch.Tensor]:
    """Set the adapter's values, take them out of `weights`; returns the starting tensors.

    Args:
        adapter: its `a` and `b` are overwritten.
        weights: checkpoint names -> fp32 tensors, changed in place.
    """
    scale, rank = adapter.spec.scale, adapter.spec.rank
    torch.manual_seed(0)  # the randomized decomposition draws from the global generator
    for slot in adapter.slots.values():
        weight = weights[f"{slot.name}.weight"]
        u, s, v = torch.svd_lowrank(weight.float(), q=min(2 * rank, *weight.shape), niter=4)
        root = (s[:rank] / scale).sqrt()
        a, b = (v[:, :rank] * root).T, u[:, :rank] * root
        adapter.view_a(slot).copy_(a)
        adapter.view_b(slot).copy_(b)
        weight.sub_((scale * (b @ a)).to(weight.dtype))
    return {name: tensor.clone() for name, tensor in adapter.named_tensors().items()}


def as_difference(
    tensors: dict[str, torch.Tensor], start: dict[str, torch.Tensor]
) -> dict[str, torch.Tensor]:
    """A plain LoRA of twice the rank that equals the trained adapter minus its start."""
    joined = {}
    for name, tensor in tensors.items():
        if ".lora_A." in name:
            joined[name] = torch.cat([tensor, start[name]], 0)
        else:
            joined[name] = torch.cat([tensor, -start[name]], 1)
    return joined
