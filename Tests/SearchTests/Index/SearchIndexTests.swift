import TestSupport
import Testing

@testable import ReadoutSearch

@Suite("An index that is changed, flushed and opened again")
struct SearchIndexTests {
    private static func open(_ folder: IndexTestFolder) throws -> SearchIndex {
        try SearchIndex(IndexFolder(path: folder.path), identity: "velmora", policy: .small)
    }

    @Test("Random changes are found at once, and again after it is opened anew", arguments: 0..<12 as Range<UInt64>)
    func randomChanges(seed: UInt64) throws {
        let folder = try IndexTestFolder()
        var random = SeededGenerator(seed: seed)
        var model = IndexModel()
        var index = try Self.open(folder)
        for step in 0..<400 {
            switch Int.random(in: 0..<60, using: &random) {
            case 0:
                try index.flush()
                #expect(index.durablePosition == model.position)
            case 1:
                let flushing = Bool.random(using: &random)
                index.close(flushing: flushing)
                if flushing { #expect(index.durablePosition == model.position) }
                let position = index.durablePosition
                index = try Self.open(folder)
                #expect(index.durablePosition == position)
                #expect(index.snapshot.marks == model.history[position], "seed \(seed), opened at step \(step)")
                // What was not on disk comes again, as from the archive's journal.
                let now = model.marks
                let then = model.history[position] ?? [:]
                var changes = now.filter { then[$0.key] != $0.value }
                    .map { IndexChange.put(IndexModel.article($0.key, mark: $0.value)) }
                changes += then.keys.filter { now[$0] == nil }.map { .remove($0) }
                index.apply(changes, position: model.position)
            default:
                index.apply(model.nextChanges(ids: 80, using: &random), position: model.position)
            }
            #expect(index.snapshot.marks == model.marks, "seed \(seed), step \(step)")
        }
        try index.flush()
        index.waitForEnd()  // merging that closing would leave undone
        index.close(flushing: true)
        #expect(index.failure == nil)
        #expect(index.check() == [])
        #expect(folder.names.count <= 12)
    }

    @Test("Filling leaves alone what is there, and changes of what it holds back come after it")
    func filling() throws {
        let folder = try IndexTestFolder()
        var model = IndexModel()
        var random = SeededGenerator(seed: 9)
        let index = try Self.open(folder)
        for start in stride(from: 1, to: 400, by: 7) {
            index.fill(model.nextFilling(ids: start...start + 20))
            index.apply(model.nextChanges(ids: start + 30, using: &random), position: 0)
        }
        try index.flush()
        #expect(index.snapshot.marks == model.marks)
        #expect(index.durablePosition == 0)
        index.close(flushing: false)
        let again = try Self.open(folder)
        #expect(again.snapshot.marks == model.marks)
        again.close(flushing: false)
    }

    @Test("A later position says that what was filled in before is there")
    func fillingAndPosition() throws {
        let folder = try IndexTestFolder()
        let index = try Self.open(folder)
        index.fill([IndexModel.article(3, mark: 3)])
        #expect(index.snapshot.count == 0)
        index.apply([], position: 5)
        #expect(index.snapshot.marks == [3: 3])
        index.close(flushing: true)
        #expect(index.durablePosition == 5)
    }

    @Test("The last change of an article in one call counts")
    func lastCounts() throws {
        let folder = try IndexTestFolder()
        let index = try Self.open(folder)
        let articles = (0..<6).map { IndexModel.article($0 % 2 + 1, mark: $0) }
        index.apply(articles.map { .put($0) } + [.remove(1), .remove(7), .put(articles[0])], position: 1)
        #expect(index.snapshot.marks == [1: 0, 2: 5])
        index.apply([.put(articles[2]), .remove(1)], position: 2)
        #expect(index.snapshot.marks == [2: 5])
        index.close(flushing: false)
    }

    @Test("A snapshot stays as it was, with its files gone")
    func snapshots() throws {
        let folder = try IndexTestFolder()
        var model = IndexModel()
        var random = SeededGenerator(seed: 2)
        let index = try Self.open(folder)
        var kept: [(IndexSnapshot, [Int: Int])] = []
        for _ in 0..<120 {
            index.apply(model.nextChanges(ids: 30, using: &random), position: model.position)
            if model.position % 5 == 0 { try index.flush() }
            kept.append((index.snapshot, model.marks))
        }
        index.close(flushing: true)
        for (position, (snapshot, marks)) in kept.enumerated() {
            #expect(snapshot.marks == marks, "position \(position + 1)")
        }
    }

    @Test("An index of another archive, without its manifest, or with a damaged file, is not opened")
    func refused() throws {
        let folder = try IndexTestFolder()
        let index = try SearchIndex(
            emptying: IndexFolder(path: folder.path), identity: "velmora", commonWords: ["the", "of"], policy: .small)
        for id in 1...40 { index.apply([.put(IndexModel.article(id, mark: id))], position: id) }
        index.close(flushing: true)
        let files = folder.names.map { (name: $0, bytes: IndexTestFolder.read("\(folder.path)/\($0)")) }
        #expect(files.count >= 2)

        func failure(_ identity: String = "velmora") -> String {
            do {
                let opened = try SearchIndex(IndexFolder(path: folder.path), identity: identity, policy: .small)
                opened.close(flushing: false)
                return "opened, with the common words \(opened.commonWords.words)"
            } catch { return error.description }
        }
        #expect(failure("tarsis") == "\(folder.path): is the index of another archive")
        for (name, bytes) in files {
            for damaged in [Array(bytes.dropLast()), bytes + [0], Array(bytes.prefix(bytes.count / 2)), []] {
                IndexTestFolder.write(damaged, to: "\(folder.path)/\(name)")
                #expect(failure().contains(name), "\(name) with \(damaged.count) of \(bytes.count) bytes")
            }
            folder.remove(name)
            #expect(failure().contains(name), "without \(name)")
            IndexTestFolder.write(bytes, to: "\(folder.path)/\(name)")
        }
        #expect(failure() == "opened, with the common words [\"of\", \"the\"]")
    }

    @Test("Emptying leaves nothing of an index, damaged as it may be, and touches no other file")
    func emptying() throws {
        let folder = try IndexTestFolder()
        let index = try Self.open(folder)
        index.apply([.put(IndexModel.article(1, mark: 1))], position: 1)
        index.close(flushing: true)
        for name in ["manifest", "manifest.new", "segment-77", "notes.txt"] {
            IndexTestFolder.write([1, 2, 3], to: "\(folder.path)/\(name)")
        }
        let empty = try SearchIndex(emptying: folder.path, identity: "tarsis", commonWords: [])
        #expect(empty.snapshot.count == 0)
        #expect(empty.durablePosition == 0)
        empty.close(flushing: true)
        #expect(folder.names == ["manifest", "notes.txt"])
    }

    @Test("A folder is made with those above it, and one that cannot be made says so")
    func folders() throws {
        let folder = try IndexTestFolder()
        try SearchIndex(folder: "\(folder.path)/a/b", identity: "velmora").close(flushing: true)
        #expect(IndexTestFolder.names("\(folder.path)/a/b") == ["manifest"])
        IndexTestFolder.write([], to: "\(folder.path)/file")
        #expect(throws: SearchIndex.Failure.self) {
            try SearchIndex(folder: "\(folder.path)/file/index", identity: "velmora")
        }
        folder.remove("a/b/manifest")
        folder.remove("a/b")
        folder.remove("a")
    }

