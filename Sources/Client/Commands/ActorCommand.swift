import ArgumentParser
import ReadoutProtocol

struct ActorCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "actor",
        abstract: "Tell all about one actor: names, roles over time, relations; or correct what is known of it.",
        discussion: """
            The name may be any that articles use; capitals and accents make no difference. Each role and relation \
            has the place that it rests on: `readout article 28:345` shows it.

            Corrections win over what was read, for past articles, too, and are for members of the group \
            readout-admin. They are kept in plain files, which may be edited by hand. Names of several words need \
            quotation marks there.
              merge A B        B is A: from now on they are one, called A
              split B          undoes that: B is an actor of its own (split B C: than C)
              rename A TO      A is called TO
              not-actor A      A is no actor: it is not listed any more

            Examples:
              readout actor Xi Jinping
              readout actor tokayev --limit 100
              readout actor merge 'Kassym-Jomart Tokayev' 'Qasym-Zhomart Toqaev'
              readout actor split 'Qasym-Zhomart Toqaev'
              readout actor rename 'Türkiye' Turkey
              readout actor not-actor 'Breaking News'
            """)

    @Option(help: ArgumentHelp("At most so many relations (up to 1000).", valueName: "count"))
    var limit: Int?

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Its name; or merge, split, rename or not-actor, and names.", valueName: "name"),
        completion: .list(Edit.Word.allCases.map(\.rawValue)))
    var words: [String]

    func validate() throws {
        if let limit, !(0...1000).contains(limit) { throw ValidationError("--limit is a number from 0 to 1000") }
        if words.allSatisfy(\.isEmpty) { throw ValidationError("an actor has a name") }
        if try edit != nil, limit != nil { throw ValidationError("--limit is for an actor's page only") }
    }

    /// The correction that is asked for; nil where the words are a name.
    var edit: Edit? { get throws { try Edit(words) } }

    func run(_ desk: Desk) throws {
        if let edit = try edit { return try run(edit, desk) }
        let name = words.joined(separator: " ")
        common.print(try desk.ask(Contract.GetActor.self, .init(name: name, limit: limit))) { page, reply in
            page.actor(reply, limit: limit ?? 20)
        }
    }

    private func run(_ edit: Edit, _ desk: Desk) throws {
        let answer: Desk.Answer<Contract.EditActors.Reply>
        do {
            answer = try desk.ask(Contract.EditActors.self, edit.parameters)
        } catch var refusal as Desk.Refusal {
            if refusal.isAbout(parameter: "names") || refusal.isAbout(parameter: "to") {
                refusal.words = edit.impossible
            }
            throw refusal
        }
        let folder = common.json ? nil : (try? desk.ask(Contract.GetStatus.self, .init()))?.reply.status.state
        common.print(answer) { page, reply in
            page.edited(edit, knowledge: folder.map { $0 + "/knowledge" })
            page.stillPending(reply.freshness)
        }
    }
}

extension ActorCommand {
    /// A correction of what is known about actors.
    struct Edit: Equatable {
        enum Word: String, CaseIterable {
            case merge, split, rename
            case notActor = "not-actor"
        }

        let word: Word
        let names: [String]

        /// - Parameter words: of the command line; nil where they are a name.
        init?(_ words: [String]) throws(ValidationError) {
            guard let first = words.first, let word = Word(rawValue: first) else { return nil }
            self.word = word
            names = Array(words.dropFirst())
            if names.contains("") { throw ValidationError("an actor has a name") }
            switch word {
            case .merge:
                if names.count < 2 { throw ValidationError("merge takes two names: the one that stays, and the other") }
            case .rename:
                if names.count != 2 { throw ValidationError("rename takes two names: the actor's, and the new one") }
            case .split:
                if names.isEmpty { throw ValidationError("split takes a name, and may take those that are others'") }
            case .notActor:
                if names.count != 1 {
                    throw ValidationError("not-actor takes one name; several words need quotation marks")
                }
            }
        }

        var parameters: Contract.EditActors.Parameters {
            switch word {
            case .merge: .init(action: .merge, names: names)
            case .split: .init(action: .split, names: names)
            case .rename: .init(action: .rename, names: [names[0]], to: names[1])
            case .notActor: .init(action: .notActor, names: names)
            }
        }

        /// What was done, in words.
        var done: String {
            switch word {
            case .merge:
                "Merged: \(names.dropFirst().joined(separator: ", ")) and \(names[0]) are one actor, \(names[0])."
            case .split where names.count == 1: "Split: \(names[0]) is an actor of its own."
            case .split: "Split: \(names[0]) is another actor than \(names.dropFirst().joined(separator: ", "))."
            case .rename: "Renamed: \(names[0]) is called \(names[1])."
            case .notActor: "Done: \(names[0]) is no actor any more."
            }
        }

        /// The file that it is written to.
        var file: String {
            switch word {
            case .merge, .rename: "same"
            case .split: "not-same"
            case .notActor: "not-actors"
            }
        }

        /// What is said where the desk does not take the names.
        var impossible: String {
            switch word {
            case .rename:
                "cannot rename \(names[0]): \(names[1]) is its name already, or another actor's; two that are one are merged"
            case .split where names.count == 1: "cannot split \(names[0]): it has no other name to be split from"
            case .merge, .split, .notActor:
                "cannot \(word.rawValue) \(names.joined(separator: ", ")): name different actors, each on one line without |"
            }
        }

        /// The commands that undo it, as they can be typed; empty where there is none.
        var undoing: [String] {
            switch word {
            case .merge: names.dropFirst().map { "readout actor split \(ShellWord.quoted($0))" }
            case .rename: ["readout actor rename \(ShellWord.quoted(names[1])) \(ShellWord.quoted(names[0]))"]
            case .split, .notActor: []
            }
        }
    }
}

extension Page {
    /// What was corrected, where it is written, and how to undo it.
    /// - Parameter folder: of the knowledge files; nil where it is not known.
    mutating func edited(_ edit: ActorCommand.Edit, knowledge folder: String?) {
        paragraph(Styled(edit.done))
        if let folder {
            paragraph(Styled("Written to \(folder)/\(edit.file), which may be edited by hand.", .dim))
        }
        for command in edit.undoing { paragraph(Styled(command), label: Styled("To undo it: ", .dim), indent: 4) }
        if edit.undoing.isEmpty { paragraph(Styled("To undo it, take its line out of that file.", .dim)) }
    }
}
