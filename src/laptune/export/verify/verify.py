"""The proof of a GGUF: five checks, each passed, failed, or said to be not checked.

1 tensors   each one equals what it was made from, exactly or by the codec's own rounding
2 metadata  every key is what the folder says; special tokens are of type control
3 tokens    the engine's ids equal the folder's on more than 300 texts
4 logits    the engine's distributions against torch's on the same ids
5 chat      greedy replies through the template in the file end by themselves, with clean text

1 and 2 need the folder that the file was made from; 3 to 5 an engine, in this process's child or
behind an OpenAI-compatible endpoint.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import console
from laptune.core.errors import UserError
from laptune.export import convert
from laptune.export.verify import engine_probe
from laptune.export.verify.logits import kl_divergence, torch_logits
from laptune.export.verify.probe_texts import (
    CHATS,
    KNOWN_DIFFERENCES,
    PROBE_TEXT,
    chat_messages,
    texts,
)
from laptune.gguf.codec.imatrix import FILE_KEY, file_name
from laptune.gguf.file.read import Field, GGUFFile
from laptune.gguf.file.types import FILE_TYPES, TokenType
from laptune.gguf.vocab import vocabulary

# Mean KL divergence in nats that a file of this type may show against torch in float32.
KL_LIMITS = {"f32": 1e-3, "f16": 1e-3, "bf16": 1e-3, "q8_0": 1e-2}
_KL_LIMIT_SMALL = 0.5
_LEAKED = re.compile(
    r"<(start_of_turn|end_of_turn|unused\d+|bos|eos|pad|unk)>|<\|im_(start|end)\|>"
)
_PER_RUN = ("general.", "laptune.")  # says who made it from what, not how it runs
MAX_REPLY_TOKENS = 512  # a tutor's answer with its program takes 200-400


@dataclass
class Check:
    """One line of the table; status is pass, fail or not_checked."""

    name: str
    status: str
    detail: str


@dataclass
class Verdict:
    """All checks of a file."""

    file: str
    engine: str | None = None
    checks: list[Check] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """No check failed, and something was checked."""
        states = [check.status for check in self.checks]
        return "fail" not in states and "pass" in states

    def to_json(self) -> dict[str, Any]:
        """What `<file>.verify.json` holds."""
        return {
            "schema": 1,
            "file": self.file,
            "engine": self.engine,
            "passed": self.passed,
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
        codes = {code: name.lower() for name, code in FILE_TYPES.items()}
        self.outtype = codes.get(self.fields.get("general.file_type", Field(4, None)).value)
        self.job = None
        named = self.fields.get(FILE_KEY, Field(8, None)).value
        if imatrix is None and isinstance(named, str):
            beside = self.path.parent / file_name(named)
            imatrix = beside if beside.is_file() else None
        self.missing_imatrix = named if imatrix is None else None
        if reference is not None and self.outtype is not None:
            self.job = convert.prepare(
                reference, outtype=self.outtype, peft=peft, force_f16=True, imatrix=imatrix
            )


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
        return Check(name, "fail", _some(problems))
    return Check(name, "pass", f"{len(expected)} tensors equal {subject.folder}, byte for byte")


def _equals(file: GGUFFile, info: Any, job: convert.Job, item: convert.Item) -> bool:
    start = 0
    for piece in convert.stored_pieces(job, item):
        rows = piece.reshape(-1, info.row_bytes)
        if not np.array_equal(file.read_rows(info, start, len(rows)), rows):
            return False
        start += len(rows)
    return start == info.num_rows


def _some(problems: list[str]) -> str:
    more = f" and {len(problems) - 4} more" if len(problems) > 4 else ""
    return "; ".join(problems[:4]) + more


def _same(a: Field, b: Field) -> bool:
    if isinstance(a.value, np.ndarray) or isinstance(b.value, np.ndarray):
        return np.array_equal(np.asarray(a.value), np.asarray(b.value))
    if isinstance(a.value, float):
        return bool(np.float32(a.value) == np.float32(b.value))
    return a.value == b.value


def check_metadata(subject: Subject) -> Check:
    """Keys equal the reference's; without one, what every file needs is there."""
    name = "metadata"
    problems = []
    vocab = subject.vocabulary
    for key in ("bos", "eos", "padding", "eot"):
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
        detail = f"{len(expected)} keys equal {subject.folder}; special tokens are control"
    return Check(name, "fail", _some(problems)) if problems else Check(name, "pass", detail)


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


