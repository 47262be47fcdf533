"""The file itself: header, keys, tensors."""
