"""Labels that a person would call the same."""

from __future__ import annotations

from laptune.text.alike import alike, key_of


def test_case_blanks_width_and_stops_do_not_make_a_label():
    labels = ["Spam", "spam ", "\uff33pam.", "ham", "spa m"]
    assert alike(labels) == [["Spam", "spam ", "\uff33pam."]]


def test_labels_of_signs_alone_stay_apart():
    assert alike(["**", "*", "!"]) == []
    assert key_of("**") == "**"
