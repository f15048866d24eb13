import ReadoutJSON

/// When a page's article was published, from all that the page says.
struct PageDate {
    /// The date and what it rests on; nil where the page tells none that can be believed.
    private(set) var found: (date: WrittenDate, source: PublicationDate.Source)?

    private let today: Day
    private let order: DateScanner.Order
    /// The date that a piece of the title is.
    private let titled: WrittenDate?

    /// - Parameters:
    ///   - item: the JSON-LD object of the article.
    ///   - addresses: where the page was, the best first.
    init(
        _ facts: PageFacts, item: LinkedData.Item?, visible: VisibleDates, addresses: [String],
        order: DateScanner.Order, today: Day
    ) {
        self.today = today
        self.order = order
        titled = PageDate.titled(facts, order: order).flatMap { $0.isBelievable(today: today) ? $0 : nil }
        let shown = visible.best
        let declared = agreed(
            published(facts, nil, PageDateWords.publishedMetas), published(facts, item, []), shown: shown?.date)
        let loose = published(facts, nil, PageDateWords.looseMetas)
        let changed = modified(facts, item)
        let address = addresses.lazy.compactMap { DateReader.inURL(Array($0.utf8)[...]) }.first {
            $0.isBelievable(today: today) && ($0.year ?? 0) >= 1990
        }
        found = settle(
            declared: declared, loose: loose, changed: changed, address: address, shown: shown,
            update: visible.bestUpdate,
            inScripts: { ScriptDates.find(facts.markup, order: order, today: today) })
    }

    // MARK: The order

    /// A visible date that is surely the article's, and one that may be.
    static let sure = 40
    static let likely = 12
    /// The same for a date that is called one of change.
    static let likelyUpdate = -12

    /// Decides between what the metadata declare, what the address tells and what the page shows.
    private func settle(
        declared: WrittenDate?, loose: WrittenDate?, changed: WrittenDate?, address: WrittenDate?,
        shown: VisibleDates.Shown?,
        update: VisibleDates.Shown?, inScripts: () -> WrittenDate?
    ) -> (WrittenDate, PublicationDate.Source)? {
        let sureShown = shown.flatMap { $0.score >= PageDate.sure && $0.date.day != nil ? $0.date : nil }
        let fullAddress = address.flatMap { $0.day != nil ? $0 : nil }
        if let declared, declared.day != nil {
            if let address = fullAddress, let distance = PageDate.days(from: address, to: declared), distance > 1 {
                // a template that writes the time of rendering or of a later change
                if let sureShown, PageDate.sameDay(sureShown, address) { return (sureShown, .text) }
                if !(sureShown.map { PageDate.sameDay($0, declared) } ?? false) { return (address, .url) }
            }
            // a template that takes the day for the month
            if order == .dayFirst, let sureShown, sureShown.year == declared.year, sureShown.month == declared.day,
                sureShown.day == declared.month, sureShown.month != sureShown.day
            {
                return (sureShown, .text)
            }
            for local in [sureShown, fullAddress].compactMap({ $0 }) {
                if let date = PageDate.localized(declared, shown: local) { return (date, .metadata) }
            }
            return (declared, .metadata)
        }
        if let shown, shown.label == .published, let sureShown {
            return (sureShown, .text)
        }
        if let address = fullAddress {
            if let sureShown, let distance = PageDate.days(from: address, to: sureShown), abs(distance) <= 1 {
                return (sureShown, .text)
            }
            return (address, .url)
        }
        if let sureShown { return (sureShown, .text) }
        if let loose, loose.day != nil {
            // a template that takes the day for the month
            if let shown, shown.score >= PageDate.likely, PageDate.isSwapped(loose, shown.date) {
                return (shown.date, .text)
            }
            return (loose, .metadata)
        }
        if let declared { return (declared, .metadata) }
        if let titled, shown.map({ $0.score < PageDate.likely || PageDate.sameDay($0.date, titled) }) ?? true {
            return (titled, .text)
        }
        if let shown, shown.score >= PageDate.likely, shown.date.day != nil { return (shown.date, .text) }
        if let date = inScripts() { return (date, .metadata) }
        if let changed { return (changed, .metadata) }
        if let update, update.score >= PageDate.likelyUpdate { return (update.date, .text) }
        if let address { return (address, .url) }
        return nil
    }

