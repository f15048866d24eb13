internal import ReadoutProtocol

/// The name of a file or folder within the inbox: bytes, as the file system has them.
package struct InboxPath: Hashable, Sendable {
    /// Relative to the inbox, without a slash at either end; empty for the inbox itself.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter escaped: as the contract writes paths.
    package init(escaped: String) { bytes = EscapedPath.bytes(escaped) }

    /// As the contract writes paths.
    package var escaped: String { EscapedPath.string(bytes) }

    /// The entry `name` of this folder.
    package func appending(_ name: [UInt8]) -> InboxPath {
        InboxPath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// The names that the path is made of.
    package var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }
}
