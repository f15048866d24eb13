internal import CFullText
internal import GRDB

/// Ranks what a MATCH expression finds, in one pass: the best hits and how many there are (Sources/C/FullText).
struct RankedHits: ~Copyable {
    private let best: OpaquePointer

    /// Keeps the `capacity` best. `everything` says that the statement to be run leaves out nothing that the expression
    /// finds.
    init(capacity: Int, everything: Bool) throws {
        guard let best = readout_best_new(Int64(capacity), everything ? 1 : 0) else {
            throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        self.best = best
    }

    deinit { readout_best_free(best) }

    /// Runs a statement whose first parameter is for this: `SELECT readout_rank(searched, ?) …`.
    func run(_ statement: Statement, _ db: Database) throws {
        let code = readout_best_run(best, statement.sqliteStatement, 1)
        if code != 0 {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
        }
    }

    var total: Int { Int(readout_best_total(best)) }

    /// Best first; equally good ones by id.
    var hits: [(id: Int, score: Double)] {
        (0..<readout_best_count(best)).map { (Int(readout_best_id(best, $0)), readout_best_score(best, $0)) }
    }
}

/// How long every article is, as far as searches have asked: shared by the archive's connections.
final class ArticleLengths: Sendable {
    // The C type is made for threads: its counts are atomic, and it is freed with its last owner.
    private nonisolated(unsafe) let lengths: OpaquePointer

    init() {
        guard let lengths = readout_lengths_new() else { fatalError("no memory") }
        self.lengths = lengths
    }

    deinit { readout_lengths_release(lengths) }

    /// Gives a connection the functions that rank with them.
    func register(_ db: Database) throws {
        let code = readout_full_text_register(db.sqliteConnection, lengths)
        if code != 0 { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "FTS5 cannot be extended") }
    }
}
