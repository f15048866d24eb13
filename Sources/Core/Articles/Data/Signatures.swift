/// The first bytes of kinds of files that are no text, and what people call them. To add one, add a line.
enum Signatures {
    /// Kinds that never hold an article's text.
    static let notText: [(bytes: [UInt8], kind: String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (ascii("GIF87a"), "a GIF image"),
        (ascii("GIF89a"), "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
        (ascii("BZh91AY&SY"), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (ascii("Rar!\u{1A}\u{07}"), "a RAR archive"),
        (ascii("OggS"), "an Ogg recording"),
        (ascii("fLaC"), "a FLAC recording"),
        (ascii("ID3"), "an MP3 recording"),
        (ascii("SQLite format 3\0"), "an SQLite database"),
        ([0x00, 0x61, 0x73, 0x6D], "a WebAssembly program"),
    ]

    /// Kinds whose text another version may read.
    static let documents: [(bytes: [UInt8], form: String)] = [
        (ascii("%PDF-"), "PDF"),
        (ascii("{\\rtf"), "RTF"),
        (ascii("%!PS"), "PostScript"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text"),
    ]

    /// What a ZIP archive is, by the name of a member or the type it declares; tried in this order.
    static let zipped: [(mark: String, form: String)] = [
        ("word/", "a Word document (DOCX)"),
        ("application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)"),
        ("application/epub+zip", "an EPUB book"),
        ("xl/", "an Excel workbook (XLSX)"),
        ("ppt/", "a PowerPoint presentation (PPTX)"),
    ]

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}
