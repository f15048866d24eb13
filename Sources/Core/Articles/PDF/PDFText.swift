import CChild
import Glibc

/// Poppler's pdftotext: PDF → its words and where they stand.
enum PDFText {
    private static let seconds = 8
    private static let outputLimit = 96 << 20

    /// What `pdftotext -bbox-layout` says of a file: XHTML of pages, flows (columns, in reading order), blocks, lines and
    /// words. The child gets the file through a pipe and writes nowhere; it is bounded in time (8 s), CPU time (10 s), memory
    /// (512 MB) and output.
    static func extract(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
        guard let program else {
            throw .refused(
                reason: "PDF is read through pdftotext, which is not installed: install the package poppler-utils")
        }
        var child = readout_child()
        child.milliseconds = CInt(seconds * 1000)
        child.cpu_seconds = 10
        child.memory = 512 << 20
        child.output_limit = outputLimit
        let result = run([program, "-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], bytes, &child)
        defer { readout_child_free(&child) }
        switch result {
        case READOUT_CHILD_EXITED where child.status == 0:
            return Array(UnsafeBufferPointer(start: child.output, count: child.output_count))
        case READOUT_CHILD_EXITED: throw refusal(child, bytes)
        case READOUT_CHILD_TIMEOUT:
            throw .broken(form: "PDF", detail: "pdftotext took longer than \(seconds) s to find its text")
        case READOUT_CHILD_TOO_MUCH: throw .tooLarge(bytes: child.output_count, limit: outputLimit)
        case READOUT_CHILD_KILLED:
            throw .broken(form: "PDF", detail: "pdftotext died of signal \(child.status) over it")
        default:
            throw .refused(reason: "pdftotext could not be started: \(String(cString: strerror(child.status)))")
        }
    }

    private static func run(
        _ words: [String], _ bytes: [UInt8], _ child: inout readout_child
    ) -> readout_child_result {
        let copies = words.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var arguments: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) }
        arguments.append(nil)
        return readout_child_run(&child, arguments, bytes, bytes.count)
    }

    /// What pdftotext's exit status (1 opening, 3 permissions: pdftotext(1)) means for the file's owner.
    private static func refusal(_ child: readout_child, _ bytes: [UInt8]) -> ReadingError {
        let complaint = withUnsafeBytes(of: child.complaint) { Array($0.prefix { $0 != 0 })[...] }
        if complaint.firstIndex(of: "assword") != nil || bytes[...].firstIndex(of: "/Encrypt") != nil {
            return .noEntry(reason: "the PDF is locked with a password; save it without one")
        }
        if child.status == 3 { return .noEntry(reason: "the PDF's owner does not allow that its text is taken out") }
        let first = complaint.prefix { $0 != Ascii.newline }.trimmed
        return .broken(form: "PDF", detail: first.isEmpty ? "pdftotext finds no pages in it" : first.string)
    }

    /// pdftotext's path: Debian's, which a confined reader may start, else from PATH; nil where it is not installed.
    private static let program: String? = {
        let folders = getenv("PATH").map { String(cString: $0) }?.split(separator: ":").map(String.init) ?? []
        return (["/usr/bin"] + folders + ["/usr/local/bin"]).lazy.filter { $0.hasPrefix("/") }.map { "\($0)/pdftotext" }
            .first { access($0, X_OK) == 0 }
    }()
}
