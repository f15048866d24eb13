package import ReadoutAnalysis
package import ReadoutSearch

// Who, when, how much, as the desk answers. Each answer is of one moment of the archive.
extension Archive {
    /// No actor bears a name.
    package struct UnknownActor: Error {
        package let name: String
        /// Names of actors that are spelled alike, the likeliest first; five at most.
        package let suggestions: [String]
    }

    /// One actor, and what it has to do with others.
    package struct ActorPage: Sendable {
        package var actor: ActorRecord
        /// What it says, those of the newest articles first.
        package var quotes: [StoredQuote]
        /// Those that it is subject or object of, the newest article first.
        package var relations: [StoredRelation]
        /// Who is named in the same articles, the most frequent first.
        package var together: [ActorCount]
    }

    /// As many of the newest articles that match a query, or of all, are looked through for figures and actors,
    static let manyArticles = 20_000
    /// and for dates.
    private static let datedArticles = 1_000

    /// The articles that match a query, the newest first; at most so many. On the calling thread.
    private func matching(_ query: Query, limit: Int) throws -> [Int] {
        guard let snapshot = moment.snapshot else { return [] }
        return try snapshot.search(SearchRequest(query: query, sort: .newest, limit: limit)).hits.map(\.article)
    }

    func articles(_ query: Query?, limit: Int) async throws -> [Int]? {
        guard let query else { return nil }
        return try await Threads.run { try self.matching(query, limit: limit) }
    }

    /// What `body` answers, with the tally of its moment.
    func ask<Value: Sendable>(
        _ body: @Sendable @escaping (ArchiveView, ActorResolver) throws -> Value
    ) async throws -> (Value, Tally) {
        try await read { view in (try body(view, try view.resolver()), try view.tally()) }
    }

    static func group(_ name: String, _ view: ArchiveView, _ resolver: ActorResolver) throws -> ActorGroup {
        if let group = try resolver.group(named: name) { return group }
        throw UnknownActor(name: name, suggestions: try view.suggestions(for: name, limit: 5, resolver))
    }

    /// The actors that most articles mention, the most frequent first.
    package func actors(
        query: Query?, name: String?, kind: ActorKind?, limit: Int, offset: Int
    ) async throws -> (ListPage<ActorRecord>, Tally) {
        let articles = try await articles(query, limit: Self.manyArticles)
        return try await ask { view, resolver in
            if let articles {
                return try view.actors(
                    in: articles, name: name, kind: kind, limit: limit, offset: offset, resolver)
            }
            if let name {
                return try view.actors(name: name, kind: kind, limit: limit, offset: offset, resolver)
            }
            return try view.actors(kind: kind, limit: limit, offset: offset, resolver)
        }
    }

    /// The actor with a name.
    package func actor(named name: String, limit: Int) async throws -> (ActorPage, Tally) {
        try await ask { view, resolver in
            let group = try Self.group(name, view, resolver)
            let relations = try view.relations(.init(either: group), limit: limit, offset: 0, resolver)
            let quotes = try view.quotes(
                .init(speaker: group, limit: Self.manyArticles), limit: limit, offset: 0, resolver)
            return ActorPage(
                actor: try view.record(group, resolver), quotes: quotes.items, relations: relations.items,
                together: try view.together(group, limit: limit, resolver))
        }
    }

    /// Relations, the newest article first.
    package func relations(
        subject: String?, relation: RelationName?, object: String?, at date: String?, polarity: Relation.Polarity?,
        limit: Int, offset: Int
    ) async throws -> (ListPage<StoredRelation>, Tally) {
        try await ask { view, resolver in
            let request = ArchiveView.RelationRequest(
                subject: try subject.map { try Self.group($0, view, resolver) }, relation: relation,
                object: try object.map { try Self.group($0, view, resolver) }, date: date, polarity: polarity)
            return try view.relations(request, limit: limit, offset: offset, resolver)
        }
    }

    /// Figures, the newest article first.
    package func figures(
        query: Query?, unit: String?, limit: Int, offset: Int
    ) async throws -> (ListPage<StoredFigure>, Tally) {
        let articles = try await articles(query, limit: Self.manyArticles)
        return try await ask { view, _ in
            try view.figures(
                in: try articles ?? view.newest(limit: Self.manyArticles), unit: unit, limit: limit, offset: offset)
        }
    }

