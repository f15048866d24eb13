/// Why a file gives no article. A bad file is data: these are recorded beside it, in ``reason``'s words.
package enum ReadingError: Error, Equatable, Sendable {
    /// The file has no bytes at all.
    case empty
    /// A byte that text does not have stands at this offset, and there are too many of them for a slip.
    case binary(offset: Int)
    /// The first bytes are those of a known kind of file that holds no text ("a PNG image").
    case notText(kind: String)
    /// The file is text, but of a kind that holds no article ("a style sheet (CSS)").
    case noArticle(kind: String)
    /// The file holds other files ("a ZIP archive").
    case archive(kind: String)
    /// The file is larger than is read.
    case tooLarge(bytes: Int, limit: Int)
    /// The text in it is longer than is kept.
    case textTooLong(bytes: Int, limit: Int)
    /// The file is text, but has no words in it, or none beside its metadata.
    case noText
    /// The file is a container, and none of its entries gives an article; the first one's reason.
    case noEntry(reason: String)
    /// The file is broken: its form, and what is wrong with it.
    case broken(form: String, detail: String)
    /// The system refused to go on reading it this time.
    case refused(reason: String)
    /// The file is in a form that this version does not read ("HTML", "a PDF").
    case unsupported(form: String)

    /// Whether there is no article to miss in such a file: nobody need look at it, unlike at one that is broken or in a
    /// form that is not read.
    package var isIgnored: Bool {
        switch self {
        case .notText, .noArticle, .archive: true
        default: false
        }
    }

    /// What is the matter and, where that helps, what to do, as a sentence part without a full stop.
    package var reason: String {
        switch self {
        case .empty: "the file is empty"
        case .binary(let offset): "not text: byte \(offset) is one that text does not have"
        case .notText(let kind): "\(kind), not text"
        case .noArticle(let kind): "\(kind), no article"
        case .archive(let kind): "\(kind), no article; unpack it to have what is in it read"
        case .tooLarge(let bytes, let limit):
            "too large: \(ReadingError.size(bytes)), and no more than \(ReadingError.size(limit)) is read; split it"
        case .textTooLong(let bytes, let limit):
            "too long for an article: \(ReadingError.size(bytes)) of text, and no more than "
                + "\(ReadingError.size(limit)) is kept; split it"
        case .noText: "no article text in it"
        case .noEntry(let reason): "no article in it: \(reason)"
        case .broken(let form, let detail): "broken \(form): \(detail)"
        case .refused(let reason): reason
        case .unsupported(let form):
            "\(form) is not a form that this version reads; save the article as text (.txt) or Markdown (.md)"
        }
    }

    /// A number of bytes for people: exact below 1 KiB, else rounded up to a tenth.
    static func size(_ bytes: Int) -> String {
        if bytes < 1 << 10 { return "\(bytes) bytes" }
        let (unit, name) = bytes < 1 << 20 ? (1 << 10, "KiB") : (1 << 20, "MiB")
        let tenths = bytes / unit * 10 + (bytes % unit * 10 + unit - 1) / unit
        return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
}
