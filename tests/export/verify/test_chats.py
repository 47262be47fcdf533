"""The chat check: what only the file does is a fault, what its model does too is a warning."""

from __future__ import annotations

import pytest

from laptune.export.verify.chats import check_chats, faults
from laptune.export.verify.reference import Choice

TOKENS = ["<pad>", "<eos>", "<bos>", "hi", "<end_of_turn>", "<unused3>", "there"]
ENDS = {1, 4}
CLEAN = {"text": "Here.", "stopped_on": 106, "starts_with_two_bos": False}


def reply(ids, *, stopped: bool) -> dict:
    return {"ids": ids, "stopped_on": ids[-1] if stopped else None}


def found(ids, choices, *, stopped=False, margin=0.1) -> list[str]:
    pairs = [Choice(*choice) for choice in choices]
    return faults(reply(ids, stopped=stopped), pairs, ends=ENDS, tokens=TOKENS, margin=margin)


def test_reply_as_the_reference_gives_it_has_no_fault():
    assert found([3, 6, 4], [(3, 0), (6, 0), (4, 0)], stopped=True) == []


def test_both_ramble_and_show_a_control_token_is_not_a_fault():
    assert found([3, 5, 5], [(3, 0), (5, 0), (5, 0)]) == []


def test_control_token_that_the_reference_does_not_choose_is_a_fault():
    assert "shows <unused3>" in found([3, 5], [(3, 0), (6, 2.0)])[0]


def test_near_tie_is_not_a_fault():
    assert found([3, 5], [(3, 0), (6, 0.05)]) == []


def test_going_on_where_the_reference_ends_is_a_fault():
    assert "continues at token 1" in found([3, 6, 3], [(3, 0), (4, 3.0), (3, 0)])[0]


def test_going_on_after_the_end_token_is_a_fault():
    assert "continues after <end_of_turn>" in found([3, 4, 3], [(3, 0), (4, 0), (3, 0)])[0]


def test_ending_on_a_usual_token_is_a_fault():
    assert "ends on 'there'" in found([3, 6], [(3, 0), (6, 0)], stopped=True)[0]


def test_chat_that_ends_cleanly_passes():
    assert check_chats([CLEAN], []).status == "pass"


def test_rambling_of_both_is_a_warning_that_says_what_helps():
    check = check_chats([CLEAN | {"stopped_on": None, "ids": []}], [])
    assert check.status == "warn"
    assert "none of 1 replies ended" in check.detail
    assert "train.max_steps" in check.detail


def test_fault_fails_even_when_another_reply_is_clean():
    check = check_chats([CLEAN, CLEAN], ["a reply shows <unused3>, ..."])
    assert (check.status, check.detail) == ("fail", "a reply shows <unused3>, ...")


@pytest.mark.parametrize("verdicts", [None, []])
def test_two_bos_always_fail(verdicts):
    check = check_chats([CLEAN | {"starts_with_two_bos": True}], verdicts)
    assert (check.status, check.detail) == ("fail", "a chat starts with two BOS tokens")


@pytest.mark.parametrize("text", ["Hi<end_of_turn>", "<unused24><unused24>"])
def test_control_token_that_a_server_shows_fails(text):
    assert check_chats([CLEAN | {"text": text}]).status == "fail"


def test_without_a_folder_rambling_is_a_warning_that_asks_for_it():
    check = check_chats([CLEAN | {"stopped_on": None, "ids": []}])
    assert check.status == "warn"
    assert "give --model" in check.detail
