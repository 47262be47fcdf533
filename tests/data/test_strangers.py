"""Other people's files: what carries meaning is used, refused by name, or named as not used."""

from __future__ import annotations

import json

import pytest

from laptune.core.config import check
from laptune.core.errors import UserError
from laptune.data import Reader, load_records
from laptune.data.loading import MAX_LISTED_LABELS


def settings(path, **keys):
    return check({"data": {"path": str(path), **keys}}).data


def read(tmp_path, content, name="a.jsonl", **keys):
    """Return the reader of a file and its rows; ``content``: bytes, text or rows of JSON Lines."""
    if isinstance(content, list):
        content = "".join(json.dumps(row) + "\n" for row in content)
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    reader = Reader(str(path), settings(path, **keys))
    return reader, list(reader)


def turns(row):
    assert row.problem is None, str(row.problem)
    return [(m.role, m.content) for m in row.record.messages]


@pytest.mark.parametrize("question", ["question", "query", "problem", "user", "human", "input"])
@pytest.mark.parametrize("answer", ["response", "answer", "output", "solution", "assistant"])
def test_usual_names_of_question_and_answer_are_read_and_said(tmp_path, question, answer):
    reader, (row,) = read(tmp_path, [{question: "Ask", answer: "Say"}])
    assert turns(row) == [("user", "Ask"), ("assistant", "Say")]
    assert reader.used["prompt"] == question


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


@pytest.mark.parametrize("name", ["label", "kto_tag"])
@pytest.mark.parametrize("no", [False, "False", "false", 0])
def test_an_unwanted_answer_is_left_out_and_counted(tmp_path, capsys, name, no):
    rows = [{"prompt": f"Q{i}", "completion": "A", name: True} for i in range(2)]
    rows.append({"prompt": "Q", "completion": "Go away", name: no})
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False, False, True]
    assert reader.counts["left_out"] == 1
    assert len(load_records(reader.settings)) == 2
    assert "1 of 3 rows are left out, from line 3" in capsys.readouterr().err


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


@pytest.mark.parametrize(("value", "text"), [(4, "4"), (0.5, "0.5"), (-1, "-1")])
def test_a_number_is_an_answer(tmp_path, value, text):
    _, (found,) = read(tmp_path, [{"question": "Q", "answer": value}])
    assert turns(found)[-1] == ("assistant", text)


def test_what_pandas_writes_for_no_answer_is_not_learned(tmp_path):
    _, (found,) = read(tmp_path, "prompt,completion\nQ,nan\n", "a.csv")
    assert "completion: is nan, an empty cell of pandas" in str(found.problem)


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


LABELLED = [("I lost my card", "lost_card"), ("What does it cost?", "card_fee")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("text", "label"),
        ("sentence", "label"),
        ("utterance", "intent"),
        ("review", "sentiment"),
        ("message", "category"),
        ("tweet", "emotion"),
        ("question", "label"),
    ],
)
def test_a_text_and_its_label_are_a_label_task(tmp_path, text, label):
    lines = [f"{text},{label}", *(f"{a},{b}" for a, b in LABELLED)]
    reader, rows = read(tmp_path, "\n".join(lines), "a.csv")
    assert reader.format == "label"
    asked = "Classify the text. Answer with one of: card_fee, lost_card."
    assert turns(rows[0]) == [
        ("system", asked),
        ("user", "I lost my card"),
        ("assistant", "lost_card"),
    ]
    assert reader.labels == {"lost_card": 1, "card_fee": 1}


def test_names_of_classes_go_before_their_numbers(tmp_path):
    row = {"text": "x", "label": 3, "label_text": "card_fee"}
    reader, (found,) = read(tmp_path, [row])
    assert turns(found)[-1] == ("assistant", "card_fee")
    assert reader.unused == {"label": 1}


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (True, "true"), (False, "false"), (2.0, "2.0")]
)
def test_numbers_and_truth_are_labels(tmp_path, value, text):
    _, found = read(tmp_path, [{"text": "x", "label": value}, {"text": "y", "label": value}])
    assert turns(found[0])[-1] == ("assistant", text)


def test_many_labels_are_not_listed_in_every_row(tmp_path):
    rows = [{"text": f"t{i}", "label": f"l{i}"} for i in range(MAX_LISTED_LABELS + 1)]
    _, found = read(tmp_path, rows)
    assert turns(found[0])[0] == ("system", "Classify the text. Answer with its label only.")


