"""Writes models/quotes.weights, as AttributionWeights.swift describes it."""
import struct

import numpy

VERSION = 2
MIX = numpy.uint64(0x9E3779B97F4A7C15)


def padded(data):
    return data + bytes(-len(data) % 64)


def matrix(weight, bias=None):
    """A matrix of torch (outputs × inputs) in whole numbers, as CNetwork.h has it: scales, offsets, bias, panels."""
    outputs, inputs = weight.shape
    scales = numpy.maximum(numpy.abs(weight).max(1), 1e-9) / 127
    whole = numpy.rint(weight / scales[:, None]).astype(numpy.int32)
    offsets = 64 * whole.sum(1)
    panels = whole.reshape(outputs // 16, 16, inputs // 4, 4).transpose(0, 2, 1, 3).astype(numpy.int8)
    bias = numpy.zeros(outputs) if bias is None else bias
    parts = [scales.astype("<f4"), offsets.astype("<i4"), bias.astype("<f4"), panels]
    return b"".join(padded(part.tobytes()) for part in parts)


def table(words):
    """Slots of (check, row), twice as many as words at least; the first of a word is the upper bits of its hash."""
    bits = 1
    while 1 << bits < 2 * len(words): bits += 1
    slots = numpy.zeros((1 << bits, 2), dtype="<u4")
    with numpy.errstate(over="ignore"): hashes = words.astype(numpy.uint64) * MIX
    for row, hashed in enumerate(hashes.tolist()):
        at = hashed >> (64 - bits)
        while slots[at, 1]: at = (at + 1) & ((1 << bits) - 1)
        slots[at] = ((hashed >> 8) & 0xFFFFFFFF, row + 1)
    return bits, slots


def write(path, network, words, threshold, size, hidden, layers, pointer):
    state = {k: v.detach().numpy().astype(numpy.float32) for k, v in network.state_dict().items()}
    known = state["given"] @ state["turn.weight"].T + state["learned.weight"]
    rows = numpy.concatenate([known, *(state[f"signs.{kind}.weight"] for kind in range(8))])
    scales = numpy.maximum(numpy.abs(rows).max(1), 1e-9) / 127
    rows = numpy.rint(rows / scales[:, None]).astype(numpy.int8)
    bits, slots = table(words)
    header = struct.pack("<8s7If", b"readquot", VERSION, len(words), bits, size, hidden, layers, pointer, threshold)
    data = padded(header) + slots.tobytes()
    def floats(*parts):
        nonlocal data
        data += padded(numpy.concatenate([p.ravel() for p in parts]).astype("<f4").tobytes())
    floats(scales)
    data += padded(rows.tobytes())
    for layer in range(layers):
        data += matrix(state[f"layers.{layer}.matrix.weight"], state[f"layers.{layer}.matrix.bias"])
    floats(state["cue.weight"], state["cue.bias"])
    floats(state["no_source.weight"], state["no_source.bias"])
    pointers = ["cue_end", "source_start", "source_end", "content_start", "content_end"]
    data += matrix(*(numpy.concatenate([state[f"{p}.word.{part}"] for p in pointers]) for part in ("weight", "bias")))
    for p in pointers:
        floats(state[p + ".out.weight"], state[p + ".out.bias"])
        for anchor in range(len(state[p + ".none"])):
            floats(state[p + ".none"][anchor])
            data += matrix(state[f"{p}.firsts.{anchor}.weight"]) + matrix(state[f"{p}.lasts.{anchor}.weight"])
            floats(state[f"{p}.distance.{anchor}.weight"])
            floats(state[f"{p}.borders.{anchor}.weight"])
    with open(path, "wb") as file: file.write(data)
    print(f"{path}: {len(data)} bytes")
