"""How busy other programs kept the processor during a measurement."""

from __future__ import annotations


class OtherLoad:
    """The share of all cores that other programs used while the body ran."""

    share = 0.0

    def __enter__(self) -> OtherLoad:
        self._began = self._seconds()
        return self

    def __exit__(self, *exception: object) -> None:
        busy, own, total = (
            now - then for now, then in zip(self._seconds(), self._began, strict=True)
        )
        self.share = max(0.0, busy - own) / total if total > 0 else 0.0

    @staticmethod
    def _seconds() -> tuple[float, float, float]:
        """CPU seconds so far: all programs busy, this one busy, all cores together."""
        import psutil

        times, own = psutil.cpu_times(), psutil.Process().cpu_times()
        total = sum(times) - getattr(times, "guest", 0.0) - getattr(times, "guest_nice", 0.0)
        idle = times.idle + getattr(times, "iowait", 0.0)
        return total - idle, own.user + own.system, total
