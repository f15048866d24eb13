/// Legal forms of companies, as they stand after names (and a few before them), compiled by hand from general knowledge.
/// All lower case, without a full stop at the end; to add one, add it to its list.
enum CompanyForms {
    /// At the end of a name, the longest first.
    static let ends: [[UInt8]] = sorted([
        "inc", "incorporated", "ltd", "limited", "llc", "l.l.c", "llp", "corp", "corporation", "plc", "co", "company",
        "pty", "pvt", "pty ltd", "pvt ltd", "gmbh", "mbh", "ag", "kg", "kgaa", "se & co", "ug", "e.v", "e. v", "ggmbh",
        "eg", "ohg",
        "gmbh & co", "gmbh & co.kg", "gmbh & co.kgaa", "ges.m.b.h", "s.a", "sa", "s.a.s", "sas", "sarl", "s.a.r.l",
        "s.à r.l", "s.a.u", "s.l", "s.l.u", "s.r.l", "srl", "s.p.a", "spa", "s.c", "c.a", "s.a. de c.v", "sa de cv",
        "s. de r.l. de c.v", "s.a.b. de c.v", "ltda", "s/a", "lda", "b.v", "bv", "n.v", "nv", "vof", "oy", "oyj", "ab",
        "as", "asa", "a/s", "aps", "sp. z o.o", "sp. z o. o", "sp. z o.o. sp.k", "sp. z o.o. s.k.a", "s.k.a", "sp. k",
        "a.s", "s.r.o", "d.o.o", "d.d", "kft", "zrt", "nyrt", "a.ş", "ооо", "оао", "зао", "пао", "ао", "тов",
    ])

    /// Before a name.
    static let starts: [[UInt8]] = sorted(["c.a. ", "ооо ", "оао ", "зао ", "пао ", "ао ", "тов ", "s.a. "])

    private static func sorted(_ forms: [String]) -> [[UInt8]] {
        forms.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }
}
