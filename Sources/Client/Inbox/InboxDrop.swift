import CLinux
import Glibc
import ReadoutProtocol

/// Copies files into the inbox, each there whole or not at all: it is written under a hidden name beside its own,
/// put on the disk, and renamed.
struct InboxDrop {
    enum Outcome: String, Equatable { case added, replaced, already }

    /// The inbox, or a folder in it.
    let folder: [UInt8]
    /// Whether a file of the same name and other content gives way.
    var replace = false
    var isInterrupted: () -> Bool = { Interrupt.isRequested }

    /// - Parameter source: the file's path. Its last name is the name in the inbox.
    func add(_ source: [UInt8]) throws(Complaint) -> Outcome {
        let shown = EscapedPath.string(source)
        guard let name = source.split(separator: UInt8(ascii: "/")).last.map({ Array($0) }) else {
            throw Complaint("\(shown) is a folder")
        }
        if let reason = Self.ignored(name) { throw Complaint("\(shown): the daemon would ignore it: \(reason)") }
        let target = folder + [UInt8(ascii: "/")] + name
        let input = try OpenFile(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK, what: shown)
        guard input.isRegular else { throw Complaint("\(shown) is no regular file") }
        let before = try same(input, target)
        if before == true { return .already }
        if before == false, !replace { throw Self.taken(shown, name) }
        let temporary = folder + Array("/.".utf8) + name.prefix(200) + Array(".readout-\(Self.suffix()).part".utf8)
        do {
            let output = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, what: inboxName)
            try copy(input, output, shown)
        } catch {
            _ = temporary.withCString { unlink($0) }
            throw error
        }
        if let error = Self.rename(temporary, target, overwriting: replace) {
            _ = temporary.withCString { unlink($0) }
            throw error.code == EEXIST ? Self.taken(shown, name) : Complaint("\(shown): cannot be added: \(error)")
        }
        syncFolder()
        return before == false ? .replaced : .added
    }

    private var inboxName: String { "the inbox \(EscapedPath.string(folder))" }

    private static func taken(_ shown: String, _ name: [UInt8]) -> Complaint {
        Complaint(
            "\(shown): the inbox holds another \(EscapedPath.string(name)) already; --replace puts this one in its place"
        )
    }

    /// Why a file of this name would not be read; nil where it would be.
    static func ignored(_ name: [UInt8]) -> String? {
        if name.first == UInt8(ascii: ".") { return "its name begins with a dot" }
        for ending in [".part", "~", ".filepart", ".crdownload"]
        where name.suffix(ending.utf8.count) == Array(ending.utf8)[...] {
            return "its name ends with \(ending), as unfinished files do"
        }
        return nil
    }

    /// Whether `target` has the same content; nil where there is no such file.
    private func same(_ input: borrowing OpenFile, _ target: [UInt8]) throws(Complaint) -> Bool? {
        let descriptor = target.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { return errno == ENOENT ? nil : false }
        let other = OpenFile(taking: descriptor, what: inboxName)
        guard other.isRegular, other.size == input.size else { return false }
        var at = 0
        while true {
            let left = try input.read(at: at)
            let right = try other.read(at: at)
            if left != right { return false }
            if left.isEmpty { return true }
            at += left.count
        }
    }

    private func copy(_ input: borrowing OpenFile, _ output: borrowing OpenFile, _ shown: String) throws(Complaint) {
        var at = 0
        while true {
            if isInterrupted() { throw Complaint("interrupted; \(shown) was not added") }
            let part = try input.read(at: at)
            if part.isEmpty { break }
            try output.write(part)
            at += part.count
        }
        try output.finish(mode: Self.mode)
    }

    /// As the user's other new files, but the daemon's group must be able to read it.
    private static var mode: mode_t {
        let mask = umask(0)
        umask(mask)
        return (0o644 & ~mask) | 0o440
    }

    private static func suffix() -> String {
        String(UInt32.random(in: 0x1000_0000 ... .max), radix: 36)
    }

    /// nil where it worked.
    private static func rename(_ from: [UInt8], _ to: [UInt8], overwriting: Bool) -> SystemError? {
        from.withCString { from in
            to.withCString { to in
                if overwriting { return Glibc.rename(from, to) == 0 ? nil : .current }
                if readout_rename_new(from, to) == 0 { return nil }
                guard errno == EINVAL || errno == ENOSYS else { return .current }
                // A file system that cannot: a second name, which is refused where there is one, then without the first.
                guard link(from, to) == 0 else { return .current }
                unlink(from)
                return nil
            }
        }
    }

    private func syncFolder() {
        let descriptor = folder.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
