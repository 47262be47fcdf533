"""Merge an adapter, convert to GGUF, verify the file, hand it to LM Studio."""
