"""What a row of no known format is told to become."""

from __future__ import annotations

import pytest

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
        ({"What is 2+2?": "What is 3+3?", "4": "6"}, "if 'What is 2+2?' is of a row, write the"),
    ],
)
def test_a_proposal_maps_texts_and_no_ids(tmp_path, row, said):
    _, (found,) = read(tmp_path, [row])
    assert said in str(found.problem)
