"""Block types: numbers to bytes and back."""
