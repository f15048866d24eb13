/// Which names are never read: hidden ones, and those that programs give to files that they still write.
enum NameRules {
    /// Endings of unfinished downloads and of editors' backups, in small letters.
    private static let partialEndings = [
        ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", ".swp", ".swx",
    ].map { Array($0.utf8) }

    /// Why the file is not read, in words; nil where nothing in its name speaks against it.
    static func reasonToIgnore(_ path: InboxPath) -> String? {
        let components = path.components
        for (index, name) in components.enumerated() where name.first == UInt8(ascii: ".") {
            return index == components.count - 1
                ? "hidden: its name begins with a dot"
                : "in a hidden folder: \(InboxPath(bytes: Array(name)).escaped)"
        }
        guard let name = components.last else { return nil }
        if name.last == UInt8(ascii: "~") { return "a backup copy: its name ends with ~" }
        let lowered = name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
        for ending in partialEndings where lowered.count > ending.count && lowered.suffix(ending.count) == ending[...] {
            return "unfinished: its name ends with \(String(decoding: ending, as: UTF8.self))"
        }
        return nil
    }
}
