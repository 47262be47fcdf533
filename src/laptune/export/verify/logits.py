"""Distributions over the next token, from torch and from an engine, compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np


def kl_divergence(ours: np.ndarray, theirs: np.ndarray) -> tuple[float, float]:
    """(mean KL(ours || theirs) in nats, share of equal top-1) of (tokens, vocab) logits."""
    total, same = 0.0, 0
    for row, other in zip(ours, theirs, strict=True):
        log_p, log_q = (_log_softmax(logits.astype(np.float64)) for logits in (row, other))
        total += float((np.exp(log_p) * (log_p - log_q)).sum())
        same += int(row.argmax() == other.argmax())
    return total / len(ours), same / len(ours)


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max()
    return shifted - np.log(np.exp(shifted).sum())


def torch_logits(folder: Path, ids: list[int], peft: str | Path | None = None) -> np.ndarray:
    """(tokens, vocab) float32 logits of the folder in transformers, float32, eager attention."""
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager"
    )
    if peft is not None:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, str(peft))
    with torch.no_grad():
        return model(torch.tensor([ids])).logits[0].float().numpy()
