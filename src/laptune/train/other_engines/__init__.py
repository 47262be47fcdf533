"""Other engines: any transformers model, TRL."""
