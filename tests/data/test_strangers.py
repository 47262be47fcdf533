"""Other people's rows: what carries meaning is used, refused by name, or named as not used."""

from __future__ import annotations

import pytest

from .reading import read, turns


@pytest.mark.parametrize("question", ["question", "query", "problem", "user", "human", "input"])
@pytest.mark.parametrize("answer", ["response", "answer", "output", "solution", "assistant"])
def test_usual_names_of_question_and_answer_are_read_and_said(tmp_path, question, answer):
    reader, (row,) = read(tmp_path, [{question: "Ask", answer: "Say"}])
    assert turns(row) == [("user", "Ask"), ("assistant", "Say")]
    assert reader.used["prompt"] == question


def test_the_name_of_who_wrote_a_text_is_not_asked(tmp_path):
    row = {"target": 4, "ids": 1, "user": "bob", "text": "I like it."}
    reader, (found,) = read(tmp_path, [row])
    assert turns(found) == [("user", "I like it."), ("assistant", "4")]
    assert reader.unused == {"ids": 1, "user": 1}
    _, (found,) = read(tmp_path, [{"user": "Q", "text": "<Q, A>", "assistant": "A"}])
    assert turns(found) == [("user", "Q"), ("assistant", "A")]


@pytest.mark.parametrize("names", [("inputs", "targets"), ("input_text", "output_text")])
def test_names_of_other_sets_are_read_as_a_pair(tmp_path, names):
    _, (row,) = read(tmp_path, [{**dict(zip(names, ("Ask", "Say"), strict=True)), "task": "t"}])
    assert turns(row) == [("user", "Ask"), ("assistant", "Say")]


def test_a_request_is_no_text(tmp_path):
    _, (row,) = read(tmp_path, [{"custom_id": "1", "body": {"messages": []}}])
    assert "has no known format" in str(row.problem)


def test_data_columns_go_before_a_guess(tmp_path):
    row = {"question": "no", "q": "Ask", "answer": "no", "a": "Say"}
    reader, (found,) = read(tmp_path, [row], columns={"prompt": "q", "completion": "a"})
    assert turns(found) == [("user", "Ask"), ("assistant", "Say")]
    assert reader.unused == {"question": 1, "answer": 1}


@pytest.mark.parametrize(
    "history",
    [
        [["Q1", "A1"]],
        '[["Q1", "A1"]]',
        [{"role": "user", "content": "Q1"}, {"role": "assistant", "content": "A1"}],
    ],
)
@pytest.mark.parametrize("names", [("instruction", "output"), ("prompt", "response")])
def test_history_is_the_turns_before_the_question(tmp_path, history, names):
    row = dict(zip(names, ("Q2", "A2"), strict=True)) | {"history": history}
    _, (found,) = read(tmp_path, [row])
    assert [text for _, text in turns(found)] == ["Q1", "A1", "Q2", "A2"]


@pytest.mark.parametrize("history", [[], None, "", "[]", "nan"])
def test_an_empty_history_is_none(tmp_path, history):
    _, (found,) = read(tmp_path, [{"instruction": "Q", "output": "A", "history": history}])
    assert len(turns(found)) == 2


def test_a_broken_history_is_refused_by_its_field(tmp_path):
    _, (found,) = read(tmp_path, [{"instruction": "Q", "output": "A", "history": [["only"]]}])
    assert "history[0]: is a list, not a question and its answer" in str(found.problem)


@pytest.mark.parametrize(
    "row",
    [
        {"messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]},
        {"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]},
        {"prompt": "Q", "completion": "A"},
        {"instruction": "Q", "output": "A"},
    ],
)
@pytest.mark.parametrize("name", ["system", "system_prompt"])
def test_a_system_column_is_the_system_turn(tmp_path, row, name):
    _, (found,) = read(tmp_path, [{**row, name: "Be brief."}])
    assert turns(found)[0] == ("system", "Be brief.")


def test_two_system_texts_are_refused(tmp_path):
    messages = [{"role": r, "content": r} for r in ("system", "user", "assistant")]
    _, (found,) = read(tmp_path, [{"messages": messages, "system": "other"}])
    assert "system: is a second system text" in str(found.problem)


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ({"question": "Q", "context": "C", "answer": "A"}, "C\n\nQ"),
        ({"instruction": "Q", "context": "C", "response": "A"}, "Q\n\nC"),
        ({"instruction": "Q", "input": "I", "context": "C", "output": "A"}, "C\n\nQ\n\nI"),
        ({"prompt": "Q", "input": "I", "completion": "A"}, "Q\n\nI"),
        ({"prompt": "Q", "context": None, "completion": "A"}, "Q"),
    ],
)
def test_context_is_part_of_the_question(tmp_path, row, asked):
    _, (found,) = read(tmp_path, [row])
    assert turns(found)[-2] == ("user", asked)


