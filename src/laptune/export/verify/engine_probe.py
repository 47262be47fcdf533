"""Ask the llama.cpp engine about a file, in a process of its own: `python -m` this module.

A file that crashes or hangs the engine then costs one failed check and not the caller. Reads one
JSON object from stdin and prints one: {"tokens"|"chat"|"logits"} as asked.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import numpy as np

from laptune.core.errors import UserError
from laptune.generate.llama.library import run_child


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do what the request asks: tokenize texts, save logits of ids, reply to chats greedily."""
    from laptune.generate.llama import engine
    from laptune.generate.openai_client import Client

    found: dict[str, Any] = {"engine": engine.version()}
    with engine.Engine(request["gguf"], ctx=1024) as model:
        if "texts" in request:
            found["tokens"] = [model.tokenize(text) for text in request["texts"]]
        if "ids" in request:
            np.save(request["logits_file"], model.logits(request["ids"]))
        if "chats" in request:
            found["chats"] = []
            for messages in request["chats"]:  # the next one only when this one went on and on
                reply = _reply(model, messages, request["max_tokens"])
                found["chats"].append(reply)
                if reply["stopped_on"] is not None:
                    break
    if "rows" in request:
        with engine.serve(request["gguf"]) as url:
            client = Client(url)
            asked = [client.post("/apply-template", row) for row in request["rows"]]
        found["prompts"] = [str(answer.get("prompt")) for answer in asked]
    return found


def _reply(model: Any, messages: list[dict[str, str]], max_tokens: int) -> dict[str, Any]:
    prompt = model.chat_prompt(messages)
    ids = list(model.generate(prompt, max_tokens=max_tokens))
    has_stopped = bool(ids) and model.is_end(ids[-1])
    return {
        "text": model.detokenize(ids[:-1] if has_stopped else ids),
        "stopped_on": ids[-1] if has_stopped else None,
        "starts_with_two_bos": prompt[:2] == [model.bos_id] * 2,
        "prompt": list(prompt),
        "ids": ids,
    }


def ask(request: dict[str, Any], timeout_s: float = 900.0) -> dict[str, Any]:
    """Run `answer` in a child process. UserError when the engine refuses, crashes or hangs."""
    code = f"from {__name__} import main; main()"
    status, said, last = run_child(code, json.dumps(request), timeout_s)
    if status == 0 and said:
        return json.loads(said.split("\n")[-1])
    if status < 0 or status > 2:
        raise UserError(f"the engine crashed on this file (exit {status}): {last[:200]}")
    raise UserError(last.removeprefix("error: "))


def main() -> None:
    """The child: stdin to stdout."""
    from laptune.core import console

    def work() -> int:
        print(json.dumps(answer(json.load(sys.stdin))), flush=True)
        return 0

    console.run(work)
