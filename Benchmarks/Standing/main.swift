import ReadoutSearch
import TestSupport

// What it costs to run an article against many standing queries. The vocabulary is made up, its words are drawn as
// Zipf's law has them; queries are of the kinds that people leave behind.
//
//     swift run -c release standing-bench [queries] [articles]

let queryCount = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let articleCount = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 2_000
var world = World(seed: 4)

let before = Memory.resident
var standing = StandingQueries()
let adding = ContinuousClock().measure {
    for id in 0..<queryCount { standing.add(world.query(), id: id) }
}
print("\(queryCount) queries: added in \(adding / queryCount) each, \((Memory.resident - before) >> 10) KiB")

let articles = (0..<articleCount).map { world.article(id: $0 + 1) }
print("\(articleCount) articles of \(articles.reduce(0) { $0 + $1.text.utf8.count } / articleCount) bytes")
for round in 1...3 {
    var hits = 0
    var tried = 0
    var slowest = Duration.zero
    var whole = Duration.zero
    for article in articles {
        let took = ContinuousClock().measure { hits += standing.matches(article).count }
        tried += standing.effort.last
        slowest = max(slowest, took)
        whole += took
    }
    let effort = standing.effort.always
    print(
        "round \(round): \(whole / articleCount) an article, slowest \(slowest);",
        "\(tried / articleCount) queries tried, \(effort) of them always; \(hits / articleCount) matched")
}
var none = StandingQueries()
none.add(.word(Term("zzzzzzzz")), id: 0)
var sum = 0
let bare = ContinuousClock().measure { for article in articles { sum += none.matches(article).count } }
print("with a single query: \(bare / articleCount) an article")
