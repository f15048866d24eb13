/// Words and labels of the lines above an article's body. All lower case; to add one, add it to its list.
enum HeadWords {
    /// Section names and kinds of articles: alone on a line they are neither title nor dateline.
    static let sections: Set<String> = [
        "news", "world", "world news", "breaking", "breaking news", "top news", "latest", "latest news", "live",
        "live updates",
        "exclusive", "analysis", "news analysis", "opinion", "opinions", "op-ed", "editorial", "editorials",
        "commentary",
        "comment", "column", "columns", "column one", "feature", "features", "special report", "special",
        "investigation",
        "interview", "interviews", "profile", "explainer", "explained", "fact check", "factbox", "timeline",
        "background",
        "q&a", "review", "reviews", "blog", "blogs", "newsletter", "podcast", "video", "videos", "audio", "photos",
        "gallery",
        "politics", "business", "economy", "markets", "finance", "money", "technology", "tech", "science", "health",
        "sport", "sports", "culture", "arts", "entertainment", "lifestyle", "life", "travel", "style",
        "opinion & analysis",
        "environment", "climate", "energy", "education", "society", "security", "defense", "defence", "military",
        "diplomacy",
        "foreign policy", "international", "national", "local", "regional", "region", "metro", "europe", "asia",
        "africa",
        "americas", "america", "middle east", "asia pacific", "asia-pacific", "central asia", "eurasia", "south asia",
        "u.s.", "us", "uk", "eu", "us news", "u.s. news", "uk news", "us & canada", "home", "front page", "page one",
        "headlines", "top stories", "press release", "press releases", "statement", "transcript", "full text",
        "readout",
        "briefing", "brief", "in brief", "news in brief", "news brief", "report", "reports", "dispatch", "dispatches",
        "translation", "translated", "archive", "english", "subscribers only", "premium", "free", "updated",
        "developing",
        "key points", "key takeaways", "highlights", "summary", "in this article", "contents", "article", "story",
        "text",
        "wire", "wires", "agencies", "staff", "correspondent", "editor's note", "letters", "obituary", "obituaries",
        "nachrichten", "politik", "wirtschaft", "meinung", "monde", "politique", "internacional", "мнение", "новости",
    ]

    /// Words that people's roles in a byline have.
    static let roles: Set<String> = [
        "correspondent", "correspondents", "editor", "reporter", "reporters", "writer", "writers", "staff", "bureau",
        "chief",
        "columnist", "contributor", "contributors", "contributing", "analyst", "journalist", "producer", "desk", "team",
        "agencies", "agency", "newsroom", "senior", "political", "diplomatic", "foreign", "affairs", "special",
        "freelance",
        "author", "fellow", "professor", "photographer", "associate", "deputy", "managing", "assistant", "guest",
        "national",
        "international", "economics", "business", "defense", "defence", "security", "world", "newspaper", "press",
    ]

    /// Starts of bylines; a capitalized name must follow.
    static let bylines = [
        "by", "written by", "words by", "story by", "text by", "reported by", "report by", "posted by", "published by",
        "author:", "authors:", "byline:", "by:", "von", "par", "por", "автор:",
    ]

    /// Small words inside names.
    static let nameParticles: Set<String> = [
        "de", "del", "della", "der", "den", "di", "da", "dos", "das", "du", "la", "le", "van", "von", "vom", "zu",
        "bin", "ibn",
        "al", "el", "ul", "ter", "ten", "y", "e", "af", "av", "st.", "bint", "abu", "ben",
    ]

    /// The keys of ``keys`` that count in lines of a text too; the others are too common at the start of a headline.
    static let labels: Set<String> = [
        "title", "headline", "hed", "subtitle", "deck", "dek", "subheadline", "standfirst", "outlet", "publisher",
        "publication", "newspaper", "source", "author", "authors", "byline", "date", "published", "publication date",
        "date published", "published on", "url", "link", "permalink", "source url", "language", "lang", "dateline",
        "section",
        "length", "load-date", "publication-type", "body", "editor", "copyright", "updated", "last updated",
        "last modified",
        "retrieved", "accessed", "word count", "edition", "keywords", "tags",
    ]

    /// Keys of "Key: value" lines above or below an article and in front matter, and what they give.
    static let keys: [String: HeadKey] = [
        "title": .title, "headline": .title, "hed": .title, "titel": .title, "subject": .title,
        "subtitle": .subtitle, "description": .subtitle, "deck": .subtitle, "dek": .subtitle, "summary": .subtitle,
        "subheadline": .subtitle, "standfirst": .subtitle, "excerpt": .subtitle, "abstract": .subtitle,
        "lead": .ignored,
        "outlet": .outlet, "publisher": .outlet, "publication": .outlet, "site": .outlet, "site_name": .outlet,
        "sitename": .outlet, "site name": .outlet, "newspaper": .outlet, "agency": .outlet, "source": .source,
        "journal": .outlet, "media": .outlet, "website": .outlet, "provider": .outlet,
        "author": .author, "authors": .author, "by": .author, "byline": .author, "writer": .author, "creator": .author,
        "date": .date, "published": .date, "publishdate": .date, "publish_date": .date, "pubdate": .date,
        "publication date": .date, "publication_date": .date, "date published": .date, "datepublished": .date,
        "published_at": .date, "published on": .date, "pub_date": .date, "published_date": .date, "created": .date,
        "url": .url, "link": .url, "permalink": .url, "canonical": .url, "canonical_url": .url, "source_url": .url,
        "source url": .url, "original_url": .url, "href": .url, "web": .url,
        "lang": .language, "language": .language, "locale": .language,
        "dateline": .dateline, "location": .dateline, "place": .dateline,
        "editor": .ignored, "edited by": .ignored, "section": .ignored, "length": .ignored, "load-date": .ignored,
        "publication-type": .ignored,
        "graphic": .ignored,
        "category": .ignored, "categories": .ignored, "tags": .ignored, "keywords": .ignored, "topics": .ignored,
        "topic": .ignored, "body": .ignored, "copyright": .copyright, "photo": .ignored, "image": .ignored,
        "updated": .updated, "last updated": .updated, "modified": .updated, "last modified": .updated,
        "retrieved": .ignored,
        "accessed": .ignored, "downloaded": .ignored, "saved": .ignored, "word count": .ignored, "edition": .ignored,
    ]
}

/// What a labelled line tells about the article.
enum HeadKey {
    case title, subtitle, outlet, source, author, date, updated, url, language, dateline, copyright, ignored
}
