import ReadoutJSON

/// Reads the articles of a list, one element after the other; a broken or overlong one costs itself.
struct JSONList {
    let cursor: JSONCursor
    let reading: Reading
    /// Whether all objects so far were whole and had no text.
    private(set) var isWithoutText = true
    /// The length of a body too long to look at; nil where there was none.
    private(set) var longestBody: Int?
    private var around = JSONArticles.Around()
    private var elementCount = 0

    /// Where in a file a value stands, for telling it.
    struct Place: CustomStringConvertible {
        enum Kind { case element, line, object }
        var kind: Kind
        /// From 1.
        var number = 1
        var byte: Int

        var description: String {
            switch kind {
            case .element: "element \(number) at byte \(byte)"
            case .line: "line \(number) (byte \(byte))"
            case .object: "the object at byte \(byte)"
            }
        }
    }

    init(cursor: JSONCursor, reading: Reading) {
        self.cursor = cursor
        self.reading = reading
    }

    /// The elements of the array that starts here.
    mutating func elements() throws(ReadingError) {
        guard try cursor.peek() == UInt8(ascii: "[") else { return }
        cursor.skip()
        while let next = try cursor.peek() {
            switch next {
            case UInt8(ascii: "]"): return cursor.skip()
            case UInt8(ascii: ","): cursor.skip()
            case UInt8(ascii: "}"): return  // a bracket is missing
            default: try element()
            }
        }
        leaveOut("broken JSON: the file ends at byte \(cursor.offset), and the list does not")
    }

    /// The members of the object that starts here: lists of articles, and what is told about them.
    mutating func members(depth: Int) throws(ReadingError) {
        guard try cursor.peek() == UInt8(ascii: "{") else { return }
        cursor.skip()
        var told = JSON.Members()
        while let next = try cursor.peek() {
            if next == UInt8(ascii: "}") { return cursor.skip() }
            if next != UInt8(ascii: "\"") {
                cursor.skip()
                continue
            }
            guard case .bytes(let name) = try cursor.value(limit: 1 << 12),
                case .string(let name)? = try? JSON(parsing: name)
            else { return }
            guard try cursor.peek() == UInt8(ascii: ":") else { return }
            cursor.skip()
            let first = try cursor.peek()
            let normal = JSONNames.normal(name)
            if first == UInt8(ascii: "["), JSONNames.lists.contains(normal) {
                around = JSONArticles.Around(told)
                try elements()
            } else if first == UInt8(ascii: "{"), depth < 4, !JSONNames.apart.contains(normal) {
                try members(depth: depth + 1)
            } else {
                let start = cursor.offset
                switch try cursor.value(limit: 1 << 20) {
                case .bytes(let value): if let value = try? JSON(parsing: value) { told.append(name, value) }
                case .tooLarge where JSONNames.names(.body).contains(normal): longestBody = cursor.offset - start
                default: break
                }
            }
        }
    }

    /// The element that starts here.
    mutating func element() throws(ReadingError) {
        elementCount += 1
        let start = cursor.offset
        let place = Place(kind: .element, number: elementCount, byte: start)
        let limit = min(JSONForm.wholeLimit, reading.options.byteLimit)
        switch try cursor.value(limit: limit) {
        case .bytes(let bytes): try take(bytes, place)
        case .tooLarge:
            let error = ReadingError.tooLarge(bytes: cursor.offset - start, limit: limit)
            leaveOut("\(place) is \(error.reason)")
        case .cutOff: leaveOut("\(place) is cut off: the file ends inside it")
        }
    }

    /// The articles in the bytes of one value, which starts at `place`.
    mutating func take(_ bytes: [UInt8], _ place: Place) throws(ReadingError) {
        let json: JSON
        do throws(JSONError) {
            json = try JSONText.parse(bytes)
        } catch {
            return leaveOut("\(place) is broken JSON: \(JSONError(at: place.byte + error.at, message: error.message))")
        }
        try take(json, isListed: true, place: place)
    }

    /// The articles in one value. Without `place` it is the file's only one.
    mutating func take(_ json: JSON, isListed: Bool, place: Place?) throws(ReadingError) {
        let articles = JSONArticles(in: json, isListed: isListed, around: around).found
        if articles.isEmpty, let place { reading.leaveOut("\(place) has no text") }
        for found in articles {
            isWithoutText = false
            let draft = found.article.draft(.json, .metadata, verbatim: reading.options.verbatim)
            if place == nil, articles.count == 1 {
                try reading.give(draft)
            } else {
                try reading.giveEntry(draft)
            }
        }
    }

    /// Notes a fault: then it is not for want of text that there is no article.
    mutating func leaveOut(_ reason: String) {
        isWithoutText = false
        reading.leaveOut(reason)
    }
}
