"""Answers from a GGUF, by llama.cpp."""
