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
        var host = url[(scheme + 3)...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?")
        }
        .string.lowercased()[...]
        while true {
            if let name = OutletNames.hosts[String(host)] { return name }
            guard let dot = host.firstIndex(of: ".") else { return nil }
            host = host[host.index(after: dot)...]
        }
    }

    private static func isStart(_ line: Bytes) -> Bool {
        line.startsFolded("https://") || line.startsFolded("http://") || line.startsFolded("www.")
    }

    private static func prefixed(_ address: Bytes) -> String {
        address.startsFolded("www.") ? "https://" + address.string : address.string
    }
}
