"""Everything that can answer a prompt, behind one interface: ``open_backend(target)``."""

from laptune.generate.interface import Backend, Reply, Request, Sampling
from laptune.generate.opening import identify, open_backend

__all__ = ["Backend", "Reply", "Request", "Sampling", "identify", "open_backend"]
