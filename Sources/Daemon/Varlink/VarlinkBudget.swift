import Glibc

/// Shares a number of bytes out among connections. Where they want more than there is, the connection that holds the
/// most is to be closed, out of those of the user who holds the most: a greedy user cannot keep others out.
struct VarlinkBudget {
    typealias Connection = Int

    private let maximum: Int
    private var holdings: [Connection: (user: uid_t, bytes: Int)] = [:]
    private(set) var total = 0

    init(maximum: Int) { self.maximum = maximum }

    /// A connection holds `bytes` now, instead of what it held before.
    /// - Returns: the connections to close. They hold nothing any more.
    mutating func hold(_ bytes: Int, by connection: Connection, of user: uid_t) -> [Connection] {
        total += bytes - (holdings[connection]?.bytes ?? 0)
        holdings[connection] = bytes > 0 ? (user, bytes) : nil
        var closing: [Connection] = []
        while total > maximum, let greediest = greediest() {
            total -= holdings.removeValue(forKey: greediest)?.bytes ?? 0
            closing.append(greediest)
        }
        return closing
    }

    private func greediest() -> Connection? {
        var users: [uid_t: Int] = [:]
        for holding in holdings.values { users[holding.user, default: 0] += holding.bytes }
        let user = users.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        let theirs = holdings.filter { $0.value.user == user }
        return theirs.max { ($0.value.bytes, $0.key) < ($1.value.bytes, $1.key) }?.key
    }
}
