import ReadoutJSON

/// JSON: schema.org NewsArticle as JSON-LD, IPTC ninjs, JSON Feed, what scrapers write; one article or many.
enum JSONForm {
    /// Objects up to this length are looked at as a whole, in a longer one only lists of articles are: parsed, hostile
    /// JSON takes twenty times its length.
    static let wholeLimit = 16 << 20

    /// Reads the articles in it.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        let cursor = try JSONForm.cursor(stream, reading)
        var list = JSONList(cursor: cursor, reading: reading)
        guard let first = try cursor.peek() else { throw .noText }
        if first == UInt8(ascii: "[") {
            try list.elements()
        } else {
            try object(cursor, reading, &list)
        }
        // more values, one after the other, though not one a line
        while let next = try cursor.peek() {
            if next == UInt8(ascii: ",") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
                cursor.skip()
            } else {
                try list.element()
            }
        }
        if reading.articles == 0, list.isWithoutText {
            throw .noEntry(reason: "a JSON file, and none of its objects has a text")
        }
    }

    /// A cursor after the byte order mark; UTF-16 is decoded before.
    static func cursor(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) -> JSONCursor {
        let head = Array(try stream.peek(4))
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            let cursor = JSONCursor(stream)
            while let byte = try cursor.peek(), byte >= 0x80, cursor.offset < 3 { cursor.skip() }
            return cursor
        }
        guard head.withUnsafeBufferPointer({ UTF16Text.order(of: $0) }) != nil else { return JSONCursor(stream) }
        let bytes = try stream.rest(limit: reading.options.byteLimit)
        let text = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingError) in try TextDecoder.decode(bytes) }
        return JSONCursor(ByteStream(TextDecoder.clean(text)))
    }

    /// The file's one object: an article, or the list of many with something around it.
    private static func object(
        _ cursor: JSONCursor, _ reading: Reading, _ list: inout JSONList
    ) throws(ReadingError) {
        let start = cursor.offset
        let reason: JSONError
        switch try cursor.value(limit: min(wholeLimit, reading.options.byteLimit), keeps: true) {
        case .bytes(let bytes):
            let json: JSON
            do throws(JSONError) {
                json = try JSONText.parse(bytes)
            } catch {
                try broken(JSONError(at: start + error.at, message: error.message), bytes, reading)
                return
            }
            let isAlone = try cursor.peek() == nil
            try list.take(json, isListed: !isAlone, place: isAlone ? nil : JSONList.Place(kind: .object, byte: start))
            return
        case .tooLarge:
            try list.members(depth: 0)
            if reading.articles == 0, let bytes = list.longestBody {
                throw .textTooLong(bytes: bytes, limit: reading.options.textLimit)
            }
            return
        case .cutOff(let bytes):
            let text = Array(bytes[...].trimmed)
            do throws(JSONError) {
                _ = try JSON(parsing: text)
                reason = JSONError(at: start + text.count, message: "the text ends inside a value")
            } catch {
                reason = JSONError(at: start + error.at, message: error.message)
            }
        }
        try list.members(depth: 0)
        if reading.articles == 0 { throw .broken(form: "JSON", detail: reason.description) }
    }

    /// What can be had of a broken object: the elements of its lists.
    private static func broken(_ error: JSONError, _ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        var list = JSONList(cursor: JSONCursor(ByteStream(bytes)), reading: reading)
        try list.members(depth: 0)
        if reading.articles == 0 { throw .broken(form: "JSON", detail: error.description) }
    }

    /// Whether a file with these first bytes is JSON: an object with a member, or an array of values; what only starts
    /// with a bracket or brace is text. A name that says so is believed.
    static func isJSON(_ head: ArraySlice<UInt8>, name: String) -> Bool {
        let text = JSONHead.text(head)
        var scanner = JSONHead(bytes: text, at: text.startIndex)
        guard let first = scanner.next, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
        if JSONHead.hasExtension(name, ["json", "jsonld", "geojson", "har"]) { return true }
        return first == UInt8(ascii: "{") ? scanner.startsObject() : scanner.startsArray()
    }
}
