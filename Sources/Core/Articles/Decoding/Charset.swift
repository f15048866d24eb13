import CICU

/// A way of writing text in bytes, by ICU's name for it.
struct Charset: Equatable {
    var name: String

    static let utf8 = Charset(name: "UTF-8")
    static let windows1252 = Charset(name: "windows-1252")

    init(name: String) { self.name = name }

    /// The charset that a label means to browsers ("latin1" is windows-1252); nil where it means none.
    init?(label: some Collection<UInt8>) {
        let label = Array(label)[...].trimmed(of: "\"'").map(Ascii.lower)
        guard !label.isEmpty, label.count <= 40 else { return nil }
        let wanted = String(decoding: label, as: UTF8.self)
        guard
            let entry = CharsetLabels.table.first(where: { entry in
                entry.labels.split(separator: " ").contains { $0 == wanted }
            })
        else { return nil }
        name = entry.charset
    }

    /// Whether its text has a zero byte in each ASCII character.
    var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }
    /// Whether its bytes are all ASCII, with sequences that switch (ISO 2022) or stand for others (UTF-7).
    var isEscaped: Bool { name.hasPrefix("ISO-2022") || name == "UTF-7" }
}

/// Turns one charset's bytes into UTF-8, piece by piece. Used by one thread.
struct CharsetConverter: ~Copyable {
    private let handle: OpaquePointer
    /// How many places had what the charset does not have; U+FFFD stands for each.
    private(set) var faults = 0

    /// Nil where ICU does not know the charset, or there is no memory.
    init?(_ charset: Charset) {
        guard let handle = readout_icu_open(charset.name) else { return nil }
        self.handle = handle
    }

    deinit { readout_icu_close(handle) }

    /// Appends `bytes` in UTF-8 to `out`. A character that is cut by the end waits for the next piece, unless this
    /// `isLast`.
    mutating func convert(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into out: inout [UInt8]) {
        var next = bytes.baseAddress
        var left = bytes.count
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: 6144) { buffer, written in
                written = readout_icu_convert(handle, &next, &left, isLast ? 1 : 0, buffer.baseAddress, 6144, &faults)
                count = written
            }
            out += piece
            if left == 0, count < 6144 - 64 { return }
        }
    }

    /// All of `bytes` as UTF-8, and its faults; nil where ICU does not know the charset.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ charset: Charset) -> (text: [UInt8], faults: Int)? {
        guard var converter = CharsetConverter(charset) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        converter.convert(bytes, isLast: true, into: &out)
        return (out, converter.faults)
    }
}
