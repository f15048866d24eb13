@testable import ReadoutArticles

/// Mails about the invented summit of ``Samples``, put together from a header and a body.
enum MailSamples {
    static let first = """
        Ministers from six river states agreed on Friday to share the water of the Velm, ending a dispute that had lasted \
        for nearly four years.
        """
    static let second = """
        “We have found a way,” said Foreign Minister Ana Torvek, who had led the talks. “Nobody will be left dry this summer.”
        """
    static let third = """
        The agreement sets a ceiling for what the dams above Karsk may hold back between May and September, and it lets \
        inspectors from each state read the gauges once a week without asking first.
        """
    /// The article as plain text and as HTML.
    static let article = [first, second, third].joined(separator: "\n\n")
    static let html = [first, second, third].map { "<p>\($0)</p>" }.joined(separator: "\n")

    /// The usual header; lines in `fields` come after it, or instead of the field of the same name.
    static func header(_ fields: [String] = []) -> String {
        let usual = [
            "Received: from mx.malskcourier.example by mail.desk.example; Fri, 16 Sep 2022 17:30:05 +0200",
            "From: The Malsk Courier <newsletter@malskcourier.example>", "To: desk@embassy.example",
            "Date: Fri, 16 Sep 2022 17:30:00 +0200", "Subject: River states agree to share the Velm",
            "Message-ID: <a1@malskcourier.example>", "MIME-Version: 1.0",
        ]
        func name(_ field: String) -> Substring { field.prefix { $0 != ":" } }
        let replaced = Set(fields.map(name))
        return (usual.filter { !replaced.contains(name($0)) } + fields).joined(separator: "\n") + "\n"
    }

    /// A mail of plain text.
    static func mail(_ text: String = article, _ fields: [String] = []) -> String {
        header(["Content-Type: text/plain; charset=utf-8"] + fields) + "\n" + text + "\n"
    }

    /// A multipart's body: each part its header and content.
    static func parts(_ parts: [(header: String, content: String)], boundary: String = "=_b") -> String {
        parts.map { "--\(boundary)\n\($0.header)\n\n\($0.content)\n" }.joined() + "--\(boundary)--\n"
    }

    /// A multipart mail.
    static func multipart(
        _ subtype: String, _ list: [(header: String, content: String)], _ fields: [String] = []
    ) -> String {
        header(["Content-Type: multipart/\(subtype); boundary=\"=_b\""] + fields) + "\n" + parts(list)
    }

    static func read(_ mail: String, name: String = "a.eml") throws(ReadingError) -> ReadFile {
        try Samples.read(Array(mail.utf8), name: name)
    }

    static func article(_ mail: String) throws -> Article { try read(mail).articles[0] }

    /// The text's paragraphs.
    static func paragraphs(_ article: Article) -> [String] {
        let bytes = Array(article.text.utf8)
        return article.paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    static func base64(_ text: String) -> String {
        let table = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        var bytes = Array(text.utf8)
        let padding = (3 - bytes.count % 3) % 3
        bytes += Array(repeating: 0, count: padding)
        for i in stride(from: 0, to: bytes.count, by: 3) {
            let value = Int(bytes[i]) << 16 | Int(bytes[i + 1]) << 8 | Int(bytes[i + 2])
            out += [18, 12, 6, 0].map { table[value >> $0 & 63] }
            if i / 3 % 19 == 18 { out.append(Ascii.newline) }
        }
        if padding > 0 {
            out.replaceSubrange((out.count - padding)..., with: Array(repeating: UInt8(ascii: "="), count: padding))
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether HTML is read in this version: what needs it is skipped else.
    static var readsHTML: Bool {
        let page = HTMLForm.lines(ofFragment: Array("<p>They met.</p>".utf8))
        return page.lines.count == 1 && page[0].string == "They met."
    }
}
