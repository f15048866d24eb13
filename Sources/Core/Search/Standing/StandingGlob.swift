/// A shape that words may have (`w?ldc*rds`), folded.
struct StandingGlob: Equatable, Sendable {
    enum Piece: Equatable, Sendable {
        case literal([UInt8])
        /// One character (Unicode scalar).
        case one
        /// Any number of characters.
        case any
    }

    private(set) var pieces: [Piece] = []

    /// - Parameter fold: folds what stands between wildcards.
    init(_ pattern: String, fold: (String) -> [UInt8]) {
        var literal = ""
        func close() -> [Piece] {
            let bytes = literal.isEmpty ? [] : fold(literal)
            literal = ""
            return bytes.isEmpty ? [] : [.literal(bytes)]
        }
        for scalar in pattern.unicodeScalars {
            switch scalar {
            case "*":
                pieces += close()
                if pieces.last != .any { pieces.append(.any) }
            case "?": pieces += close() + [.one]
            default: literal.unicodeScalars.append(scalar)
            }
        }
        pieces += close()
    }

    /// The bytes with which all its words begin.
    var beginning: [UInt8] { if case .literal(let bytes)? = pieces.first { bytes } else { [] } }

    /// Whether the whole of `word`, which is UTF-8, has this shape. Where a piece does not fit, only the last `*` is
    /// tried longer: what came before it stands as early as it can already.
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

    private static func next(_ word: UnsafeRawBufferPointer, _ at: Int) -> Int {
        var at = at + 1
        while at < word.count, word[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
}
