import Foundation
import ReadoutAnalysis
import ReadoutArchive
import Testing

@Suite struct KnowledgeTests {
    private struct Desk {
        let folder: TemporaryFolder
        let shelf: Shelf

        init() throws {
            folder = try TemporaryFolder()
            shelf = try Shelf(in: folder)
        }

        func write(_ file: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/knowledge/\(file)"))
        }

        func read(_ file: String) -> String {
            (try? String(contentsOfFile: "\(folder.path)/knowledge/\(file)", encoding: .utf8)) ?? ""
        }
    }

    @Test func whatSomebodyWritesByHandHoldsAtOnce() async throws {
        let desk = try Desk()
        for (place, name) in ["Mara Aurel", "M. Aurelius", "Milo Brand", "Breaking"].enumerated() {
            try await desk.shelf.add("\(place)", Told.of(name))
        }
        #expect(try await desk.shelf.actors().count == 4)
        try desk.write("same", "# one woman\n\nMara Aurel | m. aurélius\n")
        #expect(try await desk.shelf.actors() == ["Mara Aurel": 2, "Milo Brand": 1, "Breaking": 1])
        try desk.write("not-actors", "breaking\n")
        try desk.write("kinds", "Milo Brand | organization")
        try desk.write("aliases", "Milo Brand | the old fox")
        #expect(try await desk.shelf.actors() == ["Mara Aurel": 2, "Milo Brand": 1])
        #expect(try await desk.shelf.actor("The Old Fox")?.kind == .organization)
        try desk.write("same", "")
        #expect(try await desk.shelf.actors() == ["Mara Aurel": 1, "M. Aurelius": 1, "Milo Brand": 1])
    }

    @Test func twoOfOneNameCanBeKeptApart() async throws {
        let desk = try Desk()
        try await desk.shelf.add("a", Told.of("Sergei Ivanov"))
        try await desk.shelf.add("b", Told.of("Sergey Ivanov"))
        #expect(try await desk.shelf.actors().count == 1)
        try desk.write("not-same", "Sergei Ivanov | Sergey Ivanov")
        #expect(try await desk.shelf.actors() == ["Sergei Ivanov": 1, "Sergey Ivanov": 1])
    }

    @Test func aBadLineIsToldOfAndCostsOnlyItself() async throws {
        let desk = try Desk()
        for (place, name) in ["Mara Aurel", "Mara Brand", "Milo Brand"].enumerated() {
            try await desk.shelf.add("\(place)", Told.of(name))
        }
        try desk.write("same", "lonely\nMara Aurel | Mara Brand\nMilo | | Brand\n")
        try desk.write("kinds", "Mara Aurel | human")
        try desk.write("not-same", "Mara Aurel | Mara Brand")
        #expect(try await desk.shelf.actors() == ["Mara Aurel": 2, "Milo Brand": 1])
        let problems = desk.shelf.archive.knowledgeProblems
        let wanted = [
            "knowledge/same, line 1: it has one name", "knowledge/same, line 3: name 2 has no letters",
            "knowledge/kinds, line 1: human is no kind",
            "knowledge/not-same, line 1: Mara Aurel and Mara Brand are one",
        ]
        #expect(problems.count == wanted.count)
        for problem in wanted { #expect(problems.contains { $0.hasPrefix(problem) }, "\(problem): \(problems)") }
        try FileManager.default.removeItem(atPath: "\(desk.folder.path)/knowledge/kinds")
        try FileManager.default.createDirectory(
            atPath: "\(desk.folder.path)/knowledge/kinds", withIntermediateDirectories: false)
        #expect(desk.shelf.archive.knowledgeProblems.contains { $0.contains("knowledge/kinds cannot be read") })
    }

    @Test func correctionsAreWrittenForPeopleToRead() async throws {
        let desk = try Desk()
        let archive = desk.shelf.archive
        for (place, name) in ["Mara Aurel", "Mara Belling", "Milo Brand", "Breaking News"].enumerated() {
            try await desk.shelf.add("\(place)", Told.of(name))
        }
        try desk.write("same", "# by hand\nMilo Brand | Milo B.\n")
        try await archive.mergeActors(["Mara Aurel", "mara belling"])
        #expect(try await desk.shelf.actors() == ["Mara Aurel": 2, "Milo Brand": 1, "Breaking News": 1])
        #expect(desk.read("same") == "# by hand\nMilo Brand | Milo B.\nMara Aurel | mara belling\n")
        try await archive.renameActor("Mara Aurel", to: "President Aurel")
        #expect(try await desk.shelf.actors()["President Aurel"] == 2)
        try await archive.splitActors(["Mara Belling", "President Aurel", "Mara Aurel"])
        #expect(
            try await desk.shelf.actors() == [
                "President Aurel": 1, "Mara Belling": 1, "Milo Brand": 1, "Breaking News": 1,
            ])
        #expect(desk.read("not-same").hasSuffix("\nMara Belling | President Aurel | Mara Aurel\n"))
        try await archive.mergeActors(["Mara Belling", "President Aurel"])
        #expect(try await desk.shelf.actors() == ["Mara Belling": 2, "Milo Brand": 1, "Breaking News": 1])
        #expect(!desk.read("not-same").contains("Belling"))
        try await archive.dismissActors(["breaking news"])
        #expect(try await desk.shelf.actors() == ["Mara Belling": 2, "Milo Brand": 1])
        #expect(archive.knowledgeProblems == [])
        #expect(desk.read("same").hasPrefix("# by hand\nMilo Brand | Milo B.\n"))
    }

    @Test func whatMakesNoSenseIsRefusedInWords() async throws {
        let desk = try Desk()
        let archive = desk.shelf.archive
        try await desk.shelf.add("a", Told.of("Mara Aurel", "Milo Brand"))
        for names in [
            ["Mara Aurel"], [], ["Mara Aurel", "mara aurel"], ["Mara Aurel", "a | b"], ["Mara Aurel", "…"],
        ] {
            await #expect(throws: Archive.BadCorrection.self, "\(names)") { try await archive.mergeActors(names) }
        }
        await #expect(throws: Archive.BadCorrection.self) {
            try await archive.renameActor("Mara Aurel", to: "Milo Brand")
        }
        await #expect(throws: Archive.UnknownActor.self) { try await archive.mergeActors(["Mara Aurel", "Nobody"]) }
        await #expect(throws: Archive.UnknownActor.self) { try await archive.dismissActors(["Nobody"]) }
        #expect(desk.read("same") == "")
    }
}