@pytest.mark.parametrize("name", ["tools", "functions", "images"])
def test_columns_that_would_be_ignored_are_refused_by_name(tmp_path, name):
    row = {"text": "Q", "label": "A"}
    _, found = read(tmp_path, [{**row, name: [{"x": 1}]}, {**row, name: []}, {**row, name: None}])
    assert f"{name}: is not supported" in str(found[0].problem)
    assert [row.problem for row in found[1:]] == [None, None]


def test_other_columns_are_counted_as_not_used(tmp_path):
    row = {"id": "x", "prompt": "Q", "completion": "A", "topic": "t", "score": 3, "empty": None}
    reader, _ = read(tmp_path, [row, {**row, "score": None}])
    assert reader.unused == {"topic": 2, "score": 1}


def test_keys_of_turns_that_are_not_used_are_counted(tmp_path):
    messages = [
        {"role": "user", "content": "Q", "name": "Ann"},
        {"role": "assistant", "content": "A"},
    ]
    reader, _ = read(tmp_path, [{"messages": messages}])
    assert reader.unused == {"messages[].name": 1}


def test_a_preference_row_with_a_mapping_names_what_it_leaves_out(tmp_path):
    rows = [{"prompt": "Q", "chosen": "A", "rejected": "B"}]
    reader, (row,) = read(tmp_path, rows, columns={"completion": "chosen"})
    assert turns(row) == [("user", "Q"), ("assistant", "A")]
    assert reader.unused == {"rejected": 1}


def test_a_turn_as_the_chosen_answer_is_read(tmp_path):
    row = {
        "conversations": [{"from": "human", "value": "Q"}],
        "chosen": {"from": "gpt", "value": "A"},
        "rejected": {"from": "gpt", "value": "B"},
    }
    mapping = {"prompt": "conversations", "completion": "chosen"}
    _, (found,) = read(tmp_path, [row], columns=mapping, format="prompt_completion")
    assert turns(found) == [("user", "Q"), ("assistant", "A")]


@pytest.mark.parametrize(
    ("value", "text"), [(4, "4"), (0.5, "0.5"), (-1, "-1"), (True, "true"), (False, "false")]
)
def test_a_number_and_a_truth_are_answers(tmp_path, value, text):
    _, (found,) = read(tmp_path, [{"question": "Q", "answer": value}])
    assert turns(found)[-1] == ("assistant", text)


@pytest.mark.parametrize("answer", ["", " ", "\n\t", "\u200b", "\ufeff \u00a0"])
def test_an_answer_that_shows_nothing_is_empty(tmp_path, answer):
    _, (found,) = read(tmp_path, [{"question": "q", "answer": answer}])
    assert "answer: is empty" in str(found.problem)


def test_what_pandas_writes_for_no_answer_is_not_learned(tmp_path):
    _, (found,) = read(tmp_path, "prompt,completion\nQ,nan\n", "a.csv")
    assert "completion: is nan, an empty cell of pandas" in str(found.problem)


def test_a_fault_of_excel_is_not_learned(tmp_path):
    _, (found,) = read(tmp_path, "prompt,completion\nQ,#N/A\n", "a.csv")
    assert "completion: is #N/A, a fault of Excel" in str(found.problem)


def test_windows_line_ends_are_counted(tmp_path):
    reader, (row,) = read(tmp_path, [{"prompt": "Q", "completion": "a\r\nb\rc"}])
    assert turns(row)[-1] == ("assistant", "a\nb\nc")
    assert reader.counts["returns"] == 1


BODY = "    s = 0\n    for x in xs:\n        s += x\n    return s"


@pytest.mark.parametrize(
    ("prompt", "begin"),
    [
        ("def total(xs):", "def total(xs):\n"),
        ("Complete the body:\n\ndef total(xs):", "def total(xs):\n"),
        ('import math\n\ndef total(xs):\n    """Sum."""\n', "import math\n\ndef"),
    ],
)
def test_an_indented_answer_is_joined_to_the_code_it_continues(tmp_path, prompt, begin):
    reader, (row,) = read(tmp_path, [{"prompt": prompt, "completion": BODY}])
    answer = turns(row)[-1][1]
    assert answer.startswith(begin)
    compile(answer, "answer", "exec")
    assert reader.counts["joined"] == 1


def test_an_indented_answer_to_no_code_is_left_as_it_is(tmp_path):
    _, (row,) = read(tmp_path, [{"prompt": "Quote it.", "completion": "  one\n  two"}])
    assert turns(row)[-1] == ("assistant", "  one\n  two")


