"""Vocabularies: to and from a GGUF's keys."""
