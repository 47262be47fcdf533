"""The proof of a GGUF: five checks, each passed, warned of, failed, or said to be not checked.

1 tensors   each one equals what it was made from, exactly or by the codec's own rounding
2 metadata  every key is what the folder says; shapes and special tokens fit the keys
3 tokens    the engine's ids equal the folder's on more than 300 texts
4 logits    the engine's distributions against torch's on the same ids
  tools     the engine's own Jinja against ours, where the template declares tools
5 chat      greedy replies through the template in the file end and read as the folder's would

1 and 2 need the folder that the file was made from; 3 to 5 an engine, in this process's child or
behind an OpenAI-compatible endpoint. Where none runs, 3 is made by the file's own vocabulary and 4
by its tensors in transformers; 5 is said to be open.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core import console
from laptune.core.errors import UserError
from laptune.export.verify import chats, engine_probe, file_model, tools
from laptune.export.verify.checks import (
    Check,
    Subject,
    Verdict,
    check_logits,
    check_metadata,
    check_tensors,
    check_tokens,
)
from laptune.export.verify.probe_texts import (
    CHATS,
    KNOWN_DIFFERENCES,
    PROBE_TEXT,
    chat_messages,
    texts,
)
from laptune.export.verify.reference import Reference
from laptune.generate.llama import library


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
    if any(check.status == "fail" for check in verdict.checks):
        verdict.checks += [Check(name, "not_checked", "the file failed before") for name in names]
        return verdict
    if endpoint is not None:
        from laptune.export.verify.endpoint import check_endpoint
        from laptune.generate.http_answer import public_url

        verdict.engine = public_url(endpoint)
        verdict.checks += check_endpoint(subject, endpoint, system)
        return verdict
    try:
        library.library()
    except UserError as error:
        verdict.checks += _checks_without_engine(subject, verdict, str(error))
    else:
        verdict.checks += _engine_checks(subject, verdict, system)
    return verdict


def _checks_without_engine(subject: Subject, verdict: Verdict, reason: str) -> list[Check]:
    verdict.reason = reason
    return [
        check_tokens(subject, _own_tokens(subject)),
        _logits_without_engine(subject, reason),
        Check("chat", "not_checked", reason),
    ]


def _logits_without_engine(subject: Subject, reason: str) -> Check:
    """The file's tensors in transformers' layers against the folder's, where that is known."""
    if subject.folder is None or not file_model.covers(subject.architecture):
        return Check("logits", "not_checked", reason)
    ids = _probe_ids(subject)
    with console.progress("reading the file with transformers", 0, ""):
        try:
            logits = file_model.file_logits(subject.path, subject.fields, ids)
        except (ValueError, KeyError, NotImplementedError, RuntimeError) as error:
            why = f"transformers cannot read the file ({error!r:.80}); {reason}"
            return Check("logits", "not_checked", why)
        check = check_logits(subject, Reference(subject.folder, subject.peft), logits, ids)
    check.detail += ", the file's tensors in transformers"
    return check


def _own_tokens(subject: Subject) -> Callable[[list[str]], list[list[int]]]:
    """How the file's vocabulary cuts texts when it is read back and loaded by `tokenizers`."""
    from tokenizers import Tokenizer

    from laptune.gguf.vocab.tokenizer_json import tokenizer_json

    backend = Tokenizer.from_str(json.dumps(tokenizer_json(subject.vocabulary)))
    return lambda batch: [
        found.ids for found in backend.encode_batch(batch, add_special_tokens=False)
    ]


def _engine_checks(subject: Subject, verdict: Verdict, system: str) -> list[Check]:
    from laptune.generate.llama import engine

    request: dict[str, Any] = {"gguf": str(subject.path), "texts": texts() + [*KNOWN_DIFFERENCES]}
    if subject.vocabulary.chat_template is not None:
        messages = [chat_messages(text, system) for text in CHATS]
        request |= {"chats": messages, "max_tokens": chats.MAX_REPLY_TOKENS}
    has_tools = tools.knows_tools(subject.vocabulary)
    if has_tools and engine.can_serve():
        request["rows"] = tools.rows()
    with tempfile.TemporaryDirectory() as scratch:
        ids = _probe_ids(subject)
        if ids:
            request |= {"ids": ids, "logits_file": str(Path(scratch) / "logits.npy")}
        try:
            with console.progress("asking the engine", 0, ""):
                found = engine_probe.ask(request)
        except library.TooSlow as error:  # of the machine, not of the file
            return _checks_without_engine(subject, verdict, str(error))
        except UserError as error:
            return [Check("engine", "fail", str(error))]
        verdict.engine = found["engine"]
        checks = [check_tokens(subject, lambda _: found["tokens"])]
        if "prompts" in found:
            checks.append(tools.check_tools(subject.vocabulary, found["prompts"]))
        elif has_tools:
            reason = "no llama.cpp server is installed here (pip install xllamacpp)"
            checks.append(Check("tools", "not_checked", reason))
        replies = found.get("chats", [])
        if subject.folder is None:
            verdict.reason = "no folder to compare with (give --model)"
            checks.append(Check("logits", "not_checked", verdict.reason))
            return checks + ([chats.check_chats(replies)] if replies else [])
        with console.progress("asking the reference", 0, ""):
            reference = Reference(subject.folder, subject.peft)
            checks.append(check_logits(subject, reference, np.load(request["logits_file"]), ids))
            faults = [f for reply in replies for f in _faults(subject, reference, reply)]
    return checks + ([chats.check_chats(replies, faults)] if replies else [])


def _probe_ids(subject: Subject) -> list[int]:
    """Ids of the text whose logits are compared, BOS first where the file puts one."""
    if subject.folder is None:
        return []
    from laptune.text.tokenizer import load_tokenizer

    ids = load_tokenizer(subject.folder).encode(PROBE_TEXT)
    starts = subject.vocabulary.flags.get("add_bos_token")
    return [subject.vocabulary.special_ids["bos"], *ids] if starts else ids


def _faults(subject: Subject, reference: Reference, reply: dict[str, Any]) -> list[str]:
    assert subject.job is not None
    return chats.faults(
        reply,
        reference.choices(reply["prompt"], reply["ids"]),
        ends=subject.ends,
        tokens=subject.vocabulary.tokens,
        margin=chats.MARGINS.get(subject.outtype or "", chats.MARGIN_SMALL),
    )
