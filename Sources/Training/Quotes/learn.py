"""Trains the network of AttributionTagger: learn.py WORDS POLNEAR OUT, where WORDS is the folder that train-quotes has
written, POLNEAR the unpacked corpus, OUT the file of weights. The same texts give the same weights on one machine.
Needs PyTorch 1.13 or later, and NumPy. `--held 80` keeps every tenth text of train out, to choose settings by."""
import argparse
import math
import random
import time

import numpy
import torch

from network import Network
from pretraining import pretrain
from texts import MARKS, labelled, texts as read_texts
from vectors import vectors, vocabulary
from weights import write


def ids(texts, words):
    """Numbers the words: 0 for one that is not known."""
    order = numpy.argsort(words)
    for text in texts:
        place = numpy.searchsorted(words[order], text.identity)
        place[place == len(words)] = 0
        text.ids = numpy.where(words[order][place] == text.identity, order[place] + 1, 0)


def pieces(texts, size):
    """Runs of whole paragraphs of about `size` words: (text, first, behind the last)."""
    found = []
    for text in texts:
        first, at = 0, 0
        borders = [i for i in range(1, text.count) if text.paragraph[i] != text.paragraph[i - 1]] + [text.count]
        for border in borders:
            if border - first >= size or border == text.count:
                if border > first: found.append((text, first, border))
                first = border
    return found


def batch(some):
    """Tensors of some pieces."""
    longest = max(end - start for _, start, end in some)
    made = {
        "words": torch.zeros(longest, len(some), dtype=torch.long),
        "signs": torch.zeros(longest, len(some), 8, dtype=torch.long),
        "mask": torch.zeros(longest, len(some), dtype=torch.bool),
        "is_cue": torch.zeros(longest, len(some), dtype=torch.bool),
        "length": torch.tensor([end - start for _, start, end in some])}
    for name in ("sentence", "paragraph", "commas", "quotes"):
        made[name] = torch.zeros(longest, len(some), dtype=torch.long)
    gold = []
    for column, (text, start, end) in enumerate(some):
        count = end - start
        made["words"][:count, column] = torch.from_numpy(text.ids[start:end].astype(numpy.int64))
        signs = text.signs[start:end].astype(numpy.int64)
        made["signs"][:count, column] = torch.from_numpy(signs)
        made["mask"][:count, column] = True
        for name in ("sentence", "paragraph"):
            made[name][:count, column] = torch.from_numpy(getattr(text, name)[start:end].astype(numpy.int64))
        # Marks before each word.
        is_comma = numpy.isin(signs[:, 0], (8, 12, 13, 14))
        is_quote = (signs[:, 1] >= 20) & (signs[:, 1] != 23) & (signs[:, 1] != 27)
        for name, marks in (("commas", is_comma), ("quotes", is_quote)):
            made[name][:count, column] = torch.from_numpy(numpy.cumsum(marks))
        for a in text.attributions:
            cue = a["cue"]
            if not start <= cue[0] < end or cue[1] >= end: continue
            row = [column, cue[0] - start, cue[1] - start]
            for kind in ("source", "content"):
                span = a[kind]
                inside = span is not None and start <= span[0] and span[1] < end
                # -2 is what lies in another piece: nothing is learned from it.
                row += [span[0] - start, span[1] - start] if inside else [-1 if span is None else -2] * 2
            made["is_cue"][cue[0] - start, column] = True
            gold.append(row)
    made["gold"] = torch.tensor(gold, dtype=torch.long).reshape(-1, 7)
    return made


def trimmed(text, span):
    """The characters of some words, as the scorer trims them."""
    start, end = int(text.first[span[0]]), int(text.behind_last[span[1]])
    content = text.content
    while start < end and content[start] in MARKS: start += 1
    while end > start and content[end - 1] in MARKS: end -= 1
    return start, end


def sure(found, weight=0.5):
    """Attributions with how sure the whole is: the cue, and the content in it."""
    return [[(a[0] * math.exp(weight * a[4]), *a[1:]) for a in some] for some in found]


def score(texts, found, threshold):
    """F1 of content, cue, source as score/quotes.py counts them; `found` has the attributions of each text."""
    count = {"content": [0, 0, 0], "cue": [0, 0, 0], "source": [0, 0, 0]}
    for text, some in zip(texts, found):
        some = [a for a in some if a[0] > threshold]
        mine = {"content": [trimmed(text, a[3]) for a in some], "cue": {trimmed(text, a[1]) for a in some},
                "source": {trimmed(text, a[2]) for a in some if a[2]}}
        for kind in count:
            wanted = [g[kind] for g in text.gold if g[kind]]
            if kind == "content":
                got = set(mine[kind])
                count[kind][0] += sum(w in got for w in wanted)
            else:
                wanted = set(wanted)
                count[kind][0] += len(mine[kind] & wanted)
            count[kind][1] += len(mine[kind])
            count[kind][2] += len(wanted)
    return {k: (100 * r / max(1, f), 100 * r / max(1, w), 200 * r / max(1, f + w)) for k, (r, f, w) in count.items()}


