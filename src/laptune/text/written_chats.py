"""Conversations that stand in one text, written out in the chat template of some family.

ChatML, Llama's, Mistral's, Gemma's, Zephyr's, Phi's and Vicuna's marks, Guanaco's and Alpaca's
headings: what tutorials make of a set before they train on its column ``text``.
"""

from __future__ import annotations

import re

_ANY = "system|user|assistant|human|model"
_HEADS = "Human|Assistant|System|User|Question|Answer"
# A turn each: its role, its content, and what ends it.
_LINES = "Q|Question|User|Human|Instruct|Instruction|Input|Context|Frage|Pregunta"
_LINES += "|A|Answer|Assistant|AI|Bot|Output|Response|Antwort|Respuesta"
_TURNS = [
    re.compile(pattern, re.DOTALL | re.MULTILINE)
    for pattern in (
        rf"<\|im_start\|>({_ANY})\n(.*?)(?:<\|im_end\|>|\Z)\s*",
        rf"<\|start_header_id\|>({_ANY})<\|end_header_id\|>(.*?)(?:<\|eot_id\|>|\Z)\s*",
        rf"<start_of_turn>({_ANY})\n(.*?)(?:<end_of_turn>|\Z)\s*",
        rf"<\|({_ANY})\|>(.*?)(?:</s>|<\|end\|>|<\|endoftext\|>|(?=<\|(?:{_ANY})\|>)|\Z)\s*",
        rf"### ?({_HEADS}): ?(.*?)(?=### ?(?:{_HEADS}):|\Z)",
        r"(USER|ASSISTANT|SYSTEM): (.*?)(?:</s>|(?=\b(?:USER|ASSISTANT): )|\Z)\s*",
        r"<(human|bot|user|assistant)>:?(.*?)(?=<(?:human|bot|user|assistant)>|\Z)",
        rf"^({_LINES}):\s(.*?)(?=^(?:{_LINES}):\s|\Z)",
    )
]
_LED = _TURNS[-4:-2]  # a text may go before
_PAIR = re.compile(r"\[INST\](.*?)\[/INST\](.*?)(?:</s>|(?=\[INST\])|\Z)\s*(?:<s>)?\s*", re.DOTALL)
_SYSTEM = re.compile(r"\s*<<SYS>>(.*?)<</SYS>>", re.DOTALL)
_BEGINS = ("<s>", "<bos>", "<|begin_of_text|>")
_ENDS = ("</s>", "<eos>", "<|end_of_text|>", "<|endoftext|>")
_MARKS = ("<|", "[INST]", "<start_of_turn>", "###", "USER: ", "<human>", "<user>")
_OURS = {
    **dict.fromkeys(("human", "q", "question", "instruct", "instruction", "input"), "user"),
    **dict.fromkeys(("context", "frage", "pregunta"), "user"),
    **dict.fromkeys(("model", "a", "answer", "ai", "bot", "output", "response"), "assistant"),
    **dict.fromkeys(("antwort", "respuesta"), "assistant"),
}
MAX_LEAD = 1000  # characters before the first turn, as Vicuna has them: a system text
Turns = list[tuple[str, str]]  # role and content


def turns_of(text: str) -> Turns:
    """Return the turns of a text that is nothing but a written conversation; [] for any other."""
    if not any(mark in text for mark in _MARKS) and not _TURNS[-1].match(text.lstrip()):
        return []
    bare = text.strip()
    for mark in _BEGINS:
        bare = bare.removeprefix(mark).lstrip()
    for mark in _ENDS:
        bare = bare.removesuffix(mark).rstrip()
    for read in (_marked, _llama_2, _alpaca):
        found = [
            (role, said.strip()) for role, said in read(bare) if role != "system" or said.strip()
        ]
        roles = [role for role, _ in found if role != "system"]
        if len(roles) > 1 and roles == ["user", "assistant"] * (len(roles) // 2):
            return found
    return []


def _marked(text: str) -> Turns:
    for pattern in _TURNS:
        first = pattern.search(text[:MAX_LEAD])
        found: Turns = []
        at, last = first.start() if first else 0, ""
        lead = ("system", text[:at])
        while turn := pattern.match(text, at):
            mark = turn[1].lower()
            role = _OURS.get(mark, mark)
            if found and role == "user" == found[-1][0] and mark != last:  # and its input
                found[-1] = role, f"{found[-1][1].strip()}\n\n{turn[2]}"
            else:
                found.append((role, turn[2]))
            at, last = turn.end(), mark
            if at == len(text):
                may_lead = pattern in _LED and found[0][0] == "user"
                return [lead, *found] if may_lead else [] if lead[1] else found
    return []


def _llama_2(text: str) -> Turns:
    found, at = [], 0
    while pair := _PAIR.match(text, at):
        asked = pair[1]
        if system := _SYSTEM.match(asked):
            found.append(("system", system[1]))
            asked = asked[system.end() :]
        found += [("user", asked), ("assistant", pair[2])]
        at = pair.end()
    return found if at == len(text) else []


def _alpaca(text: str) -> Turns:
    lead, opened, rest = text.partition("### Instruction:")
    asked, answered, answer = rest.partition("### Response:")
    first, _, second = asked.partition("### Input:")
    if not opened or not answered or "### Instruction:" in rest or "### Response:" in answer:
        return []
    is_stock = lead.lstrip().startswith("Below is an instruction that describes a task")
    question = "\n\n".join(part.strip() for part in (first, second) if part.strip())
    return [("system", "" if is_stock else lead), ("user", question), ("assistant", answer)]
