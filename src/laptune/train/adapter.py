"""The trainable tensors of a LoRA adapter, in two flat buffers, and PEFT's file format.

All A matrices lie in one buffer and all B matrices in another, the A matrices of projections that
share an input side by side. So one optimizer step is a few passes over two tensors, a worker's
private gradient is a pair of buffers, and A of q, k and v is one matrix for one product.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from laptune.core.files import write_json
from laptune.model.cost import projection_shapes
from laptune.model.spec import ModelSpec

# Projections in the order of the flat buffers; those in one row share their input.
GROUPS = (
    ("self_attn", ("q_proj", "k_proj", "v_proj")),
    ("self_attn", ("o_proj",)),
    ("mlp", ("gate_proj", "up_proj")),
    ("mlp", ("down_proj",)),
)
MODULES = tuple(module for _, modules in GROUPS for module in modules)
_PEFT_PREFIX = "base_model.model."


@dataclass(frozen=True)
class AdapterSpec:
    """What an adapter is, apart from its values."""

    rank: int
    alpha: float
    target_modules: tuple[str, ...] = MODULES
    use_rslora: bool = False

    @property
    def scale(self) -> float:
        """Factor of B A x: alpha / rank, or alpha / sqrt(rank) (Kalajdzievski 2023)."""
        return self.alpha / (math.sqrt(self.rank) if self.use_rslora else self.rank)


@dataclass(frozen=True)
class Slot:
    """One adapted projection: A (rank, num_in) and B (num_out, rank)."""

    name: str  # model.layers.0.self_attn.q_proj
    num_in: int
    num_out: int
    begin_a: int
    begin_b: int


class Adapter:
    """Values of a LoRA adapter; `a` and `b` are the flat fp32 parameters."""

    def __init__(self, spec: AdapterSpec, model: ModelSpec, device: str = "cpu") -> None:
        self.spec, self.model = spec, model
        self.slots: dict[tuple[int, str], Slot] = {}
        shapes = projection_shapes(model)
        num_a = num_b = 0
        for layer in range(model.num_layers):
            for parent, modules in GROUPS:
                for module in (name for name in modules if name in spec.target_modules):
                    num_out, num_in = shapes[module]
                    name = f"model.layers.{layer}.{parent}.{module}"
                    self.slots[layer, module] = Slot(name, num_in, num_out, num_a, num_b)
                    num_a += spec.rank * num_in
                    num_b += spec.rank * num_out
        self.a = torch.zeros(num_a, device=device)
        self.b = torch.zeros(num_b, device=device)

    @property
    def num_parameters(self) -> int:
        """Trainable parameters."""
        return self.a.numel() + self.b.numel()

    def initialize(self, seed: int) -> None:
        """PEFT's start: A uniform in +-1/sqrt(num_in) (Kaiming with a = sqrt 5), B zero.

        Drawn in float64 by PCG64, so that a seed gives the same bits on every processor.
        """
        generator = np.random.Generator(np.random.PCG64(seed))
        for slot in self.slots.values():
            bound = 1.0 / math.sqrt(slot.num_in)
            values = (2.0 * generator.random((self.spec.rank, slot.num_in)) - 1.0) * bound
            self.view_a(slot).copy_(torch.from_numpy(values))
        self.b.zero_()

    def view_a(self, slot: Slot, flat: torch.Tensor | None = None) -> torch.Tensor:
        """A (rank, num_in) of one projection, in `flat` or in the parameters themselves."""
        flat = self.a if flat is None else flat
        return flat[slot.begin_a : slot.begin_a + self.spec.rank * slot.num_in].view(
            self.spec.rank, slot.num_in
        )

    def view_b(self, slot: Slot, flat: torch.Tensor | None = None) -> torch.Tensor:
        """B (num_out, rank) of one projection, in `flat` or in the parameters themselves."""
        flat = self.b if flat is None else flat
        return flat[slot.begin_b : slot.begin_b + self.spec.rank * slot.num_out].view(
            slot.num_out, self.spec.rank
        )

    def named_tensors(self) -> dict[str, torch.Tensor]:
        """PEFT's names -> views of the parameters."""
        tensors = {}
        for slot in self.slots.values():
            tensors[f"{_PEFT_PREFIX}{slot.name}.lora_A.weight"] = self.view_a(slot)
            tensors[f"{_PEFT_PREFIX}{slot.name}.lora_B.weight"] = self.view_b(slot)
        return tensors


def peft_config(spec: AdapterSpec, *, base: str, revision: str | None) -> dict[str, object]:
    """Content of `adapter_config.json`."""
    return {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base,
        "revision": revision,
        "inference_mode": True,
        "r": spec.rank,
        "lora_alpha": int(spec.alpha) if float(spec.alpha).is_integer() else spec.alpha,
        "lora_dropout": 0.0,
        "bias": "none",
        "fan_in_fan_out": False,
        "use_rslora": spec.use_rslora,
        "use_dora": False,
        "init_lora_weights": True,
        "target_modules": sorted(spec.target_modules),
        "modules_to_save": None,
        "layers_to_transform": None,
        "layers_pattern": None,
        "rank_pattern": {},
        "alpha_pattern": {},
    }


def save_peft(
    folder: Path, tensors: dict[str, torch.Tensor], config: dict[str, object]
) -> list[Path]:
    """Write `adapter_model.safetensors` and `adapter_config.json`; returns their paths."""
    from safetensors.torch import save_file

    weights = folder / "adapter_model.safetensors"
    whole = {name: tensor.detach().contiguous().clone() for name, tensor in tensors.items()}
    save_file(whole, weights, metadata={"format": "pt"})
    described = folder / "adapter_config.json"
    write_json(described, config)
    return [weights, described]
