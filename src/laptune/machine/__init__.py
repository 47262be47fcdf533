"""What this machine has and can do, and what its operating system does differently."""
