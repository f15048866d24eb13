/// Words in the `class`, `id`, `role` and `itemprop` values of web pages that tell what is in an element. A value is cut
/// into words at spaces, hyphens, underscores, digits and before capitals; an entry is one word or up to three that follow
/// each other, written together ("storybody" for "story-body", "story_body" and "storyBody").
///
/// From the usual names of WordPress themes, Drupal, TYPO3, AMP, Bootstrap and newspapers' systems in English, German,
/// French, Spanish, Italian, Dutch and Portuguese, and the names that occur most on the development half of the pages that
/// are measured. To add one, add it to its list and a line to `HTMLFragmentTests`.
enum HintWords {
    /// The element is the article's body.
    static let body = [
        "articlebody", "articlecontent", "articletext", "articlecopy", "articlecontents", "articlemain",
        "articlebodycontent", "articlebodytext", "articleparagraph", "articleparagraphs", "articlesection",
        "articleinner", "articledetail", "articledetails", "articlestory", "articlewrap",
        "storybody", "storycontent", "storytext", "storycopy", "storymain", "storybodytext", "storyparagraph",
        "storycontents", "storydetail",
        "entrycontent", "entrytext", "entrybody", "entrycontents", "entryinner",
        "postcontent", "postbody", "posttext", "postentry", "postcontents", "postarticle", "postinner", "postcopy",
        "postbodytext", "singlecontent", "singlepostcontent", "blogcontent", "blogtext", "blogpostcontent", "blogentry",
        "blogpostbody", "newsbody", "newstext", "newscontent", "newsdetail", "newsarticle", "newsstory",
        "bodycopy", "bodytext", "bodycontent", "textbody", "maintext", "maincopy", "maincontentbody", "contentbody",
        "contenttext", "contentarticle", "contentmain", "contentcopy", "contenttextbody", "pagebody", "textcontent",
        "richtext", "wysiwyg", "paragraphsitems", "fieldnamebody", "fieldbody", "nodecontent", "nodebody",
        "artikelbody", "artikeltext", "artikelinhalt", "artikelcontent", "beitragstext", "beitraginhalt",
        "artikelinner", "articletxt", "txtarticle", "textearticle", "corpsarticle", "contenuarticle", "articlecorps",
        "cuerpo", "cuerponoticia", "noticiacuerpo", "textonoticia", "contenidonoticia", "notacuerpo", "cuerponota",
        "notatexto", "corpodotexto", "textoarticulo", "testoarticolo", "corpoarticolo", "corponoticia",
        "hentrycontent", "theiapostslider", "pfcontent", "rtejustify", "livetext",
        "tdpostcontent", "instapaperbody", "econtent", "mwparseroutput", "mwcontenttext",
    ]

    /// The element may be the article, with more around its body.
    static let article = [
        "article", "articles", "story", "post", "hentry", "entry", "content", "main", "maincontent", "blogpost",
        "newsitem", "artikel", "beitrag", "noticia", "nota", "contenu", "inhalt", "text", "single", "detail",
    ]

    /// Comments and notices about data protection: no part of any article, however long they are.
    static let foreign = [
        "comment", "comments", "commentlist", "commentslist", "commentlists", "commentform", "commentrespond",
        "commentsarea",
        "commentarea", "commentsection",
        "commentcontent", "commentbody", "commenttext", "commentcontainer", "commentthread", "commentswrapper",
        "commentwrapper", "commentblock", "commentbox",
        "respond", "disqus", "disqusthread", "discussion", "kommentar", "kommentare", "kommentarliste",
        "leserkommentare",
        "commentaires", "comentarios", "commenti", "reacties", "trackback", "trackbacks", "pingback", "pingbacks",
        "guestbook", "livefyre", "fbcomments", "coraltalk", "usercomments", "leserbriefe", "replies",
        "cookie", "cookies", "cookiebar", "cookienotice", "cookieconsent", "cookiebanner", "cookielayer", "cookiehint",
        "gdpr", "rodo", "consent", "cmp", "cmplz", "borlabs", "brlbs", "dsgvo", "onetrust", "privacynotice",
    ]

