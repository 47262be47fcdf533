"""New rows in the form of a few seeds, written by a teacher and kept only where they hold up."""
