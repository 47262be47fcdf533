"""Conversations written out in the templates of other families, in one text."""

from __future__ import annotations

import pytest

from laptune.text.written_chats import turns_of

Q, A, S = ("user", "Who?\nYou?"), ("assistant", "Ann."), ("system", "Be brief.")
ALPACA = "Below is an instruction that describes a task. Write a response.\n\n"
LEAD = "A chat between a curious user and an assistant."
CHATS = {
    "chatml": (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nWho?\nYou?<|im_end|>\n"
        "<|im_start|>assistant\nAnn.<|im_end|>\n",
        [S, Q, A],
    ),
    "chatml_open": (
        "<|im_start|>user\nWho?\nYou?<|im_end|>\n<|im_start|>assistant\nAnn.",
        [Q, A],
    ),
    "question_heads": ("### Question: Who?\nYou?\n### Answer: Ann.", [Q, A]),
    "input_output": ("Input: Who?\nYou?\nOutput: Ann.", [Q, A]),
    "instruction": (
        "Instruction: Who?\nInput: You?\n\nResponse:\nAnn.",
        [("user", "Who?\n\nYou?"), A],
    ),
    "human_bot": ("<human>: Who?\nYou?\n<bot>: Ann.", [Q, A]),
    "llama_2": ("<s>[INST] Who?\nYou? [/INST] Ann. </s>", [Q, A]),
    "llama_2_system": (
        "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nWho?\nYou? [/INST] Ann. </s>"
        "<s>[INST] Who?\nYou? [/INST] Ann. </s>",
        [S, Q, A, Q, A],
    ),
    "mistral": (
        "<s>[INST] Who?\nYou? [/INST] Ann.</s>[INST] Who?\nYou? [/INST] Ann.</s>",
        [Q, A] * 2,
    ),
    "llama_3": (
        "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nWho?\nYou?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nAnn.<|eot_id|>",
        [S, Q, A],
    ),
    "gemma": (
        "<bos><start_of_turn>user\nWho?\nYou?<end_of_turn>\n<start_of_turn>model\nAnn."
        "<end_of_turn>\n",
        [Q, A],
    ),
    "zephyr": (
        "<|system|>\nBe brief.</s>\n<|user|>\nWho?\nYou?</s>\n<|assistant|>\nAnn.</s>",
        [S, Q, A],
    ),
    "phi": ("<|user|>\nWho?\nYou?<|end|>\n<|assistant|>\nAnn.<|end|>\n", [Q, A]),
    "tinyllama": ("<|user|>\nWho?\nYou?\n<|assistant|>\nAnn.", [Q, A]),
    "guanaco": ("### Human: Who?\nYou?### Assistant: Ann.", [Q, A]),
    "guanaco_more": ("### Human: Who?\nYou?\n### Assistant: Ann.\n" * 2, [Q, A] * 2),
    "vicuna": (f"{LEAD} USER: Who?\nYou? ASSISTANT: Ann.</s>", [("system", LEAD), Q, A]),
    "lines": ("Q: Who?\nYou?\nA: Ann.\n", [Q, A]),
    "more_lines": ("User: Who?\nYou?\nAssistant: Ann.\n" * 2, [Q, A] * 2),
    "alpaca": (f"{ALPACA}### Instruction:\nWho?\nYou?\n\n### Response:\nAnn.", [Q, A]),
    "alpaca_input": (
        "Be brief.\n\n### Instruction:\nWho?\n\n### Input:\nYou?\n\n### Response:\nAnn.</s>",
        [S, ("user", "Who?\n\nYou?"), A],
    ),
}


@pytest.mark.parametrize("name", CHATS)
def test_a_chat_in_a_template_is_read_as_its_turns(name):
    text, turns = CHATS[name]
    assert turns_of(text) == turns


@pytest.mark.parametrize(
    "text",
    [
        "A plain text.",
        "In a book.\nQ: Who?\nA: Ann.",
        "Q: Who?",
        "A: it is so.\nQ: what?",
        "Q: Who?\nQ: You?\nA: Ann.",
        "User: the person. Assistant: the program.",
        "# Title\n\n### Human rights\n\nText",
        "### Human: Who?",
        "### Assistant: Ann.### Human: Who?",
        "Some words <|im_start|> in a text about templates <|im_end|>",
        "The tag [INST] opens what [/INST] closes, says the manual, </s> ends it.",
        "<|im_start|>user\nWho?<|im_end|>\n<|im_start|>assistant\nAnn.<|im_end|>\nAnd more.",
        "### Instruction:\nWho?",
        "### Instruction:\na\n### Response:\nb\n### Instruction:\nc\n### Response:\nd",
    ],
)
def test_other_texts_are_no_chats(text):
    assert turns_of(text) == []


def test_long_texts_full_of_marks_take_no_time():
    for mark in ("<|user|>", "[INST]", "### Human: ", "### Instruction:", "USER: ", "Q: \n"):
        turns_of(mark * 20_000)
        turns_of(f"{mark}{' ' * 200_000}x{mark}")
