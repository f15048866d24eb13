/// The values of `format:`, which are the contract's names of the forms of files (org.readout.Desk.varlink).
enum FormatNames {
    static let all = [
        "text", "markdown", "html", "mhtml", "mail", "feed", "json", "nitf", "newsml", "pdf", "docx", "odt",
    ]
}
