internal import Synchronization

/// What happens in the background: one thread carries out what `IndexState` says is to be done, and ends.
extension SearchIndex {
    /// Begins work in the background if there is some and nobody at it; else makes a merge look up.
    func startWork() {
        isUrgent.store(true, ordering: .releasing)
        guard state.withLock({ $0.startWork() }) else { return }
        // Without a thread the work is done here: slower for the caller, but done.
        if !BackgroundThread.start({ [self] in work() }) { work() }
    }

    /// Blocks until all that is in the state now is on disk.
    func waitForWrite() throws(Failure) {
        let request = FlushRequest()
        guard state.withLock({ $0.request(request) }) else {
            throw Failure(description: "\(folder.path): the index is closed")
        }
        startWork()
        try request.wait()
    }

    /// Blocks until there is nothing to be done in the background. No work begins by itself then: only by a change.
    package func waitForEnd() { state.withLock { $0.awaitEnd() }?.wait() }

    private func work() {
        while let task = state.withLock({ $0.continueWork() }) { carryOut(task) }
    }

    private func carryOut(_ task: IndexState.Task) {
        switch task {
        case .write:
            let write = state.withLock { $0.beginWrite() }
            var failure: Failure?
            do throws(Failure) { if write.isNeeded { try carryOut(write) } } catch { failure = error }
            state.withLock { [failure] in $0.endWrite(write, failure) }
            for request in write.requests { request.finish(failure) }
        case .mergeMemory(let inputs):
            do throws(Failure) { try mergeMemory(inputs) } catch { state.withLock { $0.fail(task, error) } }
        case .mergeFiles(let inputs):
            do throws(Failure) { try mergeFiles(inputs) } catch {
                state.withLock { if !$0.isClosing { $0.fail(task, error) } }
            }
        }
    }

    /// Brings to disk what was there when the writing began: what has been deleted since is deleted with the next
    /// write, together with what took its place.
    private func carryOut(_ write: IndexState.Write) throws(Failure) {
        var onDisk = write.parts.filter(\.isFile)
        let memory = write.parts.filter { !$0.isFile }
        for group in policy.files(memory.map(\.size)) {
            let inputs = group.map { memory[$0] }
            let part = try makeFile(of: inputs) { false }
            replace(inputs, by: part)
            onDisk.append(part)
        }
        let manifest = Manifest(
            identity: identity, position: write.position, nextNumber: state.withLock { $0.nextNumber },
            commonWords: commonWords.words,
            segments: onDisk.map {
                Manifest.Entry(
                    number: $0.number, bytes: $0.segment.bytes.all.count, documents: $0.segment.count,
                    deleted: $0.deleted)
            })
        try folder.write(manifest.encoded(), to: IndexFolder.manifest)
        // A file that is being written, by the merge that this one interrupts, has another name as yet.
        let names = (try? folder.names()) ?? []
        let unneeded = names.filter { !manifest.names.contains($0) && !$0.hasSuffix(IndexFolder.unfinished("")) }
        folder.remove(unneeded)
    }

    private func mergeMemory(_ inputs: [IndexPart]) throws(Failure) {
        let output = MemoryOutput()
        try SegmentMerger.merge(inputs.map { ($0.segment, $0.deleted) }, into: output) { false }
        replace(inputs, by: try part(of: inputs, SegmentBytes(output.bytes), number: takeNumber()))
    }

    /// Merges files; what cannot wait for the end of that is done in between.
    private func mergeFiles(_ inputs: [IndexPart]) throws(Failure) {
        let needed = inputs.reduce(policy.memoryLimit) { $0 + $1.size.liveBytes }
        if let free = folder.freeBytes, free < needed {
            throw Failure(
                description: "\(folder.path): merging takes \(needed >> 20) MB of disk, \(free >> 20) are free")
        }
        let part = try makeFile(of: inputs) {
            guard isUrgent.exchange(false, ordering: .acquiringAndReleasing) else { return false }
            while let task = state.withLock({ $0.nextTask(duringMerge: true) }) { carryOut(task) }
            return state.withLock { $0.isClosing }
        }
        replace(inputs, by: part)
        // The old files are of no use any more, but only the next manifest says so.
        carryOut(.write)
    }

    /// Makes one file of parts, with what is deleted of them left out.
    private func makeFile(of inputs: [IndexPart], isCancelled: () -> Bool) throws(Failure) -> IndexPart {
        let number = takeNumber()
        let name = IndexFolder.segment(number)
        let file = try IndexFile(name, in: folder)
        if inputs.count == 1, inputs[0].deleted.count == 0 {
            file.append(inputs[0].segment.bytes.all)
        } else {
            try SegmentMerger.merge(inputs.map { ($0.segment, $0.deleted) }, into: file, isCancelled: isCancelled)
        }
        try file.finish()
        return try part(of: inputs, SegmentBytes(path: folder.path(of: name)), number: number)
    }

    /// The part that was merged from `inputs`, once it is known to have as many articles as they.
    private func part(of inputs: [IndexPart], _ bytes: SegmentBytes, number: Int) throws(Failure) -> IndexPart {
        let segment = try Segment(bytes)
        let expected = inputs.reduce(0) { $0 + $1.liveCount }
        guard segment.count == expected else {
            throw Failure(description: "\(folder.path): merging made \(segment.count) articles of \(expected)")
        }
        return IndexPart(number: number, segment: segment)
    }

    /// Puts a part in the place of those it was merged from.
    private func replace(_ inputs: [IndexPart], by part: IndexPart) {
        var (inputs, part) = (inputs, part)
        // All but the last few deletions are carried over before, so that nobody waits for it.
        part.carryDeletions(from: &inputs, asIn: state.withLock { $0.parts })
        state.withLock { [inputs, part] in $0.replace(inputs, by: part) }
    }

    private func takeNumber() -> Int { state.withLock { $0.takeNumber() } }
}
