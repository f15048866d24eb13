import ReadoutJSON

/// The article's text as a page declares it in JSON-LD (schema.org `articleBody`): for pages that scripts fill, and where
/// what was found in the markup is not it.
enum StructuredBody {
    /// The text of the longest `articleBody` of a page, as it is written; nil where there is none.
    static func read(_ markup: Markup) -> String? {
        var longest: String?
        for node in markup.elements() where markup.name(node) == .script {
            let script = markup.bytes(node + 1 < markup.end(node) ? node + 1 : node)
            guard script.count > 40, contains(script, "\"articleBody\""),
                markup.attribute(.type, of: node)?.contains("ld+json") == true,
                let json = try? JSON(parsing: script)
            else { continue }
            note(json, depth: 0, &longest)
        }
        return longest
    }

    /// The lines of such a text: of its markup, where it has any.
    static func lines(of text: String) -> Page {
        let bytes = TextDecoder.clean(Array(text.utf8))
        let hasMarkup = bytes[...].firstIndex(of: "</") != nil || bytes[...].firstIndex(of: "<br") != nil
        return hasMarkup ? HTMLForm.lines(ofFragment: bytes) : Page(bytes)
    }

    /// Whether `declared` is to be taken instead of `body`, as it was found in the markup: it is twice as long, and either
    /// none of it is in the body (scripts would have filled the page) or nearly all of the body is in it (the page
    /// shows the beginning only). Some pages declare a summary, some the text of several articles.
    static func isMissing(_ declared: Page, in body: Page) -> Bool {
        let wanted = BlockFilter.letters(declared.bytes[...])
        let found = BlockFilter.letters(body.bytes[...])
        guard wanted.count > 400, wanted.count > 2 * found.count else { return false }
        if found.count < 100 || hits(of: wanted, in: found) == 0 { return true }
        return hits(of: found, in: wanted) >= samples - 1
    }

    /// The longest template that a script would fill the page from (`<script type="text/template">`, as Blogger has them),
    /// as lines; nil where there is none of an article's length.
    static func template(_ markup: Markup) -> Page? {
        var longest = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        for node in markup.elements() where markup.name(node) == .script {
            guard node + 1 < markup.end(node), let type = markup.attribute(.type, of: node),
                type.contains("template") || type == "text/html"
            else { continue }
            let script = markup.bytes(node + 1)
            if script.count > longest.count { longest = script }
        }
        guard longest.count > 500 else { return nil }
        let page = HTMLForm.lines(ofFragment: Array(longest))
        return page.bytes.count > 400 ? page : nil
    }

    /// How many of eight samples of a text are in another.
    private static func hits(of text: [UInt8], in other: [UInt8]) -> Int {
        guard text.count > sampleBytes else { return 0 }
        return (0..<samples).count { sample in
            let start = (text.count - sampleBytes) * sample / (samples - 1)
            return contains(other, text[start..<start + sampleBytes])
        }
    }

    private static let samples = 8
    private static let sampleBytes = 24

    private static func note(_ json: JSON, depth: Int, _ longest: inout String?) {
        guard depth < 8 else { return }
        if let items = json.array {
            for item in items { note(item, depth: depth + 1, &longest) }
        } else if case .object(let members) = json {
            if let body = members["articleBody"]?.string, body.utf8.count > longest?.utf8.count ?? 0 { longest = body }
            for value in members.values { note(value, depth: depth + 1, &longest) }
        }
    }

    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ phrase: StaticString) -> Bool {
        phrase.withUTF8Buffer { contains(text, $0) }
    }

    private static func contains(_ text: [UInt8], _ phrase: Bytes) -> Bool {
        text.withUnsafeBufferPointer { text in phrase.withUnsafeBufferPointer { contains(text, $0) } }
    }

    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = phrase.first, text.count >= phrase.count else { return false }
        var start = 0
        while start <= text.count - phrase.count {
            if text[start] == first {
                var length = 1
                while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
                if length == phrase.count { return true }
            }
            start += 1
        }
        return false
    }
}
