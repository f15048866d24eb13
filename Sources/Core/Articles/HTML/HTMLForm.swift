/// HTML and XHTML: a saved page, whole.
enum HTMLForm {
    /// Reads the whole file as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let decoded = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
            try TextDecoder.decode(bytes, markings: .html)
        }
        try reading.give(draft(page: TextDecoder.clean(decoded), address: nil, today: reading.options.today))
    }

    /// The article of a web page in clean UTF-8. `address` is where it was, as far as what holds the page tells (MHTML).
    static func draft(page: [UInt8], address: String?, today: Day) throws(ReadingError) -> Draft {
        throw .unsupported(form: "HTML")
    }

    /// The lines of a piece of HTML that is all article (a feed's entry, a mail's body, `articleBody` with markup): its
    /// blocks in order, without scripts, styles, captions and what is hidden. Clean UTF-8.
    static func lines(ofFragment html: [UInt8]) -> Page {
        Page(html)
    }
}