    /// What the element holds is no part of the article, unless it is much of the page's text.
    static let out = [
        "nav", "navi", "navbar", "navigation", "navigations", "subnav", "mainnav", "topnav", "sidenav", "pagenav",
        "postnav", "postnavigation", "navlinks", "pagelinks", "menu", "menus", "submenu", "mainmenu", "megamenu",
        "menue", "hauptmenue",
        "topmenu", "sidemenu", "dropdown", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "brotkrumen", "pagination",
        "pager",
        "paging", "sitemap", "toolbar", "topbar", "navbox", "skiplink", "skiplinks", "skip",
        "footer", "footers", "footernav", "pagefooter", "sitefooter", "colophon", "fusszeile", "siteheader",
        "pageheader",
        "masthead", "topheader", "headernav", "siteinfo", "sitebranding",
        "sidebar", "sidebars", "seitenleiste", "marginalspalte", "rightrail", "siderail", "rightcolumn", "rightcol",
        "sidecolumn", "widgetarea", "widgets", "blogroll", "tagcloud", "textwidget", "widgettitle",
        "related", "relateds", "relatedposts", "relatedarticles", "relatedcontent", "relatedlinks", "relatednews",
        "relatedstories",
        "relatedtopics", "recommended", "recommendation", "recommendations", "recommends", "readmore", "readalso",
        "readnext", "morestories",
        "morenews", "morefrom", "moreon", "morearticles", "moreposts", "mostread", "mostviewed", "mostpopular",
        "popular", "popularposts", "trending",
        "latestnews", "latestposts", "recentposts", "recentcomments", "recent", "similar", "similarposts",
        "youmaylike", "alsolike", "seealso", "uplinks",
        "outbrain", "taboola", "zergnet", "revcontent", "mgid", "plista", "ligatus", "viral", "crosslink", "crosslinks",
        "linkbox", "linklist", "linkliste", "artikelempfehlung", "artikelempfehlungen", "mehrzumthema", "zumthema",
        "weiterlesen", "empfehlungen", "aehnliche", "teaserlist", "teaserliste", "teasers", "teaserblock",
        "teaserbox", "lireaussi", "alireaussi", "relacionadas", "relacionados", "correlati", "onwardjourney",
        "nextpost", "prevpost", "previouspost", "nextarticle", "prevnext", "postpagination", "sphereit",
        "share", "sharing", "shares", "sharebar", "sharebuttons", "sharebutton", "sharetools", "sharelinks",
        "sharedaddy", "addthis", "addtoany", "sharethis",
        "social", "socials", "socialmedia", "socialbar", "sociallinks", "socialicons", "socialshare", "shariff",
        "heateor", "ssba", "teilen", "partager", "compartir", "condividi", "jpshares", "dpspcontent", "followus",
        "followbuttons", "bookmarks", "tellafriend", "emailthis", "printlinks", "articletools", "articleactions",
        "jplikeswidget", "jprelatedposts", "postlikes", "likebutton", "facebooklike", "fblike", "tweetbutton",
        "tweetmeme",
        "newsletter", "newsletters", "newslettersignup", "signup", "subscribe", "subscription", "subscriptions",
        "subscribebox", "optin", "mailinglist", "mailchimp", "mcembed", "leadgen", "registration", "paywall",
        "paywalloverlay", "loginform", "login", "signin", "register", "membership", "donate", "donation", "spenden",
        "abo", "abobox", "aboteaser", "cta", "calltoaction",
        "popup", "modal", "overlay", "lightbox", "tooltip", "offcanvas",
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertisements", "advertising", "adbox",
        "adcontainer", "adslot", "adunit", "adwrapper", "adplacement", "adsbygoogle", "anzeige", "anzeigen", "werbung",
        "publicite", "pub", "publicidad", "pubblicita", "banner", "banners", "sponsor", "sponsored", "sponsors",
        "promo", "promos", "promotion", "promobox", "dfp", "gptad", "googlead", "skyscraper", "billboard", "adsense",
        "affiliate", "shopping", "partnerlinks", "inlinead", "paidcontent",
        "authorbox", "authorbio", "aboutauthor", "abouttheauthor", "authorinfo", "authordescription", "authorprofile",
        "authorcard", "authordetails", "authorcontainer", "postauthor", "entryauthor", "autorbox", "autoreninfo",
        "authorarea", "authorblock", "authoravatar", "biography", "authorsbio", "vcard",
        "gravatar", "authorbios", "articleauthor", "articleauthors",
        "tags", "taglist", "taglinks", "posttags", "articletags", "entrytags", "tagscontainer", "schlagworte",
        "keywords", "catlinks", "postcategories", "topics", "topiclist", "themen", "entryutility", "postfooter",
        "entryfooter", "articlefooter", "postmetadata", "filedunder", "postedin",
        "copyright", "imprint", "impressum", "disclaimer", "legal", "rating", "ratings", "starrating", "votes",
        "voting",
        "poll", "quiz", "survey", "feedback",
        "weather", "wetter", "search", "searchform", "searchbox", "suche", "noprint", "printonly", "onlyprint",
        "reflist",
        "mwindicators", "printfooter", "hatnote", "ambox", "references", "toc", "tableofcontents",
        "inhaltsverzeichnis", "eztoc", "tocbox",
        "loading", "spinner", "noscript", "jsdisabled", "slideshowcontrols", "playercontrols", "videoplayer",
        "audioplayer", "podcastplayer", "speechkit", "ticker", "newsticker", "marquee", "notification", "errormessage",
        "imagegallery", "galleryicon", "thumbnails", "swiper", "carousel", "slider", "slick",
        "shoppingcart", "warenkorb", "addtocart", "productlist", "upsell", "crosssell",
        "pagetools", "seitenfunktionen", "servicelinks", "servicenav", "metanav", "metanavi", "langswitch",
        "languageswitcher", "fontsize", "backtotop", "scrolltop", "totop", "toplink",
    ]