    /// Whether two dates are one but for the order of day and month.
    private static func isSwapped(_ a: WrittenDate, _ b: WrittenDate) -> Bool {
        a.year == b.year && a.month == b.day && a.day == b.month && a.day != nil && a.day != a.month
    }

    /// The date that the last piece of the `<title>` is, or the one before the site's name ("… | DW | 19.01.2020").
    private static func titled(_ facts: PageFacts, order: DateScanner.Order) -> WrittenDate? {
        guard let title = facts.title else { return nil }
        for piece in TitlePieces(title).pieces.dropFirst().suffix(2).reversed() {
            guard let date = DateReader.first(in: piece, order: order), date.year != nil, date.day != nil,
                date.range.count == piece.count
            else { continue }
            return date
        }
        return nil
    }

    private static func sameDay(_ a: WrittenDate, _ b: WrittenDate) -> Bool {
        a.year == b.year && a.month == b.month && a.day == b.day
    }

    /// Days from one date to another; nil where one of them has no day.
    private static func days(from a: WrittenDate, to b: WrittenDate) -> Int? {
        guard let (one, other) = day(a).flatMap({ one in day(b).map { (one, $0) } }) else { return nil }
        return MetaDate.days(other) - MetaDate.days(one)
    }

    private static func day(_ date: WrittenDate) -> Day? {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// A time in UTC whose day is not the one that the page shows to its readers: the time in their zone where the page
    /// shows a time too, else the day that it shows. Nil where the two cannot be one.
    private static func localized(_ declared: WrittenDate, shown: WrittenDate) -> WrittenDate? {
        guard let time = declared.time, time.zone == "Z", let distance = days(from: declared, to: shown),
            abs(distance) == 1
        else { return nil }
        let minutes = time.hour * 60 + time.minute
        guard distance == 1 ? minutes >= 10 * 60 : minutes <= 12 * 60 else { return nil }
        var local = shown
        local.time = nil
        if let clock = shown.time {
            let offset = distance * 1440 + clock.hour * 60 + clock.minute - minutes
            if abs(offset) <= 14 * 60, offset % 15 == 0 {
                local.time = clock
                local.time?.zone = zone(offset)
            }
        }
        return local
    }

    private static func zone(_ minutes: Int) -> String {
        if minutes == 0 { return "Z" }
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
    }

    // MARK: Metadata

    /// Of the date in `<meta>` and that in JSON-LD the one that the page shows; where it shows neither, that in
    /// `<meta>`.
    private func agreed(_ meta: WrittenDate?, _ linked: WrittenDate?, shown: WrittenDate?) -> WrittenDate? {
        guard let meta, meta.day != nil else { return linked ?? meta }
        guard let linked, linked.day != nil else { return meta }
        // of one day, the one that is more precise
        if PageDate.sameDay(meta, linked) { return linked.time != nil && meta.time?.zone ?? "" == "" ? linked : meta }
        if let shown, PageDate.sameDay(shown, linked) { return linked }
        return meta
    }

    private func believed(_ text: String?) -> WrittenDate? {
        guard let text, let date = MetaDate.parse(text, order: order), date.isBelievable(today: today),
            (date.year ?? 0) >= 1900
        else { return nil }
        return date
    }

    private func published(_ facts: PageFacts, _ item: LinkedData.Item?, _ metas: [String]) -> WrittenDate? {
        var partial: WrittenDate?
        func take(_ text: String?) -> WrittenDate? {
            guard let date = believed(text) else { return nil }
            if date.day == nil {
                partial = partial ?? date
                return nil
            }
            return date
        }
        if let date = take(item?.text("datePublished")) { return date }
        for name in metas {
            for value in facts.metaValues(name) {
                if let date = take(value) { return date }
            }
        }
        for name in ["dateCreated", "uploadDate"] {
            if let date = take(item?.text(name)) { return date }
        }
        return partial
    }

    private func modified(_ facts: PageFacts, _ item: LinkedData.Item?) -> WrittenDate? {
        if let date = believed(item?.text("dateModified")), date.day != nil { return date }
        for name in PageDateWords.modifiedMetas {
            for value in facts.metaValues(name) {
                if let date = believed(value), date.day != nil { return date }
            }
        }
        return nil
    }
}
