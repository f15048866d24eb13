/// The form that an article's file had; the raw value is the contract's word for it.
package enum Format: String, Sendable, Equatable, CaseIterable {
    case text, markdown, html, mhtml, mail, feed, json, nitf, newsml, pdf, docx, odt
}
