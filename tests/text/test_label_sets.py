"""Several labels in one answer: which sign stands between them, and when it is none."""

from __future__ import annotations

import pytest

from laptune.text import label_sets


@pytest.mark.parametrize(
    ("answers", "sign"),
    [
        (["a", "b", "a; b"], ";"),
        (["a;b", "b;c"], ";"),
        (["a|b", "b|c", "c|a"], "|"),
        (["late, damaged", "late", "damaged"], ","),
        (["late, damaged", "damaged, lost", "lost, late"], ","),
        (["food, drink", "home, garden", "toys"], ""),
        (["Paris, France", "Rome, Italy"], ""),
        (["1,5", "2,5", "5,1"], ""),
        (["a", "b"], ""),
        (["a;", "b;"], ""),
        (["I would say that this; is fine", "no"], ""),
        (["It is late; " + "so " * 30, "no"], ""),
        ([], ""),
    ],
)
def test_the_sign_between_labels_is_found_where_there_are_several(answers, sign):
    assert label_sets.sign_of(answers) == sign


def test_labels_are_counted_one_by_one():
    assert label_sets.counted({"a; b": 2, "b": 3}, ";") == {"a": 2, "b": 5}
    assert label_sets.counted({"a; b": 2}, "") == {"a; b": 2}


def test_what_is_joined_is_read_apart_again():
    assert label_sets.apart(label_sets.joined(["a", "b c"]), ";") == ["a", "b c"]
    assert label_sets.joined([]) == "none"
