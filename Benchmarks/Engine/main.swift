import Glibc

let usage = """
    search-bench bulk INDEX CORPUS.bin [--plain]     an empty index is filled; --plain: one field, exact words, positions
    search-bench merge INDEX                         its segments are merged as far as that goes
    search-bench query INDEX QUERIES.tsv [--counts] [--rounds N] [--only CLASS]
    search-bench add INDEX CORPUS.bin [--count N]    one article at a time, until it is found
    search-bench archive FOLDER CORPUS.bin           an archive is filled
    search-bench incr FOLDER CORPUS.bin [--count N]  one article at a time into it, until it is durable and found
    search-bench merging FOLDER CORPUS.bin [--count N]  the same while the index merges its largest files
    search-bench rebuild FOLDER                      its index is made anew
    search-bench common CORPUS.bin                   the words that get pairs
    """

/// The value after an option.
func option(_ name: String) -> String? {
    CommandLine.arguments.firstIndex(of: name).flatMap {
        $0 + 1 < CommandLine.arguments.count ? CommandLine.arguments[$0 + 1] : nil
    }
}

/// Says something on standard error.
func say(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

let arguments = CommandLine.arguments.dropFirst()
let has = { (name: String) in arguments.contains(name) }
let count = option("--count").flatMap { Int($0) } ?? 1_000
do {
    switch (arguments.first, arguments.dropFirst().first, arguments.dropFirst(2).first) {
    case ("bulk", let index?, let corpus?): try IndexBench.bulk(index, corpus, isPlain: has("--plain"))
    case ("merge", let index?, _): try IndexBench.merge(index)
    case ("query", let index?, let queries?):
        let rounds = option("--rounds").flatMap { Int($0) } ?? 6
        try IndexBench.query(index, queries, rounds: max(2, rounds), counts: has("--counts"), only: option("--only"))
    case ("add", let index?, let corpus?): try IndexBench.add(index, corpus, count: count)
    case ("archive", let folder?, let corpus?): try await ArchiveBench(folder).fill(corpus)
    case ("incr", let folder?, let corpus?):
        let bench = try ArchiveBench(folder)
        try await bench.add(corpus, count: count, "quiet")
        try bench.close()
    case ("merging", let folder?, let corpus?):
        let bench = try ArchiveBench(folder, isMerging: true)
        try await bench.add(corpus, count: count, "merging")
        try bench.close()
    case ("rebuild", let folder?, _):
        let bench = try ArchiveBench(folder)
        try await bench.rebuild()
        try bench.close()
    case ("common", let corpus?, _): for word in try IndexBench.commonWords(corpus) { print(word) }
    default:
        say(usage)
        exit(2)
    }
} catch {
    say("search-bench: \(error)")
    exit(1)
}
