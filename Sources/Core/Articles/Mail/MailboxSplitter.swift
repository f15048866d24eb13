/// Cuts a mailbox (RFC 4155) into mails as its bytes come; used by one thread.
struct MailboxSplitter {
    /// One mail of it, or what is known of one that is too large to be kept.
    enum Mail {
        case whole([UInt8])
        case tooLarge(bytes: Int)
    }

    /// The largest mail that is kept, in bytes.
    let limit: Int
    /// Mails that are complete.
    private var done: [Mail] = []
    private var mail: [UInt8] = []
    private var size = 0
    private var isInMail = false
    /// The line whose end has not come yet; of a long one only what came last, the rest being in `mail`.
    private var line: [UInt8] = []
    private var isLongLine = false
    private var wasBlank = true
    /// Longer lines are no separators.
    private static let longestSeparator = 1000

    init(limit: Int) { self.limit = limit }

    /// Takes the next bytes and gives the mails that are complete.
    mutating func feed(_ bytes: [UInt8]) -> [Mail] {
        var start = 0
        bytes.withUnsafeBufferPointer { bytes in
            while start < bytes.count {
                guard let feed = bytes[start...].firstIndex(of: Ascii.newline) else { break }
                if line.isEmpty, !isLongLine {
                    take(bytes[start...feed])
                } else {
                    line += bytes[start...feed]
                    takeLine()
                }
                start = feed + 1
            }
            line += bytes[start...]
        }
        if line.count > MailboxSplitter.longestSeparator {
            append(line[...])
            line = []
            isLongLine = true
        }
        defer { done = [] }
        return done
    }

    /// The last mail, at the end of the file.
    mutating func finish() -> [Mail] {
        if !line.isEmpty { takeLine() }
        close()
        defer { done = [] }
        return done
    }

    private mutating func takeLine() {
        let whole = line
        line = []
        whole.withUnsafeBufferPointer { take($0[...]) }
    }

    private mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        if isLongLine {
            append(line)
            (isLongLine, wasBlank) = (false, false)
            return
        }
        let first = line[line.startIndex]
        if first == UInt8(ascii: "F"), wasBlank || !isInMail, line.count <= MailboxSplitter.longestSeparator,
            MailboxSplitter.isSeparator(Array(line)[...])
        {
            close()
            (isInMail, wasBlank) = (true, false)
            return
        }
        wasBlank = first == Ascii.newline || first == 0x0D && line.count == 2
        if first == UInt8(ascii: ">"), MailboxSplitter.isEscaped(line) {
            append(line.dropFirst())
        } else {
            append(line)
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        guard isInMail else { return }
        size += bytes.count
        if size <= limit { mail += bytes } else { mail = [] }
    }

    private mutating func close() {
        guard isInMail else { return }
        done.append(size <= limit ? .whole(mail) : .tooLarge(bytes: size))
        (mail, size, isInMail) = ([], 0, false)
    }

    /// ">From …", ">>From …": "From " at the start of a mail's line was written so (mboxrd; of mboxo's, only the first).
    private static func isEscaped(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    }

    /// "From a@b.example Thu Sep 16 07:00:00 2021", "From - …" (Thunderbird), "From 17@xxx …" (Gmail): a sender, then a time
    /// as asctime(3) writes it, maybe with a zone. A sentence that starts with "From" has no such time.
    static func isSeparator(_ line: Bytes) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = line.dropFirst(5).words
        if words.count == 1, words[0].elementsEqual("-".utf8) { return true }
        guard (5...12).contains(words.count) else { return false }
        for i in 1..<words.count - 3 where words[i].count == 3 && words[i + 1].count == 3 {
            let (weekday, month) = (words[i].string.lowercased(), words[i + 1].string.lowercased())
            guard DateWords.weekdays.contains(weekday), DateWords.months[month] != nil,
                words[i + 3].contains(UInt8(ascii: ":"))
            else { continue }
            return words[(i + 4)...].contains { $0.count == 4 && $0.allSatisfy(Ascii.isDigit) }
        }
        return false
    }
}
