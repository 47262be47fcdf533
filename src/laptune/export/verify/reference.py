"""The judge of a file: transformers' own forward pass over the folder that it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

_ROWS = 64  # of logits at a time: a quarter million columns each


class Choice(NamedTuple):
    """What the reference would say in a token's place, and by how many nats it leads."""

    best: int
    lead: float


class Reference:
    """A folder in transformers, float32, eager attention; with an adapter on it by PEFT."""

    def __init__(self, folder: str | Path, peft: str | Path | None = None) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        self._model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.float32, attn_implementation="eager"
        )
        if peft is not None:
            from peft import PeftModel

            self._model = PeftModel.from_pretrained(self._model, str(peft))

    def logits(self, ids: Sequence[int]) -> np.ndarray:
        """(tokens, vocab) float32 logits."""
        import torch

        with torch.no_grad():
            return self._model(torch.tensor([list(ids)])).logits[0].float().numpy()

    def choices(self, prompt: Sequence[int], reply: Sequence[int]) -> list[Choice]:
        """The reference's choice at each token of `reply`, given all tokens before it."""
        import torch

        ids = torch.tensor([[*prompt, *reply]])
        with torch.no_grad():
            states = self._model(ids, output_hidden_states=True, logits_to_keep=1).hidden_states
            states = states[-1][0, len(prompt) - 1 : -1]  # (reply, hidden), normed
            head = self._model.get_output_embeddings()
            found: list[Choice] = []
            for start in range(0, len(reply), _ROWS):
                rows = head(states[start : start + _ROWS])  # (rows, vocab)
                best, index = rows.max(dim=1)
                said = torch.tensor(reply[start : start + _ROWS])
                lead = best - rows.gather(1, said[:, None])[:, 0]
                found += [Choice(*pair) for pair in zip(index.tolist(), lead.tolist(), strict=True)]
        return found


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
