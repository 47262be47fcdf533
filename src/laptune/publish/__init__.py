"""Hand the model over: LM Studio, Ollama, a model card."""
