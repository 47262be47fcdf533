"""What a follower learns from rank 0."""

from __future__ import annotations

from types import SimpleNamespace

from laptune.core.settings import TrainSettings
from laptune.train import trackers
from laptune.train.processes.ranks import Follower, Leader


class Run:
    """A supervisor that comes back from a checkpoint."""

    def __init__(self, is_over):
        self.state, self.stopping = {"step": 4}, SimpleNamespace(is_over=is_over)

    def __enter__(self):
        return self


class Group:
    """Rank 0's words, in order, for whoever asks afterwards."""

    def __init__(self):
        self.said = []

    def from_main(self, value=None):
        if value is None:
            return self.said.pop(0)
        self.said.append(value)
        return value


def test_followers_learn_that_early_stopping_had_ended_the_run():
    for is_over in (True, False):
        group = Group()
        Leader(group, lambda is_over=is_over: Run(is_over)).__enter__()
        with Follower(group, TrainSettings()) as follower:
            assert follower.stopping.is_over is is_over
            assert follower.state == {"step": 4}


def test_a_follower_can_run_a_session_without_trackers():
    folder = Follower(Group(), TrainSettings()).folder
    with trackers.opened([], folder, {}) as listeners:
        assert listeners == [] and not folder.exists()
