/// One article as it was read from a file. Ranges are UTF-8 byte offsets in ``text``.
package struct Article: Sendable, Equatable {
    /// Its place, from 0, in a file that holds several.
    package var part: Int
    /// What tells it from the others of its file (a feed's guid, a mail's Message-ID); nil in a file of one.
    package var key: String?
    /// The form it was read from.
    package var format: Format
    /// The headline; nil where the file has none.
    package var title: String?
    /// The deck below the headline.
    package var subtitle: String?
    /// Who published it; nil where the file does not say. An outlet that somebody "told" something is not it.
    package var outlet: String?
    /// Who wrote it, a name each.
    package var bylines: [String]
    /// Where, and often when and for whom, it was written ("Hong Kong", "KYIV, Sept. 16 (AP)"), taken out of the body.
    package var dateline: String?
    /// When it was published; nil where the file does not say.
    package var published: PublicationDate?
    /// Where it was published.
    package var url: String?
    /// Its language as BCP 47: the one that the text is written in, with the script and region that the file declares for
    /// it; for a text too short to tell, the declared one; nil where neither is known.
    package var language: String?
    /// The body: paragraphs with an empty line between; with `verbatim` the file's decoded text, whole.
    package var text: String
    /// The paragraphs of ``text``, in order, none empty, without the line ends between them.
    package var paragraphs: [Range<Int>]
    /// What the analysis found in it, as bytes that `CodedAnalysis` reads, for those who keep it; nil where it was not
    /// analysed.
    package var analysis: [UInt8]?

    /// An article with what is known of it.
    package init(
        part: Int = 0, key: String? = nil, format: Format, title: String? = nil, subtitle: String? = nil,
        outlet: String? = nil, bylines: [String] = [], dateline: String? = nil, published: PublicationDate? = nil,
        url: String? = nil, language: String? = nil, text: String, paragraphs: [Range<Int>],
        analysis: [UInt8]? = nil
    ) {
        self.part = part
        self.key = key
        self.format = format
        self.title = title
        self.subtitle = subtitle
        self.outlet = outlet
        self.bylines = bylines
        self.dateline = dateline
        self.published = published
        self.url = url
        self.language = language
        self.text = text
        self.paragraphs = paragraphs
        self.analysis = analysis
    }

    /// The number of words in ``text``: runs between white space that hold a letter or a digit.
    package var words: Int {
        WordCount.words(in: text)
    }
}
