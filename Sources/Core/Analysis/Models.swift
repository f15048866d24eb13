/// Where weights and gazetteers lie: a folder of files. Each may be missing; what needs it then works worse.
package struct Models: Sendable {
    /// The folder, without a slash at its end; nil where there is none.
    package var folder: String?

    /// No models at all.
    package static let none = Models(folder: nil)

    /// The models in a folder.
    package init(folder: String?) { self.folder = folder }

    /// Those that belong to this program: of the folder that READOUT_MODELS names, else PREFIX/share/readout/models of
    /// the prefix that it is installed in (beside its bin or libexec), else of the source tree that it was built in.
    package static func installed() -> Models {
        Models(folder: ModelFolder.find())
    }

    /// A file of theirs, mapped into memory for the life of the process; nil where it is not there.
    package func map(_ name: String) -> MappedFile? {
        folder.flatMap { MappedFile(path: $0 + "/" + name) }
    }
}
