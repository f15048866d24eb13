import ArgumentParser
import Foundation
import ReadoutProtocol
import Testing

@testable import readout
import ReadoutJSON

@Suite("The manual")
struct ManualTests {
    @Test("names every command, and every option of it")
    func complete() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let manual = try String(contentsOf: root.appendingPathComponent("docs/man/readout.1"), encoding: .utf8)
            .replacingOccurrences(of: "\\-", with: "-")
        let help = try JSON(parsing: Array(Readout._dumpHelp().utf8))
        let commands = try #require(help["command"]?["subcommands"]?.array)
            .filter { $0["commandName"]?.string != "help" }
        #expect(commands.count == 21)
        for command in commands {
            let name = command["commandName"]?.string ?? ""
            #expect(manual.contains("readout \(name)"), "readout \(name)")
            for argument in command["arguments"]?.array ?? [] {
                guard let option = argument["preferredName"]?["name"]?.string else { continue }
                #expect(manual.contains("--\(option)"), "readout \(name) --\(option)")
            }
        }
    }
}
