"""Look at this machine and say what is wrong with it, and the command that fixes it."""
