/// An XML file that is read whole. Where it breaks off, what is before counts.
struct XMLDocument {
    let markup: Markup
    /// Where and why it is not well-formed; nil where it is.
    let fault: String?

    init(_ bytes: [UInt8], form: String) throws(ReadingError) {
        guard let markup = Markup() else { throw .refused(reason: "there is not enough memory to read it") }
        let text = try XMLText.whole(bytes)
        self.markup = markup
        do throws(Markup.Fault) {
            try text.withUnsafeBufferPointer { (text) throws(Markup.Fault) in try markup.parse(xml: text) }
            fault = nil
        } catch {
            switch error {
            case .malformed(let line, let message): fault = "line \(line): \(message)"
            case .tooLarge: throw .broken(form: form, detail: "more elements than a file of articles has")
            case .noMemory: throw .refused(reason: "there is not enough memory to read it")
            }
        }
    }

    /// Gives the file's one article away, and says what is lost where the file breaks off.
    func give(_ article: DeclaredArticle, _ format: Format, _ reading: Reading) throws(ReadingError) {
        try reading.give(article.draft(format, .metadata, verbatim: reading.options.verbatim))
        if let fault { reading.leaveOut("the file is broken at \(fault)") }
    }
}
