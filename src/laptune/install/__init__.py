"""Make the environment. Runs before any package is there."""
