import Glibc
import ReadoutArticles
import ReadoutProtocol

// The reader program: files in, articles of the contract out.
//
//   readout-reader read [--verbatim] [--published DATE] [--] FILE...   an article a line on standard output
//   readout-reader serve                                               for the daemon: requests in, replies out

signal(SIGPIPE, SIG_IGN)
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "serve":
    exit(RequestLoop(input: 0, output: 1).run())
case "read":
    exit(ReadCommand(Array(arguments.dropFirst())).run())
default:
    Output.complain("usage: readout-reader read [--verbatim] [--published DATE] [--] FILE...")
    exit(2)
}
