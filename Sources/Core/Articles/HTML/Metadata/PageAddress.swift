/// Where a page was.
enum PageAddress {
    /// The absolute addresses that a page and what holds it tell, the best first.
    static func candidates(_ facts: PageFacts, address: String?) -> [String] {
        var found: [String] = []
        let told = [
            facts.canonical, facts.meta(["og:url"]), address, facts.markup.savedFrom,
            facts.meta(["twitter:url", "parsely-link"]), facts.base,
        ]
        for text in told {
            guard let text else { continue }
            let trimmed = WebAddress.unarchived(PageText.trimmed(text))
            guard isAddress(trimmed), !found.contains(trimmed) else { continue }
            found.append(trimmed)
        }
        // a canonical address that is the site's front page says less than any other
        return found.filter { !isFront($0) } + found.filter(isFront)
    }

    /// The host of an address, in lower case, without a port.
    static func host(of address: String) -> String? {
        let bytes = Array(address.utf8)[...]
        guard let scheme = bytes.firstIndex(of: "://") else { return nil }
        var host = bytes[(scheme + 3)...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        if let colon = host.firstIndex(of: UInt8(ascii: ":")) { host = host[..<colon] }
        let text = host.string.lowercased()
        return text.isEmpty ? nil : text
    }

    private static func isAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)[...]
        guard bytes.count < 2000, bytes.startsFolded("http://") || bytes.startsFolded("https://"),
            !bytes.contains(where: { Ascii.isSpace($0) }), let host = host(of: text)
        else { return false }
        return host.contains(".") && host != "localhost" && !host.hasPrefix("127.")
    }

    private static func isFront(_ text: String) -> Bool {
        let bytes = Array(text.utf8)[...]
        guard let scheme = bytes.firstIndex(of: "://"),
            let slash = bytes[(scheme + 3)...].firstIndex(of: UInt8(ascii: "/"))
        else { return true }
        return slash + 1 == bytes.endIndex
    }
}
