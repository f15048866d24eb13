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