def read(network, texts, threshold):
    """The attributions of each text, in its words."""
    network.eval()
    found = [[] for _ in texts]
    number = {id(text): i for i, text in enumerate(texts)}
    some = sorted(pieces(texts, 100000), key=lambda piece: piece[2] - piece[1])
    for at in range(0, len(some), 8):
        group = some[at:at + 8]
        for (text, start, _), attributions in zip(group, network.read(batch(group), threshold)):
            move = lambda span: span and (span[0] + start, span[1] + start)
            found[number[id(text)]] += [(p, move(c), move(s), move(t), q) for p, c, s, t, q in attributions]
    return found


def show(name, result):
    print(f"{name:8}" + "  ".join(f"{k} {p:.1f}/{r:.1f}/{f:.2f}" for k, (p, r, f) in result.items()), flush=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("words"), options.add_argument("corpus"), options.add_argument("out")
    for name, value in (("epochs", 12), ("hidden", 64), ("layers", 2), ("pointer", 32), ("seed", 1), ("held", 0),
                        ("size", 64), ("threads", 1), ("batch", 24), ("known", 24000), ("pretrain", 2)):
        options.add_argument("--" + name, type=int, default=value)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--dropout", type=float, default=0.25)
    options.add_argument("--threshold", type=float, default=0.35, help="how sure an attribution must be at least")
    options.add_argument("--vectors", help="a file that keeps the vectors, for experiments")
    options.add_argument("--save", help="a file for the network, for experiments")
    options.add_argument("--start", help="a file of a network that was taught by hidden words")
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed), random.seed(options.seed)
    texts, lost = labelled(options.words + "/train.words", options.corpus, "train")
    dev, _ = labelled(options.words + "/dev.words", options.corpus, "dev")
    if options.vectors:
        kept = numpy.load(options.vectors)
        words, counts, given = kept["w"], kept["c"], kept["v"]
    else:
        everything = read_texts(options.words + "/plain.words") + texts
        plain = numpy.concatenate([numpy.append(text.identity, 0) for text in everything])
        words, counts = vocabulary(plain, numpy.concatenate([t.identity for t in texts]), options.known)
        given = vectors(plain, words, options.size)
    ids(texts, words), ids(dev, words)
    held = [t for i, t in enumerate(texts) if options.held and i % 10 == 3][:options.held]
    train = [t for t in texts if t not in held] if held else texts
    network = Network(given, counts, size=options.size, hidden=options.hidden, layers=options.layers,
                      pointer=options.pointer, dropout=options.dropout)
    if options.start: network.load_state_dict(torch.load(options.start))
    elif options.pretrain:
        unlabelled = read_texts(options.words + "/plain.words")
        ids(unlabelled, words)
        # Learned twice as often as other texts: those that are like those to be read.
        pretrain(network, pieces(unlabelled, 120) + pieces(train, 120) * 2, batch, options.pretrain)
        if options.save: torch.save(network.state_dict(), options.save + ".start")
    # A rare word's own vector would be learned by heart.
    seen = numpy.bincount(numpy.concatenate([t.ids for t in train]), minlength=len(words) + 1)
    rare = torch.from_numpy(seen < 4).unsqueeze(1)
    optimizer = torch.optim.AdamW(network.parameters(), lr=options.rate, weight_decay=0.01)
    steps = 0
    mean = None
    everything = options.epochs * (len(pieces(train, 260)) // options.batch + 1)
    start = time.time()
    for epoch in range(options.epochs):
        network.train()
        some = pieces(train, random.randint(220, 340))
        # Pieces of like length stand together, groups in any order.
        some.sort(key=lambda piece: piece[2] - piece[1] + random.random() * 40)
        groups = [some[i:i + options.batch] for i in range(0, len(some), options.batch)]
        random.shuffle(groups)
        total, cues = 0, 0
        for group in groups:
            made = batch(group)
            share = min(1, steps / everything)
            rate = options.rate * min(1, (steps + 1) / 100) * (1 - share) ** 0.8 + 1e-5
            for part in optimizer.param_groups: part["lr"] = rate
            loss = network.loss(made)
            optimizer.zero_grad()
            (loss / max(1, len(made["gold"]))).backward()
            network.learned.weight.grad.masked_fill_(rare, 0)
            torch.nn.utils.clip_grad_norm_(network.parameters(), 3)
            optimizer.step()
            steps += 1
            if share > 0.6:
                # The mean of the last steps is steadier than the end.
                if mean is None: mean, terms = {k: v.clone() for k, v in network.state_dict().items()}, 1
                else:
                    terms += 1
                    for k, v in network.state_dict().items():
                        if v.dtype.is_floating_point: mean[k] += (v - mean[k]) / min(terms, 400)
            total += float(loss); cues += len(made["gold"])
        print(f"epoch {epoch} loss {total / cues:.3f} {time.time() - start:.0f} s", flush=True)
        if held and epoch >= 3 and (epoch % 2 == 1 or epoch == options.epochs - 1):
            show("held .40", score(held, sure(read(network, held, 0.1)), 0.4))
    network.load_state_dict(mean)
    if options.save: torch.save({"state": network.state_dict(), "options": vars(options), "words": words}, options.save)
    write(options.out, network, words, options.threshold, options.size, options.hidden, options.layers, options.pointer)
    for name, some in (("held", held), ("dev", dev)):
        if not some: continue
        found = sure(read(network, some, 0.1))
        for threshold in (0.3, 0.4, 0.5, 0.6): show(f"{name} {threshold}", score(some, found, threshold))


main()
