import Foundation
import Glibc
import Logging
import ReadoutArticles
import ReadoutDesk
import Synchronization
import Testing

@testable import readoutd

/// A reader program that is written in a test, for what the real one cannot be made to do.
final class FakeReader: Sendable {
    let folder: String
    var program: String { folder + "/reader" }

    /// - Parameter answer: Python: the body of `answer(name, file)`, where `part` and `read` send articles with these
    ///   texts, `failed` a reason and `say` bytes.
    init(_ answer: String, hello: String = #"{"landlock": 7, "filtered": true, "bounded": true}"#) throws {
        folder = NSTemporaryDirectory() + "reader-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try install(answer, hello: hello)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func install(_ answer: String, hello: String = #"{"landlock": 7, "filtered": true, "bounded": true}"#) throws {
        let indented = answer.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let script = """
            #!/usr/bin/env python3
            import array, json, os, signal, socket, sys, time
            requests = socket.socket(fileno=0)
            def say(data):
                while data: data = data[os.write(1, data):]
            def reply(outcome, **more): say(json.dumps({"outcome": outcome, **more}).encode() + b"\\0")
            count = 0
            def entries(texts):
                global count
                for text in texts:
                    ref = {"id": 0, "path": "", "part": count, "words": 1}
                    count += 1
                    yield {"key": f"k{count}", "article": {
                        "ref": ref, "format": "json", "bylines": [], "revision": 1, "sha256": "",
                        "indexedAt": "2022-09-15T00:00:00Z", "text": text,
                        "paragraphs": [{"start": 0, "end": len(text)}], "quotes": [], "mentions": [], "dates": [],
                        "figures": [], "relations": []}}
            def part(*texts): reply("part", articles=list(entries(texts)))
            def read(*texts): reply("read", sha256="ab" * 32, articles=list(entries(texts)))
            def failed(reason): reply("failed", reason=reason)
            read_before = 0
            def answer(name, file):
            \(indented)
            \(hello == "" ? "sys.exit(3)" : "say(b'''\(hello)\\0''')")
            while True:
                data, files, _, _ = socket.recv_fds(requests, 65536, 1)
                if not data: break
                count = 0
                answer(json.loads(data[:-1])["name"], os.fdopen(files[0], "rb"))
                read_before += 1

            """
        // Under another name first: a program that is being written cannot be started.
        try Data(script.utf8).write(to: URL(fileURLWithPath: program + ".new"))
        chmod(program + ".new", 0o755)
        rename(program + ".new", program)
    }

    /// Readers that run it, until `body` is done.
    func withPool(
        width: Int = 1, limits: ReaderLimits = ReaderLimits(), _ body: (ReaderPool) async throws -> Void
    ) async throws {
        let pool = ReaderPool(program: program, width: width, limits: limits, logger: quiet)
        defer { pool.stop() }
        try await body(pool)
    }

    /// A file to be read, with this name.
    func file(_ name: String, _ text: String = "Text.") throws -> [UInt8] {
        let path = folder + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return Array(path.utf8)
    }

    private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension ReaderPool {
    /// Reads a file and takes all parts: their articles' texts in their order, and the outcome.
    func read(_ name: [UInt8]) async -> (parts: [String], outcome: ReadingOutcome) {
        let parts = Taken()
        let outcome = await read(name, size: 5) { articles in parts.add(articles.map(\.text)) }
        return (parts.texts, outcome)
    }

    private final class Taken: Sendable {
        private let taken = Mutex<[String]>([])
        var texts: [String] { taken.withLock { $0 } }

        func add(_ texts: [String]) -> Bool {
            taken.withLock { $0 += texts }
            return true
        }
    }
}

/// Waits until something is so that nobody announces.
func until(_ isSo: () -> Bool) async throws {
    while !isSo() { try await Task.sleep(for: .milliseconds(5)) }
}

/// Counts from 1, from any task.
final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}

extension ReadingOutcome {
    /// The reason of a failure; nil of what is none.
    var failure: String? {
        if case .failed(_, let reason, _, _) = self { reason } else { nil }
    }

    /// The texts that came with the outcome; nil where the file was not read.
    var texts: [String]? {
        if case .read(_, let content) = self { content.articles.map(\.text) } else { nil }
    }

    /// The places in the file of the articles that came with the outcome; nil where the file was not read.
    var parts: [Int]? {
        if case .read(_, let content) = self { content.articles.map(\.part) } else { nil }
    }

    var isAbandoned: Bool {
        if case .abandoned = self { true } else { false }
    }
}
