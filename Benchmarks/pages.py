"""Reading web pages, beside trafilatura on the same pages in one run: used by bench.py.

The pages are those of ../shared/data/pages.tar.xz where it is there, else the project's own fixtures; repeated under
other names until there are enough. Peer: PyPI's trafilatura (pip install trafilatura), in as many processes as there
are cores, text and metadata as `readout` reads them.
"""
import multiprocessing, os, shutil, tarfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.join(HERE, "..", "..", "shared", "data", "pages.tar.xz")
FIXTURES = os.path.join(HERE, "..", "Tests", "Fixtures", "html")


def sources(home):
    """The paths of the pages to repeat."""
    folder = FIXTURES
    if os.path.exists(SHARED):
        folder = os.path.join(home, "pages")
        with tarfile.open(SHARED) as tar: tar.extractall(folder, filter="data")
    found = [os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(".html")]
    return sorted(found)


def write(folder, paths, count):
    """`count` pages in `folder`, a hundred a subfolder; their bytes in all."""
    size = 0
    for number in range(count):
        source = paths[number % len(paths)]
        target = os.path.join(folder, f"{number // 100:04}", f"{number:06}-{os.path.basename(source)}")
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(source, target)
        size += os.path.getsize(target)
    return size


def extract(path):
    import trafilatura
    with open(path, "rb") as file: page = trafilatura.bare_extraction(file.read(), with_metadata=True)
    return page is not None


def measure(daemon, row, count):
    """Pages a second through the inbox, and the peer's."""
    paths = sources(daemon.home)
    aside = os.path.join(daemon.home, "aside")
    size = write(aside, paths, count)
    desk = daemon.connect()
    desk.call("Sync")
    began = time.perf_counter()
    os.rename(aside, os.path.join(daemon.inbox, "pages"))
    desk.call("Sync")
    ours = count / (time.perf_counter() - began)
    status = desk.call("GetStatus")
    row(f"{count:,} web pages ({len(paths)} repeated, {size / count / 1e3:.0f} KB each)", f"{ours:,.0f} pages/s", "≥ 150")
    row("  read, failed", f"{status['status']['articles']:,}, {status['freshness']['failed']:,}")
    try:
        import trafilatura
    except ImportError:
        return print("trafilatura is not installed: pip install trafilatura")
    cores = os.cpu_count()
    with multiprocessing.Pool(cores) as pool:
        pool.map(extract, paths[:2 * cores])  # its imports and tables are not counted
        sample = (paths * (count // len(paths) + 1))[:min(count, 2 * len(paths))]
        began = time.perf_counter()
        read = sum(pool.imap_unordered(extract, sample, chunksize=8))
        theirs = len(sample) / (time.perf_counter() - began)
    row(f"  trafilatura {trafilatura.__version__}, {cores} processes, {len(sample):,} of them", f"{theirs:,.0f} pages/s")
    row("  readout : trafilatura", f"{ours / theirs:.1f} : 1", "≥ 3 : 1")
