"""The hand-written network: layers, loss, workers."""
