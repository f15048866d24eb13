/// Names of elements and attributes that are looked for, in HTML and the XML forms; the parser numbers them in this order.
/// XML names are those without the prefix ("encoded" of content:encoded).
enum MarkupName: UInt32, CaseIterable, Sendable {
    // HTML: structure
    case html = 1, head, body, title, meta, link, base, script, style, noscript, template, article, main, section, div,
        span
    case header, footer, aside, nav, address, p, br, hr, pre, blockquote, q, cite, h1, h2, h3, h4, h5, h6, hgroup
    case ul, ol, li, dl, dt, dd, menu, figure, figcaption, img, picture, source, video, audio, track, iframe, embed
    case object, canvas, svg, math, table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td, form, fieldset
    case legend, label, input, button, select, option, textarea, dialog, details, summary, map, area, time, a, b, i, u
    case s, strong, em, small, big, sub, sup, del, ins, mark, abbr, acronym, code, kbd, samp, font, center, tt, wbr
    case frame, frameset, noframes, data, output, ruby, rt, rp
    // HTML: attributes
    case id, `class`, href, src, alt, rel, type, name, content, property, lang, role, hidden, datetime, pubdate, charset
    case itemprop, itemtype, itemscope, itemid, value, `for`, width, height, align, media, language
    case httpEquiv
    case ariaHidden
    case ariaLabel
    // feeds
    case rss, feed, channel, item, entry, guid, pubDate, description, encoded, creator, author, updated, published
    case uri, email, issued, modified, date, publisher, dc, category, isPermaLink, RDF, contributor, lastBuildDate
    // NITF and NewsML-G2
    case nitf, hedline, hl1, hl2, byline, dateline, distributor, tagline, docdata, pubdata, block, person, org, location
    case newsItem, newsMessage, packageItem, itemMeta, contentMeta, contentSet, inlineXML, inlineData, headline, itemSet
    case versionCreated, firstCreated, contentCreated, provider, copyrightHolder, by, creditline, literal, contenttype
    case norm, slugline, version, tag, story, num, frac, chron, event, money, virtloc, nitfTable
    case dateIssue
    case dateRelease
    case docCopyright
    case positionSection
    case bodyHead
    case bodyContent
    case bodyEnd
    // DOCX and ODT
    case document, r, t, tab, cr, pPr, pStyle, numPr, outlineLvl, val, sdtContent, tbl, delText, instrText,
        noBreakHyphen
    case office, text, h, outlineLevel, styleName, lineBreak
    case list, listItem, c, note, annotation, coreProperties, subject, created, lastModifiedBy
    case initialCreator, creationDate, generator, keywords, displayName
    case automaticStyles, parentStyleName, trackedChanges

    /// The name as it is written.
    var text: String {
        switch self {
        case .httpEquiv: "http-equiv"
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .nitfTable: "nitf-table"
        case .dateIssue: "date.issue"
        case .dateRelease: "date.release"
        case .docCopyright: "doc.copyright"
        case .positionSection: "position.section"
        case .bodyHead: "body.head"
        case .bodyContent: "body.content"
        case .bodyEnd: "body.end"
        case .outlineLevel: "outline-level"
        case .styleName: "style-name"
        case .lineBreak: "line-break"
        case .listItem: "list-item"
        case .initialCreator: "initial-creator"
        case .creationDate: "creation-date"
        case .displayName: "display-name"
        case .automaticStyles: "automatic-styles"
        case .parentStyleName: "parent-style-name"
        case .trackedChanges: "tracked-changes"
        default: String(describing: self)
        }
    }
}
