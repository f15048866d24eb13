/// The first bytes of kinds of files, and what people call them: those of file(1)'s magic that turn up among collected
/// articles. To add one, add a line. Signatures of fewer than four bytes count only before bytes that text does not have.
enum Signatures {
    /// Kinds that never hold an article's text.
    static let notText: [(bytes: [UInt8], kind: String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (ascii("GIF87a"), "a GIF image"),
        (ascii("GIF89a"), "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([0x00, 0x00, 0x01, 0x00], "an icon"),
        ([0x00, 0x00, 0x02, 0x00], "a cursor"),
        (ascii("BM"), "a BMP image"),
        (ascii("8BPS"), "a Photoshop image"),
        ([0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20], "a JPEG 2000 image"),
        ([0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], "a JPEG XL image"),
        ([0xFF, 0x0A], "a JPEG XL image"),

        (ascii("OggS"), "an Ogg recording"),
        (ascii("fLaC"), "a FLAC recording"),
        (ascii("ID3"), "an MP3 recording"),
        ([0xFF, 0xFB], "an MP3 recording"),
        ([0xFF, 0xF3], "an MP3 recording"),
        ([0xFF, 0xF2], "an MP3 recording"),
        ([0xFF, 0xF1], "an AAC recording"),
        ([0xFF, 0xF9], "an AAC recording"),
        (ascii("#!AMR"), "an AMR recording"),
        (ascii("MThd"), "a MIDI recording"),
        ([0x1A, 0x45, 0xDF, 0xA3], "a Matroska or WebM video"),
        ([0x46, 0x4C, 0x56, 0x01], "a Flash video"),
        ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], "a Windows Media recording"),
        ([0x00, 0x00, 0x01, 0xBA], "an MPEG video"),
        ([0x00, 0x00, 0x01, 0xB3], "an MPEG video"),

        (ascii("wOFF"), "a font"),
        (ascii("wOF2"), "a font"),
        ([0x4F, 0x54, 0x54, 0x4F, 0x00], "a font"),
        ([0x00, 0x01, 0x00, 0x00, 0x00], "a font"),
        (ascii("ttcf"), "a font"),

        ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
        (ascii("MZ"), "a Windows program"),
        ([0xCF, 0xFA, 0xED, 0xFE], "a Mac program"),
        ([0xCE, 0xFA, 0xED, 0xFE], "a Mac program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a Java or Mac program"),
        ([0x00, 0x61, 0x73, 0x6D], "a WebAssembly program"),
        (ascii("dex\n"), "an Android program"),

        (ascii("SQLite format 3\0"), "an SQLite database"),
        ([0x00, 0x01, 0x00, 0x00] + ascii("Standard "), "an Access database"),
        (ascii("PAR1"), "a Parquet database"),
        ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A], "an HDF5 database"),
        ([0xD4, 0xC3, 0xB2, 0xA1], "a network recording"),
        ([0x0A, 0x0D, 0x0D, 0x0A], "a network recording"),
        (ascii("bplist00"), "a property list"),
    ]

    /// Kinds that hold other files.
    static let archives: [(bytes: [UInt8], kind: String)] = [
        ([0x1F, 0x8B, 0x08], "a gzip file within gzip files"),
        ([0x1F, 0x9D], "a compressed file"),
        (ascii("BZh91AY&SY"), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        ([0x04, 0x22, 0x4D, 0x18], "an LZ4 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (ascii("Rar!\u{1A}\u{07}"), "a RAR archive"),
        ([0x4D, 0x53, 0x43, 0x46, 0x00], "a CAB archive"),
        (ascii("!<arch>\n"), "an ar archive"),
    ]

    /// Kinds that may hold an article, which this version does not read.
    static let documents: [(bytes: [UInt8], form: String)] = [
        (ascii("{\\rtf"), "RTF"),
        (ascii("%!PS"), "PostScript"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office or Outlook document (DOC, XLS, PPT, MSG)"),
        (ascii("AT&TFORM"), "a DjVu document"),
        ([0x49, 0x54, 0x53, 0x46, 0x03, 0x00, 0x00, 0x00], "a CHM book"),
        (ascii("WARC/1."), "a web archive (WARC)"),
        (ascii("WEBVTT"), "subtitles (WebVTT)"),
        (ascii("\\documentclass"), "LaTeX"),
    ]

    /// Texts that are no articles, by how they begin.
    static let noArticle: [(bytes: [UInt8], kind: String)] = [
        (ascii("BEGIN:VCALENDAR"), "a calendar (iCalendar)"),
        (ascii("BEGIN:VCARD"), "an address (vCard)"),
        (ascii("-----BEGIN CERTIFICATE"), "a certificate"),
        (ascii("-----BEGIN PRIVATE KEY"), "a key"),
        (ascii("-----BEGIN PUBLIC KEY"), "a key"),
        (ascii("-----BEGIN RSA "), "a key"),
        (ascii("-----BEGIN PGP PUBLIC KEY"), "a key"),
        (ascii("#!/"), "a program (script)"),
        (ascii("diff --git "), "a patch"),
        (ascii("<?php"), "a program (PHP)"),
    ]

    /// What a ZIP archive is, by the name of a member or the type it declares; tried in this order.
    static let zipped: [(mark: StaticString, form: String)] = [
        ("application/epub+zip", "an EPUB book"),
        ("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (ODS)"),
        ("application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation (ODP)"),
        ("xl/", "an Excel workbook (XLSX)"),
        ("ppt/", "a PowerPoint presentation (PPTX)"),
        ("Index/Document.iwa", "a Pages, Numbers or Keynote document"),
    ]

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}
