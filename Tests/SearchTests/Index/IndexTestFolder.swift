import Glibc

@testable import ReadoutSearch

/// A new folder for a test, gone with it.
final class IndexTestFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/readout-index-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw SearchIndex.Failure(description: "mkdtemp: \(errno)") }
        path = String(cString: made)
    }

    /// The names of all files in it.
    var names: [String] { Self.names(path) }

    static func names(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file; none where there is none.
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "re") else { return [] }
        defer { fclose(file) }
        var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let got = fread(&chunk, 1, chunk.count, file)
            if got == 0 { return bytes }
            bytes += chunk[..<got]
        }
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "we") else { return }
        _ = fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Writes over the beginning of a file that stays the same file.
    static func overwrite(_ bytes: [UInt8], at path: String) {
        guard let file = fopen(path, "r+e") else { return }
        _ = fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Removes a file or an empty folder in it.
    func remove(_ name: String) { _ = Glibc.remove("\(path)/\(name)") }

    /// Removes all files in it.
    func clear() { for name in names { remove(name) } }

    deinit {
        clear()
        rmdir(path)
    }
}

/// What an index is to hold after each position: a mark for each article, which its newest form has.
struct IndexModel: Sendable {
    private(set) var marks: [Int: Int] = [:]
    private(set) var position = 0
    /// `marks` at each position.
    private(set) var history: [Int: [Int: Int]] = [0: [:]]

    /// Changes of articles with ids up to `ids`, as random says, for the next position.
    mutating func nextChanges(ids: Int, using random: inout some RandomNumberGenerator) -> [IndexChange] {
        position += 1
        var changes: [IndexChange] = []
        for number in 0..<Int.random(in: 1...4, using: &random) {
            let id = Int.random(in: 1...ids, using: &random)
            if Int.random(in: 0..<4, using: &random) == 0 {
                changes.append(.remove(id))
                marks[id] = nil
            } else {
                let mark = position * 10 + number
                changes.append(.put(Self.article(id, mark: mark)))
                marks[id] = mark
            }
        }
        history[position] = marks
        return changes
    }

    /// New articles to fill an index with, and some that are there.
    mutating func nextFilling(ids: ClosedRange<Int>) -> [IndexedArticle] {
        for id in ids where marks[id] == nil { marks[id] = id }
        history[position] = marks
        return ids.map { Self.article($0, mark: $0) }
    }

    static func article(_ id: Int, mark: Int) -> IndexedArticle {
        IndexedArticle(
            id: id, title: "Harbour of Velmora, part \(id)",
            text: "The council of Velmora voted \(mark) times on the new quay. Nobody counted \(id % 7) of the votes.",
            addedAt: mark)
    }
}

extension IndexSnapshot {
    /// The mark of each article; nil where an article is in it twice.
    var marks: [Int: Int]? {
        var marks: [Int: Int] = [:]
        for part in parts {
            for document in 0..<part.segment.count where !part.deleted.contains(document) {
                let article = part.segment.article(at: document)
                guard part.segment.document(of: article) == document else { return nil }
                guard marks.updateValue(Int(part.segment.columns.document(document).added), forKey: article) == nil
                else { return nil }
            }
        }
        return marks.count == count ? marks : nil
    }
}

extension MergePolicy {
    /// With limits so low that a few articles reach them.
    static let small: MergePolicy = {
        var builder = SegmentBuilder(commonWords: CommonWords([]))
        builder.add(IndexModel.article(1, mark: 1))
        let collected = builder.memoryBytes
        let output = MemoryOutput()
        builder.finish(into: output)
        let one = output.bytes.count
        var policy = MergePolicy()
        policy.memoryLimit = 8 * one
        policy.fillLimit = 10 * collected
        policy.fillPause = 40 * one
        policy.fanOut = 3
        policy.smallestInMemory = 2 * one
        policy.smallestFile = 8 * one
        policy.largest = 60 * one
        return policy
    }()
}
