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
            OR, AND and NOT are written in capitals. Capitals and accents make no difference elsewhere. Words are found in \
            their other grammatical forms, phrases as you write them. A word with a hyphen is a phrase, or one word: \
            cease-fire. A ? at the end of a question is only punctuation. A field reaches as far as one word, phrase or \
            group; -field:… leaves out what it finds.
            """)
        line()
        paragraph("In watch --quotes and quotes --about, bare words are those of one quote: said:xi taiwan.")
        line()
        line(Styled("Dates", .bold))
        line()
        table(Self.dateForms.map { [Styled($0.0, .cyan), Styled($0.1)] }, indent: 2)
        line()
        paragraph("In a shell, put a query with quotation marks, parentheses, *, ? or = into single quotes:")
        line()
        line("  readout search '\"questions and concerns\" (xi OR putin) -modi since:2022-09'")
    }

    private static let queryForms = [
        ("word word", "with all of these words (--any: with any)", "putin concerns"),
        ("\"several words\"", "with these words side by side", "\"questions and concerns\""),
        ("-…  or  NOT …", "without the word, phrase, group or field", "summit -ukraine"),
        ("… OR …", "with one side or the other", "beijing OR moscow"),
        ("( … )", "as the group says", "xi (samarkand OR uzbekistan)"),
        ("\"two words\"~5", "near one another, with five others between", "\"gas pipeline\"~5"),
        ("beginning*", "with any word that begins so", "sanction*"),
        ("w?ldc*rds", "with any word of this shape", "organi?ation"),
        ("=word", "with the word as it is written", "=May"),
        ("title:", "in the headline", "title:\"security summit\""),
        ("text:", "in the text under the headline", "text:(gas pipeline)"),
        ("by:", "by an author with this name", "by:\"ann smith\""),
        ("outlet:", "from an outlet whose name has these words", "outlet:\"wall street\""),
        ("actor:", "that mentions whoever has this name", "actor:tokayev"),
        ("person: org:", "the same, a person or an organization", "person:\"ann smith\""),
        ("place: state:", "the same, a place or a state", "state:kazakhstan"),
        ("said:", "that quotes whoever has this name", "said:\"xi jinping\""),
        ("quote:", "in which somebody is said to have said it", "quote:\"no limits\""),
        ("path:", "from a file whose path has this in it", "path:2022/september"),
        ("lang:", "in this language, by code or English name", "lang:german"),
        ("format:", "from a file of this form", "format:pdf"),
        ("date:", "published then, or between two dates", "date:2022-09..2022-10"),
        ("since:", "published then or later", "since:2022-09"),
        ("until:", "published then or earlier", "until:2022-09-30"),
        ("added:", "that came to the desk then", "added:yesterday"),
        ("is:copy", "that repeat another article's text", "summit -is:copy"),
        ("query:", "that the saved query of this name finds", "query:energy"),
    ]

    private static let dateForms = [
        ("2022  2022-09  2022-09-15", "a year, a month, a day"),
        ("\"sept 2022\"  15-sept-2022", "the same in words"),
        ("today  yesterday  friday", "the last such day"),
        ("\"this week\"  \"last month\"", "a week, month or year of the calendar, whole"),
        ("\"last 7 days\"  \"last 3 months\"", "up to today"),
        ("2022-09..2022-10  2022-09..", "from the first to the last, both included"),
    ]
}
