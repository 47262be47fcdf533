"""GGUF files: read, write, quantize, and the way to and from Hugging Face folders."""
