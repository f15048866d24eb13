// Stand-ins for what the forms' own readers know, until they are merged.

extension MailForm {
    static func isMail(_ head: ArraySlice<UInt8>) -> Bool {
        (head.startsFolded("received: ") || head.startsFolded("return-path: ") || head.startsFolded("from: ")
            || head.startsFolded("mime-version: ") || head.startsFolded("message-id: "))
            && head.map(Ascii.lower)[...].firstIndex(of: "\nsubject: ") != nil
    }
    static func isMailbox(_ head: ArraySlice<UInt8>) -> Bool {
        guard head.starts(with: Array("From ".utf8)), let end = head.firstIndex(of: Ascii.newline) else { return false }
        return isMail(head[(end + 1)...])
    }
}

extension MHTMLForm {
    static func isMHTML(_ head: ArraySlice<UInt8>) -> Bool {
        head.startsFolded("from: <saved by")
            || head.prefix(2048).firstIndex(of: "multipart/related") != nil
                && head.map(Ascii.lower)[...].firstIndex(of: "mime-version:") != nil
    }
}

extension FeedForm {
    static func isFeed(_ head: ArraySlice<UInt8>) -> Bool {
        ["rss", "feed", "rdf"].contains(MarkupRoot(head)?.localName ?? "")
    }
}

extension NITFForm {
    static func isNITF(_ head: ArraySlice<UInt8>) -> Bool { MarkupRoot(head)?.localName == "nitf" }
}

extension NewsMLForm {
    static func isNewsML(_ head: ArraySlice<UInt8>) -> Bool {
        ["newsitem", "newsmessage", "packageitem"].contains(MarkupRoot(head)?.localName ?? "")
    }
}

extension JSONForm {
    static func isJSON(_ head: ArraySlice<UInt8>, name: String) -> Bool {
        let text = head.trimmed
        guard let open = text.first, let next = text.dropFirst().first(where: { !Ascii.isSpace($0) }) else {
            return false
        }
        if open == UInt8(ascii: "{") {
            return next == UInt8(ascii: "\"")
                && (text.prefix(512).firstIndex(of: "\":") ?? text.prefix(512).firstIndex(of: "\" :")) != nil
        }
        return open == UInt8(ascii: "[") && (next == UInt8(ascii: "{") || next == UInt8(ascii: "\""))
    }
}

extension JSONLinesForm {
    static func isJSONLines(_ head: ArraySlice<UInt8>, name: String) -> Bool {
        head.first == UInt8(ascii: "{") && head.firstIndex(of: "}\n{\"") != nil
    }
}

extension DOCXForm {
    static func isDOCX(_ head: ArraySlice<UInt8>) -> Bool { head.firstIndex(of: "word/") != nil }
}

extension ODTForm {
    static func isODT(_ head: ArraySlice<UInt8>) -> Bool {
        guard let at = head.firstIndex(of: "application/vnd.oasis.opendocument.text") else { return false }
        return !head[at...].dropFirst(39).starts(with: Array("-".utf8))
    }
}

extension PDFForm {
    static func isPDF(_ head: ArraySlice<UInt8>) -> Bool { head.starts(with: Array("%PDF-".utf8)) }
}
