import CSandbox
import ReadoutProtocol

/// The bounds that the process sets itself before it meets the first file: parsers meet hostile ones.
enum Confinement {
    /// - Parameters:
    ///   - memory: what it may take beyond what it has now, in bytes.
    ///   - handedFilesOnly: whether it opens no file by its name; else it may read any.
    /// - Returns: what is in force.
    static func enter(memory: Int, handedFilesOnly: Bool) -> ReaderMessages.Hello {
        readout_return_large_blocks()
        readout_exit_when_exhausted(CInt(ReaderMessages.exhaustedStatus))
        let confined = readout_confine(
            readout_confinement(memory: Int64(memory), handed_files_only: handedFilesOnly ? 1 : 0))
        return ReaderMessages.Hello(
            landlock: Int(confined.landlock), filtered: confined.filtered != 0, bounded: confined.bounded != 0)
    }
}
