"""The checks of a GGUF that compare it with the folder it was made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import console
from laptune.core.errors import some
from laptune.core.files import read_object
from laptune.export import convert
from laptune.export.verify.consistency import marker_problems, shape_problems
from laptune.export.verify.probe_texts import KNOWN_DIFFERENCES, texts
from laptune.export.verify.reference import Reference, kl_divergence
from laptune.gguf.codec.imatrix import FILE_KEY, file_name
from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import FILE_TYPES, TokenType
from laptune.gguf.vocab import vocabulary

# Mean KL divergence in nats that a file of this type may show against torch in float32.
KL_LIMITS = {"f32": 1e-3, "f16": 1e-3, "bf16": 1e-3, "q8_0": 1e-2}
_KL_LIMIT_SMALL = 0.5
_PER_RUN = ("general.", "laptune.")  # says who made it from what, not how it runs


@dataclass
class Check:
    """One line of the table; status is pass, warn, fail or not_checked."""

    name: str
    status: str
    detail: str


@dataclass
class Verdict:
    """All checks of a file."""

    file: str
    engine: str | None = None
    checks: list[Check] = field(default_factory=list)
    reason: str = ""  # why something could not be checked

    @property
    def passed(self) -> bool:
        """No check failed, and something was checked."""
        states = [check.status for check in self.checks]
        return "fail" not in states and "pass" in states

    @property
    def summary(self) -> str:
        """The verdict in a line, what could not be proven first."""
        if not self.passed:
            return "the file FAILED: do not use it"
        open_checks = [check.name for check in self.checks if check.status == "not_checked"]
        if open_checks:
            why = f" ({self.reason})" if self.reason else ""
            return f"checked in part: {', '.join(open_checks)} not proven{why}; the rest is right"
        if any(check.status == "warn" for check in self.checks):
            return "the file is right; what the model in it lacks is said under warn"
        return "the file is proven"

    def to_json(self) -> dict[str, Any]:
        """What `<file>.verify.json` holds."""
        return {
            "schema": 1,
            "file": self.file,
            "engine": self.engine,
            "passed": self.passed,
            "summary": self.summary,
            "checks": [asdict(check) for check in self.checks],
        }


class Subject:
    """The file under test and, where there is one, the job that describes what it should be."""

    def __init__(
        self,
        gguf: str | Path,
        reference: str | Path | None,
        peft: str | Path | None,
        imatrix: str | Path | None = None,
    ) -> None:
        """Open the file with all of the reader's checks. Raises GGUFError when it is broken."""
        self.path = Path(gguf)
        self.folder = None if reference is None else Path(reference)
        self.peft = peft
        with GGUFFile(self.path) as file:
            self.fields = file.fields
            self.tensors = file.tensors
            self.vocabulary = vocabulary.from_gguf(file)
            self.architecture = str(file.get("general.architecture", ""))
            named, code = file.get(FILE_KEY), file.get("general.file_type")
        self.outtype = next((n.lower() for n, known in FILE_TYPES.items() if known == code), None)
        self.job = None
        if imatrix is None and isinstance(named, str):
            beside = self.path.parent / file_name(named)
            imatrix = beside if beside.is_file() else None
        self.missing_imatrix = named if imatrix is None else None
        if reference is not None and self.outtype is not None:
            self.job = convert.prepare(
                reference, outtype=self.outtype, peft=peft, force_f16=True, imatrix=imatrix
            )

    @property
    def ends(self) -> set[int]:
        """Ids that end a reply of the folder's model: eos, eot, eom, its generation_config's."""
        assert self.job is not None and self.folder is not None
        stated = read_object(self.folder / "generation_config.json").get("eos_token_id")
        found = set(stated) if isinstance(stated, list) else {stated}
        for name in ("eos", "eot", "eom"):
            item = self.job.fields.get(f"tokenizer.ggml.{name}_token_id")
            found.add(None if item is None else item.value)
        return {index for index in found if isinstance(index, int)}


def check_tensors(subject: Subject) -> Check:
    """Each tensor's bytes are those that the reference gives."""
    name = "tensors"
    if subject.job is None:
        return Check(name, "not_checked", "no folder to compare with (give --model)")
    if subject.missing_imatrix is not None:
        why = f"made with {file_name(str(subject.missing_imatrix))[:80]}: give it with --imatrix"
        return Check(name, "not_checked", why)
    expected = {item.plan.name: item for item in subject.job.items}
    problems = [f"{extra} is not expected" for extra in subject.tensors.keys() - expected.keys()]
    total = sum(item.plan.num_bytes for item in expected.values()) / 1e6
    with GGUFFile(subject.path) as file, console.progress("comparing", total, "MB") as bar:
        for tensor_name, item in expected.items():
            bar.advance(item.plan.num_bytes / 1e6)
            info = file.tensors.get(tensor_name)
            if info is None:
                problems.append(f"{tensor_name} is missing")
            elif (info.shape, info.type) != (item.plan.shape, item.plan.type):
                problems.append(f"{tensor_name} is {info.type.name} {info.shape}")
            elif not _equals(file, info, subject.job, item):
                problems.append(f"{tensor_name} differs")
    if problems:
        return Check(name, "fail", some(problems))
    return Check(name, "pass", f"{len(expected)} tensors equal {subject.folder}, byte for byte")


