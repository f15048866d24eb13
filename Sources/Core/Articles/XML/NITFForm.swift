/// NITF 3.x (IPTC News Industry Text Format).
enum NITFForm {
    /// Reads the one article in it.
    static func read(_ bytes: [UInt8], _ reading: Reading) throws(ReadingError) {
        throw .unsupported(form: "NITF")
    }
    static func isNITF(_ head: ArraySlice<UInt8>) -> Bool { false }
}
