extension Page {
    /// The query language in short; docs/queries.md has it whole.
    mutating func queryLanguage() {
        line(Styled("What a query may say", .bold))
        line()
        table(
            Self.queryForms.map { form, meaning, example in
                [Styled(form, .cyan), Styled(meaning), Styled(example, .dim)]
            },
            indent: 2)
        line()
        paragraph(
            """
            OR, AND and NOT are written in capitals. Capitals and accents make no difference elsewhere, and English \
            words are found in their other forms. A field reaches as far as one word, phrase or group. Dates are those \
            of publication: a year, month or day (2022, 2022-09, 2022-09-15), today or yesterday.
            """)
        line()
        paragraph("In a shell, put a query with quotation marks or parentheses into single quotes:")
        line()
        line("  readout search '\"questions and concerns\" (xi OR putin) -modi since:2022-09'")
    }

    private static let queryForms = [
        ("word word", "with all of these words (--any: with any)", "putin concerns"),
        ("\"several words\"", "with these words side by side", "\"questions and concerns\""),
        ("-…  or  NOT …", "without the word, phrase, group or field", "summit -ukraine"),
        ("… OR …", "with one side or the other", "beijing OR moscow"),
        ("( … )", "as the group says", "xi (samarkand OR uzbekistan)"),
        ("beginning*", "with any word that begins so", "sanction*"),
        ("title:", "in the headline", "title:\"security summit\""),
        ("text:", "in the text under the headline", "text:(gas pipeline)"),
        ("outlet:", "from an outlet whose name has these words", "outlet:\"wall street\""),
        ("path:", "from a file whose path has this in it", "path:2022/september"),
        ("date:", "published then, or between two dates", "date:2022-09..2022-10"),
        ("since:", "published then or later", "since:2022-09"),
        ("until:", "published then or earlier", "until:2022-09-30"),
        ("is:copy", "that repeat another article's text", "summit -is:copy"),
    ]
}
