"""A LoRA adapter in PEFT's format, as a change of the base weights.

Settings come from `adapter_config.json` alone. Covered: LoRA on linear layers with rank and alpha
patterns, rsLoRA (Kalajdzievski 2023) and DoRA (Liu et al. 2024). Whatever else PEFT can save is
refused by name, since merging it wrongly would go unseen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

from laptune.core.errors import UserError
from laptune.gguf.codec.codecs import decode
from laptune.gguf.vocab.folder_vocabulary import load_json
from laptune.model.safetensors import StoredTensor, read_header

_PREFIX = "base_model.model."
_PART = re.compile(r"(.+)\.(lora_A|lora_B|lora_magnitude_vector)(?:\.default)?(?:\.weight)?")
# Keys that change the arithmetic in ways that `delta` does not compute; refused when set.
_UNSUPPORTED = (
    "modules_to_save",
    "trainable_token_indices",
    "fan_in_fan_out",
    "megatron_config",
    "eva_config",
    "corda_config",
    "layer_replication",
    "target_parameters",
    "use_qalora",
    "use_bdlora",
    "alora_invocation_tokens",
    "arrow_config",
    "lora_bias",
    "exclude_modules_weights",
)
# Initialisations that change the base; their adapters fit only that changed base.
_CHANGED_BASE = ("pissa", "olora", "corda", "eva", "loftq")


class Adapter:
    """The matrices of an adapter and how they combine."""

    def __init__(self, folder: str | Path) -> None:
        """Read settings and headers. Raises UserError for what is missing or not covered."""
        self.folder = Path(folder)
        self.config = load_json(self.folder / "adapter_config.json")
        path = self.folder / "adapter_model.safetensors"
        if not self.config or not path.is_file():
            raise UserError(
                f"{self.folder} is no adapter: it needs adapter_config.json and "
                "adapter_model.safetensors",
                "make one with: python train/train_sft.py",
            )
        self._refuse_unsupported()
        tensors, _ = read_header(path)
        self._parts = self._sort(tensors)
        self.names = {f"{module}.weight" for module in self._parts}

    def _refuse_unsupported(self) -> None:
        config = self.config
        problems = [f"{key}={config[key]!r}" for key in _UNSUPPORTED if config.get(key)]
        if str(config.get("peft_type", "LORA")).upper() != "LORA":
            problems.append(f"peft_type={config['peft_type']!r}")
        if config.get("bias", "none") != "none":
            problems.append(f"bias={config['bias']!r}")
        start = config.get("init_lora_weights")
        if isinstance(start, str) and start.lower().startswith(_CHANGED_BASE):
            problems.append(f"init_lora_weights={start!r}: it was trained on a changed base")
        if problems:
            raise UserError(
                f"{self.folder}/adapter_config.json uses {', '.join(problems)}, which is not "
                "merged here",
                "merge it with PEFT, or save it converted to plain LoRA",
            )

    def _sort(self, tensors: dict[str, StoredTensor]) -> dict[str, dict[str, StoredTensor]]:
        """Module name -> {"lora_A": ..., "lora_B": ...}; UserError for anything else."""
        parts: dict[str, dict[str, StoredTensor]] = {}
        unknown = []
        for name, tensor in tensors.items():
            match = _PART.fullmatch(name.removeprefix(_PREFIX))
            if match is None:
                unknown.append(name)
            else:
                parts.setdefault(match[1], {})[match[2]] = tensor
        if unknown:
            raise UserError(
                f"{self.folder}: {len(unknown)} tensors are no part of a LoRA of "
                f"linear layers: {unknown[0]}",
                "merge it with PEFT",
            )
        needed = {"lora_A", "lora_B"}
        if self.config.get("use_dora"):
            needed.add("lora_magnitude_vector")
        for module, found in parts.items():
            if set(found) != needed:
                raise UserError(
                    f"{self.folder}: {module} has {sorted(found)}, not {sorted(needed)}",
                    "save the adapter again",
                )
        if not parts:
            raise UserError(f"{self.folder}: the adapter is empty", "train it again")
        return parts

    def check_fits(self, shapes: dict[str, tuple[int, ...]]) -> None:
        """Raise UserError that lists every module whose matrices do not fit the base."""
        problems = []
        for module, found in self._parts.items():
            a, b = found["lora_A"].shape, found["lora_B"].shape
            base = shapes.get(f"{module}.weight")
            if base is None:
                problems.append(f"{module} is not in the base")
            elif len(a) != 2 or len(b) != 2 or (b[0], a[1]) != base or a[0] != b[1]:
                problems.append(f"{module}: B {b} x A {a} does not make {base}")
        if problems:
            more = f" and {len(problems) - 5} more" if len(problems) > 5 else ""
            raise UserError(
                f"{self.folder} does not fit the base: {'; '.join(problems[:5])}{more}",
                "give the base that the adapter was trained on",
            )

    def rank(self, module: str) -> int:
        """Rank of one module's matrices."""
        return self._parts[module]["lora_A"].shape[0]

    def scale(self, module: str) -> float:
        """Factor of B A: alpha / r, or alpha / sqrt(r) with use_rslora."""
        rank = self.rank(module)
        alpha = self.config.get("lora_alpha", 8)
        for pattern, value in (self.config.get("alpha_pattern") or {}).items():
            if re.match(rf"(.*\.)?({pattern})$", module):
                alpha = value
                break
        return alpha / (math.sqrt(rank) if self.config.get("use_rslora") else rank)

    def matrices(self, module: str) -> tuple[np.ndarray, np.ndarray]:
        """(A (rank, in), B (out, rank)) float32."""
        found = self._parts[module]
        return tuple(_load(found[name]) for name in ("lora_A", "lora_B"))  # type: ignore[return-value]

    def modules(self) -> list[str]:
        """The adapted modules, such as model.layers.0.self_attn.q_proj."""
        return list(self._parts)

    def delta(self, name: str) -> Callable[[np.ndarray, int], np.ndarray]:
        """A function (base rows float32, first row) -> merged rows, for one weight."""
        module = name.removesuffix(".weight")
        a, b = self.matrices(module)
        b *= np.float32(self.scale(module))
        magnitude = None
        if self.config.get("use_dora"):
            magnitude = _load(self._parts[module]["lora_magnitude_vector"]).reshape(-1, 1)

        def apply(rows: np.ndarray, start: int) -> np.ndarray:
            stop = start + len(rows)
            merged = rows + b[start:stop] @ a
            if magnitude is not None:  # DoRA: direction of the sum, length of its own
                norm = np.linalg.norm(merged, axis=1, keepdims=True)
                merged *= magnitude[start:stop] / norm
            return merged

        return apply


def _load(tensor: StoredTensor) -> np.ndarray:
    return decode(tensor.read_rows(), tensor.type).reshape(tensor.shape)
