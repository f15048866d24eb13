/// How many files a second have been read lately.
package struct Rate: Sendable {
    private static let span = Duration.seconds(10)
    private let start = ContinuousClock.now
    private var counts: [(at: ContinuousClock.Instant, count: Int)] = []

    /// `count` more files were read just now.
    mutating func add(_ count: Int, now: ContinuousClock.Instant = .now) {
        if count > 0 { counts.append((now, count)) }
        counts.removeAll { now - $0.at > Self.span }
    }

    /// Files a second over the last ten seconds, or over as many as have passed since the first of them.
    package func perSecond(now: ContinuousClock.Instant = .now) -> Double {
        let recent = counts.filter { now - $0.at <= Self.span }
        guard let first = recent.first else { return 0 }
        let seconds = (now - first.at) / .seconds(1)
        return Double(recent.reduce(0) { $0 + $1.count }) / max(seconds, 1)
    }
}
