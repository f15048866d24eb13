import Glibc
import ReadoutDesk

/// The kernel's queue of what happens in watched folders (inotify(7)).
struct Inotify: ~Copyable {
    struct Event {
        let watch: CInt
        let mask: UInt32
        /// Empty where the event is about the watched folder itself.
        let name: [UInt8]

        func has(_ flag: CInt) -> Bool { mask & UInt32(bitPattern: flag) != 0 }
        var isFolder: Bool { mask & 0x4000_0000 != 0 }  // IN_ISDIR
    }

    /// What is wanted to be known of a folder.
    private static let interest =
        UInt32(
            IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
                | IN_DELETE_SELF
                | IN_MOVE_SELF) | 0x0100_0000 | 0x0400_0000  // IN_ONLYDIR, IN_EXCL_UNLINK

    let descriptor: CInt
    private let buffer: UnsafeMutableRawBufferPointer

    /// nil where the system has no queue to give; errno says why.
    init?() {
        let descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        buffer = .allocate(byteCount: 1 << 16, alignment: 16)
    }

    deinit {
        close(descriptor)
        buffer.deallocate()
    }

    /// Watches the folder with this absolute name: its watch, or nil and errno.
    func add(_ folder: [UInt8]) -> CInt? {
        let watch = folder.withCString { inotify_add_watch(descriptor, $0, Self.interest) }
        return watch >= 0 ? watch : nil
    }

    func remove(_ watch: CInt) { _ = inotify_rm_watch(descriptor, watch) }

    /// The events that are there now; empty where none are.
    func events() -> [Event] {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        var events: [Event] = []
        var at = 0
        while at + 16 <= count {
            let event = UnsafeRawBufferPointer(rebasing: buffer[at...])
            let length = Int(event.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
            let name = event[16..<(16 + length)].prefix { $0 != 0 }
            events.append(
                Event(
                    watch: event.loadUnaligned(as: CInt.self),
                    mask: event.loadUnaligned(fromByteOffset: 4, as: UInt32.self), name: Array(name)))
            at += 16 + length
        }
        return events
    }

    /// Whether events are there, or come within `milliseconds`.
    func hasEvents(within milliseconds: CInt) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&poll, 1, milliseconds) > 0
    }
}
