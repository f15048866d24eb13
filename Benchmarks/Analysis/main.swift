// What the analysis of an article costs, step by step: analysis-bench [FILE...]
//
// Reads the files as plain text (by default the sample articles in inbox/), repeats or cuts each to articles of about
// 3 KB, and prints microseconds of the processor an article.

import Glibc
import ReadoutAnalysis
import ReadoutArticles

/// The whole of a file; empty where it cannot be read.
func contents(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { break }
        bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Pieces of about 3 KB that end at the ends of paragraphs.
func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for paragraph in text.split(separator: "\n\n") {
        piece += paragraph + "\n\n"
        if piece.utf8.count >= 3000 {
            pieces.append(piece)
            piece = ""
        }
    }
    return pieces.isEmpty ? [text] : pieces
}

/// Seconds of the processor so far.
func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

let files = CommandLine.arguments.dropFirst()
guard !files.isEmpty else {
    print("usage: analysis-bench FILE...")
    exit(2)
}
let articles = files.flatMap { pieces(contents($0)) }.map { text in
    Article(
        format: .text, published: PublicationDate(given: "2022-09-16"), language: "en", text: text,
        paragraphs: [0..<text.utf8.count])
}
let models = Models.installed()
let gazetteer = Gazetteer(models: models)
let names = NameTagger(models: models, gazetteer: gazetteer)
let actors = ActorFinder(gazetteer: gazetteer)
let relations = RelationFinder(gazetteer: gazetteer)
let attributions = AttributionTagger(models: models)
let quotes = QuoteFinder(models: models, gazetteer: gazetteer)
let analyzer = Analyzer(models: models)

let kilobytes = Double(articles.map(\.text.utf8.count).reduce(0, +)) / 1000
let rounds = max(3, 2000 / max(1, articles.count))
print("\(articles.count) articles of \((kilobytes / Double(articles.count) * 10).rounded() / 10) KB, \(rounds) rounds")

/// Prints what `step` costs for 3 KB.
@MainActor func measure<Value>(_ name: String, _ step: (Int) -> Value) -> [Value] {
    var values = articles.indices.map(step)
    let before = seconds()
    for _ in 0..<rounds { values = articles.indices.map(step) }
    let each = (seconds() - before) / Double(rounds) / kilobytes * 3
    let label = name + String(repeating: " ", count: max(1, 14 - name.count))
    print("\(label)\((each * 10_000_000).rounded() / 10) µs for 3 KB")
    return values
}

let texts = measure("words") { AnnotatedText(articles[$0]) }
let tagged = measure("names") { names.names(in: texts[$0]) }
let mentions = measure("actors") { actors.mentions(tagged[$0], in: texts[$0], of: articles[$0]) }
let dates = measure("dates") { DateFinder().dates(in: texts[$0], published: articles[$0].published?.value) }
let figures = measure("figures") { FigureFinder().figures(in: texts[$0], dates: dates[$0]) }
let related = measure("relations") {
    relations.relations(in: texts[$0], mentions: mentions[$0], dates: dates[$0])
}
let marks = measure("marks") { QuotationMarks(texts[$0]) }
let attributed = measure("attributions") {
    attributions.attributions(in: texts[$0], marks: marks[$0], mentions: mentions[$0])
}
_ = measure("quotes") { quotes.quotes(in: texts[$0], mentions: mentions[$0], dates: dates[$0]) }
_ = measure("all") { analyzer.analyze(articles[$0]) }
let words = texts.map(\.words.count).reduce(0, +)
print(
    "\(words) words, \(mentions.map(\.count).reduce(0, +)) mentions, \(dates.map(\.count).reduce(0, +)) dates, "
        + "\(figures.map(\.count).reduce(0, +)) figures, \(related.map(\.count).reduce(0, +)) relations")
