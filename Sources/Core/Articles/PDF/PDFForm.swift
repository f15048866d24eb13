/// PDF, through poppler's pdftotext as a child process.
enum PDFForm {
    /// Reads the text in it as one article: columns in reading order, without running heads and page numbers, words and
    /// paragraphs that lines cut put together again.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let layout = try PDFLayout(PDFText.extract(bytes))
        guard layout.letters >= 20 else {
            throw .noEntry(reason: "a PDF of pictures, no text in it, needs OCR (ocrmypdf adds the text)")
        }
        let running = PDFRunningLines(layout)
        let paragraphs = PDFParagraphs(running.kept, layout)
        var findings = Findings()
        running.note(in: &findings)
        if let title = layout.title, paragraphs.startsWith(title) { findings.title = title }
        try reading.give(
            Draft(
                format: .pdf, page: paragraphs.page, findings: findings, layout: .whole,
                verbatim: reading.options.verbatim ? paragraphs.page.bytes : nil))
    }

    /// Whether a file with these first bytes is a PDF (ISO 32000-2, 7.5.2): its mark stands in the first 1024 bytes, after
    /// nothing but white space, a byte order mark or bytes that no text has.
    static func isPDF(_ head: ArraySlice<UInt8>) -> Bool {
        let start = head.prefix(1024)
        guard let mark = start.firstIndex(of: "%PDF-") else { return false }
        let version = head[(mark + 5)...].prefix(3)
        guard version.count == 3, version.first.map(Ascii.isDigit) == true else { return mark == head.startIndex }
        return head[..<mark].allSatisfy { Ascii.isSpace($0) || $0 >= 0x80 || $0 < 0x20 }
    }
}
