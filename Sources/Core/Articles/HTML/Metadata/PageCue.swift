/// What the name of a class, id or property hints at.
struct PageCue: OptionSet {
    let rawValue: UInt16

    /// A date, without saying which.
    static let date = PageCue(rawValue: 1)
    /// A date of publication.
    static let published = PageCue(rawValue: 2)
    /// A date of change.
    static let modified = PageCue(rawValue: 4)
    /// A `<time>` element.
    static let time = PageCue(rawValue: 8)
    /// A writer.
    static let author = PageCue(rawValue: 16)
    /// The headline of an article.
    static let headline = PageCue(rawValue: 32)
    /// The deck below it.
    static let deck = PageCue(rawValue: 64)
    /// Something beside the article: teasers, menus, forms.
    static let foreign = PageCue(rawValue: 128)
    /// What readers wrote.
    static let comment = PageCue(rawValue: 256)
    /// The page's end, or its copyright line.
    static let footer = PageCue(rawValue: 512)
    /// The lines about an article ("entry-meta").
    static let about = PageCue(rawValue: 1024)
    /// An appointment: its date is in the future, or of something else.
    static let event = PageCue(rawValue: 2048)
    /// Exactly what a microdata property says, rather than a class's name.
    static let exact = PageCue(rawValue: 4096)

    /// A label above or before the headline, in the same heading.
    static let kicker = PageCue(rawValue: 8192)

    /// A picture's caption or credit.
    static let caption = PageCue(rawValue: 16384)
    /// What shares an article.
    static let share = PageCue(rawValue: 32768)

    static let anyDate: PageCue = [.date, .published, .modified, .time]

    /// The hints in the value of a class or id.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> PageCue {
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(1000))
        var found: PageCue = []
        var i = 0
        var previous: UInt8 = 0
        while i < bytes.count {
            let byte = bytes[i]
            let lower = Ascii.lower(byte)
            let index = Int(lower &- UInt8(ascii: "a"))
            if index < 26, PageWords.first & (1 << UInt32(index)) != 0 {
                let starts = !Ascii.isLetter(previous) || Ascii.isUpper(byte) && !Ascii.isUpper(previous)
                for word in PageWords.byFirst[index] where starts || !word.atStart {
                    if matches(bytes, i, word.text) { found.formUnion(word.cue) }
                }
            }
            previous = byte
            i += 1
        }
        if found.contains(.modified), !PageWords.isAlsoPublished(bytes) { found.subtract(.date) }
        return found
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: [UInt8]) -> Bool {
        guard at + word.count <= bytes.count else { return false }
        for k in 0..<word.count where Ascii.lower(bytes[at + k]) != word[k] { return false }
        return true
    }

    /// The hints in the value of itemprop (HTML microdata) or property (RDFa): names of schema.org and Dublin Core.
    static func ofProperty(_ bytes: UnsafeBufferPointer<UInt8>) -> PageCue {
        guard bytes.count <= 120 else { return [] }
        var found: PageCue = []
        for word in bytes.split(whereSeparator: { Ascii.isSpace($0) }) {
            var name = word
            if let colon = name.lastIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
            if let cue = PageWords.properties[String(decoding: name, as: UTF8.self).lowercased()] {
                found.formUnion(cue)
                found.formUnion(.exact)
            }
        }
        return found
    }
}
