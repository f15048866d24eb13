/// HTML and XHTML: a saved page, whole.
enum HTMLForm {
    /// Reads the whole file as one article.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        let decoded = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in
            try TextDecoder.decode(bytes, markings: .html)
        }
        let draft = try draft(page: TextDecoder.clean(decoded), address: nil, today: reading.options.today)
        // A frame with an advertisement is no article of a page that was saved with it.
        if SavedPage.isPart(reading.name), draft.page.bytes.count < shortest { throw .noText }
        try reading.give(draft)
    }

    /// The article of a web page in clean UTF-8. `address` is where it was, as far as what holds the page tells (MHTML).
    static func draft(page: [UInt8], address: String?, today: Day) throws(ReadingError) -> Draft {
        let markup = try parse(page)
        let findings = PageMetadata.read(markup, address: address, today: today)
        var body = MainText(Outline(markup), markup, title: findings.title).page
        if let declared = StructuredBody.read(markup).map(StructuredBody.lines),
            StructuredBody.isMissing(declared, in: body)
        {
            body = declared
        } else if body.bytes.count < shortest, let template = StructuredBody.template(markup) {
            body = template
        }
        if body.bytes.count < fewest {
            let plain = MainText(Outline(markup, trustsNames: false), markup, title: findings.title).page
            if plain.bytes.count > body.bytes.count { body = plain }
        }
        return Draft(format: .html, page: body, findings: findings, layout: .body)
    }

    /// Bodies with fewer bytes may be what a page shows before its scripts have run.
    private static let shortest = 300
    /// A body with fewer bytes is none: then the names in the page mislead, and are not looked at.
    private static let fewest = 40

    /// The lines of a piece of HTML that is all article (a feed's entry, a mail's body, `articleBody` with markup): its
    /// blocks in order, without scripts, styles, captions and what is hidden. Clean UTF-8.
    static func lines(ofFragment html: [UInt8]) -> Page {
        guard let markup = try? parse(html) else { return Page([]) }
        let outline = Outline(markup, isFragment: true)
        return outline.page(of: outline.blocks.indices.filter { outline.isShown(outline.blocks[$0]) })
    }

    private static func parse(_ html: [UInt8]) throws(ReadingError) -> Markup {
        guard let markup = Markup() else { throw .refused(reason: "no memory for an HTML page") }
        do throws(Markup.Fault) {
            try html.withUnsafeBufferPointer { (html) throws(Markup.Fault) in try markup.parse(html: html) }
        } catch {
            switch error {
            case .tooLarge: throw .broken(form: "HTML", detail: "more elements or text than a page has")
            case .noMemory: throw .refused(reason: "no memory for an HTML page")
            case .malformed(let line, let message): throw .broken(form: "HTML", detail: "line \(line): \(message)")
            }
        }
        return markup
    }
}

extension Outline {
    /// Whether a block is shown text and no caption.
    func isShown(_ block: Block) -> Bool {
        if !block.hints.isDisjoint(with: [.hidden, .caption]) { return false }
        return !block.hints.contains(.figure) || block.hints.contains(.solid)
    }

    /// Blocks as lines of a page.
    func page(of kept: [Int]) -> Page {
        var text: [UInt8] = []
        var lines: [Line] = []
        text.reserveCapacity(kept.reduce(0) { $0 + blocks[$1].text.count + 1 })
        for index in kept {
            let block = blocks[index]
            let start = text.count
            text += bytes[block.text]
            lines.append(
                Line(
                    range: start..<text.count, blankBefore: block.kind != .literal, heading: block.level,
                    isLiteral: block.kind == .literal))
            text.append(Ascii.newline)
        }
        return Page(bytes: text, lines: lines)
    }
}
