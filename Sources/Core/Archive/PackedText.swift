internal import CZlib
internal import Foundation
internal import GRDB
internal import Synchronization

/// Texts of articles as the database keeps them: packed, in the SQL functions `packed(text)` and `plain(column)`.
///
/// A packed text is a BLOB: its length in bytes (little-endian UInt32) and raw deflate (RFC 1951). A text that would not
/// become shorter stays TEXT, and so do those that were kept before texts were packed. It takes half the place, and rows of
/// two kilobytes fill SQLite's pages of eight where rows of four leave a third empty.
enum PackedText {
    /// What is kept cannot be unpacked: the file is damaged.
    struct Damaged: Error, CustomStringConvertible {
        var description: String { "a text in the database is damaged" }
    }

    /// A shorter text is not worth it.
    private static let least = 256
    /// zlib's fastest: the next ones take half as long again for a fiftieth.
    private static let level: CInt = 1

    /// Has a connection know both functions. Each connection packs with memory of its own.
    static func register(_ db: Database) {
        let packer = Mutex(Packer())
        db.add(
            function: DatabaseFunction("packed", argumentCount: 1, pure: true) { values in
                guard let text = String.fromDatabaseValue(values[0]) else { return values[0] }
                return packer.withLock { $0.packed(text) } ?? values[0]
            })
        db.add(
            function: DatabaseFunction("plain", argumentCount: 1, pure: true) { values in
                guard case .blob(let data) = values[0].storage else { return values[0] }
                guard let text = packer.withLock({ $0.plain(data) }) else { throw Damaged() }
                return text
            })
    }

    /// Memory to pack and to unpack in, which is taken at its first use.
    private struct Packer: ~Copyable {
        private var deflating: UnsafeMutablePointer<z_stream>?
        private var inflating: UnsafeMutablePointer<z_stream>?

        deinit {
            if let deflating {
                deflateEnd(deflating)
                deflating.deallocate()
            }
            if let inflating {
                inflateEnd(inflating)
                inflating.deallocate()
            }
        }

        /// nil where the text is to stay as it is.
        mutating func packed(_ text: String) -> Data? {
            var text = text
            return text.withUTF8 { plain in
                guard plain.count >= PackedText.least, plain.count < 1 << 30, let stream = deflater() else {
                    return nil
                }
                var packed = Data(count: plain.count)
                let count = packed.withUnsafeMutableBytes { buffer in
                    buffer.storeBytes(of: UInt32(plain.count).littleEndian, as: UInt32.self)
                    return PackedText.run(stream, CZlib.deflate, from: plain, to: buffer.dropFirst(4))
                }
                guard let count else { return nil }
                return packed.prefix(4 + count)
            }
        }

        /// nil where the bytes are something else.
        mutating func plain(_ packed: Data) -> String? {
            packed.withUnsafeBytes { bytes -> String? in
                guard bytes.count > 4, let stream = inflater() else { return nil }
                let length = Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
                // Deflate makes 1,032 bytes of one at most (zlib's technical details).
                guard length <= bytes.count * 1_032 else { return nil }
                let packed = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(4)).bindMemory(to: UInt8.self)
                var isWhole = false
                let text = String(unsafeUninitializedCapacity: length) { plain in
                    let room = UnsafeMutableRawBufferPointer(start: plain.baseAddress, count: length)
                    isWhole = PackedText.run(stream, CZlib.inflate, from: packed, to: room[...]) == length
                    return isWhole ? length : 0
                }
                return isWhole ? text : nil
            }
        }

        private mutating func deflater() -> UnsafeMutablePointer<z_stream>? {
            if let deflating {
                deflateReset(deflating)
                return deflating
            }
            // A window of 32 KB without header and checksum, and zlib's usual memory (zlib.h, deflateInit2).
            deflating = PackedText.stream {
                deflateInit2_(
                    $0, PackedText.level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                    CInt(MemoryLayout<z_stream>.size))
            }
            return deflating
        }

        private mutating func inflater() -> UnsafeMutablePointer<z_stream>? {
            if let inflating {
                inflateReset(inflating)
                return inflating
            }
            inflating = PackedText.stream {
                inflateInit2_($0, -MAX_WBITS, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
            }
            return inflating
        }
    }

    /// nil where there is no memory.
    private static func stream(
        _ begin: (UnsafeMutablePointer<z_stream>) -> CInt
    ) -> UnsafeMutablePointer<z_stream>? {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard begin(stream) == Z_OK else {
            stream.deallocate()
            return nil
        }
        return stream
    }

    /// Packs or unpacks all of `source`; how many bytes came out, nil where they have no room or make no sense.
    private static func run(
        _ stream: UnsafeMutablePointer<z_stream>, _ step: (UnsafeMutablePointer<z_stream>, CInt) -> CInt,
        from source: UnsafeBufferPointer<UInt8>, to room: Slice<UnsafeMutableRawBufferPointer>
    ) -> Int? {
        let room = UnsafeMutableRawBufferPointer(rebasing: room)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room.count)
        return step(stream, Z_FINISH) == Z_STREAM_END ? room.count - Int(stream.pointee.avail_out) : nil
    }
}