@pytest.mark.parametrize("name", ["output", "completion", "answer"])
def test_an_answer_that_is_an_object_is_learned_as_json(tmp_path, name):
    found = {"person": "Änn", "from": "Rome", "tags": ["a"]}
    reader, (row,) = read(tmp_path, [{"prompt": "Who?", name: found}])
    assert turns(row)[-1] == ("assistant", '{"person": "Änn", "from": "Rome", "tags": ["a"]}')
    assert reader.counts["json"] == 1


def test_an_answer_that_lists_objects_is_learned_as_json(tmp_path):
    rows = [{"input": "Ann, 3", "output": [{"name": "Ann", "n": 3}]}]
    reader, (row,) = read(tmp_path, rows)
    assert turns(row)[-1] == ("assistant", '[{"name": "Ann", "n": 3}]')
    assert reader.counts["json"] == 1 and not reader.unused


def test_a_question_that_is_an_object_is_asked_as_json(tmp_path):
    rows = [
        {"input": {"city": "Köln"}, "output": "1"},
        {"instruction": "Where?", "input": {"city": "Ulm"}, "output": "2"},
    ]
    _, found = read(tmp_path, rows[:1])
    assert turns(found[0])[0] == ("user", '{"city": "Köln"}')
    _, found = read(tmp_path, rows[1:])
    assert turns(found[0])[0] == ("user", 'Where?\n\n{"city": "Ulm"}')


def test_a_list_of_one_text_is_that_text(tmp_path):
    _, found = read(tmp_path, [{"question": "Q", "answer": [a]} for a in ("A", 1)])
    assert [turns(row)[1][1] for row in found] == ["A", "1"]


def test_a_context_of_objects_keeps_all_that_they_hold(tmp_path):
    row = {"context": [{"title": "T", "text": "x"}], "question": "Q", "answer": "A"}
    _, (found,) = read(tmp_path, [row])
    assert turns(found)[0] == ("user", '[{"title": "T", "text": "x"}]\n\nQ')


def test_an_id_may_be_any_number(tmp_path):
    _, (row,) = read(tmp_path, [{"id": 1.0, "prompt": "Q", "completion": "A"}])
    assert row.record.id == "1.0"


@pytest.mark.parametrize(
    ("row", "format_name", "answer"),
    [
        ({"Question": "Q", "Answer": "A"}, "prompt_completion", "A"),
        ({"Instruction": "Q", "Input": "", "Output": "A"}, "alpaca", "A"),
        ({"TEXT": "Q", "LABEL": "A"}, "label", "A"),
        ({"Conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]}, 0, 0),
    ],
)
def test_capitals_of_a_column_do_not_count(tmp_path, row, format_name, answer):
    reader, (found,) = read(tmp_path, [row])
    assert reader.format == (format_name or "sharegpt")
    assert turns(found)[-1] == ("assistant", answer or "A")
    assert not reader.unused


@pytest.mark.parametrize(
    ("names", "format_name"),
    [
        (("Frage", "Antwort"), "prompt_completion"),
        (("pregunta", "respuesta"), "prompt_completion"),
        (("Question", "R\u00e9ponse"), "prompt_completion"),
        (("question", "re\u0301ponse"), "prompt_completion"),
        (("Text", "Kategorie"), "label"),
        (("texto", "etiqueta"), "label"),
        (("texte", "cat\u00e9gorie"), "label"),
        ((" text ", "Label "), "label"),
    ],
)
def test_names_of_other_languages_and_with_blanks_are_read(tmp_path, names, format_name):
    rows = [dict(zip(names, (text, "A"), strict=True)) for text in ("P", "Q")]
    for content, file in ((rows, "a.jsonl"), (f"{';'.join(names)}\nP;A\nQ;A\n", "a.csv")):
        reader, (_, found) = read(tmp_path, content, file)
        assert (reader.format, reader.unused) == (format_name, {})
        assert turns(found)[-2:] == [("user", "Q"), ("assistant", "A")]


def test_a_column_written_in_lower_case_goes_before_one_in_capitals(tmp_path):
    _, (found,) = read(tmp_path, [{"Prompt": "other", "prompt": "Q", "completion": "A"}])
    assert turns(found)[0] == ("user", "Q")


@pytest.mark.parametrize("choices", [{"options": "x; y"}, {"choices": [["x"]]}])
def test_choices_in_no_known_form_are_refused(tmp_path, choices):
    _, (found,) = read(tmp_path, [{"question": "Which?", "answer": "B", **choices}])
    assert "holds an answer to choose from" in str(found.problem)
