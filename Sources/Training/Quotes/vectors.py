"""Vectors of words from text without labels: positive pointwise mutual information with the words around, cut down by a
singular value decomposition (Levy, Goldberg, Dagan: Improving Distributional Similarity, TACL 2015)."""
import numpy
import torch


def vocabulary(plain, train, size, minimum=2):
    """The identities that are known, the most frequent ones first."""
    words, counts = numpy.unique(numpy.concatenate([plain, train]), return_counts=True)
    keep = (counts >= minimum) & (words != 0)
    words, counts = words[keep], counts[keep]
    order = numpy.lexsort((words, -counts))[:size]
    return words[order], counts[order]


def vectors(plain, words, dimensions, contexts=2500, seed=1):
    """A row of `dimensions` for each of `words`, of length 1 on average."""
    order = numpy.argsort(words)
    place = numpy.searchsorted(words[order], plain)
    place[place == len(words)] = 0
    ids = numpy.where(words[order][place] == plain, order[place], -1)
    gap = plain == 0
    # A gap of the window's size between texts, so that no window reaches over it.
    ids = numpy.where(gap, -2, ids)
    columns = []
    for offset in (-2, -1, 1, 2):
        left = ids[:-offset] if offset > 0 else ids[-offset:]
        right = ids[offset:] if offset > 0 else ids[:offset]
        seen = (left >= 0) & (right >= 0) & (right < contexts)
        pairs = left[seen].astype(numpy.int64) * contexts + right[seen]
        columns.append(numpy.bincount(pairs, minlength=len(words) * contexts).reshape(len(words), contexts)
                       .astype(numpy.float32))
    around = numpy.zeros((len(words), contexts), dtype=numpy.float32)
    for offset in (3, 4, 5):
        for one, other in ((ids[:-offset], ids[offset:]), (ids[offset:], ids[:-offset])):
            seen = (one >= 0) & (other >= 0) & (other < contexts)
            pairs = one[seen].astype(numpy.int64) * contexts + other[seen]
            around += numpy.bincount(pairs, minlength=len(words) * contexts).reshape(len(words), contexts)
    columns.append(around)
    blocks = []
    for block in columns:
        rows, cols = block.sum(1, keepdims=True), block.sum(0, keepdims=True) ** 0.75
        share = block / numpy.maximum(rows, 1) / numpy.maximum(cols / cols.sum(), 1e-9)
        blocks.append(numpy.log(numpy.maximum(share, 1)))
    matrix = torch.from_numpy(numpy.concatenate(blocks, 1))
    torch.manual_seed(seed)
    u, s, _ = torch.svd_lowrank(matrix, q=dimensions + 16, niter=3)
    found = u[:, :dimensions] * s[:dimensions].sqrt()
    # Rare words have been seen in few places: their vectors are as long as others.
    found = found / found.norm(dim=1, keepdim=True).clamp(min=1e-6)
    return found.numpy()
