/// What names of classes, ids and properties say about the elements that have them, as publishing systems (WordPress,
/// TYPO3, Drupal, hAtom, schema.org) and publishers name them. All lower case; to add one, add it to its list.
enum PageWords {
    struct Word {
        var text: [UInt8]
        var cue: PageCue
        /// Whether it counts only at the start of a word ("time", not "runtime").
        var atStart: Bool
    }

    /// Parts of the names of classes and ids.
    private static let anywhere: [(PageCue, [String])] = [
        (.date, ["date", "datum", "timestamp", "posted-on", "dateline", "fecha", "submitted"]),
        ([.date, .published], ["publish", "pubdate", "erschein", "veroeffentlich", "posted"]),
        (.modified, ["updated", "modif", "lastupdate", "last-update", "aktualisier", "changed"]),
        (.author, ["author", "autor", "byline", "vcard", "writer", "redakteur", "contributor"]),
        (
            .headline,
            [
                "entry-title", "entrytitle", "post-title", "posttitle", "headline", "article-title", "articletitle",
                "article__title", "story-title", "page-title", "pagetitle", "article-heading", "article__heading",
                "contentheading", "post__title", "article_title", "content-title",
            ]
        ),
        (
            .deck,
            [
                "subtitle", "subheadline", "standfirst", "sub-title", "subtitulo", "sous-titre", "underline-title",
                "article__deck", "article-deck", "bajada", "untertitel",
            ]
        ),
        (
            .kicker,
            [
                "kicker", "overline", "topline", "dachzeile", "spitzmarke", "roofline", "roof-line", "eyebrow",
                "pretitle",
                "pre-title", "supertitle", "toptitle", "suptitle", "antetitulo", "volanta", "chapeau", "vorspann-title",
                "rubrik", "surtitre", "super-heading", "preheadline", "pre-headline", "catchline", "stichwort",
                "headline-top",
            ]
        ),
        (.comment, ["comment", "kommentar", "disqus", "respond"]),
        (
            .foreign,
            [
                "related", "sidebar", "teaser", "recommend", "newsletter", "breadcrumb", "carousel", "similar",
                "most-read", "mostread", "meistgelesen", "widget", "trending", "mobile-menu", "navigation", "slider",
                "read-next", "readnext", "recirc", "outbrain", "taboola", "promo",
            ]
        ),
        (.footer, ["footer", "copyright", "colophon", "impressum"]),
        (
            .about,
            ["entry-meta", "post-meta", "postmeta", "article-meta", "meta-info", "article-info", "article__meta"]
        ),
        (
            .caption,
            [
                "caption", "cutline", "img-author", "image-author", "photo-author", "photo-credit", "photocredit",
                "image-credit", "imagecredit", "media-credit", "photographer", "fotograf", "bildquelle", "bildrechte",
                "bildunterschrift", "bildnachweis", "byline-image", "mediasubtitle", "media-subtitle",
            ]
        ),
        (.share, ["share", "sharing", "social"]),
        (.event, ["event", "termin", "calendar", "kalender"]),
    ]

    /// Parts that count only where a word starts.
    private static let starts: [(PageCue, [String])] = [
        (.date, ["time", "day", "zeit"]),
        (.about, ["meta", "info"]),
        (.kicker, ["label", "badge"]),
        (.deck, ["deck", "dek", "kicker-sub"]),
        (
            .foreign,
            ["nav", "menu", "popular", "latest", "recent", "more-", "next", "prev", "aside", "reply", "replies"]
        ),
    ]

    /// Names of properties in microdata and RDFa.
    static let properties: [String: PageCue] = [
        "datepublished": .published, "datecreated": .date, "datemodified": .modified, "uploaddate": .date,
        "published": .published, "issued": .published, "created": .date, "date": .date, "modified": .modified,
        "headline": .headline, "author": .author, "creator": .author, "alternativeheadline": .deck,
        "commenttime": .comment, "comment": .comment, "startdate": .event, "enddate": .event,
    ]

    /// The words by their first letter.
    static let byFirst: [[Word]] = {
        var table: [[Word]] = Array(repeating: [], count: 26)
        for (lists, atStart) in [(anywhere, false), (starts, true)] {
            for (cue, words) in lists {
                for word in words {
                    let text = Array(word.utf8)
                    guard let head = text.first, Ascii.isLower(head) else { continue }
                    table[Int(head - UInt8(ascii: "a"))].append(Word(text: text, cue: cue, atStart: atStart))
                }
            }
        }
        return table
    }()

    /// The letters that words start with, a bit each.
    static let first: UInt32 = byFirst.indices.reduce(0) { byFirst[$1].isEmpty ? $0 : $0 | 1 << UInt32($1) }

    /// "entry-date published updated": WordPress marks a date that was never changed as both.
    static func isAlsoPublished(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).lowercased().utf8.withContiguousStorageIfAvailable {
            Array($0)[...].firstIndex(of: "publish") != nil
        } ?? false
    }
}
