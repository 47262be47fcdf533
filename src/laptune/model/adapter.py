"""A LoRA adapter in PEFT's format, as a change of the base weights.

Settings come from `adapter_config.json` alone. Covered: LoRA on linear layers with rank and alpha
patterns, rsLoRA (Kalajdzievski 2023) and DoRA (Liu et al. 2024). Whatever else is set there is
refused by name, since merging it wrongly would go unseen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import manifest
from laptune.core.errors import UserError, some
from laptune.core.files import known_sha256, read_object
from laptune.model.safetensors import StoredTensor, plain_name, read_header
from laptune.model.source import inner_folders

_PART = re.compile(r"(.+)\.(lora_A|lora_B|lora_magnitude_vector)(?:\.default)?(?:\.weight)?")
# Settings that are read here, or say how the adapter was trained and not what it computes.
_KNOWN = {
    *("peft_type", "bias", "init_lora_weights", "r", "rank_pattern", "lora_alpha"),
    *("alpha_pattern", "use_rslora", "use_dora", "task_type", "auto_mapping", "peft_version"),
    *("base_model_name_or_path", "revision", "inference_mode", "target_modules"),
    *("exclude_modules", "lora_dropout", "layers_to_transform", "layers_pattern"),
    *("megatron_core", "loftq_config", "eva_config", "qalora_group_size", "runtime_config"),
    *("ensure_weight_tying", "loraplus_lr_ratio", "loraplus_lr_embedding", "lora_ga_config"),
    *("corda_config",),
}
# Initialisations that leave the base as it is; after any other, or one not known here, the adapter
# fits only the base that it changed.
_SAME_BASE = ("gaussian", "eva", "mica")


class Adapter:
    """The matrices of an adapter and how they combine."""

    def __init__(self, folder: str | Path) -> None:
        """Read settings and headers. Raises UserError for what is missing or not covered."""
        self.folder = Path(folder)
        self.made = manifest.check(self.folder)  # {} of others' adapters
        path = self.folder / "adapter_model.safetensors"
        self.config = read_object(self.folder / "adapter_config.json")
        if not self.config or not path.is_file():
            raise UserError(
                f"{self.folder} is not an adapter in PEFT's format: {_what_it_is(self.folder)}",
                inner_folders(self.folder, "adapter_config.json")
                or "give a folder with adapter_config.json and adapter_model.safetensors",
            )
        self._alpha = self._number("lora_alpha", 8)
        self._alphas, self._ranks = self._pattern("alpha_pattern"), self._pattern("rank_pattern")
        self._refuse_unsupported()
        self._parts = self._sort(read_header(path))
        self.names = {f"{module}.weight" for module in self._parts}

    def _bad(self, what: str) -> UserError:
        return UserError(f"{self.folder}/adapter_config.json: {what}", "save the adapter again")

    def _number(self, key: str, default: float) -> float:
        value = self.config.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
            raise self._bad(f"{key} is {value!r:.40}, not a number above 0")
        return value

    def _pattern(self, key: str) -> list[tuple[re.Pattern[str], float]]:
        """(rule for a module's name, value) as PEFT matches them: the first that fits counts."""
        stored = self.config.get(key) or {}
        if not isinstance(stored, dict):
            raise self._bad(f"{key} is {stored!r:.40}, not an object")
        found = []
        for pattern, value in stored.items():
            if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
                raise self._bad(f"{key} gives {value!r:.40} for {pattern!r:.40}, not a number")
            try:
                found.append((re.compile(rf"(.*\.)?({pattern})$"), value))
            except (re.error, RecursionError):
                raise self._bad(f"{key} has {pattern!r:.40}, not a regular expression") from None
        return found

    def _refuse_unsupported(self) -> None:
        config = self.config
        problems = [f"{key}={value!r:.40}" for key, value in config.items() if value]
        problems = [text for text in problems if text.split("=")[0] not in _KNOWN]
        if str(config.get("peft_type", "LORA")).upper() != "LORA":
            problems.append(f"peft_type={config['peft_type']!r:.40}")
        if config.get("bias", "none") != "none":
            problems.append(f"bias={config['bias']!r:.40}")
        start = config.get("init_lora_weights")
        if not isinstance(start, bool | None) and str(start).lower() not in _SAME_BASE:
            problems.append(f"init_lora_weights={start!r:.40} (trained on a changed base)")
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
            match = _PART.fullmatch(plain_name(name))
            if match is None:
                unknown.append(name)
            elif match[2] in parts.setdefault(match[1], {}):
                raise UserError(f"{self.folder}: {match[1]} has two {match[2]}", "save it again")
            else:
                parts[match[1]][match[2]] = tensor
        if unknown:
            raise UserError(
                f"{self.folder}: {len(unknown)} tensors are not part of a LoRA of "
                f"linear layers: {unknown[0]:.80}",
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
            stated = _first(self._ranks, module, self.config.get("r"))
            if base is None:
                problems.append(f"{module} is not in the base")
            elif len(a) != 2 or len(b) != 2 or (b[0], a[1]) != base or a[0] != b[1]:
                problems.append(f"{module}: B {b} x A {a} does not make {base}")
            elif stated is not None and stated != a[0]:
                problems.append(f"{module} is of rank {a[0]}, adapter_config.json says {stated}")
            elif (
                "lora_magnitude_vector" in found
                and math.prod(found["lora_magnitude_vector"].shape) != base[0]
            ):
                problems.append(f"{module} has no magnitude for each of {base[0]} rows")
        if problems:
            raise UserError(
                f"{self.folder} does not fit the base: {some(problems)}",
                "give the base that the adapter was trained on",
            )

    def rank(self, module: str) -> int:
        """Rank of one module's matrices."""
        return self._parts[module]["lora_A"].shape[0]

    def scale(self, module: str) -> float:
        """Factor of B A: alpha / r, or alpha / sqrt(r) with use_rslora."""
        rank, alpha = self.rank(module), _first(self._alphas, module, self._alpha)
        return alpha / (math.sqrt(rank) if self.config.get("use_rslora") else rank)

    def matrices(self, module: str) -> tuple[np.ndarray, np.ndarray]:
        """(A (rank, in), B (out, rank)) float32."""
        found = self._parts[module]
        return found["lora_A"].values(), found["lora_B"].values()

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
            magnitude = self._parts[module]["lora_magnitude_vector"].values().reshape(-1, 1)

        def apply(rows: np.ndarray, start: int) -> np.ndarray:
            stop = start + len(rows)
            merged = rows + b[start:stop] @ a
            if magnitude is not None:  # DoRA: direction of the sum, length of its own
                norm = np.linalg.norm(merged, axis=1, keepdims=True)
                merged *= magnitude[start:stop] / norm
            return merged

        return apply


def _first(patterns: list[tuple[re.Pattern[str], float]], module: str, default: Any) -> Any:
    return next((value for pattern, value in patterns if pattern.match(module)), default)


def refuse_other_base(adapter: str | Path, base: str | Path) -> None:
    """Raise UserError when ``adapter``'s manifest says that it was trained on another base.

    An adapter of others has no manifest: nothing is known of its base's bytes then.
    """
    made = manifest.found(adapter)
    for name, sha256 in (made.get("base_files") or {}).items():
        path = Path(base) / name
        if not path.is_file() or known_sha256(path) != sha256:
            trained_on = (made.get("base") or {}).get("id", "another base")
            raise UserError(
                f"{adapter} was trained on {trained_on} with another {name} than {base} has",
                "give the base that it was trained on, unchanged",
            )


def base_files(folder: Path) -> dict[str, str]:
    """Hashes of what makes a base: weights, config and tokenizer, for ``refuse_other_base``."""
    names = ("config.json", "tokenizer.json", "tokenizer.model")
    paths = [*sorted(folder.glob("*.safetensors")), *(folder / name for name in names)]
    return {path.name: known_sha256(path) for path in paths if path.is_file()}


def _what_it_is(folder: Path) -> str:
    """What lies in a folder that is not an adapter, in a clause."""
    if not folder.is_dir():
        return "no such folder"
    config = read_object(folder / "adapter_config.json")
    if "lora_parameters" in config or (folder / "adapters.safetensors").is_file():
        return "it is an MLX adapter (fuse it with mlx_lm.fuse, then convert the fused folder)"
    if any(folder.glob("adapter_model*.bin")):
        return "its weights are pickled (.bin), which laptune never loads: save it again with PEFT"
    if any(folder.glob("*.gguf")):
        return "it holds a GGUF, which llama.cpp loads with --lora"
    if (folder / "config.json").is_file():
        return "it is a whole model"
    if config:
        return "it has no weights (adapter_model.safetensors); the training did not finish"
    return "it has no adapter_config.json"
