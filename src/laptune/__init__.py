"""laptune: LoRA fine-tuning of small models on an ordinary CPU, with a proven GGUF at the end."""

__version__ = "0.1.0"
