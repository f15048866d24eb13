import Glibc

/// Counts connections, in all and for each user.
struct VarlinkPlaces {
    private let maximum: Int
    private let maximumPerUser: Int
    private var users: [uid_t: Int] = [:]
    private(set) var taken = 0

    init(maximum: Int, maximumPerUser: Int) {
        self.maximum = maximum
        self.maximumPerUser = maximumPerUser
    }

    /// Takes a place for a connection of `user`.
    /// - Returns: why there is none, in words for the user; nil where there is one.
    mutating func take(by user: uid_t) -> String? {
        guard taken < maximum else { return "\(maximum) connections are open, more are not taken; try again later" }
        guard users[user, default: 0] < maximumPerUser else {
            return "user \(user) has \(maximumPerUser) connections open, more are not taken; close some"
        }
        taken += 1
        users[user, default: 0] += 1
        return nil
    }

    /// Gives back a place that `user` took.
    mutating func leave(by user: uid_t) {
        guard let count = users[user] else { return }
        taken -= 1
        users[user] = count > 1 ? count - 1 : nil
    }
}
