import Testing

@testable import ReadoutDesk

@Suite("An explanation")
struct ExplanationTests {
    @Test(
        "names the articles of a file by ranges",
        arguments: [
            ([], ""), ([7], "article 7"), ([251, 252, 253, 254, 255], "articles 251–255"), ([1, 2], "articles 1–2"),
            ([4, 5, 9, 3], "articles 4–5, 9, 3"),
            (Array(stride(from: 2, to: 42, by: 2)), "articles 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 10 more"),
            (Array(1...1_000_000), "articles 1–1000000"),
        ])
    func articles(ids: [Int], words: String) {
        #expect(Desk.words(for: ids) == words)
    }

    @Test("tells times as people write them")
    func times() {
        #expect(Timestamp.words(seconds: 1_663_252_230) == "2022-09-15 14:30 UTC")
    }
}
