"""Talking to a model: one prompt, a conversation, a batch of rows, two models side by side."""
