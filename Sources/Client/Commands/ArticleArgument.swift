import ArgumentParser
import ReadoutJSON
import ReadoutProtocol

// An article as it is named on the command line: by its number, or by its file and the part of it.

extension PathArgument {
    /// nil for a file.
    var id: Int? { text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(text) : nil }

    /// `12:345`: an article and a byte of its text, as pages print the place of a passage; nil for anything else.
    var place: (article: PathArgument, byte: Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let article = PathArgument(argument: String(parts[0]))
        guard article.id != nil, let byte = PathArgument(argument: String(parts[1])).id else { return nil }
        return (article, byte)
    }

    /// - Parameter part: the option `--part`.
    func validate(part: Int?) throws {
        guard let part else { return }
        if let id {
            throw ValidationError("--part names an article of a file; \(id) is the number of one article already")
        }
        if part < 0 { throw ValidationError("--part is a number from 0") }
    }

    func article(_ desk: Desk, part: Int?, revision: Int? = nil) throws -> Desk.Answer<Contract.GetArticle.Reply> {
        if let id {
            return try desk.ask(Contract.GetArticle.self, .init(id: id, revision: revision))
        }
        return try tried(desk) { path in
            do {
                return try desk.ask(Contract.GetArticle.self, .init(path: path, part: part, revision: revision))
            } catch var refusal as Desk.Refusal where part != nil && refusal.name.hasSuffix(".ArticleNotFound") {
                let count = desk.articles(in: path).count
                if count > 0 {
                    refusal.words = "\(path) holds \(Amount.count(count, "article")): \(Self.parts(count))"
                }
                throw refusal
            }
        }
    }

    /// `--part 0…9`
    static func parts(_ count: Int) -> String { count > 1 ? "--part 0…\(count - 1)" : "--part 0" }
}

extension Desk {
    /// The numbers of the articles that were read from a file, in its order; none where the daemon does not tell.
    func articles(in path: String) -> [Int] {
        (try? ask(Contract.Explain.self, .init(path: path)))?.reply.file?.articles ?? []
    }

    /// What changed with each of an article's revisions but the first, by the revision's number: the names of the fields
    /// and "text". Revisions that are not kept any more are left out.
    func changes(of article: Int, in revisions: [Contract.Revision]) -> [Int: [String]] {
        guard revisions.count > 1 else { return [:] }
        var changes: [Int: [String]] = [:]
        var before: Contract.Article?
        for revision in revisions {
            let parameters = Contract.GetArticle.Parameters(id: article, revision: revision.revision)
            let now = (try? ask(Contract.GetArticle.self, parameters))?.reply.article
            if let before, let now {
                changes[revision.revision] =
                    ArticleDiff.fields(before, now).map(\.name) + (before.text == now.text ? [] : ["text"])
            }
            before = now
        }
        return changes
    }
}
