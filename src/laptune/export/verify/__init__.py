"""Prove a GGUF against the model it came from."""
