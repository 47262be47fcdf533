"""One member's way through the layers with one pack: its rows, buffers, tables and masks."""

from __future__ import annotations

import torch

from laptune.train.engine.attention import BlockAttention, PaddedAttention, Padding, plan_blocks
from laptune.train.engine.linear import Gradients
from laptune.train.engine.pack import Pack, tile_rows
from laptune.train.engine.team import Member

FP32 = torch.float32


class Pass:
    """What all layers need; `sums` None: no gradient is wanted."""

    def __init__(
        self,
        pack: Pack,
        member: Member,
        sums: Gradients | None,
        *,
        dtype: torch.dtype,
        window: int,
        tables: dict[bool, tuple[torch.Tensor, torch.Tensor]],
        is_recomputed: bool = False,
    ) -> None:
        self.pack, self.member, self.sums, self.dtype = pack, member, sums, dtype
        self.workspace, self.is_recomputed = member.workspace, is_recomputed
        self.tokens = self._tokens_of(member.index)
        self.tile = tile_rows(dtype, self.device)
        edges = torch.tensor([self.tokens.start, self.tokens.stop])
        self.targets = slice(*torch.searchsorted(pack.rows, edges).tolist())
        rows = pack.rows[self.targets]
        self.num_targets = rows.shape[0]  # of the rows; those that fill a tile up are behind them
        self._queries = torch.cat((rows, rows[-1:].expand(-self.num_targets % self.tile)))
        self.rows = (self._queries - self.tokens.start).to(self.device)
        self._window = window if window and pack.longest > window else 0
        self._tables = {
            kind: [table[pack.positions[self.tokens].to(self.device)] for table in pair]
            for kind, pair in tables.items()
        }
        self._attentions: dict[tuple[int, bool], BlockAttention | PaddedAttention] = {}

    @property
    def device(self) -> torch.device:
        """Where the arithmetic is done."""
        return self.workspace.device

    def take(self, name: str, *shape: int, dtype: torch.dtype | None = None) -> torch.Tensor:
        """A private scratch or tape buffer, by default in the dtype of the arithmetic."""
        return self.workspace.take(name, shape, dtype or self.dtype)

    def wide(self, name: str, x: torch.Tensor) -> torch.Tensor:
        """`x` in fp32."""
        return self.workspace.cast(f"wide_{name}", x, FP32)

    def tape(self, index: int) -> str:
        """Prefix of the names under which layer `index` keeps its results."""
        return "again." if self.is_recomputed else f"{index}."

    def tables(self, is_sliding: bool, is_last: bool) -> list[torch.Tensor]:
        """Cosines and sines of this member's tokens, or of its supervised rows."""
        pair = self._tables[is_sliding]
        return [table[self.rows] for table in pair] if is_last else pair

    def attention(self, is_sliding: bool, is_last: bool) -> BlockAttention | PaddedAttention:
        """Attention of this member's queries to the whole pack; planned once for all layers."""
        window = self._window if is_sliding else 0
        key = window, is_last
        if key not in self._attentions:
            self._attentions[key] = self._plan(*key)
        return self._attentions[key]

    def _plan(self, window: int, is_last: bool) -> BlockAttention | PaddedAttention:
        if self.device.type != "cpu":
            padding = Padding(self.pack.lengths, self.device)
            return PaddedAttention(padding, window, self.rows if is_last else None)
        begin, end = self.tokens.start, self.tokens.stop
        queries = self._queries if is_last else torch.arange(begin, end)
        blocks = plan_blocks(queries, self.pack, window, self.tile)
        return BlockAttention(blocks, self.workspace)

    def reach(self, member: int) -> slice:
        """Tokens whose keys the queries of a member may see."""
        tokens = self._tokens_of(member)
        if tokens.start == tokens.stop:
            return tokens
        return slice(int(self.pack.families[tokens.start]), tokens.stop)

    def _tokens_of(self, member: int) -> slice:
        total, size = self.pack.num_tokens, self.member.size
        return slice(total * member // size, total * (member + 1) // size)
