import Glibc
import ReadoutArticles

/// The name under which the bytes are read: READOUT_FUZZ_NAME, "page.html" for example. The form is found by content,
/// so that seeds of a form lead into its reader.
private let name = getenv("READOUT_FUZZ_NAME").map { String(cString: $0) } ?? "file"

/// libFuzzer's entry: reads the bytes as a file. Whatever they are, this ends in articles or in a `ReadingError`, and what
/// it gives keeps its promises: paragraphs are ranges of the text that begin and end at characters, in order.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let file = Array(UnsafeBufferPointer(start: bytes, count: count))
    let options = ReadingOptions(today: Day(year: 2026, month: 11, day: 21), byteLimit: 1 << 20, textLimit: 1 << 18)
    _ = try? FileReader.read(ByteStream(file), name: name, options: options) { (article) throws(ReadingError) in
        let text = Array(article.text.utf8)
        var end = 0
        for paragraph in article.paragraphs {
            precondition(paragraph.lowerBound >= end && !paragraph.isEmpty && paragraph.upperBound <= text.count)
            precondition(isBoundary(paragraph.lowerBound, text) && isBoundary(paragraph.upperBound, text))
            end = paragraph.upperBound
        }
        precondition(text.count <= options.textLimit)
    }
    return 0
}

private func isBoundary(_ at: Int, _ text: [UInt8]) -> Bool { at == text.count || text[at] & 0xC0 != 0x80 }
