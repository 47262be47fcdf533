"""A conversation becomes text, then ids and a loss mask: one renderer."""