def check_logits(subject: Subject, engine_logits: np.ndarray, ids: list[int]) -> Check:
    """Mean KL under the limit of the file's type; top-1 is reported."""
    assert subject.folder is not None
    limit = KL_LIMITS.get(subject.outtype or "", _KL_LIMIT_SMALL)
    ours = torch_logits(subject.folder, ids, subject.peft)
    mean, same = kl_divergence(ours, engine_logits)
    detail = (
        f"KL {mean:.2e} nats over {len(ids)} tokens (limit {limit:g} for {subject.outtype}), "
        f"same top-1 at {same:.1%}"
    )
    return Check("logits", "pass" if mean < limit else "fail", detail)


def check_chats(replies: list[dict[str, Any]]) -> Check:
    """At least one reply ends by itself; none shows a control token or a second BOS."""
    problems = []
    for reply in replies:
        if found := _LEAKED.search(reply["text"]):
            problems.append(f"a reply shows {found[0]}")
        if reply["starts_with_two_bos"]:
            problems.append("a chat starts with two BOS tokens")
    stopped = [reply for reply in replies if reply["stopped_on"] is not None]
    if not stopped:
        problems.append(f"none of {len(replies)} replies ended within {MAX_REPLY_TOKENS} tokens")
    if problems:
        return Check("chat", "fail", _some(problems))
    ends = sorted({str(reply["stopped_on"]) for reply in stopped})
    return Check(
        "chat",
        "pass",
        f"{len(stopped)} of {len(replies)} greedy replies ended by "
        f"themselves (on {', '.join(ends)}), the text is clean",
    )


def verify(
    gguf: str | Path,
    *,
    reference: str | Path | None = None,
    peft: str | Path | None = None,
    imatrix: str | Path | None = None,
    endpoint: str | None = None,
    system: str = "",
) -> Verdict:
    """Run every check that can be run here. Raises GGUFError when the file cannot even be read.

    `imatrix` is the importance matrix that the file was made with, where it does not lie beside it;
    `system` is the system text that the model is meant to be asked with.
    """
    subject = Subject(gguf, reference, peft, imatrix)
    verdict = Verdict(Path(gguf).name)
    verdict.checks += [check_tensors(subject), check_metadata(subject)]
    names = ("tokens", "logits", "chat")
    if not all(check.status != "fail" for check in verdict.checks):
        verdict.checks += [Check(name, "not_checked", "the file failed before") for name in names]
        return verdict
    if endpoint is not None:
        from laptune.export.verify.endpoint import check_endpoint

        verdict.engine = endpoint
        verdict.checks += check_endpoint(subject, endpoint, system)
        return verdict
    from laptune.generate.llama import engine

    if not engine.is_available():
        why = "no llama.cpp engine installs here; start LM Studio's server and give --endpoint"
        verdict.checks += [Check(name, "not_checked", why) for name in names]
        return verdict
    verdict.checks += _engine_checks(subject, verdict, system)
    return verdict


def _engine_checks(subject: Subject, verdict: Verdict, system: str) -> list[Check]:
    request: dict[str, Any] = {"gguf": str(subject.path), "texts": texts() + [*KNOWN_DIFFERENCES]}
    if subject.vocabulary.chat_template is not None:
        chats = [chat_messages(text, system) for text in CHATS]
        request |= {"chats": chats, "max_tokens": MAX_REPLY_TOKENS}
    with tempfile.TemporaryDirectory() as scratch:
        ids: list[int] = []
        if subject.folder is not None:
            from laptune.text.tokenizer import load_tokenizer

            tokenizer = load_tokenizer(subject.folder)
            ids = tokenizer.encode(PROBE_TEXT)
            if subject.vocabulary.flags.get("add_bos_token"):
                ids = [subject.vocabulary.special_ids["bos"], *ids]
            request |= {"ids": ids, "logits_file": str(Path(scratch) / "logits.npy")}
        try:
            with console.progress("asking the engine", 0, ""):
                found = engine_probe.ask(request)
        except UserError as error:
            return [Check("engine", "fail", str(error))]
        verdict.engine = found["engine"]
        checks = [check_tokens(subject, lambda _: found["tokens"])]
        if ids:
            checks.append(check_logits(subject, np.load(request["logits_file"]), ids))
        else:
            why = "no folder to compare with (give --model)"
            checks.append(Check("logits", "not_checked", why))
    if "chats" in found:
        checks.append(check_chats(found["chats"]))
    return checks
