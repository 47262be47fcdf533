"""What is covered, where a base comes from, its bytes."""
