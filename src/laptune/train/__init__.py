"""Training: engines, loss, adapter, loop."""
