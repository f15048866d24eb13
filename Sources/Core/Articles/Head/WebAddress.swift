/// Addresses of pages.
enum WebAddress {
    /// The address that a line is (nothing else on it), put together again where wrapping has put spaces into it.
    static func whole(_ line: Bytes) -> String? {
        let line = line.trimmed(of: "<>()")
        guard isStart(line) else { return nil }
        let pieces = line.words
        guard pieces.count > 1 else { return line.count > 10 && line.count < 2000 ? prefixed(line) : nil }
        for (i, piece) in pieces.enumerated().dropFirst() {
            // a piece continues an address that ends with a hyphen or stroke, or goes on with one
            let joint = pieces[i - 1].last
            guard
                joint == UInt8(ascii: "-") || joint == UInt8(ascii: "/") || piece.first == UInt8(ascii: "/")
                    || piece.first == UInt8(ascii: "-") || joint == UInt8(ascii: "_") || joint == UInt8(ascii: "=")
            else { return nil }
        }
        return prefixed(Array(pieces.joined())[...])
    }

    /// The outlet that publishes at an address's host, by the table.
    static func outlet(of url: Bytes) -> String? {
        guard let scheme = url.firstIndex(of: "://") else { return nil }
        let host = url[(scheme + 3)...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?")
        }
        return OutletHosts.name(of: host.string)
    }

    /// The address that a copy in a web archive is of: the day in a copy's own address
    /// (web.archive.org/web/20220915143000/https://…) is that of the copy. Other addresses as they are.
    static func unarchived(_ address: String) -> String {
        let bytes = Array(address.utf8)[...]
        guard let scheme = bytes.firstIndex(of: "://") else { return address }
        let path = bytes[(scheme + 3)...]
        for mark in ["/http://", "/https://"] as [StaticString] {
            guard let at = path.firstIndex(of: mark) else { continue }
            let stamp = path[..<at].reversed().prefix { $0 != UInt8(ascii: "/") }
            guard stamp.filter(Ascii.isDigit).count >= 8 else { continue }
            return path[(at + 1)...].string
        }
        return address
    }

    private static func isStart(_ line: Bytes) -> Bool {
        line.startsFolded("https://") || line.startsFolded("http://") || line.startsFolded("www.")
    }

    private static func prefixed(_ address: Bytes) -> String {
        address.startsFolded("www.") ? "https://" + address.string : address.string
    }
}
