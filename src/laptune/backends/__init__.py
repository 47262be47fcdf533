"""Everything that can answer a prompt, behind one interface: ``open_backend(target)``."""

from laptune.backends.interface import Backend, Reply, Request, Sampling
from laptune.backends.opening import identify, open_backend

__all__ = ["Backend", "Reply", "Request", "Sampling", "identify", "open_backend"]
