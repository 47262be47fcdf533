"""Which models an evaluation scores, how each is asked, and what it reads and writes besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from laptune.core import files, jsonl, manifest
from laptune.core.errors import UserError
from laptune.generate.http_answer import public_url
from laptune.score import asking
from laptune.score.asking import Asking
from laptune.score.generation import Journal, Plan
from laptune.score.runner import Contestant
from laptune.score.tasks import Suite
from laptune.text.records import Record

CODE_TOKENS = 200
MAX_TOKENS = 1024


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which models a person asks for; the empty ones are the run's own."""

    model: str = ""  # the tuned one; with ``endpoint`` its name there
    base: str = ""
    only: str = ""  # "base" or "tuned"
    endpoint: str = ""
    train_command: str = "python train/train_sft.py"  # makes the run's own adapter


def choose(
    wanted: Wanted, cfg: Any, suite: Suite, training: Sequence[Record] = ()
) -> list[Contestant]:
    """Return base and tuned model, the base once for each way in which it is asked.

    With an endpoint the server's model is the tuned one, and the base is scored only if it is
    named. Raises UserError, before anything slow, for a model that is not there.
    """
    plan = _plan(cfg, suite, training)
    found = []
    if wanted.only != "tuned" and (wanted.base or not wanted.endpoint):
        base = _contestant("base", wanted.base or cfg.model.base, cfg, plan)
        found.append(base)
        found += [
            replace(base, role=role, plan=replace(plan, asking=way))
            for role, way in _other_ways(cfg, suite, training)
        ]
    if wanted.only != "base":
        found.append(_tuned(wanted, cfg, plan))
    return found


def _other_ways(cfg: Any, suite: Suite, training: Sequence[Record]) -> list[tuple[str, Asking]]:
    """How the base is asked besides plain chat."""
    num = cfg.eval.examples
    if num == "auto":
        num = 0 if suite.is_code else asking.DEFAULT_EXAMPLES
    shown = asking.pick_examples(training, num, cfg.run.seed)
    ways = []
    if shown:
        ways.append(("base_examples", Asking("chat", shown, cfg.eval.system)))
    has_tools = not suite.is_code and any(m.tools for task in suite.tasks for m in task.chat())
    if cfg.eval.raw and not has_tools:  # plain text declares none
        ways.append(("base_raw", Asking("raw", () if suite.is_code else shown)))
    return ways


def _plan(cfg: Any, suite: Suite, training: Sequence[Record]) -> Plan:
    """The plan of the tuned model, and of the base beside it."""
    max_tokens = cfg.eval.max_tokens
    if max_tokens == "auto" and suite.is_code:
        max_tokens = CODE_TOKENS
    elif max_tokens == "auto":
        # No token is shorter than a byte, so that no answer as long as these is ever cut.
        longest = max((len(record.reply.encode()) for record in training), default=MAX_TOKENS)
        max_tokens = min(MAX_TOKENS, 16 + longest)
    return Plan(
        asking=Asking("chat", system=cfg.eval.system),
        max_tokens=max_tokens,
        temperature=cfg.eval.temperature,
        num_samples=cfg.eval.num_samples,
        seed=cfg.run.seed,
    )


def _tuned(wanted: Wanted, cfg: Any, plan: Plan) -> Contestant:
    if wanted.endpoint:
        found = _contestant("tuned", wanted.endpoint, cfg, plan, server_model=wanted.model)
        found.open().close()  # a server that is not there is reported before the slow part
        return found
    if wanted.model:
        return _contestant("tuned", wanted.model, cfg, plan)
    manifest.require(cfg.paths.adapter, made_by=wanted.train_command)
    from laptune.model import source

    # The adapter names its base without a path of this machine; the configuration knows the place.
    base = source.resolve_config(cfg).folder
    return _contestant("tuned", str(cfg.paths.adapter), cfg, plan, adapter_base=base)


def of_file(
    role: str, gguf: Path, cfg: Any, suite: Suite, training: Sequence[Record]
) -> Contestant:
    """Return a GGUF as a contestant of this name, asked as the tuned model is."""
    return _contestant(role, str(gguf), cfg, _plan(cfg, suite, training))


def _contestant(
    role: str,
    target: str,
    cfg: Any,
    plan: Plan,
    server_model: str = "",
    adapter_base: Path | None = None,
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

    identity = _identity(path, server_model)
    if adapter_base is not None:
        identity += " on " + _identity(str(adapter_base), "")
    return Contestant(role, public_url(target), identity, plan, opened)


def _identity(path: str, server_model: str) -> str:
    """Sha256 of the weights; of a server only its address and the model's name are known."""
    if path.startswith(("http://", "https://")):
        return f"{public_url(path)} {server_model}".strip()
    if Path(path).is_file():
        return files.sha256_file(path)
    return manifest.sha256_tree(path)


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


def inputs_of(models: Sequence[Contestant], *files: str | None) -> list[Path]:
    """Files and folders whose hashes belong in the manifest."""
    paths = [*dict.fromkeys(model.target for model in models), *filter(None, files)]
    return [path for path in map(Path, paths) if path.exists()]
