import ArgumentParser
import ReadoutProtocol

/// A path as it was typed, byte for byte.
struct PathArgument: ExpressibleByArgument {
    /// The bytes that are no UTF-8 as `ArgumentBytes` writes them.
    let text: String

    init(argument: String) { text = argument }

    var bytes: [UInt8] { ArgumentBytes.bytes(of: text) }

    static var defaultCompletionKind: CompletionKind { .file() }

    /// Whether it leads to the inbox itself, from the root or from the working directory.
    func isInbox(_ inbox: String) -> Bool {
        guard let folder = InboxPath.resolved(bytes) else { return false }
        return folder == InboxPath.resolved(Array(inbox.utf8))
    }

    /// The names by which the daemon may know the file: in the inbox, and, where the path has a backslash, the path
    /// taken for one that is escaped already, as `readout files` prints it.
    func names(inbox: String) -> [String] {
        let escaped = EscapedPath.string(
            InboxPath.relative(bytes, inbox: Array(inbox.utf8), workingDirectory: InboxPath.workingDirectory))
        return bytes.contains(UInt8(ascii: "\\")) ? [escaped, text] : [escaped]
    }

    /// Asks by one name after the other while the daemon knows no such file.
    func tried<Reply>(_ desk: Desk, _ ask: (String) throws -> Reply, found: (Reply) -> Bool = { _ in true }) throws
        -> Reply
    {
        let inbox = try desk.ask(Contract.GetStatus.self, .init()).reply.status.inbox
        let names = names(inbox: inbox)
        for name in names.dropLast() {
            do {
                let reply = try ask(name)
                if found(reply) { return reply }
            } catch let refusal as Desk.Refusal where refusal.name.hasSuffix("NotFound") {}
        }
        return try ask(names[names.count - 1])
    }
}
