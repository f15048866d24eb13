"""The network of AttributionTagger: an encoder of words, and pointers from cues to what belongs to them."""
import torch
from torch import nn

from texts import LIMITS, SIGNS

# Where the candidates of each pointer lie, in words from what it points from.
CUE_END = (0, 14)
SOURCE_START = (-56, 28)
SOURCE_END = (0, 32)
CONTENT_START = (-96, 36)
CONTENT_END = (0, 160)
DISTANCES = 40


def distance(difference):
    """The class of a distance in words, 1 to 39; 0 is for none."""
    size = difference.abs()
    far = 11 + (size >= 14).long() + (size >= 18).long() + (size >= 24).long() + (size >= 32).long() \
        + (size >= 44).long() + (size >= 64).long() + (size >= 96).long()
    return 20 + difference.sign() * torch.where(size < 12, size, far)


class Recurrence(torch.autograd.Function):
    """c[t] = f[t] c[t-1] + u[t] along the first dimension."""
    @staticmethod
    def forward(ctx, f, u):
        c = torch.empty_like(u)
        state = torch.zeros_like(u[0])
        for t in range(len(u)):
            torch.addcmul(u[t], f[t], state, out=c[t])
            state = c[t]
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        g = torch.empty_like(grad)
        state = torch.zeros_like(grad[0])
        for t in range(len(grad) - 1, -1, -1):
            torch.add(grad[t], state, out=g[t])
            state = f[t] * g[t]
        df = torch.zeros_like(f)
        df[1:] = g[1:] * c[:-1]
        return df, g


class Layer(nn.Module):
    """A bidirectional quasi-recurrent layer (Bradbury et al., Quasi-Recurrent Neural Networks, ICLR 2017), its matrices
    of one word only, as in Lei et al., Simple Recurrent Units (EMNLP 2018)."""
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = hidden
        self.matrix = nn.Linear(inputs, hidden * 6)
        nn.init.xavier_uniform_(self.matrix.weight)
        with torch.no_grad():
            self.matrix.bias.zero_()
            self.matrix.bias[hidden * 2:hidden * 4] = 1.0

    def forward(self, x, mask):
        # x: time, batch, inputs
        h = self.hidden
        z, f, o = self.matrix(x).split(h * 2, dim=2)
        f = torch.sigmoid(f)
        u = (1 - f) * torch.tanh(z) * mask
        forward = Recurrence.apply(f[..., :h].contiguous(), u[..., :h].contiguous())
        backward = Recurrence.apply(f[..., h:].flip(0).contiguous(), u[..., h:].flip(0).contiguous()).flip(0)
        return torch.sigmoid(o) * torch.cat([forward, backward], 2)


class Pointer(nn.Module):
    """Scores words as what a pointer means, by themselves, by what it points from, and how they stand to it."""
    def __init__(self, inputs, size, anchors):
        super().__init__()
        self.word = nn.Linear(inputs, size)
        self.firsts = nn.ModuleList([nn.Linear(inputs, size, bias=False) for _ in range(anchors)])
        self.lasts = nn.ModuleList([nn.Linear(inputs, size, bias=False) for _ in range(anchors)])
        self.none = nn.Parameter(torch.zeros(anchors, size))
        self.distance = nn.ModuleList([nn.Embedding(DISTANCES, size) for _ in range(anchors)])
        self.borders = nn.ModuleList([nn.Embedding(5 * 7 * 7 + 1, size) for _ in range(anchors)])
        for table in [*self.distance, *self.borders]: nn.init.normal_(table.weight, std=0.05)
        self.out = nn.Linear(size, 1)


