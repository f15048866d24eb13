package import ReadoutArticles

/// Reads one article: who says what, who is named in it, when things happened, how much, and who is what to whom.
package struct Analyzer: Sendable {
    /// Counts up when an analysis gives something else than before: what is kept of earlier ones is then made anew.
    package static let version = 2

    private let names: NameTagger
    private let actors: ActorFinder
    private let dates: DateFinder
    private let figures: FigureFinder
    private let relations: RelationFinder
    private let quotes: QuoteFinder

    /// An analyzer with the weights and gazetteers of `models`; it works, worse, without them.
    package init(models: Models) {
        let gazetteer = Gazetteer(models: models)
        names = NameTagger(models: models, gazetteer: gazetteer)
        actors = ActorFinder(gazetteer: gazetteer)
        dates = DateFinder()
        figures = FigureFinder()
        relations = RelationFinder(gazetteer: gazetteer)
        quotes = QuoteFinder(models: models, gazetteer: gazetteer)
    }

    /// Takes what is made at its first use (lexicons) out of the time of the first article.
    package func warmUp() {
        let text = "In 2022, Mara Aurel, the president of Aurelia, met about 100 people in Paris on 3 May."
        _ = analyze(Article(format: .text, language: "en", text: text, paragraphs: [0..<text.utf8.count]))
    }

    /// What is found in an article. The same article gives the same, whatever was read before.
    package func analyze(_ article: Article) -> Analysis {
        let text = AnnotatedText(article)
        let mentions = actors.mentions(names.names(in: text), in: text, of: article)
        let dates = dates.dates(in: text, published: article.published?.value)
        let figures = figures.figures(in: text, dates: dates)
        let relations = relations.relations(in: text, mentions: mentions, dates: dates)
        let quotes = quotes.quotes(in: text, mentions: mentions, dates: dates)
        return Analysis(
            quotes: quotes,
            mentions: mentions.filter { !$0.isDemonym }.map {
                Mention(actor: $0.actor, kind: $0.kind, range: $0.range, role: $0.role)
            },
            dates: dates, figures: figures, relations: relations)
    }
}
