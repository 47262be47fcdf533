"""The loop: ask, check, keep; every reply is kept first, so that a kill loses one at most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from laptune.core import files, manifest
from laptune.core.errors import UserError
from laptune.core.progress import Progress
from laptune.core.settings import Config, DataSettings
from laptune.data import loading
from laptune.data.split import load_split, rows_sha256
from laptune.data.write import rows_of, write_rows
from laptune.generate import Sampling
from laptune.score.scorers import Scorer
from laptune.synthesis import checks, task
from laptune.synthesis.checks import Dropped, Novelty
from laptune.synthesis.task import Proposal, Task, Tools
from laptune.synthesis.teacher import Failed, Teacher
from laptune.text.chat import ChatFormat
from laptune.text.records import Record

STAGE = "make_dataset"
TEST_FRACTION = 0.2  # set apart where the configuration names no test
PATIENCE = 20  # requests in a row that bring nothing
NUM_ANSWERS = 2
_PROPOSE = Sampling(max_tokens=1200, temperature=1.0, top_p=0.95)
_ANSWER = Sampling(max_tokens=400, temperature=0.7)


@dataclass(frozen=True, slots=True)
class Seeds:
    """The rows that a person has, parted; ``settings`` are those that all of them are read by."""

    train: list[Record]
    others: list[Record]  # validation and test: never shown, never repeated
    test: list[Record]
    settings: DataSettings
    is_labelled: bool


@dataclass(slots=True)
class Made:
    """What came of it: kept and dropped rows, and how many requests there were."""

    kept: list[dict[str, Any]] = field(default_factory=list)
    dropped: list[dict[str, Any]] = field(default_factory=list)
    num_requests: int = 0
    ended: str = ""

    @property
    def reasons(self) -> dict[str, int]:
        """How many rows were dropped for what, the most frequent first."""
        return dict(Counter(row["reason"] for row in self.dropped).most_common())


def read_seeds(config: Config, fmt: ChatFormat) -> Seeds:
    """Part the rows of ``data.path``: the test first, TEST_FRACTION of them where none is named."""
    settings = config.data.model_copy(update={"validation_fraction": 0.0})
    if not (settings.test_path or settings.test_fraction):
        settings = settings.model_copy(update={"test_fraction": TEST_FRACTION})
    is_label = loading.format_of(settings.path, settings) == "label"
    settings = loading.settle(settings, settings.path, fmt=fmt)
    parts = load_split(settings, config.run.seed, fmt)
    others = [*parts.validation, *parts.test]
    return Seeds(parts.train, others, parts.test, settings, is_label)


def make(
    teacher: Teacher, config: Config, seeds: Seeds, fmt: ChatFormat, wanted: int, bar: Progress
) -> tuple[Task, Made]:
    """Ask until ``wanted`` rows are kept, or nothing new comes. Raises as ``Teacher.ask`` does."""
    job = task.of(seeds.train, config.run.seed, is_labelled=seeds.is_labelled)
    scorer = task.scorer_of(job, config.eval)
    similarity = config.data.near_duplicate_similarity
    novelty = Novelty(job, seeds.train, seeds.others, similarity)
    maker = _Maker(teacher, job, scorer, novelty, seeds.settings, fmt, bar)
    idle = 0
    while len(maker.made.kept) < wanted and idle < PATIENCE:
        before = len(maker.made.kept)
        maker.one_request(wanted)
        idle = 0 if len(maker.made.kept) > before else idle + 1
    maker.made.ended = "" if idle < PATIENCE else f"{PATIENCE} requests in a row brought nothing"
    return job, maker.made


@dataclass(slots=True)
class _Maker:
    teacher: Teacher
    job: Task
    scorer: Scorer | None
    novelty: Novelty
    settings: DataSettings
    fmt: ChatFormat
    bar: Progress
    made: Made = field(default_factory=Made)

    def one_request(self, wanted: int) -> None:
        number = self.made.num_requests
        self.made.num_requests += 1
        messages, shown = self.job.request(number)
        try:
            said = self.teacher.ask(messages, replace(_PROPOSE, seed=number))
        except Failed:
            self._drop("the server failed", number, "")
            return
        found = task.read(said.text, has_calls=self.job.kind == "tool_call")
        if not found:
            self._drop("no JSON in the reply", number, said.text)
        for place, proposal in enumerate(found[: 2 * task.BATCH]):
            if len(self.made.kept) == wanted:
                return
            self._take(proposal, number, place, shown, said.is_old)

    def _take(
        self, proposal: Proposal | None, number: int, place: int, shown: list[str], is_old: bool
    ) -> None:
        try:
            if proposal is None:
                raise Dropped("no input or no output")
            question = proposal.question.removeprefix(self.job.prefix).strip()
            tools = self.job.tools_of(number)
            origin = {"teacher": self.teacher.backend.name, "request": number, "seeds": shown}
            more = {"tools": tools, "id": f"made-{number}-{place}", "origin": origin}
            draft = checks.row_of(self.job, question, proposal.answer, **more)
            checks.gate(draft, self.settings, self.fmt)
            self.novelty.require(question)
            answer = self._held_up(proposal, question, number * 100 + place, tools)
            row = checks.row_of(self.job, question, answer, **more)
            checks.gate(row, self.settings, self.fmt)
        except Dropped as reason:
            self._drop(str(reason), number, proposal.question if proposal else "")
        except Failed:
            self._drop("the server failed", number, proposal.question if proposal else "")
        else:
            self.novelty.keep(question)
            self.made.kept.append(row)
            self._show(1, question, is_old)

    def _held_up(self, proposal: Proposal, question: str, number: int, tools: Tools) -> str:
        if self.job.kind == "code":
            return checks.run_tests(proposal)
        if self.scorer is None:
            return proposal.answer
        answers = []
        for which in range(NUM_ANSWERS):
            messages = self.job.question(question, number, which, tools)
            said = self.teacher.ask(messages, replace(_ANSWER, seed=NUM_ANSWERS * number + which))
            if said.is_cut:
                raise Dropped("an answer of the wrong form")
            answers.append(said.text.strip())
        return checks.agreed(self.job, self.scorer, proposal.answer, answers)

    def _drop(self, reason: str, number: int, text: str) -> None:
        self.made.dropped.append({"reason": reason, "request": number, "text": text[:2000]})
        self._show(0, text, False)

    def _show(self, amount: int, text: str, is_old: bool) -> None:
        dropped = len(self.made.dropped)
        self.bar.advance(amount, is_old=is_old, sample=text, dropped=dropped)


def save(
    config: Config, seeds: Seeds, job: Task, made: Made, teacher: Teacher, *, overwrite: bool
) -> dict[str, Any]:
    """Write train.jsonl (seeds and kept rows), test.jsonl, dropped.jsonl and report.json."""
    if not made.kept:
        told = ", ".join(f"{n} {reason}" for reason, n in made.reasons.items())
        raise UserError(f"no row was kept: {told}", "ask a larger model, or look at the seeds")
    report = {
        "schema": 1,
        "teacher": teacher.backend.facts(),
        "kind": job.kind,
        "is_checked": job.kind != "text",
        "num_seeds": len(seeds.train),
        "num_test": len(seeds.test),
        "test_sha256": rows_sha256(seeds.test),
        "num_kept": len(made.kept),
        "num_dropped": len(made.dropped),
        "dropped": made.reasons,
        "num_requests": made.num_requests,
        "ended": made.ended,
    }
    if job.labels:
        report["labels"] = dict(Counter(row["label"] for row in made.kept))
    goes = {"stage": STAGE, "inputs": config.data.files, "overwrite": overwrite}
    with manifest.staged_dir(config.paths.made, config=config, **goes) as stage:
        is_label = job.kind == "label"
        own = rows_of(seeds.train, is_label=is_label)
        write_rows(stage.path / "train.jsonl", [*own, *made.kept])
        write_rows(stage.path / "test.jsonl", rows_of(seeds.test, is_label=is_label))
        write_rows(stage.path / "dropped.jsonl", made.dropped)
        files.write_json(stage.path / "report.json", report)
        stage.metrics.update({key: report[key] for key in ("num_kept", "num_dropped")})
    return report