def test_an_instruction_of_ones_own_goes_before_each_text(tmp_path):
    rows = [{"text": "x", "label": "a"}]
    assert turns(read(tmp_path, rows, instruction="Which?")[1][0])[0] == ("system", "Which?")
    assert turns(read(tmp_path, rows, instruction="")[1][0])[0] == ("user", "x")
    pair = [{"note": "x", "prompt": "Q", "completion": "A"}]
    assert turns(read(tmp_path, pair, instruction="As JSON.")[1][0])[0] == ("system", "As JSON.")


def test_a_list_of_labels_is_refused(tmp_path):
    _, found = read(tmp_path, [{"text": "x", "label": ["a", "b"]}])
    assert "label: is a list, not one label" in str(found[0].problem)


def test_text_alone_stays_plain_text(tmp_path):
    reader, _ = read(tmp_path, [{"text": "x", "title": "t"}])
    assert (reader.format, reader.unused) == ("text", {"title": 1})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("sep.csv", "sep=;\r\nprompt;completion\r\nQ;A\r\n"),
        ("sep_tab.csv", "sep=\t\nprompt\tcompletion\nQ\tA\n"),
        ("bar.csv", "prompt|completion\nQ|A\n"),
        ("index.csv", ",prompt,completion\n0,Q,A\n"),
        ("trailing.csv", "prompt;completion;\nQ;A;\n"),
        ("more_cells.csv", "prompt,completion\nQ,A,,\n,,,\n"),
        ("cr.csv", "prompt,completion\rQ,A\r"),
        ("bom.csv", "\ufeffprompt,completion\nQ,A\n"),
        ("cr.jsonl", '{"prompt": "Q", "completion": "A"}\r'),
        ("key.json", '{"version": 1, "rows": [{"prompt": "Q", "completion": "A"}]}'),
        ("train.json", '{"train": [\n{"prompt": "Q", "completion": "A"}]}'),
        ("single.json", '{"prompt": "Q", "completion": "A"}'),
        ("pretty.jsonl", '{\n  "prompt": "Q",\n  "completion": "A"\n}\n'),
        ("list.jsonl", '[\n{"prompt": "Q", "completion": "A"}\n]'),
        ("one_line.jsonl", '[{"prompt": "Q", "completion": "A"}]'),
        ("turns.json", '[{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]'),
        ("turns.jsonl", '[{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]\n' * 2),
        ("nested.json", '[[{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]]'),
    ],
)
def test_files_are_recognised_by_what_is_in_them(tmp_path, name, content):
    _, found = read(tmp_path, content, name)
    assert turns(found[0]) == [("user", "Q"), ("assistant", "A")]


def test_lines_named_json_with_a_long_first_line_are_read(tmp_path):
    rows = [{"prompt": "Q", "completion": "A" * (2 << 20)}, {"prompt": "Q", "completion": "A"}]
    reader, found = read(tmp_path, rows, "a.json")
    assert (len(found), reader.container) == (2, "jsonl")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"train": [{"a": 1}], "test": [{"a": 1}]}', "holds several lists: train, test"),
        ('{"prompt": {"0": "Q"}, "answer": {"0": "A"}}', "prompt: is an object"),
        ('{"q": {"0": "Q"}, "a": {"0": "A"}}', "is a table by columns"),
        ('["Q", "A"]', "is text, not an object"),
        ('{"version": 1}', "is one object, not a list of samples"),
    ],
)
def test_json_that_holds_no_rows_says_why(tmp_path, content, said):
    _, found = read(tmp_path, content, "a.json")
    assert said in str(found[0].problem)


def test_a_wrapped_list_keeps_its_lines(tmp_path):
    content = '{"note": "data: [", "data": [\n{"prompt": "Q"},\n{"prompt": "Q"}\n]}'
    _, found = read(tmp_path, content, "a.json")
    assert [row.problem.line for row in found] == [2, 3]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.zip", b"PK\x03\x04", "unpack it first"),
        ("a.jsonl.gz", b"\x1f\x8b", "unpack it first"),
        ("a.xlsx", b"PK\x03\x04", "CSV UTF-8"),
        ("a.csv", b"PK\x03\x04", "is a zip file or an Excel workbook"),
        ("a.jsonl", b"\x1f\x8b\x08", "is a gzip file, whatever its name says"),
        ("a.jsonl", b"PAR1", "name it .parquet"),
        ("a.arrow", b"ARROW1", "write it as .parquet or .jsonl"),
    ],
)
def test_packed_files_say_what_to_do(tmp_path, name, content, said):
    with pytest.raises(UserError, match=said):
        read(tmp_path, content, name)


