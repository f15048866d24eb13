import Foundation
import Testing

@testable import readout

@Suite("Adding a file")
struct InboxDropTests {
    private let folder: TemporaryFolder
    private var drop: InboxDrop { InboxDrop(folder: Array(folder.path("inbox").utf8), isInterrupted: { false }) }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("inbox"), withIntermediateDirectories: true)
    }

    private func source(_ name: String, _ text: String) throws -> [UInt8] {
        try text.write(toFile: folder.path(name), atomically: false, encoding: .utf8)
        return Array(folder.path(name).utf8)
    }

    private var inbox: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path("inbox")).sorted()) ?? []
    }

    private func content(_ name: String) -> String? {
        try? String(contentsOfFile: folder.path("inbox/\(name)"), encoding: .utf8)
    }

    @Test("copies it whole, readable for the group, and leaves nothing else behind")
    func copies() throws {
        let text = String(repeating: "0123456789abcdef", count: 60_000)
        #expect(try drop.add(source("a.txt", text)) == .added)
        #expect(inbox == ["a.txt"] && content("a.txt") == text)
        let mode =
            try FileManager.default.attributesOfItem(atPath: folder.path("inbox/a.txt"))[.posixPermissions] as? Int
        #expect((mode ?? 0) & 0o440 == 0o440 && (mode ?? 0) & 0o111 == 0)
    }

    @Test("finds the same content there already")
    func already() throws {
        _ = try drop.add(source("a.txt", "one"))
        #expect(try drop.add(source("a.txt", "one")) == .already)
        #expect(inbox == ["a.txt"])
    }

    @Test("does not overwrite another, unless told to")
    func taken() throws {
        _ = try drop.add(source("a.txt", "one"))
        let other = try source("a.txt", "two")
        let complaint = #expect(throws: Complaint.self) { try drop.add(other) }
        #expect(complaint?.words.contains("--replace") == true)
        #expect(content("a.txt") == "one" && inbox == ["a.txt"])
        var replacing = drop
        replacing.replace = true
        #expect(try replacing.add(other) == .replaced)
        #expect(content("a.txt") == "two" && inbox == ["a.txt"])
    }

    @Test(
        "refuses names that the daemon ignores", arguments: [".hidden", "a.part", "a~", "a.filepart", "a.crdownload"])
    func ignored(name: String) throws {
        let path = try source(name, "x")
        #expect(throws: Complaint.self) { try drop.add(path) }
        #expect(inbox.isEmpty)
    }

    @Test(
        "takes any other name",
        arguments: [
            "a", "part", "a.partial", "a~b", "crdownload.txt", "é 中 \\.txt", String(repeating: "n", count: 255),
        ])
    func names(name: String) throws {
        #expect(try drop.add(source(name, "x")) == .added)
        #expect(inbox == [name])
    }

    @Test("takes a name that is not UTF-8")
    func bytes() throws {
        let path = Array(folder.path("caf").utf8) + [0xE9]
        let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(try drop.add(path) == .added)
        let target = Array(folder.path("inbox/caf").utf8) + [0xE9]
        #expect(target.withCString { access($0, R_OK) } == 0)
    }

    @Test("refuses what is no regular file")
    func irregular() throws {
        try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: true)
        let fifo = folder.path("fifo")
        #expect(mkfifo(fifo, 0o600) == 0)
        for path in [folder.path("sub"), folder.path("sub/"), fifo, "/dev/null", folder.path("missing"), "/"] {
            #expect(throws: Complaint.self, "\(path)") { try drop.add(Array(path.utf8)) }
        }
        #expect(inbox.isEmpty)
    }

    @Test("that is interrupted leaves nothing behind")
    func interrupted() throws {
        let interrupted = InboxDrop(folder: drop.folder, isInterrupted: { true })
        let path = try source("a.txt", "x")
        #expect(throws: Complaint.self) { try interrupted.add(path) }
        #expect(inbox.isEmpty)
    }

    @Test("says so where the inbox is missing")
    func noInbox() throws {
        let path = try source("a.txt", "x")
        let elsewhere = InboxDrop(folder: Array(folder.path("none").utf8), isInterrupted: { false })
        let complaint = #expect(throws: Complaint.self) { try elsewhere.add(path) }
        #expect(complaint?.words.contains("none") == true)
    }
}
