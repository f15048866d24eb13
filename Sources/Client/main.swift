import Glibc

// Not CommandLine.arguments: a path need not be UTF-8.
let arguments = (1..<max(1, CommandLine.argc)).map { index -> String in
    guard let argument = CommandLine.unsafeArgv[Int(index)] else { return "" }
    return ArgumentBytes.text(of: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
}
exit(Launcher.run(arguments))
