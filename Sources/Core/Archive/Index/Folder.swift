internal import CLinux
internal import Glibc

/// Folders of files, without folders in them.
enum Folder {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Removes a folder and its files; nothing where there is none, or it cannot be.
    static func remove(_ path: String) {
        for name in names(path) { unlink(path + "/" + name) }
        rmdir(path)
    }

    /// Gives `path` another folder's name, and that one its own where there is one: both at once, also for a crash. Where
    /// the file system cannot do that, the other folder is removed first.
    static func trade(_ path: String, _ other: String) throws(Archive.Failure) {
        if !exists(other) || readout_rename_exchange(path, other) != 0 {
            remove(other)
            guard rename(path, other) == 0 else {
                throw Archive.Failure(description: "\(path) cannot be renamed: \(String(cString: strerror(errno)))")
            }
        }
        let parent = open(path + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if parent >= 0 {
            fsync(parent)
            close(parent)
        }
    }

    /// Bytes on disk.
    static func bytes(_ path: String) -> Int {
        names(path).reduce(0) { sum, name in
            var status = stat()
            return stat(path + "/" + name, &status) == 0 ? sum + Int(status.st_blocks) * 512 : sum
        }
    }

    private static func names(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
