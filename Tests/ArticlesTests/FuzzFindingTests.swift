import Foundation
import ReadoutArticles
import Testing

@Suite("What make fuzz found")
struct FuzzFindingTests {
    /// The files of Tests/Fixtures/fuzz; none is a good sign.
    static let findings: [URL] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appending(path: "Fixtures/fuzz")
        return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }()

    @Test("ends in articles or in a reason", arguments: findings)
    func finding(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let options = ReadingOptions(today: Day(year: 2026, month: 11, day: 21))
        do throws(ReadingError) {
            let read = try FileReader.read(bytes, name: file.lastPathComponent, options: options)
            #expect(!read.articles.isEmpty)
        } catch {
            #expect(!error.reason.isEmpty)
        }
    }
}