    /// What the element holds is less likely the article.
    static let doubtful = [
        "aside", "side", "widget", "box", "module", "teaser", "teasertext", "card", "cards", "item", "list", "info",
        "infobox",
        "meta", "link", "links", "right", "rail", "extra", "extras", "tools", "service", "contact", "kontakt",
        "profile", "bio", "about", "more", "mehr", "bottom", "foot", "header", "promoted", "event", "events",
        "calendar", "gallery", "video", "media", "embed", "embedded", "accordion", "tabs", "tab", "product", "comment",
        "reply", "replies", "excerpt", "latest", "archive", "factbox", "faktenbox", "infokasten",
        "attachment", "form", "button", "buttons", "btn", "hero",
    ]

    /// What a page does not show, or only to screen readers, and its marks for editing.
    static let hidden = [
        "screenreadertext", "sronly", "visuallyhidden", "visuallyhide", "editsection", "mweditsection", "mwjumplink",
    ]

    /// A picture's text.
    static let caption = [
        "caption", "captions", "imagecaption", "imgcaption", "photocaption", "wpcaption", "wpcaptiontext",
        "captiontext", "figcaption", "mediacaption", "piccaption", "picturecaption", "photocredit", "imagecredit",
        "imgcredit", "credit", "credits", "imagesource", "bildunterschrift", "bildtext", "bildquelle", "bu",
        "bildunterzeile",
        "thumbcaption", "gallerycaption", "legende", "legend", "didascalia", "piedefoto", "imagedescription",
        "copyrightnotice",
        "imagedesc", "photodesc", "imgdesc", "bildinfo", "photographer", "fotocredit", "mediainfo",
        "mediadescription", "imageinfo",
    ]

    /// Who wrote it and when, its number of words and the like.
    static let meta = [
        "byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "verfasser", "writer", "posted",
        "postedon", "postdate", "date", "datum", "dateline", "datetime", "timestamp", "time", "pubdate", "published",
        "publishdate", "publishdate", "entrydate", "entrymeta", "postmeta", "articlemeta", "metadata", "metainfo",
        "articleinfo", "postinfo", "articledate", "storymeta", "metabar", "postheadermeta", "submitted", "lastmodified",
        "updated", "lastupdated",
        "readingtime", "readtime", "lesezeit", "wordcount", "postviews", "viewcount", "category", "categories",
        "kicker", "dachzeile", "rubrik", "overline", "eyebrow", "spitzmarke", "roofline", "permalink",
        "articlecategory",
    ]

    /// The opening paragraph, set apart.
    static let lead = [
        "lead", "lede", "leadtext", "intro", "introtext", "introduction", "standfirst", "vorspann", "anleser",
        "einleitung", "anriss", "chapo", "chapeau", "entradilla", "bajada", "sommario", "occhiello", "deck", "dek",
        "articlesummary", "articleintro", "articlelead", "storyintro", "shorttext", "articledescription",
        "introduccion", "articleteaser", "abstract", "shortinfo", "articleexcerpt", "subheadline", "subtitle",
        "articledek",
        "storysummary", "articlesubtitle", "articleteaser", "articlestandfirst",
    ]

    /// Words that say nothing of what is in an element, at the start or end of a token.
    static let plain = [
        "js", "wrapper", "wrap", "container", "box", "area", "list", "block", "section", "inner", "outer", "holder",
        "module", "component", "row", "col", "widget", "group", "bar", "content", "main", "page", "site", "the", "my",
        "l", "c", "m", "o", "a", "s", "t", "td", "tdb", "wp", "elementor", "field", "panel", "div", "entry", "post",
        "article",
    ]

    /// A token that starts with one of these names the article's subjects.
    static let subjects = ["category", "tag", "cat", "topic", "tags", "author", "type", "status", "format", "postid"]

    /// Before or after a word of ``out``, these make it say something else ("no-sidebar", "comments-open").
    static let negating = [
        "no", "not", "non", "has", "with", "without", "open", "closed", "enabled", "disabled", "ohne", "mit", "layout",
    ]

    /// How bylines start, in lower case.
    static let bylineStarts = [
        "by ", "von ", "par ", "por ", "di ", "door ", "af ", "av ", "text:", "foto:", "autor", "author",
    ]
}
