"""Hand the model over: LM Studio, Ollama, the Hub, a model card."""
