"""A run that can be stopped: checkpoints, locks, guards."""