def _equals(file: GGUFFile, info: Any, job: convert.Job, item: convert.Item) -> bool:
    start = 0
    for piece in convert.stored_pieces(job, item):
        rows = piece.reshape(-1, info.row_bytes)
        if not np.array_equal(file.read_rows(info, start, len(rows)), rows):
            return False
        start += len(rows)
    return start == info.num_rows


def _same(a: Field, b: Field) -> bool:
    if isinstance(a.value, np.ndarray) or isinstance(b.value, np.ndarray):
        return np.array_equal(np.asarray(a.value), np.asarray(b.value))
    if isinstance(a.value, float):
        return bool(np.float32(a.value) == np.float32(b.value))
    return a.value == b.value


def check_metadata(subject: Subject) -> Check:
    """Keys equal the reference's, shapes and markers fit them, what every file needs is there."""
    name = "metadata"
    problems = []
    vocab = subject.vocabulary
    for key in ("bos", "eos", "padding", "eot", "eom"):
        index = vocab.special_ids.get(key)
        if index is not None and vocab.types[index] != TokenType.CONTROL:
            problems.append(f"{key} token {vocab.tokens[index]} is not of type control")
    if vocab.chat_template is None:
        problems.append("no tokenizer.chat_template: chats would be formatted by a guess")
    if subject.job is None:
        needed = ("general.architecture", "general.file_type", "tokenizer.ggml.eos_token_id")
        problems += [f"{key} is missing" for key in needed if key not in subject.fields]
        detail = "what every file needs is there; not compared with a folder"
    else:
        expected = {
            key: item for key, item in subject.job.fields.items() if not key.startswith(_PER_RUN)
        }
        for key in ("general.architecture", "general.file_type"):
            expected[key] = subject.job.fields[key]
        for key, item in expected.items():
            found = subject.fields.get(key)
            if found is None:
                problems.append(f"{key} is missing")
            elif not _same(item, found):
                problems.append(f"{key} is {str(found.value)[:40]}, not {str(item.value)[:40]}")
        detail = f"{len(expected)} keys equal {subject.folder}; shapes and markers fit them"
    if "general.architecture" in subject.fields:
        problems += shape_problems(subject.fields, subject.tensors, len(vocab.tokens))
    problems += marker_problems(vocab, subject.folder)
    return Check(name, "fail", some(problems)) if problems else Check(name, "pass", detail)


def check_tokens(subject: Subject, tokenize: Callable[[list[str]], list[list[int]]]) -> Check:
    """Engine and folder cut every text alike; the known differences are named, not counted."""
    name = "tokens"
    if subject.folder is None:
        return Check(name, "not_checked", "no folder to compare with (give --model)")
    from laptune.text.tokenizer import load_tokenizer

    known, usual = list(KNOWN_DIFFERENCES), texts()
    theirs = tokenize(usual + known)
    ours = load_tokenizer(subject.folder).encode_batch(usual + known)
    count = len(usual)
    different = [text for text, a, b in zip(usual, ours, theirs, strict=False) if a != b]
    odd = sum(a != b for a, b in zip(ours[count:], theirs[count:], strict=True))
    if different:
        return Check(
            name, "fail", f"{len(different)} of {count} texts differ, first {different[0][:40]!r}"
        )
    detail = f"{count} texts alike"
    if odd:
        detail += f"; {odd} of {len(known)} differ as known (long runs of spaces, U+2581)"
    return Check(name, "pass", detail)


def check_logits(
    subject: Subject, reference: Reference, engine_logits: np.ndarray, ids: list[int]
) -> Check:
    """Mean KL under the limit of the file's type; top-1 is reported."""
    limit = KL_LIMITS.get(subject.outtype or "", _KL_LIMIT_SMALL)
    mean, same = kl_divergence(reference.logits(ids), engine_logits)
    detail = (
        f"KL {mean:.2e} nats over {len(ids)} tokens (limit {limit:g} for {subject.outtype}), "
        f"same top-1 at {same:.1%}"
    )
    return Check("logits", "pass" if mean < limit else "fail", detail)
