"""AdamW, the learning-rate schedule and clipping, over a few flat tensors.

`torch.optim` would import the compiler stack: seconds and a hundred megabytes that a run on a
laptop has better uses for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Parameter:
    """A trainable tensor with its gradient."""

    name: str
    value: torch.Tensor
    grad: torch.Tensor


@dataclass(frozen=True)
class Schedule:
    """Learning rate of a step: linear warm-up, then constant, or linear or cosine to zero."""

    peak: float
    num_steps: int
    kind: str = "linear"
    warmup_ratio: float = 0.0

    @property
    def num_warmup_steps(self) -> int:
        """Steps with a rising rate."""
        return math.ceil(self.num_steps * self.warmup_ratio)

    def rate(self, step: int) -> float:
        """Learning rate of `step` (from 0)."""
        warmup = self.num_warmup_steps
        if step < warmup:
            return self.peak * (step + 1) / (warmup + 1)
        left = (self.num_steps - step) / max(1, self.num_steps - warmup)
        if self.kind == "constant":
            return self.peak
        if self.kind == "cosine":
            return self.peak * 0.5 * (1.0 + math.cos(math.pi * (1.0 - left)))
        return self.peak * max(0.0, left)


class AdamW:
    """Adam with decoupled weight decay (Loshchilov & Hutter 2019), state in fp32."""

    beta1, beta2, eps = 0.9, 0.999, 1e-8

    def __init__(self, parameters: Sequence[Parameter], *, weight_decay: float = 0.0) -> None:
        self.parameters, self.weight_decay = list(parameters), weight_decay
        self.num_steps = 0
        self.mean = [torch.zeros_like(p.value, dtype=torch.float32) for p in self.parameters]
        self.square = [torch.zeros_like(mean) for mean in self.mean]

    def step(self, rate: float) -> None:
        """Apply the gradients once."""
        self.num_steps += 1
        correction1 = 1.0 - self.beta1**self.num_steps
        correction2 = 1.0 - self.beta2**self.num_steps
        for parameter, mean, square in zip(self.parameters, self.mean, self.square, strict=True):
            mean.lerp_(parameter.grad, 1.0 - self.beta1)
            square.mul_(self.beta2).addcmul_(parameter.grad, parameter.grad, value=1.0 - self.beta2)
            if self.weight_decay:
                parameter.value.mul_(1.0 - rate * self.weight_decay)
            divisor = (square / correction2).sqrt_().add_(self.eps)
            parameter.value.addcdiv_(mean, divisor, value=-rate / correction1)

    def state_dict(self) -> dict:
        """Tensors by parameter name, and the step count."""
        names = [parameter.name for parameter in self.parameters]
        return {
            "num_steps": self.num_steps,
            "mean": dict(zip(names, self.mean, strict=True)),
            "square": dict(zip(names, self.square, strict=True)),
        }

    def load_state_dict(self, state: dict) -> None:
        """Take over what `state_dict` returned; KeyError for a missing parameter."""
        self.num_steps = int(state["num_steps"])
        for parameter, mean, square in zip(self.parameters, self.mean, self.square, strict=True):
            mean.copy_(state["mean"][parameter.name])
            square.copy_(state["square"][parameter.name])


def gradient_norm(parameters: Sequence[Parameter]) -> float:
    """Euclidean length of all gradients together, summed in float64."""
    total = 0.0
    for parameter in parameters:
        total += float(torch.linalg.vector_norm(parameter.grad, dtype=torch.float64)) ** 2
    return math.sqrt(total)


def clip(parameters: Sequence[Parameter], norm: float, max_norm: float) -> None:
    """Scale the gradients down to `max_norm` when their length `norm` is above it; 0: never."""
    if max_norm and norm > max_norm:
        for parameter in parameters:
            parameter.grad.mul_(max_norm / (norm + 1e-6))
