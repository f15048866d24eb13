import Glibc
import Testing

@testable import readoutd

struct VarlinkListenerTests {
    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    private func failure(_ body: () throws -> VarlinkListener) -> String? {
        do {
            close(try body().socket)
            return nil
        } catch { return "\(error)" }
    }

    @Test("a socket is made with its mode and group, and removed again")
    func make() async throws {
        try await withTestFolder { folder in
            let listener = try VarlinkListener(path: "\(folder)/desk", group: getegid())
            #expect(mode("\(folder)/desk") == 0o660)
            _ = try await VarlinkTestClient("\(folder)/desk")
            close(listener.socket)
            listener.removeFile()
            #expect(mode("\(folder)/desk") == nil)
        }
    }

    @Test("a stale socket is replaced, and its first owner does not remove the new one")
    func stale() async throws {
        try await withTestFolder { folder in
            let first = try VarlinkListener(path: "\(folder)/desk")
            close(first.socket)
            let second = try VarlinkListener(path: "\(folder)/desk")
            first.removeFile()
            _ = try await VarlinkTestClient("\(folder)/desk")
            close(second.socket)
            second.removeFile()
        }
    }

    @Test("a socket on which another daemon answers is left to it")
    func second() async throws {
        try await withTestFolder { folder in
            let first = try VarlinkListener(path: "\(folder)/desk")
            #expect(
                failure { try VarlinkListener(path: "\(folder)/desk") }?.hasPrefix("another daemon answers on") == true)
            _ = try await VarlinkTestClient("\(folder)/desk")
            close(first.socket)
        }
    }

    @Test("a file in the way is left alone, and a folder is not made")
    func inTheWay() async throws {
        try await withTestFolder { folder in
            close(open("\(folder)/desk", O_CREAT | O_WRONLY, 0o600))
            #expect(failure { try VarlinkListener(path: "\(folder)/desk") }?.contains("is no socket") == true)
            #expect(mode("\(folder)/desk") == 0o600)
            #expect(failure { try VarlinkListener(path: "\(folder)/none/desk") }?.contains("does not exist") == true)
            let long = "\(folder)/\(String(repeating: "x", count: 100))"
            #expect(failure { try VarlinkListener(path: long) }?.contains("107 bytes") == true)
        }
    }

    @Test("an inherited socket must listen, and its file stays")
    func inherited() async throws {
        try await withTestFolder { folder in
            let made = try VarlinkListener(path: "\(folder)/desk")
            let inherited = try VarlinkListener(inherited: dup(made.socket))
            inherited.removeFile()
            #expect(mode("\(folder)/desk") == 0o660)
            let client = try await VarlinkTestClient("\(folder)/desk")
            #expect(failure { try VarlinkListener(inherited: client.socket) } != nil)
            #expect(failure { try VarlinkListener(inherited: 9999) } != nil)
            close(made.socket)
            close(inherited.socket)
        }
    }
}
