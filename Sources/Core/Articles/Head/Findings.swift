/// What has been found out about an article so far. Each kind of place where an outlet or a date can stand has a rank, and
/// the lowest rank wins; within a rank, the first.
struct Findings {
    /// Where an outlet's name stood, the best place first.
    enum OutletRank: Int { case declared, headLine, copyright, signature, sourceLine, agency, host }
    /// Where a date stood, the best place first.
    enum DateRank: Int { case declared, head, mail, updated, dateline, fromLine, url }

    var title: String?
    var subtitle: String?
    var bylines: [String] = []
    var dateline: String?
    var url: String?
    var language: String?
    /// Who sent it, where that is a person: the writer of a text that names none.
    var sender: String?
    /// Whether a by-line was among the head lines.
    var hasByline = false

    private var outlets: [(rank: OutletRank, name: String)] = []
    private var dates: [(rank: DateRank, date: WrittenDate, source: PublicationDate.Source)] = []

    /// Notes an outlet; a name that is empty or absurdly long is none.
    mutating func note(outlet name: String, _ rank: OutletRank) {
        guard !name.isEmpty, name.utf8.count <= 80 else { return }
        outlets.append((rank, OutletNames.usual(name)))
    }

    /// Notes a date.
    mutating func note(date: WrittenDate, _ rank: DateRank, _ source: PublicationDate.Source) {
        dates.append((rank, date, source))
    }

    /// Notes a writer's name, once.
    mutating func note(byline name: String) {
        if !name.isEmpty, name.utf8.count <= 100, !bylines.contains(name) { bylines.append(name) }
    }

    /// Notes where the article is to be found, and the date and outlet that the address tells.
    mutating func note(url address: String) {
        if url == nil { url = address }
        let bytes = Array(WebAddress.unarchived(address).utf8)[...]
        if let date = DateReader.inURL(bytes) { note(date: date, .url, .url) }
        if let outlet = WebAddress.outlet(of: bytes) { note(outlet: outlet, .host) }
    }

    /// Who published it.
    var outlet: String? {
        outlets.enumerated().min { ($0.element.rank.rawValue, $0.offset) < ($1.element.rank.rawValue, $1.offset) }?
            .element.name
    }

    /// When it was published: the best date that can be believed; one without a year takes it from another date of the file.
    func published(today: Day) -> PublicationDate? {
        let sorted = dates.enumerated().sorted {
            ($0.element.rank.rawValue, $0.offset) < ($1.element.rank.rawValue, $1.offset)
        }.map(\.element)
        let full =
            sorted.first { $0.date.isBelievable(today: today) && $0.date.day != nil }
            ?? sorted.first { $0.date.isBelievable(today: today) }
        for entry in sorted {
            var date = entry.date
            if date.year == nil {
                guard let other = full, let completed = date.completed(by: other.date) else { continue }
                date = completed
            }
            // the text names the day, the mail's header the time of that day
            if date.time == nil, entry.source != .mail,
                let mail = sorted.first(where: { $0.source == .mail && $0.date.isSameDay(as: date) })
            {
                return PublicationDate(value: mail.date.iso, source: .mail)
            }
            if date.isBelievable(today: today) { return PublicationDate(value: date.iso, source: entry.source) }
        }
        return nil
    }
}
