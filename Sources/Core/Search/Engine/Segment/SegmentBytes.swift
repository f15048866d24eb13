internal import Glibc

/// The bytes of a segment: a file mapped read-only, or a buffer.
final class SegmentBytes: Sendable {
    // The memory is read only, from here to `deinit`, which is the only place that frees it.
    nonisolated(unsafe) let all: UnsafeRawBufferPointer
    private let isMapped: Bool
    /// Where the file stands; nil for a buffer.
    let path: String?

    /// Maps the file at `path`.
    init(path: String) throws(SearchIndex.Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SearchIndex.Failure(description: "\(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0 else {
            throw SearchIndex.Failure(description: "\(path): is empty")
        }
        guard let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED
        else { throw SearchIndex.Failure(description: "\(path): \(String(cString: strerror(errno)))") }
        all = UnsafeRawBufferPointer(start: memory, count: Int(status.st_size))
        isMapped = true
        self.path = path
    }

    /// Takes a buffer over.
    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
        copy.copyBytes(from: bytes)
        all = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<bytes.count])
        isMapped = false
        path = nil
    }

    /// Takes bytes of a mapped file out of the process's memory; they are read again where they are wanted.
    func forget(_ range: Range<Int>) {
        guard isMapped, let base = all.baseAddress else { return }
        let page = 4096
        let start = (range.lowerBound + page - 1) & ~(page - 1)
        let end = min(range.upperBound, all.count) & ~(page - 1)
        if start < end { madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED) }
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: all.baseAddress), all.count)
        } else {
            all.baseAddress?.deallocate()
        }
    }
}
