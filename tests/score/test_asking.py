"""How a question reaches a model: in chat, after examples, or as text to continue."""

from __future__ import annotations

from laptune.score import asking
from laptune.score.asking import Asking
from laptune.score.items import Item
from laptune.score.tasks import Task
from laptune.text.records import Message, Record

HEAD = 'def twice(x):\n    """Return 2 * x."""\n'
TASK = Task("t/1", 1, "x", "twice", HEAD, "    return 2 * x\n", "assert twice(2) == 4\n")
ITEM = Item("a", (Message("system", "Name the colour."), Message("user", "The sky?")), "blue")
EXAMPLE = (Message("system", "Name."), Message("user", "Grass?"), Message("assistant", "green"))


def record(number, answer):
    turns = (Message("user", f"q{number}"), Message("assistant", answer))
    return Record(str(number), turns)


def roles(request):
    return [(turn.role, turn.content) for turn in request.messages]


def test_raw_hands_over_the_head_of_a_function_as_it_stands():
    assert Asking("raw").request(TASK).prompt == HEAD


def test_chat_asks_for_a_function_in_the_words_of_the_training_data():
    request = Asking("chat", system="Be kind.").request(TASK)
    assert [turn.role for turn in request.messages] == ["system", "user"]
    assert request.messages[1].content.startswith("Complete this function.\n\n```python\ndef twice")


def test_examples_stand_between_the_system_text_and_the_question():
    assert roles(Asking("chat", (EXAMPLE,)).request(ITEM)) == [
        ("system", "Name the colour."),
        ("user", "Grass?"),
        ("assistant", "green"),
        ("user", "The sky?"),
    ]


def test_the_rows_own_system_text_comes_before_the_settings():
    assert roles(Asking("chat", system="Be brief.").request(ITEM))[0][1] == "Name the colour."


def test_raw_writes_examples_and_question_as_text():
    assert Asking("raw", (EXAMPLE,)).request(ITEM).prompt == (
        "Name the colour.\n\nQuestion: Grass?\nAnswer: green\n\nQuestion: The sky?\nAnswer:"
    )


def test_raw_stops_where_the_next_question_would_begin():
    assert Asking("raw").stops(is_code=False) == ("\nQuestion: ",)
    assert Asking("chat").stops(is_code=False) == ()


def test_examples_show_as_many_answers_as_there_are():
    rows = [record(i, "often") for i in range(20)] + [record(20, "rare"), record(21, "once")]
    found = asking.pick_examples(rows, 3, seed=0)
    assert {talk[-1].content for talk in found} == {"often", "rare", "once"}


def test_examples_are_drawn_by_the_seed():
    rows = [record(i, str(i)) for i in range(50)]
    assert asking.pick_examples(rows, 5, 1) == asking.pick_examples(rows, 5, 1)
    assert asking.pick_examples(rows, 5, 1) != asking.pick_examples(rows, 5, 2)


def test_fewer_rows_than_examples_are_all_shown():
    assert len(asking.pick_examples([record(0, "a"), record(1, "a")], 5, 0)) == 2


def test_rows_that_would_fill_the_context_are_not_examples():
    rows = [record(0, "x" * 5000), record(1, "a")]
    assert [talk[-1].content for talk in asking.pick_examples(rows, 5, 0)] == ["a"]