class Network(nn.Module):
    def __init__(self, vectors, counts, size=64, hidden=48, layers=2, pointer=32, dropout=0.25):
        super().__init__()
        # Row 0 is any word that is not known.
        table = torch.cat([torch.zeros(1, vectors.shape[1]), torch.from_numpy(vectors)]) * 0.6
        self.register_buffer("given", table)
        self.learned = nn.Embedding(len(table), size)
        nn.init.zeros_(self.learned.weight)
        self.turn = nn.Linear(vectors.shape[1], size, bias=False)
        with torch.no_grad(): self.turn.weight.copy_(torch.eye(size, vectors.shape[1]))
        self.signs = nn.ModuleList([nn.Embedding(limit, size) for limit in LIMITS])
        for sign in self.signs: nn.init.normal_(sign.weight, std=0.1)
        self.layers = nn.ModuleList([Layer(size if i == 0 else hidden * 2, hidden) for i in range(layers)])
        inputs = hidden * 2
        self.dropout = dropout
        self.cue = nn.Linear(inputs, 1)
        with torch.no_grad(): self.cue.bias.fill_(-3.5)
        self.cue_end = Pointer(inputs, pointer, 1)
        self.source_start = Pointer(inputs, pointer, 1)
        self.source_end = Pointer(inputs, pointer, 2)
        self.content_start = Pointer(inputs, pointer, 2)
        self.content_end = Pointer(inputs, pointer, 3)
        self.no_source = nn.Linear(inputs * 2, 1)

    def drop(self, x, share=None):
        """Leaves out the same numbers of all words of a text."""
        share = self.dropout if share is None else share
        if not self.training or share == 0: return x
        keep = torch.rand(1, x.shape[1], x.shape[2]) >= share
        return x * keep / (1 - share)

    def encode(self, batch):
        """Words × texts × inputs."""
        words = batch["words"]
        if self.training:
            words = torch.where(torch.rand(words.shape) < 0.04, torch.zeros_like(words), words)
        x = self.turn(self.given[words]) + self.learned(words)
        for kind in range(SIGNS): x = x + self.signs[kind](batch["signs"][..., kind])
        x = self.drop(x, 0.2)
        mask = batch["mask"].unsqueeze(2).float()
        for index, layer in enumerate(self.layers):
            if index: x = self.drop(x)
            x = layer(x, mask)
        return self.drop(x)

    def point(self, pointer, x, batch, column, window, base, anchors, within):
        """The scores of the candidates of attributions, -inf where there are none, and their words.
        `base`: the word from which the window counts; `anchors`: first and last words, -1
        for none; `within`: candidates are in the sentence or paragraph of the base."""
        places = base.unsqueeze(1) + torch.arange(window[0], window[1])
        valid = (places >= 0) & (places < batch["length"][column].unsqueeze(1))
        at = places.clamp(0, x.shape[0] - 1)
        col = column.unsqueeze(1)
        valid = valid & (batch[within][at, col] == batch[within][base, column].unsqueeze(1))
        total = pointer.word(x)[at, col]
        fixed = 0
        for number, (first, last) in enumerate(anchors):
            is_none = (first < 0).unsqueeze(1)
            first, last = first.clamp(min=0), last.clamp(min=0)
            own = pointer.firsts[number](x[first, column]) + pointer.lasts[number](x[last, column])
            fixed = fixed + torch.where(is_none, pointer.none[number].expand_as(own), own)
            # How far from the nearer end, and what lies between.
            there = torch.where(at < first.unsqueeze(1), first.unsqueeze(1), torch.minimum(at, last.unsqueeze(1)))
            step = distance(at - there).masked_fill(is_none, 0)
            def between(name, limit):
                table = batch[name]
                return (table[at, col] - table[there, col]).clamp(-limit, limit) + limit
            border = 1 + (between("sentence", 2) * 7 + between("commas", 3)) * 7 + between("quotes", 3)
            border = border.masked_fill(is_none, 0)
            total = total + pointer.distance[number](step) + pointer.borders[number](border)
        total = torch.relu(total + fixed.unsqueeze(1))
        if self.training: total = nn.functional.dropout(total, 0.15)
        scores = pointer.out(total).squeeze(2)
        return scores.masked_fill(~valid, -1e9), places

    def loss(self, batch):
        x = self.encode(batch)
        mask = batch["mask"]
        cue = nn.functional.binary_cross_entropy_with_logits(
            self.cue(x).squeeze(2)[mask], batch["is_cue"][mask].float(), reduction="sum")
        column, cs, ce, ss, se, ts, te = batch["gold"].unbind(1)
        if len(column) == 0: return cue
        def entropy(scores, target, valid):
            valid = valid & (target >= 0) & (target < scores.shape[1])
            # What no pointer can reach teaches nothing.
            valid = valid & (scores.gather(1, target.clamp(0, scores.shape[1] - 1).unsqueeze(1)).squeeze(1) > -1e8)
            if not valid.any(): return 0
            return nn.functional.cross_entropy(scores[valid], target[valid], reduction="sum")
        one = torch.ones_like(cs, dtype=torch.bool)
        total = cue
        scores, _ = self.point(self.cue_end, x, batch, column, CUE_END, cs, [(cs, cs)], "sentence")
        total = total + entropy(scores, ce - cs, one)
        scores, _ = self.point(self.source_start, x, batch, column, SOURCE_START, cs, [(cs, ce)], "sentence")
        none = self.no_source(torch.cat([x[cs, column], x[ce, column]], 1))
        target = torch.where(ss < 0, torch.full_like(ss, scores.shape[1]), ss - cs - SOURCE_START[0])
        total = total + entropy(
            torch.cat([scores, none], 1), target, (ss < 0) | (target < scores.shape[1]) & (target >= 0))
        has = ss >= 0
        if has.any():
            scores, _ = self.point(self.source_end, x, batch, column[has], SOURCE_END, ss[has],
                                   [(ss[has], ss[has]), (cs[has], ce[has])], "sentence")
            total = total + entropy(scores, (se - ss)[has], one[has])
        has = ts >= 0
        if has.any():
            scores, _ = self.point(self.content_start, x, batch, column[has], CONTENT_START, cs[has],
                                   [(cs[has], ce[has]), (ss[has], se[has])], "paragraph")
            total = total + entropy(scores, (ts - cs)[has] - CONTENT_START[0], one[has])
            scores, _ = self.point(self.content_end, x, batch, column[has], CONTENT_END, ts[has],
                                   [(ts[has], ts[has]), (cs[has], ce[has]), (ss[has], se[has])], "paragraph")
            total = total + entropy(scores, (te - ts)[has], one[has])
        return total

    @torch.no_grad()
    def read(self, batch, threshold, width=4):
        """Attributions of each text of a batch: (probability, cue, source or None, content), words first to last."""
        x = self.encode(batch)
        chance = torch.sigmoid(self.cue(x).squeeze(2)) * batch["mask"]
        cs, column = (chance > threshold).nonzero(as_tuple=True)
        found = [[] for _ in range(x.shape[1])]
        if len(cs) == 0: return found
        score = chance[cs, column]
        ends, _ = self.point(self.cue_end, x, batch, column, CUE_END, cs, [(cs, cs)], "sentence")
        ce = cs + ends.argmax(1)
        starts, places = self.point(self.source_start, x, batch, column, SOURCE_START, cs, [(cs, ce)], "sentence")
        none = self.no_source(torch.cat([x[cs, column], x[ce, column]], 1))
        starts = torch.log_softmax(torch.cat([starts, none], 1), 1)
        top, which = starts[:, :-1].topk(width, 1)
        best, ss, se = starts[:, -1], torch.full_like(cs, -1), torch.full_like(cs, -1)
        for k in range(width):
            start = places.gather(1, which[:, k:k + 1]).squeeze(1)
            start = start.clamp(min=0)
            ends, _ = self.point(self.source_end, x, batch, column, SOURCE_END, start,
                                 [(start, start), (cs, ce)], "sentence")
            value, length = torch.log_softmax(ends, 1).max(1)
            value = value + top[:, k]
            better = value > best
            best = torch.where(better, value, best)
            ss, se = torch.where(better, start, ss), torch.where(better, start + length, se)
        starts, places = self.point(self.content_start, x, batch, column, CONTENT_START, cs,
                                    [(cs, ce), (ss, se)], "paragraph")
        top, which = torch.log_softmax(starts, 1).topk(width, 1)
        best = torch.full_like(score, -1e9)
        ts, te = torch.zeros_like(cs), torch.zeros_like(cs)
        for k in range(width):
            start = places.gather(1, which[:, k:k + 1]).squeeze(1).clamp(min=0)
            ends, _ = self.point(self.content_end, x, batch, column, CONTENT_END, start,
                                 [(start, start), (cs, ce), (ss, se)], "paragraph")
            value, length = torch.log_softmax(ends, 1).max(1)
            value = value + top[:, k]
            better = value > best
            best = torch.where(better, value, best)
            ts, te = torch.where(better, start, ts), torch.where(better, start + length, te)
        rows = torch.stack([column, cs, ce, ss, se, ts, te], 1).tolist()
        for row, chance, sure in zip(rows, score.tolist(), best.tolist()):
            source = (row[3], row[4]) if row[3] >= 0 else None
            found[row[0]].append((chance, (row[1], row[2]), source, (row[5], row[6]), sure))
        return found
