"""What the engine's tests share: a small batch, and the same loss by plain autograd."""

from __future__ import annotations

import torch

from laptune.model.spec import ModelSpec, load_weights
from laptune.train.adapter import MODULES, Adapter, AdapterSpec
from laptune.train.engine.network import Network
from laptune.train.engine.pack import Sample

VOCAB = 200


def make_samples(lengths=(40, 23, 61, 12), vocab=VOCAB) -> list[Sample]:
    """Random ids; the second half of each is supervised, with holes."""
    generator = torch.Generator().manual_seed(3)
    samples = []
    for length in lengths:
        ids = torch.randint(0, vocab, (length,), generator=generator).tolist()
        mask = [place > length // 2 and place % 5 != 0 for place in range(length)]
        samples.append(Sample.build(f"s{length}", ids, mask))
    return samples


def make_adapter(folder, modules=MODULES, **options) -> Adapter:
    """An adapter whose B is not zero, so that every tensor has a gradient."""
    spec = AdapterSpec(4, 8, tuple(modules), **options)
    adapter = Adapter(spec, ModelSpec.from_folder(folder))
    adapter.initialize(1)
    adapter.b.normal_(0, 0.05, generator=torch.Generator().manual_seed(2))
    return adapter


def make_network(folder, adapter: Adapter, weights=torch.float32, **options) -> Network:
    """The hand-written network over `folder`."""
    return Network(adapter.model, load_weights(folder, weights), adapter, **options)


def peft_gradients(folder, adapter: Adapter, samples) -> tuple[float, dict[str, torch.Tensor]]:
    """(mean loss a target, gradients by PEFT's names) of transformers + peft in float64."""
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).double()
    spec = adapter.spec
    config = LoraConfig(
        r=spec.rank,
        lora_alpha=spec.alpha,
        target_modules=list(spec.target_modules),
        use_rslora=spec.use_rslora,
    )
    model = get_peft_model(model, config)
    named = adapter.named_tensors().items()
    values = {name.replace(".weight", ".default.weight"): tensor for name, tensor in named}
    assert not model.load_state_dict(values, strict=False).unexpected_keys
    total = 0.0
    for sample in samples:
        logits = model(input_ids=sample.ids[None]).logits[0, sample.rows]
        total += torch.nn.functional.cross_entropy(logits, sample.targets, reduction="sum")
    total = total / sum(sample.num_targets for sample in samples)
    total.backward()
    grads = {
        name.replace(".default", ""): parameter.grad
        for name, parameter in model.named_parameters()
        if parameter.grad is not None
    }
    return float(total.detach()), grads
