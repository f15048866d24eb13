import Glibc
import ReadoutArticles
import ReadoutProtocol
import ReadoutJSON

/// `readout read`: reads files without a daemon.
struct ReadCommand {
    private var options = ReadingOptions(today: Clock.today)
    private var files: [String] = []
    private var problem: String?

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--verbatim": options.verbatim = true
            case "--published":
                options.published = rest.popFirst()
                if options.published == nil { problem = "--published wants a date, such as 2022-09-15" }
            case "--":
                files += rest
                rest = []
            default:
                if argument.hasPrefix("--") {
                    problem = "there is no option \(argument)"
                } else {
                    files.append(argument)
                }
            }
        }
        if files.isEmpty { problem = problem ?? "name the files to read" }
    }

    /// Prints the articles, one a line; the exit status: 2 where a file could not be read.
    func run() -> CInt {
        if let problem {
            Output.complain(problem)
            return 2
        }
        var failed = false
        var lines: [UInt8] = []
        for file in files {
            do {
                lines += try articles(file)
            } catch {
                Output.complain("\(file): \(error.reason)")
                failed = true
            }
            if lines.count > 1 << 16 {
                guard Output.write(lines, to: 1) else { return 2 }
                lines = []
            }
        }
        guard Output.write(lines, to: 1) else { return 2 }
        return failed ? 2 : 0
    }

    private struct Failure: Error {
        let reason: String
    }

    private func articles(_ name: String) throws(Failure) -> [UInt8] {
        let bytes = Array(name.utf8)
        do {
            let file = try SourceFile(bytes, limit: options.byteLimit)
            let read = try FileReader.read(file.bytes, name: FileName.last(of: bytes), options: options)
            return read.articles.flatMap { JSON.encode(Contract.Article($0, path: name, sha256: read.sha256)) + [10] }
        } catch let error as ReadingError {
            throw Failure(reason: error.reason)
        } catch SourceFile.Failure.gone {
            throw Failure(reason: "there is no such file")
        } catch SourceFile.Failure.unsettled {
            throw Failure(reason: "it changed while it was read")
        } catch SourceFile.Failure.unreadable(let reason, _) {
            throw Failure(reason: reason)
        } catch SourceFile.Failure.refused(let reason) {
            throw Failure(reason: reason)
        } catch {
            throw Failure(reason: "\(error)")
        }
    }
}
