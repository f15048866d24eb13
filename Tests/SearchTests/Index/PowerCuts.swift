import Synchronization
import TestSupport

@testable import ReadoutSearch

/// What would be left on disk if the power failed before any step of an index: only what was synced, and of the rest
/// some beginning, as luck has it. Of what was renamed, made and removed since the folder was last synced, the first so
/// many; of a file that was not synced, the first so many bytes.
final class PowerCuts: Sendable {
    private struct File {
        /// What is surely on disk.
        var synced: [UInt8] = []
        var isSynced = false
    }

    private enum Change { case put(String, Int), drop(String) }

    private struct Disk {
        var files: [File] = []
        /// Each name's file, as the index sees it, and as it is surely on disk.
        var names: [String: Int] = [:]
        var syncedNames: [String: Int] = [:]
        var unsynced: [Change] = []
        /// The step that was announced last, which has been done when the next one is announced.
        var lastStep: IndexFolder.Step?
        var random: SeededGenerator
    }

    let path: String
    private let disk: Mutex<Disk>
    /// Called with what is left: names and bytes.
    private let cut: @Sendable (IndexFolder.Step, [String: [UInt8]]) -> Void

    init(
        in path: String, seed: UInt64, cut: @escaping @Sendable (IndexFolder.Step, [String: [UInt8]]) -> Void
    ) {
        self.path = path
        self.cut = cut
        disk = Mutex(Disk(random: SeededGenerator(seed: seed)))
    }

    /// The folder, with cuts at each step.
    var folder: IndexFolder {
        var folder = IndexFolder(path: path)
        folder.before = { [self] step in
            let left = disk.withLock { disk in
                finishLast(&disk)
                disk.lastStep = step
                return remains(&disk)
            }
            cut(step, left)
            return 0
        }
        return folder
    }

    private func finishLast(_ disk: inout Disk) {
        switch disk.lastStep {
        case .create(let name):
            disk.files.append(File())
            disk.names[name] = disk.files.count - 1
            disk.unsynced.append(.put(name, disk.files.count - 1))
        case .write(let name):
            if let file = disk.names[name] { disk.files[file].isSynced = false }
        case .sync(let name):
            guard let file = disk.names[name] else { return }
            disk.files[file] = File(synced: IndexTestFolder.read("\(path)/\(name)"), isSynced: true)
        case .rename(let name, let new):
            guard let file = disk.names.removeValue(forKey: name) else { return }
            disk.names[new] = file
            disk.unsynced += [.put(new, file), .drop(name)]
        case .remove(let name):
            disk.names[name] = nil
            disk.unsynced.append(.drop(name))
        case .syncFolder:
            disk.syncedNames = disk.names
            disk.unsynced = []
        case nil: break
        }
    }

    private func remains(_ disk: inout Disk) -> [String: [UInt8]] {
        var names = disk.syncedNames
        for change in disk.unsynced.prefix(Int.random(in: 0...disk.unsynced.count, using: &disk.random)) {
            switch change {
            case .put(let name, let file): names[name] = file
            case .drop(let name): names[name] = nil
            }
        }
        let seen = Dictionary(disk.names.map { ($0.value, $0.key) }) { first, _ in first }
        var left: [String: [UInt8]] = [:]
        for (name, number) in names {
            let file = disk.files[number]
            guard !file.isSynced, let current = seen[number] else {
                left[name] = file.synced
                continue
            }
            let bytes = IndexTestFolder.read("\(path)/\(current)")
            let count = Int.random(in: min(file.synced.count, bytes.count)...bytes.count, using: &disk.random)
            left[name] = Array(bytes.prefix(count))
        }
        return left
    }
}
