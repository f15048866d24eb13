/// Names of members in which JSON keeps articles, the best first. Compared in lower case without what is no letter or
/// digit, and without what stands before the last ":", "/" or "#" ("dc:title", "http://schema.org/headline").
///
/// From schema.org's NewsArticle, IPTC's ninjs 1.0 to 3.0, JSON Feed 1.1, WordPress's REST API, news-please 1.6,
/// newspaper3k 0.2, trafilatura 2, and what scrapers without a standard write. To add a name, add it to its list.
enum JSONNames {
    enum Field: Int, CaseIterable {
        case title, subtitle, summary, body, author, outlet, published, updated, url, language, dateline, copyright, key
    }

    /// The names of a field's members, the best first.
    static func names(_ field: Field) -> [String] {
        switch field {
        case .title:
            [
                "headline", "headlines", "title", "articletitle", "newstitle", "hed", "heading", "webtitle",
                "pagetitle",
                "titlepage", "titlerss", "displaytitle", "subject", "name", "标题", "заголовок",
            ]
        case .subtitle:
            ["alternativeheadline", "subtitle", "subheadline", "subheading", "standfirst", "deck", "dek", "strapline"]
        case .summary:
            [
                "description", "descriptions", "descriptiontext", "summary", "abstract", "excerpt", "lead", "teaser",
                "trailtext", "metadescription", "intro", "leadparagraph", "snippet",
            ]
        case .body:
            [
                "articlebody", "bodyxhtml", "bodyhtml", "bodies", "bodytext", "maintext", "fulltext", "articletext",
                "articlecontent", "contenthtml", "contenttext", "text", "body", "content", "story", "storytext",
                "newstext", "newscontent", "article", "articlebodytext", "cleantext", "cleanedtext", "plaintext",
                "paragraphs", "contents", "textbody", "rawtext", "articlehtml", "html", "正文", "内容", "текст",
            ]
        case .author:
            [
                "author", "authors", "byline", "bylines", "by", "creator", "writer", "writers", "journalist",
                "reporter",
                "authorname", "contributors", "作者", "автор",
            ]
        case .outlet:
            [
                "publisher", "publishername", "outlet", "publication", "publicationname", "newspaper", "newspapername",
                "source", "sourcename", "sitename", "site", "provider", "providername", "media", "medianame", "agency",
                "creditline", "copyrightholder", "infosources", "feedtitle", "website", "hostname", "sourcehostname",
                "sourcedomain", "domain", "来源", "источник",
            ]
        case .published:
            [
                "datepublished", "publisheddate", "publishdate", "datepublish", "published", "publishedat",
                "publishedtime", "publishedon", "pubdate", "publicationdate", "dateofpublication", "publicationtime",
                "publishtime", "pubtime", "publish", "webpublicationdate", "firstpublished", "firstpublishedat",
                "firstpublicationdate", "contentcreated", "firstcreated", "versioncreated", "date", "articledate",
                "newsdate", "issued", "dateissued", "dateline", "datecreated", "datetime", "createdat", "created",
                "timestamp", "time", "日期", "дата",
            ]
        case .updated:
            [
                "datemodified", "modified", "modifieddate", "updated", "updatedat", "lastmodified", "datemodify",
                "lastupdated", "dateupdated", "modifiedtime", "contentmodified",
            ]
        case .url:
            [
                "url", "link", "canonical", "canonicalurl", "canonicallink", "permalink", "weburl", "mainentityofpage",
                "articleurl", "href", "sourceurl", "externalurl", "source", "uri", "guid", "id",
            ]
        case .language:
            ["inlanguage", "language", "lang", "metalang", "languagecode", "locale"]
        case .dateline:
            ["dateline", "located", "locationcreated"]
        case .copyright:
            ["copyrightnotice", "copyright", "usageterms"]
        case .key:
            ["id", "identifier", "uri", "guid"]
        }
    }

    /// For a member's name as ``normal(_:)`` gives it: the fields that it can fill, and its place among their names.
    static let fields: [String: [(field: Field, rank: Int)]] = {
        var table: [String: [(field: Field, rank: Int)]] = [:]
        for field in Field.allCases {
            for (rank, name) in names(field).enumerated() { table[name, default: []].append((field, rank)) }
        }
        return table
    }()

    /// Members in which no article stands, whatever they hold: others' words, people, pictures.
    static let apart: Set<String> = [
        "comment", "comments", "author", "authors", "creator", "contributor", "publisher", "sourceorganization",
        "editor",
        "image", "images", "thumbnail", "video", "videos", "audio", "media", "logo", "caption", "captions", "gallery",
        "associations", "renditions", "breadcrumb", "potentialaction", "speakable", "about", "mentions", "citation",
        "related", "relateditems", "relatedarticles", "recommendations", "tags", "keywords", "categories", "entities",
        "isbasedon", "ispartof", "haspart", "review", "reviews", "subjects", "places", "people", "organisations",
    ]

    /// Members whose arrays hold an article each.
    static let lists: Set<String> = [
        "articles", "items", "entries", "results", "docs", "documents", "data", "hits", "stories", "news", "posts",
        "records", "rows", "response", "list", "feed", "itemlistelement", "newsitems", "content", "messages",
    ]

    /// Members that hold the article itself, beside what is known about it: search engines' and content systems'.
    static let wrappers: Set<String> = [
        "source", "fields", "article", "attributes", "node", "item", "doc", "document", "data", "content", "post",
        "story",
        "payload", "record", "newsarticle", "mainentity", "properties", "body",
    ]

    /// Whether a name is a program's own ("_source"), though "source" is a field.
    static func isInner(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: "_") && name != "_id" }

    /// schema.org types of what is no article though it may have a name and a description.
    static let otherTypes: Set<String> = [
        "comment", "person", "organization", "newsmediaorganization", "imageobject", "videoobject", "audioobject",
        "mediaobject", "breadcrumblist", "listitem", "website", "webpage", "collectionpage", "itempage", "searchaction",
        "product", "offer", "rating", "aggregaterating", "place", "event", "itemlist", "faqpage", "question", "answer",
        "sitenavigationelement", "wpheader", "wpfooter", "profilepage", "corporation",
    ]

    /// A member's name for looking it up.
    static func normal(_ name: String) -> String {
        if name.utf8.allSatisfy({ Ascii.isLower($0) || Ascii.isDigit($0) }) { return name }
        var out: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#"): out.removeAll(keepingCapacity: true)
            case _ where Ascii.isAlphanumeric(byte) || byte >= 0x80: out.append(Ascii.lower(byte))
            default: break
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
