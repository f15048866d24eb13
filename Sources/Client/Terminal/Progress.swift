/// How far a flood of files has been read, and how fast. Files that arrive meanwhile make the whole larger.
struct Progress {
    private(set) var done = 0
    private(set) var pending: Int?
    /// Seconds and how many were done then, over the last `window`.
    private var samples: [(time: Double, done: Int)] = []
    private static let window = 10.0

    /// - Parameter time: in seconds, on a clock that only goes forward.
    mutating func update(pending now: Int, time: Double) {
        if let pending { done += max(0, pending - now) }
        pending = now
        if let last = samples.last, time - last.time < 0.25, samples.count > 1 { return }
        samples.append((time, done))
        while let first = samples.first, time - first.time > Self.window, samples.count > 2 { samples.removeFirst() }
    }

    /// Files a second over the last seconds; nil before there is something to reckon it from.
    var rate: Double? {
        guard let first = samples.first, let last = samples.last, last.time > first.time, last.done > first.done else {
            return nil
        }
        return Double(last.done - first.done) / (last.time - first.time)
    }

    /// `███░░░ 1,200 of 5,000 files  850/s  5 s left`, at most `width` columns wide.
    func line(width: Int) -> String {
        let pending = pending ?? 0
        let total = done + pending
        var words = "\(Amount.count(done)) of \(Amount.count(total, "file"))"
        if let rate { words += "  \(Page.rate(rate))  \(Amount.seconds(Double(pending) / rate)) left" }
        let room = min(30, width - words.columns - 2)
        guard room >= 5 else { return String(words.prefix(max(0, width - 1))) }
        return Amount.bar(Double(done) / Double(max(1, total)), width: room) + " " + words
    }
}
