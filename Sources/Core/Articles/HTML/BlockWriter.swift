/// Puts the text of blocks together: white space of any kind becomes one space, what has no width is dropped.
struct BlockWriter {
    private(set) var bytes: [UInt8] = []
    private var start = 0
    private var wantsSpace = false
    /// Bytes inside links in the current block.
    private(set) var linked = 0
    var isLinked = false

    var isEmpty: Bool { bytes.count == start }
    var count: Int { bytes.count - start }
    /// The current block's text so far.
    var text: Bytes { bytes[start...] }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// A space before what comes next.
    mutating func space() { wantsSpace = true }

    /// Adds a mark of its own between two texts, "" before the first.
    mutating func separate(_ mark: StaticString) {
        guard !isEmpty else { return }
        mark.withUTF8Buffer { bytes += $0 }
        wantsSpace = false
    }

    /// Adds a text node's bytes.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < text.count {
            let byte = text[i]
            if byte > 0x20, byte < 0x80 {
                var end = i + 1
                while end < text.count, text[end] > 0x20, text[end] < 0x80 { end += 1 }
                put(text, i..<end)
                i = end
            } else if byte <= 0x20 {
                wantsSpace = true
                i += 1
            } else {
                let length = Self.length(text, i)
                switch Self.kind(text, i, length) {
                case .space: wantsSpace = true
                case .nothing: break
                case .visible: put(text, i..<i + length)
                }
                i += length
            }
        }
    }

    /// Adds literal text as it is, but for trailing white space of its lines and empty lines at the ends.
    mutating func append(literal line: UnsafeBufferPointer<UInt8>) { bytes += line }

    @inline(__always) private mutating func put(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if wantsSpace {
            if !isEmpty { bytes.append(Ascii.space) }
            wantsSpace = false
        }
        bytes.append(contentsOf: text[range])
        if isLinked { linked += range.count }
    }

    /// Ends the block: where its text stands, and how much of it is in links; nil where there is none.
    mutating func end() -> (text: Range<Int>, linked: Int)? {
        defer {
            start = bytes.count
            linked = 0
            wantsSpace = false
        }
        return isEmpty ? nil : (start..<bytes.count, linked)
    }

    private enum Kind { case visible, space, nothing }

    private static func length(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let lead = text[i]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        return min(length, text.count - i)
    }

    private static func kind(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int) -> Kind {
        switch (text[i], length) {
        case (0xC2, 2):
            if text[i + 1] == 0xA0 || text[i + 1] == 0x85 { return .space }
            return text[i + 1] == 0xAD || text[i + 1] < 0xA0 ? .nothing : .visible  // soft hyphen, C1 controls
        case (0xE2, 3):
            let (middle, last) = (text[i + 1], text[i + 2])
            if middle == 0x80 {
                if last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF { return .space }
                // Zero-width joiners (8C, 8D) are spelling in Persian and Indic scripts.
                return last == 0x8B || last == 0x8E || last == 0x8F || (0xAA...0xAE).contains(last)
                    ? .nothing : .visible
            }
            if middle == 0x81 { return last == 0x9F ? .space : last >= 0xA0 && last <= 0xAF ? .nothing : .visible }
            return .visible
        case (0xE3, 3): return text[i + 1] == 0x80 && text[i + 2] == 0x80 ? .space : .visible
        case (0xEF, 3): return text[i + 1] == 0xBB && text[i + 2] == 0xBF ? .nothing : .visible
        default: return .visible
        }
    }
}
