import ReadoutJSON

/// JSON Lines (jsonlines.org): an article on each line.
enum JSONLinesForm {
    /// Reads the lines one after the other; a broken one costs itself.
    static func read(_ stream: ByteStream, _ reading: Reading) throws(ReadingError) {
        let cursor = try JSONForm.cursor(stream, reading)
        var list = JSONList(cursor: cursor, reading: reading)
        var number = 0
        var start = cursor.offset
        let limit = min(JSONForm.wholeLimit, reading.options.byteLimit)
        while let line = try cursor.line(limit: limit) {
            number += 1
            let place = JSONList.Place(kind: .line, number: number, byte: start)
            switch line {
            case .bytes(let bytes), .cutOff(let bytes):
                let isEmpty = bytes.allSatisfy(Ascii.isSpace)
                if !isEmpty { try list.take(bytes, place) }
            case .tooLarge:
                let error = ReadingError.tooLarge(bytes: cursor.offset - start, limit: limit)
                list.leaveOut("\(place) is \(error.reason)")
            }
            start = cursor.offset
        }
        if reading.articles == 0, list.isWithoutText {
            throw .noEntry(reason: "JSON lines, and none of their objects has a text")
        }
    }

    /// Whether a file with these first bytes has an object on each line: its first line is one, and another starts the
    /// second. A name that says so is believed.
    static func isJSONLines(_ head: ArraySlice<UInt8>, name: String) -> Bool {
        let text = JSONHead.text(head)
        guard let start = text.firstIndex(where: { !Ascii.isSpace($0) }), text[start] == UInt8(ascii: "{") else {
            return false
        }
        if JSONHead.hasExtension(name, ["jsonl", "ndjson", "jsonlines", "ldjson"]) { return true }
        guard let end = text[start...].firstIndex(of: Ascii.newline) else { return false }
        let second = JSONHead(bytes: text, at: end)
        guard second.next == UInt8(ascii: "{"), (try? JSON(parsing: Array(text[start..<end]))) != nil else {
            return false
        }
        return true
    }
}
