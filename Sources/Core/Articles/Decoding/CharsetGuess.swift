/// Chooses a charset for bytes that are no UTF-8, by how each candidate's text looks (``TextLikelihood``).
enum CharsetGuess {
    /// The candidates; of those that do equally well the first. With those for the Latin alphabet CLD2's codes of the
    /// languages that were written in them: other charsets often give such a text a look as good ("õ" for "ő"). GB 18030
    /// has the kana of EUC-JP in the same places, and other kanji.
    private static let candidates: [(name: String, languages: [String])] = [
        ("windows-1252", []),
        ("windows-1250", ["pl", "cs", "sk", "hu", "hr", "bs", "sl", "ro", "sq", "sr"]),
        ("ISO-8859-2", ["pl", "cs", "sk", "hu", "hr", "bs", "sl", "ro", "sq", "sr"]),
        ("windows-1254", ["tr", "az"]), ("windows-1257", ["lt", "lv", "et"]),
        ("windows-1251", []), ("KOI8-U", []), ("windows-1253", []), ("windows-1255", []), ("windows-1256", []),
        ("windows-874", []), ("EUC-JP", []), ("windows-31j", []),
        ("gb18030", []), ("Big5-HKSCS", []), ("windows-949", []), ("ISO-8859-5", []), ("IBM866", []),
        ("x-mac-cyrillic", []), ("macintosh", []),
    ]
    /// What it is worth to be such a charset of the language.
    private static let home = 0.02
    /// What a candidate must do better by to be preferred to one that the text declares: pages are seldom wrong about it.
    private static let trust = 0.35
    /// What one must do better by to be preferred to an earlier one.
    private static let lead = 0.004
    /// What the best of them does not reach where bytes are no text; text in its own charset has 0.8 and more.
    private static let hopeless = 0.35

    /// The charset of `bytes`, which are no valid UTF-8. `declared` is what the text says, if anything. Nil for bytes that
    /// are plainly no text in any charset.
    static func best(for bytes: UnsafeBufferPointer<UInt8>, declared: Charset?) -> Charset? {
        let sample = sample(of: bytes)
        guard !sample.isEmpty else { return declared ?? .windows1252 }
        if declared == nil, isMonotonous(sample) { return nil }
        var best: (charset: Charset, value: Double)?
        if let declared {
            let likelihood = likelihood(of: sample, in: declared)
            // Servers say Latin-1 of everything; a language that has a charset of its own says more.
            let isElsewhere = likelihood?.language.map { isAtHome($0, outside: declared) } ?? false
            if let likelihood, !isElsewhere, likelihood.oddity < 0.1, likelihood.fit > 0.45 { return declared }
            best = likelihood.map { (declared, $0.value + (isElsewhere ? 0 : trust)) }
        } else if let likelihood = likelihood(of: sample, in: .windows1252), let language = likelihood.language {
            // Most are, and then nothing else need be tried.
            if likelihood.value > 0.87, !isAtHome(language, outside: .windows1252) { return .windows1252 }
        }
        for (name, languages) in candidates where name != declared?.name {
            let charset = Charset(name: name)
            guard let likelihood = likelihood(of: sample, in: charset) else { continue }
            let isHome = likelihood.language.map(languages.contains) ?? false
            let value = likelihood.value + (isHome ? home : 0)
            if best.map({ value > $0.value + lead }) ?? true { best = (charset, value) }
        }
        let wide = sample.count { $0 >= 0x80 }
        if declared == nil, wide > 64, wide * 3 > sample.count, let best, best.value < hopeless { return nil }
        return best?.charset ?? .windows1252
    }

    /// Whether a third of it is one byte that is not ASCII: no letter is so frequent.
    private static func isMonotonous(_ sample: [UInt8]) -> Bool {
        guard sample.count > 64 else { return false }
        var counts = [Int](repeating: 0, count: 256)
        for byte in sample where byte >= 0x80 { counts[Int(byte)] += 1 }
        return (counts.max() ?? 0) * 3 > sample.count
    }

    /// Whether a language was written in other charsets than this of the Latin alphabet.
    private static func isAtHome(_ language: String, outside charset: Charset) -> Bool {
        guard candidates.contains(where: { $0.languages.contains(language) }) else { return false }
        return !candidates.contains { $0.name == charset.name && $0.languages.contains(language) }
            && ["windows-1252", "ISO-8859-15", "windows-1250", "windows-1254", "windows-1257"].contains(charset.name)
    }

    private static func likelihood(of sample: [UInt8], in charset: Charset) -> TextLikelihood? {
        sample.withUnsafeBufferPointer { sample -> TextLikelihood? in
            CharsetConverter.decode(sample, charset).map { TextLikelihood($0.text) }
        }
    }

    /// The lines (or pieces between tags) that have more than ASCII in them, up to 4 KiB, a line feed after each. No
    /// charset has the bytes of "<", ">" and line ends within a character.
    private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var sample: [UInt8] = []
        var start = 0
        var isWide = false
        for i in 0...bytes.count {
            let byte = i < bytes.count ? bytes[i] : Ascii.newline
            isWide = isWide || byte >= 0x80
            guard byte == Ascii.newline || byte == 0x0D || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            else { continue }
            if isWide, byte != UInt8(ascii: ">") || start == 0 || bytes[start - 1] != UInt8(ascii: "<") {
                sample += bytes[start..<min(i, start + 1024)]
                sample.append(Ascii.newline)
                if sample.count > 4096 { break }
            }
            isWide = false
            start = i + 1
        }
        return sample
    }
}
