/// What pages put around articles. All in lower case and ASCII (typographic quotation marks and dashes count as their plain
/// forms); a trailing colon or exclamation mark of the line is not looked at. To add one, add it to its list and
/// a line to `BoilerplateTests`.
enum BoilerplateCues {
    /// Lines that are only this, anywhere in a file.
    static let wholeLines = [
        "advertisement", "advertisements", "advertising", "ad", "ads", "ad feedback", "sponsored", "sponsored content",
        "promoted", "paid content", "story continues below advertisement", "article continues below advertisement",
        "article continues after advertisement", "continue reading below", "skip advertisement", "scroll to continue",
        "share", "share this", "share this article", "share this story", "share this page", "share article",
        "share now",
        "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp",
        "share via email",
        "share to facebook", "share to twitter", "share with friends", "tweet", "tweet this", "pin it", "whatsapp",
        "facebook", "twitter", "linkedin", "telegram", "reddit", "email this", "copy link", "link copied", "copy url",
        "print", "print this", "print this page", "print article", "print-friendly version", "email", "e-mail", "save",
        "save article", "save for later", "bookmark", "bookmark this article", "gift article", "gift this article",
        "listen",
        "listen to article", "listen to this article", "listen to this story", "watch now", "watch live", "play",
        "play video",
        "loading", "loading...", "read more", "read more here", "read the full story", "read full article", "read next",
        "more from this section", "see more", "show more", "see all", "view all", "view comments", "view gallery",
        "toggle caption", "hide caption", "enlarge this image", "image caption", "image credit", "image source",
        "open image in gallery", "open image modal", "skip to content", "skip to main content", "skip to navigation",
        "skip past newsletter promotion", "after newsletter promotion", "back to top", "go to top", "home", "menu",
        "search",
        "log in", "login", "sign in", "sign up", "subscribe", "subscribe now", "subscribe today", "register",
        "register now",
        "donate", "donate now", "support us", "support our work", "contribute", "newsletter", "newsletters", "comments",
        "no comments", "no comments yet", "comments are closed", "add a comment", "post a comment", "post comment",
        "leave a comment", "leave a reply", "write a comment", "join the conversation", "join the discussion", "reply",
        "cancel reply", "submit comment", "click to comment", "report this ad", "report an error", "report a typo",
        "suggest a correction", "previous article", "next article", "previous post", "next post", "previous", "next",
        "published", "updated", "close", "close panel", "share page", "about sharing",
        "follow us", "follow", "follow us on social media", "text size", "font size", "increase text size", "a a a",
        "related", "related topics", "all rights reserved", "breaking news alerts", "get the app", "download the app",
        "download our app", "this video can not be played", "media caption", "getty images", "reuters/file photo",
        "file photo", "ap photo", "afp photo", "end of article", "-end-", "- end -", "###", "* * *", "---", "ends",
        "(ends)", "-ends-", "mehr zum thema", "anzeige", "werbung", "publicité", "publicidad", "teilen", "drucken",
    ]

    /// Lines that start like this, anywhere in a file, where they are no longer than a caption.
    static let lineStarts = [
        "read more:", "read more about", "read also:", "also read:", "also read |", "read |", "must read:", "see also:",
        "see more:", "related:", "related story:", "related stories:", "related article:", "related articles:",
        "related coverage:", "recommended:", "more on this:", "more from", "most read", "watch:", "watch |", "listen:",
        "don't miss:", "explainer:", "in pictures:", "gallery:", "photos:",
        "sign up for our", "sign up for the", "sign up to our", "sign up to receive", "sign up here", "sign up now",
        "sign up today", "sign up for free", "subscribe to our", "subscribe to the", "subscribe for", "subscribe here",
        "subscribe now", "subscribe today", "get our newsletter", "get the latest news", "get the day's",
        "get breaking news", "join our newsletter", "join our mailing list", "join our telegram", "join our whatsapp",
        "join us on telegram", "follow us on", "follow us at", "follow us @", "like us on facebook", "find us on",
        "follow the latest", "share this article", "share this story", "share this on", "share this with",
        "share this page",
        "click here to", "click here for", "tap here to", "download our app", "download the app", "scroll down for",
        "photo credit:", "photo by", "photo:", "photo courtesy", "photograph:", "photograph by", "image:",
        "image credit:",
        "image by", "image courtesy", "image caption", "image source", "picture:", "picture by", "(photo", "(image",
        "(ap photo", "(picture", "(file photo", "file photo:", "file photo -", "credit:", "caption:", "video by",
        "video:",
        "media playback is unsupported", "your browser does not support", "please enable javascript",
        "this article is more than",
        "lesen sie auch:", "lesen sie mehr:", "mehr zum thema:", "lire aussi", "à lire aussi", "leer también",
    ]

