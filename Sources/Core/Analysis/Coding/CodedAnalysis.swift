// What is kept and sent of an analysis. All numbers are LEB128 (DWARF 5, 7.6), signed ones in zigzag form first; a
// place is told by its distance from the one before it in its list, and by its length.
//
//   message  format, version of the analyzer, how many names there are, how many of them are mentioned,
//            each name: kind, length, UTF-8; then the findings
//   findings mentions  count; each: place, 2 × name + 1 where there is a role; the role's place from the mention's
//            dates     count; each: place, forms (value | until << 3 | anchored << 6), value, until
//            figures   count; each: place, flags (hedge | until 8 | unit 16 | about 32), value, until, unit, about's
//                      place from the figure's
//            relations count; each: place, relation, flags (polarity | attributed 4), subject, object, attributed to,
//                      forms (since | until << 3), since, until
//            quotes    count; each: flags (kind | speaker 4 | speaker's place 8 | cue 16 | via 32 | said 64), place of its
//                      first run, how many more runs, each by its distance from the end of the one before; speaker; the
//                      places of speaker, cue and via from the quote's; said's form, said
//   date     form 0 none, 1 year, 2 month, 3 day, 4 any other: length, UTF-8
//   number   the lowest two bits: 0 a whole number, 1 tenths, 2 hundredths, 3 a double's eight bytes that follow
//   unit     its place in `commonUnits`, from 1; 0 for another one: length, UTF-8

/// An analysis in compact form: the names of its actors, each once, and the rest as bytes that refer to them by their
/// places. So an archive can keep its own numbers in place of the names.
package struct CodedAnalysis: Sendable, Equatable {
    /// The name of an actor, and what the actor is.
    package struct Name: Sendable, Hashable {
        package var kind: ActorKind
        package var text: String

        package init(kind: ActorKind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// Counts up when bytes mean something else. What is of another format is read as if it were not there.
    static let format = 2
    /// Bytes of a name at most.
    static let longestName = 512

    /// Of the analyzer that found it.
    package var version: Int
    /// Those that are mentioned come first.
    package var names: [Name]
    /// How many of the names are mentioned; the others are only in relations.
    package var mentioned: Int
    /// The rest.
    package var findings: [UInt8]

    /// An analysis of which the parts are known.
    package init(version: Int, names: [Name], mentioned: Int, findings: [UInt8]) {
        self.version = version
        self.names = names
        self.mentioned = mentioned
        self.findings = findings
    }

    /// The compact form of what was found. Mentions by names that are no lines of 1 to 512 bytes, and relations of such
    /// actors, are left out.
    package init(_ analysis: Analysis, version: Int = Analyzer.version) {
        self = AnalysisEncoder.encode(analysis, version: version)
    }

    /// What was found in `text`; nil where the bytes make no sense, or a place is not one of `text`, or cuts a character
    /// in two.
    package func analysis(of text: String) -> Analysis? {
        var text = text
        return text.withUTF8 { AnalysisDecoder.decode(self, text: $0) }
    }

    /// The quotes of what has once been held against its text; empty where the bytes make no sense.
    package var quotes: [Quote] { AnalysisDecoder.decode(self)?.quotes ?? [] }

    // MARK: The message

    /// All of it as bytes.
    package var message: [UInt8] {
        var writer = VarintWriter()
        writer.put(Self.format)
        writer.put(version)
        writer.put(names.count)
        writer.put(mentioned)
        for name in names {
            writer.put(name.kind.code)
            writer.put(name.text)
        }
        return writer.bytes + findings
    }

    /// Reads what `message` gives; nil where it is something else. What is in it of places is only known to be right
    /// when `analysis(of:)` has read it.
    package init?(message: [UInt8]) {
        var reader = VarintReader(message[...])
        guard reader.number() == Self.format, let version = reader.number(), let count = reader.count(),
            let mentioned = reader.number(), mentioned <= count
        else { return nil }
        var names: [Name] = []
        names.reserveCapacity(count)
        for _ in 0..<count {
            guard let kind = reader.number().flatMap(ActorKind.init(code:)), let text = reader.string(),
                Self.isName(text)
            else { return nil }
            names.append(Name(kind: kind, text: text))
        }
        self.init(version: version, names: names, mentioned: mentioned, findings: Array(reader.rest))
    }

    // MARK: The form of an archive

    /// All of it but the version as bytes, with numbers in place of the names: their count, how many are mentioned, each
    /// name's number, and the findings.
    /// - Parameter numbers: one for each name, from 0 on.
    package func bytes(numbers: [Int]) -> [UInt8] {
        var writer = VarintWriter()
        writer.put(numbers.count)
        writer.put(mentioned)
        for number in numbers { writer.put(number) }
        return writer.bytes + findings
    }

    /// The numbers that `bytes(numbers:)` was given, how many are of names that are mentioned, and the findings; nil
    /// where the bytes make no sense.
    package static func numbers(
        in bytes: [UInt8]
    ) -> (numbers: [Int], mentioned: Int, findings: ArraySlice<UInt8>)? {
        var reader = VarintReader(bytes[...])
        guard let count = reader.count(), let mentioned = reader.number(), mentioned <= count else { return nil }
        var numbers: [Int] = []
        numbers.reserveCapacity(count)
        for _ in 0..<count {
            guard let number = reader.number() else { return nil }
            numbers.append(number)
        }
        return (numbers, mentioned, reader.rest)
    }

    /// Whether a text can be an actor's name: a line that is not empty.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= longestName && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}

extension ActorKind {
    /// A number that stands for it for good.
    package var code: Int {
        switch self {
        case .person: 0
        case .organization: 1
        case .state: 2
        case .place: 3
        }
    }

    /// nil where no kind has the number.
    package init?(code: Int) {
        switch code {
        case 0: self = .person
        case 1: self = .organization
        case 2: self = .state
        case 3: self = .place
        default: return nil
        }
    }
}

extension RelationName {
    /// All of them by the numbers that stand for them for good: a new one comes last.
    static let byCode: [RelationName] = [
        .memberOf, .observerOf, .founderOf, .applicantTo, .leaderOf, .worksFor, .locatedIn, .allyOf, .atWarWith,
        .sanctions, .tradesWith, .borders,
    ]

    /// A number that stands for it for good.
    package var code: Int { Self.byCode.firstIndex(of: self) ?? 0 }

    /// nil where no relation has the number.
    package init?(code: Int) {
        guard Self.byCode.indices.contains(code) else { return nil }
        self = Self.byCode[code]
    }
}

extension Quote.Kind {
    /// A number that stands for it for good.
    package var code: Int {
        switch self {
        case .direct: 0
        case .mixed: 1
        case .indirect: 2
        }
    }

    /// nil where no kind has the number.
    package init?(code: Int) {
        switch code {
        case 0: self = .direct
        case 1: self = .mixed
        case 2: self = .indirect
        default: return nil
        }
    }
}

extension Relation.Polarity {
    /// A number that stands for it for good.
    package var code: Int {
        switch self {
        case .asserted: 0
        case .denied: 1
        case .expected: 2
        }
    }

    /// nil where none has the number.
    package init?(code: Int) {
        switch code {
        case 0: self = .asserted
        case 1: self = .denied
        case 2: self = .expected
        default: return nil
        }
    }
}

extension Figure.Hedge {
    /// All of them by the numbers that stand for them for good, from 1 on.
    static let byCode: [Figure.Hedge] = [.about, .nearly, .moreThan, .lessThan, .atLeast, .atMost]
    var code: Int { (Self.byCode.firstIndex(of: self) ?? 0) + 1 }
}
