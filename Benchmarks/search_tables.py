#!/usr/bin/env python3
"""What search.py has measured, as tables in Markdown and as a drawing: search_tables.py RESULTS.json [GROWTH.svg]."""
import json, math, statistics, sys

CLASSES = {"rare": "rare word", "common": "common word", "and2": "two words, AND", "or2_3": "two or three, OR",
           "phrase2": "phrase of two", "phrase3": "phrase of three", "prefix": "prefix"}
# Ours over tantivy's, p50 / p99, as wanted (issue 4).
WANTED = {"rare": "≤ 1 / ≤ 1, or ≤ 0.03 / ≤ 0.05 ms", "common": "≤ 1 / ≤ 1", "and2": "≤ 1 / ≤ 1", "or2_3": "≤ 1 / ≤ 1",
          "phrase2": "≤ 0.3 / ≤ 0.2", "phrase3": "≤ 0.3 / ≤ 0.2", "prefix": "≤ 1 / ≤ 1"}
NAMES = {"ours": "Readout", "tantivy": "tantivy", "fts5": "FTS5"}


def value(size, engine, name, kind, key):
    """The median over the turns; nil where it was not measured."""
    lines = size["query"].get(engine, {}).get(name)
    return statistics.median(line[kind][key] for line in lines) if lines else None


def ratio(size, name, kind, key, peer="tantivy"):
    """Ours over the peer's of the same turn; the median over the turns."""
    ours, theirs = (size["query"].get(engine, {}).get(name, []) for engine in ("ours", peer))
    return statistics.median(a[kind][key] / b[kind][key] for a, b in zip(ours, theirs)) if theirs else None


def text(number, digits=3):
    if number is None: return "–"
    return f"{number:.{digits}f}" if number < 10 else f"{number:,.1f}"


def table(head, rows):
    print("| " + " | ".join(head) + " |\n|" + " --- |" * len(head))
    for row in rows: print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def exponent(results, engine, name):
    """b of p50 = a × articles^b, by least squares of the logarithms."""
    points = [(math.log(int(count)), math.log(value(size, engine, name, "best", "p50")))
              for count, size in results["sizes"].items() if value(size, engine, name, "best", "p50")]
    if len(points) < 2: return None
    x, y = (statistics.mean(point[axis] for point in points) for axis in (0, 1))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def latencies(count, size):
    load = size["load"]
    print(f"### Queries, {int(count):,} articles\n\nms, one thread, warm, top 10; load {min(load):.1f}–{max(load):.1f}\n")
    rows = []
    for name, title in CLASSES.items():
        both = lambda engine, kind="times": f"{text(value(size, engine, name, kind, 'p50'))} / {text(value(size, engine, name, kind, 'p99'))}"
        ratios = [ratio(size, name, kind, key) for kind, key in (("times", "p50"), ("times", "p99"), ("best", "p50"), ("best", "p99"))]
        rows.append([title, both("ours"), both("tantivy"), both("fts5"), both("counting"),
                     f"{text(ratios[0], 2)} / {text(ratios[1], 2)}", f"{text(ratios[2], 2)} / {text(ratios[3], 2)}",
                     WANTED[name]])
    table(["class", "Readout p50 / p99", "tantivy", "FTS5", "Readout, counting all", "Readout / tantivy",
           "the same of each query's best time", "wanted"], rows)


def indexing(count, size):
    print(f"### Indexing {int(count):,} articles\n")
    rows = []
    for name in ("plain", "tantivy", "fts5", "ours"):
        bulk = size["bulk"].get(name)
        if not bulk: continue
        title = {"plain": "Readout, the peers' configuration", "ours": "Readout, full"}.get(name) or NAMES[name]
        serving = size["serving"].get(name)
        rows.append([title, f"{bulk['articles'] / bulk['durable']:,.0f}", f"{bulk['articles'] / bulk['merged']:,.0f}",
                     f"{bulk['computed'] / bulk['articles'] * 1e3:.3f}", f"{bulk['index'] / bulk['text']:.2f}", f"{bulk['peak'] / 1e6:.0f}, {bulk.get('anonymousPeak', 0) / 1e6:.0f}",
                     bulk["segments"] or "–", f"{serving[-1]['anonymous'] / 1e6:.0f}" if serving else "–"])
    table(["", "articles/s until durable", "until merged", "processor ms an article", "index / text", "peak memory MB, anonymous of it",
           "segments", "anonymous memory after the queries, MB"], rows)


def adds(results):
    measured = results["adds"]
    print(f"### One article at a time, to {measured['articles']:,}\n\nms until it is durable and found\n")
    middle = lambda lines, kind: [text(statistics.median(line[kind][key] for line in lines)) for key in ("p50", "p99", "max")]
    rows = [[title, *middle(measured[name], "durableAndFound")] for name, title in
            (("ours", "Readout (SQLite's commit and the index)"), ("merging", "the same while its largest files are merged"),
             ("tantivy", "tantivy"), ("fts5", "FTS5")) if measured.get(name)]
    rows.append(["Readout's index alone, found", *middle([measured["alone"]], "add")])
    table(["", "p50", "p99", "most"], rows)
    made = measured["rebuild"]
    fill = measured["fill"]
    print(f"Committing {fill['articles']:,} articles into an archive, 128 files at a time: {fill['articles'] / fill['committed']:,.0f}/s. "
          f"The index made anew from the archive: {made['articles'] / made['rebuilt']:,.0f} articles/s, "
          f"{made['rebuilt']:.0f} s, peak {made['peak'] / 1e6:.0f} MB.")
    merging = measured["merging"][0]
    print(f"While it merged: {merging['whileMerging']} of {merging['durableAndFound']['n']} adds.\n")


