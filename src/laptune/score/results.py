"""results.json and samples.jsonl: what an evaluation found, and what it means."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from laptune.core import files, lock, manifest, outputs
from laptune.sandbox import current_isolation
from laptune.score import compare, metrics
from laptune.score.runner import Rows
from laptune.score.scorers import Scorer
from laptune.score.tasks import Suite

SCHEMA = 2
EXACT_TYPES = ("bf16", "f32", "f16")  # what the others are paired with, the first of these


def assemble(
    suite: Suite,
    num_tasks: int,
    scorer: Scorer,
    scorer_reason: str,
    canary: dict[str, Any],
    models: dict[str, dict[str, Any]],
    rows: dict[str, Rows],
    *,
    seed: int,
) -> dict[str, Any]:
    """Assemble results.json. ``num_tasks`` is the size of the whole suite.

    ``compare`` sets the tuned model against the base asked the same way, in chat; ``beside``
    against the base asked in the other ways.
    """
    scored = len(suite.tasks)
    beside = {
        role: _pair(models, rows, role, seed)
        for role in models
        if role != "tuned" and "tuned" in models
    }
    return {
        "schema": SCHEMA,
        "suite": suite.name,
        "is_code": suite.is_code,
        "measure": scorer.measure,
        "scorer": type(scorer).__name__.lower(),
        "scorer_reason": scorer_reason,
        "is_weak": scorer.is_weak,
        "tasks_sha256": suite.sha256,
        "harness_sha256": harness_sha256(),
        "num_tasks": scored,
        "num_tasks_in_suite": num_tasks,
        "is_partial": scored < num_tasks,
        "isolation": current_isolation().describe() if suite.is_code else None,
        "canary": canary,
        "models": models,
        "compare": beside.pop("base", None),
        "beside": beside,
    }


def _pair(models: dict[str, Any], rows: dict[str, Rows], role: str, seed: int) -> dict[str, Any]:
    names = (metrics.ROLES.get(role, role), "tuned")
    scores = {name: models[key]["score"] for name, key in zip(names, (role, "tuned"), strict=True)}
    if None in scores.values():
        return compare.beside_unscored(scores)
    return compare.compare(rows[role], rows["tuned"], names=names, seed=seed)


def harness_sha256() -> str:
    """Hash of the code that judges, so that two results can be told to be comparable."""
    digest = hashlib.sha256()
    for room in ("laptune.sandbox", "laptune.score", "laptune.score.scorers"):
        for path in sorted(Path(str(resources.files(room))).glob("*.py")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def choose_type(
    found: dict[str, Any], rows: dict[str, Rows], files: dict[str, Path], seed: int
) -> None:
    """Add the pairs of each GGUF type with the most exact one to ``found``, and the smallest that
    loses nothing that this test can show.
    """
    sizes = {kind: path.stat().st_size for kind, path in files.items()}
    found["sizes_bytes"] = sizes
    if any(model["score"] is None for model in found["models"].values()):
        return
    exact = next((kind for kind in EXACT_TYPES if kind in files), next(iter(files)))
    kind, found["beside"] = compare.smallest_without_loss(sizes, rows, exact, seed=seed)
    found["smallest"] = {
        "type": kind,
        "file": files[kind].name,
        "sentence": f"the smallest that loses nothing that {found['num_tasks']} tasks can show is "
        f"{kind}: {sizes[kind] / 1e6:.0f} MB, {exact} has {sizes[exact] / 1e6:.0f} MB",
    }


@contextmanager
def held(goal: Path, *, inputs: list[Path], overwrite: bool) -> Iterator[None]:
    """Keep ``goal`` for this evaluation alone. UserError when it may not be written, or is held."""
    claim = {"stage": "eval", "is_file": False, "inputs": inputs, "overwrite": overwrite}
    with lock.beside(outputs.claim(goal, **claim), "wait for it to end, or give another --out"):
        outputs.claim(goal, **claim)  # the one that held it may have finished it
        yield


def save(
    goal: Path,
    found: dict[str, Any],
    rows: dict[str, Rows],
    config: Any,
    *,
    inputs: list[Path],
    overwrite: bool,
) -> None:
    """Write the folder of an evaluation, its manifest last."""
    with manifest.staged_dir(
        goal, stage="eval", config=config, inputs=inputs, overwrite=overwrite
    ) as stage:
        with open(stage.path / "samples.jsonl", "w", encoding="utf-8", newline="\n") as file:
            for of_model in rows.values():
                file.writelines(json.dumps(row) + "\n" for row in of_model)
        files.write_json(stage.path / "results.json", found)
        for role, summary in found["models"].items():
            stage.metrics[f"{role}_score"] = summary["score"]
        if found["is_partial"]:
            stage.metrics["is_partial"] = True
