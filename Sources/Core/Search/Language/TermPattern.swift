internal import ReadoutText

/// The shape of a word: folded pieces with wildcards between them.
struct TermPattern: Equatable, Sendable {
    enum Piece: Equatable, Sendable {
        case literal([UInt8])
        /// One character (Unicode scalar).
        case one
        /// Any number of characters.
        case any
    }

    let pieces: [Piece]

    /// A word's beginning, folded.
    init(prefix: [UInt8]) { pieces = [.literal(prefix), .any] }

    /// `text` with `*` for any number of characters and `?` for one; what stands between them is folded.
    init(_ text: String) {
        var pieces: [Piece] = []
        var literal = ""
        func end() {
            let bytes = literal.isEmpty ? [] : Folding.term(of: literal)
            if !bytes.isEmpty { pieces.append(.literal(bytes)) }
            literal = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "*":
                end()
                if pieces.last != .any { pieces.append(.any) }
            case "?":
                end()
                pieces.append(.one)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        end()
        self.pieces = pieces
    }

    /// What every word of this shape begins with.
    var beginning: [UInt8] {
        if case .literal(let bytes)? = pieces.first { bytes } else { [] }
    }

    /// Whether it is a beginning, and any end.
    var isPrefix: Bool {
        if case .literal? = pieces.first { pieces.count == 2 && pieces[1] == .any } else { false }
    }

    /// Whether a folded word in UTF-8 has this shape as a whole. Where a piece does not fit, only the last `*` is tried
    /// longer: what came before it stands as early as it can already (R. Cox, "Glob Matching Can Be Simple And Fast Too",
    /// 2017).
    func matches(_ word: UnsafeRawBufferPointer) -> Bool {
        var piece = 0
        var at = 0
        var retry: (piece: Int, at: Int)?
        while piece < pieces.count || at < word.count {
            if piece < pieces.count {
                switch pieces[piece] {
                case .any:
                    retry = (piece + 1, at)
                    piece += 1
                    continue
                case .one where at < word.count:
                    at = Self.next(word, at)
                    piece += 1
                    continue
                case .literal(let bytes) where word[at...].starts(with: bytes):
                    at += bytes.count
                    piece += 1
                    continue
                default: break
                }
            }
            guard let last = retry, last.at < word.count else { return false }
            retry = (last.piece, Self.next(word, last.at))
            (piece, at) = (last.piece, Self.next(word, last.at))
        }
        return true
    }

    /// The same for a word in an array.
    func matches(_ word: [UInt8]) -> Bool { word.withUnsafeBytes { matches($0) } }

    /// Where the next character begins.
    private static func next(_ word: UnsafeRawBufferPointer, _ at: Int) -> Int {
        var at = at + 1
        while at < word.count, word[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
}

extension TermPattern: CustomStringConvertible {
    var description: String {
        pieces.map { piece in
            switch piece {
            case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
            case .one: "?"
            case .any: "*"
            }
        }.joined()
    }
}
