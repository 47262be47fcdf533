"""The shipped code tutor set: its bank of problems, made into checked samples."""
