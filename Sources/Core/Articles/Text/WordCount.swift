/// Counts words as people do: what stands between white space and holds a letter or a digit.
enum WordCount {
    /// The number of words in `text`. A dash or a bullet on its own is none; scripts without spaces count low.
    static func words(in text: String) -> Int {
        var text = text
        return text.withUTF8 { count($0) }
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var words = 0
        var counted = false
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte <= 0x20 {
                counted = false
            } else if byte < 0x80 {
                if !counted, Ascii.isAlphanumeric(byte) {
                    counted = true
                    words += 1
                }
            } else if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 {
                counted = false  // no-break space
                i += 1
            } else if byte == 0xE2, i + 1 < bytes.count, bytes[i + 1] == 0x80 {
                i += 2  // general punctuation: dashes, quotation marks, bullets
            } else if !counted, byte >= 0xC3 {
                counted = true
                words += 1
            }
            i += 1
        }
        return words
    }
}
