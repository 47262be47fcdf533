"""Which models an evaluation scores, and what it reads and writes besides."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from laptune.core import console, jsonl, manifest
from laptune.core.errors import UserError
from laptune.generate.openai_client import public_url
from laptune.score.generation import Journal, Plan
from laptune.score.runner import Contestant
from laptune.score.tasks import Suite


def choose(args: Namespace, cfg: Any) -> list[Contestant]:
    """Return base and tuned model as the arguments and the config name them.

    With ``--endpoint`` the server's model is the tuned one, and the base is scored only if
    ``--base`` names it. Raises UserError, before anything slow, for a model that is not there.
    """
    found = []
    if args.only != "tuned" and (args.base or not args.endpoint):
        found.append(_contestant("base", args.base or cfg.model.base, cfg))
    if args.only != "base":
        found.append(_tuned(args, cfg))
    return found


def _tuned(args: Namespace, cfg: Any) -> Contestant:
    if args.endpoint:
        found = _contestant("tuned", args.endpoint, cfg, server_model=args.model or "")
        found.open().close()  # a server that is not there is told before the slow part
        return found
    if args.model:
        return _contestant("tuned", args.model, cfg)
    made_by = f"python train/train_sft.py {console.same_run(args)}"
    manifest.require(cfg.paths.adapter, made_by=made_by)
    from laptune.model import source

    # The adapter names its base without a path of this machine; the configuration knows the place.
    base = source.resolve_config(cfg).folder
    return _contestant("tuned", str(cfg.paths.adapter), cfg, adapter_base=base)


def _contestant(
    role: str, target: str, cfg: Any, server_model: str = "", adapter_base: Path | None = None
) -> Contestant:
    from laptune.generate import identify, open_backend
    from laptune.model import source

    if identify(target) == "base":
        base = source.resolve(
            target, revision=cfg.model.revision, artifacts_dir=cfg.run.artifacts_dir
        )
        path = str(base.folder)
    else:
        path = target

    def opened() -> Any:
        if path.startswith(("http://", "https://")):
            return open_backend(server_model, endpoint=path)
        return open_backend(
            path,
            base=adapter_base,
            dtype=cfg.compute.dtype,
            chat_format=cfg.model.chat_format,
        )

    plan = Plan(
        prompting=cfg.eval.base_prompting if role == "base" else cfg.eval.tuned_prompting,
        max_tokens=cfg.eval.max_tokens,
        temperature=cfg.eval.temperature,
        num_samples=cfg.eval.num_samples,
        seed=cfg.run.seed,
        system=cfg.eval.system,
    )
    identity = _identity(path, server_model)
    if adapter_base is not None:
        identity += " on " + _identity(str(adapter_base), "")
    return Contestant(role, public_url(target), identity, plan, opened)


def _identity(path: str, server_model: str) -> str:
    """Sha256 of the weights; of a server only its address and the model's name are known."""
    if path.startswith(("http://", "https://")):
        return f"{public_url(path)} {server_model}".strip()
    if Path(path).is_file():
        return manifest.sha256_file(path)
    return manifest.sha256_tree(path)


def limited(suite: Suite, limit: int | None) -> Suite:
    """Keep the first ``limit`` tasks of each level; UserError below 1."""
    if limit is None:
        return suite
    if limit < 1:
        raise UserError(f"--limit = {limit}", "must be at least 1")
    taken: dict[int, int] = {}
    kept = []
    for task in suite.tasks:
        taken[task.level] = taken.get(task.level, 0) + 1
        if taken[task.level] <= limit:
            kept.append(task)
    return replace(suite, tasks=tuple(kept))


def read_completions(path: str) -> list[dict[str, Any]]:
    """Read rows of task_id and completion; UserError names the line that is none."""
    if not Path(path).is_file():
        raise UserError(f"--completions {path}: no such file", "give a .jsonl")
    rows = jsonl.rows(path, "each line needs task_id and completion")
    if not rows:
        raise UserError(f"{path}: no completion in it", "give one JSON object a line")
    return rows


def journal_of(goal: Path) -> Journal:
    """The journal of an evaluation, beside its goal."""
    return Journal(goal.parent / f".{goal.name}.journal.jsonl")


def inputs_of(models: list[Contestant], args: Namespace) -> list[Path]:
    """Files and folders whose hashes belong into the manifest."""
    paths = [Path(model.target) for model in models]
    paths += [Path(args.completions)] if args.completions else []
    return [path for path in paths if path.exists()]
