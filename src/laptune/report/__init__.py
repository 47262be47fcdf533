"""One self-contained page about a run, and a table that compares runs."""
