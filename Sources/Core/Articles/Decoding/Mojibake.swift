/// UTF-8 that was taken for Windows-1252 and written as UTF-8 again ("â€™" for "’").
enum Mojibake {
    /// The text as it was, where it is plain: nearly all that is not ASCII in it turns back into UTF-8, several times.
    /// Nil for all other text. Takes valid UTF-8.
    static func repaired(_ text: [UInt8]) -> [UInt8]? {
        guard mayBe(text) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var turned = 0
        var kept = 0
        var run: [UInt8] = []
        var isRunByte = true
        var start = 0
        var i = 0
        while i <= text.count {
            if i < text.count, text[i] >= 0x80 {
                if run.isEmpty, isRunByte { start = i }
                let length = text[i] < 0xE0 ? 2 : text[i] < 0xF0 ? 3 : 4
                let end = min(i + length, text.count)
                if isRunByte, let byte = Windows1252.byte(of: text[i..<end]) {
                    run.append(byte)
                } else {
                    isRunByte = false
                }
                i = end
                continue
            }
            if i > start, !run.isEmpty || !isRunByte {
                if isRunByte, (try? UTF8Span(validating: run.span)) != nil {
                    out += run
                    turned += 1
                } else {
                    out += text[start..<i]
                    kept += 1
                }
                run = []
                isRunByte = true
            }
            if i < text.count { out.append(text[i]) }
            i += 1
            start = i
        }
        return turned >= 2 && turned > 20 * kept ? out : nil
    }

    /// Whether it has "Ã" or "Â" before a sign of Latin-1, or "â€".
    private static func mayBe(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var i = 0
            while i + 4 < text.count {
                if text[i] == 0xC3 {
                    let second = text[i + 1]
                    if (second == 0x83 || second == 0x82) && text[i + 2] == 0xC2 { return true }
                    if second == 0x83, text[i + 2] == 0xC5 || text[i + 2] == 0xE2 { return true }
                    if second == 0xA2, text[i + 2] == 0xE2, text[i + 3] == 0x82, text[i + 4] == 0xAC { return true }
                }
                i += 1
            }
            return false
        }
    }
}
