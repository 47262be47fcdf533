"""The engine for what the hand-written layers do not cover: transformers and peft with autograd.

DoRA, adapter dropout, other families, other target modules, and full fine-tuning. The loss is the
same one-pass loss, so no logits tensor exists here either.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from laptune.core.errors import UserError
from laptune.core.files import read_object, remove, write_json
from laptune.core.settings import Config
from laptune.machine.compute import Compute
from laptune.model import stock
from laptune.model.source import TOKENIZER_FILES
from laptune.train.engine.loss import head_loss, head_weight_gradient
from laptune.train.engine.pack import Sample
from laptune.train.engine.workers import BatchResult
from laptune.train.engine.workspace import Workspace
from laptune.train.optimizer import Parameter

_MODEL_FILES = (
    "adapter_*",
    "*.safetensors",
    "*.safetensors.index.json",
    "config.json",
    "generation_config.json",
)


class _HeadLoss(torch.autograd.Function):
    """`head_loss` for autograd: the gradient is ready when the forward pass is."""

    @staticmethod
    def forward(
        ctx: Any,
        hidden: torch.Tensor,
        weight: torch.Tensor,
        targets: torch.Tensor,
        grad_scale: float,
        workspace: Workspace,
    ) -> torch.Tensor:
        """The loss, summed; the gradient is kept for ``backward``."""
        head = head_loss(
            hidden,
            targets,
            weight,
            workspace=workspace,
            grad_scale=grad_scale,
            needs_grad=torch.is_grad_enabled() or hidden.requires_grad,
        )
        ctx.head, ctx.grad_scale, ctx.workspace = head, grad_scale, workspace
        ctx.save_for_backward(hidden, weight, targets)
        return hidden.new_tensor(head.loss_sum, dtype=torch.float64)

    @staticmethod
    def backward(ctx: Any, grad_output: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        """The gradients that ``forward`` kept."""
        hidden, weight, targets = ctx.saved_tensors
        grad_weight = None
        if ctx.needs_input_grad[1]:
            grad_weight = head_weight_gradient(
                hidden, targets, weight, grad_scale=ctx.grad_scale, workspace=ctx.workspace
            )
        return ctx.head.grad_hidden.to(hidden.dtype), grad_weight, None, None, None


class ModuleEngine:
    """Loss and gradient of a global batch through a Hugging Face model, one sample at a time."""

    name = "modules"

    def __init__(self, model: Any, cfg: Config, base: Path) -> None:
        self.model, self.cfg, self._base = model, cfg, base
        self._workspace = Workspace()
        trained = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
        self._trained = [parameter for _, parameter in trained]
        self.parameters = [Parameter(name, p.data, torch.zeros_like(p.data)) for name, p in trained]
        for parameter, grad in zip(self._trained, self.parameters, strict=True):
            parameter.grad = grad.grad
        self.num_trainable = sum(p.numel() for p in self._trained)
        self.num_total = sum(p.numel() for p in model.parameters())
        base = model.get_base_model() if hasattr(model, "get_base_model") else model
        self._decoder, self._head = base.get_decoder(), base.get_output_embeddings()

    @classmethod
    def build(cls, cfg: Config, folder: Path, compute: Compute) -> ModuleEngine:
        """Load the base and put the configured adapter on it."""
        torch.manual_seed(cfg.run.seed)
        torch.set_num_threads(compute.threads)
        model = stock.load(folder, compute.torch_dtype)
        if cfg.train.method == "lora":
            model = with_adapter(model, cfg)
            for parameter in model.parameters():
                if parameter.requires_grad:
                    parameter.data = parameter.data.float()
        return cls(model.train(), cfg, folder)

    def compute(
        self, samples: Sequence[Sample], step: int, num_targets: int | None = None
    ) -> BatchResult:
        """As `LoraEngine.compute`."""
        for parameter in self.parameters:
            parameter.grad.zero_()
        # Dropout draws from the global generator: the step decides, so that a resumed run draws
        # the same.
        torch.manual_seed(self.cfg.run.seed * 1_000_003 + step)
        self.model.train()
        scale = 1.0 / max(1, num_targets or sum(sample.num_targets for sample in samples))
        total = 0.0
        for sample in samples:
            loss = self._loss(sample, scale)
            loss.backward()
            total += float(loss.detach())
        return BatchResult.of(total, samples)

    def evaluate(self, samples: Sequence[Sample]) -> BatchResult:
        """Loss of a batch, without gradient or dropout."""
        self.model.eval()
        with torch.no_grad():
            total = sum(float(self._loss(sample, 1.0)) for sample in samples)
        return BatchResult.of(total, samples)

    def _loss(self, sample: Sample, grad_scale: float) -> torch.Tensor:
        states = self._decoder(input_ids=sample.ids[None], use_cache=False).last_hidden_state
        hidden = states[0, sample.rows]
        return _HeadLoss.apply(
            hidden,
            self._head.weight,
            sample.targets,
            grad_scale,
            self._workspace,
        )

    def save(self, folder: Path, base: str, revision: str | None) -> list[Path]:
        """Write the adapter in PEFT's format, or the whole model; returns the files."""
        files = save_adapter(self.model, folder, base, revision)
        if self.cfg.train.method == "full":  # a model of its own needs its tokenizer beside it
            for path in (self._base / name for name in TOKENIZER_FILES):
                if path.is_file():
                    files.append(Path(shutil.copyfile(path, folder / path.name)))
        return files

    def close(self) -> None:
        """Nothing to end."""


def with_adapter(model: Any, cfg: Config) -> Any:
    """Put the configured adapter on; UserError for a target module that the model has not."""
    from peft import LoraConfig, get_peft_model

    lora = cfg.train.lora
    linear = [name for name, part in model.named_modules() if isinstance(part, torch.nn.Linear)]
    modules = sorted({name.rpartition(".")[2] for name in linear})
    for target in lora.target_modules:
        if not any(name == target or name.endswith(f".{target}") for name in linear):
            raise UserError(
                f"train.lora.target_modules: {target!r} is no linear module of the base",
                f"it has {', '.join(modules)}",
            )
    settings = LoraConfig(
        task_type="CAUSAL_LM",
        r=lora.rank,
        lora_alpha=int(lora.alpha) if float(lora.alpha).is_integer() else lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=list(lora.target_modules),
        use_rslora=lora.use_rslora,
        use_dora=lora.use_dora,
    )
    return get_peft_model(model, settings)


def save_adapter(
    model: Any, folder: Path, base: str, revision: str | None, values: dict | None = None
) -> list[Path]:
    """Write a peft model's adapter (or a whole model) into ``folder``; returns the files.

    ``values`` are its tensors by parameter name, for a model that holds only a part of them.
    """
    model.save_pretrained(folder, **({} if values is None else {"state_dict": values}))
    remove(folder / "README.md")  # peft's empty card
    described = folder / "adapter_config.json"
    if described.exists():
        named = {"base_model_name_or_path": base, "revision": revision}
        write_json(described, read_object(described) | named)
    # By name: a finish that is tried again finds the files of the first attempt.
    return sorted({path for pattern in _MODEL_FILES for path in folder.glob(pattern)})
