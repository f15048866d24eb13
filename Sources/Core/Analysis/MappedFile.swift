internal import Glibc

/// A file that is mapped into memory, read only, for the life of the process.
package struct MappedFile: Sendable {
    /// Its bytes. They are never unmapped, so that nothing that points into them can outlive them.
    // Read only and never unmapped: it may be used from every thread.
    package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    /// Maps a file; nil where it cannot be read or is empty.
    package init?(path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0,
            let base = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: base, count: Int(status.st_size))
    }
}
