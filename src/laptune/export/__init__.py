"""Merge an adapter, convert to GGUF, calibrate, verify the file."""