    /// Lines that start like this at the head or foot of a file, where they are no sentence.
    static let edgeStarts = [
        "join the", "join our", "subscribe", "sign up", "signup", "follow us", "follow our", "share this", "share on",
        "leave a comment", "leave a reply", "post a comment", "add a comment", "write a comment", "comment on this",
        "view all comments", "show comments", "comments (", "no comments", "comment *", "comment:", "name *", "name:",
        "email *", "email:", "e-mail *", "your comment", "used with permission", "terms of use", "terms of service",
        "terms and conditions", "terms & conditions", "privacy policy", "cookie policy", "about us", "contact us",
        "advertise with us", "contact:", "editorial standards", "manage cookies", "cookie settings", "tags:", "tag:",
        "tags |", "topics:", "topics |", "filed under", "posted in", "categories:", "category:", "keywords:", "labels:",
        "in this article:", "related tags", "related news", "related posts", "related articles", "related content",
        "related stories", "related links", "related coverage", "related topics", "related reading", "read more",
        "read next", "more stories", "more news", "more on", "more from", "more about", "more like this",
        "most popular", "most read", "most viewed", "top stories", "editor's picks", "editors' picks", "recommended",
        "you may also like", "you might also like", "you may like", "up next", "what to read", "don't miss", "also in",
        "also on", "popular now", "around the web", "from our partners", "from the web", "elsewhere on", "support our",
        "support independent", "become a member", "become a patron", "become a supporter", "buy us a", "buy me a",
        "if you liked", "if you enjoyed", "enjoyed this article", "enjoying this", "did you find", "send us your",
        "tell us what", "to comment on", "for more stories", "for more news", "for the latest", "for inquiries",
        "originally published", "first published", "this article first", "this story first", "view original",
        "view source", "read the original", "original article", "original source", "permalink", "short url",
        "shortlink", "source link", "print this", "email this", "page last updated", "page last modified", "views:",
        "word count:", "length:", "reading time", "estimated reading", "time to read", "read time", "newsletter",
        "next:", "previous:", "next article", "previous article",
    ]

    /// Like ``edgeStarts``, and plain enough to hold for whole sentences.
    static let edgeSentences = [
        "your email address will not be published", "enter your email", "enter your e-mail",
        "required fields are marked", "save my name, email", "notify me of",
        "this site uses akismet", "by posting a comment", "be the first to comment", "you must be logged in",
        "log in to leave", "login to comment", "log in to comment", "reprinted with", "reproduced with",
        "republished with", "this material may not be", "this story may not be", "not for reproduction",
        "unauthorized reproduction", "reproduction in whole", "no part of this", "our standards:", "we use cookies",
        "this site uses cookies", "subscribe to", "sign up for", "sign up to", "follow us on", "follow us at",
        "this article was originally", "this article originally", "this article was first",
        "this article first appeared", "this story was originally", "this story first appeared",
        "this article is republished", "this article is reprinted", "this piece was originally",
        "read the original article", "read the original story", "read the full article", "read the full story",
        "a version of this article", "the views expressed",
        "the opinions expressed", "views expressed", "opinions expressed", "disclaimer:", "for permission",
        "to comment on this", "to read more", "to get the latest", "to subscribe", "for more information, visit",
        "have a tip", "got a tip", "got a story", "have a story", "do you have a story", "if you liked this",
        "if you enjoyed this", "was this article", "did you find this", "please consider supporting", "if you value",
    ]

    /// What stands at the start of a line at the head or foot of a file, or after a dash, bar, colon or sentence there.
    static let edgeClauses = [
        "make a charitable donation", "please make a", "subscribe to", "subscribe by email", "make a donation",
        "make a contribution", "donate now", "donate today",
        "donate here",
        "donate to", "please donate", "please consider donating", "please consider making",
        "please consider subscribing",
        "please consider supporting", "consider donating", "support us on patreon", "support our journalism",
        "support our work", "support independent journalism", "help keep", "subscribe to our newsletter",
        "subscribe for free", "sign up for our newsletter", "join the mailing list", "join our mailing list",
        "join our channel", "follow us on", "all rights reserved", "click here to", "your donation", "your support",
        "become a member today", "reprinted with permission", "reprinted with the permission",
    ]

    /// Ends of the line that says how long reading takes ("5 min read").
    static let readingTimes = ["min read", "mins read", "minute read", "minutes read", "minutes to read", "min. read"]

    /// Headings after which, at the foot, lines that look like titles or names are boilerplate too.
    static let listOpeners = [
        "read more", "read next", "read also", "also read", "see also", "related", "more from", "more on",
        "more stories",
        "more news", "most read", "most popular", "most viewed", "trending", "top stories", "latest", "recommended",
        "you may also like", "you might also like", "you may like", "editor's picks", "editors' picks", "don't miss",
        "tags", "topics", "categories", "filed under", "in this article", "leave a comment", "leave a reply",
        "post a comment", "add a comment", "comments", "no comments", "share", "follow us", "up next", "around the web",
        "from our partners", "elsewhere on", "also in", "also on", "popular now", "what to read",
        "join the conversation",
        "advertisement", "copyright", "\u{A9}", "all rights reserved", "about us", "contact us",
    ]
}
