import Configuration
import Foundation
import Glibc
import Logging
import SystemPackage

/// What the daemon is told by its user: command line over environment (`READOUT_…`) over the YAML file over defaults.
struct Settings: Equatable, Sendable {
    var inbox: String
    var state: String
    var socket: String
    /// Members of this group may change the desk.
    var adminGroup: String
    /// Members of this group may read through the socket; empty for the daemon's own user only.
    var group: String
    /// Reader processes.
    var readers: Int
    /// The reader program; nil for the one that came with the daemon.
    var reader: String?
    var limits: ReaderLimits
    var logLevel: Logger.Level

    /// A setting as `--help`, the environment and the file name it.
    struct Name: Sendable {
        let name: String
        let placeholder: String
        let help: String
    }

    static let names: [Name] = [
        Name(name: "inbox", placeholder: "DIR", help: "the folder whose articles are read; it is never written to"),
        Name(name: "state", placeholder: "DIR", help: "where the archive is kept"),
        Name(name: "socket", placeholder: "PATH", help: "the Unix socket to answer on"),
        Name(name: "group", placeholder: "NAME", help: "whose members may ask; empty: only the daemon's own user"),
        Name(name: "admin-group", placeholder: "NAME", help: "whose members may also retry, rescan and repair"),
        Name(name: "readers", placeholder: "N", help: "reader processes; as many as there are cores if left out"),
        Name(name: "text-limit", placeholder: "SIZE", help: "the longest text of an article; 2 MiB if left out"),
        Name(name: "file-limit", placeholder: "SIZE", help: "the largest plain file; 64 MiB if left out"),
        Name(name: "memory-limit", placeholder: "SIZE", help: "what a reader process may take; 512 MiB if left out"),
        Name(name: "time-limit", placeholder: "SECONDS", help: "what reading a file may take; 10 if left out"),
        Name(name: "reader", placeholder: "PATH", help: "the reader program; the one beside readoutd if left out"),
        Name(name: "log-level", placeholder: "LEVEL", help: "debug, info, notice, warning or error"),
    ]

    /// A setting that cannot be used, in words.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads the settings.
    /// - Parameter arguments: the command line.
    static func load(_ arguments: CommandLineOptions) async throws -> Settings {
        let file = arguments.configuration ?? Defaults.configuration
        let yaml: [any ConfigProvider]
        do {
            yaml =
                isBlank(file)
                ? []
                : [
                    try await FileProvider<YAMLSnapshot>(
                        filePath: FilePath(file), allowMissing: arguments.configuration == nil)
                ]
        } catch {
            throw Failure(description: "the settings file \(file) cannot be used: \(error)")
        }
        try refuseUnknown(in: file)
        let given = Dictionary(
            uniqueKeysWithValues: arguments.settings.map {
                (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false))
            })
        let config = ConfigReader(
            providers: [
                InMemoryProvider(name: "command line", values: given),
                EnvironmentVariablesProvider().prefixKeys(with: "readout"),
            ] + yaml)
        // A number in the file is no string.
        func text(_ name: String) -> String? {
            config.string(forKey: ConfigKey(name)) ?? config.int(forKey: ConfigKey(name)).map(String.init)
        }
        let level = config.string(forKey: "log-level", default: "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw Failure(description: "log-level is \(level): it takes debug, info, notice, warning or error")
        }
        func number(_ name: String, _ range: ClosedRange<Int>, else usual: Int) throws(Failure) -> Int {
            guard let text = text(name) else { return usual }
            guard let number = Int(text), range.contains(number) else {
                let bounds = "\(range.lowerBound) to \(range.upperBound)"
                throw Failure(description: "\(name) is \(text): it takes a whole number from \(bounds)")
            }
            return number
        }
        func size(_ name: String, _ range: ClosedRange<ByteSize>, else usual: Int) throws(Failure) -> Int {
            guard let text = text(name) else { return usual }
            guard let size = ByteSize(text), range.contains(size) else {
                let bounds = "\(range.lowerBound) to \(range.upperBound)"
                throw Failure(description: "\(name) is \(text): it takes a size such as 512 KiB, from \(bounds)")
            }
            return size.bytes
        }
        let usual = ReaderLimits()
        let limits = ReaderLimits(
            text: try size("text-limit", ByteSize(kib: 1)...ByteSize(mib: 64), else: usual.text),
            file: try size("file-limit", ByteSize(kib: 1)...ByteSize(mib: 4096), else: usual.file),
            memory: try size("memory-limit", ByteSize(mib: 32)...ByteSize(mib: 65536), else: usual.memory),
            seconds: try number("time-limit", 1...3600, else: usual.seconds))
        return Settings(
            inbox: absolute(config.string(forKey: "inbox", default: Defaults.inbox)),
            state: absolute(config.string(forKey: "state", default: Defaults.state)),
            socket: absolute(config.string(forKey: "socket", default: Defaults.socket)),
            adminGroup: config.string(forKey: "admin-group", default: "readout-admin"),
            group: config.string(forKey: "group", default: Defaults.group),
            readers: try number("readers", 1...256, else: Defaults.readers),
            reader: config.string(forKey: "reader").map(absolute), limits: limits, logLevel: logLevel)
    }

    /// Whether a settings file is there and says nothing, as the one that is installed: it is comments alone, which is
    /// no YAML mapping, and the provider refuses it.
    private static func isBlank(_ file: String) -> Bool {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return false }
        return text.split(whereSeparator: \.isNewline).allSatisfy { line in
            line.first { $0 != " " && $0 != "\t" }.map { $0 == "#" } ?? true
        }
    }

    /// A misspelt name would else be passed over without a word. Settings are the file's outermost names.
    private static func refuseUnknown(in file: String) throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return }
        for line in text.split(separator: "\n") {
            guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon]
            guard names.contains(where: { $0.name == name }) else {
                let known = names.map(\.name).joined(separator: ", ")
                throw Failure(description: "\(file) sets \(name), which is no setting; the settings are \(known)")
            }
        }
    }

    private static func absolute(_ path: String) -> String {
        let expanded = path.hasPrefix("~/") ? Defaults.home + path.dropFirst(1) : path
        return FilePath(Defaults.workingDirectory).pushing(FilePath(expanded)).lexicallyNormalized().string
    }
}

/// What holds where nothing is said: a system service's folders for root and system users, else the user's own.
private enum Defaults {
    /// Debian gives users ids from 1000 on.
    static let isSystem = getuid() < 1000

    static var home: String { variable("HOME") ?? "/" }
    static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }
    static var configuration: String {
        isSystem
            ? "/etc/readout/readout.yaml" : (variable("XDG_CONFIG_HOME") ?? home + "/.config") + "/readout/readout.yaml"
    }
    static var inbox: String { isSystem ? "/var/lib/readout/inbox" : home + "/Articles" }
    static var state: String {
        // systemd.exec(5): several folders are parted by colons.
        variable("STATE_DIRECTORY").map { $0.prefix { $0 != ":" } + (isSystem ? "/state" : "") }
            ?? (isSystem
                ? "/var/lib/readout/state" : (variable("XDG_STATE_HOME") ?? home + "/.local/state") + "/readout")
    }
    static var socket: String {
        (isSystem ? "/run" : variable("XDG_RUNTIME_DIR") ?? "/run/user/\(getuid())") + "/readout/readout.sock"
    }
    static var group: String { isSystem ? "readout" : "" }
    static var readers: Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
