import ReadoutAnalysis

/// Which of the names that share a key are one actor's by their letters alone. The same names give the same, in whatever
/// order they are given.
struct NameClusters {
    let knowledge: Knowledge
    let gazetteer: Gazetteer

    /// The names in clusters, each of one actor.
    func clusters(_ rows: [NameRow]) -> [[NameRow]] {
        var alike: [String: [NameRow]] = [:]
        for row in rows.sorted(by: NameRow.precedes) { alike[identity(row), default: []].append(row) }
        return alike.sorted { $0.key < $1.key }.map(\.value)
            .flatMap { $0[0].kind == .person ? byMiddleNames($0) : byKind($0) }.flatMap(apart)
    }

    /// Keys are hashes: what they were made of.
    private func identity(_ row: NameRow) -> String {
        guard row.kind == .person else {
            return "n|" + NameKey.words(NameKey.usual(row.text, gazetteer)).joined(separator: " ")
        }
        guard let parts = NameParts(row.text) else { return "s|" + row.text }
        return parts.given.map { "p|\($0)|\(parts.family)|\(parts.suffix)" } ?? "s|" + parts.family
    }

    /// Middle names and initials may be left out, but not be others: two men stay two. A name without any belongs to the
    /// one that is three times as frequent as the next, else to none of them.
    private func byMiddleNames(_ rows: [NameRow]) -> [[NameRow]] {
        var plain: [NameRow] = []
        var others: [(middle: [String], rows: [NameRow])] = []
        for row in rows {
            let middle = NameParts(row.text)?.middle ?? []
            if middle.isEmpty {
                plain.append(row)
            } else if let place = others.firstIndex(where: { NameParts.agree($0.middle, middle) }) {
                others[place].rows.append(row)
                if middle.joined().utf8.count > others[place].middle.joined().utf8.count {
                    others[place].middle = middle
                }
            } else {
                others.append((middle, [row]))
            }
        }
        guard !others.isEmpty else { return [plain] }
        let counts = others.map { $0.rows.reduce(0) { $0 + $1.articles } }
        let ranking = others.indices.sorted { counts[$0] > counts[$1] }
        let next = ranking.count > 1 ? counts[ranking[1]] : 0
        var clusters = others.map(\.rows)
        if ranking.count == 1 || counts[ranking[0]] >= 3 * next {
            clusters[ranking[0]] += plain
        } else if !plain.isEmpty {
            clusters.append(plain)
        }
        return clusters
    }

    /// One name as an organization's, a state's and a place's: kinds that a fifth of the articles or more give stay
    /// apart ("Georgia"); the others are mistakes.
    private func byKind(_ rows: [NameRow]) -> [[NameRow]] {
        let all = rows.reduce(0) { $0 + $1.articles }
        var kinds: [ActorKind: [NameRow]] = [:]
        for row in rows { kinds[row.kind, default: []].append(row) }
        func count(_ kind: ActorKind) -> Int { kinds[kind]?.reduce(0) { $0 + $1.articles } ?? 0 }
        let ranking = kinds.keys.sorted { (count($0), $1.code) > (count($1), $0.code) }
        guard let first = ranking.first else { return [] }
        var clusters: [[NameRow]] = [kinds[first] ?? []]
        for kind in ranking.dropFirst() {
            if count(kind) * 5 >= all && count(kind) > 0 {
                clusters.append(kinds[kind] ?? [])
            } else {
                clusters[0] += kinds[kind] ?? []
            }
        }
        return clusters
    }

    /// What somebody has said to be different is.
    private func apart(_ rows: [NameRow]) -> [[NameRow]] {
        guard knowledge.hasApart, rows.count > 1 else { return [rows] }
        var clusters: [[NameRow]] = []
        for row in rows.sorted(by: NameRow.precedes) {
            let place = clusters.firstIndex { $0.allSatisfy { !knowledge.areApart($0.text, row.text) } }
            if let place { clusters[place].append(row) } else { clusters.append([row]) }
        }
        return clusters
    }
}
