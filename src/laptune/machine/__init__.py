"""The environment: making it, checking it, and what the operating system does differently."""