def socket(results):
    measured = results["socket"]
    print(f"### Through the socket, {measured['articles']:,} articles\n\nms, 10 hits with their passages\n")
    rows = []
    for name, title in CLASSES.items():
        found, engine = measured["classes"].get(name), measured["engine"].get(name)
        if not found: continue
        rows.append([title, *(f"{text(times['p50'])} / {text(times['p99'])}" for times in (found["whole"], found["beyond"], engine)),
                     text(found["whole"]["p50"] - engine["p50"])])
    table(["class", "at the client p50 / p99", "of it beyond the daemon's own time", "the engine alone, counting all",
           "client over engine, p50"], rows)
    rates = measured["rates"]
    print("; ".join(f"{clients} client{'s' * (clients != '1')}: {rate:,.0f} queries/s" for clients, rate in rates.items()),
          f"; the daemon's memory {measured['memory'][0]:.0f} MB\n", sep="")


def growth(results):
    engines = [engine for engine in NAMES if any(engine in size["query"] for size in results["sizes"].values())]
    print("### Growth\n\np50 of each query's best time in ms, and b of p50 ∝ articles^b\n")
    counts = list(results["sizes"])
    rows = []
    for name, title in CLASSES.items():
        for engine in engines:
            cells = [text(value(results["sizes"][count], engine, name, "best", "p50")) for count in counts]
            power = exponent(results, engine, name)
            rows.append([title if engine == engines[0] else "", NAMES[engine], *cells, "–" if power is None else f"{power:.2f}"])
    table(["class", "", *(f"{int(count):,}" for count in counts), "b"], rows)


def show(results):
    machine = results["machine"]
    print(f"\n{machine['when']}, {machine['processor']}, {machine['cores']} cores, {machine['memoryGB']} GB, Linux {machine['kernel']}\n")
    for count, size in results["sizes"].items(): indexing(count, size), latencies(count, size)
    if len(results["sizes"]) > 1: growth(results)
    if "adds" in results: adds(results)
    if "socket" in results: socket(results)


COLORS = {"ours": "#0b6e4f", "tantivy": "#b3541e", "fts5": "#6b6b76"}


def plot(results, path):
    """A panel a class: p50 over articles, both logarithmic, the same axes in all."""
    counts = [int(count) for count in results["sizes"]]
    points = {(engine, name): [(int(count), value(size, engine, name, "best", "p50")) for count, size in results["sizes"].items()
                               if value(size, engine, name, "best", "p50")] for engine in NAMES for name in CLASSES}
    times = [time for line in points.values() for _, time in line]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    left, right = math.log10(min(counts)) - .1, math.log10(max(counts)) + .1
    wide, tall, gap, edge, top = 190, 170, 26, 58, 54
    x = lambda column, count: edge + column * (wide + gap) + (math.log10(count) - left) / (right - left) * wide
    y = lambda row, time: top + row * (tall + 56) + (high - math.log10(time)) / (high - low) * tall
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {edge + 4 * (wide + gap)} {top + 2 * (tall + 56)}" '
           'font-family="system-ui, sans-serif" font-size="12" fill="#222">',
           '<rect width="100%" height="100%" fill="#fff"/>',
           f'<text x="{edge}" y="22" font-size="14">Time of a query, p50 in ms, by the number of articles</text>']
    at = edge
    for engine, color in COLORS.items():
        if not any(points[engine, name] for name in CLASSES): continue
        at_text = at + 430
        out.append(f'<line x1="{at_text}" y1="18" x2="{at_text + 22}" y2="18" stroke="{color}" stroke-width="2"/>'
                   f'<text x="{at_text + 28}" y="22">{NAMES[engine]}</text>')
        at += 105
    for number, (name, title) in enumerate(CLASSES.items()):
        column, row = number % 4, number // 4
        x0, x1, y0, y1 = edge + column * (wide + gap), edge + column * (wide + gap) + wide, y(row, 10 ** low), y(row, 10 ** high)
        out.append(f'<text x="{x0}" y="{y1 - 7:.0f}" font-weight="600">{title}</text>')
        for power in range(low, high + 1):
            out.append(f'<line x1="{x0}" x2="{x1}" y1="{y(row, 10 ** power):.1f}" y2="{y(row, 10 ** power):.1f}" stroke="#ddd"/>')
            if column == 0:
                label = f"{10 ** power:g}"
                out.append(f'<text x="{x0 - 6}" y="{y(row, 10 ** power) + 4:.1f}" text-anchor="end">{label}</text>')
        for count in counts:
            label = f"{count / 1e6:g} M" if count >= 1_000_000 else f"{count // 1000} k"
            out.append(f'<text x="{x(column, count):.1f}" y="{y0 + 16:.1f}" text-anchor="middle" font-size="11">{label}</text>')
        for engine in ("fts5", "tantivy", "ours"):
            line = points[engine, name]
            if not line: continue
            places = " ".join(f"{x(column, count):.1f},{y(row, time):.1f}" for count, time in line)
            out.append(f'<polyline points="{places}" fill="none" stroke="{COLORS[engine]}" stroke-width="2"/>')
            out += [f'<circle cx="{x(column, count):.1f}" cy="{y(row, time):.1f}" r="2.6" fill="{COLORS[engine]}"/>' for count, time in line]
    with open(path, "w") as file: file.write("\n".join(out + ["</svg>"]) + "\n")


if __name__ == "__main__":
    results = json.load(open(sys.argv[1]))
    show(results)
    if len(sys.argv) > 2: plot(results, sys.argv[2])
