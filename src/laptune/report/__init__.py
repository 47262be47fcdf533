"""Self-contained pages: of a run, of runs side by side, of the data, of a learning curve."""
