"""Teaches the encoder what text is like before it learns from attributions: it guesses words that are hidden from it
(Devlin et al., BERT, NAACL 2019), among the most frequent ones."""
import random
import time

import torch
from torch import nn

KNOWN = 4000
# What would tell a hidden word: mention, classes, ending.
TELLING = (3, 4, 5, 6)


def pretrain(network, pieces, batch, epochs, rate=2e-3, group=64, share=0.15):
    """Trains the encoder on pieces of texts; `batch` makes tensors of some."""
    guess = nn.Linear(network.cue.in_features, network.given.shape[1])
    bias = nn.Parameter(torch.zeros(KNOWN + 1))
    parameters = [*network.parameters(), *guess.parameters(), bias]
    optimizer = torch.optim.AdamW(parameters, lr=rate, weight_decay=0.01)
    start, steps = time.time(), 0
    all_steps = epochs * (len(pieces) // group + 1)
    network.train()
    for epoch in range(epochs):
        some = sorted(pieces, key=lambda piece: piece[2] - piece[1] + random.random() * 20)
        groups = [some[i:i + group] for i in range(0, len(some), group)]
        random.shuffle(groups)
        total, count = 0, 0
        for chosen in groups:
            made = batch(chosen)
            hidden = (torch.rand(made["mask"].shape) < share) & made["mask"]
            target = made["words"][hidden]
            made["words"] = made["words"].masked_fill(hidden, 0)
            for kind in TELLING: made["signs"][..., kind].masked_fill_(hidden, 0)
            x = guess(network.encode(made)[hidden])
            seen = (target > 0) & (target <= KNOWN)
            logits = x[seen] @ network.given[:KNOWN + 1].t() * 2 + bias
            loss = nn.functional.cross_entropy(logits, target[seen])
            for part in optimizer.param_groups:
                part["lr"] = rate * min(1, (steps + 1) / 100) * (1 - steps / all_steps) + 1e-5
            optimizer.zero_grad()
            loss.backward()
            network.learned.weight.grad.zero_()
            torch.nn.utils.clip_grad_norm_(parameters, 3)
            optimizer.step()
            steps += 1
            total += float(loss) * int(seen.sum()); count += int(seen.sum())
            if steps % 200 == 0:
                print(f"  hidden words: {steps} of {all_steps}, {total / count:.3f}, {time.time() - start:.0f} s",
                      flush=True)
                total, count = 0, 0
