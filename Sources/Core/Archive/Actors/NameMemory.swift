import ReadoutAnalysis
import Synchronization

/// A row of the table `name` as the writer knows it.
struct KnownName {
    var id: Int
    var key: Int
    var articles = 0
    var uses = 0
    var quotes = 0
    /// Whether its row is yet to be written.
    var isNew = false
}

/// The names that lately occurred, kept from one transaction to the next, so that a name that every day's articles have
/// is neither looked up nor spelled anew. It holds only what transactions have committed, and there is one writer.
final class NameMemory: Sendable {
    /// More is forgotten, all at once: a name takes about 200 bytes.
    private static let most = 8_192

    private let held = Mutex<[CodedAnalysis.Name: KnownName]>([:])

    /// What the table has; nil where that must be looked up.
    subscript(name: CodedAnalysis.Name) -> KnownName? { held.withLock { $0[name] } }

    /// Notes what a transaction has made of names, once it is committed; nil where they are gone.
    func keep(_ names: [CodedAnalysis.Name: KnownName?]) {
        held.withLock { held in
            if held.count + names.count > Self.most { held.removeAll(keepingCapacity: true) }
            for (name, known) in names { held[name] = known }
        }
    }
}
