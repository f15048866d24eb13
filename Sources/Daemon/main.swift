import Foundation
import Glibc
import ReadoutProtocol

// readoutd: the press desk's daemon. See `readoutd --help` and ARCHITECTURE.md.

do {
    let options = try CommandLineOptions(Array(CommandLine.arguments.dropFirst()))
    if options.wantsHelp {
        print(CommandLineOptions.help)
    } else if options.wantsVersion {
        print("readoutd \(Version.current)")
    } else {
        try await Daemon(options).run()
    }
} catch {
    FileHandle.standardError.write(Data("readoutd: \(error)\n".utf8))
    exit(2)
}
