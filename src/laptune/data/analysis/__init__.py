"""What the analysis looks at, and its page."""
