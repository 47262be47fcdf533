"""A model as transformers loads it, for what our own code does not compute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core.errors import UserError, some
from laptune.core.plain_text import headline
from laptune.model.spec import refuse_non_finite


def load(folder: Path, dtype: Any) -> Any:
    """Return the model in ``dtype``, no code of the folder's run.

    Raises UserError for what transformers cannot load, for weights that it would draw at random
    because the folder lacks them, and for NaN among them.
    """
    from transformers import AutoModelForCausalLM

    try:
        model, found = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype, trust_remote_code=False, output_loading_info=True
        )
    except Exception as error:  # of any class: each family checks its settings in its own way
        raise UserError(
            f"{folder}: transformers cannot load it ({headline(str(error), 200)})",
            "take a text model that transformers knows, or fetch this one again",
        ) from error
    if lacking := sorted(found["missing_keys"]):
        raise UserError(f"{folder} lacks {some(lacking)}", "fetch the model again")
    for name, weight in model.named_parameters():
        refuse_non_finite(folder, name, weight.detach())
    return model
