import Foundation
import Testing

/// The built program, run as a person runs it.
struct Program {
    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String
    }

    /// `readout` beside this test's own executable.
    static var url: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("readout")
    }

    var path = Program.url.path
    var environment: [String: String] = [:]

    /// Runs it to its end.
    func run(_ arguments: String...) throws -> Outcome { try run(path, arguments) }

    func run(_ arguments: [String]) throws -> Outcome { try run(path, arguments) }

    /// Runs a line of shell in which `$readout` is the program.
    func shell(_ line: String) throws -> Outcome { try run("/bin/sh", ["-c", line]) }

    private func run(_ executable: String, _ arguments: [String]) throws -> Outcome {
        let process = process(executable, arguments)
        let output = Pipe()
        let complaint = Pipe()
        process.standardOutput = output
        process.standardError = complaint
        try process.run()
        // What is on standard error fits into the pipe.
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let errors = complaint.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: String(decoding: text, as: UTF8.self), complaint: String(decoding: errors, as: UTF8.self))
    }

    func process(_ executable: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        // Nothing of the tester's own environment: not the socket, not NO_COLOR.
        process.environment = ["PATH": "/usr/bin:/bin", "readout": path].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }
}
