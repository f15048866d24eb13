import ReadoutProtocol

extension DeskAnswers {
    /// The methods of the contract that are answered; the others are MethodNotImplemented.
    var methods: VarlinkMethods {
        var methods = VarlinkMethods()
        methods.on(Contract.GetStatus.self) { _, _ in try await status() }
        methods.on(Contract.Sync.self) { parameters, _ in try await sync(parameters) }
        methods.on(Contract.Search.self) { parameters, _ in try await search(parameters) }
        methods.on(Contract.GetArticle.self) { parameters, _ in try await article(parameters) }
        methods.on(Contract.ListRevisions.self) { parameters, _ in try await revisions(parameters) }
        methods.on(Contract.ListFiles.self) { parameters, _ in try await files(parameters) }
        methods.on(Contract.Explain.self) { parameters, _ in try await explain(parameters) }
        methods.on(Contract.ListQuotes.self) { parameters, _ in try await quotes(parameters) }
        methods.on(Contract.ListActors.self) { parameters, _ in try await actors(parameters) }
        methods.on(Contract.GetActor.self) { parameters, _ in try await actor(parameters) }
        methods.on(Contract.EditActors.self, access: .change) { parameters, _ in try await editActors(parameters) }
        methods.on(Contract.ListRelations.self) { parameters, _ in try await relations(parameters) }
        methods.on(Contract.ListFigures.self) { parameters, _ in try await figures(parameters) }
        methods.on(Contract.GetTimeline.self) { parameters, _ in try await timeline(parameters) }
        methods.stream(Contract.Follow.self) { parameters, _, send in
            try await follow(parameters, send)
            throw CancellationError()
        }
        methods.stream(Contract.Watch.self) { parameters, _, send in
            try await watch(parameters, send)
            throw CancellationError()
        }
        methods.on(Contract.Retry.self, access: .change) { parameters, _ in try await retry(parameters) }
        methods.on(Contract.Rescan.self, access: .change) { parameters, _ in try await rescan(parameters) }
        methods.on(Contract.SaveQuery.self, access: .change) { parameters, _ in try await saveQuery(parameters) }
        methods.on(Contract.ListSavedQueries.self) { _, _ in try await savedQueries() }
        methods.on(Contract.DeleteQuery.self, access: .change) { parameters, _ in try await deleteQuery(parameters) }
        methods.on(Contract.Verify.self, access: { $0.repair ?? false ? .change : .read }) { parameters, _ in
            try await verify(parameters)
        }
        return methods
    }
}