@pytest.mark.parametrize("name", ["output", "completion", "answer"])
def test_an_answer_that_is_an_object_is_learned_as_json(tmp_path, name):
    found = {"person": "Änn", "from": "Rome", "tags": ["a"]}
    reader, (row,) = read(tmp_path, [{"prompt": "Who?", name: found}])
    assert turns(row)[-1] == ("assistant", '{"person": "Änn", "from": "Rome", "tags": ["a"]}')
    assert reader.counts["json"] == 1


def test_an_answer_that_is_a_turn_stays_one(tmp_path):
    answer = {"role": "assistant", "content": "Ann."}
    reader, (row,) = read(tmp_path, [{"prompt": "Who?", "completion": answer}])
    assert turns(row)[-1] == ("assistant", "Ann.")
    assert reader.counts["json"] == 0


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


def test_a_column_written_in_lower_case_goes_before_one_in_capitals(tmp_path):
    _, (found,) = read(tmp_path, [{"Prompt": "other", "prompt": "Q", "completion": "A"}])
    assert turns(found)[0] == ("user", "Q")


@pytest.mark.parametrize("beside", [{"label_text": "no"}, {"label_name": "no"}])
def test_class_zero_beside_its_name_is_not_an_unwanted_answer(tmp_path, beside):
    rows = [{"text": "x", "label": 0, **beside}, {"text": "y", "label": 1, **beside}]
    _, found = read(tmp_path, rows)
    assert [turns(row)[-1] for row in found] == [("assistant", "no")] * 2


def test_a_column_of_many_numbers_does_not_say_what_is_wanted(tmp_path):
    rows = [{"prompt": f"Q{i}", "completion": "A", "label": i} for i in range(3)]
    reader, found = read(tmp_path, rows)
    assert [row.is_left_out for row in found] == [False] * 3
    assert reader.unused == {"label": 3}


@pytest.mark.parametrize(
    "choices", [{"choices": ["x", "y"]}, {"options": "x; y"}, {"A": "x", "B": "y"}]
)
def test_choices_that_the_question_does_not_name_are_refused(tmp_path, choices):
    _, (found,) = read(tmp_path, [{"question": "Which?", "answer": "B", **choices}])
    assert "holds an answer to choose from" in str(found.problem)


@pytest.mark.parametrize("role", [{"role": "user"}, {"from": "gpt"}])
def test_turns_in_lines_of_their_own_are_not_plain_texts(tmp_path, role):
    _, (found,) = read(tmp_path, [{"content": "Hi", **role}])
    assert "is the role of a turn" in str(found.problem)


def test_a_system_text_in_parts_is_read(tmp_path):
    messages = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    row = {"system": [{"type": "text", "text": "Be brief."}], "messages": messages}
    reader, (found,) = read(tmp_path, [row])
    assert turns(found)[0] == ("system", "Be brief.")
    assert not reader.unused


def test_a_space_behind_each_separator_is_none_of_the_cells(tmp_path):
    _, (found,) = read(tmp_path, 'prompt, completion\n"Hi, you", "Ho, you"\n', "a.csv")
    assert turns(found) == [("user", "Hi, you"), ("assistant", "Ho, you")]


def test_joined_files_have_a_mark_in_the_middle(tmp_path):
    line = b'\xef\xbb\xbf{"prompt": "Q", "completion": "A"}\n'
    _, found = read(tmp_path, b"\xef\xbb\xbf" + line + line)
    assert [turns(row)[-1] for row in found] == [("assistant", "A")] * 2


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"article": "a", "highlights": "b", "id": "1"}, "{prompt: article, completion: high"),
        ({"translation": {"en": "a", "de": "b"}}, "translation is an object: write its texts"),
        ({"What is 2+2?": "What is 3+3?", "4": "6"}, "'What is 2+2?' does not name a column"),
    ],
)
def test_a_proposal_maps_texts_and_no_ids(tmp_path, row, said):
    _, (found,) = read(tmp_path, [row])
    assert said in str(found.problem)
