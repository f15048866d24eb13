internal import CStemmer

/// Takes English words to their stems: M. F. Porter, "An algorithm for suffix stripping" (Program 14(3), 1980), with the
/// departures of its author's own program (https://tartarus.org/martin/PorterStemmer/), which FTS5's porter tokenizer
/// follows too. The bulk is Snowball's "porter", which is the paper's; the departures make `ecology` meet `ecological`
/// and `accessibly` meet `accessible`. Other languages' words pass with the same endings taken off.
package struct PorterStemmer: ~Copyable {
    private let handle: OpaquePointer

    /// As many bytes as a word that is stemmed may have; longer ones are no words of English.
    private static let longest = 64

    package init() {
        // Latin-1 makes it work on bytes: no rule looks into what is not ASCII.
        guard let handle = sb_stemmer_new("porter", "ISO_8859_1") else {
            fatalError("libstemmer has no porter stemmer")
        }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    /// Replaces a folded word by its stem, which is never longer. Only the last byte of a stem can differ from the
    /// word's, and the first never does: no rule adds more than one letter that was not there.
    package func stem(_ word: inout [UInt8]) {
        guard word.count >= 3, word.count <= Self.longest else { return }
        // The author's program, being careful with short words, makes something else of these.
        switch String(decoding: word.prefix(5), as: UTF8.self) {
        case "eed", "eeds": return word.removeLast(word.count - 1)
        case "ies": return word.removeSubrange(2...)
        default: break
        }
        let whole = word
        snowball(&word)
        if Self.ends(word, "logi"), Self.hasMeasure(word.dropLast(4)), Self.isInflected(whole, over: word) {
            word.removeLast()
        } else if Self.ends(word, "bli"), Self.hasMeasure(word.dropLast(3)), Self.isInflected(whole, over: word) {
            word[word.count - 1] = UInt8(ascii: "e")
            snowball(&word)
        } else if Self.isDoubled(word), Self.hadEnding(whole, over: word) {
            word.removeLast()
        }
    }

    private func snowball(_ word: inout [UInt8]) {
        guard let stem = word.withUnsafeBufferPointer({ sb_stemmer_stem(handle, $0.baseAddress, CInt($0.count)) })
        else { return }
        word.replaceSubrange(0..., with: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }

    // MARK: The departures

    private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return ending.withUTF8Buffer { ending in word[(word.count - count)...].elementsEqual(ending) }
    }

    /// The paper's m > 0: a vowel and then a consonant.
    private static func hasMeasure(_ stem: ArraySlice<UInt8>) -> Bool {
        var afterConsonant = false
        var seen = false
        for byte in stem {
            let vowel: Bool =
                switch byte {
                case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
                case UInt8(ascii: "y"): afterConsonant
                default: false
                }
            if seen && !vowel { return true }
            seen = seen || vowel
            afterConsonant = !vowel
        }
        return false
    }

    /// Whether the stem's last letter, an i, was in the word, or a y, and no longer ending has been taken off after it.
    private static func isInflected(_ word: [UInt8], over stem: [UInt8]) -> Bool {
        let rest = word.dropFirst(stem.count - 1)
        guard let first = rest.first, first == UInt8(ascii: "i") || first == UInt8(ascii: "y") else { return false }
        return rest.count == 1 || isEnding(rest.dropFirst(), ["s", "es", "ed", "eds", "ing", "ings"])
    }

    /// A double consonant of those that the paper's program undoubles and Snowball's does not.
    private static func isDoubled(_ stem: [UInt8]) -> Bool {
        guard stem.count >= 2, let last = stem.last, stem[stem.count - 2] == last else { return false }
        return switch last {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"):
            false
        default: true
        }
    }

    private static func hadEnding(_ word: [UInt8], over stem: [UInt8]) -> Bool {
        isEnding(word.dropFirst(stem.count), ["ed", "eds", "ing", "ings"])
    }

    private static func isEnding(_ rest: ArraySlice<UInt8>, _ endings: [StaticString]) -> Bool {
        endings.contains { $0.withUTF8Buffer { rest.elementsEqual($0) } }
    }
}