    /// What articles say happened when, the earliest first.
    package func timeline(
        query: Query?, actor: String?, limit: Int, offset: Int
    ) async throws -> (ListPage<StoredTimelineEntry>, Tally) {
        let found = try await articles(query, limit: actor == nil ? Self.datedArticles : Self.manyArticles)
        return try await ask { view, resolver in
            let group = try actor.map { try Self.group($0, view, resolver) }
            var articles = found
            if let group {
                let naming = try view.articles(of: group, limit: Self.manyArticles)
                let wanted = articles.map(Set.init)
                articles = Array(naming.filter { wanted?.contains($0) ?? true }.prefix(Self.datedArticles))
            }
            return try Timeline(view, resolver).entries(
                in: try articles ?? view.newest(limit: Self.datedArticles), actor: group, limit: limit, offset: offset)
        }
    }

    // MARK: Searching by actor

    /// All names in articles of the actor that a name means, for `QueryParser.actors`; nil where no such actor is known.
    /// On the calling thread.
    package func indexedActors(_ field: ActorTerm.Field, _ name: String) -> [IndexedActor]? {
        let kinds = Set(field.kinds.map(ActorKind.init))
        return try? readNow { view in
            try view.resolver().group(named: name, kinds: kinds)?.names
                .map { IndexedActor(IndexedActor.Kind($0.kind), $0.text) }
        }
    }

    /// Which names of the most frequent actors facets count together. On the calling thread.
    package func actorMerges() -> ActorMerges {
        (try? readNow { view in
            try context.memory.merges(of: view.resolver()) { resolver in try view.actorMerges(resolver) }
        }) ?? .none
    }

    /// Another number whenever the knowledge files have changed, by which names may mean other actors.
    package var knowledgeGeneration: Int { knowledge.current.generation }

    // MARK: Corrections

    /// What somebody wants changed that cannot be, in words.
    package struct BadCorrection: Error {
        package let reason: String

        package init(reason: String) { self.reason = reason }
    }

    /// The names are one actor's, of which the first is shown.
    package func mergeActors(_ names: [String]) async throws {
        try Self.check(names, least: 2)
        // The shown name may be a new one.
        let others = try await known(Array(names.dropFirst()))
        let all = try await known(names, mayBeNew: true)
        try await edit { $0.merge(names, all: others + all) }
    }

    /// The first name is another actor's than each of the others.
    package func splitActors(_ names: [String]) async throws {
        try Self.check(names, least: 2)
        _ = try await known(names)
        try await edit { $0.split(names) }
    }

    /// The actor is shown by another name, which is nobody else's.
    package func renameActor(_ name: String, to shown: String) async throws {
        try Self.check([name, shown], least: 2)
        let (group, other) = try await read { view in
            let resolver = try view.resolver()
            return (try Self.group(name, view, resolver).id, try resolver.group(named: shown)?.id)
        }
        if let other, other != group {
            throw BadCorrection(reason: "\(shown) is the name of another actor: merge the two if they are one")
        }
        let all = try await known([name])
        try await edit { $0.merge([shown, name], all: all) }
    }

    /// The names are no actors', nor are the others that articles give these.
    package func dismissActors(_ names: [String]) async throws {
        try Self.check(names, least: 1)
        let all = try await known(names)
        try await edit { $0.dismiss(all) }
    }

    /// What is wrong with the knowledge files and what to do, in words.
    package var knowledgeProblems: [String] { knowledge.problems }

    private static func check(_ names: [String], least: Int) throws {
        guard names.count >= least else {
            throw BadCorrection(reason: least == 1 ? "name an actor" : "name \(least) actors at least")
        }
        for name in names {
            guard !NameKey.folded(name).isEmpty else { throw BadCorrection(reason: "\"\(name)\" is no name") }
            let isLine = name.utf8.count <= 256 && name.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "|") }
            guard isLine, !name.hasPrefix("#") else {
                throw BadCorrection(reason: "\"\(name)\" is no name: it is a line without | of 256 bytes at most")
            }
        }
        guard Set(names.map(NameKey.folded)).count == names.count || least == 1 else {
            throw BadCorrection(reason: "name different names")
        }
    }

    /// These names and the others that articles give their actors.
    /// - Throws: `UnknownActor` of a name that is nobody's, unless it may be new.
    private func known(_ names: [String], mayBeNew: Bool = false) async throws -> [String] {
        try await read { view in
            let resolver = try view.resolver()
            var all = names
            var seen = Set(names.map(NameKey.folded))
            for name in names {
                let group = try mayBeNew ? resolver.group(named: name) : Self.group(name, view, resolver)
                for row in group?.names ?? [] where seen.insert(NameKey.folded(row.text)).inserted {
                    all.append(row.text)
                }
            }
            return all
        }
    }

    private func edit(_ body: @Sendable @escaping (inout KnowledgeEdit) -> Void) async throws {
        try await Threads.run { [knowledge] in
            do {
                try knowledge.edit(body)
            } catch let error as KnowledgeFolder.Unreadable {
                throw Failure(description: "the files in \(knowledge.path) cannot be changed: \(error.reason)")
            }
        }
    }
}
