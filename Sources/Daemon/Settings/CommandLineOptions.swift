/// The daemon's command line: settings by their names, each as `--name VALUE` or `--name=VALUE`.
struct CommandLineOptions: Equatable, Sendable {
    var settings: [String: String] = [:]
    /// The settings file, where another one than usual is wanted.
    var configuration: String?
    var wantsHelp = false
    var wantsVersion = false

    init(_ arguments: [String]) throws(Settings.Failure) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": wantsHelp = true
            case "--version": wantsVersion = true
            default:
                guard argument.hasPrefix("--") else {
                    throw Settings.Failure(description: "\(argument) is no option: see readoutd --help")
                }
                let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let name = String(parts[0])
                guard name == "config" || Settings.names.contains(where: { $0.name == name }) else {
                    throw Settings.Failure(description: "there is no option --\(name): see readoutd --help")
                }
                guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                    throw Settings.Failure(description: "--\(name) wants a value: see readoutd --help")
                }
                if name == "config" { configuration = value } else { settings[name] = value }
            }
        }
    }

    static var help: String {
        let options = Settings.names.map { "  " + pad("--\($0.name) \($0.placeholder)") + $0.help }
        return """
            readoutd reads the articles that are dropped into a folder, and answers for them over a Unix socket.

            Usage: readoutd [--inbox DIR] [--state DIR] [--socket PATH] [option]...

            \(options.joined(separator: "\n"))
              \(pad("--config FILE"))the settings file
              \(pad("--version"))prints the version
              \(pad("--help"))prints this

            Each setting can also stand in the environment (READOUT_INBOX, READOUT_ADMIN_GROUP, ...) and in the settings
            file, /etc/readout/readout.yaml or for a user $XDG_CONFIG_HOME/readout/readout.yaml (inbox: DIR). The command
            line wins over the environment, and the environment over the file. SIGHUP reads them again.

            Examples:
              readoutd --inbox ~/Articles --state ~/.local/state/readout --socket /tmp/readout.sock
              READOUT_INBOX=/srv/press readoutd
              readout --socket /tmp/readout.sock status      asks it, from another terminal

            See also: man readoutd, man readout.
            """
    }

    private static func pad(_ text: String) -> String { text + String(repeating: " ", count: max(1, 22 - text.count)) }
}
