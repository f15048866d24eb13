import CSandbox
import Glibc
import ReadoutAnalysis
import ReadoutArticles
import ReadoutProtocol

// The reader program: files in, articles of the contract out.
//
//   readout-reader read [--verbatim] [--published DATE] [--] FILE...   an article a line on standard output
//   readout-reader serve [--text-limit N]...                           for the daemon: see ReaderMessages

signal(SIGPIPE, SIG_IGN)
let arguments = Arguments.bytes.dropFirst()
switch arguments.first.map({ String(decoding: $0, as: UTF8.self) }) {
case "serve":
    readout_serve_parent()
    guard let bounds = Bounds(Arguments.strings(arguments.dropFirst())) else {
        Output.complain("serve takes \(ReaderMessages.Argument.allCases.map(\.rawValue)), each with a number")
        exit(2)
    }
    // Before it confines itself: afterwards it opens no file.
    let analyzer = Analyzer(models: .installed())
    analyzer.warmUp()
    let hello = Confinement.enter(memory: bounds.memory, handedFilesOnly: true)
    exit(RequestLoop(input: 0, output: 1, bounds: bounds, analyzer: analyzer).run(hello))
case "read":
    let command = ReadCommand(Array(arguments.dropFirst()))
    _ = Confinement.enter(memory: Bounds.usual.memory, handedFilesOnly: false)
    exit(command.run())
default:
    Output.complain("usage: readout-reader read [--verbatim] [--published DATE] [--] FILE...")
    exit(2)
}
