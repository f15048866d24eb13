/// When an article was published, as far as it says so itself: never a file's time, never a date of its prose.
package struct PublicationDate: Sendable, Equatable {
    /// What the date rests on; the raw value is the contract's word for it.
    package enum Source: String, Sendable, Equatable, CaseIterable {
        case metadata, frontMatter, url, byline, dateline, text, feed, mail, given
    }

    /// ISO 8601, as precise as its source: "2022", "2022-09", "2022-09-15", "2022-09-15T14:30:00Z",
    /// "2022-09-15T14:30:00-04:00", or without a zone where the source names none.
    package var value: String
    /// What the date rests on.
    package var source: Source

    /// A date already in the form that ``value`` has.
    package init(value: String, source: Source) {
        self.value = value
        self.source = source
    }

    /// A date given by hand: nil unless `text` is an ISO 8601 date, or date and time, that exists.
    package init?(given text: String) {
        let bytes = Array(text.utf8)[...]
        guard let found = DateReader.date(at: bytes.startIndex, in: bytes, form: .iso),
            found.range.upperBound == bytes.endIndex
        else { return nil }
        self.init(value: found.iso, source: .given)
    }
}
