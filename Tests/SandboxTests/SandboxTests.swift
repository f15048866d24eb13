import Foundation
import Testing

/// What a reader's confinement takes, tried out in a process of its own (Tests/SandboxProbe).
@Suite struct SandboxTests {
    private static let forbidden = [
        "make a file", "make a folder", "make a link", "open a file to read and write", "empty a file",
        "empty an open file", "remove a file", "rename a file", "change a file's mode", "TCP", "UDP", "a Unix socket",
        "netlink", "ptrace", "kill the parent", "kill everybody", "kill process 1", "bound the parent",
        "a user name space", "bpf", "io_uring", "keyctl", "userfaultfd", "a program without a file",
    ]
    /// These take Landlock besides the filter of system calls.
    private static let guarded = ["open a file to write", "start another program"]

    @Test func aReaderForTheDaemonCanReadWhatItIsHandedAndNothingElse() throws {
        let found = try Probe("serve")
        #expect(found["filtered"] == "1" && found["bounded"] == "1")
        for name in Self.forbidden + ["write an open file"] { #expect(found[name] != "done", "\(name)") }
        for name in ["read the handed file", "read a library"] { #expect(found[name] == "done", "\(name)") }
        #expect(found["start pdftotext"] ?? "done" == "done")
        guard found["landlock"] != "0" else { return }
        for name in Self.guarded + ["read another file"] { #expect(found[name] != "done", "\(name)") }
    }

    @Test func aReaderForAUserReadsAnyFileAndWritesNone() throws {
        let found = try Probe("read")
        #expect(found["filtered"] == "1" && found["bounded"] == "1")
        for name in Self.forbidden { #expect(found[name] != "done", "\(name)") }
        for name in ["read the handed file", "read another file"] { #expect(found[name] == "done", "\(name)") }
        guard found["landlock"] != "0" else { return }
        for name in Self.guarded { #expect(found[name] != "done", "\(name)") }
    }

    @Test func aReaderThatTakesMoreMemoryThanItMayEndsWithAStatusOfItsOwn() throws {
        #expect(try Probe("serve").status == 12)
    }
}

/// One run of the probe: what it tried, and what came of it.
private struct Probe {
    private let lines: [String: String]
    let status: Int32

    init(_ command: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sandbox-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("file")
        try Data("A file.".utf8).write(to: file)
        let process = Process()
        process.executableURL = Self.programs.appendingPathComponent("sandbox-probe")
        process.arguments = [command, folder.path, file.path, "/bin/true"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
        let pairs = text.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
        lines = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1].trimmingCharacters(in: .whitespaces)) })
        #expect(try Data(contentsOf: file) == Data("A file.".utf8))
    }

    subscript(name: String) -> String? { lines[name] }

    /// The folder of the built programs: that of the test bundle.
    private static var programs: URL {
        let test = ProcessInfo.processInfo.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: test).deletingLastPathComponent()
    }
}
