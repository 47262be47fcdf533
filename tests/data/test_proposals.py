"""What a row of no known format is told to become."""

from __future__ import annotations

import pytest

from laptune.data import proposals

from .reading import read


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"tokens": ["Ann", "sails"], "ner_tags": ["B-PER", "O"]}, "write the text as prompt"),
        ({"text": "Ann", "entities": [{"start": 0}]}, "write the text as prompt, what to find in"),
        ({"id": "s_0", "question": [[{"role": "user"}]], "function": [{}]}, "BFCL's questions"),
    ],
)
def test_data_of_other_tasks_is_told_what_to_write(tmp_path, row, said):
    assert said in str(read(tmp_path, [row])[1][0].problem)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"note": "a", "output": {"x": 1}}, "for example data.columns: {prompt: note, completion"),
        (
            {"anchor": "a", "positive": "b", "negative": "c"},
            "{prompt: anchor, completion: positive}",
        ),
        ({"article": "a", "highlights": "b", "id": "1"}, "{prompt: article, completion: high"),
        ({"translation": {"en": "a", "de": "b"}}, "{prompt: translation.en, completion: transl"),
        ({"Subject": "a b", "About": "c d", "Agent Reply": "e f"}, "completion: Agent Reply}"),
        ({"Day": "2024-05-03", "Frage?": "a b", "Mail": "a@b.de", "L\u00f6sung": "c"}, "{prompt: "),
        ({"premise": "a b", "hypothesis": "c d", "label": 1}, "{context: premise, text: hypo"),
        ({"email": "a b", "json": {"x": 1, "y": 2}}, "{prompt: email, completion: json}"),
        (
            {"It is late today.": "Why so?", "Yes, it is.": "No."},
            "if 'It is late today.' is of a row",
        ),
        ({"comment_text": "a b", "rude": 1, "mad": 0, "hot": 0}, "{text: comment_text}"),
        ({"log": "2024-05-03 10:01 ERROR a", "parsed": {"x": 1, "y": 2}}, "{prompt: log, compl"),
        (
            {"To": "a b", "Description": "c d", "Resolution": "e f"},
            "{prompt: Description, compl",
        ),
        (
            {"schema": "t (a int)", "question": "a b", "query": "SELECT a"},
            "{context: schema, prompt: question, completion: query}",
        ),
        (
            {"domain": "d", "sql_prompt": "a b", "sql_context": "t (a)", "sql": "SELECT a"},
            "{context: sql_context, prompt: sql_prompt, completion: sql}; it leaves out domain",
        ),
        ({"What is 2+2?": "What is 3+3?", "4": "6"}, "if 'What is 2+2?' is of a row, write the"),
    ],
)
def test_a_proposal_maps_texts_and_no_ids(tmp_path, row, said):
    _, (found,) = read(tmp_path, [row])
    assert said in str(found.problem)


def test_a_formula_beside_a_class_is_the_text(tmp_path):
    rows = [{"num": i, "name": f"d{i}", "p_np": i % 2, "smiles": "CC(=O)N" * 3} for i in range(9)]
    (found,) = read(tmp_path, rows)[1]
    assert "{text: smiles, label: p_np}; it leaves out num, name" in str(found.problem)


def test_what_stands_behind_a_label_is_not_asked(tmp_path):
    rows = [{"clause": f"a {i}", "risk": "ab"[i % 2], "why": f"c {i}"} for i in range(9)]
    (found,) = read(tmp_path, rows)[1]
    assert "{text: clause, label: risk}; it leaves out why" in str(found.problem)


def test_a_title_is_asked_for_its_text(tmp_path):
    rows = [{"Title": f"Refund {i}", "Body": f"Dear {i}"} for i in range(3)]
    assert proposals.beside("Body", ["Title"], {"Title": {r["Title"]: 1 for r in rows}}) == (
        "{prompt: Title, completion: Body}"
    )
