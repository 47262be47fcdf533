"""Answers from a Hugging Face folder."""
