/// How files are to be read.
package struct ReadingOptions: Sendable, Equatable {
    /// Take the file's decoded text whole, so that spans are offsets into the file; metadata is looked for all the same.
    package var verbatim: Bool
    /// The publication date given by hand, ISO 8601; it wins over what the file says. One that is no such date is ignored:
    /// check it with ``PublicationDate/init(given:)`` where somebody can be told.
    package var published: String?
    /// Today: a publication date later than tomorrow (time zones) is not believed.
    package var today: Day
    /// The largest file that is read, in bytes.
    package var byteLimit: Int
    /// The longest text that an article may have, in bytes of UTF-8.
    package var textLimit: Int

    /// Options with the usual limits.
    package init(
        verbatim: Bool = false, published: String? = nil, today: Day, byteLimit: Int = 64 << 20,
        textLimit: Int = 2 << 20
    ) {
        self.verbatim = verbatim
        self.published = published
        self.today = today
        self.byteLimit = byteLimit
        self.textLimit = textLimit
    }
}
