import Glibc

/// The command line as bytes: names of files need not be UTF-8.
enum Arguments {
    static var bytes: [[UInt8]] {
        (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }.map { argument in
            Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
        }
    }

    /// Arguments that are no names of files.
    static func strings(_ arguments: some Sequence<[UInt8]>) -> [String] {
        arguments.map { String(decoding: $0, as: UTF8.self) }
    }
}
