"""Score models on tasks: the same items for each."""
