import ReadoutSearch
import TestSupport

// What it costs to run an article against many standing queries. The vocabulary is made up, its words are drawn as
// Zipf's law has them; queries are of the kinds that people leave behind.
//
//     swift run -c release standing-bench [queries] [articles]

let queryCount = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let articleCount = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 2_000
var world = World(seed: 4)

let before = Process.memory
var standing = StandingQueries()
let adding = Process.time { for id in 0..<queryCount { standing.add(world.query(), id: id) } }
print(
    "\(queryCount) queries: added in \(Process.microseconds(adding / Double(queryCount))) each,",
    "\((Process.memory - before) >> 10) KiB")

let articles = (0..<articleCount).map { world.article(id: $0 + 1) }
print("\(articleCount) articles of \(articles.reduce(0) { $0 + $1.text.utf8.count } / articleCount) bytes")
for round in 1...5 {
    var hits = 0
    var tried = 0
    var times: [Double] = []
    for article in articles {
        times.append(Process.time { hits += standing.matches(article).count })
        tried += standing.effort.last
    }
    times.sort()
    print(
        "round \(round): \(Process.microseconds(times.reduce(0, +) / Double(articleCount))) an article,",
        "median \(Process.microseconds(times[articleCount / 2])), 99% \(Process.microseconds(times[articleCount * 99 / 100]));",
        "\(tried / articleCount) queries tried, \(standing.effort.always) of them always; \(hits / articleCount) matched"
    )
}
var none = StandingQueries()
none.add(.word(Term("zzzzzzzz")), id: 0)
let bare = Process.time { for article in articles { _ = none.matches(article) } }
print("with a single query: \(Process.microseconds(bare / Double(articleCount))) an article")