    @Test("After it is closed it can be searched, but not flushed")
    func closed() throws {
        let folder = try IndexTestFolder()
        let index = try Self.open(folder)
        index.close(flushing: false)
        index.apply([.put(IndexModel.article(1, mark: 1))], position: 1)
        #expect(index.snapshot.marks == [1: 1])
        #expect(throws: SearchIndex.Failure.self) { try index.flush() }
        index.close(flushing: true)
    }

    @Test("What a check finds changed is named")
    func check() throws {
        let folder = try IndexTestFolder()
        let index = try Self.open(folder)
        for id in 1...20 { index.apply([.put(IndexModel.article(id, mark: id))], position: id) }
        try index.flush()
        #expect(index.check() == [])
        let name = try #require(folder.names.first { $0.hasPrefix("segment-") })
        var bytes = IndexTestFolder.read("\(folder.path)/\(name)")
        bytes[bytes.count / 2] ^= 4
        // In place: the index has the file mapped.
        IndexTestFolder.overwrite(bytes, at: "\(folder.path)/\(name)")
        #expect(index.check() == ["\(folder.path)/\(name) is not as it was written"])
        IndexTestFolder.write([1], to: "\(folder.path)/manifest")
        #expect(index.check().count == 2)
        index.close(flushing: false)
    }
}
