"""Several trainings that answer one question: would more data pay, which settings are best."""
