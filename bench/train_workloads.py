"""The batches of train_speed.py: what people train a small model on."""

from __future__ import annotations

from itertools import chain, islice
from pathlib import Path

DATA = "data/gemma3_code_tutor_enhanced.jsonl"
NUM_SAMPLES = 8
LONG_TOKENS = 1000
# name -> optimizer steps of a process; the first is not counted.
NUM_STEPS = {"labels": 6, "instruction": 6, "demo": 3, "long": 2}
_LABELS = (
    ("the parcel came to the wrong house", "wrong_address"),
    ("send me the bill of last month", "invoice_copy"),
    ("how do I change my password", "account_access"),
    ("the screen stays black all day", "broken_device"),
    ("I want my money back for shoes", "refund_request"),
    ("do you open on Sundays", "opening_hours"),
    ("the driver was friendly", "staff_praise"),
    ("is there a plan for students", "price_question"),
)

Batch = tuple[list[list[int]], list[list[bool]]]  # token ids, and which carry loss


def workloads(folder: Path) -> dict[str, Batch]:
    """Eight samples each, tokenized for the model in `folder`.

    labels: a sentence in, a label out, about 20 tokens. instruction: the same, each behind a line
    that lists the labels, as label files are read, about 60 tokens. demo: the first step of the
    demo run, about 225 tokens on average. long: the demo's samples end to end, cut every 1,000
    tokens.
    """
    from laptune.core.settings import DataSettings
    from laptune.data import load_records
    from laptune.text import chat
    from laptune.text.records import Message
    from laptune.text.tokenizer import load_tokenizer
    from laptune.train.order import Order

    fmt, tokenizer = chat.chat_format(folder), load_tokenizer(folder)
    root = Path(__file__).resolve().parents[1]
    records = load_records(DataSettings(path=str(root / DATA)), fmt)
    demo = [chat.encode(record.messages, tokenizer, fmt) for record in records]
    first = [demo[index] for index in Order(len(demo), NUM_SAMPLES, 42).batch(0)]
    lead = f"Answer with one of: {', '.join(label for _, label in _LABELS)}.\n\n"
    labels, instruction = (
        [
            chat.encode(
                (Message("user", begin + text), Message("assistant", label)), tokenizer, fmt
            )
            for text, label in _LABELS
        ]
        for begin in ("", lead)
    )
    pairs = chain.from_iterable(zip(t.ids, t.is_supervised, strict=True) for t in demo)
    parts = [list(islice(pairs, LONG_TOKENS)) for _ in range(NUM_SAMPLES)]
    return {
        "labels": ([t.ids for t in labels], [t.is_supervised for t in labels]),
        "instruction": ([t.ids for t in instruction], [t.is_supervised for t in instruction]),
        "demo": ([t.ids for t in first], [t.is_supervised for t in first]),
        "long": (
            [[token for token, _ in part] for part in parts],
            [[keep for _, keep in part] for part in parts],
        ),
    }
